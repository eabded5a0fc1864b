import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A snapshot of the workbook, and what only the excel room needs to know to write safely. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  /** Names of every sheet, those that an earlier command left half-built included. */
  readonly sheetNames: ReadonlySet<string>;
  readonly leftovers: Leftovers;
  readonly protectedSheets: ReadonlySet<string>;
  readonly structureProtected: boolean;
  /** Cell styles that exist. After a command that broke off the snapshot leaves ours out, so that they are made complete. */
  readonly styleNames: ReadonlySet<string>;
}

/** What a command that broke off while adding sheets left behind. */
export interface Leftovers {
  /** The sheet that says that sheets are being built is still there. */
  readonly scaffold: boolean;
  /** Half-built sheets, which are not in the snapshot. */
  readonly halfBuilt: readonly string[];
  /** Sheets that are complete but still bear their passing names. */
  readonly unnamed: readonly { readonly sheet: string; readonly name: string }[];
}
