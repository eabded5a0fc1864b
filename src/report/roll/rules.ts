import type { Schemas, TableKey } from '../schema';
import type { SettingKey } from '../schema/settings';
import type { StepKind } from './step';

/** Keys of the columns that people fill in. */
export type EntryColumn<K extends TableKey> = {
  [C in keyof Schemas[K]['columns'] & string]: Schemas[K]['columns'][C] extends { readonly kind: 'computed' }
    ? never
    : C;
}[keyof Schemas[K]['columns'] & string];

/** What a comparison column becomes in each kind of step: it stays, is emptied, or takes another column's values. */
type BySource<C extends string> = Readonly<Record<StepKind, 'keep' | 'empty' | C>>;

/** What a comparison column compares with, so that it can be said what is not known. */
type Compared = 'same-period' | 'whole-year' | 'year-before';

/** What happens to the cells of one entry column; `C` are the entry columns of its table. */
export type ColumnRule<C extends string = string> =
  /** Stays as it is; `check` says when people should look whether it still holds. */
  | { readonly kind: 'keep'; readonly check?: 'always' | 'new-year' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'keep-within-year' }
  /** Stays as a text to work on, marked as a draft. */
  | { readonly kind: 'draft' }
  | { readonly kind: 'compare'; readonly with: Compared; readonly by: BySource<C> }
  /** Belongs to the stars in those columns: stays or goes with them, is a draft where one moves or there were none. */
  | { readonly kind: 'footnote'; readonly marked: readonly C[] };

/** What happens to a table: to its rows, and to the cells of the rows that stay. */
export interface TableRule<C extends string = string> {
  /** Which rows are removed. */
  readonly removes: 'none' | 'finished' | 'all';
  readonly columns: Readonly<Record<C, ColumnRule<C>>>;
}

const keep = { kind: 'keep' } as const;
const keepAndCheck = { kind: 'keep', check: 'always' } as const;
const keepAndCheckInNewYear = { kind: 'keep', check: 'new-year' } as const;
const empty = { kind: 'empty' } as const;
const draft = { kind: 'draft' } as const;
const keepWithinYear = { kind: 'keep-within-year' } as const;

/** The same period of the year before: the year's accounts in December, the old outcome one year later. */
const outcomePreviousYear = {
  kind: 'compare',
  with: 'same-period',
  by: {
    'within-year': 'empty',
    'to-year-end': 'accountsPreviousYear',
    'same-month': 'outcomePeriod',
    'year-end-again': 'outcomePeriod',
    'after-year-end': 'empty',
    'other-month': 'empty',
  },
} as const;

/** The accounts of the year before: only a December report has the outcome of a whole year. */
const accountsPreviousYear = {
  kind: 'compare',
  with: 'whole-year',
  by: {
    'within-year': 'keep',
    'to-year-end': 'keep',
    'same-month': 'empty',
    'year-end-again': 'outcomePeriod',
    'after-year-end': 'outcomePeriod',
    'other-month': 'empty',
  },
} as const;

/** Measures without a whole year's figure: only the old outcome, one year later, is the same period. */
const measurePreviousYear = {
  ...outcomePreviousYear,
  by: { ...outcomePreviousYear.by, 'to-year-end': 'empty' },
} as const;

/**
 * What rolling forward does with every entry column, once. A table or an entry column without a rule does not compile.
 * No figure is ever guessed: a comparison that the workbook does not have is left empty, and the preview says so.
 */
