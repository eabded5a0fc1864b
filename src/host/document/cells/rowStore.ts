import { CellScanner } from './cellScanner';
import { readRow, type ValueContext } from './readRow';
import {
  NO_COLUMNS,
  scanSheetData,
  type CellContext,
  type ColumnExtent,
  type RowExtent,
  type ScannedSheetData,
} from './scanSheetData';
import { emptyCell, type StoredCell, type StoredRow } from './storedCell';
import { writeRow, type WriteContext } from './writeRow';

/** A row that lies in the sheet's text, was taken apart, or was made or changed here. */
interface RowEntry {
  /** Where it lies in the text; `null` for rows of our own and for those that moved. */
  extent: RowExtent | null;
  parsed: StoredRow | null;
  changed: boolean;
}

/** Rows that lie one after another in the text, with what stands between them; `order` is that of the last one. */
type RowRun = Pick<RowExtent, 'from' | 'to' | 'order'>;

/**
 * The rows of one sheet. Rows are taken apart when they are asked for; those that were not changed are written as they
 * came.
 */
export class RowStore {
  private readonly entries = new Map<number, RowEntry>();
  private sorted: number[] | null = null;
  private text = '';
  private scanner: CellScanner | null = null;
  /** Counts changes, so that what was derived from the rows can be told to be out of date. */
  version = 0;

  constructor(
    private readonly context: ValueContext & WriteContext,
    private readonly onChange: () => void,
  ) {}

  /** Checks the sheet's cells and takes them over; answers what else was seen. Below `attempt`. */
  load(text: string, at: number, cells: CellContext, depth: number): ScannedSheetData {
    const scanner = new CellScanner(text, this.context.prefix, cells.part, depth);
    scanner.at = at;
    const scanned = scanSheetData(scanner, cells);
    for (const extent of scanned.rows) this.entries.set(extent.row, { extent, parsed: null, changed: false });
    this.sorted = scanned.rows.map((extent) => extent.row);
    this.text = text;
    this.scanner = scanner;
    return scanned;
  }

  /** Numbers of the rows that exist, ascending. */
  numbers(): readonly number[] {
    return (this.sorted ??= [...this.entries.keys()].sort((a, b) => a - b));
  }

  /** A row, to be read only; `null` when it does not exist. */
  get(row: number): StoredRow | null {
    const entry = this.entries.get(row);
    return entry ? this.parse(entry) : null;
  }

  /** Between which columns the row has cells. */
  columnsOf(row: number): ColumnExtent {
    const entry = this.entries.get(row);
    if (!entry) return NO_COLUMNS;
    if (entry.extent && !entry.changed) return entry.extent.columns;
    const { cells } = this.parse(entry);
    const filled = (cell: StoredCell): boolean => cell.value !== null || cell.formula !== null;
    return {
      first: cells.at(0)?.column ?? -1,
      last: cells.at(-1)?.column ?? -1,
      firstFilled: cells.find(filled)?.column ?? -1,
      lastFilled: cells.findLast(filled)?.column ?? -1,
    };
  }

  /** A row, to be changed; made when it does not exist. */
  edit(row: number): StoredRow {
    this.version++;
    this.onChange();
    const entry = this.entries.get(row);
    if (entry) {
      entry.changed = true;
      return this.parse(entry);
    }
    const made: StoredRow = { attributes: '', cells: [] };
    this.entries.set(row, { extent: null, parsed: made, changed: true });
    const last = this.sorted?.at(-1) ?? -1;
    if (this.sorted && row > last) this.sorted.push(row);
    else this.sorted = null;
    return made;
  }

  /** Takes a row away with everything in it. */
  delete(row: number): void {
    if (!this.entries.delete(row)) return;
    this.version++;
    this.onChange();
    this.sorted = null;
  }

  /** Gives all rows from `from` on a number that is `by` higher (or lower; the rows in between must be gone). */
  renumber(from: number, by: number): void {
    const moved: [number, RowEntry][] = [];
    for (const row of this.numbers()) {
      if (row < from) continue;
      const entry = this.entries.get(row);
      if (!entry) continue;
      this.parse(entry);
      moved.push([row + by, { ...entry, extent: null, changed: true }]);
      this.entries.delete(row);
    }
    for (const [row, entry] of moved) this.entries.set(row, entry);
    this.sorted = null;
    this.version++;
    this.onChange();
  }

  /** The whole `sheetData` element. Runs of rows that were not changed are copied as one piece. */
  write(): string {
    const { prefix } = this.context;
    const pieces: string[] = [];
    let run: RowRun | null = null;
    let previous = -1;
    for (const row of this.numbers()) {
      const entry = this.entries.get(row);
      if (!entry) continue;
      const { extent } = entry;
      // A row without a number of its own is the one after its neighbour, whoever wrote that.
      if (extent && !entry.changed && (previous === row - 1 || this.hasNumber(extent))) {
        if (run && extent.order === run.order + 1) {
          run = { from: run.from, to: extent.to, order: extent.order };
        } else {
          this.flush(run, pieces);
          run = extent;
        }
      } else {
        this.flush(run, pieces);
        run = null;
        pieces.push(writeRow(row, this.parse(entry), this.context));
      }
      previous = row;
    }
    this.flush(run, pieces);
    const name = `${prefix}sheetData`;
    return pieces.length === 0 ? `<${name}/>` : `<${name}>${pieces.join('')}</${name}>`;
  }

  private flush(run: RowRun | null, pieces: string[]): void {
    if (run) pieces.push(this.text.slice(run.from, run.to));
  }

  private hasNumber(extent: RowExtent): boolean {
    return /\sr\s*=/.test(this.text.slice(extent.from, this.text.indexOf('>', extent.from)));
  }

  private parse(entry: RowEntry): StoredRow {
    if (entry.parsed) return entry.parsed;
    if (!this.scanner || !entry.extent) throw new Error('A row has neither text nor cells.');
    this.scanner.at = entry.extent.from;
    return (entry.parsed = readRow(this.scanner, this.context));
  }
}

/** The place of a column among a row's cells, or, when negative, −1 − the place where it would be. */
function findColumn(cells: readonly StoredCell[], column: number): number {
  const last = cells.at(-1);
  if (!last || last.column < column) return -1 - cells.length;
  // Rows are mostly without gaps: the cell is where its number says, seen from the first one.
  const guess = column - (cells[0]?.column ?? 0);
  if (cells[guess]?.column === column) return guess;
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = cells[middle]?.column ?? 0;
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1 - low;
}

/** The cell of a column, or `null`. */
export function cellAt(row: StoredRow, column: number): StoredCell | null {
  const place = findColumn(row.cells, column);
  return place < 0 ? null : (row.cells[place] ?? null);
}

/** The cell of a column, made with the given style when it does not exist. */
export function ensureCell(row: StoredRow, column: number, style: number): StoredCell {
  const place = findColumn(row.cells, column);
  const found = row.cells[place];
  if (found) return found;
  const made = emptyCell(column, style);
  row.cells.splice(-1 - place, 0, made);
  return made;
}
