import { addUp, decimalsOf } from '../arithmetic/decimal';
import { rowFinding } from '../checks/check';
import { periodLabel, samePeriodLastYear } from '../narrative/period';
import type { Finding } from '../finding';
import type { IndicatorRow, PersonnelRow, Report, ReportRows, VolumeRow } from '../report';
import { accumulations } from '../rules/accumulation';
import { isYearEnd } from '../rules/reportTypes';
import type { ColumnKey } from '../schema';
import { identityTexts } from '../texts/identityTexts';
import { formatNumber } from '../values/formatNumber';
import { formatTarget } from '../values/formatTarget';
import { unitTail } from '../values/measureText';
import type { Reading } from '../values/reading';
import type { TargetReading } from '../values/target';
import { compareSides } from './compareSides';
import type { Identity, Instance, Side } from './identity';
import { limitOf, saysOtherBasis } from './measure';
import { sameAsPersonnel, sameAsVolumes, type SameMeasure } from './sameMeasures';
import { entrySide, halfStep } from './sides';

/** A figure of a row that measures something, as a side, and where what is said of it belongs. */
interface Cell {
  readonly value: number | undefined;
  readonly side: () => Side;
  /** The figure as it is written, with its unit. */
  readonly text: () => string;
  readonly find: (said: Parameters<typeof rowFinding>[3]) => Finding;
}

/** A row of Personal or Volymer beside an indicator that measures the same. */
interface Pair {
  readonly report: Report;
  readonly by: SameMeasure<PersonnelRow | VolumeRow>['by'];
  readonly cells: Readonly<Partial<Record<'target' | 'outcomePeriod' | 'outcomePreviousYear', Cell>>>;
  readonly ofIndicator: Readonly<Record<'target' | 'outcome' | 'yearBefore' | 'twoYearsBefore', Cell>>;
  readonly footnote: string;
  /** The other period that the row says that it is compared with. */
  readonly comparison: string;
  /** Whether one of them says that its figures are about another time than its columns. */
  readonly isOfOtherTime: boolean;
  /** Whether it is the first pair of its measure: women and men below it say no more. */
  readonly isFirst: boolean;
  /** Whether the figures add up during the year. */
  readonly addsUp: boolean;
}

function cellOf<K extends 'personnel' | 'volumes' | 'indicators'>(
  table: K,
  row: ReportRows[K][number] & { readonly unit: string },
  column: ColumnKey<K>,
  reading: Reading | TargetReading,
): Cell {
  const isTarget = reading.kind === 'target';
  const value = isTarget ? limitOf(reading) : reading.kind === 'number' ? reading.value : undefined;
  const tail = unitTail(row.unit);
  return {
    value,
    side: () => entrySide(table, row, column, value),
    text: () => `${isTarget ? formatTarget(reading.target) : formatNumber(value ?? 0)}${tail}`,
    find: (said) => rowFinding(table, row, column, said),
  };
}

const indicatorCells = (row: IndicatorRow): Pair['ofIndicator'] => ({
  target: cellOf('indicators', row, 'target', row.target),
  outcome: cellOf('indicators', row, 'outcome', row.outcome),
  yearBefore: cellOf('indicators', row, 'yearBefore', row.yearBefore),
  twoYearsBefore: cellOf('indicators', row, 'twoYearsBefore', row.twoYearsBefore),
});

type Sides = Pick<Instance, 'left' | 'right' | 'bound'>;

/** Figures of one measure that are written as precisely must be the same; otherwise the coarser is rounded. */
function boundOf(one: number, other: number): number {
  return decimalsOf(one) === decimalsOf(other) ? 0 : addUp([halfStep(one), halfStep(other)]);
}

/** The two figures; undefined where one of them is none. */
function sidesOf(left: Cell | undefined, right: Cell): Sides | undefined {
  if (left?.value === undefined || right.value === undefined) return undefined;
  return { left: left.side(), right: right.side(), bound: boundOf(left.value, right.value) };
}

/** What is said of two figures: what they are called, and as they are written. */
const factsOf = (cell: Cell, other: Cell, { left, right }: Sides) => ({
  leftName: left.name,
  left: cell.text(),
  rightName: right.name,
  right: other.text(),
});

/** The same figure of the same time in two tables. @param year of which both are the whole; without it they are of the period */
function equalInstance(
  { isOfOtherTime }: Pair,
  cell: Cell | undefined,
  other: Cell,
  year?: number,
): readonly Instance[] {
  const sides = sidesOf(cell, other);
  if (cell === undefined || sides === undefined) return [];
  const pair = { relation: 'equal', ...sides } as const;
  if (isOfOtherTime && compareSides(pair).verdict === 'differs') return [];
  const say: Instance['say'] = (verdict) => {
    const facts = factsOf(cell, other, sides);
    if (verdict === 'rounding-difference') {
      const message = identityTexts.measureRounding(facts);
      return cell.find({ code: verdict, severity: 'information', message });
    }
    if (verdict !== 'differs') return undefined;
    const said =
      year === undefined
        ? ({ code: 'identity-differs', message: identityTexts.measureDiffers(facts) } as const)
        : ({
            code: 'previous-year-differs',
            message: identityTexts.previousDiffers({ ...facts, year }),
          } as const);
    return cell.find({ ...said, severity: 'warning' });
  };
  return [{ ...pair, say }];
}

