/**
 * Says how a workbook's file breaks the rules that Excel opens files by: `npm run rules -- file.xlsx …`; without files, how the
 * workbooks do that the command line makes of both examples.
 */
import { readFileSync } from 'node:fs';
import { checkFile } from './fileRules/checkFile';
import { ownWorkbooks } from './fileRules/ownWorkbooks';

const files = process.argv.slice(2);
const given = files.map((name) => ({ name, bytes: readFileSync(name) }));
for (const { name, bytes } of files.length > 0 ? given : await ownWorkbooks()) {
  const breaches = checkFile(bytes);
  console.log(`${name}: ${breaches.length === 0 ? 'keeps every rule' : `${breaches.length} breaches`}`);
  for (const { rule, part, message } of breaches) console.log(`  ${rule} ${part}: ${message}`);
  if (breaches.length > 0) process.exitCode = 1;
}
