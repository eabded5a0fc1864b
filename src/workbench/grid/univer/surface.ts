import type { ICellData } from '@univerjs/core';
import type { Area } from '../../../host/document/model';
import type { SheetShape } from '../look/sheetShape';

/** A rectangle in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The drawn grid: shows one sheet at a time and tells what the person does. It keeps no contents of its own. */
export interface Surface {
  /**
   * Shows a sheet with cells selected, drawn anew. A sheet that was shown before comes back where it was scrolled to; a
   * selection that is another one than before is brought into view.
   */
  show(sheet: string, shape: SheetShape, selection: Area): void;
  /**
   * Where cells are, counted from the corner of the grid's place; parts may lie outside of what is seen. `null` until the
   * grid has been drawn.
   */
  rectOf(area: Area): Rect | null;
  /** The part of the place in which cells that are not frozen are seen; `null` until the grid has been drawn. */
  scrolledPane(): Rect | null;
  /** Takes the keyboard. */
  focus(): void;
  dispose(): void;
}

/** What the drawn grid asks and tells. Sheets go by the names that `show` was given. */
export interface SurfaceSource {
  cell(sheet: string, row: number, column: number): ICellData;
  /** What the editor begins with. */
  entry(sheet: string, row: number, column: number): string;
  typed(sheet: string, area: Area, text: string): void;
  /** Cells are to be filled with copies of others, by the handle of the selection or by keys. */
  filled(sheet: string, from: Area, to: Area): void;
  cleared(sheet: string, areas: readonly Area[]): void;
  selected(sheet: string, area: Area): void;
  clicked(sheet: string, row: number, column: number): void;
  editing(on: boolean): void;
  /** Cells are at other places on the screen: scrolled, zoomed or another size. */
  moved(): void;
  /** A column or row was drawn wider or higher. Pixels. */
  resized(sheet: string, line: { readonly column: number } | { readonly row: number }, size: number): void;
  undo(): void;
  redo(): void;
}
