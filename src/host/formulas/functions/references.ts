import { translateFormulaToA1 } from '@borgar/fx/xlsx';
import type { CallContext } from '../evaluation/frame';
import { cellReferenceText, columnLetters, lastColumn, lastRow, prefixText } from '../syntax/cellReference';
import { formulaBody } from '../syntax/tokens';
import { fillMatrix } from '../values/broadcast';
import { errors, isError } from '../values/errors';
import { CellRange, isScalar, Matrix, RangeUnion, type Operand } from '../values/operand';
import { isReference } from './aggregates';
import { define, type FunctionDefinition } from './definition';

/** ROW and COLUMN: the numbers of a reference's rows where arrays are calculated, the first one elsewhere. */
function numbersAlong(name: string, rows: boolean): FunctionDefinition {
  return define(name, ['reference?'], (context, reference) => {
    if (!reference) return (rows ? context.cell.row : context.cell.column) + 1;
    const first = (rows ? reference.top : reference.left) + 1;
    const count = rows ? reference.rows : reference.columns;
    if (!context.array || count === 1) return first;
    // A whole column is cut to what the workbook holds, like its values beside it.
    const matrix = count > 65_536 ? context.reader.matrix(reference) : reference;
    return rows
      ? fillMatrix(matrix.rows, 1, (row) => first + row)
      : fillMatrix(1, matrix.columns, (_, column) => first + column);
  });
}

function size(name: string, rows: boolean): FunctionDefinition {
  return define(name, ['array'], (_, operand) => {
    if (operand instanceof CellRange || operand instanceof Matrix)
      return rows ? operand.rows : operand.columns;
    if (operand instanceof RangeUnion) return errors.reference;
    return isError(operand) ? operand : 1;
  });
}

const address = define(
  'ADDRESS',
  ['number', 'number', 'number?', 'logical?', 'text?'],
  (_, givenRow, givenColumn, kind = 1, a1 = true, sheet = '') => {
    const row = Math.trunc(givenRow) - 1;
    const column = Math.trunc(givenColumn) - 1;
    if (row < 0 || row > lastRow || column < 0 || column > lastColumn || kind < 1 || kind >= 5)
      return errors.value;
    const rowFixed = kind < 3;
    const columnFixed = Math.trunc(kind) % 2 === 1;
    const prefix = sheet === '' ? '' : prefixText({ sheet });
    if (a1)
      return `${prefix}${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${row + 1}`;
    const part = (letter: string, number: number, locked: boolean): string =>
      locked ? `${letter}${number}` : `${letter}[${number}]`;
    return `${prefix}${part('R', row + 1, rowFixed)}${part('C', column + 1, columnFixed)}`;
  },
  { emptyIsAbsent: true },
);

const offset = define(
  'OFFSET',
  ['reference', 'number', 'number', 'number?', 'number?'],
  (context, from, rows, columns, height = from.rows, width = from.columns) => {
    const down = Math.trunc(height);
    const across = Math.trunc(width);
    if (down === 0 || across === 0) return errors.reference;
    const row = from.top + Math.trunc(rows);
    const column = from.left + Math.trunc(columns);
    const top = Math.min(row, row + down + 1);
    const left = Math.min(column, column + across + 1);
    const bottom = down > 0 ? row + down - 1 : row;
    const right = across > 0 ? column + across - 1 : column;
    const first = { top: down > 0 ? row : top, left: across > 0 ? column : left };
    if (first.top < 0 || first.left < 0 || bottom > lastRow || right > lastColumn) return errors.reference;
    return context.areaOf(from.sheet, first.top, first.left, bottom, right);
  },
  { volatile: true, dynamic: true, emptyIsAbsent: true },
);

const indirect = define(
  'INDIRECT',
  ['text', 'logical?'],
  (context, text, a1 = true) => {
    if (a1) return context.referenceOf(text);
    const { row, column } = context.cell;
    return context.referenceOf(formulaBody(translateFormulaToA1(text, `${columnLetters(column)}${row + 1}`)));
  },
  { volatile: true, dynamic: true },
);

const transpose = define('TRANSPOSE', ['array'], (context, operand) => {
  const matrix = context.reader.toMatrix(operand);
  return fillMatrix(matrix.columns, matrix.rows, (row, column) => matrix.at(column, row) ?? 0);
});

/** The text of a cell's address with its sheet where that is another one. */
function addressText(context: CallContext, range: CellRange): string {
  const locked = { top: true, left: true, bottom: true, right: true };
  const sheet =
    range.sheet === context.cell.sheet ? undefined : { sheet: context.source.sheetName(range.sheet) };
  const { top, left } = range;
  return cellReferenceText({
    ...(sheet && { prefix: sheet }),
    top,
    left,
    bottom: top,
    right: left,
    locked,
    kind: 'cells',
    single: true,
  });
}

const cell = define(
  'CELL',
  ['text', 'reference?'],
  (context, kind, given) => {
    const { sheet, row, column } = context.cell;
    const range = given ?? new CellRange(sheet, row, column, row, column);
    const value = (): Operand => context.reader.value(range.sheet, range.top, range.left) ?? 0;
    switch (kind.toLowerCase()) {
      case 'address':
        return addressText(context, range);
      case 'row':
        return range.top + 1;
      case 'col':
        return range.left + 1;
      case 'contents':
        return value();
      case 'type': {
        const content = context.reader.value(range.sheet, range.top, range.left);
        return content === null ? 'b' : typeof content === 'string' ? 'l' : 'v';
      }
      default:
        return errors.value;
    }
  },
  { volatile: true },
);

/** ROW, ADDRESS, OFFSET, INDIRECT and other functions of references. */
export const referenceFunctions: readonly FunctionDefinition[] = [
  numbersAlong('ROW', true),
  numbersAlong('COLUMN', false),
  size('ROWS', true),
  size('COLUMNS', false),
  define('AREAS', ['range'], (_, operand) =>
    operand instanceof RangeUnion ? operand.ranges.length : isReference(operand) ? 1 : errors.value,
  ),
  address,
  offset,
  indirect,
  transpose,
  cell,
  define('HYPERLINK', ['scalar', 'scalar?'], (_, link, shown) => shown ?? link),
  define('ISREF', ['range'], (_, operand) => !isScalar(operand) && isReference(operand)),
];
