import { english } from './en';
import { swedish } from './sv';
import type { Texts } from './texts';

export type { FindingCounts, Texts } from './texts';

/**
 * The texts for Office's display language.
 *
 * Swedish is the first language: it is used for Swedish, for Norwegian and Danish (whose readers follow it more
 * easily than English), and when Office does not say.
 *
 * @param displayLanguage - `Office.context.displayLanguage`, such as `sv-SE`.
 * @example textsFor('en-US').commandNames.check // "Check"
 */
export function textsFor(displayLanguage: string | undefined): Texts {
  const language = displayLanguage?.toLowerCase().split('-')[0] ?? 'sv';
  return nordic.has(language) ? swedish : english;
}

const nordic = new Set(['', 'sv', 'nb', 'nn', 'no', 'da']);
