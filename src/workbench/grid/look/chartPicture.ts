import type { Chart, ReadDrawnCells } from '../../../host/document/model';
import { displayText } from '../../../host/formulas/displayText';
import type { HostLocale } from '../../../host/objects/state/book';

/** A series of a chart, with its texts. */
interface DrawnSeries {
  readonly name: string;
  /** `#RRGGBB` */
  readonly colour: string;
  readonly values: readonly (number | null)[];
  /** Figures at the points, `null` when it has none. */
  readonly labels: readonly string[] | null;
}

/** A chart as it is drawn now: every text ready, every figure read from the cells. */
export interface ChartPicture {
  readonly kind: Chart['kind'];
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** The values of the grid lines with their texts, smallest first. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly reversed: boolean;
  readonly legend: boolean;
  /** The space between groups of bars in relation to a bar. */
  readonly gap: number;
  readonly altText: string;
}

/** Colours of series that have none of their own. */
const COLOURS = ['#1F4E9E', '#A9BCD6', '#7A4B00', '#1B5E20', '#8B1A1A', '#3F4A56'];
const MOST_LINES = 7;

/** Reads a chart's cells and writes its texts. */
export function chartPicture(chart: Chart, read: ReadDrawnCells, locale: HostLocale): ChartPicture {
  const series = chart.series.map((one, index): DrawnSeries => {
    const cells = read(one.values.formula);
    const values = (cells?.numbers ?? one.values.cached).map((value) =>
      typeof value === 'number' ? value : null,
    );
    const format = one.labels?.format ?? one.values.numberFormat ?? 'General';
    return {
      name: seriesName(one.name, read),
      colour: one.colour ?? COLOURS[index % COLOURS.length] ?? '#1F4E9E',
      values,
      labels:
        one.labels?.showValue === true
          ? values.map((value) => (value === null ? '' : displayText(value, format, locale)))
          : null,
    };
  });
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const format = chart.valueAxis?.format ?? chart.series[0]?.values.numberFormat ?? 'General';
  const numbers = series.flatMap(({ values }) => values).filter((value) => value !== null);
  return {
    kind: chart.kind,
    title: chart.title ?? (series.length === 1 ? (series[0]?.name ?? '') : ''),
    categories: categoriesOf(chart, read, count),
    series,
    categoryTitle: chart.categoryAxis?.title ?? '',
    valueTitle: chart.valueAxis?.title ?? '',
    ticks: axisValues(Math.min(0, ...numbers), Math.max(0, ...numbers)).map((value) => ({
      value,
      text: displayText(value, format, locale),
    })),
    reversed: chart.categoryAxis?.reversed === true,
    legend: chart.legend !== 'none',
    gap: (chart.gapWidth ?? 150) / 100,
    altText: chart.altText,
  };
}

function seriesName(name: Chart['series'][number]['name'], read: ReadDrawnCells): string {
  if (name === null) return '';
  if ('text' in name) return name.text;
  return read(name.formula)?.texts.join(' ') ?? name.cached;
}

function categoriesOf(chart: Chart, read: ReadDrawnCells, count: number): string[] {
  const source = chart.series.find(({ categories }) => categories !== null)?.categories;
  const texts = source === undefined || source === null ? null : read(source.formula)?.texts;
  return Array.from({ length: count }, (_none, index) => texts?.[index] ?? (source ? '' : String(index + 1)));
}

/** Round values that span the data, zero among them. `axisValues(-2200, 9360)` → `[-4000, -2000, 0, … 10000]` */
export function axisValues(least: number, most: number): number[] {
  const span = most - least;
  if (span === 0) return [0, 1];
  const rough = span / (MOST_LINES - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const values: number[] = [];
  for (let index = Math.floor(least / step); index <= Math.ceil(most / step); index += 1)
    values.push(Number((index * step).toPrecision(12)));
  return values;
}
