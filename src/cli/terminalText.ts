// Control characters but tab and line feed: a text in a workbook could otherwise clear the terminal, or make it type.
const controls = /(?![\t\n])\p{Cc}/gu;

/** What people read at a terminal, each control character replaced by a mark that shows that there was one. */
export function withoutControls(text: string): string {
  return text.replaceAll(controls, '\uFFFD');
}

/**
 * A value as JSON. The control characters that JSON allows as they are, U+007F to U+009F, are escaped too.
 * @example jsonText({ a: 1 }) // '{\n  "a": 1\n}'
 */
export function jsonText(value: unknown): string {
  const escaped = (found: string): string => `\\u00${found.charCodeAt(0).toString(16)}`;
  return JSON.stringify(value, null, 2).replaceAll(controls, escaped);
}
