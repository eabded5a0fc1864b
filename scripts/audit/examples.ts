import type { AuditCode } from '../../src/report/audit/auditCodes';
import type { CellValue } from '../../src/report/values/cellValue';

type Grid = readonly (readonly CellValue[])[];

/** A right table: the deviation is outcome less budget, and the last row is the sum of the others. */
const right: Grid = [
  ['Verksamhet, tkr', 'Utfall', 'Budget', 'Avvikelse'],
  ['Förskola', 4120, 4000, 120],
  ['Grundskola', 6350, 6500, -150],
  ['Bibliotek', 1875, 1800, 75],
  ['Park', 960, 1000, -40],
  ['Simhall', 2310, 2250, 60],
  ['Summa', 15615, 15550, 65],
];

/** The right table with other figures in some of its cells; rows and columns count from 0. */
const changed = (...changes: readonly (readonly [row: number, column: number, value: number])[]): Grid =>
  right.map((row, at) =>
    row.map((cell, column) => changes.find(([r, c]) => r === at && c === column)?.[2] ?? cell),
  );

/** A table that provokes each code. */
export const auditExamples: Readonly<Record<AuditCode, Grid>> = {
  'copied-column': changed([1, 3, 4120]),
  'sum-differs': changed([6, 1, 17190]),
  'difference-differs': changed([3, 3, 618], [6, 3, 608]),
  'sign-flipped': changed([2, 3, 150]),
  'digit-typo': changed([2, 2, 6800]),
  'errors-cancel': changed([1, 3, 157], [3, 3, 38]),
  'duplicate-row': [...right.slice(0, 3), ...right.slice(2)],
  'rounding-difference': changed([4, 3, -41], [6, 1, 15616]),
};

export { right as rightExample };
