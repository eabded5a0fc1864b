/** A process that does to each file what cannot be avoided, with the library fflate: `node floorFflate.mjs file.xlsx …` */
import { readFileSync } from 'node:fs';
import { writeFileWhole } from '../../../src/cli/writeFile';
import { inflateTouchDeflateWithFflate, touchedSum } from '../../floor';

for (const file of process.argv.slice(2))
  writeFileWhole(file, inflateTouchDeflateWithFflate(readFileSync(file)));
console.log(touchedSum());
