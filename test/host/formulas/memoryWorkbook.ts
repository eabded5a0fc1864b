import type { Scalar } from '../../../src/host/formulas/scalar';
import type { Area, FormulaSource, FormulaTable, SheetId } from '../../../src/host/formulas/source';
import { parseCellReference } from '../../../src/host/formulas/syntax/cellReference';

interface Cell {
  value: Scalar;
  formula?: string;
}

/** A cell's contents as they are typed in tests: what begins with `=` is a formula. */
export type Content = Scalar;

/** A workbook in memory, just enough for the calculator. Sheets' ids are their names with a `#`. */
export class MemoryWorkbook implements FormulaSource {
  private readonly names = new Map<SheetId, string>();
  private readonly cells = new Map<SheetId, Map<number, Cell>>();
  readonly tables: FormulaTable[] = [];
  readonly definedNames = new Map<string, string>();
  readonly arrays = new Map<string, Area>();
  readonly hiddenRows = new Map<number, 'filter' | 'hand'>();

  constructor(...sheets: string[]) {
    for (const name of sheets.length > 0 ? sheets : ['Blad1']) this.addSheet(name);
  }

  addSheet(name: string): SheetId {
    const id = `#${name}`;
    this.names.set(id, name);
    this.cells.set(id, new Map());
    return id;
  }

  removeSheet(name: string): void {
    this.names.delete(`#${name}`);
    this.cells.delete(`#${name}`);
  }

  /** Puts rows of contents down from a cell: `put('Blad1!A1', [[1, 2], ['=A1+B1']])`. */
  put(at: string, rows: readonly (readonly Content[])[]): void {
    const reference = parseCellReference(at);
    if (!reference) throw new Error(`not a cell: ${at}`);
    const sheet = `#${reference.prefix?.sheet ?? 'Blad1'}`;
    rows.forEach((row, down) => {
      row.forEach((content, across) => {
        this.set(sheet, reference.top + down, reference.left + across, content);
      });
    });
  }

  set(sheet: SheetId, row: number, column: number, content: Content): void {
    const cells = this.cells.get(sheet);
    const key = row * 16_384 + column;
    if (content === null) cells?.delete(key);
    else if (typeof content === 'string' && content.startsWith('='))
      cells?.set(key, { value: null, formula: content });
    else cells?.set(key, { value: content });
  }

  /** The value at an address. */
  at(address: string): Scalar {
    const reference = parseCellReference(address);
    if (!reference) throw new Error(`not a cell: ${address}`);
    return this.value(`#${reference.prefix?.sheet ?? 'Blad1'}`, reference.top, reference.left);
  }

  /** A table whose header is written into its first row: `addTable('Tab', 'Blad1!A1:C4', ['A', 'B', 'C'])`. */
  addTable(name: string, area: string, columns: readonly string[], hasTotals = false): FormulaTable {
    const reference = parseCellReference(area);
    if (!reference) throw new Error(`not an area: ${area}`);
    const { top, left, bottom, right } = reference;
    const sheet = `#${reference.prefix?.sheet ?? 'Blad1'}`;
    const table = { name, sheet, top, left, bottom, right, hasHeader: true, hasTotals, columns };
    columns.forEach((column, index) => {
      this.set(sheet, top, left + index, column);
    });
    this.tables.push(table);
    return table;
  }

  sheets(): readonly SheetId[] {
    return [...this.names.keys()];
  }

  sheetByName(name: string): SheetId | undefined {
    for (const [id, known] of this.names) if (known.toLowerCase() === name.toLowerCase()) return id;
    return undefined;
  }

  sheetName(sheet: SheetId): string {
    return this.names.get(sheet) ?? '';
  }

  value(sheet: SheetId, row: number, column: number): Scalar {
    return this.cells.get(sheet)?.get(row * 16_384 + column)?.value ?? null;
  }

  formula(sheet: SheetId, row: number, column: number): string | undefined {
    return this.cells.get(sheet)?.get(row * 16_384 + column)?.formula;
  }

  *formulaCells(sheet: SheetId): Generator<{ row: number; column: number; formula: string }> {
    for (const [key, { formula }] of this.cells.get(sheet) ?? []) {
      if (formula !== undefined) yield { row: Math.floor(key / 16_384), column: key % 16_384, formula };
    }
  }

  usedArea(sheet: SheetId): Area | undefined {
    let area: Area | undefined;
    for (const key of this.cells.get(sheet)?.keys() ?? []) {
      const row = Math.floor(key / 16_384);
      const column = key % 16_384;
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    }
    return area;
  }

  table(name: string): FormulaTable | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  tableAt(sheet: SheetId, row: number, column: number): FormulaTable | undefined {
    return this.tables.find(
      (table) =>
        table.sheet === sheet &&
        row >= table.top &&
        row <= table.bottom &&
        column >= table.left &&
        column <= table.right,
    );
  }

  definedName(name: string, sheet: SheetId): string | undefined {
    const key = name.toLowerCase();
    return (
      this.definedNames.get(`${this.sheetName(sheet).toLowerCase()}!${key}`) ?? this.definedNames.get(key)
    );
  }

  arrayArea(sheet: SheetId, row: number, column: number): Area | undefined {
    return this.arrays.get(`${sheet}!${row},${column}`);
  }

  rowHidden(_sheet: SheetId, row: number): 'filter' | 'hand' | undefined {
    return this.hiddenRows.get(row);
  }

  store(sheet: SheetId, row: number, column: number, value: Scalar): void {
    const cells = this.cells.get(sheet);
    const key = row * 16_384 + column;
    const cell = cells?.get(key);
    if (cell) cell.value = value;
    else cells?.set(key, { value });
  }
}
