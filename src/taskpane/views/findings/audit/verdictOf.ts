import type { AuditResult } from '../../../../report/audit/auditResult';
import { countFindings } from '../../../../workbook/survey/countFindings';
import type { Texts } from '../../../texts';
import type { AuditTexts } from '../../../texts/audit';

/**
 * An audit in a sentence or two: how many findings, and how many relations hold. A table without relations is never called
 * right.
 *
 * @example verdictOf(result, swedish, words) // 'Inga anmärkningar. 7 samband stämmer.'
 */
export function verdictOf({ inferred, findings }: AuditResult, texts: Texts, words: AuditTexts): string {
  const relations = inferred.tables.flatMap(({ differences, sums }) => [...differences, ...sums]);
  const found = texts.findingsFound(countFindings(findings));
  if (relations.length === 0)
    return findings.length === 0 ? words.nothingJudged : `${found} ${words.nothingJudged}`;
  const holding = relations.filter(({ broken }) => broken === 0).length;
  return `${found} ${words.hold(holding, relations.length)}`;
}
