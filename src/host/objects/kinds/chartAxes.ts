import type { ChartAxis } from '../../document/model';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { editable, leadsTo, readOnly, type Kind, type Scalar } from '../../protocol/kind';
import { object } from '../object';
import { chartOf, type AxisRef, type ItemRef } from '../state/refs';
import { changeChart } from './chartSeries';
import { oneOf, toBoolean, toNumber, toText, wireOf } from './readValue';

/** `Excel.ChartAxes` */
const chartAxesKind: Kind<ItemRef> = {
  name: 'ChartAxes',
  navigations: {
    categoryAxis: leadsTo((ref) => object('ChartAxis', { ...ref, axis: 'category' })),
    valueAxis: leadsTo((ref) => object('ChartAxis', { ...ref, axis: 'value' })),
  },
};

/** The axis; null for round charts, which have none. */
function axisOf(ref: AxisRef): ChartAxis | null {
  const chart = chartOf(ref);
  return ref.axis === 'value' ? chart.valueAxis : chart.categoryAxis;
}

function changeAxis(ref: AxisRef, change: Partial<ChartAxis>): void {
  if (axisOf(ref) === null) throw new HostError('InvalidOperation', 'A chart of this type has no axes.');
  changeChart(ref, ref.axis === 'value' ? { valueAxis: change } : { categoryAxis: change });
}

const LABELS = { NextToAxis: 'nextToAxis', High: 'high', Low: 'low', None: 'none' } as const;
const POSITIONS = { Automatic: 'automatic', Maximum: 'maximum', Minimum: 'minimum' } as const;

/** Where the other axis crosses this one: in the file a property of the other one. */
const position: Scalar<AxisRef> = editable(
  (ref) => {
    const chart = chartOf(ref);
    const other = ref.axis === 'value' ? chart.categoryAxis : chart.valueAxis;
    return wireOf(POSITIONS, other?.crosses ?? 'automatic');
  },
  (ref, value) => {
    if (value === 'Custom') throw invalidArgument('a custom position is set by setPositionAt');
    const axis = ref.axis === 'value' ? 'category' : 'value';
    changeAxis({ ...ref, axis }, { crosses: POSITIONS[oneOf(POSITIONS, value)] });
  },
);

/** `Excel.ChartAxis` */
const chartAxisKind: Kind<AxisRef> = {
  name: 'ChartAxis',
  scalars: {
    numberFormat: editable(
      (ref) => axisOf(ref)?.format ?? 'General',
      (ref, value) => {
        changeAxis(ref, { format: toText(value) });
      },
    ),
    linkNumberFormat: editable(
      (ref) => (axisOf(ref)?.format ?? null) === null,
      (ref, value) => {
        const linked = toBoolean(value);
        if (linked) changeAxis(ref, { format: null });
        else if (axisOf(ref)?.format === null) changeAxis(ref, { format: 'General' });
      },
    ),
    minimum: editable(
      (ref) => {
        const minimum = axisOf(ref)?.minimum ?? null;
        if (minimum === null)
          throw new HostError('NotImplemented', 'Where an axis begins when Excel decides it.');
        return minimum;
      },
      (ref, value) => {
        if (ref.axis === 'category') throw new HostError('NotImplemented', 'Limits of category axes.');
        changeAxis(ref, { minimum: value === '' ? null : toNumber(value) });
      },
    ),
    position,
    reversePlotOrder: editable(
      (ref) => axisOf(ref)?.reversed ?? false,
      (ref, value) => {
        changeAxis(ref, { reversed: toBoolean(value) });
      },
    ),
    tickLabelPosition: editable(
      (ref) => wireOf(LABELS, axisOf(ref)?.labels ?? 'none'),
      (ref, value) => {
        changeAxis(ref, { labels: LABELS[oneOf(LABELS, value)] });
      },
    ),
    type: readOnly((ref) => (ref.axis === 'value' ? 'Value' : 'Category')),
    visible: editable(
      (ref) => axisOf(ref)?.visible ?? false,
      (ref, value) => {
        changeAxis(ref, { visible: toBoolean(value) });
      },
    ),
  },
  navigations: {
    title: leadsTo((ref) => object('ChartAxisTitle', ref)),
    majorGridlines: leadsTo((ref) => object('ChartGridlines', ref)),
  },
};

/** `Excel.ChartAxisTitle` */
const chartAxisTitleKind: Kind<AxisRef> = {
  name: 'ChartAxisTitle',
  scalars: {
    text: editable(
      (ref) => axisOf(ref)?.title ?? '',
      (ref, value) => {
        changeAxis(ref, { title: toText(value) });
      },
    ),
    visible: editable(
      (ref) => (axisOf(ref)?.title ?? null) !== null,
      (ref, value) => {
        if (!toBoolean(value)) changeAxis(ref, { title: null });
        else if ((axisOf(ref)?.title ?? null) === null)
          changeAxis(ref, { title: ref.book.locale === 'sv-SE' ? 'Axelrubrik' : 'Axis Title' });
      },
    ),
  },
};

/** `Excel.ChartGridlines` */
const chartGridlinesKind: Kind<AxisRef> = {
  name: 'ChartGridlines',
  scalars: {
    visible: editable(
      (ref) => axisOf(ref)?.gridlines ?? false,
      (ref, value) => {
        changeAxis(ref, { gridlines: toBoolean(value) });
      },
    ),
  },
};

/** All that belongs to a chart's axes. */
export const axisKinds = {
  ChartAxes: chartAxesKind,
  ChartAxis: chartAxisKind,
  ChartAxisTitle: chartAxisTitleKind,
  ChartGridlines: chartGridlinesKind,
};
