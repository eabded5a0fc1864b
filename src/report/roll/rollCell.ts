import { isBlankCell, type RawCell } from '../entries/rawRow';
import { shownText } from '../entries/textCells';
import type { CellValue } from '../values/cellValue';
import { asDraft } from '../values/draft';
import { errorValueIn } from '../values/errorValue';
import type { ColumnRule } from './rules';
import { isNewYear, type RollStep } from './step';

/** What becomes of one entry cell. */
export type CellFate =
  /** There was nothing, and there is nothing. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'kept' }
  /** A formula of the controller's own, which is left as it is. */
  | { readonly kind: 'formula' }
  | { readonly kind: 'emptied' }
  /** A comparison whose source holds nothing, so that it is left empty. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'moved'; readonly value: CellValue; readonly from: string }
  | { readonly kind: 'drafted'; readonly value: string };

/** The cells of one row by column key. */
export type RowCells = Readonly<Record<string, RawCell | undefined>>;

/** What becomes of a cell by its column's rule; a footnote also needs to know what becomes of the row's stars. */
export function rollCell(
  column: string,
  rule: Exclude<ColumnRule, { kind: 'footnote' }>,
  row: RowCells,
  step: RollStep,
): CellFate {
  const cell = row[column];
  switch (rule.kind) {
    case 'keep':
      return kept(cell);
    case 'empty':
      return emptied(cell);
    case 'keep-within-year':
      return isNewYear(step) ? emptied(cell) : kept(cell);
    case 'draft':
      return drafted(cell, step);
    case 'compare': {
      const source = rule.by[step.kind];
      if (source === 'keep') return kept(cell);
      if (source === 'empty') return emptied(cell);
      const moving = row[source];
      if (cell?.formula !== undefined) return { kind: 'formula' };
      if (moving === undefined || isBlankCell(moving)) return { kind: 'missing' };
      return { kind: 'moved', value: moving.value, from: source };
    }
  }
}

/** What becomes of a row's stars: one moves to another column, all that are left stay, the last goes, or there is none. */
export type StarsFate = 'move' | 'stay' | 'go' | 'none';

/**
 * What becomes of a footnote: it stays with stars that stay and goes with the last of them. It is a draft where a star
 * moves with its figure, since it was written of the period, and in a row without stars, where it says something about
 * the row itself.
 */
export function rollFootnote(cell: RawCell | undefined, stars: StarsFate, step: RollStep): CellFate {
  switch (stars) {
    case 'stay':
      return kept(cell);
    case 'go':
      return emptied(cell);
    case 'move':
    case 'none':
      return drafted(cell, step);
  }
}

function kept(cell: RawCell | undefined): CellFate {
  return isBlankCell(cell) ? { kind: 'blank' } : { kind: 'kept' };
}

function emptied(cell: RawCell | undefined): CellFate {
  if (cell?.formula !== undefined) return { kind: 'formula' };
  return isBlankCell(cell) ? { kind: 'blank' } : { kind: 'emptied' };
}

function drafted(cell: RawCell | undefined, { from }: RollStep): CellFate {
  if (cell?.formula !== undefined) return { kind: 'formula' };
  if (cell === undefined || isBlankCell(cell)) return { kind: 'blank' };
  const text = shownText(cell.value);
  // An error value has no words to work on; that it is one is a finding of its own.
  if (errorValueIn(text) !== undefined) return { kind: 'kept' };
  return { kind: 'drafted', value: asDraft(text, from) };
}
