import { HostError } from '../../protocol/hostError';
import { editable, leadsTo, type Kind } from '../../protocol/kind';
import { object } from '../object';
import { chartOf, type AxisRef, type ItemRef } from '../state/refs';
import { changeChart } from './chartSeries';
import { toBoolean, toText } from './readValue';

/** `Excel.ChartAxes` */
const chartAxesKind: Kind<ItemRef> = {
  name: 'ChartAxes',
  navigations: {
    categoryAxis: leadsTo((ref) => object('ChartAxis', { ...ref, axis: 'category' })),
    valueAxis: leadsTo((ref) => object('ChartAxis', { ...ref, axis: 'value' })),
  },
};

/** `Excel.ChartAxis` */
const chartAxisKind: Kind<AxisRef> = {
  name: 'ChartAxis',
  scalars: {
    numberFormat: editable(
      (ref) => (ref.axis === 'value' ? (chartOf(ref).valueAxisFormat ?? 'General') : 'General'),
      (ref, value) => {
        if (ref.axis === 'category')
          throw new HostError('NotImplemented', 'Number formats of category axes.');
        changeChart(ref, { valueAxisFormat: toText(value) });
      },
    ),
    linkNumberFormat: editable(
      (ref) => chartOf(ref).valueAxisFormat === null,
      (ref, value) => {
        if (ref.axis === 'value' && toBoolean(value)) changeChart(ref, { valueAxisFormat: null });
      },
    ),
  },
  navigations: { title: leadsTo((ref) => object('ChartAxisTitle', ref)) },
};

function axisTitle(ref: AxisRef): string | null {
  const chart = chartOf(ref);
  return ref.axis === 'value' ? chart.valueAxisTitle : chart.categoryAxisTitle;
}

function setAxisTitle(ref: AxisRef, title: string | null): void {
  changeChart(ref, ref.axis === 'value' ? { valueAxisTitle: title } : { categoryAxisTitle: title });
}

/** `Excel.ChartAxisTitle` */
const chartAxisTitleKind: Kind<AxisRef> = {
  name: 'ChartAxisTitle',
  scalars: {
    text: editable(
      (ref) => axisTitle(ref) ?? '',
      (ref, value) => {
        setAxisTitle(ref, toText(value));
      },
    ),
    visible: editable(
      (ref) => axisTitle(ref) !== null,
      (ref, value) => {
        if (!toBoolean(value)) setAxisTitle(ref, null);
        else if (axisTitle(ref) === null)
          setAxisTitle(ref, ref.book.locale === 'sv-SE' ? 'Axelrubrik' : 'Axis Title');
      },
    ),
  },
};

/** All that belongs to a chart's axes. */
export const axisKinds = {
  ChartAxes: chartAxesKind,
  ChartAxis: chartAxisKind,
  ChartAxisTitle: chartAxisTitleKind,
};
