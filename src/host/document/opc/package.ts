import { compressEntry, inflateEntry, type ArchiveEntry } from '../zip/archive';
import { readArchive } from '../zip/readArchive';
import { writeArchive } from '../zip/writeArchive';
import { parseXml, type ParseOptions } from '../xml/parseXml';
import { decodeBytes } from '../xml/decodeBytes';
import { hasDoctype } from '../xml/doctype';
import { writeXml } from '../xml/writeXml';
import { attribute, make, makeLike, setAttribute } from '../xml/edit';
import { childrenNamed, removeChild, type XmlDocument, type XmlElement } from '../xml/tree';
import { refuse } from '../result';
import type { Allowance, OpenLimits } from '../model';
import { contentTypeOf, CONTENT_TYPES_PART, removeContentType, setContentType } from './contentTypes';
import { relationsPartOf, relativeTarget, resolveTarget } from './partNames';
import { relationKind, relationType, TRANSITIONAL, type Vocabulary } from './vocabulary';

/** A relation from one part (or the package) to another part or to something outside. */
export interface Relation {
  readonly id: string;
  /** Last segment of the type: `worksheet`, `table` … */
  readonly kind: string;
  /** Name of the part that it leads to; `null` for an external target. */
  readonly part: string | null;
  /** The target as written. */
  readonly target: string;
}

interface Part {
  /** As the archive spells it. */
  readonly name: string;
  entry: ArchiveEntry | null;
  tree: XmlDocument | null;
  /** Gives the part's text when it has changed. */
  render: (() => string) | null;
  changed: boolean;
}

/** Parts that hold XML, whoever made them. */
const XML_NAME = /\.(?:xml|rels|vml)$/iu;

const RELATIONS_ROOT =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/**
 * A package of parts (ISO 29500-2). Parts stay compressed until they are asked for; those that were not changed are
 * written with the bytes that they came with. Names are compared without regard to case.
 */
export class Package {
  private readonly parts = new Map<string, Part>();
  vocabulary: Vocabulary = TRANSITIONAL;

  /** What is left for the parts that are still to be read. */
  readonly formulasAllowed: Allowance;
  private readonly nodesAllowed: Allowance;

  constructor(readonly limits: OpenLimits) {
    this.formulasAllowed = { left: limits.formulas };
    this.nodesAllowed = { left: limits.nodes };
  }

  /** Reads an archive. Below `attempt`. */
  static open(bytes: Uint8Array, limits: OpenLimits): Package {
    const opened = new Package(limits);
    for (const entry of readArchive(bytes, limits)) {
      opened.parts.set(entry.name.toLowerCase(), { ...newPart(entry.name), entry });
    }
    if (!opened.has(CONTENT_TYPES_PART))
      refuse('not-a-workbook', `The archive has no ${CONTENT_TYPES_PART}.`);
    opened.tree(CONTENT_TYPES_PART);
    return opened;
  }

