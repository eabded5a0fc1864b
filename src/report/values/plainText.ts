/** Marks that a reader cannot see: zero-width space and joiners, direction marks, byte-order mark. */
const invisible = /[\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A text without invisible marks and without space around it; space within it is kept.
 *
 * @example visibleText('\u200B 1 234 ') // '1 234'
 */
export function visibleText(text: string): string {
  return text.replace(invisible, '').trim();
}

/**
 * A text on one line: every run of space or line breaks is one space.
 *
 * @example oneLine(' 30 \n september ') // '30 september'
 */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ');
}

/**
 * The form in which two names are compared: space, case and the way letters are composed do not
 * tell names apart, just as Excel's own look-ups do not.
 *
 * @example nameKey('God  Service ') === nameKey('god service') // true
 */
export function nameKey(name: string): string {
  return oneLine(name).normalize('NFC').toLowerCase();
}
