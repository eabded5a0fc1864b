import type { ChartKind } from '../../document/model';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import {
  editable,
  isHostObject,
  leadsTo,
  reads,
  readOnly,
  writes,
  type HostObject,
  type Kind,
  type Scalar,
} from '../../protocol/kind';
import { seriesFromRange, standardTitle } from '../edit/chartSeries';
import { anchorAt, anchorOver, placeOf, type Place } from '../edit/chartPlace';
import { object } from '../object';
import { accept } from '../state/accept';
import type { RangeRef } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { chartId, worksheetId } from '../state/ids';
import { areaOf } from '../state/rangeRef';
import { chartOf, sheetOf, type ItemRef, type SheetRef } from '../state/refs';
import { rangeArgument } from './rangeNavigation';
import { axisKinds } from './chartAxes';
import { chartDataLabelsKind } from './chartLabels';
import { changeChart, seriesKinds } from './chartSeries';
import { oneOf, toBoolean, toNumber, toText, wireOf } from './readValue';

/** The chart types that this host can make, by their names in Office.js. */
const TYPES = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  ColumnStacked100: 'columnStacked100',
  BarClustered: 'barClustered',
  BarStacked: 'barStacked',
  BarStacked100: 'barStacked100',
  Line: 'line',
  LineMarkers: 'lineMarkers',
  Pie: 'pie',
  Doughnut: 'doughnut',
} as const satisfies Record<string, ChartKind>;

function readType(value: unknown): ChartKind {
  if (typeof value === 'string' && !Object.hasOwn(TYPES, value)) {
    throw new HostError('NotImplemented', `The embedded host does not have charts of the type ${value}.`);
  }
  return TYPES[oneOf(TYPES, value)];
}

/** The space that Excel leaves between bars. */
const GAPS: Partial<Record<ChartKind, number>> = {
  columnClustered: 219,
  barClustered: 182,
  columnStacked: 150,
  columnStacked100: 150,
  barStacked: 150,
  barStacked100: 150,
};

function place(key: keyof Place): Scalar<ItemRef> {
  return editable(
    (ref) => placeOf(ref.sheet, chartOf(ref).anchor)[key],
    (ref, value) => {
      const next = { ...placeOf(ref.sheet, chartOf(ref).anchor), [key]: toNumber(value) };
      changeChart(ref, { anchor: anchorAt(sheetOf(ref), next) });
    },
  );
}

function chartObject({ book, sheet }: SheetRef, id: number): HostObject {
  return object('Chart', { book, sheet, id });
}

/** `Excel.Chart` */
const chartKind: Kind<ItemRef> = {
  name: 'Chart',
  identity: (ref) => ({ Id: chartId(ref.sheet.sheetId, ref.id) }),
  scalars: {
    id: readOnly((ref) => chartId(ref.sheet.sheetId, ref.id)),
    name: editable(
      (ref) => chartOf(ref).name,
      (ref, value) => {
        changeChart(ref, { name: toText(value) });
      },
    ),
    chartType: editable(
      (ref) => {
        const { kind } = chartOf(ref);
        return kind === null ? 'Invalid' : wireOf(TYPES, kind);
      },
      (ref, value) => {
        changeChart(ref, { kind: readType(value) });
      },
    ),
    left: place('left'),
    top: place('top'),
    width: place('width'),
    height: place('height'),
  },
  navigations: {
    title: leadsTo((ref) => object('ChartTitle', ref)),
    legend: leadsTo((ref) => object('ChartLegend', ref)),
    dataLabels: leadsTo((ref) => object('ChartDataLabels', ref)),
    axes: leadsTo((ref) => object('ChartAxes', ref)),
    series: leadsTo((ref) => object('ChartSeriesCollection', ref)),
    worksheet: leadsTo((ref) => object('Worksheet', { book: ref.book, sheet: ref.sheet })),
  },
  methods: {
    setData: writes((ref, args) => {
      const series = seriesFromRange(rangeArgument(ref, args, 0), args.optionalText(1) ?? 'Auto');
      accept(sheetOf(ref).charts.draw(ref.id, series));
    }),
    /** Without a last cell the chart only moves, in the size that it has. */
    setPosition: writes((ref, args) => {
      const { top, left } = areaOf(rangeArgument(ref, args, 0));
      if (!args.has(1)) {
        const { width, height } = placeOf(ref.sheet, chartOf(ref).anchor);
        const corner = placeOf(ref.sheet, anchorOver({ top, left, bottom: top, right: left }));
        changeChart(ref, { anchor: anchorAt(ref.sheet, { ...corner, width, height }) });
        return;
      }
      const { bottom, right } = areaOf(rangeArgument(ref, args, 1));
      changeChart(ref, { anchor: anchorOver({ top, left, bottom, right }) });
    }),
    delete: writes((ref) => {
      chartOf(ref);
      accept(sheetOf(ref).charts.delete(ref.id));
      report(ref, EventType.chartDeleted, 'ChartDeleted');
    }),
  },
};

