/**
 * One process that updates a workbook many times, and tells what it holds after some of them. Prints JSON.
 * `node --expose-gc memory.mjs edited.xlsx scratch.xlsx 20 110 200`
 */
import { copyFileSync } from 'node:fs';
import { queryObjects } from 'node:v8';
import { run } from '../../../src/cli/run';
import { Book } from '../../../src/host/objects/state/book';
import type { Held } from '../results';

const [edited = '', scratch = '', ...stops] = process.argv.slice(2);
const held: Held[] = [];
let files = 0;
for (const stop of stops.map(Number)) {
  for (; files < stop; files += 1) {
    copyFileSync(edited, scratch);
    const { status } = await run(['update', scratch]);
    if (status === 2) throw new Error('an update was refused');
  }
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  // Counting begins with a collection of its own.
  held.push({
    files,
    heapBytes: heapUsed,
    residentBytes: rss,
    peakBytes,
    books: queryObjects(Book, { format: 'count' }),
  });
}
console.log(JSON.stringify(held));
