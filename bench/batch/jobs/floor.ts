/** A process that does to each file what cannot be avoided, with Node's zlib: `node floor.mjs file.xlsx …` */
import { readFileSync } from 'node:fs';
import { writeFileWhole } from '../../../src/cli/writeFile';
import { inflateTouchDeflate, touchedSum } from '../../floor';

for (const file of process.argv.slice(2)) writeFileWhole(file, inflateTouchDeflate(readFileSync(file)));
console.log(touchedSum());
