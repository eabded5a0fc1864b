import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import type { HostOptions } from '../../src/host/openHost';

/** A host over a new workbook (English, one sheet `Sheet1`) unless told otherwise. */
export async function givenHost(options: HostOptions = {}): Promise<EmbeddedHost> {
  const started = await startHost({
    locale: 'en-US',
    now: () => new Date('2021-08-31T12:00:00Z'),
    ...options,
  });
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}

/** The same workbook after saving it and opening it again. */
export async function reopened(host: EmbeddedHost): Promise<EmbeddedHost> {
  return givenHost({ workbook: host.save() });
}

/** The error that a run ends with. */
export async function failure(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The run was expected to fail.');
}

/** Waits until something has happened, five seconds at most, and a moment longer for what should not happen besides. */
export async function until(happened: () => boolean): Promise<void> {
  const pause = (milliseconds: number): Promise<unknown> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const end = Date.now() + 5000; !happened() && Date.now() < end;) await pause(5);
  await pause(20);
}

/** Values of cells, read in a run of their own. */
export async function valuesOf(host: EmbeddedHost, sheet: string, address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

/** Formulas of cells, read in a run of their own. */
export async function formulasOf(host: EmbeddedHost, sheet: string, address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

/** Writes values or formulas into cells, in a run of their own. */
export async function write(
  host: EmbeddedHost,
  sheet: string,
  address: string,
  values: unknown[][],
): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = values;
    await context.sync();
  });
}

/** A table `Drift` on Sheet1!A1:D4 with the columns Unit, Budget, Outcome and the calculated column Deviation. */
export async function givenTable(host: EmbeddedHost): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = [
      ['Unit', 'Budget', 'Outcome'],
      ['Schools', 100, 90],
      ['Roads', 50, 60],
      ['Parks', 10, 10],
    ];
    sheet.getRange('D1').values = [['Deviation']];
    const table = sheet.tables.add('A1:D4', true);
    table.name = 'Drift';
    const formula: unknown = '=[@Budget]-[@Outcome]';
    table.columns.getItem('Deviation').getDataBodyRange().formulas = formula as unknown[][];
    await context.sync();
  });
}
