import { savedBook, sheetOf } from '../../support/savedBook';
import { failure, formulasOf, givenHost, givenTable, valuesOf, write } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

const sheet = 'Blad1';

describe('a person at the keyboard of Swedish Excel', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost({ locale: 'sv-SE' });
  });

  it.each<readonly [string, unknown, string | undefined]>([
    ['1 234', 1234, '#,##0'],
    ['1\u00a0234,50', 1234.5, '#,##0.00'],
    ['-5', -5, 'General'],
    ['(5)', -5, 'General'],
    ['12,5', 12.5, 'General'],
    ['12,5 %', 0.125, '0.00%'],
    ['12%', 0.12, '0%'],
    ['100 kr', 100, '#,##0 "kr"'],
    ['2021-08-31', 44439, 'yyyy-mm-dd'],
    ['10:30', 0.4375, 'hh:mm'],
    ['SANT', true, undefined],
    ['1.5', '1.5', undefined],
    ['1.234', '1.234', undefined],
    ['−5', '−5', undefined],
    ['82*', '82*', undefined],
    ['IU', 'IU', undefined],
    ["'0042", '0042', undefined],
    ["'=1+1", '=1+1', undefined],
    ['=1+1', 2, undefined],
    ['– 614', '– 614', undefined],
    ['1.234', '1.234', undefined],
    ['-1.234', '-1.234', undefined],
    ['-12-4', -16, undefined],
  ])('types %s', async (text, value, format) => {
    expect(host.person.type(sheet, 'A1', text)).toEqual({ ok: true });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange('A1').load('values, numberFormat');
      await context.sync();
      expect(range.values).toEqual([[value]]);
      if (format !== undefined) expect(range.numberFormat).toEqual([[format]]);
    });
  });

  it('is told when a formula makes no sense, and the cell stays as it was', async () => {
    host.person.type(sheet, 'A1', 'before');
    expect(host.person.type(sheet, 'A1', '=1+')).toMatchObject({ ok: false, code: 'InvalidArgument' });
    expect(await valuesOf(host, sheet, 'A1')).toEqual([['before']]);
  });

  describe('meets data validation', () => {
    const rule = (style: 'Stop' | 'Warning', given: Excel.DataValidationRule, message = ''): Promise<void> =>
      host.Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange('A1');
        dataValidation.rule = given;
        dataValidation.errorAlert = { style, message, title: message === '' ? '' : 'Fel', showAlert: true };
        dataValidation.prompt = { title: 'Status', message: 'Välj en status', showPrompt: true };
        await context.sync();
      });

    it('which refuses with its own words, and leaves the cell as it was', async () => {
      await rule('Stop', { list: { inCellDropDown: true, source: 'Klar,Pågående' } }, 'Välj ur listan.');
      host.person.type(sheet, 'A1', 'Klar');
      expect(host.person.type(sheet, 'A1', 'Nästan')).toEqual({
        ok: false,
        code: 'ValidationRefused',
        message: 'Välj ur listan.',
        alert: { style: 'stop', title: 'Fel', message: 'Välj ur listan.' },
      });
      expect(await valuesOf(host, sheet, 'A1')).toEqual([['Klar']]);
    });

    it('which has words of Excel’s where it has none of its own', async () => {
      await rule('Stop', { decimal: { formula1: 0, operator: 'GreaterThan' } });
      expect(host.person.type(sheet, 'A1', 'text')).toMatchObject({ alert: { title: 'Microsoft Excel' } });
      expect(host.person.type(sheet, 'A1', '0,5')).toEqual({ ok: true });
    });

    it('which only warns', async () => {
      await rule(
        'Warning',
        { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } },
        'Är det säkert?',
      );
      expect(host.person.type(sheet, 'A1', '9')).toEqual({
        ok: true,
        alert: { style: 'warning', title: 'Fel', message: 'Är det säkert?' },
      });
      expect(await valuesOf(host, sheet, 'A1')).toEqual([[9]]);
    });

    it('of a list in cells, named or on another sheet', async () => {
      await host.Excel.run(async (context) => {
        const lists = context.workbook.worksheets.add('Listor');
        lists.getRange('A1:A2').values = [['Röd'], ['Grön']];
        context.workbook.names.add('Färger', lists.getRange('A1:A2'));
        await context.sync();
      });
      await rule('Stop', { list: { inCellDropDown: true, source: '=Färger' } });
      expect(host.person.type(sheet, 'A1', 'Röd')).toEqual({ ok: true });
      expect(host.person.type(sheet, 'A1', 'Blå')).toMatchObject({ ok: false });
    });

    it('with a formula that refuses all typing', async () => {
      await rule('Stop', { custom: { formula: '=FALSE' } }, 'Beräknas.');
      expect(host.person.type(sheet, 'A1', '5')).toMatchObject({ ok: false, message: 'Beräknas.' });
      expect(host.person.clear(sheet, 'A1')).toEqual({ ok: true });
    });

    it('which shows its input message, and is passed by when pasting', async () => {
      await rule('Stop', { list: { inCellDropDown: true, source: 'a,b' } });
      expect(host.person.promptAt(sheet, 'A1')).toMatchObject({
        promptTitle: 'Status',
        prompt: 'Välj en status',
      });
      expect(host.person.promptAt(sheet, 'B1')).toBeNull();
      expect(host.person.paste(sheet, 'A1', [['vad som helst', '1 000']])).toEqual({ ok: true });
      expect(await valuesOf(host, sheet, 'A1:B1')).toEqual([['vad som helst', 1000]]);
    });
  });

  it('is kept from locked cells of a protected sheet', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    expect(host.person.type(sheet, 'A1', 'x')).toMatchObject({ ok: false, code: 'AccessDenied' });
    expect(host.person.insertRows(sheet, 1)).toMatchObject({ ok: false, code: 'AccessDenied' });
  });
});

