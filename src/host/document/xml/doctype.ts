import { encodingOf } from './decodeBytes';

/**
 * Whether an XML document begins with a document type declaration, for parts that are kept unread: other programs will read them,
 * and entities that are declared there can be made to fetch files or to grow without end.
 *
 * @param bytes of any text in UTF-8 or UTF-16, sound or not
 */
export function hasDoctype(bytes: Uint8Array): boolean {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  let at = 0;
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at++;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
    if (end === undefined) return text.startsWith('<!DOCTYPE', at);
    const found = text.indexOf(end, at + 2);
    if (found < 0) return false;
    at = found + end.length;
  }
}
