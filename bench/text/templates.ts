import { upper, type Noise, type Template } from './template';

const measures = ['indicators', 'personnel', 'volumes'] as const;
const outcome = '@outcome';
const before = '@before';

/** Sentences that the rules were made with. */
export const templates: readonly Template[] = [
  { tables: measures, isPlain: true, asks: [outcome], write: (name, [v]) => `${upper(name)} är ${v}.` },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} uppgår till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} ligger på ${v} för perioden.`,
  },
  { tables: measures, isPlain: true, asks: [outcome], write: (name, [v]) => `Utfallet för ${name} är ${v}.` },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v], year) => `Till och med augusti ${year} var ${name} ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `${upper(name)} har gått från ${p} till ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `${upper(name)} är ${v}, mot ${p} förra året.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) => `År ${year - 1} var ${name} ${p}, men nu är värdet ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [before],
    write: (name, [p], year) => `År ${year - 1} var ${name} ${p}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Målvärdet för ${name} är ${t}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: [outcome, 'target'],
    write: (name, [v, t]) => `${upper(name)} nådde ${v}, målvärdet är ${t}.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [{ from: before, to: outcome }],
    write: (name, [c]) => `${upper(name)} har förändrats med ${c}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Prognosen för ${name} är ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v]) => `${upper(name)} redovisar ${v} för perioden.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['budgetYear'],
    write: (name, [v]) => `Budgeten för ${name} är ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['forecastYear', 'budgetYear'],
    write: (name, [v, b]) => `Prognosen för ${name} är ${v}, jämfört med budget ${b}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['forecastExpenditure'],
    write: (name, [v]) => `${upper(name)} väntas kosta ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: false,
    asks: ['forecastExpenditure', 'frame'],
    write: (name, [v, f]) => `Prognosen för ${name} är ${v} mot ramen ${f}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Vid periodens slut är ${name} ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Mätningen visar att ${name} är ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} blev ${v}, vilket vi är stolta över.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Enligt uppföljningen uppgick ${name} till ${v} under årets första åtta månader.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) => `${upper(name)} steg till ${v} (${p} ${year - 1}).`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) =>
      `Jämfört med samma period föregående år, då värdet var ${p}, är ${name} nu ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [before],
    write: (name, [p]) => `Förra året låg ${name} på ${p}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Årets målvärde för ${name} är ${t}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: [outcome, 'target'],
    write: (name, [v, t]) => `Med ${v} ligger ${name} nära målvärdet ${t}.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [{ from: before, to: outcome }],
    write: (name, [c]) => `Förändringen av ${name} är ${c} sedan förra året.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `För helåret prognostiserar ${name} ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v]) => `Utfallet hittills för ${name} är ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['accountsPreviousYear'],
    write: (name, [v], year) => `I bokslutet ${year - 1} redovisade ${name} ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['budgetYear'],
    write: (name, [v]) => `${upper(name)} har en budget på ${v} för helåret.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['frame'],
    write: (name, [v]) => `Ramen för ${name} är ${v} i år.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['outcomeExpenditure'],
    write: (name, [v]) => `Hittills har ${v} förbrukats på ${name}.`,
  },
];

/** Right sentences that only look as if they spoke of a row. */
export const noises: readonly Noise[] = [
  (name, figure) => `I Berga var ${name} ${figure('')}.`,
  (name, figure) => `Bland nyanställda är ${name} ${figure('')}.`,
  (name, figure) => `${upper(name)} är ${figure('')} i de små kommunerna.`,
  (name, figure, year) => `Till ${year + 2} ska ${name} vara minst ${figure('')}.`,
  (name, figure) => `${upper(name)} är inte ${figure('')}, som det påstods i pressen.`,
  (name, figure) => `I juni var ${name} ${figure('')}.`,
  (_, figure) => `Flytten kostar cirka ${figure('mnkr')} och delas av 3 förvaltningar.`,
  (_, figure, year) => `Den 15 maj ${year} beslutade nämnden (§ 45) att avsätta ${figure('tkr')} till inköp.`,
  (name, figure) => `${upper(name)} påverkas av att ${figure('%')} av lokalerna är stängda.`,
  (name, figure, year) => `År ${year - 5} var ${name} ${figure('')}.`,
  (name, figure) => `Rikets snitt för ${name} är ${figure('')}.`,
  (name, figure) => `Varje procentenhet av ${name} motsvarar ${figure('tkr')}.`,
  (name, figure) => `På Lindskolan är ${name} ${figure('')}.`,
  (name, figure) => `För personer under 25 år uppgår ${name} till ${figure('')}.`,
  (name, figure) => `${upper(name)} skulle ha varit ${figure('')} utan pandemin.`,
  (name, figure) => `${upper(name)} väntas på sikt bli ${figure('')}.`,
  (name, figure) => `Om inget görs blir ${name} ${figure('')}.`,
  (name, figure) => `Den yngsta åldersgruppens värde för ${name} är ${figure('')}.`,
  (name, figure) => `${upper(name)} nådde som högst ${figure('')} i mars.`,
  (_, figure) => `Vikarierna har kostat ${figure('mnkr')} mer än vi trodde, varav ${figure('tkr')} i maj.`,
  (name, figure) => `Konsulten räknar med att ${name} i andra kommuner är ${figure('')}.`,
  (name, figure, year) => `${upper(name)} var ${figure('')} i mätningen ${year - 4}.`,
  (_, figure, year) =>
    `Avtalet (dnr ${year}/417) gäller 36 månader och omfattar ${figure('%')} av sortimentet.`,
  (name, figure) => `Hälften av de svarande anser att ${name} borde vara ${figure('')}.`,
];
