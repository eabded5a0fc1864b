import { granularityOf, roundingBound } from '../arithmetic/rounding';
import { fifteenDigits } from '../arithmetic/decimal';
import { rowName, wholeRowName } from '../entries/rowName';
import type { Report, ReportRows } from '../report';
import { columnSum, surplusSign, type ColumnSum, type SummedTable } from '../rules/columnSum';
import { headerOf, schemas, type ColumnKey, type TableKey } from '../schema';
import { tableTitle } from '../texts/tableTitle';
import { where } from '../texts/where';
import type { Side } from './identity';

/** The sum of a column as a side, and what its bound is made of. */
export interface SumSide extends Side {
  readonly sum: ColumnSum;
}

/**
 * The sum of a column as one side; a sum of rows of which one is not known has no value.
 *
 * @param asResult whether a surplus is to be plus, whatever the sign convention
 * @returns undefined when the column is none that can be added up
 */
export function sumSide(
  report: Report,
  table: SummedTable,
  column: string,
  asResult = false,
): SumSide | undefined {
  const sum = columnSum(report, table, column);
  if (sum === undefined) return undefined;
  const sign = asResult ? surplusSign(report.settings.signConvention, column) : 1;
  return {
    figure: { kind: 'sum', table, column, asResult },
    name: `${tableTitle(table)}, ${headerOf(table, column)}`,
    value: sum.unknownRows.length > 0 ? undefined : fifteenDigits(sign * sum.total),
    sum,
  };
}

/** One entry cell as one side. @param shift the power of ten that brings it into the unit of the other side */
export function entrySide<K extends TableKey>(
  table: K,
  row: ReportRows[K][number],
  column: ColumnKey<K>,
  value: number | undefined,
  shift = 0,
): Side {
  const name = where({ name: rowName(table, row), row: row.row }, headerOf(table, column));
  return {
    figure: { kind: 'entry', table, row: row.row, column, rowName: wholeRowName(table, row), shift },
    name: `${schemas[table].table}, ${name}`,
    value,
  };
}

/** How far a figure can be from what it was rounded from: half of its own last step. @example halfStep(4.7) // 0.05 */
export const halfStep = (figure: number): number => roundingBound(0, granularityOf([figure]));

/** How far the sum of a column can be from the true one: half a step for each figure in it. */
export const sumSlack = ({ figures, granularity }: ColumnSum): number =>
  fifteenDigits((figures * granularity) / 2);
