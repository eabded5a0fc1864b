import { listed, quote } from './where';

interface At {
  readonly at: string;
}

/** What the checks say of periods and years that slip. One place for each sentence. */
export const periodTexts = {
  yearToCome: ({ at, written, year }: At & { written: string; year: number }) =>
    `${at}: texten säger ${quote(written)} om något som redan har hänt, men rapporten gäller ${year}. Rapportens siffror jämför ${year - 1} och ${year}. Rätta årtalen, eller skriv om meningen om den handlar om framtiden.`,
  yearsBefore: ({ at, written, year }: At & { written: string; year: number }) =>
    `${at}: texten säger ${quote(written)}, men rapportens siffror jämför ${year - 1} och ${year}. Rätta årtalen om texten är kvar från en tidigare rapport.`,
  changeYears: (written: string) => `Skriv ${quote(written)}`,
  periodToCome: ({ at, written, period }: At & { written: string; period: string }) =>
    `${at}: texten säger ${quote(written)}, men rapporten gäller ${period}, så det har inte hänt ännu. Rätta perioden, eller skriv att det är en bedömning.`,
  periodBefore: ({ at, written, period }: At & { written: string; period: string }) =>
    `${at}: texten säger ${quote(written)}, men rapporten gäller ${period}. Rätta perioden om texten är kvar från en tidigare rapport.`,
  fullYearBesidePart: ({
    at,
    comparison,
    period,
    outcome,
    before,
  }: At & { comparison: string; period: string; outcome: string; before: string }) =>
    `${at}: utfallet ${outcome} gäller ${period}, men jämförelsen ${before} gäller ${quote(comparison)}. Förändringen blir då mellan perioder av olika längd. Skriv värdet för samma period om det finns, eller förklara jämförelsen i kolumnen Fotnot.`,
  partOfYearJudged: ({
    at,
    outcome,
    period,
    against,
  }: At & { outcome: string; period: string; against: string }) =>
    `${at}: utfallet ${outcome} är räknat för ${period} och bedöms mot ${against}. Gäller det talet hela året, så säger bedömningen ännu inget. Skriv ett värde för samma tid, eller förklara jämförelsen i kolumnen Fotnot.`,
  yearBeforeFigure: (before: string) => `föregående års ${before}`,
  targetFigure: (target: string) => `målvärdet ${target}`,
  columnCopied: ({
    at,
    header,
    whole,
    same,
    rows,
    examples,
    period,
  }: At & {
    header: string;
    whole: string;
    same: number;
    rows: number;
    examples: readonly string[];
    period: string;
  }) =>
    `${at}: ${header} är lika med ${whole} på ${same === rows ? `alla ${rows} rader` : `${same} av ${rows} rader`} som har belopp, till exempel ${listed(examples)}. En kolumn är troligen kopierad, eftersom den första gäller ${period} och den andra hela året. Kontrollera båda.`,
  doneBeforeStart: ({
    at,
    status,
    written,
    lastDay,
  }: At & { status: string; written: string; lastDay: string }) =>
    `${at}: statusen är ${quote(status)}, men slutdatumet ${quote(written)} börjar efter ${lastDay}. Ändra status eller slutdatum.`,
  doneThoughNotBegun: ({ at, status, comment }: At & { status: string; comment: string }) =>
    `${at}: statusen är ${quote(status)}, men kommentaren säger ${quote(comment)}. Ändra status eller kommentar.`,
} as const;
