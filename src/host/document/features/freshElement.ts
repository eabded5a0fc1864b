import type { Vocabulary } from '../opc/vocabulary';
import { setAttribute } from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { elementsOf, prefixOf, type XmlElement } from '../xml/tree';

/** Makes an element out of our own chart XML, to stand in a part. */
export type MakeElement = (xml: string) => XmlElement;

/** Our chart XML says `c:` and `a:`; a part of another author may say something else or nothing. */
export function elementsFor(space: XmlElement, vocabulary: Vocabulary): MakeElement {
  const prefix = prefixOf(space);
  const known = space.attributes.some(({ name, raw }) => name === 'xmlns:a' && raw === vocabulary.drawing);
  return (xml) => {
    const element = parseXml(xml, { part: 'chart', depth: 64 }).root;
    rename(element, prefix);
    if (!known && xml.includes('<a:')) setAttribute(element, 'xmlns:a', vocabulary.drawing);
    return element;
  };
}

function rename(element: XmlElement, prefix: string): void {
  if (element.name.startsWith('c:')) element.name = prefix + element.name.slice(2);
  for (const child of elementsOf(element)) rename(child, prefix);
}
