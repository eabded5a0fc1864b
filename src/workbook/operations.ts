import type { Area } from './area';
import type { CellContent } from './cell';
import type { StyleKey } from './cellStyles';
import type { SheetPlan, SheetRules } from './plan';

/** One thing to write. Operations are carried out in order, all in one round trip where they fit. */
export type WriteOperation =
  /** Adds the named cell styles that the workbook lacks. */
  | { readonly kind: 'add-styles'; readonly styles: readonly StyleKey[] }
  /** Adds a sheet with everything in its plan, last in the workbook. */
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
  /** Plain text at the left of every page's foot. */
  | { readonly kind: 'write-footer'; readonly sheet: string; readonly text: string };
