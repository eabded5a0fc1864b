import type { HostCore } from '../../host/openHost';

/** The visible workbook. */
export interface Grid {
  /** Draws what the workbook holds now; call after every answer of the host, every action of the person, undo. Cheap when nothing changed. */
  refresh(): void;
  /** Shows another workbook (opened file, undo that swapped the book). */
  show(host: HostCore): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  dispose(): void;
}

/** What happens in the grid that the page should know. */
export interface GridEvents {
  /** After the person did something through `host.person`, so that the page can note it for undo and refresh. */
  acted(what: string): void;
  /** A refusal or validation alert that the page must show to the person (title, message). */
  refused(alert: { title: string; message: string }): void;
  undo(): void;
  redo(): void;
  /** The selection or sheet changed: address, shown text, formula, input prompt, for the live region and the status line. */
  selected(cell: SelectedCell): void;
}

/** The selected cell as it can be told in words. */
export interface SelectedCell {
  readonly sheet: string;
  readonly address: string;
  readonly shown: string;
  /** As it would be typed: a formula with `=`, or the raw value. */
  readonly formula: string;
  readonly prompt?: string;
}
