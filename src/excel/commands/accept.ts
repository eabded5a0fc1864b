import type { EditPlan } from '../../workbook/edits/editPlan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WriteSummary } from '../../workbook/survey/edit';
import type { ExcelApi, Outcome } from '../outcome';
import type { Computed } from '../run/computed';
import type { RunOptions } from '../run/session';
import { runWrite } from './write';

/**
 * Writes into the table Undantag: that a finding is left as it is, or that it is so no longer.
 * @example await runException(Excel, (snapshot) => acceptPlan(snapshot, finding, 'Ledigheten är beviljad.'))
 */
export function runException(
  excel: ExcelApi,
  plan: (snapshot: WorkbookSnapshot) => Computed<EditPlan>,
  options: RunOptions = {},
): Promise<Outcome<WriteSummary>> {
  return runWrite(excel, { tables: ['exceptions'], plan }, options);
}
