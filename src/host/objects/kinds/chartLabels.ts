import type { ChartKind, LabelPosition, SeriesLabels } from '../../document/model';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { editable, type Kind } from '../../protocol/kind';
import { accept } from '../state/accept';
import { chartOf, sheetOf, type LabelsRef } from '../state/refs';
import { oneOf, toBoolean, toText, wireOf } from './readValue';

/** Labels as they are when they are switched on. */
export const STANDARD_LABELS: SeriesLabels = { showValue: true, format: null, position: null };

const POSITIONS = {
  Center: 'center',
  InsideEnd: 'insideEnd',
  InsideBase: 'insideBase',
  OutsideEnd: 'outsideEnd',
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
  BestFit: 'bestFit',
} as const satisfies Record<string, LabelPosition>;

const IN_BARS: readonly LabelPosition[] = ['center', 'insideEnd', 'insideBase'];
const ON_LINES: readonly LabelPosition[] = ['center', 'left', 'right', 'top', 'bottom'];

/** Where labels can stand in a chart of each type; a file that says otherwise is damaged to Excel. */
const PLACES: Readonly<Record<ChartKind, readonly LabelPosition[]>> = {
  columnClustered: [...IN_BARS, 'outsideEnd'],
  columnStacked: IN_BARS,
  columnStacked100: IN_BARS,
  barClustered: [...IN_BARS, 'outsideEnd'],
  barStacked: IN_BARS,
  barStacked100: IN_BARS,
  line: ON_LINES,
  lineMarkers: ON_LINES,
  pie: ['center', 'insideEnd', 'outsideEnd', 'bestFit'],
  doughnut: [],
};

/** The labels that a series has, or all series of the chart. */
function labelsOf(ref: LabelsRef): readonly (SeriesLabels | null)[] {
  const { series } = chartOf(ref);
  if (ref.index === undefined) return series.map(({ labels }) => labels);
  const one = series[ref.index];
  if (one === undefined) throw itemNotFound('the series');
  return [one.labels];
}

/** What all labels have in common; undefined when they differ or are not shown. */
function common<T>(ref: LabelsRef, property: (labels: SeriesLabels) => T): T | undefined {
  const [first, ...others] = labelsOf(ref).map((labels) => labels && property(labels));
  return first !== null && others.every((other) => other === first) ? first : undefined;
}

function changeLabels(ref: LabelsRef, change: Partial<SeriesLabels>): void {
  const { charts } = sheetOf(ref);
  for (const [offset, known] of labelsOf(ref).entries()) {
    const labels = { ...(known ?? STANDARD_LABELS), ...change };
    accept(charts.changeSeries(ref.id, (ref.index ?? 0) + offset, { labels }));
  }
}

function setPosition(ref: LabelsRef, value: unknown): void {
  const position = POSITIONS[oneOf(POSITIONS, value)];
  const { kind } = chartOf(ref);
  if (kind === null) throw new HostError('NotImplemented', 'Places of labels in charts of this type.');
  if (!PLACES[kind].includes(position))
    throw invalidArgument(`labels of this type of chart cannot stand at ${String(value)}`);
  changeLabels(ref, { position });
}

/** `Excel.ChartDataLabels` of a whole chart or of one series. */
export const chartDataLabelsKind: Kind<LabelsRef> = {
  name: 'ChartDataLabels',
  scalars: {
    linkNumberFormat: editable(
      (ref) => common(ref, ({ format }) => format) === null,
      (ref, value) => {
        if (toBoolean(value)) changeLabels(ref, { format: null });
        else if (common(ref, ({ format }) => format) === null) changeLabels(ref, { format: 'General' });
      },
    ),
    numberFormat: editable(
      (ref) => common(ref, ({ format }) => format) ?? 'General',
      (ref, value) => {
        changeLabels(ref, { format: toText(value) });
      },
    ),
    position: editable((ref) => {
      const place = common(ref, ({ position }) => position);
      return place === null || place === undefined ? 'Invalid' : wireOf(POSITIONS, place);
    }, setPosition),
    showValue: editable(
      (ref) => labelsOf(ref).every((labels) => labels?.showValue === true),
      (ref, value) => {
        changeLabels(ref, { showValue: toBoolean(value) });
      },
    ),
  },
};
