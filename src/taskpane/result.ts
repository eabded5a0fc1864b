import type { CheckSummary, CreateSummary, RollWish, UpdateSummary } from '../excel';
import type { RollPreview } from '../report/roll/rollPreview';
import type { Severity } from '../report/finding';
import type { LocatedFinding } from '../workbook/located';
import type { RollCommand } from './commandName';
import type { FindingCounts, Texts } from './texts';

/** What a command that was carried out had to tell. */
export type Result =
  | { readonly command: 'create'; readonly summary: CreateSummary }
  | { readonly command: 'check'; readonly summary: CheckSummary }
  | { readonly command: 'update'; readonly summary: UpdateSummary }
  | RollResult;

/** What going on to another period does, or has done. */
export interface RollResult {
  readonly command: RollCommand;
  readonly preview: RollPreview;
  readonly wish: RollWish;
}

/** The findings of a result; only checks and updates have any. */
export function findingsOf(result: Result): readonly LocatedFinding[] {
  return result.command === 'check' || result.command === 'update' ? result.summary.findings : [];
}

/**
 * A result as sentences, the most important first.
 *
 * @example sentences({ command: 'update', summary: { changes: [], findings: [], rows: {} } }, swedish)
 * // ["Inget att uppdatera.", "Inga anmärkningar."]
 */
export function sentences(result: Result, texts: Texts): readonly string[] {
  switch (result.command) {
    case 'create':
      return created(result.summary, texts);
    case 'check':
      return [
        texts.findingsFound(countFindings(result.summary.findings)),
        texts.rowsChecked(allRows(result.summary)),
      ];
    case 'update':
      return [...updated(result.summary, texts), texts.findingsFound(countFindings(result.summary.findings))];
    case 'previewRoll':
      return [texts.rollAhead(result.preview.from, result.preview.to), texts.saveCopyFirst];
    case 'roll':
      return [texts.rolled(result.preview.to), texts.afterRolling];
  }
}

function created({ added, kept }: CreateSummary, texts: Texts): string[] {
  if (added.length === 0) return [texts.nothingToCreate];
  const untouched = kept.length === 0 ? [] : [texts.tablesKept(kept.length)];
  return [texts.sheetsAdded(added), ...untouched, texts.afterCreating];
}

function updated({ changes }: UpdateSummary, texts: Texts): string[] {
  if (changes.length === 0) return [texts.nothingToUpdate];
  const each = changes.map((change) =>
    (change.created ? texts.sheetCreated : texts.sheetChanged)(change.sheet, change.cellsChanged),
  );
  return [texts.sheetsUpdated(changes.length), ...each];
}

function countFindings(findings: readonly LocatedFinding[]): FindingCounts {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), information: of('information') };
}

function allRows({ rows }: CheckSummary): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}
