import type { ChartChange, ChartSeries } from '../../document/model';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { editable, leadsTo, reads, readOnly, writes, type Kind } from '../../protocol/kind';
import { categoryFormula, nameFromText, valueFormula } from '../edit/chartSeries';
import { object } from '../object';
import { accept } from '../state/accept';
import { readColour } from '../state/colours';
import { chartOf, sheetOf, type ItemRef, type SeriesRef } from '../state/refs';
import { rangeArgument } from './rangeNavigation';
import { STANDARD_LABELS } from './chartLabels';
import { toBoolean, toNumber, toText } from './readValue';

/** Changes parts of a chart. */
export function changeChart(ref: ItemRef, what: ChartChange): void {
  accept(sheetOf(ref).charts.change(ref.id, what));
}

/** A series' name as it is shown, or null. */
function seriesTitle({ name }: ChartSeries): string | null {
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
  accept(sheetOf(ref).charts.changeSeries(ref.id, ref.index, what));
}

function setGapWidth(ref: SeriesRef, value: unknown): void {
  if (chartOf(ref).gapWidth === null) throw invalidArgument('a chart without bars has no gap between them');
  const gapWidth = toNumber(value);
  if (gapWidth < 0 || gapWidth > 500) throw invalidArgument('a gap is between 0 and 500 per cent');
  changeChart(ref, { gapWidth });
}

/** `Excel.ChartSeries` */
const chartSeriesKind: Kind<SeriesRef> = {
  name: 'ChartSeries',
  scalars: {
    name: editable(
      (ref) => seriesTitle(seriesOf(ref)) ?? '',
      (ref, value) => {
        const text = toText(value);
        if (text.length > 255) throw invalidArgument('the name of a series has at most 255 characters');
        changeSeries(ref, { name: nameFromText(ref.book, text) });
      },
    ),
    hasDataLabels: editable(
      (ref) => seriesOf(ref).labels !== null,
      (ref, value) => {
        if (!toBoolean(value)) changeSeries(ref, { labels: null });
        else if (seriesOf(ref).labels === null) changeSeries(ref, { labels: STANDARD_LABELS });
      },
    ),
    gapWidth: editable((ref) => chartOf(ref).gapWidth, setGapWidth),
    plotOrder: readOnly((ref) => ref.index),
  },
  navigations: {
    dataLabels: leadsTo((ref) => object('ChartDataLabels', ref)),
    format: leadsTo((ref) => object('ChartSeriesFormat', ref)),
  },
  methods: {
    setValues: writes((ref, args) => {
      changeSeries(ref, { values: valueFormula(rangeArgument(ref, args, 0)) });
    }),
    setXAxisValues: writes((ref, args) => {
      changeSeries(ref, { categories: categoryFormula(rangeArgument(ref, args, 0)) });
    }),
    delete: writes((ref) => {
      seriesOf(ref);
      accept(sheetOf(ref).charts.deleteSeries(ref.id, ref.index));
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
        name: name === undefined ? null : nameFromText(ref.book, name),
        categories: series[0]?.categories ?? null,
        values: { formula: '', cached: [1] },
        colour: null,
        labels: null,
      };
      if (at < 0 || at > series.length) throw invalidArgument(`the chart has only ${series.length} series`);
      accept(sheetOf(ref).charts.addSeries(ref.id, at, fresh));
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
