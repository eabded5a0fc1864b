import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { ReportData } from '../../src/workbook/data/reportData';

/** A small invented report in which nothing is wrong, so that what a test breaks is all that is found. */
export const smallReport = {
  settings: {
    municipality: 'Storköpings kommun',
    organisation: 'Bildningsförvaltningen',
    reportType: 'Delårsrapport',
    year: 2021,
    month: 8,
    entryUnit: 'tkr',
    reportUnit: 'tkr',
    signConvention: 'Överskott plus (avvikelse = utfall − budget)',
    thresholdAmount: 500,
    thresholdPercent: 0,
    decimals: 0,
    goalLevel: 'Förvaltningsmål',
  },
  operatingSummary: [
    {
      unit: 'Grundskola',
      rowType: 'verksamhet',
      outcomePeriod: 1234,
      budgetPeriod: 1000,
      outcomePreviousYear: 900,
      forecastYear: 1500,
      budgetYear: 1400,
      accountsPreviousYear: 1300,
    },
    {
      unit: 'Bibliotek',
      rowType: 'verksamhet',
      outcomePeriod: -250,
      budgetPeriod: -200,
      outcomePreviousYear: -180,
      forecastYear: -300,
      budgetYear: -260,
      accountsPreviousYear: -240,
      comment: 'Enligt plan.',
    },
    {
      unit: 'Bokbuss',
      rowType: 'varav',
      outcomePeriod: 40,
      budgetPeriod: 50,
      outcomePreviousYear: '-',
      forecastYear: 60,
      budgetYear: 70,
      accountsPreviousYear: '-',
    },
  ],
  costsAndIncome: [
    { kind: 'kostnader', forecastYear: 8800, budgetYear: 8860, accountsPreviousYear: 7940 },
    { kind: 'intäkter', forecastYear: 10000, budgetYear: 10000, accountsPreviousYear: 9000 },
  ],
  controlTotals: [
    { table: 'Driftsammandrag', column: 'Redovisat period', total: 984, source: 'Huvudboken' },
    { table: 'Driftsammandrag', column: 'Prognos helår', total: 1200, source: 'Huvudboken' },
    { table: 'Investeringar', column: 'Prognos utgifter', total: 5000, source: 'Huvudboken' },
  ],
  investments: [
    {
      area: 'Skola',
      project: 'Ny skolgård',
      outcomeExpenditure: 2000,
      outcomeIncome: 0,
      forecastExpenditure: 5000,
      forecastIncome: 0,
      frame: 5200,
    },
  ],
  goals: [
    {
      area: 'Bildning',
      overallGoal: 'Alla lyckas',
      goal: 'God undervisning',
      assessment: 'Uppfylls per helår',
      reason: 'Fler elever är nöjda.',
    },
    {
      area: 'Bildning',
      overallGoal: 'Alla lyckas',
      goal: 'Fler läser',
      assessment: 'Uppfylls delvis per helår',
    },
  ],
  goalResults: [
    { goal: 'God undervisning', position: 1, text: 'Alla nya lärare har en mentor.' },
    { goal: 'Fler läser', position: 1, text: 'Bokbussen når två byar till.', assignment: 'Hela kommunen' },
  ],
  indicators: [
    {
      goal: 'God undervisning',
      indicator: 'Nöjda elever',
      sex: 'totalt',
      unit: '%',
      twoYearsBefore: 80,
      yearBefore: 85,
      outcome: 93,
      target: '>92',
      source: 'Elevenkäten',
    },
    {
      goal: 'Fler läser',
      indicator: 'Lån per invånare',
      sex: 'totalt',
      unit: 'antal',
      twoYearsBefore: 5,
      yearBefore: 6.2,
      outcome: 7.5,
      target: 7,
      direction: 'Högre är bättre',
    },
    {
      goal: 'Fler läser',
      indicator: 'Väntetid på bok',
      sex: 'totalt',
      unit: 'dagar',
      twoYearsBefore: 'IU',
      yearBefore: 8,
      outcome: '6*',
      target: '<5',
      footnote: 'Mätt i augusti.',
    },
  ],
  activities: [
    {
      goal: 'God undervisning',
      activity: 'Mentorer till nya lärare',
      prioritised: 'Ja',
      endDate: '2021-06-30',
      status: 'Klar',
    },
    { goal: 'Fler läser', activity: 'Sommarbok', prioritised: 'Nej', endDate: 'Löpande', status: 'Pågående' },
    {
      goal: 'Fler läser',
      activity: 'Bokmässa',
      endDate: '2021-10-15',
      status: 'Pågående',
      comment: 'I tid.',
    },
  ],
} as const satisfies ReportData;

/** The workbook that `new --data` makes of a report. */
export async function workbookOf(data: ReportData): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  try {
    const source = join(folder, 'rapport.json');
    const file = join(folder, 'rapport.xlsx');
    writeFileSync(source, JSON.stringify(data));
    const made = await run(['new', file, '--data', source]);
    expect(made).toMatchObject({ stderr: '' });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
