import type { Report } from '../report';
import { accuse } from './accuse';
import { bestFits } from './bestFits';
import type { SentenceRead, Ground, Case, Judgement, Subjects } from './case';
import { claimIn, type Claim } from './claim';
import { clausesOf, piecesOf, type Other } from './clauses';
import { judgeCounts } from './countedRows';
import { subjectsOf, mostNames } from './findSubjects';
import { saysSex } from './lexicon';
import type { Mention } from './mention';
import { otherDigitsIn } from './otherDigits';
import { readMentions, type Unjudged } from './readMentions';
import { stemsOf, type RowIndex } from './reportRows';
import type { RowValue } from './rowValues';
import { sentencesOf, type Sentence } from './sentences';
import { termsOf, type Term } from './subjects';
import type { TextCell } from './textCells';
import type { TextFigure } from './textFigure';
import { unitWords } from './unitWords';
import { isUnderstood } from './understood';

const braces = /\{[^{}\n]{0,500}\}/gu;
const hidden = '\u25A1';

/**
 * Judges every figure of a text against the report. A linked figure is right by construction and is passed over.
 *
 * @example judgeText(cell, report, rowIndex(report)).map(({ verdict }) => verdict) // ['fits', 'no-counterpart']
 */
export function judgeText(cell: TextCell, report: Report, index: RowIndex): readonly TextFigure[] {
  const text = cell.text.replace(braces, (mark) => hidden.repeat(mark.length));
  const others: readonly Other[] = otherDigitsIn(text).map((other) => ({ kind: 'other', ...other }));
  const mentions = readMentions(text, others, unitWords(report, index).measures);
  const ground: Ground = { report, index, organisation: organisationOf(report) };
  const figures = mentions.filter((mention) => mention.kind === 'figure');
  const spans = inOrder([...others, ...mentions]);
  let from = 0;
  let before: SentenceRead | undefined;
  let saidBefore: readonly Term[] = [];
  const judged: TextFigure[] = [];
  for (const sentence of sentencesOf(text)) {
    while (from < spans.length && endOf(spans[from]) <= sentence.start) from += 1;
    const read = readSentence(text, sentence, spans.slice(from, from + mostSpans), index);
    const previous = before !== undefined && goesOn(text, before, sentence) ? before : undefined;
    saidBefore = previous === undefined ? [] : [...previous.terms, ...saidBefore].slice(0, mostTerms);
    const counts = judgeCounts({ ...cell, text }, sentence, report).map((count) => ({ ...count, cell }));
    judged.push(...counts);
    const isCounted = ({ start }: Mention) => counts.some(({ mention }) => mention.start === start);
    read.clauses.forEach((clause, at) => {
      clause.pieces.forEach((piece, position) => {
        if (piece.kind !== 'figure' || isCounted(piece)) return;
        const claim = claimIn(read.clauses, at, position, piece, report.settings);
        const others = near(figures, piece);
        const found = judge(
          { cell, claim, sentence: read, at, before: previous, saidBefore, others },
          ground,
        );
        if (found !== undefined) judged.push({ cell, mention: piece, sentence, ...found });
      });
    });
    before = read;
  }
  return judged.toSorted((a, b) => a.mention.start - b.mention.start);
}

