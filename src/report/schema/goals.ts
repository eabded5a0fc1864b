import {
  choice,
  computed,
  endDate,
  goal,
  longText,
  measure,
  name,
  order,
  scale,
  table,
  target,
  text,
  yesNo,
} from './column';
import { scaleNames } from './settings';
import { sexes } from './volumes';

export const goalsSchema = table(
  'Mål',
  'Målen under varje målområde och kommunövergripande mål, med bedömning.',
  {
    area: text('Målområde', 'Målområdet i kommunens målstruktur. Tomt om kommunen inte har målområden.'),
    overallGoal: text(
      'Kommunövergripande mål',
      'Kommunfullmäktiges mål som förvaltningsmålet bidrar till. Tomt om målen har färre nivåer.',
    ),
    goal: name('Förvaltningsmål', 'Målets namn. Indikatorer och aktiviteter hänvisar till det.'),
    assessment: scale('Bedömning', scaleNames.goal, 'Din bedömning för helåret. Välj i listan.'),
    suggestion: computed(
      'Förslag',
      'Förslag av indikatorer och aktiviteter. Alla mått nås: uppfylls. Några: delvis. Inga: ej. Du avgör.',
    ),
    reason: longText('Motivering', 'Varför bedömningen är som den är. Står i målredovisningen.'),
    deviatingReason: longText(
      'Motivering till avvikande bedömning',
      'Skriv här varför bedömningen avviker från vad indikatorerna visar.',
    ),
    metIndicators: computed('Når målvärdet', 'Räknas fram: antal indikatorer som når sitt målvärde.'),
    missedIndicators: computed(
      'Når inte målvärdet',
      'Räknas fram: antal indikatorer som inte når sitt målvärde.',
    ),
    activityCount: computed('Antal aktiviteter', 'Räknas fram: aktiviteter kopplade till målet.'),
    stoppedActivities: computed(
      'Stoppade aktiviteter',
      'Räknas fram: aktiviteter som är pausade eller har utgått.',
    ),
  },
  ['goal'],
);

export const goalResultsSchema = table(
  'Målresultat',
  'Ett urval resultat per förvaltningsmål: en rad blir en punkt i målredovisningen.',
  {
    goal: goal('Förvaltningsmål', 'Målet som resultatet hör till. Välj i listan.'),
    position: order('Ordning', 'Punktens plats under målet: 1, 2, 3 …'),
    text: longText('Text', 'Resultatet i en eller ett par meningar.', { required: true }),
    assignment: text('Strategiskt uppdrag', 'Det strategiska uppdrag som resultatet bidrar till, om något.'),
  },
  ['goal', 'text'],
);

const directions = ['Högre är bättre', 'Lägre är bättre'] as const;
export type Direction = (typeof directions)[number];

export const indicatorsSchema = table(
  'Indikatorer',
  'Målens indikatorer, med kvinnor och män på egna rader.',
  {
    goal: goal('Förvaltningsmål', 'Målet som indikatorn följer. Välj i listan.'),
    indicator: name('Indikator', 'Indikatorns namn.'),
    part: text('Delindikator', 'Delen, när en indikator mäts i flera delar. Annars tomt.'),
    sex: choice('Kön', sexes, 'totalt, kvinnor eller män. Varje kön har sin egen rad.', { required: true }),
    unit: text('Enhet', 'Till exempel %, tkr, dagar, antal eller skala 0–5.'),
    twoYearsBefore: measure('År−2', 'Värdet två år före rapportåret. IU = ingen uppgift, - = finns inte.'),
    yearBefore: measure('År−1', 'Värdet året före rapportåret. IU = ingen uppgift, - = finns inte.'),
    outcome: measure('Utfall', 'Periodens utfall. En fotnot märks med * efter talet. IU = ingen uppgift.'),
    target: target(
      'Målvärde',
      '>92, ≥92, <5, 96, 90–95, Ska öka eller Ska minska. IU eller - om det saknas.',
    ),
    direction: choice(
      'Riktning',
      directions,
      'Vilket håll som är bra. Behövs när målvärdet är ett tal utan tecken.',
    ),
    fulfilment: computed('Måluppfyllelse', 'Räknas fram av utfall, målvärde och riktning.'),
    trend: computed('Trend', 'Räknas fram: utfallet mot året före, efter riktningen.'),
    source: text('Källa', 'Varifrån värdet är hämtat.'),
    footnote: longText('Fotnot', 'Förklaringen till en stjärna vid ett värde.'),
    outcomeNumber: computed('Utfall som tal', 'Hjälpkolumn: utfallet utan fotnotstecken.'),
    yearBeforeNumber: computed('År−1 som tal', 'Hjälpkolumn: föregående år utan fotnotstecken.'),
    targetText: computed('Målvärde som text', 'Hjälpkolumn: målvärdet utan procenttecken och fotnotstecken.'),
    targetNumber: computed('Målvärde som tal', 'Hjälpkolumn: målets gräns som tal.'),
    targetUpper: computed('Målvärdets övre gräns', 'Hjälpkolumn: övre gräns när målet är ett intervall.'),
  },
  ['goal', 'indicator', 'part', 'sex'],
);

export const activitiesSchema = table(
  'Aktiviteter',
  'Verksamhetsplanens aktiviteter och hur långt de har kommit.',
  {
    goal: goal('Förvaltningsmål', 'Målet som aktiviteten bidrar till. Välj i listan.'),
    activity: name('Aktivitet', 'Aktivitetens namn, kort.'),
    prioritised: yesNo('Prioriterad', 'Ja om aktiviteten är en prioriterad åtgärd.'),
    assignment: text('Strategiskt uppdrag', 'Det strategiska uppdrag som aktiviteten hör till, om något.'),
    endDate: endDate('Slutdatum', 'Ett datum, Löpande, eller en text som I enlighet med handlingsplan.'),
    status: scale('Status', scaleNames.activity, 'Var aktiviteten står. Välj i listan.', { required: true }),
    comment: longText('Kommentar', 'Vad som är gjort, vad som återstår och varför.'),
    meaning: computed('Betydelse', 'Hjälpkolumn: vad statusen betyder enligt Statusskalor.'),
  },
  ['goal', 'activity'],
);
