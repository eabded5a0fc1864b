import type { ChartDefinition, ChartKind, ChartSeries } from '../model';
import { attribute, booleanAttribute, contentOf, numberAttribute } from '../xml/edit';
import { childNamed, childrenNamed, elementsOf, localName, type XmlElement } from '../xml/tree';
import { CHART_SHAPES } from './chartXml';

/** What can be read from a chart part; `kind` is `null` for kinds that are not modelled. */
export type ChartContent = Omit<ChartDefinition, 'kind' | 'name' | 'anchor' | 'altText'> & {
  readonly kind: ChartKind | null;
};

/** Reads a chart part. */
export function readChart(space: XmlElement): ChartContent {
  const chart = childNamed(space, 'chart');
  const plot = chart && childNamed(chart, 'plotArea');
  const groups = plot ? elementsOf(plot).filter((child) => localName(child).endsWith('Chart')) : [];
  const axes = plot
    ? elementsOf(plot).filter((child) => /^(?:cat|val|date|ser)Ax$/.test(localName(child)))
    : [];
  const valueAxis = axes.find((axis) => localName(axis) === 'valAx') ?? null;
  const categoryAxis = axes.find((axis) => axis !== valueAxis) ?? null;
  const format = valueAxis && childNamed(valueAxis, 'numFmt');
  const [only] = groups;
  return {
    kind: only && groups.length === 1 ? kindOf(only) : null,
    title: chart && titleText(chart),
    categoryAxisTitle: categoryAxis && titleText(categoryAxis),
    valueAxisTitle: valueAxis && titleText(valueAxis),
    valueAxisFormat:
      format && !booleanAttribute(format, 'sourceLinked', false) ? attribute(format, 'formatCode') : null,
    legend: readLegend(chart),
    series: groups.flatMap((group) => childrenNamed(group, 'ser').map(readSeries)),
  };
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

function valueOf(parent: XmlElement | null, name: string): string | null {
  const child = parent && childNamed(parent, name);
  return child && attribute(child, 'val');
}

function titleText(owner: XmlElement): string | null {
  const title = childNamed(owner, 'title');
  const tx = title && childNamed(title, 'tx');
  if (!tx) return null;
  const rich = childNamed(tx, 'rich');
  if (!rich) return cachedTexts(childNamed(tx, 'strRef')).join('');
  // Paragraphs and runs are of the drawing vocabulary, which has another prefix.
  const paragraphs = elementsOf(rich).filter((child) => localName(child) === 'p');
  return paragraphs.map(textRuns).join('\n');
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
  const values = childNamed(element, 'val');
  const reference = values && childNamed(values, 'numRef');
  const cache = reference && childNamed(reference, 'numCache');
  const labels = childNamed(element, 'dLbls');
  return {
    name: readName(childNamed(element, 'tx')),
    categories: readCategories(childNamed(element, 'cat')),
    values: {
      formula: formulaOf(reference),
      cached: cachedPoints(cache).map((text) => (text === null || text === '' ? null : Number(text))),
      numberFormat: (cache && contentOf(childNamed(cache, 'formatCode') ?? cache)) ?? 'General',
    },
    colour: readColour(childNamed(element, 'spPr')),
    dataLabels: valueOf(labels, 'showVal') === '1',
  };
}

function readName(tx: XmlElement | null): ChartSeries['name'] {
  if (!tx) return null;
  const reference = childNamed(tx, 'strRef');
  if (reference) return { formula: formulaOf(reference), cached: cachedTexts(reference).join('') };
  const text = childNamed(tx, 'v');
  return text && { text: contentOf(text) };
}

function readCategories(cat: XmlElement | null): ChartSeries['categories'] {
  const [reference] = cat ? elementsOf(cat) : [];
  if (!reference) return null;
  const numbers = localName(reference) === 'numRef';
  const cache = childNamed(reference, numbers ? 'numCache' : 'strCache');
  const cached = cachedPoints(cache).map((text) => (text !== null && numbers ? Number(text) : text));
  return { formula: formulaOf(reference), cached };
}

function formulaOf(reference: XmlElement | null): string {
  const formula = reference && childNamed(reference, 'f');
  return formula ? contentOf(formula) : '';
}

function cachedTexts(reference: XmlElement | null): string[] {
  return cachedPoints(reference && childNamed(reference, 'strCache')).map((text) => text ?? '');
}

function cachedPoints(cache: XmlElement | null): (string | null)[] {
  if (!cache) return [];
  const points = childrenNamed(cache, 'pt');
  const count = Math.min(
    numberAttribute(childNamed(cache, 'ptCount') ?? cache, 'val', points.length),
    1_000_000,
  );
  const texts = new Array<string | null>(count).fill(null);
  for (const point of points) {
    const value = childNamed(point, 'v');
    const index = numberAttribute(point, 'idx', 0);
    if (index < count) texts[index] = value && contentOf(value);
  }
  return texts;
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
