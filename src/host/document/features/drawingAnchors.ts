import type { Anchor, Area } from '../model';
import { attribute, contentOf, makeLike } from '../xml/edit';
import { childNamed, elementsOf, localName, type XmlElement } from '../xml/tree';

/** English Metric Units in a point. */
const UNITS = 12_700;

/** The elements of a drawing that place something. */
export function anchorsOf(drawing: XmlElement): XmlElement[] {
  return elementsOf(drawing).filter((child) => /^(?:twoCell|oneCell|absolute)Anchor$/.test(localName(child)));
}

/** Where an anchor lies; `null` for one that is not bound to two cells. */
export function readAnchor(element: XmlElement): Anchor | null {
  const from = childNamed(element, 'from');
  const to = childNamed(element, 'to');
  return from && to ? { from: readCorner(from), to: readCorner(to) } : null;
}

/** Writes where an anchor lies. */
export function writeAnchor(element: XmlElement, anchor: Anchor): void {
  for (const corner of ['from', 'to'] as const) {
    const child = childNamed(element, corner);
    const { row, column, x, y } = anchor[corner];
    const values = { col: column, colOff: Math.round(x * UNITS), row, rowOff: Math.round(y * UNITS) };
    if (!child) continue;
    child.children = Object.entries(values).map(([name, value]) =>
      makeLike(child, name, {}, [String(value)]),
    );
  }
}

/** The cells that an anchor covers. */
export function anchorArea(anchor: Anchor): Area {
  return { top: anchor.from.row, left: anchor.from.column, bottom: anchor.to.row, right: anchor.to.column };
}

/** Whether a drawing moves and grows with the cells under it, only moves, or does neither. */
export function followsCells(element: XmlElement): 'size' | 'move' | 'no' {
  const stated = attribute(element, 'editAs') ?? 'twoCell';
  return stated === 'oneCell' ? 'move' : stated === 'absolute' ? 'no' : 'size';
}

/** Where an anchor lies when the cells under it moved; one whose cells are all gone keeps its place. */
export function movedAnchor(
  anchor: Anchor,
  follows: ReturnType<typeof followsCells>,
  place: (area: Area) => Area | null,
): Anchor {
  const before = anchorArea(anchor);
  const area = follows === 'no' ? null : place(before);
  if (!area) return anchor;
  const { from, to } = anchor;
  const last =
    follows === 'size'
      ? { row: area.bottom, column: area.right }
      : { row: to.row + area.top - before.top, column: to.column + area.left - before.left };
  return { from: { ...from, row: area.top, column: area.left }, to: { ...to, ...last } };
}

function readCorner(element: XmlElement): Anchor['from'] {
  const number = (name: string): number => {
    const child = childNamed(element, name);
    const value = child ? Number(contentOf(child)) : 0;
    return Number.isFinite(value) ? value : 0;
  };
  return {
    row: number('row'),
    column: number('col'),
    x: number('colOff') / UNITS,
    y: number('rowOff') / UNITS,
  };
}
