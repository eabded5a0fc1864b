import { unzipSync } from 'fflate';
import { posix } from 'node:path';
import type { Breach } from './breach';
import { attributeOf, childrenOf, parsePart, type Element } from './xmlTree';

/** A relation of a part, its target resolved to a part's name; '' for one that leads outside. */
interface Relation {
  readonly id: string;
  /** The last segment of its type, such as `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

/** A file's parts, each parsed once. Names have no leading slash. */
export interface FilePackage {
  readonly names: readonly string[];
  /** Parsed parts; one that is not well-formed, or no XML, is missing. */
  readonly trees: ReadonlyMap<string, Element>;
  /** By the part that they belong to; '' is the package itself. */
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  /** Names and sentences of parts that are no well-formed XML. */
  readonly breaches: readonly Breach[];
}

const isXml = (name: string) => /\.(?:xml|rels|vml)$/iu.test(name);

/** Opens a file with a reader that is none of the product's own. */
export function openPackage(bytes: Uint8Array): FilePackage {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const breaches: Breach[] = [];
  const trees = new Map<string, Element>();
  for (const [name, content] of files.filter(([each]) => isXml(each))) {
    const parsed = parsePart(decoder.decode(content));
    if (typeof parsed === 'string') breaches.push({ rule: 'well-formed', part: name, message: parsed });
    else trees.set(name, parsed);
  }
  const relations = new Map(
    [...trees]
      .filter(([name]) => name.endsWith('.rels'))
      .map(([name, tree]) => [sourceOf(name), relationsIn(tree, sourceOf(name))]),
  );
  return { names: files.map(([name]) => name), trees, relations, breaches };
}

/** The part that a part of relations belongs to. @example sourceOf('xl/_rels/workbook.xml.rels') // 'xl/workbook.xml' */
function sourceOf(name: string): string {
  return name.replace(/(^|\/)_rels\/(.*)\.rels$/u, '$1$2');
}

function relationsIn(tree: Element, source: string): readonly Relation[] {
  return childrenOf(tree, 'Relationship').map((relation) => {
    const target = attributeOf(relation, 'Target');
    const isOutside = attributeOf(relation, 'TargetMode') === 'External';
    const absolute = target.startsWith('/') ? target : posix.join('/', posix.dirname(source), target);
    return {
      id: attributeOf(relation, 'Id'),
      kind: attributeOf(relation, 'Type').replace(/^.*\//u, ''),
      target: isOutside ? '' : decodeURI(posix.normalize(absolute)).slice(1),
    };
  });
}

/** The parts that a part leads to by relations of a kind. */
export function targetsOf(file: FilePackage, source: string, kind: string): readonly string[] {
  return (file.relations.get(source) ?? []).filter((each) => each.kind === kind).map(({ target }) => target);
}

/** The workbook's part, found as Excel finds it. */
export function workbookPart(file: FilePackage): string {
  return targetsOf(file, '', 'officeDocument')[0] ?? '';
}
