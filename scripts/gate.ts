/**
 * Puts texts that want to be formulas through every place of a report that takes a text, and looks at the files with a reader of
 * its own: no formula, name or rule may hold a piece of them, and the entries must read back identical.
 *
 * `npm run gate -- 100000 7` takes so many texts, of the seed 7.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { run } from '../src/cli/run';
import { formulasIn } from './gate/formulasIn';
import { hostileReport } from './gate/hostileReport';
import { hostileTexts } from './gate/hostileTexts';

/** At the end of every other text, and in no formula of ours; the others are as hostile as they came. */
const sign = '\u{10D0}';
/** Rows of each table in a workbook: as many as a large department has. */
const rows = 60;

const [count, seed] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 2021)];
const texts = hostileTexts(count, seed);
const folder = mkdtempSync(join(tmpdir(), 'delar-'));
const [file, data] = [join(folder, 'bok.xlsx'), join(folder, 'data.json')];
let [used, workbooks, formulas] = [0, 0, 0];
const wrong: string[] = [];
try {
  while (used < count && wrong.length < 20) {
    const report = hostileReport(() => `${texts[used++ % count]}${used % 2 === 0 ? sign : ''}`, rows);
    writeFileSync(data, JSON.stringify(report));
    const made = await run(['new', file, '--data', data]);
    const told = made.status === 2 ? made : await run(['data', file]);
    if (told.status === 2) throw new Error(told.stderr);
    const back = JSON.parse(told.stdout) as typeof report;
    for (const [table, entries] of Object.entries(report)) {
      const read = (back as Record<string, unknown>)[table];
      const isSame =
        table === 'settings'
          ? Object.entries(entries).every(([key, value]) => (read as Record<string, unknown>)[key] === value)
          : isDeepStrictEqual(read, entries);
      if (!isSame) wrong.push(`workbook ${workbooks}: ${table} reads back as something else`);
    }
    for (const { part, formula } of formulasIn(readFileSync(file))) {
      formulas += 1;
      if (formula.includes(sign)) wrong.push(`workbook ${workbooks}, ${part}: ${formula.slice(0, 120)}`);
    }
    workbooks += 1;
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `${used} texts in ${workbooks} workbooks, seed ${seed}; ${formulas} formulas, names and rules looked at`,
);
console.log(
  wrong.length === 0
    ? 'none holds a piece of a text, and every entry reads back identical'
    : wrong.join('\n'),
);
if (wrong.length > 0) process.exitCode = 1;
