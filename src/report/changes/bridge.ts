import { addUp, subtract } from '../arithmetic/decimal';
import { convertAmount } from '../arithmetic/units';
import { isBlankCell, type RawCell, type RawRow } from '../entries/rawRow';
import { cellText } from '../entries/textCells';
import { isRequired } from '../rules/required';
import { isUsed } from '../rules/usedColumns';
import { schemas } from '../schema';
import { rowTypes } from '../schema/economy';
import type { Column } from '../schema/column';
import type { ReportType } from '../schema/settings';
import { nameKey } from '../values/plainText';
import { readNumber } from '../values/readNumber';
import { isSheetDash } from '../values/sheetForms';
import type { ApprovedCell } from './approvedRows';
import { comparableCell, kindOf, type UnitChange } from './comparableCell';
import type { RowPair } from './matchRows';

/** Tables whose amounts are added up over their rows. */
export type BridgedTable = 'operatingSummary' | 'investments';

/** A row's part in the change of a sum. */
export interface BridgeLine {
  readonly pair: RowPair;
  readonly before?: ApprovedCell;
  readonly after?: RawCell;
  /** Whether the row added to the sum then, and adds to it now. A row of type varav never does. */
  readonly counted: { readonly before: boolean; readonly after: boolean };
  /**
   * What the row changes the sum by, in the unit of entry now; of a row that adds neither then nor now, what its amount has
   * changed by. Undefined where one of the two amounts is not known.
   */
  readonly difference: number | undefined;
}

/**
 * How a column's sum came to be what it is: the sum of the approved version, the rows that have changed it, the sum now. The
 * differences of the lines add up to the difference of the sums.
 */
export interface Bridge {
  readonly column: string;
  /** In the unit of entry now; undefined where an amount is not known. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Rows whose amount, or whose part in the sum, differs; in the order of the table. */
  readonly lines: readonly BridgeLine[];
}

/**
 * The bridges of a table: one for each column of amounts that the report uses and that has changed in any row.
 *
 * @param pairs the table's rows then and now
 * @param unit where amounts are entered in another unit than they were
 * @example bridges('operatingSummary', pairs, 'Delårsrapport')[0]?.lines.length
 */
export function bridges(
  table: BridgedTable,
  pairs: readonly RowPair[],
  reportType: ReportType,
  unit?: UnitChange,
): readonly Bridge[] {
  return Object.keys(schemas[table].columns)
    .filter((column) => kindOf(table, column) === 'amount' && isUsed(table, column, { reportType }))
    .flatMap((column) => {
      const lines = pairs.flatMap((pair) => lineOf(table, column, pair, unit));
      if (lines.length === 0) return [];
      return [
        {
          column,
          before: total(table, column, pairs, reportType, 'before', unit),
          after: total(table, column, pairs, reportType, 'after'),
          lines,
        },
      ];
    });
}

function lineOf(
  table: BridgedTable,
  column: string,
  pair: RowPair,
  unit: UnitChange | undefined,
): readonly BridgeLine[] {
  const before = pair.before?.cells[column];
  const after = pair.after?.cells[column];
  const counted = { before: adds(table, pair.before) === true, after: adds(table, pair.after) === true };
  const isSame = comparableCell(table, column, before, unit) === comparableCell(table, column, after);
  const isBlank = isBlankCell(before) && isBlankCell(after);
  if (isBlank || (isSame && counted.before === counted.after)) return [];
  const was = knownAmount(before, unit);
  const is = knownAmount(after);
  return [
    {
      pair,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined || isBlankCell(after) ? {} : { after }),
      counted,
      difference: difference(was, is, counted),
    },
  ];
}

/** Of a row that adds on one side alone, the other amount need not be known. */
function difference(
  was: number | undefined,
  is: number | undefined,
  counted: BridgeLine['counted'],
): number | undefined {
  const addsNever = !counted.before && !counted.after;
  const from = addsNever || counted.before ? was : 0;
  const to = addsNever || counted.after ? is : 0;
  return from === undefined || to === undefined ? undefined : subtract(to, from);
}

/** Whether a row adds to its table's sums; undefined where its type is none. */
function adds(table: BridgedTable, row: RawRow | undefined): boolean | undefined {
  if (row === undefined) return false;
  if (table === 'investments') return true;
  const written = nameKey(cellText(row.cells['rowType']));
  const type = rowTypes.find((each) => each === written);
  return type === undefined ? undefined : type !== 'varav';
}

/** An amount as the sheet's own sums see it; nothing for a blank cell and a dash; undefined for what is no number. */
function knownAmount(cell: RawCell | undefined, unit?: UnitChange): number | undefined {
  if (cell === undefined || isBlankCell(cell)) return 0;
  const { value } = cell;
  if (typeof value === 'string' && isSheetDash(value)) return 0;
  const read = readNumber(value);
  if (read.kind !== 'number' || read.asText) return undefined;
  return unit === undefined ? read.value : convertAmount(read.value, unit.from, unit.to);
}

function total(
  table: BridgedTable,
  column: string,
  pairs: readonly RowPair[],
  reportType: ReportType,
  side: 'before' | 'after',
  unit?: UnitChange,
): number | undefined {
  const declared = (schemas[table].columns as Readonly<Record<string, Column>>)[column]?.required === true;
  const isAsked = isRequired(table, column, declared, reportType);
  const amounts: number[] = [];
  for (const { [side]: row } of pairs) {
    if (row === undefined) continue;
    const isCounted = adds(table, row);
    const cell = row.cells[column];
    if (isCounted === undefined) {
      if (isNamed(table, row) || !isBlankCell(cell)) return undefined;
      continue;
    }
    if (!isCounted) continue;
    const amount = knownAmount(cell, unit);
    if (amount === undefined || (isAsked && isBlankCell(cell) && isNamed(table, row))) return undefined;
    amounts.push(amount);
  }
  return addUp(amounts);
}

const nameColumn: Readonly<Record<BridgedTable, string>> = {
  operatingSummary: 'unit',
  investments: 'project',
};

const isNamed = (table: BridgedTable, { cells }: RawRow): boolean => !isBlankCell(cells[nameColumn[table]]);
