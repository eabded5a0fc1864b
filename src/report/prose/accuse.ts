import type { Report } from '../report';
import { agrees, inUnitOf } from './agreement';
import { boundsOf } from './bounds';
import type { Ground, Case, Subjects, Judgement } from './case';
import { countsSex, speaksOfThePast } from './claim';
import type { Clause, Piece } from './clauses';
import { isOpposite } from './direction';
import { agreesWithRow, expectedValues } from './expected';
import { sumRows } from './findSubjects';
import { saysSex } from './lexicon';
import { isRange, type Mention } from './mention';
import type { NamedRow } from './reportRows';
import { rowValues, type RowValue } from './rowValues';
import { sexIn } from './subjects';
import { isBuiltFrom } from './textSums';
import { isUnderstood } from './understood';

export function accuse(given: Case, found: Subjects, ground: Ground): Judgement | undefined {
  const { claim, cell } = given;
  const { mention } = claim;
  const { report } = ground;
  const { entryUnit } = report.settings;
  const [row] = found.certain;
  if (row === undefined || claim.isUnsettled || isRange(mention)) return undefined;
  if (mention.hedge === 'at-least' || mention.hedge === 'at-most') return undefined;
  const isSelf = row === cell.self && found.isNobody;
  if (found.isAfterChange) return undefined;
  const expected = found.certain.flatMap((each) => expectedValues(each, claim, report));
  const [first] = expected;
  if (first === undefined || found.certain.some((each) => expectedValues(each, claim, report).length === 0))
    return undefined;
  const isOfPeople = countsSex(claim);
  const isWholeSaid = isOfPeople && isOfWhole(given, row, found, report);
  if (isOfPeople && !isWholeSaid) return undefined;
  // The whole tells whose women and men they are, whoever the text was about.
  const meantRows = isWholeSaid ? { ...found, isElsewhere: false } : found;
  if (!isUnderstood(given, row, meantRows, ground)) return undefined;
  const agreeing = expected.filter((value) => agrees(mention, value, entryUnit));
  if (agreeing.some(({ isLoose }) => isLoose !== true)) return undefined;
  const [loose] = agreeing;
  if (loose !== undefined) return saidInPercent(given, loose, found, report);
  if (isTrueLimit(mention, first, report)) return undefined;
  if (isAfterTheRightOne(given, expected, report)) return undefined;
  const mistaken = otherYears(given, found, report);
  if (mistaken !== undefined) {
    const isClear =
      claim.role === 'level' && (claim.tense === 'none' || claim.tense === 'current') && !isSelf;
    return isClear ? { verdict: 'other-year', values: expected.slice(0, 1), mistaken } : undefined;
  }
  // The men's value is no excuse for a figure that is said of the women.
  const sex = sexIn(claim.clause.pieces);
  const isOtherSex = (each: NamedRow) => row.sex === sex && each.sex !== 'totalt' && each.sex !== sex;
  const rows = new Set([
    ...found.certain,
    ...found.own.rows,
    ...found.nearby,
    ...found.earlier,
    ...(cell.self === undefined ? [] : [cell.self]),
  ]);
  if ([...rows].some((each) => !isOtherSex(each) && agreesWithRow(each, claim, report))) return undefined;
  // Only where a text reckons things together does it reckon with figures that it does not write.
  const reckoned = claim.cues.has('whole') ? [...found.certain, ...sumRows(cell, ground)] : [];
  if (reckoned.some((each) => agreesWithRow(each, claim, report))) return undefined;
  // What is left of the whole when the men are taken away is still no number of women that the report has.
  if (!isOfPeople && isBuiltFrom(mention, given.others, reckoned, report)) return undefined;
  // A change of amounts is the period's, unless a forecast is spoken of.
  const ofPeriod = claim.role === 'change' ? expected.filter(({ column }) => column === 'outcomePeriod') : [];
  const meant = nearestOf(mention, ofPeriod.length === 0 ? expected : ofPeriod, report);
  return meant === undefined ? undefined : { verdict: 'contradicts', values: [inPoints(meant, report)] };
}

