// Writes docs/findings.md from real runs on small broken reports.
import { writeFileSync } from 'node:fs';
import { findingCatalogue, findingsPage, soundWorkbook } from './findings/catalogue';

writeFileSync('docs/findings.md', findingsPage(findingCatalogue(await soundWorkbook())));
