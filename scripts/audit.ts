// Writes docs/audit.md from real runs of the table auditor on small tables.
import { writeFileSync } from 'node:fs';
import { auditCatalogue, auditPage } from './audit/page';

writeFileSync('docs/audit.md', auditPage(auditCatalogue()));
