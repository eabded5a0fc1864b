/** Says how a workbook's file breaks the rules that Excel opens files by. `npm run rules -- file.xlsx …` */
import { readFileSync } from 'node:fs';
import { checkFile } from './fileRules/checkFile';

for (const file of process.argv.slice(2)) {
  const breaches = checkFile(readFileSync(file));
  console.log(`${file}: ${breaches.length === 0 ? 'keeps every rule' : `${breaches.length} breaches`}`);
  for (const { rule, part, message } of breaches) console.log(`  ${rule} ${part}: ${message}`);
  if (breaches.length > 0) process.exitCode = 1;
}
