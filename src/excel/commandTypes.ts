import type { ApproveSummary } from '../workbook/approved/approvePlan';
import type { RollPreview } from '../report/roll/rollPreview';
import type { LocatedFinding } from '../workbook/located';
import type { Survey } from '../workbook/survey/survey';
import type { EntryEdit, WriteSummary } from '../workbook/survey/edit';
import type { PartKey } from '../workbook/survey/parts';
import type { AuditPlace, TableAudit } from './commands/audit';
import type { RollWish } from './commands/roll';
import type { CreateSummary, ExcelApi, Outcome, UpdateSummary } from './outcome';
import type { RunOptions } from './run/session';

/** What a caller of a command can ask besides the thing itself: to be told, and to call it off. */
export type CommandOptions = RunOptions;

/** What a person can ask of the workbook. Pane, ribbon and command line use the same functions. */
export interface Commands {
  /** Adds the entry sheets of the chosen parts that are missing; those that exist are left alone. */
  create(
    excel: ExcelApi,
    parts: readonly PartKey[] | 'all',
    options?: CommandOptions,
  ): Promise<Outcome<CreateSummary>>;
  /** Reads everything once: what is filled in, what is wrong, what an update would change. Writes nothing. */
  check(excel: ExcelApi, options?: CommandOptions): Promise<Outcome<Survey>>;
  /** Reads once, computes, writes only what differs. */
  update(excel: ExcelApi, options?: CommandOptions): Promise<Outcome<UpdateSummary>>;
  /** Says what rolling the workbook forward to a later period would do; writes nothing. */
  previewRoll(excel: ExcelApi, wish: RollWish, options?: CommandOptions): Promise<Outcome<RollPreview>>;
  /** Rolls the entry sheets forward to a later period; the generated sheets follow at the next update. */
  roll(excel: ExcelApi, wish: RollWish, options?: CommandOptions): Promise<Outcome<RollPreview>>;
  /** Selects a cell, or the sheet when no cell is named. */
  goTo(
    excel: ExcelApi,
    place: Pick<LocatedFinding, 'sheet' | 'cell'>,
    options?: CommandOptions,
  ): Promise<Outcome<undefined>>;
  /** Writes entry cells as people have asked for in the pane, if they still hold what the people saw. */
  write(
    excel: ExcelApi,
    edits: readonly EntryEdit[],
    options?: CommandOptions,
  ): Promise<Outcome<WriteSummary>>;
  /** Keeps in the workbook that a finding is left as it is, and why. */
  accept(
    excel: ExcelApi,
    finding: LocatedFinding,
    reason: string,
    options?: CommandOptions,
  ): Promise<Outcome<WriteSummary>>;
  /** Takes that back, so that the finding counts again. */
  withdraw(
    excel: ExcelApi,
    finding: LocatedFinding,
    options?: CommandOptions,
  ): Promise<Outcome<WriteSummary>>;
  /**
   * Audits any table of figures, one that this product did not make as well: the selected cells, or the table that the one
   * selected cell stands in. Writes nothing.
   * @param place audits these cells instead of the selected ones
   */
  audit(excel: ExcelApi, place?: AuditPlace, options?: CommandOptions): Promise<Outcome<TableAudit>>;
  /** Keeps the report as it stands as the version that was approved, in place of the one before. */
  approve(excel: ExcelApi, options?: CommandOptions): Promise<Outcome<ApproveSummary>>;
  /** Calls back when people change the workbook; the value stops it. */
  watch(excel: ExcelApi, changed: () => void): Promise<Outcome<() => Promise<void>>>;
}
