import { shiftDecimal } from '../arithmetic/decimal';
import type { Finding } from '../finding';
import type { ReportRows } from '../report';
import { checkTexts } from '../texts/checkTexts';
import { fixTexts } from '../texts/entryTexts';
import { where } from '../texts/where';
import { formatNumber } from '../values/formatNumber';
import { isPercentUnit } from '../values/percentUnit';
import { numberIn } from '../values/reading';
import type { TargetReading } from '../values/target';
import { measuresOf, type MeasuredTable } from './measuredTables';
import { rowAt, rowFinding, type Check } from './check';

function limitsOf(reading: TargetReading): readonly number[] {
  if (reading.kind !== 'target') return [];
  const { target } = reading;
  if (target.kind === 'between') return [target.low, target.high];
  return target.kind === 'increase' || target.kind === 'decrease' ? [] : [target.limit];
}

/** The percentage that a fraction stands for, if it is of the same size as one of the others; else undefined. */
function meantPercentage(fraction: number, others: readonly number[]): number | undefined {
  const size = Math.abs(fraction);
  if (size === 0 || size >= 1) return undefined;
  const percentage = shiftDecimal(fraction, 2);
  const isNear = others.some((other) => percentage / other > 0.5 && percentage / other < 2);
  return isNear ? percentage : undefined;
}

function rowFindings(table: MeasuredTable, row: ReportRows[MeasuredTable][number]): readonly Finding[] {
  const measures = measuresOf(table, row);
  const limits = 'target' in row ? limitsOf(row.target) : [];
  return measures.flatMap(({ column, header, reading }) => {
    const value = numberIn(reading);
    const others = measures.flatMap((other) =>
      other.column === column ? [] : (numberIn(other.reading) ?? []),
    );
    const percentage = value === undefined ? undefined : meantPercentage(value, [...others, ...limits]);
    if (value === undefined || percentage === undefined) return [];
    const percent = formatNumber(percentage);
    const message = checkTexts.percentAsFraction({
      at: where({ name: rowAt<MeasuredTable>(table, row), row: row.row }, header),
      written: formatNumber(value),
      percent,
    });
    const said = { code: 'percent-as-fraction', severity: 'warning', message } as const;
    const fix = { label: fixTexts.writeNumber(percent), kind: 'write-value', value: percentage } as const;
    return [
      {
        ...rowFinding<MeasuredTable>(table, row, 'unit', said),
        place: { table, row: row.row, column },
        expected: percentage,
        fix,
      },
    ];
  });
}

const inPercent = ({ unit }: { readonly unit: string }) => isPercentUnit(unit);

/**
 * Percentages that a spreadsheet has turned into fractions: whoever types `96 %` in a cell gets 0.96, which
 * then stands beside 93 and misses a target of 92. Only in rows whose unit is %, and only where a
 * hundred times the value is of the size of the row's other values.
 */
export const checkPercentages: Check = ({ rows }) => [
  ...rows.volumes.filter(inPercent).flatMap((row) => rowFindings('volumes', row)),
  ...rows.personnel.filter(inPercent).flatMap((row) => rowFindings('personnel', row)),
  ...rows.indicators.filter(inPercent).flatMap((row) => rowFindings('indicators', row)),
];
