import { longText, name, order, suggested, table } from './column';

export const eventsSchema = table(
  'Händelser',
  'Händelser av väsentlig betydelse under perioden, med sin ekonomiska påverkan.',
  {
    title: name('Rubrik', 'Händelsen i några ord.'),
    description: longText('Beskrivning', 'Vad som har hänt och vad det betyder för verksamheten.'),
    position: order('Ordning', 'Händelsens plats i rapporten: 1, 2, 3 …'),
    economicEffect: longText(
      'Ekonomisk påverkan',
      'Hur ekonomin påverkas; skriv också när den inte gör det.',
    ),
  },
  ['title'],
);

export const plansSchema = table(
  'Planer',
  'Planer och program som följs upp i rapporten.',
  {
    plan: name('Plan', 'Planens eller programmets namn.'),
    followUp: longText('Uppföljning', 'Hur planen följs: vad som är gjort och vad som avviker.', {
      required: true,
    }),
    position: order('Ordning', 'Planens plats i rapporten: 1, 2, 3 …'),
  },
  ['plan'],
);

/**
 * Sections of Texter that have a place of their own. The first three open the report; the others stand under the
 * table that they comment. Every other section gets its own heading after the first three.
 */
export const textSections = {
  mission: 'Uppdrag',
  assessment: 'Samlad bedömning',
  outlook: 'Förväntad utveckling',
  economy: 'Ekonomi',
  volumes: 'Volymer',
  personnel: 'Personal',
  events: 'Händelser',
  result: 'Resultat',
  forecast: 'Prognos',
  investments: 'Investeringar',
  goals: 'Mål',
  plans: 'Planer',
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
} as const;
export type TextSection = keyof typeof textSections;

export const textsSchema = table(
  'Texter',
  'Rapportens fria texter. En lång text kan delas på flera rader med samma avsnitt.',
  {
    section: suggested(
      'Avsnitt',
      Object.values(textSections),
      'Var texten hör hemma. Välj i listan, eller skriv en egen rubrik.',
      { required: true },
    ),
    position: order('Ordning', 'Textens plats inom avsnittet: 1, 2, 3 …'),
    text: longText('Text', 'Texten, med radbrytning (Alt+Enter) mellan stycken.', { required: true }),
  },
  ['section', 'position', 'text'],
);
