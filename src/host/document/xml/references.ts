const KNOWN_REFERENCE = /&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/g;

/** Whether all references in the text are ones that XML knows without a DOCTYPE, to characters that XML allows. */
export function hasOnlyKnownReferences(raw: string): boolean {
  if (!raw.includes('&')) return true;
  const found = raw.match(KNOWN_REFERENCE) ?? [];
  return found.every(isCharacter) && raw.split('&').length - 1 === found.length;
}

function isCharacter(reference: string): boolean {
  if (reference[1] !== '#') return true;
  const code = reference[2] === 'x' ? parseInt(reference.slice(3), 16) : Number(reference.slice(2, -1));
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
