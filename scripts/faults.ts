/**
 * Presses every button while something goes wrong, on reports of three sizes: actions of Excel's fail, messages are lost, never
 * answered or turned away, cells are being edited, sheets are protected, and somebody else works between any two messages. What
 * is left must be the old workbook, the new one or one that says itself that it is unfinished; the next press must mend it; and
 * nothing that people have entered may be lost or changed, to the byte and to the format. Then the command line is killed in the
 * midst of its work: the file is the old one or the new one.
 *
 * The suite tries some places of each press (test/excel/faultLoops.test.ts); this tries as many as one likes.
 * `npm run faults -- 500 example` tries 500 actions of each press on the example, all where there are fewer, and everything that
 * others may do; without numbers it takes some of each. `npm run faults -- each small` makes every action fail that writes, and
 * tries nothing else; `npm run faults -- each small 100` at most a hundred of each press.
 */
import { disturbances, isPossible } from './faults/disturbances';
import { pressedBroken, type Broken } from './faults/faultLoop';
import { killedRuns } from './faults/kills';
import { everyWriting, faultsOf, refusalsOf } from './faults/places';
import { pressedCleanly, type Clean, type Press } from './faults/press';
import { pressesOn } from './faults/presses';
import { pressedProtected } from './faults/protectedSheets';
import { pressedAfter, pressedBetween, wrongAfter } from './faults/remoteEdits';
import { faultReports, type FaultReport } from './faults/reports';
import { column, heading } from './faults/table';

const [most, wanted, mostWriting] = process.argv.slice(2);

/** Everything that is tried of a press on a report of this size. */
async function* tried(press: Press, clean: Clean, report: FaultReport): AsyncGenerator<Broken> {
  if (most === 'each') {
    for (const fault of everyWriting(clean, mostWriting === undefined ? Infinity : Number(mostWriting)))
      yield await pressedBroken(press, clean, fault);
    return;
  }
  const places = faultsOf(clean, Number(most ?? report.actions));
  for (const fault of report.isBounded ? places : [...places, ...refusalsOf(clean)])
    yield await pressedBroken(press, clean, fault);
  if (!report.isBounded) yield* pressedProtected(press, clean);
  for (const thing of disturbances.filter(
    (each, index) =>
      index % (most === undefined ? report.everyDisturbance : 1) === 0 && isPossible(each, clean.old),
  )) {
    const reference = await pressedAfter(press, clean, thing);
    const wrong = wrongAfter(press, reference);
    if (wrong.length > 0) yield { fault: `${thing.name}, before the press`, left: 'some cells', wrong };
    for (let sync = 2; sync <= clean.actions.length; sync += Math.max(1, clean.actions.length - 2))
      yield await pressedBetween(press, clean, thing, reference, sync);
  }
}

let wrongs = 0;
console.log(
  'What is left of a press that meets with something, and how often; wrong = a promise was not kept.',
);
for (const [name, report] of Object.entries(faultReports())) {
  if (wanted !== undefined && wanted !== name) continue;
  console.log(`\n${heading(name)}`);
  for (const press of await pressesOn(report.data, report.payloadLimit)) {
    const clean = await pressedCleanly(press);
    const all: Broken[] = [];
    for await (const broken of tried(press, clean, report)) all.push(broken);
    const wrong = all.flatMap(({ fault, wrong: sentences }) =>
      sentences.map((each) => `  ${fault}: ${each}`),
    );
    wrongs += wrong.length;
    console.log(column(press.name, clean.actions, all, wrong.length));
    if (wrong.length > 0) console.log(wrong.join('\n'));
  }
}
if (wanted === undefined || wanted === 'kills') {
  console.log('\nThe command line killed at evenly spread times, and at every call that writes the file:');
  for await (const { command, kills, left, wrong } of killedRuns()) {
    wrongs += wrong.length;
    console.log(`${command}: ${kills} kills; file ${left}; ${wrong.length} wrong`);
    if (wrong.length > 0) console.log(wrong.map((each) => `  ${each}`).join('\n'));
  }
}
if (wrongs > 0) process.exitCode = 1;
