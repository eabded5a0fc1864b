import { faultsOf, pressedBroken, pressedCleanly, type Press } from '../../scripts/faults/faultLoop';
import { pressesOn } from '../../scripts/faults/presses';
import { faultReports } from '../../scripts/faults/reports';

/** Of each press so many actions are made to fail; `npm run faults` tries as many as one likes. */
const most = 4;

let presses: readonly Press[];
beforeAll(async () => {
  presses = await pressesOn(faultReports().small);
});

/** What a press may leave when something goes wrong in it, and has left at least once. */
const cases = [
  ['create', ['marked', 'new', 'old']],
  ['the first update', ['marked', 'new', 'old']],
  ['an update after edits', ['marked', 'new', 'old']],
  ['roll', ['marked', 'new', 'old']],
  ['write', ['new', 'old', 'some cells']],
  ['accept', ['new', 'old', 'some cells']],
  ['withdraw', ['new', 'old']],
] as const;

it.each(cases)(
  '%s that breaks off anywhere keeps what it has promised, and the next press goes on from there',
  async (name, states) => {
    const press = presses.find((each) => each.name === name)!;
    const clean = await pressedCleanly(press);
    const left = new Set<string>();
    for (const fault of faultsOf(clean, most)) {
      const broken = await pressedBroken(press, clean, fault);
      expect(broken).toEqual({ ...broken, wrong: [] });
      left.add(broken.left);
    }
    expect([...left].sort()).toEqual(states);
  },
);
