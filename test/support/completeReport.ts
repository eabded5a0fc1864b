import type { ReportData } from '../../src/workbook/data/reportData';
import { smallReport } from './smallReport';

/** A small invented report with every table filled, and nothing wrong in it. */
export const completeReport = {
  ...smallReport,
  volumes: [
    {
      volume: 'Elever',
      rowType: 'mått',
      unit: 'antal',
      forecastYear: 4100,
      outcomePeriod: 4050,
      outcomePreviousYear: 4000,
    },
    {
      volume: 'varav i förskoleklass',
      rowType: 'varav',
      unit: 'antal',
      forecastYear: 410,
      outcomePeriod: 400,
      outcomePreviousYear: 420,
    },
    {
      volume: 'Boklån',
      rowType: 'mått',
      unit: 'antal',
      forecastYear: 9000,
      outcomePeriod: 6000,
      outcomePreviousYear: 5500,
      comparison: 'Jan–aug 2019',
    },
  ],
  personnel: [
    {
      measure: 'Anställda',
      sex: 'totalt',
      unit: 'antal',
      target: 225,
      outcomePeriod: 220,
      outcomePreviousYear: 218,
    },
    {
      measure: 'Anställda',
      sex: 'kvinnor',
      unit: 'antal',
      target: '-',
      outcomePeriod: 150,
      outcomePreviousYear: 149,
    },
    {
      measure: 'Anställda',
      sex: 'män',
      unit: 'antal',
      target: '-',
      outcomePeriod: 70,
      outcomePreviousYear: 69,
    },
  ],
  events: [
    {
      title: 'Ny bokbuss',
      description: 'Bussen levererades i maj.',
      position: 1,
      economicEffect: 'Ryms i budgeten.',
    },
    {
      title: 'Stängd skola',
      description: 'En skola stod tom i två veckor.',
      position: 2,
      economicEffect: 'Ingen.',
    },
  ],
  plans: [
    { plan: 'Biblioteksplan', followUp: 'Följs som beslutat.', position: 1 },
    { plan: 'Jämställdhetsprogram', followUp: 'Två åtgärder av fem är klara.', position: 2 },
  ],
  texts: [
    { section: 'Uppdrag', position: 1, text: 'Förvaltningen ansvarar för skola och bibliotek.' },
    { section: 'Resultat', position: 1, text: 'Överskottet beror på lägre hyror.' },
    { section: 'Volymer', position: 1, text: 'Fler lånar böcker än i fjol.' },
  ],
} as const satisfies ReportData;
