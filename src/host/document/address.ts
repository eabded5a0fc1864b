import { COLUMN_COUNT, ROW_COUNT, type Area } from './model';

const letters: string[] = [];

/** Letters of a column counted from 0. `columnLetters(27)` → `'AB'` */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  letters[column] = text;
  return text;
}

/** Address of a cell without dollar signs. `cellReference(0, 1)` → `'B1'` */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Reads `B1` or `$B$1`; `null` when it is no address inside a sheet. */
export function readCellReference(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1] ?? '');
  return row >= 0 && row < ROW_COUNT && column < COLUMN_COUNT ? { row, column } : null;
}

/** Column counted from 0. `columnNumber('AB')` → `27` */
export function columnNumber(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Address of an area, one cell without a colon. `areaReference({top: 0, left: 0, bottom: 2, right: 1})` → `'A1:B3'` */
export function areaReference(area: Area): string {
  const first = cellReference(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellReference(area.bottom, area.right)}`;
}

/** Address with dollar signs, as names and charts have it; whole rows and columns in their short form. */
export function absoluteReference(area: Area): string {
  if (area.top === 0 && area.bottom === ROW_COUNT - 1) {
    return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === COLUMN_COUNT - 1) return `$${area.top + 1}:$${area.bottom + 1}`;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.top, area.left);
  return isOneCell(area) ? first : `${first}:${corner(area.bottom, area.right)}`;
}

/** Reads `A1`, `A1:B3`, `A:B` or `1:3`, with or without dollar signs; `null` when it is none of them. */
export function readAreaReference(text: string): Area | null {
  const [from = '', to = from, ...more] = text.split(':');
  if (more.length > 0) return null;
  const first = readCellReference(from);
  const last = readCellReference(to);
  if (first && last) return span(first.row, first.column, last.row, last.column);
  if (!text.includes(':')) return null;
  const rows = [from, to].map((part) => /^\$?([0-9]{1,7})$/.exec(part)?.[1]);
  if (rows[0] !== undefined && rows[1] !== undefined) {
    return inSheet(span(Number(rows[0]) - 1, 0, Number(rows[1]) - 1, COLUMN_COUNT - 1));
  }
  const columns = [from, to].map((part) => /^\$?([A-Za-z]{1,3})$/.exec(part)?.[1]);
  if (columns[0] === undefined || columns[1] === undefined) return null;
  return inSheet(span(0, columnNumber(columns[0]), ROW_COUNT - 1, columnNumber(columns[1])));
}

/** Reads a list of areas separated by blanks (`sqref`); `null` when one of them cannot be read. */
export function readAreaList(text: string): Area[] | null {
  const areas: Area[] = [];
  for (const part of text.split(/\s+/)) {
    if (part === '') continue;
    const area = readAreaReference(part);
    if (!area) return null;
    areas.push(area);
  }
  return areas;
}

/** Writes a list of areas as `sqref` has it. */
export function areaListReference(areas: readonly Area[]): string {
  return areas.map(areaReference).join(' ');
}

/** The sheet name as a formula needs it before `!`. `sheetPrefix('Mål 1')` → `"'Mål 1'!"` */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** Whether a name would be read as an address (`A1`, `R1C1`, `RC`): Excel refuses such names. */
export function looksLikeReference(name: string): boolean {
  return readCellReference(name) !== null || /^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name);
}

function span(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

function inSheet(area: Area): Area | null {
  return isInSheet(area) ? area : null;
}

/** Whether the area lies inside a sheet and its edges are whole numbers in order. */
export function isInSheet(area: Area): boolean {
  return (
    Number.isInteger(area.top + area.left + area.bottom + area.right) &&
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom < ROW_COUNT &&
    area.right < COLUMN_COUNT
  );
}

function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
