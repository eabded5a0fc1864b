import type { Area } from './area';
import type { CellContent } from './cell';
import type { StyleKey } from './cellStyles';
import type { ChartPlan } from './chart';
import type { SheetPlan, SheetRules } from './plan';

/** A series of a chart, counted from 0, that is led to other cells; without a name it keeps the one that it has. */
export interface LedSeries {
  readonly index: number;
  readonly values: Area;
  readonly name?: string;
}

/** One thing to write. Operations are carried out in order, all in one round trip where they fit. */
export type WriteOperation =
  /** Adds the named cell styles that the workbook lacks. */
  | { readonly kind: 'add-styles'; readonly styles: readonly StyleKey[] }
  /** Adds a sheet with everything in its plan, at the place that the plan gives it. */
  | { readonly kind: 'add-sheet'; readonly plan: SheetPlan }
  /** Names, calculated columns, validations and conditional formats of a sheet that exists by now. */
  | { readonly kind: 'add-rules'; readonly sheet: string; readonly rules: SheetRules }
  | {
      readonly kind: 'write-cells';
      readonly sheet: string;
      readonly area: Area;
      readonly rows: readonly (readonly CellContent[])[];
    }
  | {
      readonly kind: 'write-styles';
      readonly sheet: string;
      readonly area: Area;
      readonly rows: readonly (readonly StyleKey[])[];
    }
  /** Empties cells of ours that are no longer needed, contents and formats. */
  | { readonly kind: 'clear'; readonly sheet: string; readonly area: Area }
  /** Lets the rows' heights follow their wrapped text. */
  | { readonly kind: 'fit-rows'; readonly sheet: string; readonly area: Area }
  /** Defines or redefines a workbook name as an area. */
  | {
      readonly kind: 'define-name';
      readonly name: string;
      readonly sheet: string;
      readonly area: Area;
      readonly exists: boolean;
    }
  | { readonly kind: 'delete-name'; readonly name: string }
  | { readonly kind: 'add-chart'; readonly sheet: string; readonly plan: ChartPlan }
  /** Leads series of a chart (counted from 0) to where its table stands now; its look is left as it is. */
  | {
      readonly kind: 'lead-chart';
      readonly sheet: string;
      readonly chart: string;
      readonly categories: Area;
      readonly series: readonly LedSeries[];
    }
  /** Puts a chart's corner at a single cell, where its size stays, or over several cells, which it then covers. */
  | { readonly kind: 'move-chart'; readonly sheet: string; readonly chart: string; readonly place: Area }
  | {
      readonly kind: 'title-value-axis';
      readonly sheet: string;
      readonly chart: string;
      readonly text: string;
    }
  /** Replaces the sheet's page breaks: a page begins above each of these rows (from 0). */
  | { readonly kind: 'break-pages'; readonly sheet: string; readonly rows: readonly number[] }
  /** Removes body rows (from 0) of an entry table, the controller's own columns in them included. */
  | {
      readonly kind: 'delete-rows';
      readonly sheet: string;
      readonly table: string;
      readonly rows: readonly number[];
    }
  /** Lets a table have a new row before a body row (from 0), or at its end; formats, rules and calculated columns follow. */
  | { readonly kind: 'insert-row'; readonly sheet: string; readonly table: string; readonly row?: number }
  /** Gives a table another area from the same header row on; what stands in the cells stays. */
  | { readonly kind: 'resize-table'; readonly sheet: string; readonly table: string; readonly area: Area }
  /** Says in the cell kept for it when an update last wrote something; left out where people have protected the sheet. */
  | { readonly kind: 'note-time'; readonly sheet: string; readonly area: Area; readonly text: string }
  /** Plain text at the left of every page's foot. */
  | { readonly kind: 'write-footer'; readonly sheet: string; readonly text: string };
