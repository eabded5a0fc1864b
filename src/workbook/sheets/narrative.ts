import { entrySheet } from './entrySheet';
import { periodLead } from './lead';

export const eventsSheet = entrySheet('events', {
  sheet: 'Händelser',
  lead: periodLead,
  widths: { title: 36, description: 80, position: 10, economicEffect: 44 },
  formulas: {},
});

export const plansSheet = entrySheet('plans', {
  sheet: 'Planer',
  lead: periodLead,
  widths: { plan: 36, followUp: 100, position: 10 },
  formulas: {},
});

export const textsSheet = entrySheet('texts', {
  sheet: 'Texter',
  lead: `${periodLead}&" · texten står i rapporten där avsnittet hör hemma"`,
  widths: { section: 24, position: 10, text: 110 },
  formulas: {},
});
