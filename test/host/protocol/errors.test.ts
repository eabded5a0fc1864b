import { failure, givenHost, givenTable, valuesOf } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

type Body = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

async function codeOf(host: EmbeddedHost, body: Body): Promise<string> {
  const error = await failure(
    host.Excel.run(async (context) => {
      body(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }),
  );
  return `${error.code} at ${error.debugInfo.errorLocation ?? ''}`.trim();
}

describe('errors', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });

  it.each<readonly [string, Body, string]>([
    [
      'a sheet that is not there',
      (context) => context.workbook.worksheets.getItem('No').load('name'),
      'ItemNotFound at WorksheetCollection.getItem',
    ],
    [
      'a table that is not there',
      (context) => context.workbook.tables.getItem('No').load('name'),
      'ItemNotFound at TableCollection.getItem',
    ],
    [
      'a name that is not there',
      (context) => context.workbook.names.getItem('No').load('name'),
      'ItemNotFound at NamedItemCollection.getItem',
    ],
    [
      'a style that is not there',
      (_, sheet) => {
        sheet.getRange('A1').style = 'No';
      },
      'ItemNotFound at Range.style',
    ],
    [
      'a style of Excel’s own that the workbook does not hold',
      (_, sheet) => {
        sheet.getRange('A1').style = 'Good';
      },
      'NotImplemented at Range.style',
    ],
    [
      'a sheet name that is taken',
      (context) => context.workbook.worksheets.add('SHEET1'),
      'ItemAlreadyExists at WorksheetCollection.add',
    ],
    [
      'a sheet name with a slash',
      (context) => context.workbook.worksheets.add('a/b'),
      'InvalidArgument at WorksheetCollection.add',
    ],
    [
      'a sheet name of 32 characters',
      (context) => context.workbook.worksheets.add('x'.repeat(32)),
      'InvalidArgument at WorksheetCollection.add',
    ],
    [
      'an address that is none',
      (_, sheet) => sheet.getRange('Q').load('address'),
      'InvalidArgument at Worksheet.getRange',
    ],
    [
      'a range outside the sheet',
      (_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument at Range.getOffsetRange',
    ],
    [
      'too few rows',
      (_, sheet) => {
        sheet.getRange('A1:A2').values = [[1]];
      },
      'InvalidArgument at Range.values',
    ],
    [
      'too many columns',
      (_, sheet) => {
        sheet.getRange('A1').values = [[1, 2]];
      },
      'InvalidArgument at Range.values',
    ],
    [
      'a formula that cannot be read',
      (_, sheet) => {
        sheet.getRange('A1').formulas = [['=SUM(1;2)']];
      },
      'InvalidArgument at Range.formulas',
    ],
    [
      'a formula that names a table that is not there',
      (_, sheet) => {
        sheet.getRange('A1').formulas = [['=SUM(No[x])']];
      },
      'InvalidArgument at Range.formulas',
    ],
    [
      'this row outside a table',
      (_, sheet) => {
        sheet.getRange('A1').formulas = [['=[@x]']];
      },
      'InvalidArgument at Range.formulas',
    ],
    [
      'a colour that is none',
      (_, sheet) => {
        sheet.getRange('A1').format.fill.color = 'rainbow';
      },
      'InvalidArgument at RangeFill.color',
    ],
    [
      'a number format that is none',
      (_, sheet) => {
        sheet.getRange('A1').numberFormat = [['0.0"']];
      },
      'InvalidArgument at Range.numberFormat',
    ],
    [
      'the last visible sheet',
      (_, sheet) => {
        sheet.delete();
      },
      'InvalidOperation at Worksheet.delete',
    ],
    [
      'a member that this host does not have',
      (_, sheet) => sheet.getRange('A1').getImage(),
      'NotImplemented at Range.getImage',
    ],
    [
      'a property that this host does not have',
      (_, sheet) => {
        sheet.getRange('A1').load('linkedDataTypeState');
      },
      'NotImplemented at Range.linkedDataTypeState',
    ],
    [
      'a property set on a table that is not there',
      (context) => {
        context.workbook.tables.getItemOrNullObject('No').name = 'x';
      },
      'InvalidObjectPath at',
    ],
  ])('%s', async (_what, body, expected) => {
    expect(await codeOf(host, body)).toBe(expected);
  });

  it('name the statement that failed', async () => {
    const error = await failure(
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(error.debugInfo.statement).toContain('range.values');
  });

  it('leave done what came before them in the batch, and undone what came after', async () => {
    await codeOf(host, (_, sheet) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:A3').values = [['wrong']];
      sheet.getRange('A4').values = [['after']];
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:A4')).toEqual([['before'], [''], [''], ['']]);
  });

  it('are thrown for a table that overlaps another', async () => {
    await givenTable(host);
    expect(await codeOf(host, (_, sheet) => sheet.tables.add('C3:E9', true))).toBe(
      'InvalidOperation at TableCollection.add',
    );
  });

  it('are thrown for a range whose cells are gone', async () => {
    const error = await failure(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('B3').load('address');
        await context.sync();
        sheet.getRange('3:3').delete('Up');
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidReference');
  });

  it('let a load of a name that no class has pass, as Excel does, and note it', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').load('name, nonsense');
      await context.sync();
    });
    expect(host.messages.work.flatMap(({ unknownLoads }) => unknownLoads)).toEqual(['Worksheet.nonsense']);
  });
});
