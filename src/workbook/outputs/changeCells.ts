import type { ColumnKey } from '../../report/schema';
import { numberIn, type Reading } from '../../report/values/reading';
import type { TargetReading } from '../../report/values/target';
import type { StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';
import { entryRef, entryValue } from '../formulas';
import { formulaCell, textCell } from './cells';
import { measureStyle } from './measureStyle';

/** Tables whose rows compare an outcome with an earlier one. */
type Compared = 'volumes' | 'personnel';

/** What kind of figure changes: a share changes in percentage points, and a change of it in per cent would mislead. */
export type ChangeKind = 'figure' | 'ofWhich' | 'share';

const percentStyles = { figure: 'percent', ofWhich: 'percentOfWhich', share: 'measure' } as const;

/** Below this a whole change is shown in grouped thousands, as rises are; the format of whole measures groups no negatives. */
const largeFall = -1000;

/** An entry row with an outcome and what it is compared with. */
interface ComparedRow {
  readonly row: number;
  readonly outcomePeriod: Reading;
  readonly outcomePreviousYear: Reading;
}

/**
 * Figures of one entry row, then how much the outcome has changed, in number and per cent.
 * @param aim the column before the two outcomes, with what it says: the forecast or the target
 */
export function comparedCells<K extends Compared>(
  table: K,
  aim: { readonly column: ColumnKey<K>; readonly reading: Reading | TargetReading },
  { row, outcomePeriod, outcomePreviousYear }: ComparedRow,
  kind: ChangeKind,
): StyledCell[] {
  const figures = [aim.reading, outcomePeriod, outcomePreviousYear];
  const style = measureStyle(figures, kind === 'ofWhich' ? 'ofWhich' : 'measure');
  const fall = (numberIn(outcomePeriod) ?? 0) - (numberIn(outcomePreviousYear) ?? 0);
  return [
    ...([aim.column, 'outcomePeriod', 'outcomePreviousYear'] as const).map((column) =>
      formulaCell(entryValue(table, column, row), style),
    ),
    formulaCell(entryValue(table, 'change', row), kind === 'share' ? 'points' : changeStyle(style, fall)),
    kind === 'share'
      ? textCell('–', percentStyles[kind])
      : formulaCell(changeInParts(table, row), percentStyles[kind]),
  ];
}

/** The change in parts of what it was, live: 0.1 is ten per cent; a dash when it cannot be said. */
export function changeInParts(table: Compared, row: number): string {
  const changed = entryRef(table, 'change', row);
  const before = entryRef(table, 'previousNumber', row);
  return `=IF(ISNUMBER(${changed}),IF(${before}=0,"–",${changed}/ABS(${before})),"–")`;
}

/** A change has the decimals of its row's figures. */
function changeStyle(style: ReturnType<typeof measureStyle>, fall: number): StyleKey {
  if (fall > largeFall) return style;
  if (style === 'measure') return 'amount0';
  return style === 'measureOfWhich' ? 'ofWhich0' : style;
}
