import { quote } from './where';

interface At {
  readonly at: string;
}

/** How a figure has gone from one year to the next, with its target. */
interface Moved extends At {
  readonly before: string;
  readonly now: string;
  readonly target: string;
}

/** How many of a goal's indicators the sentence counts. */
interface Assessed extends At {
  readonly assessment: string;
  readonly indicators: number;
}

/** What the checks say of statuses beside the figures that they rest on. One place for each sentence. */
export const statusTexts = {
  notMetThoughReached: ({ at, assessment, indicators }: Assessed) =>
    `${at}: målet bedöms som ${quote(assessment)}, men ${allReach(indicators)} och ingen aktivitet är pausad eller har utgått. Ändra bedömningen, eller skriv varför den gäller ändå i kolumnen Motivering till avvikande bedömning.`,
  partlyThoughReached: ({ at, assessment, indicators }: Assessed) =>
    `${at}: målet bedöms som ${quote(assessment)}, men ${allReach(indicators)}, ingen aktivitet är pausad eller har utgått och ingen motivering är skriven. Skriv i kolumnen Motivering vad som fattas, eller ändra bedömningen.`,
  partlyThoughMissed: ({ at, assessment, indicators }: Assessed) =>
    `${at}: målet bedöms som ${quote(assessment)}, men ingen av ${indicators} indikatorer når målvärdet och ingen motivering är skriven. Skriv i kolumnen Motivering vad som ändå är uppnått, eller ändra bedömningen.`,
  movesFromTarget: ({
    at,
    before,
    now,
    target,
    goal,
    assessment,
    column,
  }: Moved & { goal: string; assessment: string; column: string }) =>
    `${at}: värdet har gått från ${before} året före till ${now}, bort från ${targetInWords(target)}, medan målet ${quote(goal)} ${assessment === '' ? 'saknar bedömning' : `bedöms som ${quote(assessment)}`}. Skriv på bladet Mål, i kolumnen ${column}, vad det beror på och vad som görs åt det.`,
  outcomeNotKnown: ({ at, target, before }: At & { target: string; before: string }) =>
    `${at}: utfallet är IU, fast indikatorn har ${targetInWords(target)} och har mätts tidigare (senast ${before}). Den räknas därför inte med när målet bedöms. Skriv utfallet när det är känt, eller i kolumnen Fotnot varför det saknas.`,
} as const;

/** A target of words is quoted, so that it does not run into the sentence. @example targetInWords('Ska öka') // 'målvärdet ”Ska öka”' */
const targetInWords = (target: string) => `målvärdet ${/^\p{L}/u.test(target) ? quote(target) : target}`;

function allReach(indicators: number): string {
  if (indicators === 1) return 'den indikator som kan bedömas når målvärdet';
  return indicators === 2
    ? 'båda indikatorerna som kan bedömas når målvärdet'
    : `alla ${indicators} indikatorer som kan bedömas når målvärdet`;
}
