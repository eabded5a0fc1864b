import type { XmlDocument, XmlElement } from './tree';

/** What stands in the place of elements that were not read into the tree. */
export type OpaqueContent = (element: XmlElement) => string | null;

/** Writes a part as text. `opaque` may give the text of an element that the parser skipped. */
export function writeXml(document: XmlDocument, opaque?: OpaqueContent): string {
  const pieces: string[] = [inUtf8(document.prolog)];
  writeInto(pieces, document.root, opaque);
  pieces.push(document.epilog);
  return pieces.join('');
}

/** Parts are always written in UTF-8, whatever the declaration of the part said that was read. */
function inUtf8(prolog: string): string {
  return prolog
    .replace(/^\ufeff/, '')
    .replace(/^(<\?xml\b[^>]*?\bencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}

/** Writes one element with everything in it. */
export function writeElement(element: XmlElement): string {
  const pieces: string[] = [];
  writeInto(pieces, element, undefined);
  return pieces.join('');
}

/** Recursion is safe: the parser limits the depth. */
function writeInto(pieces: string[], element: XmlElement, opaque: OpaqueContent | undefined): void {
  const given = opaque?.(element);
  if (typeof given === 'string') {
    pieces.push(given);
    return;
  }
  pieces.push('<', element.name);
  for (const { name, raw } of element.attributes) pieces.push(' ', name, '="', raw, '"');
  if (element.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const node of element.children) {
    if (node.kind === 'element') writeInto(pieces, node, opaque);
    else pieces.push(node.raw);
  }
  pieces.push('</', element.name, '>');
}
