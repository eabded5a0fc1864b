/** An attribute as it stands in the file: `raw` is the text between the quotes, references not resolved. */
export interface XmlAttribute {
  readonly name: string;
  raw: string;
}

/** An element. Its name has its prefix, as written. */
export interface XmlElement {
  readonly kind: 'element';
  name: string;
  attributes: XmlAttribute[];
  children: XmlNode[];
}

/** Text, CDATA, comments and processing instructions: kept as written. */
interface XmlRaw {
  readonly kind: 'text' | 'markup';
  raw: string;
}

export type XmlNode = XmlElement | XmlRaw;

/** A parsed part: everything before the root (declaration, comments), the root, everything after it. */
export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
  readonly epilog: string;
}

/** The prefix of an element's name with its colon, or ''. The host's parts keep one namespace per prefix. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(':') + 1);
}

/** The element's name without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** All child elements. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => node.kind === 'element');
}

/** The child elements with this local name and the parent's own prefix. */
export function childrenNamed(parent: XmlElement, local: string): XmlElement[] {
  const name = prefixOf(parent) + local;
  return parent.children.filter((node): node is XmlElement => node.kind === 'element' && node.name === name);
}

/** The first child element with this local name and the parent's own prefix. */
export function childNamed(parent: XmlElement, local: string): XmlElement | null {
  const name = prefixOf(parent) + local;
  for (const node of parent.children) if (node.kind === 'element' && node.name === name) return node;
  return null;
}

/** Takes a node out of its parent. */
export function removeChild(parent: XmlElement, child: XmlNode): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1);
}

/** A deep copy. */
export function cloneElement(element: XmlElement): XmlElement {
  return {
    kind: 'element',
    name: element.name,
    attributes: element.attributes.map((attribute) => ({ ...attribute })),
    children: element.children.map((node) => (node.kind === 'element' ? cloneElement(node) : { ...node })),
  };
}
