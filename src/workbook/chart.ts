import type { Area } from './area';
import type { ChartKey } from './outputs/keys';

/** A native chart of lying bars over a table on its sheet, drawn from the top as the table reads. */
export interface ChartPlan {
  readonly key: ChartKey;
  /** What it shows, so that it can be read on its own. */
  readonly title: string;
  /** Question and answer, for those who do not see the chart. */
  readonly description: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** Number format of the labels at the bars, in English form. */
  readonly labelFormat: string;
  /** Number format along the value axis; without it the axis has no figures, as labels at the bars are enough. */
  readonly axisFormat?: string;
  /** Counts are never below zero, so their axis begins there for good. */
  readonly startsAtZero: boolean;
  /**
   * The table, header row included, as an area of the sheet: categories in its first column, then a column for each
   * series, headed by the series' name. Columns further to the right are not drawn.
   */
  readonly source: Area;
  readonly series: readonly ChartSeriesPlan[];
  /** False while the table has nothing to draw: a chart that is not there yet is not made then. */
  readonly hasFigures: boolean;
  /** The cells that the chart covers. */
  readonly place: Area;
}

interface ChartSeriesPlan {
  /** What its header cell shows. */
  readonly name: string;
  readonly color: string;
}

/** The cells with the names of the categories. */
export function categoryCells(source: Area): Area {
  return { ...source, top: source.top + 1, right: source.left };
}

/** The cells that a series draws; series count from 0. */
export function seriesCells(source: Area, series: number): Area {
  const column = source.left + 1 + series;
  return { ...source, top: source.top + 1, left: column, right: column };
}
