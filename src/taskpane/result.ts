import type { CheckSummary, RollWish, UpdateSummary } from '../excel';
import type { RollPreview } from '../report/roll/rollPreview';
import { isOpen } from '../report/exceptions/isOpen';
import type { LocatedFinding } from '../workbook/located';
import { countFindings } from '../workbook/survey/countFindings';
import type { RollCommand } from './commandName';
import type { Texts } from './texts';

/** What a command of the ribbon that was carried out had to tell. */
export type Result =
  | { readonly command: 'check'; readonly summary: CheckSummary }
  | { readonly command: 'update'; readonly summary: UpdateSummary };

/** What going on to another period does, or has done. */
export interface RollResult {
  readonly command: RollCommand;
  readonly preview: RollPreview;
  readonly wish: RollWish;
}

/** The findings of a result that ask for something. */
export const openFindingsOf = ({ summary }: Result): readonly LocatedFinding[] =>
  summary.findings.filter(isOpen);

/**
 * A result as sentences, the most important first.
 *
 * @example sentences({ command: 'update', summary: { changes: [], findings: [], rows: {} } }, swedish)
 * // ["Inget att uppdatera.", "Inga anmärkningar."]
 */
export function sentences(result: Result, texts: Texts): readonly string[] {
  switch (result.command) {
    case 'check':
      return checkSentences(result.summary, texts);
    case 'update': {
      const { changes, findings } = result.summary;
      const each = changes.map((change) =>
        (change.created ? texts.sheetCreated : texts.sheetChanged)(change.sheet, change.cellsChanged),
      );
      return [updateSentence(result.summary, texts), ...each, texts.findingsFound(countFindings(findings))];
    }
  }
}

/** What a check found, and how much it read. */
export function checkSentences({ findings, rows }: CheckSummary, texts: Texts): readonly string[] {
  const read = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return [texts.findingsFound(countFindings(findings)), texts.rowsChecked(read)];
}

/** Whether an update changed anything, in one sentence. */
export function updateSentence({ changes }: Pick<UpdateSummary, 'changes'>, texts: Texts): string {
  return changes.length === 0 ? texts.nothingToUpdate : texts.sheetsUpdated(changes.length);
}
