import type { ChartSeries, SeriesLabels } from '../model';
import { attribute, setAttribute, setContent } from '../xml/edit';
import { encodeExcelText } from '../xml/text';
import { insertInOrder, ensureChild } from '../xml/schemaOrder';
import { childNamed, elementsOf, localName, removeChild, type XmlElement } from '../xml/tree';
import { setReference, setValue } from './chartCaches';
import { LABELS_ORDER, SERIES_ORDER } from './chartOrders';
import { areNumbers, LABEL_PLACES, labelsXml } from './chartXml';
import type { MakeElement } from './freshElement';

/** Changes what is given of a series, in its place; all else stays as it is. */
export function changeSeries(
  element: XmlElement,
  group: XmlElement,
  change: Partial<ChartSeries>,
  make: MakeElement,
): void {
  if (change.name !== undefined) setName(element, change.name);
  if (change.categories !== undefined) setCategories(element, change.categories);
  if (change.values !== undefined) setValues(element, change.values);
  if (change.colour !== undefined) setColour(element, group, change.colour, make);
  if (change.labels !== undefined) setLabels(element, change.labels, make);
}

function setName(series: XmlElement, name: ChartSeries['name']): void {
  if (name === null) {
    remove(series, 'tx');
    return;
  }
  const tx = ensureChild(series, 'tx', SERIES_ORDER);
  if ('formula' in name) {
    setReference(tx, 'strRef', name.formula, [name.cached]);
    return;
  }
  if (!childNamed(tx, 'v')) tx.children = [];
  setContent(ensureChild(tx, 'v', ['v']), encodeExcelText(name.text));
}

/** Scatter and bubble charts call their categories `xVal`. */
function setCategories(series: XmlElement, categories: ChartSeries['categories']): void {
  const local = childNamed(series, 'xVal') || childNamed(series, 'yVal') ? 'xVal' : 'cat';
  if (categories === null) {
    remove(series, local);
    return;
  }
  const { formula, cached } = categories;
  const owner = ensureChild(series, local, SERIES_ORDER);
  setReference(owner, areNumbers(cached) ? 'numRef' : 'strRef', formula, cached, undefined);
}

function setValues(series: XmlElement, { formula, cached, numberFormat }: ChartSeries['values']): void {
  const owner = ensureChild(series, childNamed(series, 'yVal') ? 'yVal' : 'val', SERIES_ORDER);
  setReference(owner, 'numRef', formula, cached, numberFormat ?? 'General');
}

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];
const BEFORE_FILL = ['xfrm', 'custGeom', 'prstGeom'];

/** A line's colour is that of its outline; everything else has a fill. `null` gives back the theme's. */
function setColour(series: XmlElement, group: XmlElement, colour: string | null, make: MakeElement): void {
  const known = childNamed(series, 'spPr');
  if (!known && colour === null) return;
  const properties = known ?? ensureChild(series, 'spPr', SERIES_ORDER);
  const isLine = /^(?:line|scatter|radar)Chart$/.test(localName(group));
  const owner = isLine ? outlineOf(properties, make) : properties;
  const before = elementsOf(owner).find((child) => FILLS.includes(localName(child)));
  const fresh =
    colour === null
      ? []
      : [make(`<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`)];
  if (before) {
    owner.children.splice(owner.children.indexOf(before), 1, ...fresh);
    return;
  }
  const at = owner.children.findIndex(
    (node) => node.kind === 'element' && !BEFORE_FILL.includes(localName(node)),
  );
  owner.children.splice(at < 0 ? owner.children.length : at, 0, ...fresh);
}

function outlineOf(properties: XmlElement, make: MakeElement): XmlElement {
  const known = elementsOf(properties).find((child) => localName(child) === 'ln');
  if (known) return known;
  const outline = make('<a:ln w="28575" cap="rnd"><a:round/></a:ln>');
  const at = properties.children.findIndex(
    (node) => node.kind === 'element' && ![...BEFORE_FILL, ...FILLS].includes(localName(node)),
  );
  properties.children.splice(at < 0 ? properties.children.length : at, 0, outline);
  return outline;
}

function setLabels(series: XmlElement, labels: SeriesLabels | null, make: MakeElement): void {
  const known = childNamed(series, 'dLbls');
  if (labels === null) {
    remove(series, 'dLbls');
    return;
  }
  if (!known || childNamed(known, 'delete')) {
    remove(series, 'dLbls');
    insertInOrder(series, make(labelsXml(labels)), SERIES_ORDER);
    return;
  }
  setFormat(known, labels.format, LABELS_ORDER);
  if (labels.position === null) remove(known, 'dLblPos');
  else setValue(known, 'dLblPos', LABEL_PLACES[labels.position], LABELS_ORDER);
  setValue(known, 'showVal', labels.showValue, LABELS_ORDER);
}

/** Gives an axis or labels a number format; `null` links them to the cells. */
export function setFormat(owner: XmlElement, format: string | null, order: readonly string[]): void {
  const known = childNamed(owner, 'numFmt');
  if (format === null && !known) return;
  const element = known ?? ensureChild(owner, 'numFmt', order);
  if (format !== null) setAttribute(element, 'formatCode', format);
  else if (attribute(element, 'formatCode') === null) setAttribute(element, 'formatCode', 'General');
  setAttribute(element, 'sourceLinked', format === null);
}

function remove(parent: XmlElement, local: string): void {
  const found = childNamed(parent, local);
  if (found) removeChild(parent, found);
}
