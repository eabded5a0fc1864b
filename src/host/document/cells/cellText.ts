import { contentOf } from '../xml/edit';
import { decodeContent, decodeExcelText, encodeExcelText, escapeContent } from '../xml/text';
import { elementsOf, localName, type XmlElement } from '../xml/tree';
import type { ErrorValue } from '../model';

/** The text of a string item (`si` or `is`): its own text or that of its runs; reading aids (`rPh`) are no part of it. */
export function textOfItem(item: XmlElement): string {
  let text = '';
  for (const child of elementsOf(item)) {
    if (localName(child) === 't') text += contentOf(child);
    else if (localName(child) === 'r') text += textOfItem(child);
  }
  return text;
}

/** A `t` element with this text; blanks at the edges and line breaks are marked to be kept. */
export function textElement(prefix: string, text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${escapeContent(encodeExcelText(text))}</${prefix}t>`;
}

/** The text of a `v` element that holds the result of a formula. */
export function decodeValueText(raw: string): string {
  return decodeExcelText(decodeContent(raw));
}

const errors = new Map<string, ErrorValue>();

/** The value of an error; the same object for the same error. */
export function errorValue(error: string): ErrorValue {
  let known = errors.get(error);
  if (!known) errors.set(error, (known = { error }));
  return known;
}

const DAY = 86_400_000;

/**
 * The serial number of an ISO date or time as cells of the type `d` have it, in the 1900 or 1904 system; `null` when it
 * cannot be read. `('2021-08-31', false)` → `44439`
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match =
    /^\s*(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?\s*$/.exec(
      text,
    );
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 31)) / DAY;
  if (date1904) return days - 1461 + time;
  // The 1900 system counts a 29 February 1900 that never was.
  return (days >= 60 ? days + 1 : days) + time;
}
