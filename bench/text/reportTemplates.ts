import { upper, type Noise, type Template } from './template';
import { before, measures, outcome, periodDeviation, points, relative, yearDeviation } from './asked';

/** Sentences as interim reports have them, written before a rule was made with them; the rules have been made with them since. */
export const reportTemplates: readonly Template[] = [
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Vid mätningen uppgick ${name} till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Till och med augusti har ${name} uppgått till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Under januari–augusti var ${name} ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Med ett utfall på ${v} utvecklas ${name} åt rätt håll.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Under perioden har ${name} legat på ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Efter årets åtta första månader ligger ${name} på ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} uppmättes till ${v} i delårsuppföljningen.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `I delårsrapporten redovisas ${name} till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Vad gäller ${name} är utfallet ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Nämndens uppföljning visar att ${name} för perioden uppgår till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Vid delårets slut noteras ${v} för ${name}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Det innebär att ${name} efter augusti är ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `${upper(name)} fortsätter att utvecklas väl och uppgår nu till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Sammantaget uppgår ${name} till ${v} för årets första två tertial.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Även i år är utfallet för ${name} gott, ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Som framgår av tabellen ovan är ${name} ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) =>
      `${upper(name)} uppgår till ${v} jämfört med ${p} motsvarande period föregående år.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `${upper(name)} var ${v} (${p} föregående år).`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `Utfallet för ${name} är ${v}; året innan var det ${p}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) =>
      `I augusti ${year - 1} var ${name} ${p} och per den sista augusti i år ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `Från att ha varit ${p} förra året är ${name} nu ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [before],
    write: (name, [p]) => `Samma period förra året uppgick ${name} till ${p}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [before],
    write: (name, [p]) => `Motsvarande siffra för ${name} var ${p} i fjol.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `Jämfört med föregående år, då utfallet var ${p}, har ${name} kommit till ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `${upper(name)}, som förra året var ${p}, är i år ${v}.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [relative],
    write: (name, [c], _, isUp) =>
      `En ${isUp ? 'ökning' : 'minskning'} med ${c} noteras för ${name} jämfört med föregående år.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [relative],
    write: (name, [c], _, isUp) =>
      `${upper(name)} är ${c} ${isUp ? 'högre' : 'lägre'} än motsvarande period föregående år.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [relative, outcome],
    write: (name, [c, v], _, isUp) =>
      `${upper(name)} uppgår till ${v}, en ${isUp ? 'ökning' : 'minskning'} med ${c} sedan förra året.`,
  },
  {
    tables: ['indicators', 'personnel'],
    isPlain: false,
    asks: [points],
    write: (name, [d], _, isUp) =>
      `${upper(name)} har ${isUp ? 'stigit' : 'sjunkit'} med ${d} sedan förra året.`,
  },
  {
    tables: ['indicators', 'personnel'],
    isPlain: false,
    asks: [outcome, points],
    write: (name, [v, d]) => `${upper(name)} ligger på ${v}, en förändring med ${d} jämfört med förra året.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [relative],
    write: (name, [c], _, isUp) =>
      `Jämfört med föregående år är det en ${isUp ? 'ökning' : 'minskning'} av ${name} med ${c}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: [outcome, 'target'],
    write: (name, [v, t]) => `${upper(name)} är ${v}, vilket ska jämföras med målvärdet ${t}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Målet på ${t} för ${name} bedöms nås till årets slut.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: [outcome, 'target'],
    write: (name, [v, t]) => `Utfallet för ${name} blev ${v} jämfört med målet ${t}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Indikatorn ${name} har målvärdet ${t}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: [outcome, 'target'],
    write: (name, [v, t]) => `${upper(name)} uppgår till ${v} mot målsatta ${t}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `${upper(name)} prognostiserar ett resultat på ${v} vid årets slut.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `För helåret beräknas ${name} redovisa ett resultat på ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v], _, isUp) =>
      `${upper(name)} redovisar ett ${isUp ? 'överskott' : 'underskott'} på ${v} för perioden.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v]) => `Resultatet för ${name} uppgår till ${v} per den 31 augusti.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['outcomePeriod', periodDeviation],
    write: (name, [v, d]) => `Periodens utfall för ${name} är ${v}, vilket avviker från budget med ${d}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: [periodDeviation],
    write: (name, [d]) => `${upper(name)} redovisar en budgetavvikelse på ${d} för perioden.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: [yearDeviation],
    write: (name, [d]) => `Jämfört med budget avviker ${name} med ${d} på helåret.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['forecastYear', 'budgetYear'],
    write: (name, [v, b]) =>
      `Helårsprognosen för ${name} uppgår till ${v}, att jämföra med budgeterade ${b}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['budgetYear'],
    write: (name, [b], year) => `Budgeten för ${name} uppgår till ${b} ${year}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['outcomePeriod', 'budgetPeriod'],
    write: (name, [v, b]) => `Utfallet för ${name} till och med augusti är ${v} mot periodbudgeten ${b}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['accountsPreviousYear'],
    write: (name, [v]) => `Föregående års bokslut för ${name} visade ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['forecastYear', yearDeviation],
    write: (name, [v, d]) => `För ${name} är prognosen ${v}, vilket innebär en avvikelse på ${d}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Prognosen är att ${name} slutar på ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Det prognostiserade resultatet för ${name} uppgår till ${v}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v], _, isUp) =>
      `Ett ${isUp ? 'överskott' : 'underskott'} på ${v} prognostiseras för ${name}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['outcomeExpenditure'],
    write: (name, [v]) => `Investeringarna i ${name} har hittills uppgått till ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['outcomeExpenditure'],
    write: (name, [v]) => `Till och med augusti har ${name} kostat ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['frame'],
    write: (name, [v]) => `Den totala ramen för ${name} är ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: false,
    asks: ['forecastExpenditure', 'frame'],
    write: (name, [v, f]) => `Prognosen för ${name} uppgår till ${v} av ramen på ${f}.`,
  },
  {
    tables: ['investments'],
    isPlain: false,
    asks: ['frame', 'outcomeExpenditure'],
    write: (name, [f, v]) =>
      `Av investeringsramen på ${f} för ${name} har ${v} förbrukats till och med augusti.`,
  },
  {
    tables: ['investments'],
    isPlain: false,
    asks: ['outcomeExpenditure', 'frame'],
    write: (name, [v, f]) => `Av ramen på ${f} för ${name} har ${v} använts.`,
  },
  {
    tables: ['investments'],
    isPlain: false,
    asks: ['forecastExpenditure', 'frame'],
    write: (name, [v, f]) => `${upper(name)} beräknas kosta ${v} mot budgeterade ${f}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['outcomeExpenditure'],
    write: (name, [v]) => `Upparbetade utgifter för ${name} uppgår till ${v}.`,
  },
  {
    tables: ['volumes'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Prognosen för ${name} är ${v} för helåret.`,
  },
  {
    tables: ['volumes'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Under året väntas ${name} uppgå till ${v}.`,
  },
  {
    tables: ['volumes'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `För helåret beräknas ${name} bli ${v}.`,
  },
  {
    tables: ['personnel'],
    isPlain: false,
    asks: [outcome, 'kvinnor', 'män'],
    write: (name, [v, k, m]) => `${upper(name)} är ${v}, varav kvinnor ${k} och män ${m}.`,
  },
  {
    tables: ['personnel'],
    isPlain: false,
    asks: ['kvinnor', 'män'],
    write: (name, [k, m]) => `För kvinnor är ${name} ${k} och för män ${m}.`,
  },
  {
    tables: ['personnel'],
    isPlain: false,
    asks: ['kvinnor', 'män'],
    write: (name, [k, m]) => `${upper(name)} bland kvinnor uppgår till ${k} och bland män till ${m}.`,
  },
  {
    tables: ['personnel'],
    isPlain: false,
    asks: [outcome, 'kvinnor', 'män'],
    write: (name, [v, k, m]) => `${upper(name)} uppgick till ${v} (kvinnor ${k}, män ${m}).`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Läget är stabilt. ${upper(name)} är ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) =>
      `Vi arbetar vidare med handlingsplanen, som nämnden beslutade om i mars. ${upper(name)} uppgår nu till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) =>
      `Nämnden följer utvecklingen noga. Utfallet för ${name} är ${v}, vilket framgår av bilagan.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Eftersom ${name} är ${v} bedöms målet vara nått.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Att ${name} är ${v} beror främst på nya arbetssätt.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Orsaken till att ${name} uppgår till ${v} är främst vakanser.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Även om ${name} är ${v} återstår mycket arbete.`,
  },
];

/** Right sentences that only look as if they spoke of a row. */
export const reportNoises: readonly Noise[] = [
  (name, figure) => `Enligt budgetpropositionen ska ${name} på sikt uppgå till ${figure('')}.`,
  (name, figure) => `Under juli, då många hade semester, var ${name} ${figure('')}.`,
  (name, figure) => `På avdelning Söder har ${name} gått från ${figure('')} till ${figure('')}.`,
  (name, figure) => `Bland medarbetare under 30 år är ${name} ${figure('')}.`,
  (name, figure, year) => `Målet för ${year + 1} är att ${name} ska vara ${figure('')}.`,
  (name, figure) => `Av de som svarade ansåg ${figure('%')} att ${name} var viktigast.`,
  (_, figure) => `Långtidssjukfrånvaron är ${figure('%')}.`,
  (name, figure) => `Statsbidraget om ${figure('mnkr')} ingår i ${name}.`,
  (name, figure) => `${upper(name)} på landsbygden uppgår till ${figure('')}.`,
  (name, figure) => `Utan engångsposten på ${figure('mnkr')} hade ${name} legat bättre till.`,
  (name, figure) => `För barn i åldern 1–5 år är ${name} ${figure('')}.`,
  (name, figure) => `${upper(name)} inom hemsjukvården är ${figure('')}.`,
  (name, figure) => `Lokalhyrorna för ${name} ökar med ${figure('tkr')} per år.`,
  (name, figure, year) => `Den samlade effekten är att ${name} minskar med ${figure('')} till ${year + 3}.`,
];
