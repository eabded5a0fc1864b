/**
 * Presses every button while something goes wrong: one action of Excel's after the other fails, and every message is lost before
 * or after it is carried out. What is left must be the old workbook, the new one or one that says itself that it is unfinished;
 * the next press must mend it; and no entry cell may hold anything that it held neither before nor would hold after.
 *
 * The suite tries some places of each press (test/excel/faultLoops.test.ts); this tries as many as one likes.
 * `npm run faults -- 500 example` tries 500 places of each press on the example, and all where there are fewer.
 */
import { faultsOf, pressedBroken, pressedCleanly } from './faults/faultLoop';
import { pressesOn } from './faults/presses';
import { faultReports } from './faults/reports';

const most = Number(process.argv[2] ?? 100);
const wanted = process.argv[3];

for (const [report, data] of Object.entries(faultReports())) {
  if (wanted !== undefined && wanted !== report) continue;
  for (const press of await pressesOn(data)) {
    const clean = await pressedCleanly(press);
    const left = new Map<string, number>();
    const wrong: string[] = [];
    for (const fault of faultsOf(clean, most)) {
      const broken = await pressedBroken(press, clean, fault);
      left.set(broken.left, (left.get(broken.left) ?? 0) + 1);
      wrong.push(...broken.wrong.map((sentence) => `  ${broken.fault}: ${sentence}`));
    }
    const states = [...left].map(([state, times]) => `${times} ${state}`).join(', ');
    const places = clean.actions.reduce((sum, some) => sum + some, 0);
    console.log(`${report}, ${press.name}: ${places} actions; left ${states}; ${wrong.length} wrong`);
    if (wrong.length > 0) console.log(wrong.join('\n'));
    if (wrong.length > 0) process.exitCode = 1;
  }
}
