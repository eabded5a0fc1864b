import { thisRow } from '../formulas';
import { entrySheet } from './entrySheet';
import { measureNumber } from './fulfilment';
import { periodCaption, periodLead, previousPeriodCaption, yearCaption } from './lead';

/** The outcome minus what it is compared with, when both are figures. */
const difference = (outcome: string, previous: string) =>
  `=IF(COUNT(${outcome},${previous})=2,${outcome}-${previous},"")`;

const figureWidths = { outcomePeriod: 13, outcomePreviousYear: 15, change: 12 };

export const volumesSheet = entrySheet('volumes', {
  sheet: 'Volymer',
  lead: `${periodLead}&" · varav-rader är delar av raden ovanför, andelar jämförs i procentenheter"`,
  frozenColumns: 2,
  widths: {
    group: 40,
    rowType: 10,
    unit: 10,
    ...figureWidths,
    forecastYear: 12,
    comparison: 18,
    footnote: 50,
  },
  captions: {
    forecastYear: yearCaption,
    outcomePeriod: periodCaption,
    outcomePreviousYear: previousPeriodCaption,
    change: periodCaption,
  },
  formulas: {
    change: difference(thisRow('volumes', 'outcomeNumber'), thisRow('volumes', 'previousNumber')),
    outcomeNumber: measureNumber(thisRow('volumes', 'outcomePeriod')),
    previousNumber: measureNumber(thisRow('volumes', 'outcomePreviousYear')),
  },
  folded: ['outcomeNumber', 'previousNumber'],
});

export const personnelSheet = entrySheet('personnel', {
  sheet: 'Personal',
  lead: `${periodLead}&" · IU = ingen uppgift, - = finns inte"`,
  widths: { sex: 10, unit: 12, ...figureWidths, footnote: 50 },
  captions: {
    target: yearCaption,
    outcomePeriod: periodCaption,
    outcomePreviousYear: previousPeriodCaption,
    change: periodCaption,
  },
  formulas: {
    change: difference(thisRow('personnel', 'outcomeNumber'), thisRow('personnel', 'previousNumber')),
    outcomeNumber: measureNumber(thisRow('personnel', 'outcomePeriod')),
    previousNumber: measureNumber(thisRow('personnel', 'outcomePreviousYear')),
  },
  folded: ['outcomeNumber', 'previousNumber'],
});
