import type { AuditResult } from '../../report/audit/auditResult';
import { isNoSingleRange } from '../failures/describeFailure';
import { auditedSheetGone, noSingleArea } from '../failures/refusals';
import type { ExcelApi, Outcome } from '../outcome';
import { readShown, type ShownCells } from '../read/readShown';
import type { Computed } from '../run/computed';
import { runSession, type RunOptions, type Session } from '../run/session';

/** Cells to audit. */
export interface AuditPlace {
  readonly sheet: string;
  /** Such as `B4:F20`. */
  readonly address: string;
}

/** What an audit of some cells says, and which cells they were. */
export interface TableAudit extends AuditResult {
  readonly sheet: string;
  /** The cells that were looked at; '' when none holds anything. */
  readonly address: string;
}

/** So many cells are read and audited at once: a few seconds. */
export const mostAudited = 100_000;

/**
 * Audits the selected cells, or – where a single cell is selected – the Excel table that it stands in, or else the block of
 * cells around it that empty rows and columns bound. Selected whole columns and rows are audited as far as they hold
 * anything. Writes nothing, and leaves the selection as it is.
 *
 * @param place audits these cells instead
 * @param audit the pure core's answer to the cells
 * @example await runAudit(Excel, undefined, ({ cells, origin }) => auditTable(cells, { origin }))
 */
export function runAudit(
  excel: ExcelApi,
  place: AuditPlace | undefined,
  audit: (shown: ShownCells) => Computed<AuditResult>,
  options: RunOptions = {},
): Promise<Outcome<TableAudit>> {
  return runSession(excel, '', options, async (session) => {
    await session.report('Läser tabellen', 0, 2);
    const wanted = place === undefined ? await selected(session) : await placed(session, place);
    if (!wanted.ok) return wanted;
    const read = await readShown(session, wanted.value, mostAudited);
    if (!read.ok) return read;
    await session.report('Granskar tabellen', 1, 2);
    const { inferred, findings } = await audit(read.value);
    const { sheet, address } = read.value;
    return { ok: true, value: { sheet, address, inferred, findings } };
  });
}

async function placed(session: Session, { sheet, address }: AuditPlace): Promise<Outcome<Excel.Range>> {
  const worksheet = session.context.workbook.worksheets.getItemOrNullObject(sheet);
  await session.read();
  if (worksheet.isNullObject) return { ok: false, failure: auditedSheetGone(sheet) };
  return { ok: true, value: worksheet.getRange(address) };
}

async function selected(session: Session): Promise<Outcome<Excel.Range>> {
  const range = session.context.workbook.getSelectedRange();
  range.load({ cellCount: true });
  const used = range.getUsedRangeOrNullObject(true);
  used.load({ cellCount: true });
  const tables = range.getTables(false);
  tables.load({ name: true });
  try {
    await session.read();
  } catch (error) {
    if (!isNoSingleRange(error)) throw error;
    return { ok: false, failure: noSingleArea };
  }
  // Merged cells are selected together, and hold something in the first only.
  const isOneCell = (used.isNullObject ? range : used).cellCount === 1;
  if (!isOneCell) return { ok: true, value: range };
  const [table] = tables.items;
  return { ok: true, value: table === undefined ? range.getSurroundingRegion() : table.getRange() };
}
