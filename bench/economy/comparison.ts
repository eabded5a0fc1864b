import { runCreate, takeSnapshot } from '../../src/excel';
import type { Outcome } from '../../src/excel/outcome';
import type { EmbeddedHost } from '../../src/host/startHost';
import { createPlan } from '../../src/workbook';
import { areaAddress } from '../../src/workbook/area';
import type { ReportData } from '../../src/workbook/data/reportData';
import { openMeasured, type Cost } from './measure';
import { updatePlainly } from './plainly';

/** Ours, row by row, cell by cell. */
const ways = ['ours', 'row', 'cell'] as const;

/**
 * What it costs to fill the generated sheets of a report, where they stand empty: as the add-in does it, and as most add-ins do,
 * row by row and cell by cell with a sync in the loop.
 * @throws when two ways do not come to the same cells: then they cannot be compared
 */
export async function costsOfFilling(data: ReportData): Promise<readonly Cost[]> {
  const { host, commands } = await openMeasured();
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, data));
  if (!created.ok) throw new Error(created.failure.message);
  const updated = await commands.update(host.Excel);
  if (!updated.ok) throw new Error(updated.failure.message);
  const wanted = await formulasOf(host);
  await empty(host);
  const emptied = host.save();
  const costs: Cost[] = [];
  for (const way of ways) {
    const { host: open, cost } = await openMeasured(emptied);
    const spent = await cost(way, async (commands): Promise<Outcome<unknown>> => {
      if (way === 'ours') return commands.update(open.Excel);
      await updatePlainly(open, way);
      return { ok: true, value: undefined };
    });
    if ((await formulasOf(open)) !== wanted)
      throw new Error(`Written by ${way} the sheets hold something else.`);
    costs.push(spent);
  }
  return costs;
}

/** A person empties every generated sheet. */
async function empty(host: EmbeddedHost): Promise<void> {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  for (const { sheet, block } of Object.values(read.value.outputs)) {
    const cleared = host.person.clear(sheet, areaAddress(block));
    if (!cleared.ok) throw new Error(cleared.message);
  }
}

/** What the cells of the generated sheets hold. */
async function formulasOf(host: EmbeddedHost): Promise<string> {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  return JSON.stringify(Object.values(read.value.outputs).map(({ formulas }) => formulas));
}
