import { schemas, type TableKey } from '../../report/schema';
import type { Column, ColumnKind } from '../../report/schema/column';
import { severityCodeOf } from '../../report/severities/readSeverities';
import { cellAddress, type Area } from '../area';
import { severityValidation } from '../entries/settingValidation';
import type { WriteOperation } from '../operations';
import { findColumns } from '../reading/tableColumns';
import { entrySheets } from '../sheets';
import type { CellValue, TableSnapshot } from '../snapshot';
import type { CellChange, EntryEdit, HeldContent } from '../survey/edit';
import type { EntryCell } from '../survey/entryCell';
import { rowNamer } from './entryCell';
import {
  contentToWrite,
  enteredValue,
  heldContent,
  inBar,
  isSameInBar,
  shownValue,
  writable,
} from './heldContent';

/** Contents by the column of the table, from 0. */
type RowContents = Map<number, HeldContent>;

type PutBackRow = Extract<EntryEdit, { kind: 'put-back-row' }>;

/** What edits do to one table. */
export interface TablePlan {
  readonly table: string;
  readonly operations: readonly WriteOperation[];
  readonly fits: readonly WriteOperation[];
  readonly changes: readonly CellChange[];
  readonly undo: readonly EntryEdit[];
  /** Whether rows come or go. */
  readonly isResized: boolean;
}

/** Kinds of columns whose texts wrap. */
const wrapping: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'longText']);

/**
 * One table while edits to it are gathered. Rows are named by their position as the table was read, from 1; rows that come
 * by the position that they are going to have. Cells are written first, then rows go, then rows come.
 */
export class TableDraft {
  private readonly positions: ReadonlyMap<string, number>;
  private readonly keys: ReadonlyMap<number, string>;
  private readonly headers: readonly string[];
  private readonly written = new Map<number, RowContents>();
  /** Emptied rows that are filled again, the controller's own columns included. */
  private readonly refilled = new Map<number, RowContents>();
  private readonly removed = new Set<number>();
  private readonly inserted = new Map<number, RowContents>();
  private readonly appended: RowContents[] = [];

  constructor(
    private readonly key: TableKey,
    private readonly held: TableSnapshot,
  ) {
    this.positions = findColumns(key, held).positions;
    this.keys = new Map([...this.positions].map(([column, position]) => [position, column]));
    this.headers = (held.values[0] ?? []).map(String);
  }

  /** The first of the columns that the table has lost. */
  missingColumn(columns: readonly string[]): string | undefined {
    return columns.find((column) => !this.positions.has(column));
  }

  write(row: number, position: number, content: HeldContent): void {
    contentsOf(this.written, row).set(position, writable(content));
  }

  removeRow(row: number): void {
    this.removed.add(row);
  }

  /**
   * Fills the first blank row, or lets the table grow.
   * @throws for a value in a column that the table has not, or computes: a defect of ours
   */
  addRow(values: Readonly<Record<string, string | number>>): void {
    const contents: RowContents = new Map();
    for (const [column, value] of Object.entries(values)) {
      const position = this.positions.get(column);
      if (position === undefined || this.isComputed(position))
        throw new RangeError(`${this.key}.${column} takes no value`);
      contents.set(position, enteredValue(value));
    }
    const blank = this.bodyRows().find((row) => this.isBlank(row));
    if (blank === undefined) this.appended.push(contents);
    else this.written.set(blank, contents);
  }

  putBackRow({ row, isInserted, cells }: PutBackRow): void {
    const contents: RowContents = new Map();
    for (const [header, content] of Object.entries(cells)) {
      const position = this.headers.indexOf(header);
      if (position >= 0 && inBar(content) !== '') contents.set(position, writable(content));
    }
    if (isInserted) this.inserted.set(row, contents);
    else this.refilled.set(row, contents);
  }

