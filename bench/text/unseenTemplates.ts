import { upper, type Noise, type Template } from './template';
import { before, measures, outcome, points, relative, yearDeviation } from './asked';

/** Sentences as interim reports have them that no rule was made with. */
export const unseenTemplates: readonly Template[] = [
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Per den sista augusti uppgår ${name} till ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Uppföljningen per den 31 augusti visar ett utfall på ${v} för ${name}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Resultatet för ${name} blev ${v} vid årets mätning.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Det senaste värdet för ${name} är ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `När det gäller ${name} ligger utfallet på ${v} till och med augusti.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Utfallet på ${v} för ${name} bedöms som godkänt.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Hittills under året har ${name} varit ${v}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) => `Trots pandemin har ${name} hållit sig på ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) =>
      `${upper(name)} uppgick till ${v}, att jämföra med ${p} samma period ${year - 1}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p]) => `Under perioden har ${name} förändrats från ${p} till ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) => `Mot ${p} i delårsrapporten ${year - 1} är ${name} nu ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome, before],
    write: (name, [v, p], year) => `År ${year - 1} låg ${name} på ${p} och i år på ${v}.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [relative],
    write: (name, [c], _, isUp) =>
      `${upper(name)} har ${isUp ? 'ökat' : 'minskat'} med ${c} jämfört med samma period förra året.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: [outcome, relative],
    write: (name, [v, c]) => `${upper(name)} uppgår till ${v}, en förändring med ${c} sedan förra året.`,
  },
  {
    tables: ['indicators', 'personnel'],
    isPlain: false,
    asks: [points, outcome],
    write: (name, [d, v], _, isUp) =>
      `${upper(name)} är ${v}, vilket är ${d} ${isUp ? 'högre' : 'lägre'} än samma period i fjol.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target', outcome],
    write: (name, [t, v]) => `Målet för ${name} är ${t} och utfallet är ${v}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Nämndens mål för ${name} är ${t}.`,
  },
  {
    tables: ['indicators'],
    isPlain: false,
    asks: ['target'],
    write: (name, [t]) => `Målsättningen är att ${name} ska uppgå till ${t} vid årets slut.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v]) => `Prognosen för helåret pekar på ${v} för ${name}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v], _, isUp) =>
      `${upper(name)} går mot ett ${isUp ? 'överskott' : 'underskott'} på ${v} vid årets slut.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: [yearDeviation],
    write: (name, [d]) => `Avvikelsen mot budget för ${name} är ${d} för helåret.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['forecastYear', 'budgetYear'],
    write: (name, [v, b]) =>
      `${upper(name)} bedöms landa på ${v} vid årets slut, jämfört med budget på ${b}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: false,
    asks: ['outcomePreviousYear'],
    write: (name, [p]) => `${upper(name)} hade vid samma tid förra året ett resultat på ${p}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['outcomePeriod'],
    write: (name, [v]) => `${upper(name)} visar ett resultat på ${v} efter åtta månader.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v], year) => `Den ekonomiska prognosen för ${name} är ${v} för ${year}.`,
  },
  {
    tables: ['operatingSummary'],
    isPlain: true,
    asks: ['forecastYear'],
    write: (name, [v], _, isUp) =>
      `${upper(name)} beräknas gå med ${isUp ? 'överskott' : 'underskott'} på ${v} i år.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['outcomeExpenditure'],
    write: (name, [v]) => `Under perioden har ${v} investerats i ${name}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['forecastExpenditure'],
    write: (name, [v]) => `Årets utgifter för ${name} beräknas till ${v}.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['frame'],
    write: (name, [v]) => `För ${name} är ${v} avsatt i årets investeringsbudget.`,
  },
  {
    tables: ['investments'],
    isPlain: true,
    asks: ['forecastExpenditure'],
    write: (name, [v]) => `${upper(name)} prognostiseras till ${v} för helåret.`,
  },
  {
    tables: ['volumes'],
    isPlain: false,
    asks: ['outcomePeriod', 'forecastYear'],
    write: (name, [v, f]) => `Hittills i år är ${name} ${v}, medan prognosen för helåret är ${f}.`,
  },
  {
    tables: ['personnel'],
    isPlain: false,
    asks: ['kvinnor', outcome, 'män'],
    write: (name, [k, v, m]) => `${upper(name)} uppgår till ${v}, varav kvinnor ${k} och män ${m}.`,
  },
  {
    tables: ['personnel'],
    isPlain: false,
    asks: ['män', 'kvinnor'],
    write: (name, [m, k]) => `Männens värde för ${name} är ${m}, kvinnornas ${k}.`,
  },
  {
    tables: measures,
    isPlain: true,
    asks: [outcome],
    write: (name, [v]) =>
      `Pandemin har påverkat verksamheten. Under perioden uppgick ${name} till ${v}, vilket är i nivå med plan.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Vi konstaterar att ${name}, efter ett svagt första halvår, uppgår till ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Glädjande är att ${name} har nått ${v}.`,
  },
  {
    tables: measures,
    isPlain: false,
    asks: [outcome],
    write: (name, [v]) => `Nämnden bedömer att ${name}, som nu är ${v}, kan förbättras ytterligare.`,
  },
];

/** Right sentences that only look as if they spoke of a row. */
export const unseenNoises: readonly Noise[] = [
  (name, figure) => `I grannkommunerna uppgår ${name} till ${figure('')}.`,
  (name, figure) => `I den nationella undersökningen är genomsnittet för ${name} ${figure('')}.`,
  (name, figure) => `Vid mätningen i mars var ${name} ${figure('')}.`,
  (name, figure) => `Enligt prognosen i mars skulle ${name} bli ${figure('')}.`,
  (name, figure) => `Om volymerna ökar med ${figure('%')} påverkas ${name}.`,
  (name, figure) => `Nämnden har beslutat om åtgärder på ${figure('mnkr')} som påverkar ${name}.`,
  (name, figure) => `Ersättningen för ${name} har räknats upp med ${figure('%')}.`,
  (name, figure) => `Kostnaden för inhyrd personal i ${name} uppgår till ${figure('tkr')}.`,
  (name, figure) => `${upper(name)} varierar mellan ${figure('')} och ${figure('')} beroende på område.`,
  (name, figure) => `Under kvartal 1 var ${name} ${figure('')}.`,
  (name, figure) => `Rullande tolv månader är ${name} ${figure('')}.`,
  (name, figure) => `Semesterlöneskulden har ökat med ${figure('mnkr')}, vilket belastar ${name}.`,
  (name, figure) => `Enligt fullmäktiges beslut i juni höjs ${name} till ${figure('')}.`,
  (name, figure) => `I åldersgruppen 80 år och äldre är ${name} ${figure('')}.`,
];
