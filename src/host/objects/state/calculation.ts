import type { Sheet, WorkbookDocument } from '../../document/model';
import type {
  CellAddress,
  CalculationResult,
  Calculator,
  FormulaSource,
  Unsupported,
} from '../../formulas/source';
import { formulaSheetId, WorkbookFormulas } from './formulaSource';

export type MakeCalculator = (source: FormulaSource) => Calculator;

/**
 * Keeps the cached values of formulas right. A file that has only been opened keeps the values that it came with, as in
 * Excel; the first edit makes everything dirty.
 */
export class Calculation {
  readonly source: WorkbookFormulas;
  readonly calculator: Calculator;
  private dirty: boolean;
  private unsupported: readonly Unsupported[] = [];
  private edits = false;
  /** Set by `suspendApiCalculationUntilNextSync`; ends with the request. */
  suspended = false;

  constructor(
    private readonly document: WorkbookDocument,
    makeCalculator: MakeCalculator,
    private readonly report: (changed: readonly CellAddress[]) => void,
  ) {
    this.source = new WorkbookFormulas(document);
    this.calculator = makeCalculator(this.source);
    this.dirty = document.calculation.fullOnLoad;
  }

  /** A cell got another value or formula. */
  edited(sheet: Sheet, row: number, column: number): void {
    this.calculator.edited(formulaSheetId(sheet), row, column);
    this.dirty = true;
    this.edits = true;
  }

  /** Cells moved, or a sheet came with formulas on it. */
  structureChanged(): void {
    this.calculator.structureChanged();
    this.changed();
  }

  /** Sheets, tables or names were added, changed or taken away, and no cell has moved. */
  namesChanged(): void {
    this.calculator.namesChanged();
    this.changed();
  }

  private changed(): void {
    this.source.forget();
    this.dirty = true;
    this.edits = true;
  }

  /** Calculates what is dirty, unless calculation is manual or put off. To be called before cached values are read. */
  ensure(): void {
    if (this.dirty && !this.suspended && this.document.calculation.mode !== 'manual') this.run();
  }

  /** Calculates what is dirty in any mode. */
  run(): CalculationResult {
    const result = this.calculator.calculate();
    this.dirty = false;
    this.unsupported = result.unsupported;
    if (result.changed.length > 0) this.report(result.changed);
    return result;
  }

  /** Calculates every formula anew. */
  runAll(): CalculationResult {
    this.calculator.structureChanged();
    return this.run();
  }

  /** Whether some formula in an edited workbook is not calculated here, so that Excel must do it when it opens the file. */
  needsExcel(): boolean {
    return this.edits && (this.unsupported.length > 0 || this.dirty);
  }
}
