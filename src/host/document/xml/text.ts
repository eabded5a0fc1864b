const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves character and predefined references. `decodeXml('a &lt; b')` → `'a < b'` */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}

/** The text of an attribute: references resolved, literal line breaks and tabs read as blanks as XML demands. */
export function decodeAttribute(raw: string): string {
  return decodeXml(/[\t\n\r]/.test(raw) ? raw.replaceAll(/\r\n|[\t\n\r]/g, ' ') : raw);
}

/** The text content of character data, CDATA sections included; line ends become `\n` as XML demands. */
export function decodeContent(raw: string): string {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  if (!text.includes('<')) return decodeXml(text);
  let result = '';
  let position = 0;
  for (const match of text.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g)) {
    result += decodeXml(text.slice(position, match.index)) + (match[1] ?? '');
    position = match.index + match[0].length;
  }
  return result + decodeXml(text.slice(position));
}

/** Escapes text for element content. */
export function escapeContent(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
    : text;
}

/** Escapes text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeContent(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/**
 * Resolves the `_xHHHH_` escapes of spreadsheet texts (ST_Xstring, ISO 29500-1, 22.9.2.19).
 * `decodeExcelText('a_x000D_b')` → `'a\rb'`
 */
export function decodeExcelText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/**
 * Escapes what XML cannot carry (control characters, lone surrogates, U+FFFE, U+FFFF), carriage returns, and texts that
 * look like such an escape themselves, so that `decodeExcelText` gives the same text back.
 */
export function encodeExcelText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replaceAll(
    ESCAPED,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

// \p{Cc} without tab and line feed is what XML 1.0 forbids, plus U+007F–U+009F, which are allowed but fragile.
const ESCAPED = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const NEEDS_ESCAPE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u;
