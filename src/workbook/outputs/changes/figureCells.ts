import type { ApprovedCell } from '../../../report/changes/approvedRows';
import { kindOf, type UnitChange } from '../../../report/changes/comparableCell';
import type { RawCell } from '../../../report/entries/rawRow';
import type { ColumnKey } from '../../../report/schema';
import { changeTexts } from '../../../report/texts/changeTexts';
import type { StyledCell } from '../../cell';
import { convertedOrWords, entryRef, orDash, quoted, withoutNoise } from '../../formulas';
import { formulaCell, textCell } from '../cells';
import { figureStyle } from '../figureStyle';
import { approvedAmount, ifSameRow, type RowPlaces } from './changedRow';

/** Which of the two amounts a difference is made of; both, unless a row has begun or ceased to add to a sum. */
interface Counted {
  readonly before: boolean;
  readonly after: boolean;
}

/** A figure of one row: as it was approved, as it is now, and the difference, all live. */
export function figureCells(
  places: RowPlaces,
  column: string,
  before: ApprovedCell | undefined,
  after: RawCell | undefined,
  unit: UnitChange | undefined,
  { italic = false, counted = { before: true, after: true } } = {},
): readonly StyledCell[] {
  const { table, now } = places;
  const style = figureStyle([before?.value, after?.value], italic);
  const convert = kindOf(table, column) === 'amount' ? unit : undefined;
  const was = before === undefined ? undefined : approvedAmount(before.at, undefined);
  const wasInUnit = before === undefined ? undefined : approvedAmount(before.at, convert);
  const is = now === undefined ? undefined : entryRef(table, column as ColumnKey<typeof table>, now.row);
  const shownBefore =
    was === undefined || wasInUnit === undefined
      ? undefined
      : convert === undefined
        ? orDash(was)
        : convertedOrWords(was, wasInUnit);
  return [
    shownBefore === undefined ? textCell('–', 'textRight') : formulaCell(`=${shownBefore}`, style),
    is === undefined ? textCell('–', 'textRight') : formulaCell(`=${ifSameRow(places, orDash(is))}`, style),
    formulaCell(`=${ifSameRow(places, difference(was, wasInUnit, is, counted))}`, style),
  ];
}

/** The difference of two figures; a word where one of them is no number. */
function difference(
  was: string | undefined,
  wasInUnit: string | undefined,
  is: string | undefined,
  counted: Counted,
): string {
  const isNone = (cell: string) => `OR(${cell}="",${cell}="-",${cell}="–")`;
  const sides = [counted.before ? was : undefined, counted.after ? is : undefined].filter(
    (cell) => cell !== undefined,
  );
  const known = sides.map((cell) => `OR(ISNUMBER(${cell}),${isNone(cell)})`);
  const figures = sides.map((cell) => `ISNUMBER(${cell})`);
  const plus = is === undefined || !counted.after ? '0' : `N(${is})`;
  const minus =
    was === undefined || wasInUnit === undefined || !counted.before ? '' : `-${inUnit(was, wasInUnit)}`;
  const isReckoned = `AND(OR(${figures.join(',')}),${known.join(',')})`;
  return `IF(${isReckoned},${withoutNoise(`${plus}${minus}`)},${quoted(changeTexts.changed)})`;
}

const inUnit = (was: string, wasInUnit: string) => `N(${was})${wasInUnit.slice(was.length)}`;
