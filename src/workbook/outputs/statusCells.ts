import type { ColumnKey } from '../../report/schema';
import { scaleNames } from '../../report/schema/settings';
import type { StyledCell } from '../cell';
import { columnRef, entryRef } from '../formulas';
import { formulaCell } from './cells';

/** Shown where a status has not been chosen or is no step of its scale. */
const notAssessed = '– Ej bedömt';

/** A goal's assessment as symbol and text, live. */
export function goalStatusCell(row: number): StyledCell {
  return statusCell(scaleNames.goal, 'goals', 'assessment', row, notAssessed);
}

/** An activity's status as symbol and text, live; an unknown text is shown as written. */
export function activityStatusCell(row: number): StyledCell {
  return statusCell(scaleNames.activity, 'activities', 'status', row);
}

function statusCell<K extends 'goals' | 'activities'>(
  scale: string,
  table: K,
  column: ColumnKey<K>,
  row: number,
  otherwise?: string,
): StyledCell {
  const entry = entryRef(table, column, row);
  const shown = `INDEX(${columnRef('statusScales', 'shown')},MATCH("${scale}|"&${entry},${columnRef('statusScales', 'textKey')},0))`;
  return formulaCell(
    `=IFERROR(${shown},${otherwise === undefined ? `${entry}&""` : `"${otherwise}"`})`,
    'status',
  );
}
