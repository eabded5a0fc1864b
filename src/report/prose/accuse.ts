import type { Report } from '../report';
import { agrees, inUnitOf } from './agreement';
import { boundsOf } from './bounds';
import type { Ground, Case, Subjects, Judgement } from './case';
import { countsSex, speaksOfThePast } from './claim';
import type { Clause } from './clauses';
import { agreesWithRow, expectedValues } from './expected';
import { sumRows } from './findSubjects';
import { isRange, type Mention } from './mention';
import type { NamedRow } from './reportRows';
import { isAmountTable, rowValues, type RowValue } from './rowValues';
import { sexIn } from './subjects';
import { inPoints, saidInPercent } from './saidInPercent';
import { isBuiltFrom } from './textSums';
import { isUnderstood } from './understood';
import { isOfWhole } from './wholeOfPeople';
import { nearestOf } from './nearest';

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
  const ofPeriod =
    claim.role === 'change' && isAmountTable(row.table)
      ? expected.filter(({ column }) => column === 'outcomePeriod')
      : [];
  const meant = nearestOf(mention, ofPeriod.length === 0 ? expected : ofPeriod, report);
  return meant === undefined ? undefined : { verdict: 'contradicts', values: [inPoints(meant, report)] };
}

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