/** Whether a sentence goes on from the one before: in its paragraph, or under its heading. */
function goesOn(text: string, before: Sentence, { paragraph }: Sentence): boolean {
  return (
    before.paragraph === paragraph ||
    !/[.!?…]["”»’')\]]*$/u.test(text.slice(before.start, before.end).trimEnd())
  );
}

/** How far back in a paragraph names are remembered. */
const mostTerms = 40;

/** A sentence with more figures is a table, and nobody's prose. */
const mostSpans = 60;

const startOf = (piece: Other | Mention | Unjudged) =>
  piece.kind === 'figure' ? piece.outerStart : piece.start;
const endOf = (piece: Other | Mention | Unjudged | undefined) =>
  piece === undefined ? 0 : piece.kind === 'figure' ? piece.outerEnd : piece.end;
const inOrder = (spans: readonly (Other | Mention | Unjudged)[]) =>
  spans.toSorted((a, b) => startOf(a) - startOf(b));

function readSentence(
  text: string,
  sentence: Sentence,
  spans: readonly (Other | Mention | Unjudged)[],
  index: RowIndex,
): SentenceRead {
  const pieces = piecesOf(text, sentence, spans);
  return { ...sentence, pieces, clauses: clausesOf(text, pieces), terms: termsOf(pieces, index) };
}

const mostOthers = 12;

/** The figures of a text that stand nearest to one of them. */
function near(figures: readonly Mention[], mention: Mention): readonly Mention[] {
  const at = figures.indexOf(mention);
  const from = Math.max(0, at - mostOthers / 2);
  return figures.slice(from, from + mostOthers + 1).filter((each) => each !== mention);
}

const organisations = new WeakMap<Report, ReadonlySet<string>>();
const organisationWords =
  'förvaltningen förvaltningens förvaltning nämnden nämndens verksamheten verksamhetens';
/** Words of a report that is the whole municipality's. */
const municipalityWords = 'kommunen kommunens kommun';

function organisationOf(report: Report): ReadonlySet<string> {
  const known = organisations.get(report);
  if (known !== undefined) return known;
  const { organisation, municipality } = report.settings;
  const short = organisation
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter));
  // A department's report compares itself with its municipality.
  const whole = organisation === '' ? `${municipality} ${municipalityWords}` : '';
  const words = stemsOf(`${organisation} ${whole} ${organisationWords}`);
  const stems = new Set([
    ...words,
    ...stemsOf(short.join('')),
    ...stemsOf(short.filter((each) => each !== 'o').join('')),
  ]);
  organisations.set(report, stems);
  return stems;
}

/** The value of the row that is named which a figure is in size, where words or a sign say the opposite of it without doubt. */
function oppositeOf(given: Case, found: Subjects, ground: Ground): RowValue | undefined {
  const [row] = found.certain;
  const { claim } = given;
  if (row === undefined || found.certain.length > 1 || claim.isUnsettled || claim.direction.isContrary)
    return undefined;
  if (found.isAfterChange || !isUnderstood(given, row, found, ground)) return undefined;
  return bestFits(given, found, ground, 'opposite').find((value) => value.row === row);
}

const noCounterpart: Judgement = { verdict: 'no-counterpart', values: [] };

/** Judges one figure; undefined where it is part of a name, or nothing that a report measures. */
function judge(given: Case, ground: Ground): Judgement | undefined {
  const { claim } = given;
  const { mention } = claim;
  const found = subjectsOf(given, ground);
  if (isPartOfName(mention, given.sentence, ground)) return undefined;
  const accusation = accuse(given, found, ground);
  if (accusation !== undefined) return accusation;
  const fits = bestFits(given, found, ground);
  if (fits.length > 0) return { verdict: 'fits', values: fits };
  const opposite = oppositeOf(given, found, ground);
  if (opposite !== undefined) return { verdict: 'contradicts', values: [opposite], isOpposite: true };
  const isMeasure = mention.unit.kind !== 'bare' || mention.outOf !== undefined;
  return isMeasure || isCount(claim, ground) ? noCounterpart : undefined;
}

/** "690 kvinnor", "40 platser" where places are a unit of the report: something that a report counts. */
function isCount({ mention, clause }: Claim, { report, index }: Ground): boolean {
  const next = clause.pieces[clause.pieces.indexOf(mention) + 1];
  if (next?.kind !== 'word') return false;
  return saysSex(next) || unitWords(report, index).all.has(next.stem);
}

/** "inom 120 sekunder" in the name of an indicator that the sentence speaks of. */
function isPartOfName({ value, upper }: Mention, { terms }: SentenceRead, { index }: Ground): boolean {
  const rows = value === upper ? (index.byStem.get(String(value)) ?? []) : [];
  return rows
    .slice(0, mostNames)
    .some(({ stems }) => terms.some((term) => term.stems.some((stem) => stems.has(stem))));
}
