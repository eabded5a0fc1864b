import type { FillFormat, FillPattern } from '../model';
import { attribute, makeLike } from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { childNamed, type XmlElement } from '../xml/tree';
import { writeElement } from '../xml/writeXml';
import { readColour, writeColour } from './colour';

/** No fill. */
export const NO_FILL: FillFormat = { kind: 'pattern', pattern: 'none', foreground: null, background: null };

const PATTERNS: ReadonlySet<string> = new Set<FillPattern>([
  'none',
  'solid',
  'mediumGray',
  'darkGray',
  'lightGray',
  'darkHorizontal',
  'darkVertical',
  'darkDown',
  'darkUp',
  'darkGrid',
  'darkTrellis',
  'lightHorizontal',
  'lightVertical',
  'lightDown',
  'lightUp',
  'lightGrid',
  'lightTrellis',
  'gray125',
  'gray0625',
]);

/** Reads a `fill`. In conditional formats a missing pattern means solid, and solid fills show the background colour. */
export function readFill(element: XmlElement, differential = false): FillFormat {
  const gradient = childNamed(element, 'gradientFill');
  if (gradient) return { kind: 'gradient', raw: writeElement(gradient) };
  const found = childNamed(element, 'patternFill');
  if (!found) return NO_FILL;
  const stated = attribute(found, 'patternType') ?? (differential ? 'solid' : 'none');
  const pattern = isPattern(stated) ? stated : 'none';
  const foreground = readColour(childNamed(found, 'fgColor'));
  const background = readColour(childNamed(found, 'bgColor'));
  return differential && pattern === 'solid'
    ? { kind: 'pattern', pattern, foreground: background ?? foreground, background: null }
    : { kind: 'pattern', pattern, foreground, background };
}

/** Makes a `fill` element. */
export function writeFill(like: XmlElement, fill: FillFormat, differential = false): XmlElement {
  if (fill.kind === 'gradient') {
    return makeLike(like, 'fill', {}, [parseXml(fill.raw, { part: 'fill', depth: 16 }).root]);
  }
  const asDifference = differential && fill.pattern === 'solid';
  const pattern = makeLike(like, 'patternFill', { patternType: asDifference ? null : fill.pattern });
  const foreground = asDifference ? null : fill.foreground;
  const background = asDifference ? fill.foreground : fill.background;
  if (foreground) pattern.children.push(writeColour(like, 'fgColor', foreground));
  if (background) pattern.children.push(writeColour(like, 'bgColor', background));
  return makeLike(like, 'fill', {}, [pattern]);
}

function isPattern(text: string): text is FillPattern {
  return PATTERNS.has(text);
}