function report(ref: ItemRef, type: number, name: string): void {
  const sheet = worksheetId(ref.sheet.sheetId);
  const payload = {
    type: name,
    worksheetId: sheet,
    chartId: chartId(ref.sheet.sheetId, ref.id),
    source: 'Local',
  };
  ref.book.events.add(type, [sheet, WORKBOOK_TARGET], payload);
}

function findChart(ref: SheetRef, key: string): HostObject | null {
  const found = sheetOf(ref)
    .charts.list()
    .find(
      ({ id, name }) => chartId(ref.sheet.sheetId, id) === key || name.toLowerCase() === key.toLowerCase(),
    );
  return found === undefined ? null : chartObject(ref, found.id);
}

/** `Excel.ChartCollection` of a sheet. */
const chartCollectionKind: Kind<SheetRef> = {
  name: 'ChartCollection',
  events: ['onAdded', 'onDeleted'],
  scalars: { count: readOnly((ref) => sheetOf(ref).charts.list().length) },
  collection: {
    items: (ref) =>
      sheetOf(ref)
        .charts.list()
        .map(({ id }) => chartObject(ref, id)),
    find: (ref, key) => findChart(ref, String(key)) ?? undefined,
  },
  methods: {
    add: writes((ref, args) => {
      const kind = readType(args.at(0));
      const source = args.at(1);
      if (!isHostObject(source)) throw invalidArgument('a range of data was expected');
      const series = seriesFromRange(source.self as RangeRef, args.optionalText(2) ?? 'Auto');
      const { charts } = sheetOf(ref);
      const numbers = charts.list().map(({ id }) => id);
      const name = `${ref.book.locale === 'sv-SE' ? 'Diagram' : 'Chart'} ${Math.max(0, ...numbers) + 1}`;
      const round = kind === 'pie' || kind === 'doughnut';
      const added = accept(
        charts.add({
          name,
          kind,
          title: standardTitle(ref.book, series),
          categoryAxis: null,
          valueAxis: null,
          gapWidth: GAPS[kind] ?? null,
          legend: series.length > 1 || round ? 'bottom' : 'none',
          series: series.map((one) => ({ ...one, colour: null, labels: null })),
          anchor: anchorAt(ref.sheet, { left: 100, top: 100, width: 360, height: 216 }),
          altText: '',
        }),
      );
      report({ ...ref, id: added.id }, EventType.chartAdded, 'ChartAdded');
      return chartObject(ref, added.id);
    }),
    getCount: reads((ref) => sheetOf(ref).charts.list().length),
    getItem: reads((ref, args) => {
      const found = findChart(ref, args.text(0));
      if (found === null) throw itemNotFound(`the chart ${args.text(0)}`);
      return found;
    }),
    _GetItem: reads((ref, args) => {
      const found = findChart(ref, args.text(0));
      if (found === null) throw itemNotFound(`the chart ${args.text(0)}`);
      return found;
    }),
    getItemAt: reads((ref, args) => {
      const found = sheetOf(ref).charts.list()[args.integer(0)];
      if (found === undefined) throw itemNotFound('the chart');
      return chartObject(ref, found.id);
    }),
    getItemOrNullObject: reads((ref, args) => findChart(ref, args.text(0))),
  },
};

/** `Excel.ChartTitle` */
const chartTitleKind: Kind<ItemRef> = {
  name: 'ChartTitle',
  scalars: {
    text: editable(
      (ref) => chartOf(ref).title ?? '',
      (ref, value) => {
        changeChart(ref, { title: toText(value) });
      },
    ),
    visible: editable(
      (ref) => chartOf(ref).title !== null,
      (ref, value) => {
        if (!toBoolean(value)) changeChart(ref, { title: null });
        else if (chartOf(ref).title === null)
          changeChart(ref, { title: standardTitle(ref.book, chartOf(ref).series) });
      },
    ),
  },
};

const POSITIONS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

/** `Excel.ChartLegend` */
const chartLegendKind: Kind<ItemRef> = {
  name: 'ChartLegend',
  scalars: {
    visible: editable(
      (ref) => chartOf(ref).legend !== 'none',
      (ref, value) => {
        const before = chartOf(ref).legend;
        if (!toBoolean(value)) changeChart(ref, { legend: 'none' });
        else if (before === 'none') changeChart(ref, { legend: 'right' });
      },
    ),
    position: editable(
      (ref) => {
        const { legend } = chartOf(ref);
        return legend === 'none' ? 'Invalid' : wireOf(POSITIONS, legend);
      },
      (ref, value) => {
        changeChart(ref, { legend: POSITIONS[oneOf(POSITIONS, value)] });
      },
    ),
  },
};

/** All that belongs to charts. */
export const kinds = {
  ...axisKinds,
  ...seriesKinds,
  Chart: chartKind,
  ChartCollection: chartCollectionKind,
  ChartDataLabels: chartDataLabelsKind,
  ChartLegend: chartLegendKind,
  ChartTitle: chartTitleKind,
};
