import type { TableKey } from '../report/schema';
import type { Area } from './area';
import type { ChartKey, OutputKey } from './outputs/keys';

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
  /** Plain text at the left of every page's foot of its sheet; undefined when it was not read. */
  readonly footer?: string;
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
  /** Rows (from 0) above which a page begins by hand. */
  readonly pageBreaks: readonly number[];
}

/** A chart of ours as it stands on the sheet Diagram. */
export interface ChartSnapshot {
  /** The table that it was last led to, by its defined name; undefined when the name leads nowhere. */
  readonly source: Area | undefined;
  /** Excel's word for its kind, such as `BarClustered`: people may have chosen another. */
  readonly type: string;
  /** Names of its series as shown, in their order. */
  readonly series: readonly string[];
}

/** A single cell that a name of ours leads to, and what it says. */
export interface NamedCell {
  readonly sheet: string;
  readonly area: Area;
  readonly text: string;
}

/** The table that keeps the version that was approved last, as it stands in the workbook. */
export interface ApprovedSnapshot {
  readonly sheet: string;
  /** Header row included; no totals row. */
  readonly area: Area;
  readonly hasTotals: boolean;
  /** Everything that is used on the sheet, cells of the controller's own included. */
  readonly used: Area;
  /** Row by row, header first. */
  readonly values: readonly (readonly CellValue[])[];
  /** The cells that say when and as what it was marked; undefined when their names are gone. */
  readonly time: NamedCell | undefined;
  readonly period: NamedCell | undefined;
}

/** Everything that an update needs to know, read in one round trip. */
export interface WorkbookSnapshot {
  readonly tables: Readonly<Partial<Record<TableKey, TableSnapshot>>>;
  readonly outputs: Readonly<Partial<Record<OutputKey, OutputSnapshot>>>;
  /** Charts of ours that are still on their sheet; one that was deleted or moved elsewhere is the controller's. */
  readonly charts: Readonly<Partial<Record<ChartKey, ChartSnapshot>>>;
  readonly sheetNames: readonly string[];
  /** Names of the workbook's cell styles. */
  readonly styleNames: readonly string[];
  /** The workbook's defined names, ours and others, whether or not they still lead anywhere. */
  readonly definedNames: readonly string[];
  /** The cell that says whether an update was left unfinished; undefined when the name is gone. */
  readonly mark: NamedCell | undefined;
  /** When an update last wrote something, as a local time `2026-11-29T14:05`; undefined before the first. */
  readonly lastUpdate?: string;
  /** The cell that says so; undefined when its name is gone. */
  readonly lastUpdateCell?: { readonly sheet: string; readonly area: Area };
  /** The version that was approved last; undefined where the workbook has no table for it. */
  readonly approved?: ApprovedSnapshot;
}