export const rollRules: { readonly [K in TableKey]: TableRule<EntryColumn<K>> } = {
  // Which settings change is said by `settingRules`.
  settings: { removes: 'none', columns: { setting: keep, value: keep, explanation: keep } },
  statusScales: {
    removes: 'none',
    columns: { scale: keep, text: keep, symbol: keep, color: keep, position: keep, meaning: keep },
  },
  operatingSummary: {
    removes: 'none',
    columns: {
      unit: keep,
      rowType: keep,
      outcomePeriod: empty,
      budgetPeriod: empty,
      outcomePreviousYear,
      forecastYear: empty,
      budgetYear: keepWithinYear,
      accountsPreviousYear,
      comment: empty,
    },
  },
  costsAndIncome: {
    removes: 'none',
    columns: {
      kind: keep,
      outcomePeriod: empty,
      budgetPeriod: empty,
      outcomePreviousYear,
      forecastYear: empty,
      budgetYear: keepWithinYear,
      accountsPreviousYear,
      comment: empty,
    },
  },
  controlTotals: {
    removes: 'none',
    columns: { table: keep, column: keep, total: empty, source: keepAndCheck },
  },
  investments: {
    removes: 'none',
    columns: {
      area: keep,
      project: keep,
      outcomeExpenditure: empty,
      outcomeIncome: empty,
      forecastExpenditure: empty,
      forecastIncome: empty,
      frame: keepWithinYear,
      decidedTotal: keep,
      forecastTotal: keepAndCheck,
      comment: empty,
    },
  },
  volumes: {
    removes: 'none',
    columns: {
      group: keep,
      volume: keep,
      rowType: keep,
      unit: keep,
      // As with amounts: a forecast is made for each report, and an old one would be printed as if it were new.
      forecastYear: empty,
      outcomePeriod: empty,
      outcomePreviousYear: measurePreviousYear,
      // Says which other period the comparison is about, and goes with it.
      comparison: empty,
      footnote: { kind: 'footnote', marked: ['forecastYear', 'outcomePeriod', 'outcomePreviousYear'] },
    },
  },
  personnel: {
    removes: 'none',
    columns: {
      measure: keep,
      sex: keep,
      unit: keep,
      target: keepAndCheckInNewYear,
      outcomePeriod: empty,
      outcomePreviousYear: measurePreviousYear,
      footnote: { kind: 'footnote', marked: ['target', 'outcomePeriod', 'outcomePreviousYear'] },
    },
  },
  goals: {
    removes: 'none',
    columns: {
      area: keep,
      overallGoal: keep,
      goal: keep,
      assessment: empty,
      reason: draft,
      deviatingReason: empty,
    },
  },
  goalResults: {
    removes: 'none',
    columns: { goal: keep, position: keep, text: draft, assignment: keep },
  },
  indicators: {
    removes: 'none',
    columns: {
      goal: keep,
      indicator: keep,
      part: keep,
      sex: keep,
      unit: keep,
      twoYearsBefore: {
        kind: 'compare',
        with: 'year-before',
        by: {
          'within-year': 'keep',
          'to-year-end': 'keep',
          'same-month': 'yearBefore',
          'year-end-again': 'yearBefore',
          'after-year-end': 'yearBefore',
          'other-month': 'yearBefore',
        },
      },
      yearBefore: {
        kind: 'compare',
        with: 'whole-year',
        by: {
          'within-year': 'keep',
          'to-year-end': 'keep',
          'same-month': 'empty',
          'year-end-again': 'outcome',
          'after-year-end': 'outcome',
          'other-month': 'empty',
        },
      },
      outcome: empty,
      target: keepAndCheckInNewYear,
      direction: keep,
      source: keep,
      footnote: { kind: 'footnote', marked: ['twoYearsBefore', 'yearBefore', 'outcome', 'target'] },
    },
  },
  activities: {
    removes: 'finished',
    columns: {
      goal: keep,
      activity: keep,
      prioritised: keep,
      assignment: keep,
      endDate: keep,
      status: keep,
      comment: draft,
    },
  },
  events: {
    removes: 'all',
    columns: { title: keep, description: keep, position: keep, economicEffect: keep },
  },
  plans: { removes: 'none', columns: { plan: keep, followUp: draft, position: keep } },
  texts: { removes: 'none', columns: { section: keep, position: keep, text: draft } },
  // What was left as it was in one period says nothing of the next.
  exceptions: {
    removes: 'all',
    columns: {
      code: keep,
      inTable: keep,
      inRow: keep,
      inColumn: keep,
      message: keep,
      reason: keep,
    },
  },
};

/** What a setting becomes: it stays, or follows the new period. */
export type SettingRule = 'keep' | 'year' | 'month' | 'report-type';

/** What happens to each setting; a setting without a rule does not compile. */
export const settingRules: Readonly<Record<SettingKey, SettingRule>> = {
  municipality: 'keep',
  organisation: 'keep',
  reportType: 'report-type',
  year: 'year',
  month: 'month',
  entryUnit: 'keep',
  reportUnit: 'keep',
  signConvention: 'keep',
  thresholdAmount: 'keep',
  thresholdPercent: 'keep',
  decimals: 'keep',
  goalLevel: 'keep',
};
