import { readFileSync } from 'node:fs';
import { municipalityData } from '../../bench/economy/municipalityData';
import type { ReportData } from '../../src/workbook/data/reportData';

/** A report that every command is pressed on, and how much of what can go wrong is tried on it. */
export interface FaultReport {
  readonly data: ReportData;
  /** How many actions of the writing are made to fail. */
  readonly actions: number;
  /** Only actions, lost messages and some disturbances: a press takes seconds. */
  readonly isBounded: boolean;
  /** Of what other people do, every so many. */
  readonly everyDisturbance: number;
  /** The largest message in bytes. */
  readonly payloadLimit?: number;
}

/**
 * The example; the beginning of each of its tables with the two goals that its activities and indicators begin with; and one of
 * five departments behind an Excel that takes and gives one megabyte, so that it is read and written in pieces.
 */
export function faultReports(): Readonly<Record<'small' | 'example' | 'large', FaultReport>> {
  const example = JSON.parse(readFileSync('examples/verksamhetsstod-2021-08.json', 'utf8')) as ReportData;
  const first = <Row>(rows: readonly Row[] | undefined): readonly Row[] => rows?.slice(0, 2) ?? [];
  const {
    settings = {},
    statusScales = [],
    operatingSummary,
    goals,
    indicators,
    activities,
    texts,
  } = example;
  const small: ReportData = {
    settings,
    statusScales,
    operatingSummary: first(operatingSummary),
    goals: first(goals),
    indicators: first(indicators),
    activities: first(activities),
    texts: first(texts),
  };
  return {
    small: { data: small, actions: 12, isBounded: false, everyDisturbance: 1 },
    example: { data: example, actions: 8, isBounded: true, everyDisturbance: 6 },
    large: {
      data: municipalityData(5),
      actions: 4,
      isBounded: true,
      everyDisturbance: 18,
      payloadLimit: 1_000_000,
    },
  };
}
