import { formatNumber } from '../values/formatNumber';
import { listed, quote } from './where';

interface At {
  readonly at: string;
}

/** A sum beside the total that it should equal, as texts with their unit. */
interface Compared extends At {
  readonly sum: string;
  readonly total: string;
  readonly difference: string;
  readonly bound: string;
}

/** Where a control total is from, within a sentence: the ledger, or what the column Källa says in its own words. */
function sourceInWords(source: string): string {
  if (source === '') return 'huvudboken';
  return /^huvudbok/iu.test(source) ? source.replace(/^H/u, 'h') : `källan ${quote(source)}`;
}

function rowsOf(rows: readonly string[]): string {
  const most = 3;
  const rest = rows.length - most;
  return rest > 0 ? listed([...rows.slice(0, most), `${formatNumber(rest)} till`]) : listed(rows);
}

/** What the findings of the checks say. One place for each sentence. */
export const checkTexts = {
  exceptionUnused: ({ at }: At) =>
    `${at}: undantaget gäller ingen anmärkning längre, eftersom uppgifterna har rättats eller ändrats. Ta bort raden ur Undantag. Står anmärkningen kvar med nya uppgifter kan den godtas på nytt.`,
  /** @param source where the total is from; '' for the ledger */
  sumDiffers: ({ at, sum, total, difference, bound, source }: Compared & { source: string }) =>
    `${at}: raderna blir ${sum}, men enligt ${sourceInWords(source)} ska summan vara ${total}. Skillnaden är ${difference}, mer än avrundning kan förklara (högst ${bound}). Kontrollera raderna och kontrollsumman.`,
  roundingDifference: ({ at, sum, total, difference, bound, source }: Compared & { source: string }) =>
    `${at}: raderna blir ${sum} och summan enligt ${sourceInWords(source)} är ${total}. Skillnaden ${difference} är en avrundningsdifferens (högst ${bound}) och behöver inte rättas.`,
  sumNotCompared: ({ at, rows }: At & { rows: readonly string[] }) =>
    `${at}: summan kan inte jämföras, eftersom ${rowsOf(rows)} inte har ett belopp som kan räknas med. Rätta det först.`,
  controlTotalUnknownTable: ({ written, known }: { written: string; known: readonly string[] }) =>
    `Kontrollsummor: ${quote(written)} är ingen tabell som kan summeras. Skriv ${listed(known, 'eller')}.`,
  controlTotalAbsentTable: ({ table }: { table: string }) =>
    `Kontrollsummor: den här rapporten har inte tabellen ${table}, så summan kan inte jämföras. Ta bort raden, eller lägg till delen i panelen.`,
  controlTotalUnknownColumn: ({
    table,
    written,
    known,
  }: {
    table: string;
    written: string;
    known: readonly string[];
  }) =>
    `Kontrollsummor: ${table} har ingen kolumn ${quote(written)} som kan summeras. Skriv ${listed(known, 'eller')}.`,

  netDiffers: ({ at, sum, total, difference, bound }: Compared) =>
    `${at}: intäkter minus kostnader ger ${total} netto, men Driftsammandrag blir ${sum}. Skillnaden är ${difference}, mer än avrundning kan förklara (högst ${bound}). Kontrollera kostnader, intäkter och verksamheternas rader.`,
  netRounding: ({ at, sum, total, difference, bound }: Compared) =>
    `${at}: intäkter minus kostnader ger ${total} netto och Driftsammandrag blir ${sum}. Skillnaden ${difference} är en avrundningsdifferens (högst ${bound}) och behöver inte rättas.`,
  netNotCompared: ({ at, rows }: At & { rows: readonly string[] }) =>
    `${at}: intäkter minus kostnader kan inte jämföras med Driftsammandrag, eftersom ${rowsOf(rows)} inte har ett belopp som kan räknas med. Fyll i eller rätta det först.`,

  partWithoutWhole: ({ at }: At) =>
    `${at}: raden är en varav-rad, men det finns ingen rad ovanför som den kan vara en del av, så beloppen räknas inte med i någon summa. Flytta raden till under sin verksamhet, eller ändra Radtyp.`,

  commentMissing: ({ at, deviations, limit }: At & { deviations: readonly string[]; limit: string }) =>
    `${at}: ${listed(deviations)}, vilket når kommentarsgränsen ${limit}. Skriv i kolumnen Kommentar vad det beror på.`,
  deviation: ({ header, amount }: { header: string; amount: string }) => `${header} är ${amount}`,

  activityOverdue: ({ at, day, status }: At & { day: string; status: string }) =>
    `${at}: slutdatumet var ${day}, men statusen är ${quote(status)}. Ändra status eller slutdatum.`,
  goalNotAssessed: ({ at }: At) => `${at}: målet saknar bedömning. Välj en bedömning i listan.`,
  goalContradicts: ({
    at,
    assessment,
    missed,
    assessed,
    indicators,
  }: At & { assessment: string; missed: number; assessed: number; indicators: readonly string[] }) =>
    `${at}: målet bedöms som ${quote(assessment)}, men ${missedClause(missed, assessed)}: ${indicators.join('; ')}. Ändra bedömningen, eller skriv varför den gäller ändå i kolumnen Motivering till avvikande bedömning.`,
  missedIndicator: ({ name, outcome, target }: { name: string; outcome: string; target: string }) =>
    `${name}, utfall ${outcome}, mål ${target}`,

  targetWithoutDirection: ({ at, target }: At & { target: string }) =>
    `${at}: målvärdet ${quote(target)} kan inte jämföras med utfallet utan riktning. Välj Högre är bättre eller Lägre är bättre i kolumnen Riktning, eller skriv målvärdet med ≥ eller ≤.`,
  directionContradicts: ({ at, direction, target }: At & { direction: string; target: string }) =>
    `${at}: riktningen är ${quote(direction)}, men målvärdet ${quote(target)} pekar åt andra hållet. Rätta det ena.`,
  targetNeedsYearBefore: ({ at, target }: At & { target: string }) =>
    `${at}: målvärdet ${quote(target)} jämförs med året före, men År−1 har inget tal. Skriv föregående års värde om det finns.`,
  outcomeMissing: ({ at, target }: At & { target: string }) =>
    `${at}: indikatorn har målvärdet ${quote(target)} men inget utfall. Skriv utfallet, eller IU om uppgiften saknas.`,
  percentAsFraction: ({ at, written, percent }: At & { written: string; percent: string }) =>
    `${at}: ${written} står bredvid värden i procent och är troligen ${percent}\u00A0%. Skriv ${percent}, eller lämna värdet om det stämmer.`,
  footnoteMissing: ({ at, columns }: At & { columns: readonly string[] }) =>
    `${at}: ${listed(columns)} har en stjärna, men kolumnen Fotnot är tom. Skriv vad stjärnan betyder.`,

  orderRepeated: ({ at, position, row }: At & { position: number; row: number }) =>
    `${at}: rad ${row} i tabellen har också Ordning ${position}, så de visas i den ordning som raderna står. Ändra Ordning om de ska stå på annat sätt.`,
  economicEffectMissing: ({ at }: At) =>
    `${at}: kolumnen Ekonomisk påverkan är tom. Skriv hur ekonomin påverkas, också när den inte gör det.`,

  reportTypeMonth: ({ type, months, month }: { type: string; months: readonly string[]; month: string }) =>
    `Rapporttyp: ${type} gäller till och med ${listed(months, 'eller')}, men rapportens månad är ${month}. Ändra månaden eller välj en annan rapporttyp.`,
  scaleUnknown: ({ at, written, known }: At & { written: string; known: readonly string[] }) =>
    `${at}: ${quote(written)} är ingen skala i rapporten, så texten kan inte väljas. Skriv ${listed(known, 'eller')} i kolumnen Skala.`,
  scaleNotContiguous: ({ scale, rows }: { scale: string; rows: readonly number[] }) =>
    `Statusskalor: raderna i skalan ${quote(scale)} står inte tillsammans (rad ${listed(rows.map(String))}). Flytta ihop dem, annars blir listan ofullständig.`,
  scaleMissing: ({ scale }: { scale: string }) =>
    `Statusskalor: skalan ${quote(scale)} saknar rader, så ingen status kan väljas. Lägg till skalans texter.`,
  scaleMeaningMissing: ({ scale, meanings }: { scale: string; meanings: readonly string[] }) =>
    `Statusskalor: i skalan ${quote(scale)} har ingen text betydelsen ${listed(meanings, 'eller')}. Välj den betydelsen för den text som motsvarar den.`,
  scaleMeaningForeign: ({ at, meaning, allowed }: At & { meaning: string; allowed: readonly string[] }) =>
    `${at}: betydelsen ${quote(meaning)} hör inte till skalan. Välj ${listed(allowed, 'eller')}.`,
} as const;

function missedClause(missed: number, assessed: number): string {
  if (missed < assessed) return `${missed} av ${assessed} indikatorer når inte målvärdet`;
  return assessed === 1
    ? 'den indikator som kan bedömas når inte målvärdet'
    : `ingen av ${assessed} indikatorer når målvärdet`;
}
