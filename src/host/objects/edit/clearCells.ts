import { COLUMN_COUNT as COLUMNS, ROW_COUNT as ROWS, type Area, type Sheet } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { intersect } from '../state/areas';
import type { Book } from '../state/book';
import { requireUnlocked } from './protection';
import { reportEdit, stateBefore } from './reportEdit';
import { tableCellsWritten } from './tableEffects';

/** What `Range.clear` can take away. `Hyperlinks` leaves formats, `RemoveHyperlinks` takes the link's format too. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Reads the argument of `clear`; everything when it is left out. */
export function readClear(value: string | undefined): ClearWhat {
  switch (value ?? 'All') {
    case 'All':
      return 'All';
    case 'Formats':
      return 'Formats';
    case 'Contents':
      return 'Contents';
    case 'Hyperlinks':
      return 'Hyperlinks';
    case 'RemoveHyperlinks':
      return 'RemoveHyperlinks';
    case 'ResetContents':
      return 'ResetContents';
    default:
      throw invalidArgument(`${String(value)} is nothing that can be cleared`);
  }
}

/** Empties cells, takes their formats away, or both. Clearing everything takes conditional formats and validations too. */
export function clearCells(book: Book, sheet: Sheet, area: Area, what: ClearWhat): void {
  requireUnlocked(book, sheet, area);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks')
    accept(sheet.setHyperlink(area, null));
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what === 'All' || what === 'Formats') sheet.conditionalFormats.clear([area]);
  if (what === 'All') sheet.validations.clear([area]);
  const before = stateBefore(book, sheet, area);
  const cells = [...sheet.cells.cellsIn(area)].filter(
    ({ value, formula }) => value !== null || formula !== null,
  );
  accept(sheet.cells.clear(area, what === 'All' ? 'all' : what === 'Formats' ? 'formats' : 'contents'));
  if (what === 'All' || what === 'Formats') clearLineFormats(sheet, area);
  if (what === 'Formats') return;
  for (const { row, column } of cells) book.calculation.edited(sheet, row, column);
  book.tally.cellsWritten += cells.length;
  const tables = sheet.tables.list().some((table) => intersect(table.area, area) !== undefined);
  if (tables) tableCellsWritten(book, sheet, area);
  reportEdit(book, sheet, area, before);
}

/** Whole rows and columns have styles of their own besides their cells. */
function clearLineFormats(sheet: Sheet, area: Area): void {
  if (area.top === 0 && area.bottom === ROWS - 1)
    accept(sheet.columns.set(area.left, area.right, { style: null }));
  else if (area.left === 0 && area.right === COLUMNS - 1)
    accept(sheet.rows.set(area.top, area.bottom, { style: null }));
}
