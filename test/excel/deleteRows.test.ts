import { runUpdate } from '../../src/excel/commands/update';
import type { EmbeddedHost } from '../../src/host/startHost';
import { schemas } from '../../src/report/schema';
import { createPlan } from '../../src/workbook';
import { runCreate } from '../../src/excel/commands/create';
import { givenBlankWorkbook, givenWorkbook } from './givenWorkbook';

/** A workbook with four activities, and a column of the controller's own with a formula and one without. */
let file: Uint8Array;
beforeAll(async () => {
  const host = await givenBlankWorkbook();
  const activities = ['Ett', 'Två', 'Tre', 'Fyra'].map((activity) => ({ activity, status: 'Klar' }));
  const made = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, { activities }));
  expect(made).toMatchObject({ ok: true });
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(schemas.activities.table);
    table.columns.add(undefined, [['Ansvarig'], ['Ada'], ['Bo'], ['Cim'], ['Dan']]);
    table.columns.add(undefined, [['Längd'], ...Array.from({ length: 4 }, () => ['=LEN([@Aktivitet])'])]);
    await context.sync();
  });
  file = host.save();
});

async function deleteRows(host: EmbeddedHost, ...rows: number[]) {
  return runUpdate(host.Excel, () => ({
    operations: [{ kind: 'delete-rows', sheet: 'Aktiviteter', table: 'Aktiviteter', rows }],
    findings: [],
    rows: {},
    changes: [],
    charts: [],
  }));
}

/** What the table holds: the columns named, row by row. */
async function held(host: EmbeddedHost, ...headers: string[]): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(schemas.activities.table);
    const columns = headers.map((header) => table.columns.getItem(header).getDataBodyRange());
    for (const column of columns) column.load({ values: true });
    await context.sync();
    return (columns[0]?.values ?? []).map((_, row) =>
      columns.map(({ values }) => (values as unknown[][])[row]?.[0]),
    );
  });
}

describe('rows that are removed from an entry table', () => {
  it('go with the controller’s own columns, whatever order they are named in', async () => {
    const host = await givenWorkbook(file);
    expect(await deleteRows(host, 0, 2)).toMatchObject({ ok: true });
    expect(await held(host, 'Aktivitet', 'Ansvarig', 'Längd')).toEqual([
      ['Två', 'Bo', 3],
      ['Fyra', 'Dan', 4],
    ]);
  });

  it('leave one row to write in when all of them go, with nothing but formulas in it', async () => {
    const host = await givenWorkbook(file);
    expect(await deleteRows(host, 3, 2, 1, 0)).toMatchObject({ ok: true });
    expect(await held(host, 'Aktivitet', 'Status', 'Ansvarig', 'Längd')).toEqual([['', '', '', 0]]);
    const formulas = await host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Aktiviteter').getDataBodyRange();
      body.load({ formulas: true });
      await context.sync();
      return (body.formulas as unknown[][]).flat().filter((cell) => String(cell).startsWith('='));
    });
    const computed = Object.values(schemas.activities.columns).filter(({ kind }) => kind === 'computed');
    expect(formulas).toHaveLength(computed.length + 1);
  });

  it('must be there', async () => {
    const host = await givenWorkbook(file);
    await expect(deleteRows(host, 4)).rejects.toThrow('no body row 4');
  });
});
