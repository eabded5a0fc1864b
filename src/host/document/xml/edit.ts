import {
  decodeAttribute,
  decodeContent,
  decodeExcelText,
  encodeExcelText,
  escapeAttribute,
  escapeContent,
} from './text';
import { prefixOf, type XmlElement, type XmlNode } from './tree';

/** Values that an attribute may be given; `null` and `undefined` leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

/** The text of an attribute, or `null` when the element does not have it. */
export function attribute(element: XmlElement, name: string): string | null {
  for (const found of element.attributes) if (found.name === name) return decodeAttribute(found.raw);
  return null;
}

/** The attribute with the local name in whatever prefix the file uses for it (`r:id`, `rel:id`). */
export function prefixedAttribute(element: XmlElement, local: string): string | null {
  for (const found of element.attributes)
    if (found.name.endsWith(`:${local}`)) return decodeAttribute(found.raw);
  return null;
}

/** An attribute that holds spreadsheet text with `_xHHHH_` escapes. */
export function textAttribute(element: XmlElement, name: string): string | null {
  const text = attribute(element, name);
  return text === null ? null : decodeExcelText(text);
}

/** A whole number; `fallback` when the attribute is missing or no whole number. */
export function numberAttribute(element: XmlElement, name: string, fallback: number): number {
  const text = attribute(element, name);
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : fallback;
}

/** An `xsd:boolean`; `fallback` when the attribute is missing. */
export function booleanAttribute(element: XmlElement, name: string, fallback: boolean): boolean {
  const text = attribute(element, name);
  return text === null ? fallback : text === '1' || text === 'true' || text === 'on';
}

/** Sets or, with `null`, takes an attribute away. Booleans are written as 1 and 0. */
export function setAttribute(element: XmlElement, name: string, value: AttributeValue): void {
  const index = element.attributes.findIndex((found) => found.name === name);
  if (value === null || value === undefined) {
    if (index >= 0) element.attributes.splice(index, 1);
    return;
  }
  const raw = escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  const found = element.attributes[index];
  if (found) found.raw = raw;
  else element.attributes.push({ name, raw });
}

/** Sets an attribute that holds spreadsheet text. */
export function setTextAttribute(element: XmlElement, name: string, text: string | null): void {
  setAttribute(element, name, text === null ? null : encodeExcelText(text));
}

/** The text in an element, with that of the elements inside it. */
export function contentOf(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'element') text += contentOf(node);
    else if (node.kind === 'text') text += decodeContent(node.raw);
  }
  return text;
}

/** Puts one text into an element in the place of all that was there. */
export function setContent(element: XmlElement, text: string): void {
  element.children = text === '' ? [] : [{ kind: 'text', raw: escapeContent(text) }];
}

/** Makes an element. `make('cols', { min: 1 }, [..])`; attributes that are `null` are left out. */
export function make(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const nodes = children.map((child): XmlNode =>
    typeof child === 'string' ? { kind: 'text', raw: escapeContent(child) } : child,
  );
  const element: XmlElement = { kind: 'element', name, attributes: [], children: nodes };
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

/** Makes an element in the same namespace (prefix) as `like`. */
export function makeLike(
  like: XmlElement,
  local: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return make(prefixOf(like) + local, attributes, children);
}
