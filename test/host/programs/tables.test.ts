import { givenHost } from '../givenHost';

beforeEach(async () => {
  await givenHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:C1', true);
    table.name = 'Kostnader';
    table.getHeaderRowRange().values = [['Datum', 'Område', 'Belopp']];
    table.rows.add(undefined, [
      ['2021-01-05', 'Skolor', 120],
      ['2021-02-01', 'Vägar', 85],
      ['2021-02-09', 'Skolor', 40],
    ]);
    await context.sync();
  });
});

const body = async (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Kostnader').getDataBodyRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('programs about tables', () => {
  it('is made of a header and rows, with no empty row between them', async () => {
    expect(await body()).toEqual([
      [44201, 'Skolor', 120],
      [44228, 'Vägar', 85],
      [44236, 'Skolor', 40],
    ]);
  });

  it('adds a calculated column, which new rows get too', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Kostnader');
      const formula = ['=[@Belopp]*1.25'];
      table.columns.add(undefined, [['Med moms'], formula, formula, formula]);
      await context.sync();
      // The new row's place is written after it has come, so that its calculated cell is left alone.
      table.rows.add();
      table.getDataBodyRange().getLastRow().getResizedRange(0, -1).values = [['2021-03-01', 'Parker', 8]];
      await context.sync();
    });
    expect((await body()).map((row) => row[3])).toEqual([150, 106.25, 50, 10]);
  });

  it('sorts a table and puts it back in order by another column', async () => {
    const areas = async (): Promise<unknown[]> => (await body()).map((row) => row[1]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Kostnader').sort.apply([{ key: 2, ascending: true }]);
      await context.sync();
    });
    expect(await areas()).toEqual(['Skolor', 'Vägar', 'Skolor']);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Kostnader').sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await areas()).toEqual(['Vägar', 'Skolor', 'Skolor']);
  });

  it('filters by a value, reads what is visible, and shows all again', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Kostnader');
      table.columns.getItem('Område').filter.applyValuesFilter(['Skolor']);
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      expect(visible.values.map((row) => row[2] as unknown)).toEqual([120, 40]);
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView().load('rowCount');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect([all.rowCount, table.autoFilter.isDataFiltered]).toEqual([3, false]);
    });
  });

  it('shows totals, restyles the table, and turns it into plain cells that keep their values', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Kostnader');
      table.showTotals = true;
      table.getTotalRowRange().getLastCell().formulas = [['=SUBTOTAL(109,[Belopp])']];
      table.style = 'TableStyleLight9';
      const totals = table.getTotalRowRange().load('values');
      await context.sync();
      expect((totals.values as unknown[][])[0]?.[2]).toBe(245);
      table.showTotals = false;
      await context.sync();
      const cells = table.convertToRange().load('address, values');
      const gone = context.workbook.tables.getItemOrNullObject('Kostnader');
      await context.sync();
      expect([gone.isNullObject, (cells.values as unknown[][])[0]]).toEqual([
        true,
        ['Datum', 'Område', 'Belopp'],
      ]);
    });
  });

  it('deletes the rows that a program finds, from below so that the places hold', async () => {
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Kostnader');
      rows.load('items/index, items/values');
      await context.sync();
      const schools = rows.items.filter(({ values }) => (values as unknown[][])[0]?.[1] === 'Skolor');
      for (const { index } of schools.reverse()) rows.getItemAt(index).delete();
      await context.sync();
    });
    expect(await body()).toEqual([[44228, 'Vägar', 85]]);
  });

  it('renames a column and a table, and every formula that names them follows', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const sum = sheet.getRange('F1');
      sum.formulas = [['=SUM(Kostnader[Belopp])']];
      const table = context.workbook.tables.getItem('Kostnader');
      table.columns.getItem('Belopp').name = 'Tkr';
      table.name = 'Utgifter';
      sum.load('formulas, values');
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[['=SUM(Utgifter[Tkr])']], [[245]]]);
    });
  });
});
