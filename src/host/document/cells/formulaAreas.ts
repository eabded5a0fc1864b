import { contains, covers, overlaps } from '../areas';
import type { Area, CellFormula } from '../model';
import type { ArrayArea, ScannedSheetData, SharedMaster } from './scanSheetData';
import { shiftFormula } from './shiftFormula';
import type { StoredFormula } from './storedCell';

/** Rows from which on an array is not listed row by row. */
const TALL = 8;

/** The formulas of a sheet that concern more than one cell: shared ones and those that fill an area. */
export class FormulaAreas {
  /** By the number of their group; a file may use a number again further down. */
  private readonly masters = new Map<number, SharedMaster[]>();
  private arrays: ArrayArea[] = [];
  /** Arrays by each row that they touch, so that a cell is told quickly; tall ones stand apart. */
  private byRow = new Map<number, ArrayArea[]>();
  private tall: ArrayArea[] = [];

  constructor(scanned: Pick<ScannedSheetData, 'masters' | 'arrays'>) {
    for (const master of scanned.masters) {
      const group = this.masters.get(master.group);
      if (group) group.push(master);
      else this.masters.set(master.group, [master]);
    }
    this.setArrays(scanned.arrays);
  }

  get hasShared(): boolean {
    return this.masters.size > 0;
  }

  /** To be called when every shared formula has become a plain one. */
  forgetShared(): void {
    this.masters.clear();
  }

  addArray(array: ArrayArea): void {
    this.arrays.push(array);
    this.index(array);
  }

  /** Takes away the arrays that lie in the area as a whole; answers them. */
  removeArraysIn(area: Area): ArrayArea[] {
    const removed = this.arrays.filter((array) => covers(area, array.area));
    const gone = new Set(removed);
    if (removed.length > 0) this.setArrays(this.arrays.filter((array) => !gone.has(array)));
    return removed;
  }

  /** The array that the cell belongs to. */
  arrayAt(row: number, column: number): ArrayArea | null {
    if (this.arrays.length === 0) return null;
    const here = (array: ArrayArea): boolean => contains(array.area, row, column);
    return this.byRow.get(row)?.find(here) ?? this.tall.find(here) ?? null;
  }

  /** An array that the area cuts, if any. */
  cutBy(area: Area): ArrayArea | null {
    return this.arrays.find((array) => overlaps(array.area, area) && !covers(area, array.area)) ?? null;
  }

  /** The text that a cell's stored formula stands for. */
  textOf(formula: StoredFormula, row: number, column: number): string {
    if (formula.kind !== 'shared') return formula.text;
    const group = this.masters.get(formula.group) ?? [];
    const master = group.findLast((each) => contains(each.area, row, column)) ?? group.at(-1);
    if (!master) throw new Error(`The shared formula ${formula.group} has no first cell.`);
    return shiftFormula(master.text, row - master.row, column - master.column);
  }

  /** The formula of a cell as the model shows it. */
  describe(formula: StoredFormula | null, row: number, column: number): CellFormula | null {
    if (formula?.kind === 'plain' || formula?.kind === 'shared' || formula?.kind === 'shared-master') {
      return { text: this.textOf(formula, row, column), kind: 'plain', area: null };
    }
    const array = this.arrayAt(row, column);
    return array && { text: array.text, kind: array.kind, area: array.area };
  }

  private setArrays(arrays: readonly ArrayArea[]): void {
    this.arrays = [...arrays];
    this.byRow = new Map();
    this.tall = [];
    for (const array of arrays) this.index(array);
  }

  private index(array: ArrayArea): void {
    const { top, bottom } = array.area;
    if (bottom - top >= TALL) {
      this.tall.push(array);
      return;
    }
    for (let row = top; row <= bottom; row++) {
      const inRow = this.byRow.get(row);
      if (inRow) inRow.push(array);
      else this.byRow.set(row, [array]);
    }
  }
}