describe('a person at work with a table', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
    await givenTable(host);
  });
  const tableAddress = (name = 'Drift'): Promise<string> =>
    host.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load('address');
      await context.sync();
      return range.address;
    });

  it('grows it by typing right below it: formulas, formats and validations go along', async () => {
    await host.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B4');
      const code: unknown = '#,##0';
      cells.numberFormat = code as string[][];
      cells.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      await context.sync();
    });
    host.person.type('Sheet1', 'A5', 'Libraries');
    expect(await tableAddress()).toBe('Sheet1!A1:D5');
    expect(host.person.type('Sheet1', 'B5', '-3')).toMatchObject({ ok: false });
    host.person.type('Sheet1', 'B5', '30');
    expect(await valuesOf(host, 'Sheet1', 'A5:D5')).toEqual([['Libraries', 30, '', 30]]);
    expect(await formulasOf(host, 'Sheet1', 'D5')).toEqual([['=[@Budget]-[@Outcome]']]);
  });

  it('takes conditional formats along when it grows, also by a row inserted right below its header', async () => {
    await host.Excel.run(async (context) => {
      const low = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('B2:C4')
        .conditionalFormats.add('Custom');
      low.custom.rule.formula = '=B2<$A$1';
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B4');
      cells.dataValidation.rule = { custom: { formula: '=B2<>C2' } };
      await context.sync();
    });
    host.person.type('Sheet1', 'A5', 'Libraries');
    host.person.insertRows('Sheet1', 2);
    host.person.insertRows('Sheet1', 4);
    const sheet = sheetOf(savedBook(host.save()), 'Sheet1');
    const areas = (left: number, right: number) => [{ top: 1, left, bottom: 6, right }];
    expect(sheet.conditionalFormats.list()).toMatchObject([
      { areas: areas(1, 2), rule: { formula: 'B2<$A$1' } },
    ]);
    expect(sheet.validations.list()).toMatchObject([
      { areas: areas(1, 1), validation: { formula1: 'B2<>C2' } },
    ]);
  });

  it('grows it by typing right beside it', async () => {
    host.person.type('Sheet1', 'E1', 'Note');
    expect(await tableAddress()).toBe('Sheet1!A1:E4');
    host.person.type('Sheet1', 'F2', 'x');
    expect(await tableAddress()).toBe('Sheet1!A1:F4');
    expect(await valuesOf(host, 'Sheet1', 'E1:F1')).toEqual([['Note', 'Column1']]);
  });

  it('does not grow it from a distance, nor over a totals row', async () => {
    host.person.type('Sheet1', 'A6', 'far away');
    expect(await tableAddress()).toBe('Sheet1!A1:D4');
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Drift').showTotals = true;
      await context.sync();
    });
    host.person.type('Sheet1', 'B6', 'below the totals');
    expect(await tableAddress()).toBe('Sheet1!A1:D5');
  });

  it('fills an empty column by typing a formula once', async () => {
    host.person.type('Sheet1', 'E1', 'Share');
    host.person.type('Sheet1', 'E3', '=[@Outcome]/[@Budget]');
    expect(await formulasOf(host, 'Sheet1', 'E2:E4')).toEqual([
      ['=[@Outcome]/[@Budget]'],
      ['=[@Outcome]/[@Budget]'],
      ['=[@Outcome]/[@Budget]'],
    ]);
    host.person.type('Sheet1', 'A5', 'New');
    expect(await formulasOf(host, 'Sheet1', 'E5')).toEqual([['=[@Outcome]/[@Budget]']]);
  });

  it('changes a whole calculated column by typing another formula into it', async () => {
    host.person.type('Sheet1', 'D2', '=[@Outcome]-[@Budget]');
    expect(await valuesOf(host, 'Sheet1', 'D2:D4')).toEqual([[-10], [10], [0]]);
  });

  it('sorts it, renames it and its columns, and deletes it', async () => {
    await write(host, 'Sheet1', 'F1', [['=SUM(Drift[Budget])']]);
    host.person.sortTable('Drift', 'Outcome', false);
    expect(await valuesOf(host, 'Sheet1', 'A2:A4')).toEqual([['Schools'], ['Roads'], ['Parks']]);
    host.person.overwriteHeader('Drift', 'Budget', 'Budget 2021');
    host.person.renameTable('Drift', 'Verksamhet');
    expect(await formulasOf(host, 'Sheet1', 'F1')).toEqual([['=SUM(Verksamhet[Budget 2021])']]);
    host.person.deleteTable('Verksamhet');
    expect(await valuesOf(host, 'Sheet1', 'F1')).toEqual([['#REF!']]);
  });

  it('moves and renames sheets, and inserts and deletes rows and columns', async () => {
    host.person.addSheet('Mine');
    host.person.moveSheet('Mine', 0);
    host.person.renameSheet('Mine', 'Egen');
    host.person.insertColumns('Sheet1', 'A');
    host.person.insertRows('Sheet1', 1, 2);
    expect(await tableAddress()).toBe('Sheet1!B3:E6');
    host.person.deleteRows('Sheet1', 1, 2);
    host.person.deleteColumns('Sheet1', 'A');
    expect(await tableAddress()).toBe('Sheet1!A1:D4');
    expect(host.person.renameSheet('Egen', 'Sheet1')).toMatchObject({ ok: false, code: 'ItemAlreadyExists' });
    host.person.deleteSheet('Egen');
    expect(host.person.deleteSheet('Sheet1')).toMatchObject({ ok: false, code: 'InvalidOperation' });
  });

  it('hides rows, which subtotals leave out', async () => {
    await write(host, 'Sheet1', 'F1', [['=SUBTOTAL(109,Drift[Budget])']]);
    host.person.hideRows('Sheet1', 2);
    expect(await valuesOf(host, 'Sheet1', 'F1')).toEqual([[60]]);
    host.person.hideRows('Sheet1', 2, 1, false);
    expect(await valuesOf(host, 'Sheet1', 'F1')).toEqual([[160]]);
  });

  it('makes columns wider and rows higher, as far as Excel goes', async () => {
    const sizes = () =>
      host.Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('B3').load('format');
        format.load('columnWidth, rowHeight');
        await context.sync();
        return [format.columnWidth, format.rowHeight];
      });
    expect(host.person.setColumnWidth('Sheet1', 'B', 120)).toEqual({ ok: true });
    expect(host.person.setRowHeight('Sheet1', 3, 30)).toEqual({ ok: true });
    expect(await sizes()).toEqual([120, 30]);
    expect(host.person.setRowHeight('Sheet1', 3, 500)).toMatchObject({ ok: false, code: 'InvalidArgument' });
    expect(await sizes()).toEqual([120, 30]);
  });

  it('filters it, and the criterion follows its column and its rows', async () => {
    host.person.filterTable('Drift', 'Unit', ['Roads', '']);
    expect(host.person.filterTable('Drift', 'Budget', ['50', '10'])).toEqual({ ok: true });
    host.person.insertColumns('Sheet1', 'B');
    host.person.insertRows('Sheet1', 1);
    const saved = () => {
      const sheet = sheetOf(savedBook(host.save()), 'Sheet1');
      return {
        filters: sheet.tables.list().flatMap((table) => table.valuesFilters()),
        hidden: [1, 2, 3, 4].filter((row) => sheet.rows.get(row).hidden),
      };
    };
    expect(saved()).toEqual({
      filters: [
        { column: 0, texts: ['Roads', ''] },
        { column: 2, texts: ['50', '10'] },
      ],
      hidden: [2, 4],
    });
    const refused = host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Drift').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect((await failure(refused)).code).toBe('InsertDeleteConflict');
    host.person.deleteColumns('Sheet1', 'C');
    host.person.filterTable('Drift', 'Unit', null);
    expect(saved()).toEqual({ filters: [], hidden: [] });
  });

  it('protects sheets, and takes the protection away', async () => {
    expect(host.person.protectSheet('Sheet1')).toEqual({ ok: true });
    expect(host.person.protectSheet('Sheet1')).toEqual({ ok: true });
    const written = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('H1').values = [[1]];
      await context.sync();
    });
    expect((await failure(written)).code).toBe('AccessDenied');
    host.person.protectSheet('Sheet1', false);
    await write(host, 'Sheet1', 'H1', [[1]]);
    expect(await valuesOf(host, 'Sheet1', 'H1')).toEqual([[1]]);
  });

  it('hides sheets, but not the last one', () => {
    host.person.addSheet('Mine');
    expect(host.person.hideSheet('Sheet1')).toEqual({ ok: true });
    expect(host.person.hideSheet('Mine')).toMatchObject({ ok: false });
    host.person.hideSheet('Sheet1', false);
    expect(
      savedBook(host.save())
        .sheets.list()
        .map(({ visibility }) => visibility),
    ).toEqual(['visible', 'visible']);
  });

  it('is not to be asked for sheets and tables that do not exist', () => {
    expect(() => host.person.type('No', 'A1', 'x')).toThrow('No');
    expect(() => host.person.renameTable('No', 'x')).toThrow('No');
  });
});

describe('a formula that asks for more calculation than there is time for', () => {
  const endless = '=SUMPRODUCT((ROW(E1:E99999)=1)*(COLUMN(E1:XFD1)=1))';

  it('is refused, the cell is as it was, and one can work on and undo', async () => {
    const open = await givenHost({ locale: 'sv-SE', undoSteps: 5 });
    open.person.type(sheet, 'C3', '5');
    open.person.type(sheet, 'C4', '=C3*2');
    for (const act of [
      () => open.person.type(sheet, 'C3', endless),
      () => open.person.paste(sheet, 'C3', [[endless], ['7']]),
    ]) {
      expect(act()).toMatchObject({ ok: false, code: 'Timeout' });
      expect(await valuesOf(open, sheet, 'C3:C4')).toEqual([[5], [10]]);
      expect(await formulasOf(open, sheet, 'C3:C4')).toEqual([[5], ['=C3*2']]);
    }
    expect(open.person.type(sheet, 'C3', '6')).toEqual({ ok: true });
    expect(await valuesOf(open, sheet, 'C3:C4')).toEqual([[6], [12]]);
    expect(open.history.undo()).toBe(true);
    expect(await valuesOf(open, sheet, 'C3:C4')).toEqual([[5], [10]]);
  });
});
