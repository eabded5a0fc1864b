// Changes the source in one small place at a time and sees whether the tests notice: writes docs/mutants.json (what is known)
// and docs/mutants.md. What was tried before is not tried again; broken off, it goes on where it was.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { instrument } from './mutants/instrument';
import { readMutantArguments } from './mutants/mutantArguments';
import { countsOf, mutantsPage, reachesAim, scoreText, type RoomResult } from './mutants/page';
import { readRecord, verdictsOf, withVerdicts, writeRecord } from './mutants/record';
import { rooms, type Room } from './mutants/rooms';
import { refusedByTypes } from './mutants/refusedByTypes';
import { runMutants, type Verdict } from './mutants/runMutants';
import { sample } from './mutants/sample';
import { sourcesOf, testsIn } from './mutants/sources';

const { rooms: asked, size, seed, isAgain, isPageOnly } = readMutantArguments(process.argv.slice(2));
const isAsked = ({ name }: Room) => asked.length === 0 || asked.some((part) => name.includes(part));
if (!isPageOnly) for (const room of rooms.filter(isAsked)) await tryRoom(room);
await writePage();

async function tryRoom(room: Room): Promise<void> {
  const instrumented = await instrument(sourcesOf(room));
  const { mutants } = instrumented;
  const before = verdictsOf(readRecord());
  const chosen = sample(mutants, size ?? mutants.length, seed);
  const refused = refusedByTypes([...new Set([...chosen, ...mutants.filter(({ key }) => before.has(key))])]);
  const refusals = new Map([...refused].map((key): [string, Verdict] => [key, 'refused']));
  await writeRecord(withVerdicts(readRecord(), instrumented, refusals, today()));
  const known = verdictsOf(readRecord());
  const isNew = new Set(chosen.filter(({ key }) => !known.has(key)).map(({ key }) => key));
  // With new tests every survivor is looked at once more, whatever sample it came with.
  const isOpen = (verdict: Verdict | undefined) => verdict === 'survived' || verdict === 'not reached';
  const open = mutants.filter(({ key }) => isNew.has(key) || (isAgain && isOpen(known.get(key))));
  let left = open;
  for (const tests of [room.tests, room.wider]) {
    if (left.length === 0 || tests.length === 0) continue;
    await runMutants(testsIn(tests), instrumented, left, async (tried, verdicts) => {
      await writeRecord(withVerdicts(readRecord(), instrumented, verdicts, today()));
      console.log(`${room.name}: ${tried} of ${left.length} tried`);
    });
    const found = verdictsOf(readRecord());
    left = left.filter(({ key }) => found.get(key) === 'survived' || found.get(key) === 'not reached');
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function writePage(): Promise<void> {
  const record = readRecord();
  const verdicts = verdictsOf(record);
  const results: RoomResult[] = [];
  for (const room of rooms) {
    const { mutants } = await instrument(sourcesOf(room));
    results.push({ name: room.name, mutants, verdicts });
  }
  for (const result of results) {
    const counts = countsOf(result);
    console.log(
      `${result.name.padEnd(36)} ${String(counts.tried).padStart(5)} of ${String(counts.whole).padStart(5)} mutants tried; noticed: ${scoreText(counts)}${reachesAim(counts) ? '' : ' (aim missed)'}`,
    );
    if (!reachesAim(counts)) process.exitCode = 1;
  }
  writeFileSync('docs/mutants.md', await format(mutantsPage(record, results), { parser: 'markdown' }));
}
