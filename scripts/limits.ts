// Writes docs/limits.md from the constants that hold.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { limitsPage } from './limits/page';

writeFileSync('docs/limits.md', await format(limitsPage(), { parser: 'markdown' }));
