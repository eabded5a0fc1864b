import { readFileSync } from 'node:fs';
import type { ReportData } from '../../src/workbook/data/reportData';

/** The example, and the beginning of each of its tables with the two goals that its activities and indicators begin with. */
export function faultReports(): Readonly<Record<'small' | 'example', ReportData>> {
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
  return {
    example,
    small: {
      settings,
      statusScales,
      operatingSummary: first(operatingSummary),
      goals: first(goals),
      indicators: first(indicators),
      activities: first(activities),
      texts: first(texts),
    },
  };
}
