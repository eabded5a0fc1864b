import { upper, type Noise, type Template } from './template';

const measures = ['indicators', 'personnel', 'volumes'] as const;
const outcome = '@outcome';
const before = '@before';

/** Sentences that no rule was made with: they were written once, after the rules, and are only measured. */
export const heldOutTemplates: readonly Template[] = [
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Per den 31 augusti är ${name} ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Delårets ${name.replace(/^(?:antalet|andelen) /u, '')} hamnade på ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Vi ser att ${name} nu är uppe i ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} stannade på ${v}, trots ett svårt år.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Utfallet blev ${v} för ${name}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `Från ${p} i fjol har ${name} kommit till ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) => `${upper(name)}: ${v} (${year - 1}: ${p}).`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `${upper(name)} var ${v} under perioden; motsvarande värde förra året var ${p}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Vi siktar på målvärdet ${t} för ${name}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: [outcome, 'target'],
    write: (name, [v, t]) => `Målvärdet ${t} för ${name} nåddes inte; utfallet är ${v}.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [{ from: before, to: outcome }],
    write: (name, [c]) => `Jämfört med samma period i fjol har ${name} förändrats med ${c}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `${upper(name)} räknar med ett resultat på ${v} för helåret.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Helårsprognosen för ${name} är ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v]) => `Periodens resultat för ${name} är ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['accountsPreviousYear'],
    write: (name, [v], year) => `Bokslutet ${year - 1} för ${name} slutade på ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['frame'],
    write: (name, [v]) => `För ${name} är årets investeringsram ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['forecastExpenditure'],
    write: (name, [v]) => `Vi bedömer att ${name} landar på ${v} i år.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} är alltjämt ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Av tabellen framgår att ${name} är ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Med ${v} är ${name} på en god nivå.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} nådde ${v} vid mätningen i augusti.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `På ett år har ${name} gått från ${p} till ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `${upper(name)} går mot ett resultat på ${v} vid årets slut.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v]) => `Hittills i år redovisar ${name} ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['frame'],
    write: (name, [v]) => `Ramen för ${name} uppgår till ${v}.`,
  },
];

/** Right sentences that only look as if they spoke of a row. */
export const heldOutNoises: readonly Noise[] = [
  (name, figure) => `Räknat på de senaste tolv månaderna är ${name} ${figure('')}.`,
  (name, figure) => `Hos de privata utförarna var ${name} ${figure('')}.`,
  (name, figure) => `Branschens genomsnitt för ${name} ligger på ${figure('')}.`,
  (name, figure, year) => `Fram till ${year + 1} behöver ${name} komma upp i ${figure('')}.`,
  (name, figure) => `Exklusive semesterveckorna är ${name} ${figure('')}.`,
  (name, figure) => `Utan åtgärder hade ${name} varit ${figure('')}.`,
  (name, figure) => `Flickornas siffror för ${name} pekar mot ${figure('')}.`,
  (name, figure) => `Revisorerna föreslog att ${name} sätts till ${figure('')}.`,
  (name, figure) => `Första halvåret låg ${name} på ${figure('')}.`,
  (name, figure) => `Ny mätmetod: med den gamla vore ${name} ${figure('')}.`,
  (_, figure) => `Elpriset har stigit med ${figure('%')}, vilket kostar oss ${figure('tkr')} i månaden.`,
  (_, figure, year) => `Upphandlingen (ref. ${year}-0147) omfattar ${figure('mnkr')} fördelat på 4 år.`,
  (name, figure) => `En tiondel av kommunerna har ${name} på ${figure('')} eller mer.`,
  (name, figure) => `Sedan starten 2012 har ${name} i snitt varit ${figure('')}.`,
];
