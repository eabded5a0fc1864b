import { convertAmount } from '../arithmetic/units';
import { fifteenDigits } from '../arithmetic/decimal';
import { isBlankCell, type RawCell } from '../entries/rawRow';
import { shownText } from '../entries/textCells';
import { schemas, type TableKey } from '../schema';
import type { Column, ColumnKind } from '../schema/column';
import type { AmountUnit } from '../schema/settings';
import type { CellValue } from '../values/cellValue';
import { formatEndDate } from '../values/formatEndDate';
import { nameKey, oneLine } from '../values/plainText';
import { readEndDate } from '../values/readEndDate';
import { readNumber } from '../values/readNumber';

/** How what a column holds is compared and shown. */
export type ComparedAs = 'figure' | 'status' | 'words' | 'sentences';

/** How a column's changes are told; undefined for one whose changes are none of the report's, such as the order of rows. */
export function comparedAs(table: TableKey, column: string): ComparedAs | undefined {
  const kind = kindOf(table, column);
  switch (kind) {
    case 'amount':
    case 'measure':
    case 'target':
      return 'figure';
    case 'scale':
      return 'status';
    case 'longText':
      return 'sentences';
    case 'order':
    case 'computed':
    case undefined:
      return undefined;
    default:
      return 'words';
  }
}

/** The kind of value in a column. */
export function kindOf(table: TableKey, column: string): ColumnKind | undefined {
  return (schemas[table].columns as Readonly<Record<string, Column>>)[column]?.kind;
}

/** From which unit to which amounts are taken before they are compared. */
export interface UnitChange {
  readonly from: AmountUnit;
  readonly to: AmountUnit;
}

/**
 * What a cell says, in a form in which two cells that say the same are equal: a number is compared to its fifteenth digit,
 * however it is written, a text without regard to space and line breaks, a status without regard to case.
 *
 * @param unit where amounts were entered in another unit than they are now
 * @returns '' for a blank cell
 * @example comparableCell('volumes', 'outcomePeriod', { value: '1 234' }) === comparableCell('volumes', 'outcomePeriod', { value: 1234 })
 */
export function comparableCell(
  table: TableKey,
  column: string,
  cell: RawCell | undefined,
  unit?: UnitChange,
): string {
  if (cell === undefined || isBlankCell(cell)) return '';
  const { value } = cell;
  const kind = kindOf(table, column);
  switch (kind) {
    case 'amount':
      return comparableNumber(value, unit);
    case 'measure':
    case 'target':
      return comparableNumber(value);
    case 'endDate':
      return formatEndDate(readEndDate(value, undefined));
    case 'choice':
    case 'scale':
    case 'goal':
    case 'yesNo':
      return nameKey(shownText(value));
    default:
      return table === 'settings' ? comparableNumber(value) : oneLine(shownText(value));
  }
}

function comparableNumber(value: CellValue, unit?: UnitChange): string {
  const read = readNumber(value);
  switch (read.kind) {
    case 'number': {
      // A unit that is written out goes with its number.
      if (read.unit !== undefined) return oneLine(shownText(value));
      const amount = unit === undefined ? read.value : convertAmount(read.value, unit.from, unit.to);
      return `${fifteenDigits(amount)}${read.mark ?? ''}`;
    }
    case 'not-applicable':
      return `-${read.mark ?? ''}`;
    case 'no-information':
      return `IU${read.mark ?? ''}`;
    default:
      return oneLine(shownText(value));
  }
}
