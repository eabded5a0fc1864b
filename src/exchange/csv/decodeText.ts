/** Windows-1252 has characters of its own where Latin-1 has control codes: 0x80–0x9F. `\uFFFD` is no character. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** How a file's bytes were read. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

/**
 * The text of a file from an unknown program: UTF-16 and UTF-8 by their marks, UTF-8 where every byte fits it, and else
 * Windows-1252, which Swedish programs wrote before.
 *
 * @example decodeText(Uint8Array.of(0xc5, 0x6b, 0x65)) // { text: 'Åke', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes, 0), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes, 1), encoding: 'utf-16' };
  const utf8 = readUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const characters = Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? '\uFFFD') : String.fromCharCode(byte),
  );
  let text = '';
  for (const byte of bytes) text += characters[byte] ?? '';
  return { text, encoding: 'windows-1252' };
}

function utf16(bytes: Uint8Array, highAt: 0 | 1): string {
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
    units.push(String.fromCharCode(highAt === 0 ? (other << 8) | one : (one << 8) | other));
  }
  return units.join('');
}

const replacement = '\uFFFD';

/** The text without its mark, or undefined where the bytes are no UTF-8: where the decoder had to replace some. */
function readUtf8(bytes: Uint8Array): string | undefined {
  // The decoder takes a byte-order mark away.
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes(replacement)) return text;
  // The file may itself hold the mark of a character that was lost before.
  const written = bytes.reduce(
    (count, byte, at) =>
      byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd ? count + 1 : count,
    0,
  );
  return text.split(replacement).length - 1 === written ? text : undefined;
}
