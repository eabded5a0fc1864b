import type { BorderFormat, BorderLine, LineStyle } from '../model';
import { attribute, booleanAttribute, makeLike } from '../xml/edit';
import { childNamed, type XmlElement } from '../xml/tree';
import { readColour, writeColour } from './colour';

const NO_LINE: BorderLine = { style: 'none', colour: null };

/** No lines. */
export const NO_BORDER: BorderFormat = {
  left: NO_LINE,
  right: NO_LINE,
  top: NO_LINE,
  bottom: NO_LINE,
  diagonal: NO_LINE,
  diagonalUp: false,
  diagonalDown: false,
};

const EDGES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

/** Files in the strict form name the edges by the direction of writing. */
const STRICT_NAME: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

const LINES: ReadonlySet<string> = new Set<LineStyle>([
  'none',
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

/** Reads a `border`. */
export function readBorder(element: XmlElement): BorderFormat {
  return { ...NO_BORDER, ...readBorderChange(element) };
}

/** Reads only the edges that the element states. */
export function readBorderChange(element: XmlElement): Partial<BorderFormat> {
  const change: { -readonly [Key in keyof BorderFormat]?: BorderFormat[Key] } = {};
  for (const edge of EDGES) {
    const found = childNamed(element, edge) ?? childNamed(element, STRICT_NAME[edge] ?? edge);
    if (found) change[edge] = readLine(found);
  }
  if (booleanAttribute(element, 'diagonalUp', false)) change.diagonalUp = true;
  if (booleanAttribute(element, 'diagonalDown', false)) change.diagonalDown = true;
  return change;
}

/** Makes a `border` element with all edges, or only with those given. */
export function writeBorder(like: XmlElement, border: Partial<BorderFormat>): XmlElement {
  const { diagonalUp = false, diagonalDown = false } = border;
  const element = makeLike(like, 'border', {
    diagonalUp: diagonalUp || null,
    diagonalDown: diagonalDown || null,
  });
  for (const edge of EDGES) {
    const line = border[edge];
    if (!line) continue;
    const child = makeLike(like, edge, { style: line.style === 'none' ? null : line.style });
    if (line.colour) child.children.push(writeColour(like, 'color', line.colour));
    element.children.push(child);
  }
  return element;
}

function readLine(element: XmlElement): BorderLine {
  const style = attribute(element, 'style') ?? 'none';
  const colour = readColour(childNamed(element, 'color'));
  return isLine(style) ? { style, colour } : { style: 'none', colour };
}

function isLine(text: string): text is LineStyle {
  return LINES.has(text);
}
