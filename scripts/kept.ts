// Writes docs/files.md from the list of what is kept.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { filesPage } from './kept/page';

writeFileSync('docs/files.md', await format(filesPage(), { parser: 'markdown' }));
