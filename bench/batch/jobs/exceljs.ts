/** A process that writes planned operations into each file with exceljs: `node exceljs.mjs operations.json file.xlsx …` */
import { readFileSync } from 'node:fs';
import { writeFileWhole } from '../../../src/cli/writeFile';
import type { WriteOperation } from '../../../src/workbook/operations';
import { updateWithExceljs } from '../exceljsUpdate';

const [planned = '', ...files] = process.argv.slice(2);
const operations = JSON.parse(readFileSync(planned, 'utf8')) as readonly WriteOperation[];
for (const file of files) writeFileWhole(file, await updateWithExceljs(readFileSync(file), operations));
