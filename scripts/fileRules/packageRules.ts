import type { Breach } from './breach';
import type { FilePackage } from './filePackage';
import { attributeOf, childrenOf, everyElement } from './xmlTree';

const contentTypesPart = '[Content_Types].xml';

/** What the type of a part ends with that a relation of this kind leads to. */
const typeEnds: Readonly<Record<string, RegExp>> = {
  officeDocument: /sheet\.main\+xml$|macroEnabled\.main\+xml$/u,
  worksheet: /spreadsheetml\.worksheet\+xml$/u,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/u,
  styles: /spreadsheetml\.styles\+xml$/u,
  theme: /officedocument\.theme\+xml$/u,
  table: /spreadsheetml\.table\+xml$/u,
  drawing: /officedocument\.drawing\+xml$/u,
  chart: /drawingml\.chart\+xml$/u,
  comments: /spreadsheetml\.comments\+xml$/u,
  vmlDrawing: /vmlDrawing$/u,
  'core-properties': /core-properties\+xml$/u,
  'extended-properties': /extended-properties\+xml$/u,
};

/** Every part has a content type that fits the relation that leads to it; no entry is there twice or about nothing. */
export function checkContentTypes({ names, trees, relations }: FilePackage): readonly Breach[] {
  const said = (message: string): Breach => ({ rule: 'content-types', part: contentTypesPart, message });
  const types = trees.get(contentTypesPart);
  const defaults = childrenOf(types, 'Default').map(
    (each) => [attributeOf(each, 'Extension').toLowerCase(), attributeOf(each, 'ContentType')] as const,
  );
  const overrides = childrenOf(types, 'Override').map(
    (each) => [attributeOf(each, 'PartName').slice(1), attributeOf(each, 'ContentType')] as const,
  );
  const typeOf = (name: string) =>
    new Map(overrides).get(name) ?? new Map(defaults).get(name.replace(/^.*\./u, '').toLowerCase());
  const parts = names.filter((name) => name !== contentTypesPart);
  const known = new Set(names);
  const repeated = [
    ...repeatedIn(defaults.map(([name]) => name)),
    ...repeatedIn(overrides.map(([name]) => name)),
  ];
  const unfit = [...relations.values()]
    .flat()
    .filter(({ kind, target }) => target !== '' && typeEnds[kind]?.test(typeOf(target) ?? '') === false);
  return [
    ...parts.filter((name) => typeOf(name) === undefined).map((name) => said(`${name} has no content type`)),
    ...overrides.filter(([name]) => !known.has(name)).map(([name]) => said(`${name} is no part`)),
    ...repeated.map((name) => said(`${name} stands twice`)),
    ...unfit.map(({ kind, target }) => said(`${target}, a ${kind}, has the type ${typeOf(target) ?? ''}`)),
  ];
}

/** Every relation leads to a part and has an identity of its own, every use of one is declared, every part is reached. */
export function checkRelations({ names, trees, relations }: FilePackage): readonly Breach[] {
  const known = new Set(names);
  const breaches: Breach[] = [];
  for (const [source, list] of relations) {
    const said = (message: string) => breaches.push({ rule: 'relations', part: source, message });
    if (source !== '' && !known.has(source)) said('the part of these relations is missing');
    for (const id of repeatedIn(list.map((each) => each.id))) said(`${id} stands twice`);
    for (const { id, target } of list)
      if (target !== '' && !known.has(target)) said(`${id} leads to ${target}`);
  }
  for (const [part, tree] of trees) {
    if (part.endsWith('.rels')) continue;
    const declared = new Set((relations.get(part) ?? []).map(({ id }) => id));
    for (const element of everyElement(tree)) {
      for (const [name, value] of element.attributes) {
        if (!/^r:(?:id|embed|link|pict)$/u.test(name) || declared.has(value)) continue;
        breaches.push({
          rule: 'relations',
          part,
          message: `${element.local} uses ${value}, which is not declared`,
        });
      }
    }
  }
  return [...breaches, ...unreached(names, relations)];
}

function unreached(names: readonly string[], relations: FilePackage['relations']): readonly Breach[] {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target } of relations.get(source) ?? []) {
      if (target === '' || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return names
    .filter((name) => name !== contentTypesPart && !name.endsWith('.rels') && !reached.has(name))
    .map((part) => ({ rule: 'relations', part, message: 'no relation leads to the part' }));
}

/** Texts that stand more than once. */
export function repeatedIn(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) (seen.has(text) ? repeated : seen).add(text);
  return [...repeated];
}
