import { childNamed, childrenNamed, type XmlElement } from '../xml/tree';
import { ensureChild } from '../xml/schemaOrder';
import { STYLESHEET_ORDER } from '../xml/orders';
import { setAttribute } from '../xml/edit';

/** One numbered list of the style sheet (fonts, fills, borders …): read by number, found by content, appended to. */
export interface ComponentList<T> {
  /** The component with this number; the default when the file does not have it. */
  at(index: number): T;
  /** The number of an equal component, found or appended. */
  indexOf(component: T): number;
}

/** What a list needs to know of its components. */
interface ComponentKind<T> {
  /** Name of the list and of one component. */
  readonly list: string;
  readonly item: string;
  read(element: XmlElement): T;
  write(like: XmlElement, component: T): XmlElement;
  /** What the first entries must be where the file has none (Excel takes them for granted). */
  readonly first: readonly T[];
}

/** Opens a list of the style sheet. `edit` is asked for the root whenever something is appended. */
export function componentList<T>(
  root: XmlElement,
  edit: () => void,
  kind: ComponentKind<T>,
): ComponentList<T> {
  const known: T[] = [];
  let numbers: Map<string, number> | null = null;

  function elements(): XmlElement[] {
    const list = childNamed(root, kind.list);
    return list ? childrenNamed(list, kind.item) : [];
  }

  function append(component: T): number {
    edit();
    const list = ensureChild(root, kind.list, STYLESHEET_ORDER);
    const missing = elements().length === 0 ? kind.first : [];
    for (const each of [...missing, component]) list.children.push(kind.write(root, each));
    const count = elements().length;
    setAttribute(list, 'count', count);
    return count - 1;
  }

  return {
    at(index) {
      const found = known[index];
      if (found !== undefined) return found;
      const element = elements()[index];
      const component = element ? kind.read(element) : kind.first[0];
      if (component === undefined) throw new RangeError(`There is no ${kind.item} ${index}.`);
      return (known[index] = component);
    },
    indexOf(component) {
      const key = JSON.stringify(component, sortedKeys(component));
      if (!numbers) {
        numbers = new Map();
        for (const [index, element] of elements().entries()) {
          const each = kind.read(element);
          const eachKey = JSON.stringify(each, sortedKeys(each));
          if (!numbers.has(eachKey)) numbers.set(eachKey, index);
        }
      }
      const found = numbers.get(key);
      if (found !== undefined) return found;
      const index = append(component);
      numbers.set(key, index);
      return index;
    },
  };
}

/** All keys of an object and of the objects in it, sorted, so that equal descriptions give equal texts. */
function sortedKeys(value: unknown): string[] {
  const keys = new Set<string>();
  collect(value);
  return [...keys].sort();

  function collect(inner: unknown): void {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, each] of Object.entries(inner)) {
      keys.add(key);
      collect(each);
    }
  }
}
