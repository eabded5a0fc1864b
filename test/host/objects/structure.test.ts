import { formulasOf, givenHost, givenTable, valuesOf, write } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

describe('inserting and deleting cells', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });
  const onSheet = (body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> =>
    host.Excel.run(async (context) => {
      body(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });

  it('moves what is below and lets formulas on every sheet follow', async () => {
    await write(host, 'Sheet1', 'A1:A3', [[1], [2], [3]]);
    await onSheet((_, context) => {
      context.workbook.worksheets.add('Other').getRange('A1:A2').formulas = [
        ['=SUM(Sheet1!A1:A3)'],
        ['=Sheet1!A3'],
      ];
    });
    await onSheet((sheet) => sheet.getRange('2:3').insert('Down'));
    expect(await formulasOf(host, 'Other', 'A1:A2')).toEqual([['=SUM(Sheet1!A1:A5)'], ['=Sheet1!A5']]);
    await onSheet((sheet) => {
      sheet.getRange('5:5').delete('Up');
    });
    expect(await formulasOf(host, 'Other', 'A1:A2')).toEqual([['=SUM(Sheet1!A1:A4)'], ['=#REF!']]);
    expect(await valuesOf(host, 'Other', 'A1:A2')).toEqual([[3], ['#REF!']]);
  });

  it('moves only the band below a part of a row', async () => {
    await write(host, 'Sheet1', 'A1:B3', [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    await write(host, 'Sheet1', 'D1:D2', [['=A2'], ['=B2']]);
    await onSheet((sheet) => sheet.getRange('A2').insert('Down'));
    expect(await valuesOf(host, 'Sheet1', 'A1:B4')).toEqual([
      [1, 'a'],
      ['', 'b'],
      [2, 'c'],
      [3, ''],
    ]);
    expect(await formulasOf(host, 'Sheet1', 'D1:D2')).toEqual([['=A3'], ['=B2']]);
    await onSheet((sheet) => {
      sheet.getRange('A2').delete('Up');
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:A3')).toEqual([[1], [2], [3]]);
    expect(await formulasOf(host, 'Sheet1', 'D1')).toEqual([['=A2']]);
  });

  it('moves columns', async () => {
    await write(host, 'Sheet1', 'A1:C1', [[1, 2, '=A1+B1']]);
    await onSheet((sheet) => sheet.getRange('B:B').insert('Right'));
    expect(await formulasOf(host, 'Sheet1', 'D1')).toEqual([['=A1+C1']]);
    await onSheet((sheet) => {
      sheet.getRange('B:B').delete('Left');
    });
    expect(await formulasOf(host, 'Sheet1', 'C1')).toEqual([['=A1+B1']]);
  });

  it('takes names, validations, conditional formats and print areas along', async () => {
    await onSheet((sheet, context) => {
      context.workbook.names.add('Here', sheet.getRange('B5'));
      sheet.getRange('B5').dataValidation.rule = { custom: { formula: '=A5>0' } };
      sheet.getRange('B5').conditionalFormats.add('Custom').custom.rule.formula = '=$A5>1';
      sheet.pageLayout.setPrintArea('A1:B9');
    });
    await onSheet((sheet) => sheet.getRange('2:3').insert('Down'));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = context.workbook.names.getItem('Here').load('formula');
      const validation = sheet.getRange('B7').dataValidation.load('rule');
      const format = sheet.getRange('B7').conditionalFormats.getItemAt(0);
      format.custom.rule.load('formula');
      const printed = sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$B$7');
      expect(validation.rule).toEqual({ custom: { formula: '=A7>0' } });
      expect(format.custom.rule.formula).toBe('=$A7>1');
      expect(printed.address).toBe('Sheet1!A1:B11');
    });
  });

  it('grows a table that rows are inserted into, with its calculated columns', async () => {
    await givenTable(host);
    host.person.insertRows('Sheet1', 3, 2);
    await host.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Drift').getRange().load('address, formulas');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D6');
      expect(range.formulas[2]).toEqual(['', '', '', '=[@Budget]-[@Outcome]']);
    });
  });

  it('does not delete a table’s header row', async () => {
    await givenTable(host);
    expect(host.person.deleteRows('Sheet1', 1)).toMatchObject({ ok: false, code: 'InvalidOperation' });
    expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['Unit']]);
  });

  it('gives inserted rows the formats of the row above', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A2:B2').format.fill.color = '#00FF00';
    });
    await onSheet((sheet) => sheet.getRange('3:3').insert('Down'));
    await host.Excel.run(async (context) => {
      const fill = context.workbook.worksheets.getItem('Sheet1').getRange('A3:B3').format.fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#00FF00');
    });
  });
});

describe('a sheet that is deleted', () => {
  it('takes what was written in it the same moment along, and others calculate on', async () => {
    const host = await givenHost();
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Passing');
      worksheets.add('Staying').getRange('A1').formulas = [['=1+1']];
      await context.sync();
      worksheets.getItem('Passing').getRange('A1').formulas = [['=2+2']];
      worksheets.getItem('Staying').getRange('A2').formulas = [['=A1+1']];
      worksheets.getItem('Passing').delete();
      await context.sync();
    });
    expect(await valuesOf(host, 'Staying', 'A1:A2')).toEqual([[2], [3]]);
  });
});
