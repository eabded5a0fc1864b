import type { Package } from '../opc/package';
import { CONTENT_TYPE, type Vocabulary } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { textElement, textOfItem } from '../cells/cellText';
import { hasOnlyKnownReferences } from '../xml/references';
import { decodeExcelText, decodeXml } from '../xml/text';
import { parseXml } from '../xml/parseXml';
import { setAttribute } from '../xml/edit';
import { writeXml } from '../xml/writeXml';
import { prefixOf, type XmlDocument } from '../xml/tree';
import { refuse } from '../result';

/** The workbook's table of shared texts. New texts are appended; nothing is ever renumbered. */
export interface SharedStrings {
  readonly count: number;
  /** The text with this number. */
  text(index: number): string;
  /** The number of a text, found or appended. */
  indexOf(text: string): number;
}

/** Reads the table, or makes ready to begin one when the workbook has none. Below `attempt`. */
export function openSharedStrings(parts: Package, workbookPart: string): SharedStrings {
  const part = parts.related(workbookPart, 'sharedStrings');
  return part === null ? newTable(parts, workbookPart) : readTable(parts, part);
}

/** The part is made when the first text comes. */
function newTable(parts: Package, workbookPart: string): SharedStrings {
  let table: SharedStrings | null = null;
  return {
    get count() {
      return table?.count ?? 0;
    },
    text: (index) => table?.text(index) ?? outOfRange(index),
    indexOf(text) {
      table ??= create(parts, workbookPart);
      return table.indexOf(text);
    },
  };
}

function create(parts: Package, workbookPart: string): SharedStrings {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const part = parts.has(`${folder}sharedStrings.xml`)
    ? parts.freeName(`${folder}sharedStrings`, '.xml')
    : `${folder}sharedStrings.xml`;
  parts.put(part, emptyTable(parts.vocabulary), CONTENT_TYPE.sharedStrings);
  parts.relate(workbookPart, 'sharedStrings', part);
  return readTable(parts, part);
}

function emptyTable(vocabulary: Vocabulary): string {
  return `${XML_DECLARATION}<sst xmlns="${vocabulary.main}"/>`;
}

function readTable(parts: Package, part: string): SharedStrings {
  /** The raw `si` elements of the file are told by their place in its text. */
  const starts: number[] = [];
  let end = 0;
  let source = '';
  let simple = simpleItem('');
  const document = parts.readWith(part, (text) => ({
    local: 'si',
    skip(at, prefix) {
      source = text;
      simple = simpleItem(prefix);
      end = scanItems(text, at, simple, prefix, starts, part, parts.limits.depth);
      return end;
    },
  }));
  const prefix = prefixOf(document.root);
  const texts: string[] = [];
  const added: string[] = [];
  let numbers: Map<string, number> | null = null;

  const table: SharedStrings = {
    get count() {
      return starts.length + added.length;
    },
    text(index) {
      const known = texts[index];
      if (known !== undefined) return known;
      const from = starts[index];
      if (from === undefined) return outOfRange(index);
      return (texts[index] = readItem(source, from, starts[index + 1] ?? end, simple));
    },
    indexOf(text) {
      if (!numbers) {
        numbers = new Map();
        // Only texts without formats of their own may be shared with new cells.
        for (const [index, from] of starts.entries()) {
          simple.lastIndex = from;
          if (simple.test(source) && !numbers.has(table.text(index))) numbers.set(table.text(index), index);
        }
      }
      const found = numbers.get(text);
      if (found !== undefined) return found;
      const index = table.count;
      added.push(`<${prefix}si>${textElement(prefix, text)}</${prefix}si>`);
      texts[index] = text;
      numbers.set(text, index);
      parts.touch(part);
      return index;
    },
  };
  parts.setRenderer(part, () => render(document, source.slice(starts[0] ?? 0, end), added, table.count));
  return table;
}

function render(document: XmlDocument, original: string, added: readonly string[], count: number): string {
  const { root } = document;
  const prefix = prefixOf(root);
  setAttribute(root, 'uniqueCount', count);
  // The number of cells that use the table is optional and would have to be counted through all sheets.
  setAttribute(root, 'count', null);
  const name = `${prefix}si`;
  if (!root.children.some((node) => node.kind === 'element' && node.name === name)) {
    root.children.unshift({ kind: 'element', name, attributes: [], children: [] });
  }
  return writeXml(document, (element) => (element.name === name ? original + added.join('') : null));
}

/** An item with one plain text and nothing else. Sticky: set `lastIndex`. */
function simpleItem(prefix: string): RegExp {
  return new RegExp(
    `<${prefix}si>\\s*<${prefix}t(?:\\s+xml:space\\s*=\\s*(?:"[a-z]+"|'[a-z]+'))?\\s*>([^<]*)</${prefix}t\\s*>\\s*</${prefix}si\\s*>`,
    'y',
  );
}

/** Checks all items and notes where they begin; answers where the last one ends. */
function scanItems(
  text: string,
  at: number,
  simple: RegExp,
  prefix: string,
  starts: number[],
  part: string,
  depth: number,
): number {
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  let end = at;
  for (;;) {
    const start = skipSpace(text, end);
    if (!text.startsWith(opening, start) || !/[\s/>]/.test(text.charAt(start + opening.length))) return end;
    simple.lastIndex = start;
    const match = simple.exec(text);
    if (match && hasOnlyKnownReferences(match[1] ?? '')) {
      end = simple.lastIndex;
    } else {
      const tagEnd = text.indexOf('>', start);
      const empty = text[tagEnd - 1] === '/';
      const close = empty ? tagEnd + 1 : text.indexOf(closing, start) + closing.length;
      if (tagEnd < 0 || close < closing.length)
        refuse('xml-malformed', `"${part}": a text that is never closed.`, part);
      parseXml(text.slice(start, close), { part, depth });
      end = close;
    }
    starts.push(start);
  }
}

function readItem(source: string, from: number, to: number, simple: RegExp): string {
  simple.lastIndex = from;
  const match = simple.exec(source);
  if (match) {
    const raw = match[1] ?? '';
    return decodeExcelText(decodeXml(raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw));
  }
  const item = parseXml(source.slice(from, to).trimEnd(), { part: 'shared texts', depth: 256 }).root;
  return decodeExcelText(textOfItem(item));
}

function skipSpace(text: string, at: number): number {
  let position = at;
  while (/\s/.test(text.charAt(position))) position++;
  return position;
}

function outOfRange(index: number): never {
  throw new RangeError(`There is no shared text ${index}.`);
}
