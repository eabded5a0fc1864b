/**
 * How well the table auditor finds planted errors, whether it accuses right tables, and how its time grows. The promises:
 * recall at least 0.98 and precision at least 0.99 for every code, no accusation in 10 000 right tables, 10 000 rows of 12
 * columns in under a second (printed as kept or missed; only twice that fails), and time that grows no faster than n log n.
 */
import { auditTable } from '../src/report/audit/auditTable';
import { measureQuality, rightTablesAccused } from './audit/quality';
import { wideGrid } from './audit/wideGrid';

const RIGHT = Number(process.argv[2] ?? 10_000);
const PLANTED = Number(process.argv[3] ?? 1_500);
/** Other tables: `npm run bench:audit -- 10000 1500 500001`. */
const FIRST = Number(process.argv[4] ?? 1);
let isKept = true;

const accused = rightTablesAccused(RIGHT, FIRST);
console.log(`${RIGHT} right tables from seed ${FIRST}: ${accused.length} accused`);
for (const { seed, messages } of accused.slice(0, 10)) console.log(`  seed ${seed}: ${messages.join(' | ')}`);
isKept &&= accused.length === 0;

console.log('code                 planted  recall  precision  exact cell');
for (const { code, planted, recall, precision, exact } of measureQuality(PLANTED, FIRST)) {
  const figures = [recall, precision, exact].map((each) => each.toFixed(4));
  console.log(`${code.padEnd(20)} ${String(planted).padStart(7)}  ${figures.join('     ')}`);
  isKept &&= recall >= 0.98 && precision >= 0.99;
}

/** The best of several: what else the machine does is not ours to measure. */
function cpu(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

console.log('rows × 12 columns: ms CPU, and divided by n log n');
const rates: number[] = [];
for (const rows of [625, 1_250, 2_500, 5_000, 10_000, 20_000]) {
  for (const shape of ['groups', 'one-total', 'no-totals'] as const) {
    const grid = wideGrid(rows, shape);
    const time = cpu(() => auditTable(grid));
    const rate = (time * 1000) / (rows * Math.log2(rows));
    console.log(
      `  ${String(rows).padStart(6)} ${shape.padEnd(10)} ${time.toFixed(0).padStart(6)}  ${rate.toFixed(3)}`,
    );
    if (rows === 10_000) {
      console.log(`         under 1000 ms: ${time < 1000 ? 'kept' : 'missed'}`);
      // A busy computer takes longer: only what is grossly slower fails.
      isKept &&= time < 2000;
    }
    if (shape === 'groups') rates.push(rate);
  }
}
isKept &&= Math.max(...rates.slice(-2)) <= 2 * Math.min(...rates);
if (!isKept) {
  console.log('a promise is not kept');
  process.exitCode = 1;
}