  plan(): TablePlan {
    const { sheet } = this.held;
    const table = schemas[this.key].table;
    const gone = [...this.removed].map((row) => row - 1).sort((one, other) => one - other);
    const coming = [...this.inserted].sort(([one], [other]) => one - other);
    const appended = this.appended.map(
      (contents, index) => [this.rowsLeft() + coming.length + index + 1, contents] as const,
    );
    const changedRows = this.changedRows();
    return {
      table,
      operations: [
        ...changedRows.flatMap(([row, contents]) => [
          ...this.cells(row, contents),
          ...this.ownRules(row, contents),
        ]),
        ...[...this.refilled].flatMap(([row, contents]) => this.cells(row, contents)),
        ...(gone.length === 0 ? [] : [{ kind: 'delete-rows' as const, sheet, table, rows: gone }]),
        ...coming.flatMap(([row, contents]) => [
          { kind: 'insert-row' as const, sheet, table, row: row - 1 },
          ...this.cells(row, contents),
        ]),
        ...appended.flatMap(([row, contents]) => [
          { kind: 'insert-row' as const, sheet, table },
          ...this.cells(row, new Map([...this.declaredFormulas(), ...contents])),
          ...this.ownRules(row, contents),
        ]),
      ],
      fits: [
        ...changedRows.flatMap(([row, contents]) => this.fittedRow(this.finalRow(row), contents)),
        ...[...this.refilled, ...coming, ...appended].flatMap(([row, contents]) =>
          this.fittedRow(row, contents),
        ),
      ],
      changes: [
        ...changedRows.flatMap(([row, contents]) => this.cellChanges(row, contents)),
        ...[...this.removed].flatMap((row) => this.removedChanges(row)),
        ...[...this.refilled, ...coming, ...appended].flatMap(([row, contents]) =>
          this.newChanges(row, contents),
        ),
      ],
      undo: [
        ...changedRows.flatMap(([row, contents]) => this.undoWrites(row, contents)),
        ...[...this.refilled, ...coming, ...appended].map(([row, contents]) =>
          this.undoNewRow(row, contents),
        ),
        ...[...this.removed].sort((one, other) => one - other).map((row) => this.undoRemoval(row)),
      ],
      isResized: gone.length + coming.length + appended.length > 0,
    };
  }

  private bodyRows(): readonly number[] {
    return this.held.values.map((_, row) => row).slice(1);
  }

  /** Rows that stay: a table always keeps one, emptied when all are to go. */
  private rowsLeft(): number {
    return Math.max(1, this.bodyRows().length - this.removed.size);
  }

  /** Whether a row is emptied instead of removed, because it is the table's last. */
  private isEmptied(row: number): boolean {
    return row === 1 && this.removed.has(1) && this.removed.size === this.bodyRows().length;
  }

  private isComputed(position: number): boolean {
    const key = this.keys.get(position);
    return key !== undefined && entrySheets[this.key].formulas[key] !== undefined;
  }

  /** Nobody has entered anything in the row, the controller's own columns included, nor do these edits. */
  private isBlank(row: number): boolean {
    if (this.written.has(row) || this.refilled.has(row) || this.removed.has(row)) return false;
    return this.headers.every((_, position) => {
      const content = heldContent(this.held, row, position);
      if (this.isComputed(position)) return true;
      return typeof content === 'object' ? !this.keys.has(position) : String(content).trim() === '';
    });
  }

  /** Written cells that come to hold something else, row by row. */
  private changedRows(): readonly (readonly [number, RowContents])[] {
    return [...this.written]
      .sort(([one], [other]) => one - other)
      .map(([row, contents]): readonly [number, RowContents] => [
        row,
        new Map([...contents].filter(([position, content]) => !this.isHeld(row, position, content))),
      ])
      .filter(([, contents]) => contents.size > 0);
  }

  private isHeld(row: number, position: number, content: HeldContent): boolean {
    return isSameInBar(inBar(content), inBar(heldContent(this.held, row, position)));
  }

  private declaredFormulas(): readonly (readonly [number, HeldContent])[] {
    return Object.entries(entrySheets[this.key].formulas).flatMap(([column, formula]) => {
      const position = this.positions.get(column);
      return position === undefined ? [] : [[position, { formula, value: '' }] as const];
    });
  }

  private cell(row: number, position: number): Area {
    const top = this.held.area.top + row;
    const left = this.held.area.left + position;
    return { top, bottom: top, left, right: left };
  }

  private address(row: number, position: number): string {
    const { top, left } = this.cell(row, position);
    return cellAddress(top, left);
  }

  /** Each cell is a range of its own: of several cells, Excel writes only those that a filter shows. */
  private cells(row: number, contents: RowContents): readonly WriteOperation[] {
    return [...contents].map(([position, content]): WriteOperation => ({
      kind: 'write-cells',
      sheet: this.held.sheet,
      area: this.cell(row, position),
      rows: [[contentToWrite(content)]],
    }));
  }

