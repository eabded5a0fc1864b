import type { DrawnCells, DrawnValue, ReadDrawnCells } from '../model';
import { attribute, contentOf, makeLike, numberAttribute, setAttribute, setContent } from '../xml/edit';
import { decodeExcelText, encodeExcelText } from '../xml/text';
import { ensureChild, insertInOrder } from '../xml/schemaOrder';
import { childNamed, childrenNamed, elementsOf, localName, removeChild, type XmlElement } from '../xml/tree';
import { CACHE_ORDER } from './chartOrders';

type ReferenceKind = 'numRef' | 'strRef';

const CACHE: Readonly<Record<ReferenceKind, string>> = { numRef: 'numCache', strRef: 'strCache' };

/** A reference of a chart to cells, somewhere inside an element. */
interface FoundReference {
  readonly owner: XmlElement;
  readonly element: XmlElement;
}

/** Every reference to cells inside a chart part, also of titles, error bars and other things that are not modelled. */
export function referencesIn(element: XmlElement): FoundReference[] {
  return elementsOf(element).flatMap((child): FoundReference[] =>
    /^(?:num|str|multiLvlStr)Ref$/.test(localName(child))
      ? [{ owner: element, element: child }]
      : referencesIn(child),
  );
}

/** Shows the cells of every reference that can be read: what the chart is to hold of them now. */
export function eachDrawnReference(
  space: XmlElement,
  read: ReadDrawnCells,
  show: (reference: FoundReference, cells: DrawnCells) => void,
): void {
  for (const reference of referencesIn(space)) {
    const formula = childNamed(reference.element, 'f');
    const cells = formula && read(contentOf(formula));
    if (cells) show(reference, cells);
  }
}

/** Writes what cells hold into the cache of a reference, if it has one. Tells whether anything changed. */
export function refreshReference({ owner, element }: FoundReference, cells: DrawnCells): boolean {
  const local = localName(element);
  if (local === 'multiLvlStrRef') return refreshLevels(element, cells);
  const kind = local === 'numRef' ? 'numRef' : 'strRef';
  const cache = childNamed(element, CACHE[kind]);
  if (!cache) return false;
  const isCategory = /^(?:cat|xVal)$/.test(localName(owner));
  const wanted = isCategory ? (cells.numeric ? 'numRef' : 'strRef') : kind;
  if (wanted !== kind) {
    setReference(
      owner,
      wanted,
      contentOf(childNamed(element, 'f') ?? element),
      pointsOf(wanted, cells),
      'General',
    );
    return true;
  }
  return writePoints(cache, pointsOf(kind, cells));
}

function pointsOf(kind: ReferenceKind, cells: DrawnCells): readonly DrawnValue[] {
  return kind === 'numRef' ? cells.numbers : cells.texts;
}

/** Categories of several levels: the innermost comes first. */
function refreshLevels(element: XmlElement, { rows, columns, texts }: DrawnCells): boolean {
  const cache = childNamed(element, 'multiLvlStrCache');
  const levels = cache ? childrenNamed(cache, 'lvl') : [];
  const inColumns = levels.length === columns;
  if (!cache || (!inColumns && levels.length !== rows)) return false;
  const count = inColumns ? rows : columns;
  let changed = setCount(cache, count);
  for (const [index, level] of levels.entries()) {
    const line = (inColumns ? columns : rows) - 1 - index;
    const own = Array.from({ length: count }, (_, at) =>
      inColumns ? texts[at * columns + line] : texts[line * columns + at],
    );
    if (
      placePoints(
        level,
        own.map((text) => text ?? null),
      )
    )
      changed = true;
  }
  return changed;
}

/** Makes `owner` (a category, value or name) refer to these cells, in place where it refers to cells already. */
export function setReference(
  owner: XmlElement,
  kind: ReferenceKind,
  formula: string,
  points: readonly DrawnValue[],
  format?: string,
): void {
  const found = childNamed(owner, kind);
  const reference = found ?? makeLike(owner, kind, {}, [makeLike(owner, 'f'), makeLike(owner, CACHE[kind])]);
  if (!found) owner.children = [reference];
  const text = ensureChild(reference, 'f', ['f', CACHE[kind], 'extLst']);
  if (contentOf(text) !== formula) setContent(text, formula);
  const cache = ensureChild(reference, CACHE[kind], ['f', CACHE[kind], 'extLst']);
  if (kind === 'numRef' && format !== undefined)
    setContent(ensureChild(cache, 'formatCode', CACHE_ORDER), format);
  writePoints(cache, points);
}

/** Writes the points of a cache; those that are right already stay as they are. Tells whether anything changed. */
function writePoints(cache: XmlElement, points: readonly DrawnValue[]): boolean {
  const counted = setCount(cache, points.length);
  return placePoints(cache, points) || counted;
}

function setCount(cache: XmlElement, count: number): boolean {
  const element = ensureChild(cache, 'ptCount', CACHE_ORDER);
  if (attribute(element, 'val') === String(count)) return false;
  setAttribute(element, 'val', count);
  return true;
}

function placePoints(cache: XmlElement, points: readonly DrawnValue[]): boolean {
  const known = new Map(childrenNamed(cache, 'pt').map((pt) => [numberAttribute(pt, 'idx', -1), pt]));
  const right =
    points.every((value, index) => isHeld(known.get(index), value)) &&
    [...known.keys()].every((index) => index >= 0 && index < points.length);
  if (right) return false;
  for (const point of childrenNamed(cache, 'pt')) removeChild(cache, point);
  const fresh = points.flatMap((value, index): XmlElement[] => {
    if (value === null) return [];
    const point = known.get(index) ?? makeLike(cache, 'pt', { idx: index });
    if (!isHeld(point, value))
      setContent(ensureChild(point, 'v', ['v', 'extLst']), encodeExcelText(String(value)));
    return [point];
  });
  const last = cache.children.findIndex((node) => node.kind === 'element' && localName(node) === 'extLst');
  cache.children.splice(last < 0 ? cache.children.length : last, 0, ...fresh);
  return true;
}

function isHeld(point: XmlElement | undefined, value: DrawnValue): boolean {
  const held = point && childNamed(point, 'v');
  if (!held) return point === undefined && value === null;
  const text = decodeExcelText(contentOf(held));
  return typeof value === 'number' ? text !== '' && Number(text) === value : text === value;
}

/** The points of a cache as they are kept, in order; `null` where there is none. */
export function cachedPoints(cache: XmlElement | null): (string | null)[] {
  if (!cache) return [];
  const points = childrenNamed(cache, 'pt');
  const stated = numberAttribute(childNamed(cache, 'ptCount') ?? cache, 'val', points.length);
  const texts = new Array<string | null>(Math.min(Math.max(stated, 0), 1_000_000)).fill(null);
  for (const point of points) {
    const value = childNamed(point, 'v');
    const index = numberAttribute(point, 'idx', 0);
    if (index < texts.length) texts[index] = value && decodeExcelText(contentOf(value));
  }
  return texts;
}

/** Puts an element with one attribute `val` in its place. */
export function setValue(
  parent: XmlElement,
  local: string,
  value: string | number | boolean,
  order: readonly string[],
): void {
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  const found = childNamed(parent, local);
  if (found) {
    if (attribute(found, 'val') !== text) setAttribute(found, 'val', text);
    return;
  }
  insertInOrder(parent, makeLike(parent, local, { val: text }), order);
}
