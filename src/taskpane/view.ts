import type { AuditPlace, Outcome, RollWish, TableAudit } from '../excel';
import type { LocatedFinding } from '../workbook/located';
import type { EntryEdit, WriteSummary } from '../workbook/survey/edit';
import type { PartKey } from '../workbook/survey/parts';
import type { Survey } from '../workbook/survey/survey';
import type { Texts } from './texts';
import type { ViewName } from './viewName';

export type { WriteSummary } from '../workbook/survey/edit';

/** What every view gets. A view is drawn only once the workbook has been read: the shell shows loading and failure. */
export interface ViewProps {
  readonly texts: Texts;
  readonly survey: Survey;
  /** A command is at work: buttons that start another are disabled, but keep the focus. */
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** What a view can ask for. What comes of it is shown by the shell; only writes also answer the view. */
export interface PaneActions {
  readonly check: () => void;
  readonly update: () => void;
  readonly create: (parts: readonly PartKey[]) => void;
  /** Selects a cell, or shows a sheet. */
  readonly goTo: (place: { readonly sheet?: string; readonly cell?: string }) => void;
  /** Writes entry cells; the workbook is read again afterwards. The outcome lets a view keep what was typed when it failed. */
  readonly write: (edits: readonly EntryEdit[]) => Promise<Outcome<WriteSummary>>;
  readonly accept: (finding: LocatedFinding, reason: string) => Promise<Outcome<WriteSummary>>;
  readonly withdraw: (finding: LocatedFinding) => Promise<Outcome<WriteSummary>>;
  /** Audits a table: the selected one, or some cells. */
  readonly audit: (place?: AuditPlace) => Promise<Outcome<TableAudit>>;
  /** Keeps the report as it stands as the approved version. */
  readonly approve: () => void;
  readonly previewRoll: (wish: RollWish) => void;
  readonly roll: (wish: RollWish) => void;
  /** Stops the command that is at work, as long as nothing has been written. */
  readonly cancel: () => void;
  readonly show: (view: ViewName) => void;
}
