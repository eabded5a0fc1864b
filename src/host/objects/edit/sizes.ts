import { COLUMN_COUNT } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';
import { accept } from '../state/accept';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { formatChanged } from '../state/rangeTarget';
import { widthOfPoints } from '../state/widths';
import { requireAllowed } from './protection';

/** Sets the width of a range's columns, in points. */
export function setColumnWidth(range: RangeRef, points: number): void {
  if (points < 0 || points > 1800) throw invalidArgument('a column is at most 255 characters wide');
  requireAllowed(range.sheet, 'formatColumns');
  const { left, right } = areaOf(range);
  accept(range.sheet.columns.set(left, Math.min(right, COLUMN_COUNT - 1), { width: widthOfPoints(points) }));
  formatChanged(range);
}

/** Sets the height of a range's rows, in points. */
export function setRowHeight(range: RangeRef, points: number): void {
  if (points < 0 || points > 409.5) throw invalidArgument('a row is between 0 and 409.5 points high');
  requireAllowed(range.sheet, 'formatRows');
  const { top, bottom } = areaOf(range);
  accept(range.sheet.rows.set(top, bottom, { height: points }));
  formatChanged(range);
}
