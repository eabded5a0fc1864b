import type { Rect } from './univer/surface';

/** What a test asks of the visible grid: a canvas tells nothing of where its cells are. */
export interface GridHandle {
  /** What a cell shows. */
  shownAt(sheet: string, address: string): string;
  /** Shows and selects cells, as a click would. */
  select(sheet: string, address: string): void;
  /** Where cells of the shown sheet are on the page, in pixels; `null` until they have been drawn. */
  rectOf(address: string): Rect | null;
}

declare global {
  interface Window {
    /** The open grid, for tests that drive the page with mouse and keyboard. */
    workbenchGrid?: GridHandle;
  }
}
