import { periodLabel, type Period } from '../narrative/period';
import { visibleText } from './plainText';

/** A draft's mark at the beginning of a text, whatever period it names. */
const mark = /^\[Utkast från [^\]\n]+\]\s*/iu;

/** What stands in front of a text that was written for an earlier period. @example draftMark({ year: 2021, month: 8 }) // '[Utkast från jan–aug 2021]' */
export function draftMark(period: Period): string {
  return `[Utkast från ${periodLabel(period)}]`;
}

/** What a draft's mark says, and the text behind it; undefined when a text is no draft. */
export function readDraft(text: string): { readonly mark: string; readonly rest: string } | undefined {
  const visible = visibleText(text);
  const found = mark.exec(visible);
  if (found === null) return undefined;
  const [whole] = found;
  return { mark: whole.trim().slice(1, -1), rest: visible.slice(whole.length) };
}

/** Whether a text is marked as a draft. @example isDraft('[Utkast från jan–aug 2021] Läget är gott.') // true */
export function isDraft(text: string): boolean {
  return readDraft(text) !== undefined;
}

/**
 * A text of an earlier period, marked so that nobody takes it for the new period's. A text that is a draft already
 * keeps its older mark, which says when it was last true.
 *
 * @param period the period that the text was written for
 * @example asDraft('Läget är gott.', { year: 2021, month: 8 }) // '[Utkast från jan–aug 2021] Läget är gott.'
 */
export function asDraft(text: string, period: Period): string {
  return isDraft(text) ? text : `${draftMark(period)} ${text}`;
}
