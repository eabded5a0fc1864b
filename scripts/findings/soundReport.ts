import type { ReportData } from '../../src/workbook/data/reportData';

/** A small invented report in which nothing is wrong: what is found in a broken copy of it comes from the break. */
export const soundReport: ReportData = {
  settings: {
    municipality: 'Storköpings kommun',
    organisation: 'Kulturförvaltningen',
    year: 2021,
    month: 8,
  },
  operatingSummary: [
    {
      unit: 'Bibliotek',
      rowType: 'verksamhet',
      outcomePeriod: 1234,
      budgetPeriod: 1000,
      forecastYear: 1500,
      budgetYear: 1400,
    },
    {
      unit: 'Museum',
      rowType: 'verksamhet',
      outcomePeriod: -250,
      budgetPeriod: -200,
      forecastYear: -300,
      budgetYear: -260,
    },
  ],
  costsAndIncome: [
    { kind: 'kostnader', forecastYear: 8800, budgetYear: 8860 },
    { kind: 'intäkter', forecastYear: 10000, budgetYear: 10000 },
  ],
  controlTotals: [
    { table: 'Driftsammandrag', column: 'Redovisat period', total: 984, source: 'Huvudboken' },
    { table: 'Investeringar', column: 'Prognos netto', total: 5000, source: 'Huvudboken' },
  ],
  investments: [
    {
      area: 'Kultur',
      project: 'Bokbuss',
      outcomeExpenditure: 2000,
      outcomeIncome: 0,
      forecastExpenditure: 5000,
      forecastIncome: 0,
      frame: 5200,
    },
  ],
  volumes: [
    {
      volume: 'Besök på biblioteket',
      rowType: 'mått',
      unit: 'antal',
      forecastYear: 90000,
      outcomePeriod: 61000,
      outcomePreviousYear: 58000,
    },
    {
      volume: 'Barngrupper',
      rowType: 'varav',
      unit: 'antal',
      forecastYear: 900,
      outcomePeriod: 640,
      outcomePreviousYear: 580,
    },
    {
      group: 'Andel lån efter ålder',
      volume: 'Barn',
      rowType: 'andel',
      unit: '%',
      forecastYear: '-',
      outcomePeriod: 46,
      outcomePreviousYear: 44,
      comparison: 'Helår 2020',
    },
    {
      group: 'Andel lån efter ålder',
      volume: 'Vuxna',
      rowType: 'andel',
      unit: '%',
      forecastYear: '-',
      outcomePeriod: 54,
      outcomePreviousYear: 56,
      comparison: 'Helår 2020',
    },
  ],
  personnel: [
    {
      measure: 'Tillsvidareanställda',
      sex: 'totalt',
      unit: 'antal',
      target: 40,
      outcomePeriod: 38,
      outcomePreviousYear: 37,
    },
  ],
  goals: [
    {
      area: 'Bildning',
      overallGoal: 'Alla deltar',
      goal: 'Fler läser',
      assessment: 'Uppfylls per helår',
      reason: 'Utlåningen ökar.',
    },
  ],
  goalResults: [
    { goal: 'Fler läser', position: 1, text: 'Bokbussen når två byar till.' },
    { goal: 'Fler läser', position: 2, text: 'Sommarboken lästes av fler.' },
  ],
  indicators: [
    {
      goal: 'Fler läser',
      indicator: 'Nöjda besökare',
      sex: 'totalt',
      unit: '%',
      twoYearsBefore: 80,
      yearBefore: 85,
      outcome: 93,
      target: '>92',
      footnote: 'Mätt i augusti.',
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
  ],
  activities: [
    { goal: 'Fler läser', activity: 'Sommarbok', endDate: '2021-06-30', status: 'Klar' },
    { goal: 'Fler läser', activity: 'Bokmässa', endDate: '2021-10-15', status: 'Pågående' },
  ],
  events: [
    {
      title: 'Nytt museum öppnade',
      description: 'Museet vid ån öppnade i maj.',
      position: 1,
      economicEffect: 'Högre hyra från maj.',
    },
    {
      title: 'Översvämning i arkivet',
      description: 'En ledning gick sönder i juni.',
      position: 2,
      economicEffect: 'Ingen, försäkringen ersätter skadan.',
    },
  ],
  plans: [{ plan: 'Biblioteksplan', followUp: 'Följs som tänkt.', position: 1 }],
  texts: [
    { section: 'Samlad bedömning', position: 1, text: 'Verksamheten går bra.' },
    { section: 'Samlad bedömning', position: 2, text: 'Ekonomin är i balans.' },
    { section: 'Framtidens kultur', position: 1, text: 'Ett eget avsnitt.' },
  ],
};
