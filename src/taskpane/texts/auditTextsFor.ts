import type { AuditTexts } from './audit';
import { audit as english } from './en/audit';
import { audit as swedish } from './sv/audit';
import type { Texts } from './texts';

/** The view's texts in the language of the pane's others. */
export function auditTextsFor({ language }: Pick<Texts, 'language'>): AuditTexts {
  return language === 'sv' ? swedish : english;
}
