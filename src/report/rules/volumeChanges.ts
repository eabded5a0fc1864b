import { subtract } from '../arithmetic/decimal';
import type { Report, VolumeRow } from '../report';
import { isPercentUnit } from '../values/percentUnit';
import { numberIn } from '../values/reading';

/** A volume whose change since the year before says something in per cent. */
interface VolumeChange {
  readonly row: VolumeRow;
  /** 0.1 = ten per cent more. */
  readonly change: number;
}

/** Volumes that can be compared with one another by their change in per cent, and how many cannot, by why. */
export interface VolumeChanges {
  readonly compared: readonly VolumeChange[];
  /** Parts of another row. */
  readonly ofWhich: number;
  /** Shares and figures in per cent: they change in percentage points. */
  readonly shares: number;
  /** Those compared with another period than the same one a year before. */
  readonly otherPeriod: number;
  /** Those that were zero the year before: a change from nothing is no part of anything. */
  readonly fromZero: number;
  /** Those without a figure for one of the years. */
  readonly withoutFigures: number;
}

/** Sorts out which volumes can stand in one chart of changes in per cent. */
export function volumeChanges({ rows }: Report): VolumeChanges {
  const compared: VolumeChange[] = [];
  const left = { ofWhich: 0, shares: 0, otherPeriod: 0, fromZero: 0, withoutFigures: 0 };
  for (const row of rows.volumes) {
    const now = numberIn(row.outcomePeriod);
    const before = numberIn(row.outcomePreviousYear);
    if (row.rowType === 'varav') left.ofWhich += 1;
    else if (isShare(row)) left.shares += 1;
    else if (row.comparison !== '') left.otherPeriod += 1;
    else if (now === undefined || before === undefined) left.withoutFigures += 1;
    else if (before === 0) left.fromZero += 1;
    else compared.push({ row, change: subtract(now, before) / Math.abs(before) });
  }
  return { compared, ...left };
}

/** Whether a volume is a share or a figure in per cent: it changes in percentage points. */
export function isShare({ rowType, unit }: Pick<VolumeRow, 'rowType' | 'unit'>): boolean {
  return rowType === 'andel' || isPercentUnit(unit);
}
