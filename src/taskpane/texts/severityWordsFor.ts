import type { SeverityTexts } from './severities';
import { severities as english } from './en/severities';
import { severities as swedish } from './sv/severities';
import type { Texts } from './texts';

/** The section's texts in the language of the pane's others. */
export function severityWordsFor({ language }: Pick<Texts, 'language'>): SeverityTexts {
  return language === 'sv' ? swedish : english;
}
