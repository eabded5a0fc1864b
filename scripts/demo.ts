// The product on the first department's real figures: makes the example workbook, checks it, updates it
// (twice, so that one sees that the second press changes nothing) and says what a controller wants to know.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../src/cli/run';
import { openBook } from '../src/cli/book';
import { takeSnapshot } from '../src/excel';
import { countReport } from '../src/report/rules/countReport';
import { formatNumber } from '../src/report/values/formatNumber';
import { readEntries } from '../src/workbook';

const file = 'out/delarsrapport-exempel.xlsx';

mkdirSync('out', { recursive: true });
rmSync(file, { force: true });
const created = await run(['new', file, '--example']);
if (created.status === 2) throw new Error(created.stderr);

const book = await openBook(file);
if (!book.ok) throw new Error(book.message);
const read = await takeSnapshot(book.host.Excel);
if (!read.ok) throw new Error(read.failure.message);
const { report } = readEntries(read.value);
const { sums, indicators, activities, goals } = countReport(report);

const { entryUnit } = report.settings;
const amounts = (table: keyof typeof sums, columns: readonly string[]) =>
  columns.map((column) => formatNumber(sums[table][column]?.total ?? Number.NaN)).join(' / ');
const statuses = (counts: readonly { text: string; symbol: string; count: number }[]) =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ text, symbol, count }) => `${count} ${symbol} ${text}`)
    .join(', ');

console.log(`
Summor, ${entryUnit}
  Resultat, utfall / budget / avvikelse / föregående år:  ${amounts('operatingSummary', ['outcomePeriod', 'budgetPeriod', 'deviationPeriod', 'outcomePreviousYear'])}
  Prognos, helår / budget / avvikelse / bokslut:          ${amounts('operatingSummary', ['forecastYear', 'budgetYear', 'deviationYear', 'accountsPreviousYear'])}
  Investeringar, prognos netto / ram / avvikelse:         ${amounts('investments', ['forecastNet', 'frame', 'deviation'])}

Mål:          ${goals.total}, varav ${statuses(goals.byStatus)}
Indikatorer:  ${indicators.met} av ${indicators.assessed} som kan bedömas når målvärdet
Aktiviteter:  ${activities.total}, varav ${statuses(activities.byStatus)}; ${activities.overdue} öppna har passerat sitt slutdatum
`);

const checked = await run(['check', file]);
console.log(checked.stdout);
const before = readFileSync(file);
const updated = await run(['update', file]);
console.log(updated.stdout.split('\n')[0]);
if (!before.equals(readFileSync(file))) throw new Error('The second update changed the file');
console.log(`Arbetsboken: ${resolve(file)}`);
