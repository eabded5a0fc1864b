import { disturbances, isPossible } from '../../scripts/faults/disturbances';
import { pressedBroken } from '../../scripts/faults/faultLoop';
import { faultsOf } from '../../scripts/faults/places';
import { pressedCleanly, type Clean, type Press } from '../../scripts/faults/press';
import { pressesOn } from '../../scripts/faults/presses';
import { pressedAfter, pressedBetween, wrongAfter } from '../../scripts/faults/remoteEdits';
import { faultReports } from '../../scripts/faults/reports';

/** Of each press so many actions are made to fail; `npm run faults` tries as many as one likes. */
const most = 4;

let presses: readonly Press[];
beforeAll(async () => {
  presses = await pressesOn(faultReports().small.data);
});

const cleans = new Map<string, Promise<Clean>>();
/** A press without a fault, once. */
function cleanly(name: string): { readonly press: Press; readonly clean: Promise<Clean> } {
  const press = presses.find((each) => each.name === name)!;
  const clean = cleans.get(name) ?? pressedCleanly(press);
  cleans.set(name, clean);
  return { press, clean };
}

/** What a press may leave when something goes wrong in it, and has left at least once. */
const cases = [
  ['roll', ['marked', 'new', 'old']],
  ['write', ['new', 'old', 'some cells']],
  ['the first approval', ['marked', 'new', 'old']],
  ['audit', ['old']],
] as const;

it.each(cases)(
  '%s that breaks off anywhere keeps what it has promised, and the next press goes on from there',
  async (name, states) => {
    const { press, clean } = cleanly(name);
    const left = new Set<string>();
    for (const fault of faultsOf(await clean, most, 1)) {
      const broken = await pressedBroken(press, await clean, fault);
      expect(broken).toEqual({ ...broken, wrong: [] });
      left.add(broken.left);
    }
    expect([...left].sort()).toEqual(states);
  },
);

/** What somebody does between the last message that reads and the one that writes, and what is left then. */
const meanwhile = [
  ['an update after edits', 'a row is inserted above the settings', 'new'],
  ['an update after edits', 'a row is inserted in a generated sheet', 'old'],
  ['roll', 'an outcome is typed', 'old'],
  ['roll', 'the goals are sorted backwards', 'old'],
  ['write', 'a reason is typed', 'old'],
  ['write', 'the goals are sorted', 'old'],
  ['write', 'a forecast is typed', 'new'],
  ['accept', 'an exception is typed', 'old'],
] as const;

it.each(meanwhile)(
  '%s: when %s in the meantime nothing is lost, and what is left is %s',
  async (name, what, state) => {
    const { press, clean } = cleanly(name);
    const thing = disturbances.find((each) => each.name === what)!;
    expect(isPossible(thing, (await clean).old)).toBe(true);
    const reference = await pressedAfter(press, await clean, thing);
    expect(wrongAfter(press, reference)).toEqual([]);
    const broken = await pressedBetween(press, await clean, thing, reference, (await clean).actions.length);
    expect(broken).toEqual({ ...broken, left: state, wrong: [] });
  },
);
