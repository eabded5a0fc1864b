import { SaxesParser } from 'saxes';

/** An element with its namespace resolved. Attribute names are as written, such as `r:id`. */
export interface Element {
  readonly local: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Character data directly within it. */
  readonly text: string;
}

interface Growing {
  readonly local: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Growing[];
  text: string;
}

/**
 * Parses a part with a reader that is none of the product's own, strictly and with namespaces.
 *
 * @returns the root, or what is wrong with the part
 */
export function parsePart(text: string): Element | string {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let problem: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    problem ??= message;
  });
  parser.on('doctype', () => {
    problem ??= 'a DOCTYPE';
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element: Growing = { local, uri, attributes: new Map(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (data: string) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += data;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return problem ?? root ?? 'no root element';
}

/** An element and everything below it. */
export function* everyElement(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) yield* everyElement(child);
}

/** The children with this local name. */
export function childrenOf(parent: Element | undefined, local: string): readonly Element[] {
  return parent?.children.filter((child) => child.local === local) ?? [];
}

/** The first child with this local name. */
export function childOf(parent: Element | undefined, local: string): Element | undefined {
  return parent?.children.find((child) => child.local === local);
}

/** An attribute's text, or ''. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.attributes.get(name) ?? '';
}