/** "ökade med 8 %" of 52 that became 60: told where nothing else that stands near has changed by so many per cent. */
function saidInPercent(
  { claim }: Case,
  loose: RowValue,
  { own, nearby, earlier }: Subjects,
  report: Report,
): Judgement | undefined {
  const { mention, direction } = claim;
  const { settings } = report;
  if (mention.hedge !== undefined) return undefined;
  const isInPercent = [...own.rows, ...nearby, ...earlier].some((row) =>
    rowValues(row, report).some(
      (value) => value.isLoose !== true && agrees(mention, value, settings.entryUnit),
    ),
  );
  if (isInPercent) return undefined;
  const isWrongWay = isOpposite(mention, direction, loose, settings);
  const values = [inPoints(loose, report)];
  return { verdict: 'contradicts', values, ...(isWrongWay ? { isOpposite: true } : { isPoints: true }) };
}

/** A share's change as it should be written. */
function inPoints(value: RowValue, report: Report): RowValue {
  if (value.isLoose !== true) return value;
  const isSame = ({ unit, column, against }: RowValue) =>
    unit.kind === 'points' && column === value.column && against === value.against;
  return rowValues(value.row, report).find(isSame) ?? value;
}

/**
 * The value that a figure was meant to be: one that it is in another unit of money, or else the nearest. Words such as
 * "överskott" can mean the result as well as the deviation.
 */
function nearestOf(mention: Mention, expected: readonly RowValue[], report: Report): RowValue | undefined {
  const { entryUnit } = report.settings;
  const near = expected.filter((value) => isNear(mention, value, report));
  const slipped = near.find((value) => slipOf(mention, value, entryUnit) !== undefined);
  const distance = (value: RowValue) =>
    Math.abs(Math.log(mention.value / inUnitOf(mention, value, entryUnit)));
  const [nearest] = near.toSorted((a, b) => distance(a) - distance(b));
  return slipped ?? nearest;
}

/** Words between a whole and the women and men that it is of; with any other, they may be some of them only. */
const betweenParts: ReadonlySet<string> = new Set(
  'varav därav är var och samt av de våra totalt antal antalet stycken st'.split(' '),
);

/**
 * Whether the whole that women or men are counted in stands before them, and nothing but they: of 212 employees, 12 women and
 * 18 men may have left.
 */
function isOfWhole({ claim, sentence }: Case, row: NamedRow, { nearby }: Subjects, report: Report): boolean {
  const wholes = nearby
    .filter(({ sex }) => sex === 'totalt')
    .flatMap((each) => rowValues(each, report))
    .filter(({ role, tense }) => role === 'level' && tense === 'current');
  const { pieces } = claim.clause;
  const behind = pieces[pieces.indexOf(claim.mention) + 2];
  if (behind?.kind === 'word' && !betweenParts.has(behind.lower)) return false;
  const before = sentence.pieces.slice(0, sentence.pieces.indexOf(claim.mention));
  const at = before.findLastIndex(
    (piece) => piece.kind === 'figure' && !countsSex({ mention: piece, clause: clauseOf(piece, sentence) }),
  );
  const whole = before[at];
  const isPlainly = before
    .slice(at + 1)
    .every(
      (piece) =>
        piece.kind !== 'word' || betweenParts.has(piece.lower) || saysSex(piece) || row.stems.has(piece.stem),
    );
  return (
    whole?.kind === 'figure' &&
    isPlainly &&
    wholes.some((value) => agrees(whole, value, report.settings.entryUnit))
  );
}

const clauseOf = (piece: Piece, { clauses }: Case['sentence']): Clause =>
  clauses.find(({ pieces }) => pieces.includes(piece)) ?? { pieces: [piece], stated: 1 };

