import { MOST_ATTRIBUTES } from '../limits';
import { refuse } from '../result';
import { hasOnlyKnownReferences } from './references';
import type { Allowance } from '../model';
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './tree';

/** What a reader of one part needs to know. */
export interface ParseOptions {
  /** Name of the part, for messages. */
  readonly part: string;
  /** Deepest nesting of elements. */
  readonly depth: number;
  /** How many nodes may still be made, counted down; without it as many as there are. */
  readonly allowance?: Allowance;
  /**
   * A child of the root that is not read into the tree but handed to `skip` with the position of its `<`; `skip` answers
   * with the position after its end. The tree holds an empty element in its place.
   */
  readonly opaque?: { readonly local: string; readonly skip: (at: number, prefix: string) => number };
}

const NAME = /[^\s/>=<"'&]+/y;
const ATTRIBUTE = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const CLOSING = /<\/([^\s/>=<"'&]+)\s*>/y;
// U+0009, U+000A and U+000D are the only control characters that XML 1.0 has. Surrogates come in pairs here, as the text
// was decoded from bytes or is checked by the caller.
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/;

/**
 * Parses a part into a lossless tree: names, attribute texts, character data, comments and processing instructions stay as
 * written. Below `attempt`. Refuses `xml-malformed`, `doctype-refused` and `too-large` (nesting).
 */
export function parseXml(text: string, options: ParseOptions): XmlDocument {
  const broken = (at: number, what: string): never =>
    refuse('xml-malformed', `"${options.part}": ${what} at character ${at}.`, options.part);

  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  /** Comments and instructions from `at` on; character data only where `dataAllowed`. */
  function skipMarkup(): boolean {
    if (text.startsWith('<!--', at)) at = after('-->', 4);
    else if (text.startsWith('<?', at)) at = after('?>', 2);
    else return false;
    return true;
  }

  function after(end: string, from: number): number {
    const found = text.indexOf(end, at + from);
    return found < 0 ? broken(at, `no "${end}"`) : found + end.length;
  }

  function count(nodes: number): void {
    if (options.allowance === undefined) return;
    options.allowance.left -= nodes;
    if (options.allowance.left < 0)
      refuse('too-large', `The parts up to "${options.part}" have too many elements.`, options.part);
  }

  function checkReferences(raw: string, from: number): void {
    if (!hasOnlyKnownReferences(raw)) broken(from, 'a reference that is not known');
  }

  function readOpening(): { element: XmlElement; empty: boolean } {
    const start = at;
    NAME.lastIndex = at + 1;
    const name = NAME.exec(text)?.[0];
    if (name === undefined) return broken(at, 'a "<" that begins no element');
    at = NAME.lastIndex;
    const attributes: XmlAttribute[] = [];
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (!match) break;
      const attribute = { name: match[1] ?? '', raw: match[2] ?? requote(match[3] ?? '') };
      if (attributes.some((other) => other.name === attribute.name))
        broken(at, `the attribute ${attribute.name} twice`);
      checkReferences(attribute.raw, at);
      attributes.push(attribute);
      at = ATTRIBUTE.lastIndex;
      if (attributes.length > MOST_ATTRIBUTES)
        refuse(
          'too-large',
          `"${options.part}" has an element with more than ${MOST_ATTRIBUTES} attributes.`,
          options.part,
        );
    }
    count(1 + attributes.length);
    TAG_END.lastIndex = at;
    const end = TAG_END.exec(text);
    if (!end) return broken(start, `the element ${name} that is not closed properly`);
    at = TAG_END.lastIndex;
    return { element: { kind: 'element', name, attributes, children: [] }, empty: end[1] === '/' };
  }

  /** Character data and CDATA up to the next other markup. */
  function readData(into: XmlNode[]): void {
    const start = at;
    for (;;) {
      const next = text.indexOf('<', at);
      if (next < 0) broken(start, 'an element that is never closed');
      checkReferences(text.slice(at, next), at);
      at = next;
      if (!text.startsWith('<![CDATA[', at)) break;
      at = after(']]>', 9);
    }
    if (at === start) return;
    count(1);
    into.push({ kind: 'text', raw: text.slice(start, at) });
  }

  function readTree(root: XmlElement): void {
    const open: XmlElement[] = [root];
    const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
    const opaqueTag = options.opaque ? `<${prefix}${options.opaque.local}` : null;
    for (let parent = open.at(-1); parent; parent = open.at(-1)) {
      readData(parent.children);
      const start = at;
      if (skipMarkup()) {
        count(1);
        parent.children.push({ kind: 'markup', raw: text.slice(start, at) });
      } else if (text.startsWith('</', at)) {
        CLOSING.lastIndex = at;
        const name = CLOSING.exec(text)?.[1];
        if (name !== parent.name) broken(at, `an end tag that does not fit the element ${parent.name}`);
        at = CLOSING.lastIndex;
        open.pop();
      } else if (text.startsWith('<!', at)) {
        broken(at, 'a declaration inside the document');
      } else if (
        opaqueTag !== null &&
        open.length === 1 &&
        text.startsWith(opaqueTag, at) &&
        endsName(text, at + opaqueTag.length)
      ) {
        const name = opaqueTag.slice(1);
        if (parent.children.some((node) => node.kind === 'element' && node.name === name))
          broken(at, `${name} twice`);
        at = options.opaque?.skip(at, prefix) ?? at;
        parent.children.push({ kind: 'element', name, attributes: [], children: [] });
      } else {
        const { element, empty } = readOpening();
        parent.children.push(element);
        if (empty) continue;
        open.push(element);
        if (open.length > options.depth)
          refuse('too-large', `"${options.part}" nests more than ${options.depth} elements.`, options.part);
      }
    }
  }

  function skipMisc(): void {
    do {
      while (isSpace(text.charCodeAt(at))) at++;
    } while (skipMarkup());
    if (text.startsWith('<!DOCTYPE', at))
      refuse('doctype-refused', `"${options.part}" has a DOCTYPE.`, options.part);
  }

  const forbidden = text.search(FORBIDDEN);
  if (forbidden >= 0) broken(forbidden, 'a character that XML does not allow');
  skipMisc();
  if (text.charAt(at) !== '<') broken(at, 'no root element');
  const prolog = text.slice(0, at);
  const { element: root, empty } = readOpening();
  if (!empty) readTree(root);
  const end = at;
  skipMisc();
  if (at !== text.length) broken(at, 'something after the root element');
  return { prolog, root, epilog: text.slice(end) };
}

/** Texts in single quotes may hold double ones, which must be escaped as we write double quotes. */
function requote(raw: string): string {
  return raw.replaceAll('"', '&quot;');
}

function endsName(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || text[at] === '>' || text[at] === '/';
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
