import { childNamed, localName, prefixOf, removeChild, type XmlElement } from './tree';
import { makeLike } from './edit';

/** The order in which a schema wants the children of an element, by local name. */
export type SchemaOrder = readonly string[];

/** Puts an element among its parent's children where the schema wants it; unknown neighbours stay where they are. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: SchemaOrder): void {
  const rank = order.indexOf(localName(child));
  const prefix = prefixOf(parent);
  const index = parent.children.findIndex(
    (node) => node.kind === 'element' && prefixOf(node) === prefix && order.indexOf(localName(node)) > rank,
  );
  if (index < 0) parent.children.push(child);
  else parent.children.splice(index, 0, child);
}

/** The child with this name, made in its place when it is missing. */
export function ensureChild(parent: XmlElement, local: string, order: SchemaOrder): XmlElement {
  const found = childNamed(parent, local);
  if (found) return found;
  const made = makeLike(parent, local);
  insertInOrder(parent, made, order);
  return made;
}

/** Replaces the first child of this name; `null` takes it away. */
export function replaceChild(
  parent: XmlElement,
  local: string,
  child: XmlElement | null,
  order: SchemaOrder,
): void {
  const found = childNamed(parent, local);
  if (found) removeChild(parent, found);
  if (child) insertInOrder(parent, child, order);
}
