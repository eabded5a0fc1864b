import type { FontFormat, UnderlineStyle } from '../model';
import {
  attribute,
  booleanAttribute,
  makeLike,
  numberAttribute,
  textAttribute,
  setTextAttribute,
} from '../xml/edit';
import { insertInOrder, type SchemaOrder } from '../xml/schemaOrder';
import { parseXml } from '../xml/parseXml';
import { elementsOf, localName, type XmlElement } from '../xml/tree';
import { writeElement } from '../xml/writeXml';
import { readColour, writeColour } from './colour';

/** The font that holds where a workbook states none. */
export const DEFAULT_FONT: FontFormat = {
  name: 'Calibri',
  scheme: null,
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  verticalPosition: 'baseline',
  colour: null,
  other: '',
};

/** Excel reads a font's properties in any order but writes them in this one, which older versions insist on. */
const FONT_ORDER: SchemaOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const MODELLED = new Set(['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'scheme']);

/** Reads a font. */
export function readFont(element: XmlElement): FontFormat {
  return { ...DEFAULT_FONT, ...readFontChange(element) };
}

/** Reads only what the element states, as a conditional format does. */
export function readFontChange(element: XmlElement): Partial<FontFormat> {
  const change: { -readonly [Key in keyof FontFormat]?: FontFormat[Key] } = {};
  for (const child of elementsOf(element)) {
    const value = attribute(child, 'val');
    switch (localName(child)) {
      case 'b':
        change.bold = booleanAttribute(child, 'val', true);
        break;
      case 'i':
        change.italic = booleanAttribute(child, 'val', true);
        break;
      case 'strike':
        change.strikethrough = booleanAttribute(child, 'val', true);
        break;
      case 'u':
        change.underline = isUnderline(value) ? value : 'single';
        break;
      case 'vertAlign':
        change.verticalPosition = value === 'superscript' || value === 'subscript' ? value : 'baseline';
        break;
      case 'sz':
        change.size = numberAttribute(child, 'val', 11);
        break;
      case 'name':
        change.name = textAttribute(child, 'val') ?? DEFAULT_FONT.name;
        break;
      case 'scheme':
        change.scheme = value === 'minor' || value === 'major' ? value : null;
        break;
      case 'color':
        change.colour = readColour(child);
        break;
      default:
        change.other = (change.other ?? '') + writeElement(child);
    }
  }
  return change;
}

/** Makes a `font` element. */
export function writeFont(like: XmlElement, font: FontFormat): XmlElement {
  const { bold, italic, strikethrough, underline, verticalPosition, ...rest } = font;
  // A font that does not have a property leaves it out; only differences of conditional formats say "not bold".
  return writeFontChange(like, {
    ...rest,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline === 'none' ? {} : { underline }),
    ...(verticalPosition === 'baseline' ? {} : { verticalPosition }),
  });
}

/** Makes a `font` element that states only what is given. */
export function writeFontChange(like: XmlElement, font: Partial<FontFormat>): XmlElement {
  const element = makeLike(like, 'font');
  const add = (local: string, val: string | number | null): void => {
    const child = makeLike(like, local);
    if (typeof val === 'number') child.attributes.push({ name: 'val', raw: String(val) });
    else setTextAttribute(child, 'val', val);
    insertInOrder(element, child, FONT_ORDER);
  };
  const flag = (local: string, value: boolean | undefined): void => {
    if (value !== undefined) add(local, value ? null : '0');
  };
  if (font.other !== undefined && font.other !== '') {
    const holder = parseXml(`<x>${font.other}</x>`, { part: 'font', depth: 16 }).root;
    for (const child of elementsOf(holder))
      if (!MODELLED.has(localName(child))) insertInOrder(element, child, FONT_ORDER);
  }
  flag('b', font.bold);
  flag('i', font.italic);
  flag('strike', font.strikethrough);
  if (font.underline !== undefined) add('u', font.underline === 'single' ? null : font.underline);
  if (font.verticalPosition !== undefined) add('vertAlign', font.verticalPosition);
  if (font.size !== undefined) add('sz', font.size);
  if (font.name !== undefined) add('name', font.name);
  if (font.scheme) add('scheme', font.scheme);
  if (font.colour) insertInOrder(element, writeColour(like, 'color', font.colour), FONT_ORDER);
  return element;
}

function isUnderline(value: string | null): value is UnderlineStyle {
  return (
    value === 'none' ||
    value === 'single' ||
    value === 'double' ||
    value === 'singleAccounting' ||
    value === 'doubleAccounting'
  );
}
