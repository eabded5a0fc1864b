import { formulasOf, givenHost, givenTable, reopened, valuesOf, write } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

type Body<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

describe('Range', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });
  const onSheet = <T>(body: Body<T>): Promise<T> =>
    host.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1'), context));

  describe('values and formulas', () => {
    it('are read as Excel reads entries of an American', async () => {
      const text = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:J1');
        range.values = [
          ['1,234.5', '12.5%', '2021-08-31', '10:30', 'TRUE', '#N/A', '  x', "'007", '1,5', '(5)'],
        ];
        range.load('values, valueTypes, numberFormat');
        await context.sync();
        expect(range.valueTypes).toEqual([
          [
            'Double',
            'Double',
            'Double',
            'Double',
            'Boolean',
            'Error',
            'String',
            'String',
            'String',
            'Double',
          ],
        ]);
        expect(range.numberFormat[0]?.slice(0, 3)).toEqual(['#,##0.00', '0.00%', 'm/d/yyyy']);
        return range.values;
      });
      expect(text).toEqual([[1234.5, 0.125, 44439, 0.4375, true, '#N/A', '  x', '007', '1,5', -5]]);
    });

    it('begin a formula with = also when they are given as values', async () => {
      await write(host, 'Sheet1', 'A1:A2', [[2], [3]]);
      await onSheet(async (sheet, context) => {
        sheet.getRange('A3').values = [['=SUM(A1:A2)']];
        await context.sync();
      });
      expect(await valuesOf(host, 'Sheet1', 'A3')).toEqual([[5]]);
    });

    it('take + and - in front of something that is no number for a formula, as Excel does', async () => {
      await write(host, 'Sheet1', 'A1:C1', [[4, '+A1', '-A1*2']]);
      expect(await valuesOf(host, 'Sheet1', 'B1:C1')).toEqual([[4, -8]]);
    });

    it('keep texts with an apostrophe in front as texts, through saving too', async () => {
      await write(host, 'Sheet1', 'A1:B1', [["'=1+1", "'123"]]);
      const again = await reopened(host);
      expect(await valuesOf(again, 'Sheet1', 'A1:B1')).toEqual([['=1+1', '123']]);
      expect(await formulasOf(again, 'Sheet1', 'A1:B1')).toEqual([['=1+1', '123']]);
    });

    it('stay texts in cells of the format Text', async () => {
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.numberFormat = [['@', '@']];
        range.values = [['0042', '=1+1']];
        await context.sync();
      });
      expect(await valuesOf(host, 'Sheet1', 'A1:B1')).toEqual([['0042', '=1+1']]);
    });

    it('leave a cell alone for null and empty it for the empty text', async () => {
      await write(host, 'Sheet1', 'A1:C1', [[1, 2, 3]]);
      await write(host, 'Sheet1', 'A1:C1', [[null, '', 9]]);
      expect(await valuesOf(host, 'Sheet1', 'A1:C1')).toEqual([[1, '', 9]]);
    });

    it('hold for all cells when there is only one of them; relative references move along', async () => {
      await write(host, 'Sheet1', 'A1:A3', [[1], [2], [3]]);
      await onSheet(async (sheet, context) => {
        const formula: unknown = '=A1*10';
        sheet.getRange('B1:B3').formulas = formula as unknown[][];
        await context.sync();
      });
      expect(await formulasOf(host, 'Sheet1', 'B1:B3')).toEqual([['=A1*10'], ['=A2*10'], ['=A3*10']]);
      expect(await valuesOf(host, 'Sheet1', 'B1:B3')).toEqual([[10], [20], [30]]);
    });

    it('can be written and read in R1C1 notation', async () => {
      await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').values = [[3, 4]];
        const range = sheet.getRange('C1:C2');
        range.formulasR1C1 = [['=RC[-2]+RC[-1]'], ['=R1C1']];
        range.load('formulas, formulasR1C1, values');
        await context.sync();
        expect(range.formulas).toEqual([['=A1+B1'], ['=$A$1']]);
        expect(range.formulasR1C1).toEqual([['=RC[-2]+RC[-1]'], ['=R1C1']]);
        expect(range.values).toEqual([[7], [3]]);
      });
    });

    it('are calculated when they are read, also within the batch that wrote what they depend on', async () => {
      await write(host, 'Sheet1', 'A1:B1', [[1, '=A1*2']]);
      await onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[5]];
        const first = sheet.getRange('B1').load('values');
        await context.sync();
        expect(first.values).toEqual([[10]]);
      });
    });

    it('are not calculated before the sync ends when that is put off', async () => {
      await write(host, 'Sheet1', 'A1:B1', [[1, '=A1*2']]);
      await onSheet(async (sheet, context) => {
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange('A1').values = [[5]];
        const stale = sheet.getRange('B1').load('values');
        await context.sync();
        expect(stale.values).toEqual([[2]]);
        stale.load('values');
        await context.sync();
        expect(stale.values).toEqual([[10]]);
      });
    });

    it('show errors as their texts', async () => {
      await write(host, 'Sheet1', 'A1:C1', [['=1/0', '=NA()', '=nofunction(1)']]);
      expect(await valuesOf(host, 'Sheet1', 'A1:C1')).toEqual([['#DIV/0!', '#N/A', '#NAME?']]);
    });

    it('are shown as text in the host’s language', async () => {
      const swedish = await givenHost({ locale: 'sv-SE' });
      await swedish.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
        range.values = [[1234.5, true, 44439]];
        range.numberFormat = [['#,##0.0', 'General', 'yyyy-mm-dd']];
        range.load('text');
        await context.sync();
        expect(range.text).toEqual([['1\u00a0234,5', 'SANT', '2021-08-31']]);
      });
    });

    it('are null for whole columns and rows', async () => {
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A:B').load('values, address, rowCount, isEntireColumn');
        await context.sync();
        expect([range.values, range.address, range.rowCount, range.isEntireColumn]).toEqual([
          null,
          'Sheet1!A:B',
          1_048_576,
          true,
        ]);
      });
    });
  });

  describe('the ways to other ranges', () => {
    it.each<readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
      ['getCell', (sheet) => sheet.getRange('B2:D4').getCell(0, 2), 'Sheet1!D2'],
      ['getRow', (sheet) => sheet.getRange('B2:D4').getRow(1), 'Sheet1!B3:D3'],
      ['getColumn', (sheet) => sheet.getRange('B2:D4').getColumn(1), 'Sheet1!C2:C4'],
      ['getLastCell', (sheet) => sheet.getRange('B2:D4').getLastCell(), 'Sheet1!D4'],
      ['getLastRow', (sheet) => sheet.getRange('B2:D4').getLastRow(), 'Sheet1!B4:D4'],
      ['getLastColumn', (sheet) => sheet.getRange('B2:D4').getLastColumn(), 'Sheet1!D2:D4'],
      ['getEntireRow', (sheet) => sheet.getRange('B2:D4').getEntireRow(), 'Sheet1!2:4'],
      ['getEntireColumn', (sheet) => sheet.getRange('B2:D4').getEntireColumn(), 'Sheet1!B:D'],
      ['getOffsetRange', (sheet) => sheet.getRange('B2:D4').getOffsetRange(1, -1), 'Sheet1!A3:C5'],
      ['getResizedRange', (sheet) => sheet.getRange('B2:D4').getResizedRange(-1, 2), 'Sheet1!B2:F3'],
      [
        'getAbsoluteResizedRange',
        (sheet) => sheet.getRange('B2:D4').getAbsoluteResizedRange(1, 1),
        'Sheet1!B2',
      ],
      ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D4'), 'Sheet1!B2:D4'],
      ['getIntersection', (sheet) => sheet.getRange('B2:D4').getIntersection('C3:Z9'), 'Sheet1!C3:D4'],
      ['getRowsAbove', (sheet) => sheet.getRange('B5:D6').getRowsAbove(2), 'Sheet1!B3:D4'],
      ['getRowsBelow', (sheet) => sheet.getRange('B5:D6').getRowsBelow(1), 'Sheet1!B7:D7'],
      ['getColumnsAfter', (sheet) => sheet.getRange('B5:D6').getColumnsAfter(1), 'Sheet1!E5:E6'],
      ['getColumnsBefore', (sheet) => sheet.getRange('B5:D6').getColumnsBefore(1), 'Sheet1!A5:A6'],
      ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'Sheet1!C2:F4'],
      ['getCell of the sheet', (sheet) => sheet.getCell(0, 0), 'Sheet1!A1'],
      ['getRange of the sheet', (sheet) => sheet.getRange(), 'Sheet1!A:XFD'],
      ['getUsedRange of an empty sheet', (sheet) => sheet.getUsedRange(), 'Sheet1!A1'],
    ])('%s', async (_name, range, expected) => {
      const address = await onSheet(async (sheet, context) => {
        const found = range(sheet).load('address');
        await context.sync();
        return found.address;
      });
      expect(address).toBe(expected);
    });

    it('find what is used, with formats or only with values', async () => {
      await onSheet(async (sheet, context) => {
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D5').format.fill.color = '#FF0000';
        const used = sheet.getUsedRange().load('address');
        const values = sheet.getUsedRangeOrNullObject(true).load('address');
        const column = sheet.getRange('C:C').getUsedRangeOrNullObject(true);
        await context.sync();
        expect([used.address, values.address, column.isNullObject]).toEqual([
          'Sheet1!B2:D5',
          'Sheet1!B2',
          true,
        ]);
      });
    });

    it('find the block around a cell, and its edges', async () => {
      await write(host, 'Sheet1', 'B2:D4', [
        ['a', 'b', 'c'],
        [1, '', 3],
        [4, 5, 6],
      ]);
      await onSheet(async (sheet, context) => {
        const region = sheet.getRange('C4').getSurroundingRegion().load('address');
        const edge = sheet.getRange('B2').getRangeEdge('Down').load('address');
        const extended = sheet.getRange('B2').getExtendedRange('Right').load('address');
        await context.sync();
        expect([region.address, edge.address, extended.address]).toEqual([
          'Sheet1!B2:D4',
          'Sheet1!B4',
          'Sheet1!B2:D2',
        ]);
      });
    });

    it('lead to names, tables and their parts by address', async () => {
      await givenTable(host);
      await onSheet(async (sheet, context) => {
        context.workbook.names.add('First', sheet.getRange('A2'));
        const ranges = [
          'First',
          'Drift',
          'Drift[Budget]',
          'Drift[[#Headers],[Unit]:[Budget]]',
          'Sheet1!B2',
        ].map((address) => sheet.getRange(address).load('address'));
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual([
          'Sheet1!A2',
          'Sheet1!A2:D4',
          'Sheet1!B2:B4',
          'Sheet1!A1:B1',
          'Sheet1!B2',
        ]);
      });
    });

    it('quote sheet names that need it', async () => {
      const address = await onSheet(async (sheet, context) => {
        sheet.name = "Mål 1's";
        const range = sheet.getRange('A1').load('address');
        await context.sync();
        return range.address;
      });
      expect(address).toBe("'Mål 1''s'!A1");
    });
  });

  describe('cells of a kind', () => {
    beforeEach(async () => {
      await write(host, 'Sheet1', 'A1:C3', [
        ['text', 1, '=1/0'],
        ['', 2, '=B1'],
        ['other', '', true],
      ]);
    });

    it.each([
      ['Blanks', undefined, 'Sheet1!B3,Sheet1!A2'],
      ['Constants', undefined, 'Sheet1!A1,Sheet1!B1:B2,Sheet1!A3,Sheet1!C3'],
      ['Constants', 'Text', 'Sheet1!A1,Sheet1!A3'],
      ['Formulas', undefined, 'Sheet1!C1:C2'],
      ['Formulas', 'Errors', 'Sheet1!C1'],
    ] as const)('%s %s', async (kind, type, expected) => {
      const address = await onSheet(async (sheet, context) => {
        const areas = sheet.getRange('A1:C3').getSpecialCells(kind, type).load('address');
        await context.sync();
        return areas.address;
      });
      expect(address.split(',').sort()).toEqual(expected.split(',').sort());
    });

    it('are a null object when there are none', async () => {
      await onSheet(async (sheet, context) => {
        const none = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Formulas');
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
    });

    it('are found by their text', async () => {
      await onSheet(async (sheet, context) => {
        const found = sheet.getRange('A1:C3').find('OTHER', { matchCase: false }).load('address');
        const none = sheet.getRange('A1:C3').findOrNullObject('OTHER', { matchCase: true });
        const part = sheet.findAllOrNullObject('te', { completeMatch: false }).load('address');
        await context.sync();
        expect([found.address, none.isNullObject, part.address]).toEqual(['Sheet1!A3', true, 'Sheet1!A1']);
      });
    });

    it('are replaced', async () => {
      const count = await onSheet(async (sheet, context) => {
        const replaced = sheet.getRange('A1:C3').replaceAll('t', 'T', {});
        await context.sync();
        return replaced.value;
      });
      expect(count).toBe(4);
      expect(await valuesOf(host, 'Sheet1', 'A1:A3')).toEqual([['TexT'], [''], ['oTher']]);
    });
  });

  describe('copying', () => {
    it('moves relative references along and fills a larger target', async () => {
      await write(host, 'Sheet1', 'A1:B1', [[1, '=A1+$A$1']]);
      await onSheet(async (sheet, context) => {
        sheet.getRange('B2:B3').copyFrom('B1');
        await context.sync();
      });
      expect(await formulasOf(host, 'Sheet1', 'B2:B3')).toEqual([['=A2+$A$1'], ['=A3+$A$1']]);
    });

    it('copies values only, formats only, or turned round', async () => {
      await write(host, 'Sheet1', 'A1:B1', [[1, '=A1+1']]);
      await onSheet(async (sheet, context) => {
        sheet.getRange('B1').format.font.bold = true;
        sheet.getRange('D1').copyFrom('A1:B1', 'Values');
        sheet.getRange('A3').copyFrom('A1:B1', 'Formats');
        sheet.getRange('G1').copyFrom('A1:B1', 'Values', false, true);
        const bold = sheet.getRange('B3').format.font.load('bold');
        await context.sync();
        expect(bold.bold).toBe(true);
      });
      expect(await formulasOf(host, 'Sheet1', 'D1:E1')).toEqual([[1, 2]]);
      expect(await valuesOf(host, 'Sheet1', 'A3:B3')).toEqual([['', '']]);
      expect(await valuesOf(host, 'Sheet1', 'G1:G2')).toEqual([[1], [2]]);
    });
  });

  it('clears contents, formats or everything', async () => {
    await write(host, 'Sheet1', 'A1:C1', [[1, 2, 3]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const read = sheet.getRange('A1:C1').getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      expect(read.value[0]?.map((cell) => cell.format?.font?.bold)).toEqual([true, false, false]);
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:C1')).toEqual([['', 2, '']]);
  });

  it('merges and keeps only the first cell’s content', async () => {
    await write(host, 'Sheet1', 'A1:B1', [['kept', 'lost']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      await context.sync();
      sheet.getRange('A1:B1').values = [['new', 'hidden']];
      await context.sync();
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B2');
      sheet.getRange('A1').unmerge();
      await context.sync();
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:B1')).toEqual([['new', '']]);
  });

  it('hides rows and columns, and shows what is left in a view', async () => {
    await write(host, 'Sheet1', 'A1:B3', [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const view = sheet.getRange('A1:B3').getVisibleView().load('values, rowCount');
      const rows = sheet.getRange('A1:A3').load('rowHidden');
      await context.sync();
      expect([view.values, view.rowCount, rows.rowHidden]).toEqual([[[1], [5]], 2, null]);
    });
  });

  it('holds links', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').hyperlink = {
        documentReference: 'Sheet1!C3',
        textToDisplay: 'There',
        screenTip: 'Go',
      };
      await context.sync();
    });
    const again = await reopened(host);
    await again.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('hyperlink, values');
      await context.sync();
      expect(range.values).toEqual([['There']]);
      expect(range.hyperlink).toMatchObject({
        documentReference: 'Sheet1!C3',
        textToDisplay: 'There',
        screenTip: 'Go',
      });
    });
  });

  it('is selected, and its sheet shown', async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add('Other').activate();
      sheet.getRange('C3:D4').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(['Sheet1', 'Sheet1!C3:D4', 'Sheet1!C3']);
    });
  });
});
