import type { Bridge, BridgedTable, BridgeLine } from '../../../report/changes/bridge';
import type { UnitChange } from '../../../report/changes/comparableCell';
import { nameOfRow } from '../../../report/entries/nameOfRow';
import { convertAmount } from '../../../report/arithmetic/units';
import { cannotSum } from '../../../report/texts/figureTexts';
import { headerOf, schemas, type ColumnKey } from '../../../report/schema';
import type { ReportType } from '../../../report/schema/settings';
import { changeTexts } from '../../../report/texts/changeTexts';
import { approvedColumn } from '../../approved/approvedTable';
import type { StyledCell } from '../../cell';
import type { StyleKey } from '../../cellStyles';
import { entryRef, guardedSum, quoted, withoutNoise } from '../../formulas';
import { blankCell, formulaCell, textCell } from '../cells';
import { figureStyle } from '../figureStyle';
import { approvedAmount, nameCell, type RowPlaces } from './changedRow';
import { figureCells } from './figureCells';

/** Rows that a bridge shows one by one: a formula that sums the others must have room for the differences of these. */
const mostLines = 40;

/**
 * How a column's sum came to be what it is: the sum of the approved version, each row that has changed it, the sum now. The
 * differences add up, by formula.
 */
export function bridgeRows(
  table: BridgedTable,
  { column, before, lines }: Bridge,
  reportType: ReportType,
  unit: UnitChange | undefined,
): readonly (readonly StyledCell[])[] {
  const shown = largest(lines);
  const adding = lines.filter(isAdding);
  const hidden = adding.filter((line) => !shown.has(line));
  const sums = sumFormulas(table, column as ColumnKey<BridgedTable>, before, reportType, unit);
  const style = sumStyle(lines);
  return [
    [textCell(headerOf(table, column), 'group')],
    [
      textCell(changeTexts.sumBefore, 'text'),
      blankCell('text'),
      formulaCell(`=${sums.before}`, style.plain),
      blankCell('text'),
      blankCell('text'),
    ],
    ...lines.filter((line) => shown.has(line)).map((line) => lineRow(table, column, line, unit)),
    ...(hidden.length === 0
      ? []
      : [
          [
            textCell(changeTexts.otherRows(hidden.length), 'text'),
            blankCell('text'),
            blankCell('text'),
            blankCell('text'),
            formulaCell(
              `=${orCannot(
                `${sums.difference}${adding
                  .filter((line) => shown.has(line))
                  .map((line) => `-(${lineDifference(table, column, line, unit)})`)
                  .join('')}`,
              )}`,
              style.plain,
            ),
          ],
        ]),
    [
      textCell(changeTexts.sumNow, 'sumText'),
      blankCell('sumText'),
      blankCell('sumText'),
      formulaCell(`=${sums.after}`, style.sum),
      formulaCell(`=${orCannot(sums.difference)}`, style.sum),
    ],
  ];
}

const isAdding = ({ counted }: BridgeLine): boolean => counted.before || counted.after;

/** The rows with the largest differences, and those whose difference is not known. */
function largest(lines: readonly BridgeLine[]): ReadonlySet<BridgeLine> {
  const size = ({ difference }: BridgeLine) => Math.abs(difference ?? Number.POSITIVE_INFINITY);
  return new Set(lines.toSorted((one, other) => size(other) - size(one)).slice(0, mostLines));
}

function lineRow(
  table: BridgedTable,
  column: string,
  { pair, before, after, counted }: BridgeLine,
  unit: UnitChange | undefined,
): readonly StyledCell[] {
  const places: RowPlaces = {
    table,
    name: nameOfRow(table, (pair.before ?? pair.after)?.cells ?? {}),
    ...(pair.before === undefined ? {} : { was: pair.before.cells }),
    ...(pair.after === undefined ? {} : { now: pair.after }),
  };
  const isOfWhich = !counted.before && !counted.after;
  return [
    nameCell(places, isOfWhich ? 'textOfWhich' : 'textIndented'),
    textCell(noteOn(pair, counted), 'text'),
    ...figureCells(places, column, before, after, unit, {
      italic: isOfWhich,
      ...(isOfWhich ? {} : { counted }),
    }),
  ];
}

function noteOn(pair: BridgeLine['pair'], { before, after }: BridgeLine['counted']): string {
  const notes = [
    ...(pair.before === undefined ? [changeTexts.rows.new] : []),
    ...(pair.after === undefined ? [changeTexts.rows.gone] : []),
    ...(pair.isRenamed ? [changeTexts.rows.renamed] : []),
    ...(!before && !after ? [changeTexts.ofWhich] : []),
    ...(pair.before !== undefined && pair.after !== undefined && before !== after
      ? [after ? changeTexts.startsToAdd : changeTexts.stopsAdding]
      : []),
  ];
  return notes.join(', ');
}

/** What a row changes the sum by, without "=". */
function lineDifference(
  table: BridgedTable,
  column: string,
  { pair, before, counted }: BridgeLine,
  unit: UnitChange | undefined,
): string {
  const is =
    pair.after === undefined || !counted.after
      ? '0'
      : `N(${entryRef(table, column as ColumnKey<BridgedTable>, pair.after.row)})`;
  const was = before === undefined || !counted.before ? '' : `-${approvedAmount(before.at, unit)}`;
  return `${is}${was}`;
}

function sumFormulas(
  table: BridgedTable,
  column: ColumnKey<BridgedTable>,
  before: number | undefined,
  reportType: ReportType,
  unit: UnitChange | undefined,
) {
  const conditions = [
    `${approvedColumn('table')},${quoted(schemas[table].table)}`,
    `${approvedColumn('column')},${quoted(headerOf(table, column))}`,
    ...(table === 'operatingSummary' ? [`${approvedColumn('rowType')},"<>varav"`] : []),
  ];
  const factor = unit === undefined ? '' : `*${convertAmount(1, unit.from, unit.to)}`;
  // What nobody could add up then is no sum now either.
  const was =
    before === undefined
      ? quoted(cannotSum)
      : withoutNoise(`SUMIFS(${approvedColumn('value')},${conditions.join(',')})${factor}`);
  const is = guardedSum(table, column as never, false, reportType, 'zero');
  return { before: was, after: is, difference: `${is}-${was}` };
}

/** A figure that follows from sums; a dash where one of them cannot be summed. */
const orCannot = (formula: string): string => `IFERROR(${withoutNoise(formula)},"–")`;

const sums: readonly StyleKey[] = ['sum0', 'sum1', 'sum2'];

function sumStyle(lines: readonly BridgeLine[]): { readonly plain: StyleKey; readonly sum: StyleKey } {
  const plain = figureStyle(lines.flatMap(({ before, after }) => [before?.value, after?.value]));
  const decimals = { amount1: 1, amount2: 2, measure2: 2 }[plain as string] ?? 0;
  return { plain, sum: sums[decimals] ?? 'sum2' };
}
