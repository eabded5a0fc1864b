import { elementsOf, localName, type XmlElement } from '../xml/tree';
import { parseXml } from '../xml/parseXml';
import { writeElement } from '../xml/writeXml';

/** What an element has besides the attributes and children that are modelled, as the raw XML of an element `rest`. */
export function restOf(
  element: XmlElement,
  attributes: ReadonlySet<string>,
  children: ReadonlySet<string>,
): string {
  const rest: XmlElement = {
    kind: 'element',
    name: 'rest',
    attributes: element.attributes.filter(({ name }) => !attributes.has(name)),
    children: elementsOf(element).filter((child) => !children.has(localName(child))),
  };
  return rest.attributes.length === 0 && rest.children.length === 0 ? '' : writeElement(rest);
}

/** Puts back what `restOf` took out. */
export function addRest(element: XmlElement, rest: string): void {
  if (rest === '') return;
  const { root } = parseXml(rest, { part: 'carried attributes', depth: 64 });
  const taken = new Set(element.attributes.map(({ name }) => name));
  element.attributes.push(...root.attributes.filter(({ name }) => !taken.has(name)));
  element.children.push(...root.children);
}
