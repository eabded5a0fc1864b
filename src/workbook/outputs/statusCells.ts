import type { ActivityRow, GoalRow, StatusStep } from '../../report/report';
import { findStep } from '../../report/rules/meaning';
import type { ColumnKey } from '../../report/schema';
import { scaleNames } from '../../report/schema/settings';
import type { StyledCell } from '../cell';
import { columnRef, entryRef } from '../formulas';
import { formulaCell } from './cells';

/** Shown where a status has not been chosen or is no step of its scale. */
export const notAssessed = '– Ej bedömt';

/** A goal's assessment as symbol and text, live. */
export function goalStatusCell({ row, assessment }: GoalRow, steps: readonly StatusStep[]): StyledCell {
  const shows = shownStatus(steps, scaleNames.goal, assessment) ?? notAssessed;
  return statusCell(scaleNames.goal, 'goals', 'assessment', row, shows, notAssessed);
}

/** An activity's status as symbol and text, live; an unknown text is shown as written. */
export function activityStatusCell({ row, status }: ActivityRow, steps: readonly StatusStep[]): StyledCell {
  const shows = shownStatus(steps, scaleNames.activity, status) ?? status;
  return statusCell(scaleNames.activity, 'activities', 'status', row, shows);
}

/** Symbol and text as Statusskalor puts them together. */
function shownStatus(steps: readonly StatusStep[], scale: string, text: string): string | undefined {
  const step = findStep(steps, scale, text);
  return step === undefined ? undefined : `${step.symbol} ${step.text}`.trim();
}

function statusCell<K extends 'goals' | 'activities'>(
  scale: string,
  table: K,
  column: ColumnKey<K>,
  row: number,
  shows: string,
  otherwise?: string,
): StyledCell {
  const entry = entryRef(table, column, row);
  return formulaCell(
    `=${shownStatusOf(scale, entry, otherwise === undefined ? `${entry}&""` : `"${otherwise}"`)}`,
    'status',
    shows,
  );
}

/**
 * Symbol and text of the status in a cell, live and without "=".
 * @param otherwise what is shown for a text that is no step of the scale, as a formula
 */
export const shownStatusOf = (scale: string, cell: string, otherwise: string): string =>
  `IFERROR(INDEX(${columnRef('statusScales', 'shown')},MATCH("${scale}|"&${cell},${columnRef('statusScales', 'textKey')},0)),${otherwise})`;

/**
 * How many rows have the status of a step, live and without "=".
 * @param statuses the column of statuses, such as `Aktiviteter[Status]`
 * @param step the step's position in Statusskalor
 */
export function countOfStatus(statuses: string, step: number): string {
  return `SUMPRODUCT(--(TRIM(${statuses})=TRIM(${entryRef('statusScales', 'text', step)})))`;
}
