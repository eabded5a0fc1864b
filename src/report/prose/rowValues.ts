import { fifteenDigits, shiftDecimal, subtract } from '../arithmetic/decimal';
import { granularityOf } from '../arithmetic/rounding';
import { convertAmount } from '../arithmetic/units';
import { figureColumns, type FigureTable } from '../figures/figureColumns';
import { usualFormat } from '../figures/figureFormat';
import { figureValue, type FigureValue } from '../figures/figureValue';
import type { Report } from '../report';
import { isUsed } from '../rules/usedColumns';
import { isPercentUnit } from '../values/percentUnit';
import type { Target } from '../values/target';
import type { MentionUnit } from './mention';
import { wordStem } from './wordStem';
import type { NamedRow } from './reportRows';

/** When a value holds, seen from the report's period. */
type Tense = 'current' | 'previous' | 'older' | 'plan';

/** One value of a row that a figure in a text can be compared with: a cell, or what cells give together. */
export interface RowValue {
  readonly row: NamedRow;
  /** The column, or the later one of those that are compared. */
  readonly column: string;
  /** The other column of a change or a share. */
  readonly against?: string;
  readonly role: 'level' | 'target' | 'change' | 'share';
  readonly tense: Tense;
  /** Signed; amounts in kronor, all else in its own unit. */
  readonly value: number;
  readonly unit: MentionUnit | { readonly kind: 'unknown' };
  /** A share's change in points, as it is when somebody writes per cent for it: no match, and no other contradiction either. */
  readonly isLoose?: true;
  /** The smallest step that the value is known in; 0 for what is computed exactly. */
  readonly step: number;
}

const tenses: Readonly<Record<string, Tense>> = {
  outcomePeriod: 'current',
  outcome: 'current',
  outcomeExpenditure: 'current',
  outcomeIncome: 'current',
  deviationPeriod: 'current',
  change: 'current',
  outcomePreviousYear: 'previous',
  accountsPreviousYear: 'previous',
  yearBefore: 'previous',
  twoYearsBefore: 'older',
};

/** The unit of a measure, as figures in texts have it. */
function measureUnitOf(unit: string): RowValue['unit'] {
  const written = unit.trim();
  if (written === '') return { kind: 'unknown' };
  if (isPercentUnit(written)) return { kind: 'percent' };
  const power = /^(?:kr|kronor)$/iu.test(written) ? 0 : /^(?:tkr|kkr)$/iu.test(written) ? 3 : 6;
  if (power < 6 || /^(?:mnkr|mkr)$/iu.test(written)) return { kind: 'amount', power };
  if (/^(?:arbetsdagar|dagar|dygn|timmar|minuter|sekunder|veckor|månader|år)$/iu.test(written)) {
    return { kind: 'time', stem: wordStem(written) };
  }
  return { kind: 'bare' };
}

const valuesOf = new WeakMap<NamedRow, readonly RowValue[]>();

/** All values of a row, entered and computed, and the changes and shares that they give. Computed once for a row. */
export function rowValues(row: NamedRow, report: Report): readonly RowValue[] {
  const known = valuesOf.get(row);
  if (known !== undefined) return known;
  const levels = levelsOf(row, report);
  const values = [...levels, ...changesOf(levels), ...sharesOf(levels)];
  valuesOf.set(row, values);
  return values;
}

function levelsOf(row: NamedRow, report: Report): readonly RowValue[] {
  const { table } = row;
  const { settings } = report;
  const own = row.unit === undefined ? { kind: 'amount' as const, power: 0 } : measureUnitOf(row.unit);
  const cells = figureColumns(table)
    .filter(({ key }) => isUsed(table, key, settings))
    .map(({ key, kind }) => {
      const held = figureValue({ table, column: key, kind, row: row.row, format: usualFormat }, report);
      return { key, kind, held };
    });
  // "4" beside 4,1 and 4,4 is 4,0: a row's figures are all as fine as the finest of them.
  const step = granularityOf(cells.flatMap(({ held }) => numbersIn(held)));
  return cells.flatMap(({ key, kind, held }): readonly RowValue[] => {
    const base = { row, column: key, tense: tenses[key] ?? 'plan', unit: own } as const;
    if (held.kind === 'computed') {
      if (held.value === undefined) return [];
      if (kind !== 'change') return [{ ...base, role: 'level', ...inUnit(held.value, step, row, report) }];
      const unit = own.kind === 'percent' ? { kind: 'points' as const } : own;
      return [{ ...base, unit, role: 'change', against: 'outcomePreviousYear', value: held.value, step: 0 }];
    }
    if (held.kind !== 'entered') return [];
    const { reading } = held;
    if (reading.kind === 'number')
      return [{ ...base, role: 'level', ...inUnit(reading.value, step, row, report) }];
    if (reading.kind !== 'target') return [];
    return limitsOf(reading.target).map((limit) => ({
      ...base,
      role: 'target',
      ...inUnit(limit, step, row, report),
    }));
  });
}

