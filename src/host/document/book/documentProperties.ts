import type { DocumentProperties } from '../model';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION, type Package } from '../opc/package';
import { contentOf, make, setContent } from '../xml/edit';
import { elementsOf, localName, removeChild, type XmlElement } from '../xml/tree';
import type { Book } from './book';

const CORE_ROOT =
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';

const EXTENDED_ROOT = `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;

/** Element names (with the usual prefix) of the properties in the core part. */
const CORE = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
  lastAuthor: 'cp:lastModifiedBy',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
} as const;

const EXTENDED = { company: 'Company', manager: 'Manager' } as const;

/** The document's properties. */
export function readProperties(parts: Package): DocumentProperties {
  const core = rootOf(parts, 'core-properties');
  const extended = rootOf(parts, 'extended-properties');
  const text = (root: XmlElement | null, name: string): string => {
    const found = root && find(root, name);
    return found ? contentOf(found) : '';
  };
  return {
    title: text(core, CORE.title),
    subject: text(core, CORE.subject),
    author: text(core, CORE.author),
    keywords: text(core, CORE.keywords),
    comments: text(core, CORE.comments),
    category: text(core, CORE.category),
    lastAuthor: text(core, CORE.lastAuthor),
    created: text(core, CORE.created) || null,
    modified: text(core, CORE.modified) || null,
    company: text(extended, EXTENDED.company),
    manager: text(extended, EXTENDED.manager),
  };
}

/** Changes the document's properties; the parts are made when the workbook does not have them. */
export function writeProperties(parts: Package, change: Partial<DocumentProperties>): void {
  for (const [key, name] of Object.entries(CORE)) {
    const value = change[key as keyof typeof CORE];
    if (value !== undefined) write(edit(parts, 'core-properties'), name, value ?? '');
  }
  for (const [key, name] of Object.entries(EXTENDED)) {
    const value = change[key as keyof typeof EXTENDED];
    if (value !== undefined) write(edit(parts, 'extended-properties'), name, value);
  }
}

/** Takes away the list of sheet names that the extended properties repeat: it would no longer be true, and is optional. */
export function forgetSheetTitles(book: Book): void {
  const { parts } = book;
  const name = parts.related('', 'extended-properties');
  if (name === null) return;
  const stale = elementsOf(parts.tree(name)).filter((child) =>
    ['HeadingPairs', 'TitlesOfParts'].includes(localName(child)),
  );
  for (const child of stale) removeChild(parts.edit(name), child);
}

function rootOf(parts: Package, kind: string): XmlElement | null {
  const name = parts.related('', kind);
  return name === null ? null : parts.tree(name);
}

function edit(parts: Package, kind: 'core-properties' | 'extended-properties'): XmlElement {
  const known = parts.related('', kind);
  if (known !== null) return parts.edit(known);
  const core = kind === 'core-properties';
  const name = core ? 'docProps/core.xml' : 'docProps/app.xml';
  parts.put(
    name,
    core ? CORE_ROOT : EXTENDED_ROOT,
    core ? CONTENT_TYPE.coreProperties : CONTENT_TYPE.extendedProperties,
  );
  parts.relate('', kind, name);
  return parts.edit(name);
}

function find(root: XmlElement, name: string): XmlElement | null {
  const local = name.slice(name.indexOf(':') + 1);
  return elementsOf(root).find((child) => localName(child) === local) ?? null;
}

function write(root: XmlElement, name: string, value: string): void {
  const found = find(root, name);
  if (value === '') {
    if (found) removeChild(root, found);
    return;
  }
  const dated = name.startsWith('dcterms:');
  const element = found ?? make(name, dated ? { 'xsi:type': 'dcterms:W3CDTF' } : {});
  if (!found) root.children.push(element);
  setContent(element, value);
}
