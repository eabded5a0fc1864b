import { settingDeclarations } from '../schema/settings';
import { formatNumber } from '../values/formatNumber';
import { listed, quote } from './where';

interface Labels {
  readonly from: string;
  readonly to: string;
}

/** Columns by header with how many of their cells are meant. */
interface Counted {
  readonly header: string;
  readonly count: number;
}

const number = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
const cells = (count: number) => number(count, 'cell', 'celler');
const rows = (count: number) => number(count, 'rad', 'rader');

function columns(counted: readonly Counted[], of: (count: number) => string): string {
  return listed(counted.map(({ header, count }) => `${header} (${of(count)})`));
}

const nothing = 'Ingenting har ändrats.';
const years = settingDeclarations.year.limits;

/** What rolling forward to the next period says. One place for each sentence. */
export const rollTexts = {
  noPeriod: ({ year, month }: { year: number; month: number }) =>
    `År ${year}, månad ${month} är ingen period. Ange ett år från ${years.low} till ${years.high} och en månad från 1 till 12. ${nothing}`,
  samePeriod: ({ to }: Labels) => `Arbetsboken gäller redan ${to}. Välj en senare period. ${nothing}`,
  earlierPeriod: ({ from, to }: Labels) =>
    `Arbetsboken gäller ${from}, och ${to} är tidigare. Det går bara att gå framåt: öppna den arbetsbok som sparades för ${to}. ${nothing}`,
  tooFar: ({ from, to, last }: Labels & { last: number }) =>
    `Arbetsboken gäller ${from} och kan gå vidare högst till ${last}. Jämförelserna för ${to} behöver uppgifter som inte finns i den: gå vidare ett år i taget. ${nothing}`,
  periodUnknown: ({ label }: { label: string }) =>
    `Inställningen ${label} saknas eller går inte att läsa, så det är inte känt vilken period arbetsboken gäller. Rätta den först. ${nothing}`,
  missing: ({ parts, advice }: { parts: readonly string[]; advice: string }) =>
    `Arbetsboken kan inte gå vidare till nästa period eftersom något saknas i den: ${parts.join(', ')}. ${nothing} ${advice}`,
  obstacles: ({ to, obstacles }: { to: string; obstacles: readonly string[] }) => {
    const most = 5;
    const rest = obstacles.length - most;
    const more = rest > 0 ? ` Dessutom ${cells(rest)} till.` : '';
    return `Arbetsboken kan inte gå vidare till ${to} ännu. Rätta först: ${obstacles.slice(0, most).join(' ')}${more} ${nothing}`;
  },
  settingIsFormula: ({ label }: { label: string }) =>
    `${label}: värdet är en formel och kan inte bytas. Skriv det som ett vanligt värde.`,
  draftTooLong: ({ at, length, limit }: { at: string; length: number; limit: number }) =>
    `${at}: texten blir ${formatNumber(length)} tecken när den märks som utkast, och en cell rymmer ${formatNumber(limit)}. Korta den eller dela den på två rader.`,

  periodChanges: ({ from, to }: Labels) => `Perioden ändras från ${from} till ${to}.`,
  reportTypeChanges: (types: { from: string; to: string; month: string }) =>
    `Rapporttyp ändras från ${types.from} till ${types.to}, eftersom ${types.from} inte passar ${types.month}.`,
  moved: ({ header, source, count }: Counted & { source: string }) =>
    `${header} får värdena från ${source} på ${rows(count)}.`,
  emptied: (counted: readonly Counted[]) => `Töms: ${columns(counted, cells)}.`,
  drafted: (counted: readonly Counted[]) =>
    `Behålls som utkast: ${columns(counted, (count) => number(count, 'text', 'texter'))}.`,
  kept: ({ headers, count }: { headers: readonly string[]; count: number }) =>
    `Behålls på ${rows(count)}: ${listed(headers)}.`,
  finishedRemoved: (count: number) =>
    count === 1
      ? '1 aktivitet tas bort, eftersom den är klar, har ersatts eller har utgått.'
      : `${formatNumber(count)} aktiviteter tas bort, eftersom de är klara, har ersatts eller har utgått.`,
  finishedOfSameYear:
    'Den nya perioden omfattar samma år. Kontrollera om avslutade aktiviteter ska följa med: välj att behålla dem om uppföljningen ska visa hela året.',
  eventsOfSameYear: ({ from }: { from: string }) =>
    `Den nya perioden omfattar samma år. Kontrollera om händelserna ska stå även i den nya rapporten: de finns sedan bara i den gamla arbetsboken för ${from}.`,
  eventsRemoved: (count: number) => `${number(count, 'händelse', 'händelser')} tas bort.`,
  exceptionsRemoved: (count: number) =>
    `${number(count, 'undantag', 'undantag')} tas bort: det som godtogs i den gamla perioden gäller inte den nya.`,
  approvedEmptied: ({ period }: { period: string }) =>
    `Den godkända versionen töms: den avser ${period}. Markera den nya rapporten som godkänd när den är det.`,
  sourceMissing: ({ header, source, count }: Counted & { source: string }) =>
    `${header} lämnas tomt på ${rows(count)} där ${source} saknas.`,
  samePeriodUnknown: ({ header, period }: { header: string; period: string }) =>
    `${header} lämnas tomt: utfallet för ${period} finns inte i arbetsboken.`,
  wholeYearUnknown: ({ header, year, from }: { header: string; year: number; from: string }) =>
    `${header} lämnas tomt: utfallet för hela ${year} är inte känt, eftersom arbetsboken gäller ${from}.`,
  check: (header: string) => `Kontrollera att ${header} fortfarande stämmer.`,
  checkForYear: ({ header, year }: { header: string; year: number }) =>
    `Kontrollera att ${header} gäller också för ${year}.`,
  formulasLeft: (counted: readonly Counted[]) =>
    `Egna formler lämnas som de är: ${columns(counted, cells)}. Kontrollera vad de visar.`,

  textIsDraft: ({ at, mark }: { at: string; mark: string }) =>
    `${at}: märkt ${quote(mark)}. Skriv om texten för perioden och ta bort märket inom hakparentes.`,
} as const;
