import type { ChartAxis, ChartChange, ChartKind } from '../model';
import { setContent } from '../xml/edit';
import { insertInOrder, replaceChild, ensureChild, type SchemaOrder } from '../xml/schemaOrder';
import { childNamed, elementsOf, localName, removeChild, type XmlElement } from '../xml/tree';
import { setValue } from './chartCaches';
import {
  AXIS_ORDER,
  CHART_ORDER,
  GROUP_ORDER,
  LEGEND_ORDER,
  SCALING_ORDER,
  TITLE_ORDER,
} from './chartOrders';
import { chartElements, readChart } from './chartReading';
import {
  CROSSES,
  GRIDLINES_XML,
  LEGEND_PLACES,
  legendXml,
  plotAreaXml,
  printable,
  TICK_LABELS,
  titleXml,
} from './chartXml';
import type { MakeElement } from './freshElement';
import { setFormat } from './seriesEditing';

/** Changes what is given of a chart part, in its place: what the model does not know keeps its look and its order. */
export function changeChart(space: XmlElement, change: ChartChange, make: MakeElement): void {
  const { chart } = chartElements(space);
  if (!chart) return;
  if (change.kind !== undefined) setKind(space, chart, change.kind, make);
  if (change.title !== undefined) {
    setTitle(chart, change.title, CHART_ORDER, make);
    setValue(chart, 'autoTitleDeleted', change.title === null, CHART_ORDER);
  }
  if (change.legend !== undefined) setLegend(chart, change.legend, make);
  const { groups, categoryAxis, valueAxis } = chartElements(space);
  if (change.categoryAxis && categoryAxis) changeAxis(categoryAxis, change.categoryAxis, make);
  if (change.valueAxis && valueAxis) changeAxis(valueAxis, change.valueAxis, make);
  if (typeof change.gapWidth === 'number') {
    for (const group of groups) {
      if (localName(group) === 'barChart') setValue(group, 'gapWidth', change.gapWidth, GROUP_ORDER);
    }
  }
}

/** Another kind of chart has another plot area, made anew with the series and axes that are known. */
function setKind(space: XmlElement, chart: XmlElement, kind: ChartKind, make: MakeElement): void {
  const known = readChart(space);
  if (known.kind === kind) return;
  const anchor = { row: 0, column: 0, x: 0, y: 0 };
  const definition = { ...known, kind, name: '', altText: '', anchor: { from: anchor, to: anchor } };
  replaceChild(chart, 'plotArea', make(plotAreaXml(definition)), CHART_ORDER);
}

/** A title that is there keeps the look of its first letters; a new one is plain. */
function setTitle(owner: XmlElement, text: string | null, order: SchemaOrder, make: MakeElement): void {
  const known = childNamed(owner, 'title');
  if (text === null) {
    if (known) removeChild(owner, known);
    return;
  }
  const fresh = make(titleXml(text));
  if (!known) {
    insertInOrder(owner, fresh, order);
    return;
  }
  const tx = childNamed(known, 'tx');
  const rich = tx && childNamed(tx, 'rich');
  const freshText = childNamed(fresh, 'tx');
  if (!rich) {
    replaceChild(known, 'tx', freshText, TITLE_ORDER);
    return;
  }
  const [first] = elementsOf(rich).filter((child) => localName(child) === 'p');
  const looks = first ? paragraphLook(first) : null;
  rich.children = rich.children.filter((node) => node.kind !== 'element' || localName(node) !== 'p');
  const freshRich = freshText && childNamed(freshText, 'rich');
  for (const [index, line] of printable(text).split('\n').entries()) {
    const plain = freshRich && elementsOf(freshRich).filter((child) => localName(child) === 'p')[index];
    const paragraph = looks ? looks(line) : plain;
    if (paragraph) rich.children.push(paragraph);
  }
}

/** Makes paragraphs that look like one whose first run is known; `null` when there is no run. */
function paragraphLook(paragraph: XmlElement): ((text: string) => XmlElement) | null {
  const run = elementsOf(paragraph).find((child) => localName(child) === 'r');
  const letters = run && elementsOf(run).find((child) => localName(child) === 't');
  if (!run || !letters) return null;
  const before = elementsOf(paragraph).filter((child) => localName(child) === 'pPr');
  return (text) => {
    const own: XmlElement = { ...letters, attributes: [...letters.attributes], children: [] };
    setContent(own, text);
    const children = elementsOf(run).map((child) => (child === letters ? own : child));
    return { ...paragraph, children: [...before, { ...run, children }] };
  };
}

function setLegend(chart: XmlElement, legend: 'none' | keyof typeof LEGEND_PLACES, make: MakeElement): void {
  const known = childNamed(chart, 'legend');
  if (legend === 'none') {
    if (known) removeChild(chart, known);
  } else if (known) setValue(known, 'legendPos', LEGEND_PLACES[legend], LEGEND_ORDER);
  else insertInOrder(chart, make(legendXml(legend)), CHART_ORDER);
}

function changeAxis(axis: XmlElement, change: Partial<ChartAxis>, make: MakeElement): void {
  if (change.title !== undefined) setTitle(axis, change.title, AXIS_ORDER, make);
  if (change.format !== undefined) setFormat(axis, change.format, AXIS_ORDER);
  if (change.visible !== undefined) setValue(axis, 'delete', !change.visible, AXIS_ORDER);
  if (change.reversed !== undefined) {
    const scaling = ensureChild(axis, 'scaling', AXIS_ORDER);
    setValue(scaling, 'orientation', change.reversed ? 'maxMin' : 'minMax', SCALING_ORDER);
  }
  if (change.minimum !== undefined) {
    const scaling = ensureChild(axis, 'scaling', AXIS_ORDER);
    if (change.minimum === null) replaceChild(scaling, 'min', null, SCALING_ORDER);
    else setValue(scaling, 'min', change.minimum, SCALING_ORDER);
  }
  if (change.labels !== undefined) setValue(axis, 'tickLblPos', TICK_LABELS[change.labels], AXIS_ORDER);
  if (change.crosses !== undefined) {
    const at = childNamed(axis, 'crossesAt');
    if (at) removeChild(axis, at);
    setValue(axis, 'crosses', CROSSES[change.crosses], AXIS_ORDER);
  }
  if (change.gridlines === undefined) return;
  const lines = childNamed(axis, 'majorGridlines');
  if (lines && !change.gridlines) removeChild(axis, lines);
  if (!lines && change.gridlines) insertInOrder(axis, make(GRIDLINES_XML), AXIS_ORDER);
}
