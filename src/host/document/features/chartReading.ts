import type {
  ChartAxis,
  ChartDefinition,
  ChartKind,
  ChartSeries,
  LabelPosition,
  SeriesLabels,
} from '../model';
import { attribute, booleanAttribute, contentOf, numberAttribute } from '../xml/edit';
import { decodeExcelText } from '../xml/text';
import { childNamed, childrenNamed, elementsOf, localName, type XmlElement } from '../xml/tree';
import { cachedPoints } from './chartCaches';
import { CHART_SHAPES, CROSSES, LABEL_PLACES, TICK_LABELS, type Shape } from './chartXml';

/** What can be read from a chart part; `kind` is `null` for kinds that are not modelled. */
export type ChartContent = Omit<ChartDefinition, 'kind' | 'name' | 'anchor' | 'altText'> & {
  readonly kind: ChartKind | null;
};

/** The elements of a chart part that the model speaks of. */
interface ChartElements {
  readonly chart: XmlElement | null;
  readonly plot: XmlElement | null;
  /** Groups of series of one kind (`c:barChart` and its like). */
  readonly groups: readonly XmlElement[];
  readonly categoryAxis: XmlElement | null;
  readonly valueAxis: XmlElement | null;
}

/** Finds the elements of a chart part. */
export function chartElements(space: XmlElement): ChartElements {
  const chart = childNamed(space, 'chart');
  const plot = chart && childNamed(chart, 'plotArea');
  const inPlot = plot ? elementsOf(plot) : [];
  const axes = inPlot.filter((child) => /^(?:cat|val|date|ser)Ax$/.test(localName(child)));
  const values = axes.filter((axis) => localName(axis) === 'valAx');
  const categoryAxis = axes.find((axis) => localName(axis) !== 'valAx') ?? (values[1] && values[0]) ?? null;
  return {
    chart,
    plot,
    groups: inPlot.filter((child) => localName(child).endsWith('Chart')),
    categoryAxis,
    valueAxis: values.find((axis) => axis !== categoryAxis) ?? null,
  };
}

/** A series of the file with the group that it stands in. */
interface FoundSeries {
  readonly group: XmlElement;
  readonly element: XmlElement;
}

/** The series of all groups in the order of the file. */
export function seriesElements(groups: readonly XmlElement[]): FoundSeries[] {
  return groups.flatMap((group) => childrenNamed(group, 'ser').map((element) => ({ group, element })));
}

/** Reads a chart part. */
export function readChart(space: XmlElement): ChartContent {
  const { chart, groups, categoryAxis, valueAxis } = chartElements(space);
  const series = seriesElements(groups).map(({ element }) => readSeries(element));
  const [only] = groups;
  const bars = groups.find((group) => localName(group) === 'barChart');
  return {
    kind: only && groups.length === 1 ? kindOf(only) : null,
    title: chart && titleText(chart, series),
    categoryAxis: categoryAxis && readAxis(categoryAxis),
    valueAxis: valueAxis && readAxis(valueAxis),
    gapWidth: bars ? numberAttribute(childNamed(bars, 'gapWidth') ?? bars, 'val', 150) : null,
    legend: readLegend(chart),
    series,
  };
}

function readAxis(axis: XmlElement): ChartAxis {
  const format = childNamed(axis, 'numFmt');
  const scaling = childNamed(axis, 'scaling');
  const minimum = scaling && childNamed(scaling, 'min');
  return {
    title: titleText(axis, []),
    format:
      format && !booleanAttribute(format, 'sourceLinked', false) ? attribute(format, 'formatCode') : null,
    visible: !isOn(childNamed(axis, 'delete')),
    reversed: valueOf(scaling, 'orientation') === 'maxMin',
    minimum: minimum === null ? null : numberAttribute(minimum, 'val', 0),
    labels: keyOf(TICK_LABELS, valueOf(axis, 'tickLblPos')) ?? 'nextToAxis',
    gridlines: childNamed(axis, 'majorGridlines') !== null,
    crosses: keyOf(CROSSES, valueOf(axis, 'crosses')) ?? 'automatic',
  };
}

/** A switch of the chart vocabulary: the element alone means yes. */
function isOn(element: XmlElement | null): boolean {
  return element !== null && booleanAttribute(element, 'val', true);
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, value: string | null): K | null {
  const found = Object.entries<string>(names).find(([, own]) => own === value);
  return found ? (found[0] as K) : null;
}

function kindOf(group: XmlElement): ChartKind | null {
  const value = (name: string): string | null => {
    const child = childNamed(group, name);
    return child && attribute(child, 'val');
  };
  const series = childrenNamed(group, 'ser');
  const plain =
    series.length > 0 && series.every((each) => valueOf(childNamed(each, 'marker'), 'symbol') === 'none');
  for (const [kind, shape] of Object.entries(CHART_SHAPES)) {
    if (shape.element !== localName(group)) continue;
    if (shape.direction !== undefined && shape.direction !== (value('barDir') ?? 'col')) continue;
    if (shape.grouping !== undefined && shape.grouping !== (value('grouping') ?? shape.grouping)) continue;
    if (shape.markers !== undefined && shape.markers === plain) continue;
    return kind as ChartKind;
  }
  return null;
}

