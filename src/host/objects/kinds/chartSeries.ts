import type { ChartDefinition, ChartSeries } from '../../document/model';
import { itemNotFound } from '../../protocol/hostError';
import { editable, leadsTo, reads, readOnly, writes, type Kind } from '../../protocol/kind';
import { categoryFormula, valueFormula } from '../edit/chartSeries';
import { object } from '../object';
import { accept } from '../state/accept';
import { readColour } from '../state/colours';
import { chartOf, sheetOf, type ItemRef, type SeriesRef } from '../state/refs';
import { rangeArgument } from './rangeNavigation';
import { toBoolean, toText } from './readValue';

/** Changes parts of a chart. */
export function changeChart(ref: ItemRef, what: Partial<ChartDefinition>): void {
  accept(sheetOf(ref).charts.change(ref.id, what));
}

/** A series' name as it is shown, or null. */
export function seriesTitle({ name }: ChartSeries): string | null {
  if (name === null) return null;
  return 'text' in name ? name.text : name.cached;
}

function seriesOf(ref: SeriesRef): ChartSeries {
  const found = chartOf(ref).series[ref.index];
  if (found === undefined) throw itemNotFound('the series');
  return found;
}

function changeSeries(ref: SeriesRef, what: Partial<ChartSeries>): void {
  seriesOf(ref);
  const series = chartOf(ref).series.map((one, index) => (index === ref.index ? { ...one, ...what } : one));
  changeChart(ref, { series });
}

/** `Excel.ChartSeries` */
const chartSeriesKind: Kind<SeriesRef> = {
  name: 'ChartSeries',
  scalars: {
    name: editable(
      (ref) => seriesTitle(seriesOf(ref)) ?? '',
      (ref, value) => {
        changeSeries(ref, { name: { text: toText(value) } });
      },
    ),
    hasDataLabels: editable(
      (ref) => seriesOf(ref).dataLabels,
      (ref, value) => {
        changeSeries(ref, { dataLabels: toBoolean(value) });
      },
    ),
    plotOrder: readOnly((ref) => ref.index),
  },
  navigations: { format: leadsTo((ref) => object('ChartSeriesFormat', ref)) },
  methods: {
    setValues: writes((ref, args) => {
      changeSeries(ref, { values: valueFormula(rangeArgument(ref, args, 0)) });
    }),
    setXAxisValues: writes((ref, args) => {
      changeSeries(ref, { categories: categoryFormula(rangeArgument(ref, args, 0)) });
    }),
    delete: writes((ref) => {
      seriesOf(ref);
      changeChart(ref, { series: chartOf(ref).series.filter((_, index) => index !== ref.index) });
    }),
  },
};

/** `Excel.ChartSeriesCollection` */
const chartSeriesCollectionKind: Kind<ItemRef> = {
  name: 'ChartSeriesCollection',
  scalars: { count: readOnly((ref) => chartOf(ref).series.length) },
  collection: {
    items: (ref) => chartOf(ref).series.map((_, index) => object('ChartSeries', { ...ref, index })),
  },
  methods: {
    add: writes((ref, args) => {
      const { series } = chartOf(ref);
      const name = args.optionalText(0);
      const at = args.optionalInteger(1) ?? series.length;
      const fresh: ChartSeries = {
        name: name === undefined ? null : { text: name },
        categories: series[0]?.categories ?? null,
        values: { formula: '0', cached: [] },
        colour: null,
        dataLabels: false,
      };
      changeChart(ref, { series: [...series.slice(0, at), fresh, ...series.slice(at)] });
      return object('ChartSeries', { ...ref, index: at });
    }),
    getCount: reads((ref) => chartOf(ref).series.length),
    getItemAt: reads((ref, args) => {
      const index = args.integer(0);
      seriesOf({ ...ref, index });
      return object('ChartSeries', { ...ref, index });
    }),
  },
};

/** `Excel.ChartSeriesFormat` */
const chartSeriesFormatKind: Kind<SeriesRef> = {
  name: 'ChartSeriesFormat',
  navigations: { fill: leadsTo((ref) => object('ChartFill', ref)) },
};

/** `Excel.ChartFill` of a series. */
const chartFillKind: Kind<SeriesRef> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: writes((ref, args) => {
      const colour = readColour(args.at(0));
      changeSeries(ref, { colour: colour.kind === 'rgb' ? colour.rgb : null });
    }),
    clear: writes((ref) => {
      changeSeries(ref, { colour: null });
    }),
  },
};

/** All that belongs to a chart's series. */
export const seriesKinds = {
  ChartFill: chartFillKind,
  ChartSeries: chartSeriesKind,
  ChartSeriesCollection: chartSeriesCollectionKind,
  ChartSeriesFormat: chartSeriesFormatKind,
};
