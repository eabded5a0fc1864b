import type { RollPreview } from '../report/roll/rollPreview';
import type { LocatedFinding } from '../workbook/located';
import type { RollWish } from './commands/roll';
import type { CheckSummary, CreateSummary, ExcelApi, Outcome, Progress, UpdateSummary } from './outcome';

/** What a person can ask of the workbook. Pane, ribbon and command line use the same functions. */
export interface Commands {
  /** Adds the entry sheets that are missing; those that exist are left alone. */
  create(excel: ExcelApi, progress?: Progress): Promise<Outcome<CreateSummary>>;
  /** Reads everything once and says what is wrong; writes nothing. */
  check(excel: ExcelApi, progress?: Progress): Promise<Outcome<CheckSummary>>;
  /** Reads once, computes, writes only what differs. */
  update(excel: ExcelApi, progress?: Progress): Promise<Outcome<UpdateSummary>>;
  /** Says what rolling the workbook forward to a later period would do; writes nothing. */
  previewRoll(excel: ExcelApi, wish: RollWish, progress?: Progress): Promise<Outcome<RollPreview>>;
  /** Rolls the entry sheets forward to a later period; the generated sheets follow at the next update. */
  roll(excel: ExcelApi, wish: RollWish, progress?: Progress): Promise<Outcome<RollPreview>>;
  /** Selects the cell of a finding. */
  goTo(excel: ExcelApi, finding: LocatedFinding): Promise<Outcome<undefined>>;
}
