import { areaReference } from '../address';
import { COLUMN_COUNT } from '../model';
import type {
  Area,
  CellContent,
  CellFormula,
  Cells,
  CellValue,
  ClearKind,
  Outcome,
  UsedCell,
} from '../model';
import { DONE, failure } from '../result';
import { FormulaAreas } from './formulaAreas';
import { cellAt, ensureCell, type RowStore } from './rowStore';
import { moveCells, refusedShift, shiftCells, type ShiftDirection } from './moveCells';
import { partOfArray, refusedArea, refusedCell, refusedFormula, refusedValue } from './refusals';
import type { ScannedSheetData } from './scanSheetData';
import type { StoredCell, StoredRow } from './storedCell';
import { usedAreaFinder } from './usedArea';

/** What the cells need to know of their sheet and workbook. */
export interface CellSurroundings {
  /** Style of a column's cells that do not exist. */
  columnStyle(column: number): number;
  /** Number of cell formats in the workbook. */
  styleCount(): number;
  /** A formula was written, changed or taken away. */
  formulasChanged(): void;
}

/** The cells of one sheet over its rows. */
export class SheetCells implements Cells {
  readonly areas: FormulaAreas;
  readonly usedArea: (valuesOnly: boolean) => Area | null;
  private mayHaveFormulas: boolean;

  constructor(
    readonly store: RowStore,
    scanned: ScannedSheetData,
    private readonly surroundings: CellSurroundings,
  ) {
    this.areas = new FormulaAreas(scanned);
    this.usedArea = usedAreaFinder(store);
    this.mayHaveFormulas = scanned.hasFormulas;
  }

  value(row: number, column: number): CellValue {
    return this.find(row, column)?.value ?? null;
  }

  formula(row: number, column: number): CellFormula | null {
    if (!this.mayHaveFormulas) return null;
    return this.areas.describe(this.find(row, column)?.formula ?? null, row, column);
  }

  style(row: number, column: number): number {
    const stored = this.store.get(row);
    const cell = stored && cellAt(stored, column);
    return cell ? cell.style : this.inheritedStyle(stored, column);
  }

  read(row: number, column: number): CellContent {
    const stored = this.store.get(row);
    const cell = stored && cellAt(stored, column);
    const formula = this.mayHaveFormulas ? this.areas.describe(cell?.formula ?? null, row, column) : null;
    return cell
      ? { value: cell.value, formula, style: cell.style }
      : { value: null, formula, style: this.inheritedStyle(stored, column) };
  }

  setValue(row: number, column: number, value: CellValue): Outcome {
    const refused = refusedCell(row, column) ?? refusedValue(value) ?? this.refusedArray(row, column);
    if (refused) return refused;
    const stored = this.store.get(row);
    const cell = stored && cellAt(stored, column);
    if (value === null && (!cell || (cell.value === null && !cell.formula))) return DONE;
    if (cell && !cell.formula && sameValue(cell.value, value)) return DONE;
    this.replace(row, column, (target) => {
      target.value = value;
      target.formula = null;
    });
    return DONE;
  }

  setFormula(row: number, column: number, formula: string, cached: CellValue): Outcome {
    const refused = refusedCell(row, column) ?? refusedFormula(formula) ?? this.refusedArray(row, column);
    if (refused) return refused;
    const known = this.find(row, column);
    if (known?.formula?.kind === 'plain' && known.formula.text === formula && sameValue(known.value, cached))
      return DONE;
    this.replace(row, column, (target) => {
      target.value = cached;
      target.formula = { kind: 'plain', text: formula };
    });
    this.mayHaveFormulas = true;
    this.surroundings.formulasChanged();
    return DONE;
  }

