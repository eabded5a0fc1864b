import type { DataRow, ReportData } from '../../src/workbook/data/reportData';

/** How large the stress workbook is: far more than any municipality has, to see what grows and how. */
const stressSize = { units: 10_000, indicators: 5_000, activities: 20_000, goals: 500 } as const;

const count = (length: number, row: (number: number) => DataRow): DataRow[] =>
  Array.from({ length }, (_, index) => row(index + 1));

/**
 * A report as large as the design's stress case, every row filled as people fill it, and some of them with findings.
 * @param share how much of it, to see how something grows: 0.5 gives half the rows of every table
 */
export function stressData(share = 1): ReportData {
  const sized = (rows: number): number => Math.ceil(rows * share);
  const [units, indicators] = [sized(stressSize.units), sized(stressSize.indicators)];
  const [activities, goals] = [sized(stressSize.activities), sized(stressSize.goals)];
  /** The goal that row `number` of `rows` belongs to, so that every goal has as many. */
  const goalOf = (number: number, rows: number): string => `Mål ${Math.ceil((number * goals) / rows)}`;
  return {
    settings: { municipality: 'Storköpings kommun', organisation: 'Kommunstyrelsen', year: 2026, month: 8 },
    operatingSummary: count(units, (number) => ({
      unit: `Enhet ${number}`,
      rowType: 'verksamhet',
      outcomePeriod: number,
      budgetPeriod: number + (number % 7),
      outcomePreviousYear: number - 3,
      forecastYear: 2 * number,
      budgetYear: 2 * number + (number % 5),
      accountsPreviousYear: 2 * number - 1,
      comment: number % 10 === 0 ? 'Högre kostnader för inhyrd personal under sommaren.' : '',
    })),
    goals: count(goals, (number) => ({
      area: `Målområde ${Math.ceil(number / 50)}`,
      goal: `Mål ${number}`,
      assessment: 'Uppfylls per helår',
      reason: 'Arbetet följer planen och indikatorerna pekar åt rätt håll.',
    })),
    indicators: count(indicators, (number) => ({
      goal: goalOf(number, indicators),
      indicator: `Indikator ${number}`,
      sex: 'totalt',
      unit: '%',
      outcome: 80 + (number % 20),
      target: '>82',
      source: 'Kundundersökning',
    })),
    activities: count(activities, (number) => ({
      goal: goalOf(number, activities),
      activity: `Aktivitet ${number}`,
      endDate: 'Löpande',
      // One in four is on no scale: 5 000 findings.
      status: number % 4 === 0 ? 'Igång' : number % 3 === 0 ? 'Klar' : 'Pågående',
    })),
  };
}