  /** A row that changes a severity has its own choices; Excel gives a new row those of the row above it. */
  private ownRules(row: number, contents: RowContents): readonly WriteOperation[] {
    const value = this.positions.get('value');
    const label = contents.get(this.positions.get('setting') ?? -1);
    if (this.key !== 'settings' || value === undefined || typeof label !== 'string') return [];
    const code = severityCodeOf(label);
    if (code === undefined) return [];
    const validations = [severityValidation(code, this.cell(row, value))];
    const rules = { names: [], calculatedColumns: [], validations, conditionalFormats: [] };
    return [{ kind: 'add-rules', sheet: this.held.sheet, rules }];
  }

  private fittedRow(row: number | undefined, contents: RowContents): readonly WriteOperation[] {
    const columns: Readonly<Record<string, Column>> = schemas[this.key].columns;
    const wraps = (position: number) =>
      wrapping.has(columns[this.keys.get(position) ?? '']?.kind ?? 'computed');
    // Beside Inställningar stand cells whose heights are not the table's.
    if (row === undefined || this.key === 'settings' || ![...contents.keys()].some(wraps)) return [];
    return [{ kind: 'fit-rows', sheet: this.held.sheet, area: this.cell(row, 0) }];
  }

  private cellChanges(row: number, contents: RowContents): readonly CellChange[] {
    return [...contents].map(([position, content]) => ({
      sheet: this.held.sheet,
      cell: this.address(this.finalRow(row) ?? row, position),
      before: inBar(heldContent(this.held, row, position)),
      after: inBar(content),
    }));
  }

  private removedChanges(row: number): readonly CellChange[] {
    return [...this.positions.values()].flatMap((position) => {
      const before = inBar(heldContent(this.held, row, position));
      const { sheet } = this.held;
      return before === '' || this.isComputed(position)
        ? []
        : [{ sheet, cell: this.address(row, position), before, after: '' }];
    });
  }

  private newChanges(row: number, contents: RowContents): readonly CellChange[] {
    return [...contents].flatMap(([position, content]) =>
      this.isComputed(position)
        ? []
        : [{ sheet: this.held.sheet, cell: this.address(row, position), before: '', after: inBar(content) }],
    );
  }

  /** Where a row that was read stands in the end; undefined when it goes. */
  private finalRow(row: number): number | undefined {
    if (this.removed.has(row) && !this.isEmptied(row)) return undefined;
    const gone = [...this.removed].filter((other) => other < row && !this.isEmptied(other)).length;
    return [...this.inserted.keys()]
      .sort((one, other) => one - other)
      .reduce((place, inserted) => (inserted <= place ? place + 1 : place), row - gone);
  }

  private undoWrites(row: number, contents: RowContents): readonly EntryEdit[] {
    const last = this.finalRow(row);
    if (last === undefined || this.removed.has(row)) return [];
    const values = (this.held.values[row] ?? []).map((value, position): CellValue => {
      const content = contents.get(position);
      return content === undefined ? value : shownValue(content);
    });
    const name = rowNamer(this.key, this.held)(values);
    return [...contents].flatMap(([position, content]): EntryEdit[] => {
      const column = this.keys.get(position);
      if (column === undefined) return [];
      const cell: EntryCell = { table: this.key, row: last, name, column, was: inBar(content) };
      return [{ kind: 'put-back', cell, held: heldContent(this.held, row, position) }];
    });
  }

  private undoNewRow(row: number, contents: RowContents): EntryEdit {
    const values = this.headers.map((_, position) => shownValue(contents.get(position) ?? ''));
    const [[column, position] = ['', 0]] = this.positions;
    return {
      kind: 'remove-row',
      cell: {
        table: this.key,
        row,
        name: rowNamer(this.key, this.held)(values),
        column,
        was: inBar(contents.get(position) ?? ''),
      },
    };
  }

  private undoRemoval(row: number): EntryEdit {
    return {
      kind: 'put-back-row',
      table: this.key,
      row,
      isInserted: !this.isEmptied(row),
      cells: Object.fromEntries(
        this.headers.map((header, position) => [header, heldContent(this.held, row, position)]),
      ),
    };
  }
}

function contentsOf(rows: Map<number, RowContents>, row: number): RowContents {
  const known = rows.get(row);
  if (known !== undefined) return known;
  const contents: RowContents = new Map();
  rows.set(row, contents);
  return contents;
}
