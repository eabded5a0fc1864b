import type { Area, Sheet, Table, WorkbookDocument } from '../../document/model';
import type { ErrorCode, Scalar } from '../../formulas/scalar';
import type { FormulaSource, FormulaTable, SheetId } from '../../formulas/source';

/** Shows a workbook to the calculator. Sheets are known to it by the text of their file number. */
export class WorkbookFormulas implements FormulaSource {
  /** Sheets by id and tables as formulas see them, since every cell that is read asks for them. */
  private readonly known = new Map<SheetId, Sheet>();
  private tables = new WeakMap<Table, FormulaTable>();

  constructor(private readonly document: WorkbookDocument) {}

  /** Sheets or tables have changed. */
  forget(): void {
    this.known.clear();
    this.tables = new WeakMap();
  }

  sheets(): readonly SheetId[] {
    return this.document.sheets.list().map(formulaSheetId);
  }

  sheetByName(name: string): SheetId | undefined {
    const sheet = this.document.sheets.find(name);
    return sheet === null ? undefined : formulaSheetId(sheet);
  }

  sheetName(id: SheetId): string {
    return this.sheet(id).name;
  }

  value(id: SheetId, row: number, column: number): Scalar {
    const value = this.sheet(id).cells.value(row, column);
    if (typeof value !== 'object' || value === null) return value;
    return { error: value.error as ErrorCode };
  }

  formula(id: SheetId, row: number, column: number): string | undefined {
    return this.sheet(id).cells.formula(row, column)?.text;
  }

  *formulaCells(id: SheetId): Iterable<{ row: number; column: number; formula: string }> {
    const { cells } = this.sheet(id);
    for (const row of cells.usedRows()) {
      for (const cell of cells.cellsInRow(row)) {
        const { formula } = cell;
        if (formula === null || formula.kind === 'data-table') continue;
        // An array formula belongs to the first of its cells.
        const { area } = formula;
        if (area !== null && (area.top !== row || area.left !== cell.column)) continue;
        yield { row, column: cell.column, formula: formula.text };
      }
    }
  }

  usedArea(id: SheetId): ReturnType<FormulaSource['usedArea']> {
    return this.sheet(id).cells.usedArea(true) ?? undefined;
  }

  table(name: string): FormulaTable | undefined {
    const table = this.document.table(name);
    return table === null ? undefined : this.formulaTable(table);
  }

  tableAt(id: SheetId, row: number, column: number): FormulaTable | undefined {
    const table = this.sheet(id)
      .tables.list()
      .find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
    return table === undefined ? undefined : this.formulaTable(table);
  }

  definedName(name: string, id: SheetId): string | undefined {
    const { names } = this.document;
    return (names.find(name, Number(id)) ?? names.find(name, null))?.formula;
  }

  store(id: SheetId, row: number, column: number, value: Scalar): void {
    this.sheet(id).cells.setCachedValue(row, column, value);
  }

  arrayArea(id: SheetId, row: number, column: number): Area | undefined {
    const formula = this.sheet(id).cells.formula(row, column);
    if (formula?.kind !== 'array' || formula.area === null) return undefined;
    return formula.area.top === row && formula.area.left === column ? formula.area : undefined;
  }

  rowHidden(id: SheetId, row: number): 'filter' | 'hand' | undefined {
    const sheet = this.sheet(id);
    if (!sheet.rows.get(row).hidden) return undefined;
    const filtered = sheet.tables
      .list()
      .some(({ area, filtered: isFiltered }) => isFiltered && row > area.top && row <= area.bottom);
    return filtered ? 'filter' : 'hand';
  }

  private formulaTable(table: Table): FormulaTable {
    const known = this.tables.get(table);
    if (known !== undefined) return known;
    const made = formulaTable(table);
    this.tables.set(table, made);
    return made;
  }

  private sheet(id: SheetId): Sheet {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const sheet = this.document.sheets.byId(Number(id));
    if (sheet === null) throw new Error(`There is no sheet with the number ${id}.`);
    this.known.set(id, sheet);
    return sheet;
  }
}

/** The calculator's name of a sheet. */
export function formulaSheetId(sheet: Sheet): SheetId {
  return String(sheet.sheetId);
}

function formulaTable(table: Table): FormulaTable {
  return {
    ...table.area,
    name: table.name,
    sheet: String(table.sheetId),
    hasHeader: table.headerRow,
    hasTotals: table.totalsRow,
    columns: table.columns.map(({ name }) => name),
  };
}
