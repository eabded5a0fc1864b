import type { TableKey } from '../report/schema';
import type { Area } from './area';
import type { OutputKey } from './outputs/keys';

/** A cell as Excel answers it: '' is blank, error values are texts such as `#REF!`. */
export type CellValue = string | number | boolean;

/** One entry table as it stands in the workbook. */
export interface TableSnapshot {
  /** The present name of the sheet that holds the table. */
  readonly sheet: string;
  /** Header row included; no totals row. */
  readonly area: Area;
  /** Row by row, header first. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape; a text beginning with "=" where the cell holds a formula. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** One generated sheet as it stands in the workbook. */
export interface OutputSnapshot {
  readonly sheet: string;
  /** The block that the last update wrote, by the output's defined name. */
  readonly block: Area;
  /** Everything that is used on the sheet, the controller's own cells included. */
  readonly used: Area;
  /** Formulas (or values) of `used`, row by row. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Cell style names of `used`, row by row. */
  readonly styles: readonly (readonly string[])[];
  /** Plain text at the left of every page's foot; undefined when it was not read. */
  readonly footer?: string;
}

/** Everything that an update needs to know, read in one round trip. */
export interface WorkbookSnapshot {
  readonly tables: Readonly<Partial<Record<TableKey, TableSnapshot>>>;
  readonly outputs: Readonly<Partial<Record<OutputKey, OutputSnapshot>>>;
  readonly sheetNames: readonly string[];
  /** Names of the workbook's cell styles. */
  readonly styleNames: readonly string[];
  /** The workbook's defined names, ours and others, whether or not they still lead anywhere. */
  readonly definedNames: readonly string[];
  /** The cell that says whether an update was left unfinished; undefined when the name is gone. */
  readonly mark: { readonly sheet: string; readonly area: Area; readonly text: string } | undefined;
}
