import type { ColumnKey } from '../../report/schema';
import { numberIn, type Reading } from '../../report/values/reading';
import type { StyledCell } from '../cell';
import { entryRef, entryValue } from '../formulas';
import { formulaCell, textCell } from './cells';

/** Tables whose rows compare an outcome with an earlier one. */
type Compared = 'volumes' | 'personnel';

/** What kind of figure changes: a share changes in percentage points, and a change of it in per cent would mislead. */
export type ChangeKind = 'figure' | 'ofWhich' | 'share';

const styles = {
  figure: { figure: 'measure', change: 'measure', largeFall: 'amount0', percent: 'percent' },
  ofWhich: {
    figure: 'measureOfWhich',
    change: 'measureOfWhich',
    largeFall: 'ofWhich0',
    percent: 'percentOfWhich',
  },
  share: { figure: 'measure', change: 'points', largeFall: 'points', percent: 'measure' },
} as const;

/** Below this a change is shown in whole, grouped thousands, as rises are; the format of measures groups no negatives. */
const largeFall = -1000;

/** An entry row with an outcome and what it is compared with. */
interface ComparedRow {
  readonly row: number;
  readonly outcomePeriod: Reading;
  readonly outcomePreviousYear: Reading;
}

/** Figures of one entry row, then how much the outcome has changed, in number and per cent. */
export function comparedCells<K extends Compared>(
  table: K,
  figures: readonly ColumnKey<K>[],
  { row, outcomePeriod, outcomePreviousYear }: ComparedRow,
  kind: ChangeKind,
): StyledCell[] {
  const style = styles[kind];
  const fall = (numberIn(outcomePeriod) ?? 0) - (numberIn(outcomePreviousYear) ?? 0);
  const before = entryRef(table, 'previousNumber', row);
  const changed = entryRef(table, 'change', row);
  const percent = `=IF(ISNUMBER(${changed}),IF(${before}=0,"–",${changed}/ABS(${before})),"–")`;
  return [
    ...figures.map((column) => formulaCell(entryValue(table, column, row), style.figure)),
    formulaCell(entryValue(table, 'change', row), fall <= largeFall ? style.largeFall : style.change),
    kind === 'share' ? textCell('–', style.percent) : formulaCell(percent, style.percent),
  ];
}

/** Whether a unit says that the figures are shares. */
export const isPercent = (unit: string): boolean => /^(?:%|procent)$/iu.test(unit.trim());
