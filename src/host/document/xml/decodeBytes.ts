import { refuse } from '../result';

/** The encoding of an XML part by its byte order mark; without one UTF-8, as packages have it. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of an XML part: UTF-8, or UTF-16 with a byte order mark. Below `attempt`: refuses bytes that are neither. */
export function decodeBytes(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Not `instanceof TypeError`: test runners and frames have one of their own.
    if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError')
      return refuse('xml-malformed', `"${part}" is not valid ${encoding.toUpperCase()} text.`, part);
    throw error;
  }
}
