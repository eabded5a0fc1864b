import type { ReportData } from '../../src/workbook/data/reportData';
import { smallReport } from './smallReport';

/** The small report with the tables that it is short of, so that rolling forward meets every kind of entry. */
export const rollReport = {
  ...smallReport,
  volumes: [
    {
      volume: 'Lån',
      rowType: 'mått',
      unit: 'antal',
      forecastYear: 900,
      outcomePeriod: 500,
      outcomePreviousYear: 450,
    },
    {
      volume: 'Besök',
      rowType: 'mått',
      unit: 'antal',
      forecastYear: '-',
      outcomePeriod: '70*',
      outcomePreviousYear: 110,
      comparison: 'Helår 2019',
      footnote: 'Öppet på halvtid.',
    },
  ],
  personnel: [
    {
      measure: 'Sjukfrånvaro',
      sex: 'totalt',
      unit: '%',
      target: '<3,5',
      outcomePeriod: 4.6,
      outcomePreviousYear: 'IU',
    },
  ],
  events: [
    {
      title: 'Ny skollag',
      description: 'Lagen gäller från i höst.',
      position: 1,
      economicEffect: 'Ingen i år.',
    },
    {
      title: 'Bokbussen är tillbaka',
      description: 'Den kör igen.',
      position: 2,
      economicEffect: '0,2 mnkr.',
    },
  ],
  plans: [{ plan: 'Biblioteksplan', followUp: 'Planen följs.', position: 1 }],
  texts: [
    { section: 'Uppdrag', position: 1, text: 'Förvaltningen svarar för skola och bibliotek.' },
    { section: 'Ekonomi', position: 1, text: '=1+1 är två.' },
  ],
} as const satisfies ReportData;
