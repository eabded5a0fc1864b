import { parseA1Range } from '@borgar/fx/xlsx';

/** The last row and column of a sheet, counted from 0. */
export const lastRow = 1_048_575;
/** The last column (XFD), counted from 0. */
export const lastColumn = 16_383;

/** What stands before the `!` of a reference, unquoted. */
export interface SheetPrefix {
  readonly workbook?: string;
  readonly sheet: string;
  /** The last sheet of a reference through several sheets: `Jan:Mar!A1`. */
  readonly lastSheet?: string;
}

/** A written cell reference; a `true` in `locked` stands for a `$`. Whole columns and rows have open ends. */
export interface CellReference {
  readonly prefix?: SheetPrefix;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly locked: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  /** Written as whole columns `A:B`, whole rows `1:2`, or cells. */
  readonly kind: 'cells' | 'columns' | 'rows';
  /** Whether it was written as one cell, `A1`, not `A1:A1`. */
  readonly single: boolean;
}

/** Splits `'Min ''bok'''!A1` into prefix and rest. */
export function splitPrefix(text: string): { prefix?: SheetPrefix; rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { rest: text };
  const written = text.slice(0, mark);
  const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  const rest = text.slice(mark + 1);
  const outside = /^(.*)\[([^\]]*)\](.*)$/.exec(name);
  if (outside)
    return { prefix: { workbook: `${outside[1] ?? ''}${outside[2] ?? ''}`, sheet: outside[3] ?? '' }, rest };
  const colon = name.indexOf(':');
  if (colon < 0) return { prefix: { sheet: name }, rest };
  return { prefix: { sheet: name.slice(0, colon), lastSheet: name.slice(colon + 1) }, rest };
}

/** Whether a sheet's name must stand in quotes before `!`. */
function needsQuotes(name: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ||
    /^[a-z]{1,3}\d+$/i.test(name) ||
    /^(r\d*c?\d*|c\d*)$/i.test(name) ||
    /^(true|false)$/i.test(name)
  );
}

/** Writes a prefix with its `!`, in quotes where they are needed. `{ sheet: 'Min bok' }` → `'Min bok'!` */
export function prefixText(prefix: SheetPrefix | undefined): string {
  if (!prefix) return '';
  const book = prefix.workbook === undefined ? '' : `[${prefix.workbook}]`;
  const last = prefix.lastSheet === undefined ? '' : `:${prefix.lastSheet}`;
  const quoted =
    (prefix.sheet !== '' && needsQuotes(prefix.sheet)) ||
    (prefix.lastSheet !== undefined && needsQuotes(prefix.lastSheet)) ||
    /[^\w.]/.test(prefix.workbook ?? '');
  const name = `${book}${prefix.sheet}${last}`;
  return quoted ? `'${name.replace(/'/g, "''")}'!` : `${name}!`;
}

/** Reads a reference in A1 style, or `undefined` when the text is none. */
export function parseCellReference(text: string): CellReference | undefined {
  const { prefix, rest } = splitPrefix(text);
  const range = parseA1Range(rest);
  if (!range || range.trim) return undefined;
  const { top, left, bottom, right } = range;
  const kind = top === null ? 'columns' : left === null ? 'rows' : 'cells';
  return {
    ...(prefix && { prefix }),
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? (kind === 'columns' ? lastRow : (top ?? 0)),
    right: right ?? (kind === 'rows' ? lastColumn : (left ?? 0)),
    locked: {
      top: range.$top === true,
      left: range.$left === true,
      bottom: range.$bottom === true,
      right: range.$right === true,
    },
    kind,
    single: !rest.includes(':'),
  };
}

/** The letters of a column counted from 0: `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Writes a reference in A1 style, with its sheet. */
export function cellReferenceText(reference: CellReference): string {
  const { locked, kind } = reference;
  const column = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${columnLetters(index)}`;
  const row = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${index + 1}`;
  const first = column(reference.left, locked.left);
  const last = column(reference.right, locked.right);
  const upper = row(reference.top, locked.top);
  const lower = row(reference.bottom, locked.bottom);
  const prefix = prefixText(reference.prefix);
  if (kind === 'columns') return `${prefix}${first}:${last}`;
  if (kind === 'rows') return `${prefix}${upper}:${lower}`;
  return reference.single ? `${prefix}${first}${upper}` : `${prefix}${first}${upper}:${last}${lower}`;
}
