import { cellReference, columnLetters, columnNumber } from '../address';
import { COLUMN_COUNT, ROW_COUNT } from '../model';

// In this order: text, quoted sheet name, brackets (structured or external reference), A:B, 1:2, A1 (not a function,
// sheet or table name), any other name, number. What none of them matches passes as it is.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(])|(?<rows>\$?\d{1,7}:\$?\d{1,7})|(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(![])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\d.]*(?:[eE][+-]?\d+)?/gsu;

/**
 * The formula as it reads some rows and columns further: relative references move, those with `$` stay. References that
 * would leave the sheet become `#REF!`. `shiftFormula('A1+$B$1', 2, 1)` → `'B3+$B$1'`
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replaceAll(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { columns?: string; rows?: string; cell?: string };
    if (groups.cell !== undefined) return shiftCell(token, rows, columns);
    if (groups.columns !== undefined) return shiftPair(token, (part) => shiftColumn(part, columns));
    if (groups.rows !== undefined) return shiftPair(token, (part) => shiftRow(part, rows));
    return token;
  });
}

function shiftCell(token: string, rows: number, columns: number): string {
  const parts = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(token);
  if (!parts) return token;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = parts;
  const known = columnNumber(letters);
  // Names such as "XYZ1" that lie outside the sheet are defined names.
  if (known >= COLUMN_COUNT || Number(digits) > ROW_COUNT || digits.startsWith('0')) return token;
  const column = fixedColumn ? known : known + columns;
  const row = fixedRow ? Number(digits) - 1 : Number(digits) - 1 + rows;
  if (column < 0 || column >= COLUMN_COUNT || row < 0 || row >= ROW_COUNT) return '#REF!';
  if (!fixedColumn && !fixedRow) return cellReference(row, column);
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
}

function shiftPair(token: string, shift: (part: string) => string | null): string {
  const parts = token.split(':').map(shift);
  return parts.includes(null) ? '#REF!' : parts.join(':');
}

function shiftColumn(part: string, columns: number): string | null {
  if (part.startsWith('$')) return part;
  const column = columnNumber(part) + columns;
  return column < 0 || column >= COLUMN_COUNT ? null : columnLetters(column);
}

function shiftRow(part: string, rows: number): string | null {
  if (part.startsWith('$')) return part;
  const row = Number(part) + rows;
  return row < 1 || row > ROW_COUNT ? null : String(row);
}