  setArrayFormula(area: Area, formula: string, cached: readonly (readonly CellValue[])[]): Outcome {
    const refused = refusedArea(area) ?? refusedFormula(formula);
    if (refused) return refused;
    const cleared = this.clear(area, 'contents');
    if (!cleared.ok) return cleared;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left;
        this.replace(row, column, (target) => {
          target.value = cached[row - area.top]?.[column - area.left] ?? null;
          target.formula = first ? { kind: 'array', text: formula, ref: areaReference(area) } : null;
        });
      }
    }
    this.areas.addArray({ kind: 'array', text: formula, area });
    this.mayHaveFormulas = true;
    this.surroundings.formulasChanged();
    return DONE;
  }

  setCachedValue(row: number, column: number, value: CellValue): void {
    if (!this.mayHaveFormulas) return;
    const cell = this.find(row, column);
    if (!cell || sameValue(cell.value, value)) return;
    if (!cell.formula && !this.areas.arrayAt(row, column)) return;
    const target = ensureCell(this.store.edit(row), column, cell.style);
    target.value = value;
    target.raw = null;
  }

  setStyle(row: number, column: number, style: number): Outcome {
    const refused = refusedCell(row, column);
    if (refused) return refused;
    if (!(style >= 0 && style < this.surroundings.styleCount())) {
      return failure('index-out-of-range', `There is no cell format ${style}.`);
    }
    const stored = this.store.get(row);
    const cell = stored && cellAt(stored, column);
    if (cell ? cell.style === style : this.inheritedStyle(stored, column) === style) return DONE;
    ensureCell(this.store.edit(row), column, style).style = style;
    return DONE;
  }

  clear(area: Area, kind: ClearKind): Outcome {
    const refused = refusedArea(area);
    if (refused) return refused;
    if (kind !== 'formats') {
      const cut = this.areas.cutBy(area);
      if (cut) return partOfArray(cut.area);
      this.prepareToReplace([...this.storedIn(area)].map(({ cell }) => cell));
      if (this.areas.removeArraysIn(area).length > 0) this.surroundings.formulasChanged();
    }
    for (const row of this.rowsIn(area)) {
      const inRow = this.cellsBetween(row, area.left, area.right);
      if (inRow.length === 0) continue;
      const stored = this.store.edit(row);
      for (const cell of inRow) {
        if (kind !== 'formats') this.empty(cell);
        if (kind !== 'contents') cell.style = 0;
      }
      const cleared = new Set(inRow);
      stored.cells = stored.cells.filter(
        (cell) => !cleared.has(cell) || !isBlank(cell, this.inheritedStyle(stored, cell.column)),
      );
    }
    return DONE;
  }

  *usedRows(): Iterable<number> {
    for (const row of this.store.numbers()) if (this.store.columnsOf(row).first >= 0) yield row;
  }

  *cellsInRow(row: number): Iterable<UsedCell> {
    for (const cell of this.store.get(row)?.cells ?? []) yield this.describe(row, cell);
  }

  *cellsIn(area: Area): Iterable<UsedCell> {
    for (const { row, cell } of this.storedIn(area)) yield this.describe(row, cell);
  }

  move(source: Area, row: number, column: number): Outcome {
    const { top, left, bottom, right } = source;
    const target = { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
    const refused = refusedArea(source) ?? refusedArea(target);
    if (refused) return refused;
    this.unshare();
    this.surroundings.formulasChanged();
    return moveCells(this.store, this.areas, source, target);
  }

  /** Why room cannot be made or closed up at the area, or `null`. */
  refusedShift(area: Area, shift: ShiftDirection): Outcome | null {
    return refusedArea(area) ?? refusedShift(this.store, this.areas, area, shift);
  }

  /** Makes room at the area or closes up; `refusedShift` must have been asked. */
  shift(area: Area, shift: ShiftDirection): void {
    this.unshare();
    this.surroundings.formulasChanged();
    const outcome = shiftCells(this.store, this.areas, area, shift);
    if (!outcome.ok) throw new Error(outcome.problem.message);
  }

  /** Shows every formula and stores what comes back. */
  mapFormulas(change: (formula: string, row: number, column: number) => string): void {
    if (!this.mayHaveFormulas) return;
    const changed: { row: number; column: number; text: string }[] = [];
    for (const row of this.store.numbers()) {
      for (const cell of this.store.get(row)?.cells ?? []) {
        if (!cell.formula || cell.formula.kind === 'data-table') continue;
        const known = this.areas.textOf(cell.formula, row, cell.column);
        const text = change(known, row, cell.column);
        if (text !== known) changed.push({ row, column: cell.column, text });
      }
    }
    if (changed.length === 0) return;
    this.unshare();
    for (const { row, column, text } of changed) {
      const cell = ensureCell(this.store.edit(row), column, 0);
      cell.raw = null;
      cell.formulaXml = null;
      if (cell.formula?.kind !== 'array') {
        cell.formula = { kind: 'plain', text };
        continue;
      }
      cell.formula = { kind: 'array', text, ref: cell.formula.ref };
      const array = this.areas.arrayAt(row, column);
      if (!array) continue;
      this.areas.removeArraysIn(array.area);
      this.areas.addArray({ ...array, text });
    }
    this.surroundings.formulasChanged();
  }

  /** Turns every shared formula into a plain one, so that cells may change and move without regard to each other. */
  unshare(): void {
    if (!this.areas.hasShared) return;
    for (const row of this.store.numbers()) {
      for (const cell of this.store.get(row)?.cells ?? []) {
        if (cell.formula?.kind !== 'shared' && cell.formula?.kind !== 'shared-master') continue;
        cell.formula = { kind: 'plain', text: this.areas.textOf(cell.formula, row, cell.column) };
        cell.formulaXml = null;
        cell.raw = null;
        this.store.edit(row);
      }
    }
    this.areas.forgetShared();
  }

  /** The existing cells of the area, to be read or, after `store.edit` of their row, to be changed. */
  *storedIn(area: Area): Iterable<{ row: number; cell: StoredCell }> {
    for (const row of this.rowsIn(area)) {
      for (const cell of this.cellsBetween(row, area.left, area.right)) yield { row, cell };
    }
  }

  /** The existing rows of the area. */
  rowsIn(area: Area): number[] {
    if (area.bottom - area.top < 64) {
      const rows: number[] = [];
      for (let row = area.top; row <= area.bottom; row++) if (this.store.get(row)) rows.push(row);
      return rows;
    }
    return this.store.numbers().filter((row) => row >= area.top && row <= area.bottom);
  }

  private cellsBetween(row: number, left: number, right: number): StoredCell[] {
    const cells = this.store.get(row)?.cells ?? [];
    if (left === 0 && right === COLUMN_COUNT - 1) return [...cells];
    return cells.filter((cell) => cell.column >= left && cell.column <= right);
  }

  private find(row: number, column: number): StoredCell | null {
    const stored = this.store.get(row);
    return stored && cellAt(stored, column);
  }

  private describe(row: number, cell: StoredCell): UsedCell {
    const formula = this.mayHaveFormulas ? this.areas.describe(cell.formula, row, cell.column) : null;
    return { row, column: cell.column, value: cell.value, formula, style: cell.style };
  }

  private inheritedStyle(stored: StoredRow | null, column: number): number {
    const attributes = stored?.attributes ?? '';
    const style = / s="(\d+)"/.exec(attributes)?.[1];
    // A row's style holds only where the row says so.
    return style !== undefined && / customFormat="(?:1|true)"/.test(attributes)
      ? Number(style)
      : this.surroundings.columnStyle(column);
  }

  /** Changes value and formula of a cell; what belongs to its old content is dropped. */
  private replace(row: number, column: number, change: (cell: StoredCell) => void): void {
    const known = this.find(row, column);
    if (known) this.prepareToReplace([known]);
    const stored = this.store.edit(row);
    const cell = ensureCell(stored, column, this.inheritedStyle(stored, column));
    if (cell.formula) {
      this.areas.removeArraysIn({ top: row, left: column, bottom: row, right: column });
      this.surroundings.formulasChanged();
    }
    cell.raw = null;
    cell.formulaXml = null;
    cell.attributes = '';
    change(cell);
    if (isBlank(cell, this.inheritedStyle(stored, column)))
      stored.cells.splice(stored.cells.indexOf(cell), 1);
  }

  private empty(cell: StoredCell): void {
    if (cell.formula) this.surroundings.formulasChanged();
    cell.value = null;
    cell.formula = null;
    cell.formulaXml = null;
    cell.raw = null;
    cell.attributes = '';
  }

  /** The first cell of a shared formula carries the text for all others: they get their own before it goes. */
  private prepareToReplace(cells: readonly StoredCell[]): void {
    if (this.areas.hasShared && cells.some((cell) => cell.formula?.kind === 'shared-master')) this.unshare();
  }

  private refusedArray(row: number, column: number): Outcome | null {
    if (!this.mayHaveFormulas) return null;
    const array = this.areas.arrayAt(row, column);
    if (!array || (array.area.top === array.area.bottom && array.area.left === array.area.right)) return null;
    return partOfArray(array.area);
  }
}

/** Whether the cell could as well not exist. */
function isBlank(cell: StoredCell, inheritedStyle: number): boolean {
  return cell.value === null && cell.formula === null && cell.style === inheritedStyle && cell.tail === '';
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  return (
    typeof one === 'object' &&
    typeof other === 'object' &&
    one !== null &&
    other !== null &&
    one.error === other.error
  );
}