function limitsOf(target: Target): readonly number[] {
  if (target.kind === 'between') return [target.low, target.high];
  return 'limit' in target ? [target.limit] : [];
}

function numbersIn(held: FigureValue): readonly number[] {
  if (held.kind === 'computed') return held.value === undefined ? [] : [held.value];
  if (held.kind !== 'entered') return [];
  const { reading } = held;
  if (reading.kind === 'number') return [reading.value];
  return reading.kind === 'target' ? limitsOf(reading.target) : [];
}

function inUnit(
  value: number,
  step: number,
  { unit }: NamedRow,
  { settings }: Report,
): Pick<RowValue, 'value' | 'step'> {
  const measured = unit === undefined ? undefined : measureUnitOf(unit);
  if (unit === undefined) {
    const { entryUnit } = settings;
    return { value: convertAmount(value, entryUnit, 'kr'), step: convertAmount(step, entryUnit, 'kr') };
  }
  if (measured?.kind !== 'amount') return { value, step };
  return { value: shiftDecimal(value, measured.power), step: shiftDecimal(step, measured.power) };
}

/** Later and earlier columns whose change people write about. */
const compared: readonly (readonly [later: string, earlier: string])[] = [
  ['outcome', 'yearBefore'],
  ['outcome', 'twoYearsBefore'],
  ['yearBefore', 'twoYearsBefore'],
  ['outcomePeriod', 'outcomePreviousYear'],
  ['forecastYear', 'accountsPreviousYear'],
  ['forecastYear', 'outcomePreviousYear'],
  ['forecastYear', 'budgetYear'],
  ['outcomePeriod', 'budgetPeriod'],
  ['outcome', 'target'],
  ['outcomePeriod', 'target'],
  ['outcomePeriod', 'forecastYear'],
  ['forecastTotal', 'decidedTotal'],
];

function changesOf(levels: readonly RowValue[]): readonly RowValue[] {
  return compared.flatMap(([later, earlier]): readonly RowValue[] => {
    const now = levels.find(({ column }) => column === later);
    const before = levels.find(({ column }) => column === earlier);
    if (now === undefined || before === undefined) return [];
    // What is left of a forecast of amounts has a column of its own.
    if (earlier === 'forecastYear' && isAmountTable(now.row.table)) return [];
    const difference = subtract(now.value, before.value);
    const base = {
      row: now.row,
      column: later,
      against: earlier,
      role: 'change',
      tense: now.tense,
      step: 0,
    } as const;
    const isShare = now.unit.kind === 'percent';
    const absolute: RowValue = { ...base, value: difference, unit: isShare ? { kind: 'points' } : now.unit };
    // Shares change in points; who writes per cent for it is told so, and means nothing else.
    const inPercent: readonly RowValue[] = isShare
      ? [{ ...absolute, unit: { kind: 'percent' }, isLoose: true }]
      : [];
    if (before.value === 0) return [absolute, ...inPercent];
    const relative = fifteenDigits((100 * difference) / Math.abs(before.value));
    return [absolute, ...inPercent, { ...base, value: relative, unit: { kind: 'percent' } }];
  });
}

/** Parts of wholes that people write in per cent: how much of the year's frame is used. */
const parts: readonly (readonly [part: string, whole: string])[] = [
  ['outcomePeriod', 'forecastYear'],
  ['outcomePeriod', 'budgetYear'],
  ['outcomeExpenditure', 'frame'],
  ['outcomeExpenditure', 'forecastExpenditure'],
  ['forecastExpenditure', 'frame'],
  ['forecastNet', 'frame'],
  ['outcomePeriod', 'target'],
];

function sharesOf(levels: readonly RowValue[]): readonly RowValue[] {
  return parts.flatMap(([part, whole]): readonly RowValue[] => {
    const first = levels.find(({ column }) => column === part);
    const second = levels.find(({ column }) => column === whole);
    if (first === undefined || second === undefined || second.value === 0) return [];
    return [
      {
        row: first.row,
        column: part,
        against: whole,
        role: 'share',
        tense: first.tense,
        value: fifteenDigits((100 * first.value) / second.value),
        unit: { kind: 'percent' },
        step: 0,
      },
    ];
  });
}

/** Tables whose rows are amounts. */
export const isAmountTable = (table: FigureTable): boolean =>
  table === 'operatingSummary' || table === 'costsAndIncome' || table === 'investments';
