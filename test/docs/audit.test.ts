import { readFileSync } from 'node:fs';
import { auditExamples, rightExample } from '../../scripts/audit/examples';
import { auditCatalogue, auditPage } from '../../scripts/audit/page';
import { auditTable } from '../../src/report/audit/auditTable';

describe('docs/audit.md', () => {
  const entries = auditCatalogue();

  it('says what real runs say (npm run findings writes it anew)', () => {
    expect(readFileSync('docs/audit.md', 'utf8')).toBe(auditPage(entries));
  });

  it('has a table that provokes every code, made of one that is right', () => {
    expect(auditTable(rightExample).findings).toEqual([]);
    const silent = entries.filter(({ code, findings }) => !findings.some((finding) => finding.code === code));
    expect(silent).toEqual([]);
    expect(Object.keys(auditExamples)).toHaveLength(entries.length);
  });
});