  /** Names of all parts, in the order in which they are written. */
  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The part's bytes as they came (or as they were last saved). Below `attempt` for parts of a file. */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    if (part.changed) this.flush(part);
    if (!part.entry) throw new Error(`${name} was never given any content.`);
    return inflateEntry(part.entry);
  }

  /** The part's text, decoded. */
  text(name: string): string {
    return decodeBytes(this.bytes(name), name);
  }

  /** Verifies every part that nobody has read yet, and refuses document types also where they are not read. Below `attempt`. */
  verifyRest(): void {
    for (const part of this.parts.values()) {
      if (part.tree !== null || part.entry === null) continue;
      const bytes = this.bytes(part.name);
      if (XML_NAME.test(part.name) && hasDoctype(bytes))
        refuse('doctype-refused', `"${part.name}" has a DOCTYPE.`, part.name);
    }
  }

  /** The part as a tree, parsed once. Below `attempt` at the first call for a part of a file. */
  tree(name: string): XmlElement {
    return this.document(name).root;
  }

  /** The part's tree, to be changed: it will be written anew. */
  edit(name: string): XmlElement {
    const root = this.tree(name);
    this.touch(name);
    return root;
  }

  /**
   * Parses a part with a piece of it left out of the tree; from then on `render` writes it.
   * @param check looks at the part's bytes before they become a text
   */
  readWith(
    name: string,
    opaque: (text: string) => NonNullable<ParseOptions['opaque']>,
    check?: (bytes: Uint8Array) => void,
  ): XmlDocument {
    const part = this.part(name);
    const bytes = this.bytes(name);
    check?.(bytes);
    const text = decodeBytes(bytes, name);
    part.tree = parseXml(text, { ...this.parsing(part), opaque: opaque(text) });
    return part.tree;
  }

  setRenderer(name: string, render: () => string): void {
    this.part(name).render = render;
  }

  /** Says that the part has changed and must be written anew. */
  touch(name: string): void {
    this.part(name).changed = true;
  }

  /** Adds or replaces a part with text. */
  put(name: string, text: string, contentType?: string): void {
    this.putBytes(name, new TextEncoder().encode(text), contentType);
  }

  putBytes(name: string, bytes: Uint8Array, contentType?: string): void {
    const key = name.toLowerCase();
    const known = this.parts.get(key);
    const entry = compressEntry(known?.name ?? name, bytes);
    this.parts.set(key, { ...newPart(entry.name), entry });
    if (contentType !== undefined && this.contentType(name) !== contentType) {
      setContentType(this.edit(CONTENT_TYPES_PART), name, contentType);
    }
  }

  /** Takes a part away, with its relations and the parts that only it led to. Relations that lead to it are the caller's. */
  remove(name: string): void {
    if (!this.has(name)) return;
    const targets = this.relations(name).flatMap((relation) => relation.part ?? []);
    this.parts.delete(name.toLowerCase());
    this.parts.delete(relationsPartOf(name).toLowerCase());
    if (removeContentType(this.tree(CONTENT_TYPES_PART), name)) this.touch(CONTENT_TYPES_PART);
    for (const target of targets) if (!this.isReferenced(target)) this.remove(target);
  }

  contentType(name: string): string | null {
    return contentTypeOf(this.tree(CONTENT_TYPES_PART), name);
  }

  setContentType(name: string, type: string): void {
    setContentType(this.edit(CONTENT_TYPES_PART), name, type);
  }

  /** A name that no part has: `freeName('xl/tables/table', '.xml')` → `xl/tables/table3.xml` */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** The relations of a part; `''` = of the package. */
  relations(source: string): Relation[] {
    const name = relationsPartOf(source);
    if (!this.has(name)) return [];
    return childrenNamed(this.tree(name), 'Relationship').map((element) => {
      const target = attribute(element, 'Target') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: relationKind(attribute(element, 'Type') ?? ''),
        part: external ? null : resolveTarget(source, target),
        target,
      };
    });
  }

  /** The relation with this id, or `null`. */
  relation(source: string, id: string | null): Relation | null {
    return this.relations(source).find((relation) => relation.id === id) ?? null;
  }

  /** The first part of this kind that `source` leads to and that exists. */
  related(source: string, kind: string): string | null {
    for (const relation of this.relations(source)) {
      if (relation.kind === kind && relation.part !== null && this.has(relation.part)) return relation.part;
    }
    return null;
  }

  /** Adds a relation to a part; answers its id. */
  relate(source: string, kind: string, part: string): string {
    return this.addRelation(source, kind, relativeTarget(source, part), false);
  }

  /** Adds a relation to something outside the package; answers its id. */
  relateExternal(source: string, kind: string, target: string): string {
    return this.addRelation(source, kind, target, true);
  }

  private addRelation(source: string, kind: string, target: string, external: boolean): string {
    const name = relationsPartOf(source);
    if (!this.has(name)) this.put(name, RELATIONS_ROOT);
    const root = this.edit(name);
    const taken = new Set(this.relations(source).map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const type = relationType(this.vocabulary, kind);
    const element = makeLike(root, 'Relationship', { Id: `rId${number}`, Type: type, Target: target });
    if (external) setAttribute(element, 'TargetMode', 'External');
    root.children.push(element);
    return `rId${number}`;
  }

  /** Gives `copy` the relations of `source` with the same ids; `place` may lead them to other parts. */
  copyRelations(source: string, copy: string, place: (relation: Relation) => string | null): void {
    const name = relationsPartOf(source);
    if (!this.has(name)) return;
    const relations = this.relations(source);
    const targets = relations.map((relation) => place(relation));
    this.putBytes(relationsPartOf(copy), this.bytes(name));
    for (const [index, element] of childrenNamed(
      this.edit(relationsPartOf(copy)),
      'Relationship',
    ).entries()) {
      const target = targets[index];
      if (typeof target === 'string') setAttribute(element, 'Target', relativeTarget(copy, target));
    }
  }

  /** Takes a relation away and, when nothing else leads there, its part too. */
  unrelate(source: string, id: string): void {
    const found = this.relation(source, id);
    if (!found) return;
    const root = this.edit(relationsPartOf(source));
    const element = childrenNamed(root, 'Relationship').find((each) => attribute(each, 'Id') === id);
    if (element) removeChild(root, element);
    if (found.part !== null && !this.isReferenced(found.part)) this.remove(found.part);
  }

  private isReferenced(part: string): boolean {
    const wanted = part.toLowerCase();
    return ['', ...this.names()].some((source) =>
      this.relations(source).some((relation) => relation.part?.toLowerCase() === wanted),
    );
  }

  /** The archive's bytes. Changed parts are written and compressed now; all others keep their bytes. */
  save(): Uint8Array {
    // Writing a sheet can add shared texts, and with the first of them a part and its relation: until nothing is left.
    const changed = () => [...this.parts.values()].filter((part) => part.changed);
    for (let parts = changed(); parts.length > 0; parts = changed()) {
      for (const part of parts) this.flush(part);
    }
    return writeArchive([...this.parts.values()].flatMap((part) => part.entry ?? []));
  }

  private flush(part: Part): void {
    const text = part.render ? part.render() : part.tree ? writeXml(part.tree) : null;
    if (text === null) throw new Error(`${part.name} was changed but has nothing to be written from.`);
    part.entry = compressEntry(part.name, new TextEncoder().encode(text));
    part.changed = false;
  }

  private document(name: string): XmlDocument {
    const part = this.part(name);
    part.tree ??= parseXml(this.text(name), this.parsing(part));
    return part.tree;
  }

  private parsing({ name }: Part): ParseOptions {
    return { part: name, depth: this.limits.depth, allowance: this.nodesAllowed };
  }

  private part(name: string): Part {
    return (
      this.parts.get(name.toLowerCase()) ??
      refuse('part-missing', `The workbook has no part "${name}".`, name)
    );
  }
}

function newPart(name: string): Part {
  return { name, entry: null, tree: null, render: null, changed: false };
}

/** An empty package: only its content types. */
export function emptyPackage(limits: OpenLimits): Package {
  const made = new Package(limits);
  const types = make('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    make('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    make('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ]);
  made.put(CONTENT_TYPES_PART, writeXml({ prolog: XML_DECLARATION, root: types, epilog: '' }));
  return made;
}

/** How parts of our own begin. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
