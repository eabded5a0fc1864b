import { schemas, type TableKey } from '../../report/schema';
import type { EditPlan } from '../../workbook/edits/editPlan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WriteSummary } from '../../workbook/survey/edit';
import { filteredTableFixed, refusedByPlan, rollUnfinished, sheetsProtected } from '../failures/refusals';
import type { ExcelApi, Failure, Outcome } from '../outcome';
import type { Reading } from '../read/reading';
import { readWorkbook } from '../read/readWorkbook';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions, type Session } from '../run/session';
import { passingNames, rollMarkText } from '../unfinished';
import { compile } from '../write/compile';
import { lockedSheets, sheetAddressed } from '../write/frame';
import { send } from '../write/send';
import { SheetOrder } from '../write/sheetOrder';
import type { Step } from '../write/step';
import { stillThere } from '../write/stillThere';
import { requestRows, unseenOf, type RowsRequest, type UnseenRows } from './rollRows';

const unfinished =
  'Har bara en del av ändringarna kommit in står de i inmatningsbladen: läs av arbetsboken igen och gör om dem som saknas.';

/** What is to be written into entry cells. */
export interface EntryWork {
  /** The entry tables that it is about. */
  readonly tables: readonly TableKey[];
  readonly plan: (snapshot: WorkbookSnapshot) => Computed<EditPlan>;
}

/**
 * Writes what people have asked for in the pane into entry cells: one round trip to read, one to write. A handful of cells is
 * one message. The mark of an unfinished update is not set: it is about generated sheets, and each entry cell is whole by
 * itself, whether or not the others came in.
 *
 * @example await runWrite(Excel, { tables: ['goals'], plan: (snapshot) => editPlan(snapshot, edits) })
 */
export function runWrite(
  excel: ExcelApi,
  { tables, plan }: EntryWork,
  options: RunOptions = {},
): Promise<Outcome<WriteSummary>> {
  return runSession(excel, unfinished, options, async (session) => {
    await session.report('Läser arbetsboken', 0, 2);
    let rows: readonly RowsRequest[] = [];
    const reading = await readWorkbook(session, (context) => {
      rows = requestRows(
        context,
        [...new Set(tables)].map((table) => schemas[table].table),
      );
    });
    if (!reading.ok) return reading;
    const planned = await plan(reading.value.snapshot);
    if (!planned.ok) return { ok: false, failure: refusedByPlan(planned.refusal) };
    const steps = await stepsOf(session, planned, reading.value, unseenOf(rows));
    if (!steps.ok) return steps;
    await send(session, steps.value, { text: 'Skriver i inmatningsbladen', done: 1 });
    return { ok: true, value: { changes: planned.changes, undo: planned.undo } };
  });
}

/** Everything that can stop the edits is found here, before anything is written. */
async function stepsOf(
  session: Session,
  { operations, fits, resized }: Extract<EditPlan, { ok: true }>,
  reading: Reading,
  { filtered, hidden }: UnseenRows,
): Promise<Outcome<readonly Step[]>> {
  const { snapshot, sheetNames, styleNames, protectedSheets } = reading;
  // What is half moved must be undone first, and a cell that is written now would be lost with it.
  if (snapshot.mark?.text === rollMarkText) return refused(rollUnfinished);
  const fixed = resized.filter((table) => filtered.includes(table));
  if (fixed.length > 0) return refused(filteredTableFixed(fixed));
  const locked = lockedSheets(operations, protectedSheets);
  if (locked.length > 0) return refused(sheetsProtected(locked));
  // Fitting its height would show a row that people have hidden.
  const fitted = fits.filter(({ table }) => !hidden.includes(table)).map(({ operation }) => operation);
  const compiled = await compile(session, [...operations, ...fitted], {
    styleNames,
    knownNames: new Set(snapshot.definedNames),
    passingNames: passingNames(sheetNames),
    sheetOrder: new SheetOrder([...sheetNames]),
    tables: snapshot.tables,
    resized: new Map(),
  });
  if (!compiled.ok || compiled.value.length === 0) return compiled;
  return {
    ok: true,
    value: [stillThere(reading, new Set(operations.flatMap(sheetAddressed))), ...compiled.value],
  };
}

const refused = (failure: Failure) => ({ ok: false, failure }) as const;