/** A part of the year before beside the whole of it. */
function otherPeriodInstance(pair: Pair, cell: Cell): readonly Instance[] {
  const { report, by, footnote, isFirst, addsUp, isOfOtherTime } = pair;
  const other = pair.ofIndicator.yearBefore;
  const sides = sidesOf(cell, other);
  if (sides === undefined || isOfOtherTime) return [];
  // A whole figure that does not add up may well be the same in August and in December.
  const isTelling = addsUp || [cell, other].every(({ value }) => decimalsOf(value ?? 0) > 0);
  if (!isTelling) return [];
  const before = samePeriodLastYear(report.settings);
  const say: Instance['say'] = (verdict) => {
    // A footnote has said why.
    if (!isFirst || footnote !== '') return undefined;
    const facts = { ...factsOf(cell, other, sides), period: periodLabel(before), year: before.year };
    if (verdict === 'equal') {
      const message = identityTexts.holdsFullYear(facts);
      return cell.find({ code: 'period-holds-full-year', severity: 'warning', message });
    }
    // Of what adds up the whole year is more; of other names nobody is sure that they measure the same.
    if (verdict === 'not-compared' || addsUp || by === 'figures') return undefined;
    const message = identityTexts.previousMayDiffer(facts);
    return cell.find({ code: 'previous-year-differs', severity: 'information', message });
  };
  return [{ relation: 'other-period', left: sides.left, right: sides.right, bound: 0, say }];
}

/** The whole year that a comparison is about, such as "Helår 2019". */
function comparedYear(comparison: string): number | undefined {
  const [, written] = /^\s*hel(?:år|a)\D*(\d{4})\s*$/iu.exec(comparison) ?? [];
  return written === undefined ? undefined : Number(written);
}

/** The outcomes of the year before, by what period each says that it is about. */
function previousInstances(pair: Pair): readonly Instance[] {
  const { settings } = pair.report;
  const cell = pair.cells.outcomePreviousYear;
  if (cell === undefined || !settings.hasYear || !settings.hasMonth) return [];
  const { yearBefore, twoYearsBefore } = pair.ofIndicator;
  const lastYear = settings.year - 1;
  if (pair.comparison !== '') {
    const year = comparedYear(pair.comparison);
    if (year === lastYear) return equalInstance(pair, cell, yearBefore, year);
    return year === lastYear - 1 ? equalInstance(pair, cell, twoYearsBefore, year) : [];
  }
  // When the period is the whole year, both columns are about the year before.
  if (isYearEnd(settings) || settings.month === 12) return equalInstance(pair, cell, yearBefore, lastYear);
  return otherPeriodInstance(pair, cell);
}

const instancesOf = (pair: Pair): readonly Instance[] => [
  ...equalInstance(pair, pair.cells.outcomePeriod, pair.ofIndicator.outcome),
  ...equalInstance({ ...pair, isOfOtherTime: false }, pair.cells.target, pair.ofIndicator.target),
  ...previousInstances(pair),
];

/**
 * A measure of Personal and an indicator that measure the same have the same outcome and target. Their values of the year
 * before are about different periods, unless the year is over: a figure that is the same to the last decimal may be
 * the whole year's in the column of the period, and one that differs may be right. Figures written with equally many decimals
 * must be equal; a coarser one may be the other one rounded.
 */
export const personnelIndicators: Identity = {
  key: 'personnel-indicators',
  title: 'Personalmått och indikatorer som mäter samma sak har samma värden',
  instances: (report) => {
    const seen = new Set<string>();
    return sameAsPersonnel(report).flatMap(({ row, indicator, by }) => {
      const isFirst = !seen.has(row.measure);
      seen.add(row.measure);
      return instancesOf({
        report,
        by,
        cells: {
          target: cellOf('personnel', row, 'target', row.target),
          outcomePeriod: cellOf('personnel', row, 'outcomePeriod', row.outcomePeriod),
          outcomePreviousYear: cellOf('personnel', row, 'outcomePreviousYear', row.outcomePreviousYear),
        },
        ofIndicator: indicatorCells(indicator),
        footnote: row.footnote,
        comparison: '',
        isOfOtherTime: saysOtherBasis(row) || saysOtherBasis(indicator),
        isFirst,
        addsUp: false,
      });
    });
  },
};

/** A volume and an indicator of the same name have the same outcome, and of the year before where both are about all of it. */
export const volumeIndicators: Identity = {
  key: 'volume-indicators',
  title: 'Volymer och indikatorer som mäter samma sak har samma värden',
  instances: (report) => {
    const kinds = accumulations(report.rows.volumes);
    return sameAsVolumes(report).flatMap(({ row, indicator, by }) =>
      instancesOf({
        report,
        by,
        cells: {
          outcomePeriod: cellOf('volumes', row, 'outcomePeriod', row.outcomePeriod),
          outcomePreviousYear: cellOf('volumes', row, 'outcomePreviousYear', row.outcomePreviousYear),
        },
        ofIndicator: indicatorCells(indicator),
        footnote: row.footnote,
        comparison: row.comparison,
        isOfOtherTime: saysOtherBasis(row) || saysOtherBasis(indicator),
        isFirst: true,
        addsUp: kinds.get(row.row) === 'counted',
      }),
    );
  },
};
