import type { EmbeddedHost } from '../../../src/host/startHost';
import { savedBook, sheetOf } from '../../support/savedBook';
import { failure, formulasOf, givenHost, givenTable, reopened, valuesOf, write } from '../givenHost';

/**
 * The table Drift (A1:D4) with a fourth row, validations, a conditional format and a format of its own in the third; another
 * table, Below, at A8:B10; names and formulas elsewhere that lead into both.
 */
let host: EmbeddedHost;
beforeEach(async () => {
  host = await givenHost();
  await givenTable(host);
  host.person.type('Sheet1', 'A5', 'Pools');
  host.person.type('Sheet1', 'B5', '70');
  await write(host, 'Sheet1', 'A8:B10', [
    ['Project', 'Frame'],
    ['Bridge', 500],
    ['Bath', 600],
  ]);
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A8:B10', true).name = 'Below';
    const budget = sheet.getRange('B2:B5');
    budget.dataValidation.rule = { decimal: { formula1: '=C2-1000', operator: 'GreaterThan' } };
    const low = budget.conditionalFormats.add('Custom').custom;
    low.rule.formula = '=B2<C2';
    low.format.font.color = '#9C0006';
    sheet.getRange('A4').format.font.bold = true;
    sheet.getRange('A5').format.rowHeight = 40;
    workbook.names.add('Frames', sheet.getRange('B9:B10'));
    workbook.names.add('Parks', sheet.getRange('B4'));
    workbook.worksheets.add('Else').getRange('A1:A5').formulas = [
      ['=SUM(Drift[Budget])'],
      ['=Sheet1!B5'],
      ['=INDEX(Drift[Unit],3)'],
      ['=SUM(Frames)'],
      ['=Sheet1!B3'],
    ];
    await context.sync();
  });
});

const inTable = (act: (table: Excel.Table) => void): Promise<void> =>
  host.Excel.run(async (context) => {
    act(context.workbook.tables.getItem('Drift'));
    await context.sync();
  });

/** What the saved sheet holds besides cells. */
function saved() {
  const book = savedBook(host.save());
  const sheet = sheetOf(book, 'Sheet1');
  return {
    tables: sheet.tables.list().map(({ name, area }) => [name, area.top, area.bottom]),
    validations: sheet.validations.list().map(({ areas, validation }) => [areas, validation.formula1]),
    formats: sheet.conditionalFormats
      .list()
      .map(({ areas, rule }) => [areas, rule.type === 'expression' ? rule.formula : '']),
    names: book.names.list().map(({ name, formula }) => [name, formula]),
    bold: [1, 2, 3, 4].filter((row) => book.styles.format(sheet.cells.style(row, 0)).font.bold),
    heights: [3, 4, 5].map((row) => sheet.rows.get(row).height),
  };
}

const column = (top: number, bottom: number) => [{ top, left: 1, bottom, right: 1 }];

describe.each<readonly [string, () => Promise<void>]>([
  [
    'as a row of its table',
    () =>
      inTable((table) => {
        table.rows.getItemAt(1).delete();
      }),
  ],
  [
    'as cells that are deleted upwards',
    () =>
      inTable((table) => {
        table.getDataBodyRange().getRow(1).delete('Up');
      }),
  ],
])('the second row, deleted %s,', (_how, remove) => {
  it('takes nothing but itself, and everything follows', async () => {
    await remove();
    expect(await valuesOf(host, 'Sheet1', 'A1:D5')).toEqual([
      ['Unit', 'Budget', 'Outcome', 'Deviation'],
      ['Schools', 100, 90, 10],
      ['Parks', 10, 10, 0],
      ['Pools', 70, '', 70],
      ['', '', '', ''],
    ]);
    expect(await formulasOf(host, 'Sheet1', 'D2:D4')).toEqual(Array(3).fill(['=[@Budget]-[@Outcome]']));
    expect(saved()).toEqual({
      tables: [
        ['Drift', 0, 3],
        ['Below', 6, 8],
      ],
      validations: [[column(1, 3), 'C2-1000']],
      formats: [[column(1, 3), 'B2<C2']],
      names: [
        ['Frames', 'Sheet1!$B$8:$B$9'],
        ['Parks', 'Sheet1!$B$3'],
      ],
      bold: [2],
      // Heights belong to rows of the sheet; only cells were deleted.
      heights: [null, 40, null],
    });
    expect(await formulasOf(host, 'Else', 'A1:A5')).toEqual([
      ['=SUM(Drift[Budget])'],
      ['=Sheet1!B4'],
      ['=INDEX(Drift[Unit],3)'],
      ['=SUM(Frames)'],
      ['=#REF!'],
    ]);
    expect(await valuesOf(host, 'Else', 'A1:A5')).toEqual([[180], [70], ['Pools'], [1100], ['#REF!']]);
    expect(await valuesOf(await reopened(host), 'Else', 'A1:A4')).toEqual([[180], [70], ['Pools'], [1100]]);
  });
});

