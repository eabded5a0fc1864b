import { givenHost } from '../givenHost';

beforeEach(async () => {
  await givenHost();
});

describe('programs about ranges', () => {
  it('writes a block, totals it below, and shows it with two decimals', async () => {
    const values = [
      ['Enhet', 'Utfall'],
      ['Skolor', 1234.5],
      ['Vägar', 99.25],
    ];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1').getResizedRange(values.length - 1, 1);
      range.values = values;
      const total = range.getLastCell().getOffsetRange(1, 0);
      total.formulas = [['=SUM(B2:B3)']];
      sheet.getRange('B2:B4').numberFormat = '#,##0.00' as unknown as string[][];
      total.load('address, values, text');
      await context.sync();
      expect([total.address, total.values, total.text]).toEqual(['Sheet1!B4', [[1333.75]], [['1,333.75']]]);
    });
  });

  it('inserts a row above and a cell to the left: contents, formulas and objects kept from before follow', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+B1']];
      const kept = sheet.getRange('C1').load('address');
      await context.sync();
      sheet.getRange('1:1').insert(Excel.InsertShiftDirection.down);
      sheet.getRange('A2').insert(Excel.InsertShiftDirection.right);
      kept.load('address, formulas');
      await context.sync();
      expect([kept.address, kept.formulas]).toEqual(['Sheet1!D2', [['=B2+C2']]]);
    });
  });

  it('deletes cells with a shift: what is below moves up, what referred to them is lost', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('C1:C2').formulas = [['=A2'], ['=SUM(A1:A4)']];
      sheet.getRange('A2').delete(Excel.DeleteShiftDirection.up);
      const column = sheet.getRange('A1:A4').load('values');
      const formulas = sheet.getRange('C1:C2').load('formulas, values');
      await context.sync();
      expect(column.values).toEqual([[1], [3], [4], ['']]);
      expect(formulas.formulas).toEqual([['=#REF!'], ['=SUM(A1:A3)']]);
      expect(formulas.values).toEqual([['#REF!'], [8]]);
    });
  });

  it('copies with all, with values alone, and turned round', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1*2'],
        [3, '=A2*2'],
      ];
      sheet.getRange('A1:B2').format.font.bold = true;
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('G1').copyFrom('A1:B2', Excel.RangeCopyType.values);
      sheet.getRange('A5').copyFrom('A1:B2', Excel.RangeCopyType.values, false, true);
      const [all, values, turned] = ['D1:E2', 'G1:H2', 'A5:B6'].map((at) =>
        sheet.getRange(at).load('formulas'),
      );
      const { font } = sheet.getRange('G1').format;
      font.load('bold');
      await context.sync();
      expect(all?.formulas).toEqual([
        [1, '=D1*2'],
        [3, '=D2*2'],
      ]);
      expect(values?.formulas).toEqual([
        [1, 2],
        [3, 6],
      ]);
      expect(turned?.formulas).toEqual([
        [1, 3],
        [2, 6],
      ]);
      expect(font.bold).toBe(false);
    });
  });

  it('fills a series of years and a formula down beside it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').formulas = [
        [2019, '=A1-1'],
        [2020, '=A2-1'],
      ];
      sheet.getRange('A1:B2').autoFill('A1:B5', Excel.AutoFillType.fillDefault);
      const filled = sheet.getRange('A1:B5').load('values');
      await context.sync();
      expect(filled.values).toEqual([2019, 2020, 2021, 2022, 2023].map((year) => [year, year - 1]));
    });
  });

  it('sorts by two columns, the second from large to small, and keeps whole rows together', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C5');
      range.values = [
        ['Område', 'Belopp', 'Rad'],
        ['Vägar', 5, 1],
        ['Skolor', 7, 2],
        ['Vägar', 9, 3],
        ['Skolor', 3, 4],
      ];
      range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      expect(range.values.map((row) => row[2] as unknown)).toEqual(['Rad', 2, 4, 3, 1]);
    });
  });

  it('finds, replaces, and selects the special cells of a sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').formulas = [
        ['pågår', 1],
        ['klar', '=B1+1'],
        ['pågår', 'text'],
      ];
      const count = sheet.getRange('A1:A3').replaceAll('pågår', 'klar', { completeMatch: true });
      const formulas = sheet
        .getRange('A1:B3')
        .getSpecialCells(Excel.SpecialCellType.formulas)
        .load('address');
      const none = sheet.findAllOrNullObject('pågår', { completeMatch: true });
      const all = sheet.findAll('klar', { completeMatch: true }).load('address');
      await context.sync();
      expect([count.value, formulas.address, none.isNullObject, all.address]).toEqual([
        2,
        'Sheet1!B2',
        true,
        'Sheet1!A1:A3',
      ]);
    });
  });

  it('reads the type and the text of each cell, errors too', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:E1');
      range.formulas = [[1.5, 'text', true, '=1/0', '']];
      range.load('valueTypes, text, values');
      await context.sync();
      expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Error', 'Empty']]);
      expect(range.text).toEqual([['1.5', 'text', 'TRUE', '#DIV/0!', '']]);
      expect(range.values).toEqual([[1.5, 'text', true, '#DIV/0!', '']]);
    });
  });

  it('writes a formula once for a whole column, and a value once for a whole block', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const amounts = sheet.getRange('A1:A3');
      amounts.values = [[1], [2], [3]];
      sheet.getRange('B1:B3').formulasR1C1 = '=RC[-1]*100' as unknown as string[][];
      sheet.getRange('C1:D3').values = 'tkr' as unknown as string[][];
      const all = sheet.getUsedRange().load('formulas');
      await context.sync();
      expect(all.formulas).toEqual([
        [1, '=A1*100', 'tkr', 'tkr'],
        [2, '=A2*100', 'tkr', 'tkr'],
        [3, '=A3*100', 'tkr', 'tkr'],
      ]);
    });
  });
});
