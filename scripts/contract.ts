// Writes docs/workbook-contract.md from the declarations of the sheets.
import { writeFileSync } from 'node:fs';
import { workbookContract } from '../src/workbook/contract';

writeFileSync('docs/workbook-contract.md', workbookContract());