describe('rows of a table that are deleted', () => {
  it('several in one batch, from the last to the first, leave the others as they were', async () => {
    await inTable((table) => {
      for (const index of [3, 1, 0]) table.rows.getItemAt(index).delete();
    });
    expect(await valuesOf(host, 'Sheet1', 'A1:D3')).toEqual([
      ['Unit', 'Budget', 'Outcome', 'Deviation'],
      ['Parks', 10, 10, 0],
      ['', '', '', ''],
    ]);
    expect(saved()).toMatchObject({
      tables: [
        ['Drift', 0, 1],
        ['Below', 4, 6],
      ],
      validations: [[column(1, 1), 'C2-1000']],
      formats: [[column(1, 1), 'B2<C2']],
      bold: [1],
    });
    host.person.type('Sheet1', 'A3', 'New');
    expect(await formulasOf(host, 'Sheet1', 'D2:D3')).toEqual(Array(2).fill(['=[@Budget]-[@Outcome]']));
  });

  it('the first, leave rules that read as they did for the rows that are left', async () => {
    await inTable((table) => {
      table.rows.getItemAt(0).delete();
    });
    expect(saved()).toMatchObject({
      validations: [[column(1, 3), 'C2-1000']],
      formats: [[column(1, 3), 'B2<C2']],
    });
    expect(await valuesOf(host, 'Sheet1', 'A2:D2')).toEqual([['Roads', 50, 60, -10]]);
  });

  it('all of them, leave one empty row with its formula’s column', async () => {
    await inTable((table) => {
      for (const index of [3, 2, 1, 0]) table.rows.getItemAt(index).delete();
    });
    expect(await valuesOf(host, 'Sheet1', 'A2:C2')).toEqual([['', '', '']]);
    expect(saved().tables).toEqual([
      ['Drift', 0, 1],
      ['Below', 4, 6],
    ]);
    host.person.type('Sheet1', 'B2', '5');
    host.person.type('Sheet1', 'A3', 'New');
    expect(await formulasOf(host, 'Sheet1', 'D2:D3')).toEqual(Array(2).fill(['=[@Budget]-[@Outcome]']));
  });

  it('with whole rows of the sheet take heights and page breaks along', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.horizontalPageBreaks.add('A5');
      sheet.getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(saved()).toMatchObject({
      heights: [40, null, null],
      tables: [
        ['Drift', 0, 3],
        ['Below', 6, 8],
      ],
    });
    expect(sheetOf(savedBook(host.save()), 'Sheet1').page.rowBreaks).toEqual([3]);
  });

  it('are refused when a wider table below would be cut, and then nothing is gone', async () => {
    await write(host, 'Sheet1', 'A13:F14', [
      ['1', '2', '3', '4', '5', '6'].map((name) => `c${name}`),
      Array(6).fill(0),
    ]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A13:F14', true).name = 'Wide';
      await context.sync();
    });
    const error = await failure(
      inTable((table) => {
        table.rows.getItemAt(1).delete();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
    expect(await valuesOf(host, 'Sheet1', 'A3:B3')).toEqual([['Roads', 50]]);
  });

  it('that are not there are refused', async () => {
    const error = await failure(
      inTable((table) => {
        table.rows.getItemAt(4).delete();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});