/** "över 50 %" is true of 96 %. */
function isTrueLimit(mention: Mention, value: RowValue, { settings }: Report): boolean {
  const { low, high } = boundsOf(mention, 0);
  const size = inUnitOf(mention, value, settings.entryUnit);
  if (mention.hedge === 'over') return size > high;
  return mention.hedge === 'under' && size < low;
}

/** The value stands in the sentence already: the next figure is what it is compared with, unless it says what it is. */
function isAfterTheRightOne(
  { claim, sentence }: Case,
  expected: readonly RowValue[],
  { settings }: Report,
): boolean {
  if (claim.role === 'target' || claim.tense === 'previous' || claim.tense === 'older') return false;
  const sex = sexIn(claim.clause.pieces);
  // "kvinnor 79 % och män 71 %": the women's value stands there as the men's.
  const isOfOthers = ({ pieces }: Clause) => sex !== undefined && (sexIn(pieces) ?? sex) !== sex;
  return sentence.clauses.some(
    (clause) =>
      !isOfOthers(clause) &&
      clause.pieces.some(
        (piece) =>
          piece.kind === 'figure' &&
          piece !== claim.mention &&
          expected.some((value) => agrees(piece, value, settings.entryUnit)),
      ),
  );
}

/** Another year's value that the figure is, and that is no other value of the row. */
function otherYears(
  { claim, sentence, before }: Case,
  { certain }: Subjects,
  report: Report,
): RowValue | undefined {
  const { entryUnit } = report.settings;
  const agreeing = certain
    .flatMap((row) => rowValues(row, report))
    .filter((value) => agrees(claim.mention, value, entryUnit));
  const isOld = (value: RowValue) =>
    value.role === 'level' && (value.tense === 'previous' || value.tense === 'older');
  if (agreeing.length === 0 || !agreeing.some(isOld)) return undefined;
  const { settings } = report;
  const { clause } = claim;
  // A time that stands beside another figure is that one's own.
  const open = sentence.clauses.filter(
    (each) => each !== clause && !each.pieces.some(({ kind }) => kind === 'figure'),
  );
  const isShared = clause.pieces.filter(({ kind }) => kind === 'figure').length > 1;
  const ofClause = claim.tense === 'none' && isShared ? [] : clause.pieces;
  const isPast =
    claim.tense !== 'current' &&
    (speaksOfThePast([...ofClause, ...open.flatMap(({ pieces }) => pieces)], settings) ||
      (before !== undefined && speaksOfThePast(before.pieces, settings)));
  // "2020 var den 93 %, nu är den 93 %": the earlier value has been told already.
  const isToldAlready = sentence.pieces.some(
    (piece) =>
      piece.kind === 'figure' &&
      piece !== claim.mention &&
      agreeing.some((value) => isOld(value) && agrees(piece, value, entryUnit)),
  );
  const levels = agreeing.filter(({ role }) => role === 'level' || role === 'target');
  return (isPast && !isToldAlready) || !levels.every(isOld) ? undefined : agreeing.find(isOld);
}

/** A figure ten times as large or small is about something else, unless it is the value in another unit of money. */
function isNear(mention: Mention, value: RowValue, { settings }: Report): boolean {
  const size = inUnitOf(mention, value, settings.entryUnit);
  if (size === 0 || mention.value === 0) return false;
  const ratio = mention.value / size;
  if (ratio >= 0.1 && ratio <= 10) return true;
  return slipOf(mention, value, settings.entryUnit) !== undefined;
}

/** The powers of ten by which a figure is wrong when its unit of money is. */
function slipOf(
  mention: Mention,
  value: RowValue,
  entryUnit: Report['settings']['entryUnit'],
): number | undefined {
  if (mention.unit.kind !== 'amount') return undefined;
  const { power } = mention.unit;
  return [0, 3, 6].find(
    (each) =>
      each !== power && agrees({ ...mention, unit: { kind: 'amount', power: each } }, value, entryUnit),
  );
}
