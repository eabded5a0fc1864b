import type { Area } from './area';
import type { Outcome, Result } from './outcome';

/** A note (the yellow one; Excel's older comment) on a cell. */
interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly visible: boolean;
}

/** A reply in a comment thread. */
export interface CommentReply {
  /** GUID with braces, upper case. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** ISO 8601, as the file has it. */
  readonly createdAt: string;
}

/** A comment thread on a cell. */
export interface Comment extends CommentReply {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** Who writes and when; given by the caller so that files are reproducible. */
export interface CommentEntry {
  readonly author: string;
  readonly text: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Notes and comment threads of one sheet. A cell has one or the other, never both. */
export interface Annotations {
  notes(): readonly Note[];
  /** Adds or replaces the note of a cell. Refused: `area-overlaps` where a comment thread stands. */
  setNote(note: { row: number; column: number; author: string; text: string; visible?: boolean }): Outcome;
  deleteNote(row: number, column: number): Outcome;

  comments(): readonly Comment[];
  /** Starts a thread. Refused: `area-overlaps` when the cell has a note or a thread. */
  addComment(row: number, column: number, entry: CommentEntry): Result<Comment>;
  addReply(commentId: string, entry: CommentEntry): Result<CommentReply>;
  /** Changes the text of a thread's first entry or of a reply. */
  setCommentText(id: string, text: string): Outcome;
  setResolved(commentId: string, resolved: boolean): Outcome;
  /** Deletes a thread with its replies, or one reply. */
  deleteComment(id: string): Outcome;
}

export type ChartKind =
  | 'columnClustered'
  | 'columnStacked'
  | 'columnStacked100'
  | 'barClustered'
  | 'barStacked'
  | 'barStacked100'
  | 'line'
  | 'lineMarkers'
  | 'pie'
  | 'doughnut';

/** A data series: formulas that name cells, for example `Blad1!$B$2:$B$5`, with the values to cache in the file. */
export interface ChartSeries {
  /** The name as text, or as a formula to one cell. */
  readonly name: { readonly text: string } | { readonly formula: string; readonly cached: string } | null;
  readonly categories: {
    readonly formula: string;
    readonly cached: readonly (string | number | null)[];
  } | null;
  readonly values: {
    readonly formula: string;
    readonly cached: readonly (number | null)[];
    /** Number format of the cached values, `General` when unknown. */
    readonly numberFormat?: string;
  };
  /** `#RRGGBB`, or `null` for the theme's colour. */
  readonly colour: string | null;
  readonly dataLabels: boolean;
}

/** Where a drawing stands: from the top left cell with offsets to the bottom right one, in points inside the cell. */
export interface Anchor {
  readonly from: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly to: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

export interface ChartDefinition {
  /** Name of the drawing object, unique on the sheet. */
  readonly name: string;
  readonly kind: ChartKind;
  /** `null` = no title. */
  readonly title: string | null;
  readonly categoryAxisTitle: string | null;
  readonly valueAxisTitle: string | null;
  /** Number format of the value axis; `null` = linked to the source. */
  readonly valueAxisFormat: string | null;
  readonly legend: 'none' | 'right' | 'left' | 'top' | 'bottom';
  readonly series: readonly ChartSeries[];
  readonly anchor: Anchor;
  /** Alternative text for those who do not see the chart; empty = none. */
  readonly altText: string;
}

/** A chart on a sheet. Of charts that others made, what this model does not know is kept and `kind` is `null`. */
export interface Chart extends Omit<ChartDefinition, 'kind'> {
  /** Unique on the sheet (the drawing object's number). */
  readonly id: number;
  readonly kind: ChartKind | null;
}

/** Charts of one sheet. */
export interface Charts {
  list(): readonly Chart[];
  add(definition: ChartDefinition): Result<Chart>;
  /** Changes what is given. Changing series, kind or axes rewrites the chart part; the rest is kept. */
  change(id: number, change: Partial<ChartDefinition>): Outcome;
  delete(id: number): Outcome;
}

/** Images, shapes and other drawing objects that are kept but not modelled: their names and places. */
export interface OtherDrawing {
  readonly name: string;
  readonly area: Area | null;
}