/** How a new series of a group is written. */
export function shapeOf(group: XmlElement): Shape {
  const kind = kindOf(group);
  if (kind !== null) return CHART_SHAPES[kind];
  const elements = ['lineChart', 'pieChart', 'doughnutChart'] as const;
  return { element: elements.find((name) => name === localName(group)) ?? 'barChart' };
}

function valueOf(parent: XmlElement | null, name: string): string | null {
  const child = parent && childNamed(parent, name);
  return child && attribute(child, 'val');
}

/** The text of a title; one that is left to Excel shows the name of a lone series. */
function titleText(owner: XmlElement, series: readonly ChartSeries[]): string | null {
  const title = childNamed(owner, 'title');
  if (!title) return null;
  const tx = childNamed(title, 'tx');
  if (!tx) return series.length === 1 ? nameText(series[0]?.name ?? null) : '';
  const rich = childNamed(tx, 'rich');
  if (!rich) return cachedTexts(childNamed(tx, 'strRef')).join('');
  // Paragraphs and runs are of the drawing vocabulary, which has another prefix.
  const paragraphs = elementsOf(rich).filter((child) => localName(child) === 'p');
  return paragraphs.map(textRuns).join('\n');
}

function nameText(name: ChartSeries['name']): string {
  if (name === null) return '';
  return 'text' in name ? name.text : name.cached;
}

function textRuns(element: XmlElement): string {
  if (localName(element) === 't') return contentOf(element);
  if (localName(element) === 'br') return '\n';
  return elementsOf(element).map(textRuns).join('');
}

function readLegend(chart: XmlElement | null): ChartDefinition['legend'] {
  const legend = chart && childNamed(chart, 'legend');
  if (!legend) return 'none';
  switch (valueOf(legend, 'legendPos')) {
    case 'l':
      return 'left';
    case 't':
      return 'top';
    case 'b':
      return 'bottom';
    default:
      return 'right';
  }
}

function readSeries(element: XmlElement): ChartSeries {
  const values = childNamed(element, 'val') ?? childNamed(element, 'yVal');
  const reference = values && childNamed(values, 'numRef');
  const cache = reference && childNamed(reference, 'numCache');
  return {
    name: readName(childNamed(element, 'tx')),
    categories: readCategories(childNamed(element, 'cat') ?? childNamed(element, 'xVal')),
    values: {
      formula: formulaOf(reference),
      cached: cachedPoints(cache).map(asNumber),
      numberFormat: (cache && contentOf(childNamed(cache, 'formatCode') ?? cache)) ?? 'General',
    },
    colour: readColour(childNamed(element, 'spPr')),
    labels: readLabels(childNamed(element, 'dLbls')),
  };
}

/** Labels that show nothing are none. */
function readLabels(labels: XmlElement | null): SeriesLabels | null {
  if (!labels || isOn(childNamed(labels, 'delete'))) return null;
  const shows = (name: string): boolean => isOn(childNamed(labels, name));
  if (!['showVal', 'showCatName', 'showSerName', 'showPercent', 'showLegendKey'].some(shows)) return null;
  const format = childNamed(labels, 'numFmt');
  return {
    showValue: shows('showVal'),
    format:
      format && !booleanAttribute(format, 'sourceLinked', false) ? attribute(format, 'formatCode') : null,
    position: keyOf<LabelPosition>(LABEL_PLACES, valueOf(labels, 'dLblPos')),
  };
}

/** Errors are kept as their text. */
function asNumber(text: string | null): number | string | null {
  if (text === null || text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function readName(tx: XmlElement | null): ChartSeries['name'] {
  if (!tx) return null;
  const reference = childNamed(tx, 'strRef');
  if (reference) return { formula: formulaOf(reference), cached: cachedTexts(reference).join('') };
  const text = childNamed(tx, 'v');
  return text && { text: decodeExcelText(contentOf(text)) };
}

function readCategories(cat: XmlElement | null): ChartSeries['categories'] {
  const [reference] = cat ? elementsOf(cat) : [];
  if (!reference) return null;
  const numbers = localName(reference) === 'numRef';
  const cache = childNamed(reference, numbers ? 'numCache' : 'strCache');
  const cached = cachedPoints(cache).map((text) => (numbers ? asNumber(text) : text));
  return { formula: formulaOf(reference), cached };
}

function formulaOf(reference: XmlElement | null): string {
  const formula = reference && childNamed(reference, 'f');
  return formula ? contentOf(formula) : '';
}

function cachedTexts(reference: XmlElement | null): string[] {
  return cachedPoints(reference && childNamed(reference, 'strCache')).map((text) => text ?? '');
}

/** The plain colour of a series: its fill, or the line of one that is a line. */
function readColour(properties: XmlElement | null): string | null {
  if (!properties) return null;
  const children = elementsOf(properties);
  const fill = children.find((child) => localName(child) === 'solidFill');
  const line = children.find((child) => localName(child) === 'ln');
  const [colour] = fill
    ? elementsOf(fill)
    : line
      ? elementsOf(line)
          .filter((each) => localName(each) === 'solidFill')
          .flatMap(elementsOf)
      : [];
  const value = colour && localName(colour) === 'srgbClr' ? attribute(colour, 'val') : null;
  return value === null ? null : `#${value.toUpperCase()}`;
}
