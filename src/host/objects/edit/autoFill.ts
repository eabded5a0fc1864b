import type { Area, CellContent, CellValue } from '../../document/model';
import { invalidArgument, notImplemented } from '../../protocol/hostError';
import { accept } from '../state/accept';
import { cellCount, columnsOf, contains, rowsOf } from '../state/areas';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { paste, type CopyType } from './copyCells';
import { requireCells } from './grid';
import { requireUnlocked } from './protection';
import { reportEdit } from './reportEdit';
import { tableCellsWritten } from './tableEffects';

/** What a fill takes along, and whether numbers go on as a series. */
const TYPES = {
  FillDefault: { what: 'All', series: 'several' },
  FillCopy: { what: 'All', series: 'never' },
  FillSeries: { what: 'All', series: 'always' },
  FillFormats: { what: 'Formats', series: 'never' },
} as const satisfies Readonly<Record<string, { what: CopyType; series: 'never' | 'several' | 'always' }>>;

type FillType = (typeof TYPES)[keyof typeof TYPES];

/** Reads the type of `autoFill`. Those that follow the calendar or a curve, or leave formulas out, are not here. */
export function readFillType(value: string | undefined): FillType {
  const name = value ?? 'FillDefault';
  if (!Object.hasOwn(TYPES, name)) throw notImplemented(`filling of the type ${name}`);
  return TYPES[name as keyof typeof TYPES];
}

/**
 * Fills the rest of `target` from `from`, which stands at one end of it, as dragging the corner of a selection does: formulas
 * move along, two or more numbers go on in a straight line, everything else is repeated. What Excel counts on in a way of its
 * own (dates, weekdays, texts with a number, numbers among other cells) is refused by name.
 */
export function autoFill(from: RangeRef, target: Area, type: FillType): void {
  const { book, sheet } = from;
  const source = areaOf(from);
  const down = target.left === source.left && target.right === source.right;
  const across = target.top === source.top && target.bottom === source.bottom;
  if (!contains(target, source) || !(down || across))
    throw invalidArgument('what is filled begins with the source and goes on in one direction');
  requireCells(target);
  requireUnlocked(book, sheet, target);
  book.calculation.ensure();
  for (const line of linesOf(source, down)) {
    const cells = line.map(({ row, column }) => sheet.cells.read(row, column));
    if (type.series !== 'never') refuseOwnWays(from, line, cells);
    const series = seriesOf(cells, type);
    const first = line[0];
    if (first === undefined) continue;
    const before = down ? source.top - target.top : source.left - target.left;
    const after = down ? target.bottom - source.top : target.right - source.left;
    for (let step = -before; step <= after; step += 1) {
      if (step >= 0 && step < line.length) continue;
      const at = down
        ? { row: first.row + step, column: first.column }
        : { row: first.row, column: first.column + step };
      const place = ((step % line.length) + line.length) % line.length;
      const cell = cells[place];
      const origin = line[place];
      if (cell === undefined || origin === undefined) continue;
      paste(from, at, cell, origin, { what: type.what, skipBlanks: false, transpose: false });
      if (series === undefined) continue;
      accept(sheet.cells.setValue(at.row, at.column, series(step)));
      book.calculation.edited(sheet, at.row, at.column);
    }
  }
  if (type.what === 'Formats') return;
  book.tally.cellsWritten += cellCount(target) - cellCount(source);
  tableCellsWritten(book, sheet, target);
  reportEdit(book, sheet, target);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The lines that go on by themselves: columns when filling down or up, rows otherwise. */
function linesOf({ top, left, bottom, right }: Area, down: boolean): readonly (readonly Place[])[] {
  const area = { top, left, bottom, right };
  const [lines, length] = down ? [columnsOf(area), rowsOf(area)] : [rowsOf(area), columnsOf(area)];
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length }, (__, place) =>
      down ? { row: top + place, column: left + line } : { row: top + line, column: left + place },
    ),
  );
}

/** The number for each step of a line of numbers, on the line of least squares; undefined where cells are repeated. */
function seriesOf(
  cells: readonly CellContent[],
  { what, series }: FillType,
): ((step: number) => number) | undefined {
  if (what === 'Formats' || series === 'never') return undefined;
  const numbers = cells
    .filter(({ formula }) => formula === null)
    .map(({ value }) => value)
    .filter(isNumber);
  if (numbers.length < cells.length || (numbers.length === 1 && series === 'several')) return undefined;
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined) return (step) => only + step;
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0) / spread;
  return (step) => mean + slope * (step - middle);
}

const isNumber = (value: CellValue): value is number => typeof value === 'number';

/** Where Excel neither repeats a line nor draws a straight one through it. */
function refuseOwnWays(
  { book, sheet }: RangeRef,
  line: readonly Place[],
  cells: readonly CellContent[],
): void {
  const constants = cells.filter(({ formula }) => formula === null).map(({ value }) => value);
  const numbers = constants.filter(isNumber);
  if (numbers.length > 0 && numbers.length < cells.length)
    throw notImplemented('filling of numbers among other cells');
  const isDate = ({ row, column }: Place): boolean => {
    const { numberFormat } = book.document.styles.format(sheet.cells.style(row, column));
    return /[dhmsy]/iu.test(numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
  };
  if (numbers.length > 0 && line.some(isDate)) throw notImplemented('filling of dates');
  for (const value of constants) {
    if (typeof value !== 'string') continue;
    if (/^\d|\d$/u.test(value) || LISTED.has(value.toLowerCase()))
      throw notImplemented(`filling that counts on from the text ${value}`);
  }
}

/** Weekdays and months in the host's two languages, long and short. */
const LISTED: ReadonlySet<string> = new Set(
  ['sv-SE', 'en-US'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => [
      ...days(12, (index) => [index, 1]).map((day) => name(locale, day, { month: style })),
      ...days(7, (index) => [0, index + 1]).map((day) => name(locale, day, { weekday: style })),
    ]),
  ),
);

function days(count: number, at: (index: number) => readonly [month: number, day: number]): readonly Date[] {
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(2021, ...at(index))));
}

function name(locale: string, day: Date, options: Intl.DateTimeFormatOptions): string {
  return day
    .toLocaleDateString(locale, { ...options, timeZone: 'UTC' })
    .toLowerCase()
    .replace(/\.$/u, '');
}
