import type { RollOptions } from '../../report/roll/rollReport';
import type { RollPreview } from '../../report/roll/rollPreview';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { RollPlan } from '../../workbook/roll/rollPlan';
import { refusedByPlan, tablesFiltered } from '../failures/refusals';
import type { ExcelApi, Outcome } from '../outcome';
import { readWorkbook } from '../read/readWorkbook';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions, type Session } from '../run/session';
import { frame } from '../write/frame';
import { send } from '../write/send';
import type { Step } from '../write/step';
import { unseenRows } from './rollRows';

/** Where a workbook is to go on to, and how. */
export interface RollWish extends RollOptions {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

const unfinished =
  'Visar bladet Inställningar ”Övergång till nästa period ej slutförd” är bara en del flyttad: ångra med Ctrl+Z tills texten är borta, eller öppna den kopia som du sparade.';

/**
 * Says what rolling the workbook forward would do, or what stops it. Writes nothing.
 * @example await runPreviewRoll(Excel, (snapshot) => rollPlan(snapshot, { year: 2021, month: 12 }, { keepFinished: false }))
 */
export function runPreviewRoll(
  excel: ExcelApi,
  plan: (snapshot: WorkbookSnapshot) => Computed<RollPlan>,
  options: RunOptions = {},
): Promise<Outcome<RollPreview>> {
  return runSession(excel, '', options, async (session) => {
    const prepared = await prepare(session, plan);
    return prepared.ok ? { ok: true, value: prepared.value.preview } : prepared;
  });
}

/**
 * Rolls the workbook's entries forward: two round trips to read, and one to write, so that Excel can undo it in one step. While
 * it writes, the mark cell says so; one that broke off stops every later command until it has been undone.
 * @example await runRoll(Excel, (snapshot) => rollPlan(snapshot, { year: 2021, month: 12 }, { keepFinished: false }))
 */
export function runRoll(
  excel: ExcelApi,
  plan: (snapshot: WorkbookSnapshot) => Computed<RollPlan>,
  options: RunOptions = {},
): Promise<Outcome<RollPreview>> {
  return runSession(excel, unfinished, options, async (session) => {
    const prepared = await prepare(session, plan);
    if (!prepared.ok) return prepared;
    await send(session, prepared.value.steps, { text: 'Flyttar uppgifterna', done: 2 });
    return { ok: true, value: prepared.value.preview };
  });
}

interface Prepared {
  readonly steps: readonly Step[];
  readonly preview: RollPreview;
}

/** Reads and plans; everything that can stop a roll is found here, before anything is written. */
async function prepare(
  session: Session,
  plan: (snapshot: WorkbookSnapshot) => Computed<RollPlan>,
): Promise<Outcome<Prepared>> {
  await session.report('Läser arbetsboken', 0, 3);
  const reading = await readWorkbook(session);
  if (!reading.ok) return reading;
  // What an earlier command left stops a roll, whatever there is to say of the entries.
  const tidy = await frame(session, [], reading.value, 'roll');
  if (!tidy.ok) return tidy;
  await session.report('Förbereder nästa period', 1, 3);
  const planned = await plan(reading.value.snapshot);
  if (!planned.ok) return { ok: false, failure: refusedByPlan(planned.refusal) };
  const { filtered, hidden } = await unseenRows(session, planned.tables);
  if (filtered.length > 0) return { ok: false, failure: tablesFiltered(filtered) };
  // Fitting its height would show a row that people have hidden.
  const fitted = planned.fits
    .filter(({ table }) => !hidden.includes(table))
    .map(({ operation }) => operation);
  const steps = await frame(session, [...planned.operations, ...fitted], reading.value, 'roll');
  if (!steps.ok) return steps;
  return { ok: true, value: { steps: steps.value, preview: planned.preview } };
}
