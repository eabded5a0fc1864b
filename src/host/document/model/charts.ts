import type { Area } from './area';
import type { Outcome, Result } from './outcome';

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

/** What a chart keeps of a cell that it draws: a number, an error as its text, or nothing. */
export type DrawnValue = number | string | null;

export type LabelPosition =
  'center' | 'insideEnd' | 'insideBase' | 'outsideEnd' | 'left' | 'right' | 'top' | 'bottom' | 'bestFit';

/** The labels at the points of a series. */
export interface SeriesLabels {
  readonly showValue: boolean;
  /** `null` = linked to the cells. */
  readonly format: string | null;
  /** `null` = where the kind of chart puts them. */
  readonly position: LabelPosition | null;
}

/** A data series: formulas that name cells, for example `Blad1!$B$2:$B$5`, with the values to cache in the file. */
export interface ChartSeries {
  /** The name as text, or as a formula to one cell. */
  readonly name: { readonly text: string } | { readonly formula: string; readonly cached: string } | null;
  /** Only numbers are kept as numbers; with a text among them all are texts as the cells show them. */
  readonly categories: { readonly formula: string; readonly cached: readonly DrawnValue[] } | null;
  readonly values: {
    readonly formula: string;
    readonly cached: readonly DrawnValue[];
    /** Number format of the cached values, `General` when unknown. */
    readonly numberFormat?: string;
  };
  /** `#RRGGBB`, or `null` for the theme's colour. */
  readonly colour: string | null;
  readonly labels: SeriesLabels | null;
}

/** The cells of a series, without its look. */
export type SeriesCells = Pick<ChartSeries, 'name' | 'categories' | 'values'>;

/** What the cells of a reference hold, row by row, as a chart draws them. */
export interface DrawnCells {
  readonly rows: number;
  readonly columns: number;
  /** As values: a text counts as 0, an error is its text, a blank cell is `null`. */
  readonly numbers: readonly DrawnValue[];
  /** As categories or a name, as the cells show them; a blank cell is `null`. */
  readonly texts: readonly (string | null)[];
  /** Whether they are numbers as categories, too. */
  readonly numeric: boolean;
}

/** Reads the cells that a chart's formula names; `null` when it names none that can be read. */
export type ReadDrawnCells = (formula: string) => DrawnCells | null;

/** An axis with its title. */
export interface ChartAxis {
  /** `null` = no title. */
  readonly title: string | null;
  /** Number format of the labels; `null` = linked to the source. */
  readonly format: string | null;
  readonly visible: boolean;
  /** Runs the other way: a chart of lying bars then begins at the top. */
  readonly reversed: boolean;
  /** The value that it begins at; `null` = the program that shows it decides. */
  readonly minimum: number | null;
  readonly labels: 'nextToAxis' | 'low' | 'high' | 'none';
  readonly gridlines: boolean;
  /** Where this axis crosses the other one. */
  readonly crosses: 'automatic' | 'minimum' | 'maximum';
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
  /** `null` = the chart has none, as round ones; a new chart of another kind then gets the usual ones. */
  readonly categoryAxis: ChartAxis | null;
  readonly valueAxis: ChartAxis | null;
  /** Space between the groups of bars, per cent of a bar's width; `null` where there are no bars. */
  readonly gapWidth: number | null;
  readonly legend: 'none' | 'right' | 'left' | 'top' | 'bottom';
  readonly series: readonly ChartSeries[];
  readonly anchor: Anchor;
  /** Alternative text for those who do not see the chart; empty = none. */
  readonly altText: string;
}

/** A change of a chart: what is given becomes so, all else stays as it is. */
export type ChartChange = Partial<
  Omit<ChartDefinition, 'series' | 'categoryAxis' | 'valueAxis'> & {
    readonly categoryAxis: Partial<ChartAxis>;
    readonly valueAxis: Partial<ChartAxis>;
  }
>;

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
  /** Changes what is given, in its place in the file; only another kind makes the plot area anew. */
  change(id: number, change: ChartChange): Outcome;
  /** Changes what is given of a series, in its place. */
  changeSeries(id: number, index: number, change: Partial<ChartSeries>): Outcome;
  addSeries(id: number, at: number, series: ChartSeries): Outcome;
  deleteSeries(id: number, index: number): Outcome;
  /** Lets the chart draw other cells. Series keep their look in their order; more are added, those left over go. */
  draw(id: number, series: readonly SeriesCells[]): Outcome;
  delete(id: number): Outcome;
  /**
   * Notes what the cells of all charts hold, so that `refreshCaches` knows which have changed since. A chart that
   * another program has saved is then left as it is until its cells change.
   */
  noteCells(read: ReadDrawnCells): void;
  /** Writes what the cells hold into the caches of the charts, where it changed since it was noted. */
  refreshCaches(read: ReadDrawnCells): void;
}

/** Images, shapes and other drawing objects that are kept but not modelled: their names and places. */
export interface OtherDrawing {
  readonly name: string;
  readonly area: Area | null;
}
