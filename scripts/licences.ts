// Writes docs/licences.md from the lock file.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { licensedPackages } from './licences/licences';
import { licencesPage } from './licences/page';

writeFileSync('docs/licences.md', await format(licencesPage(licensedPackages()), { parser: 'markdown' }));
