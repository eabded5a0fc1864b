import { commands, type Outcome } from '../../src/excel';
import type { EmbeddedHost } from '../../src/host/startHost';
import { disturb, type Disturbance } from './disturbances';
import { untrue, type Broken, type Left } from './faultLoop';
import { opened, patience, type Clean, type Press } from './press';
import {
  entriesSeen,
  foreignCells,
  isMarked,
  seen,
  seenInAnyOrder,
  stateOf,
  withFinalNames,
  type State,
} from './state';

/** What there is when somebody has done a thing before the press, instead of in the midst of it. */
interface Reference {
  /** After the thing alone. */
  readonly edited: State;
  /** After the thing and then the press. */
  readonly pressed: State;
  readonly outcome: Outcome<unknown>;
}

/** Does a thing and then presses: what a press in the midst of which it is done is held against. */
export async function pressedAfter(press: Press, clean: Clean, thing: Disturbance): Promise<Reference> {
  const host = await opened(press);
  disturb(host, thing, clean.old);
  const edited = await stateOf(host);
  const outcome = await press.press(host, patience);
  return { edited, pressed: await stateOf(host), outcome };
}

/** What is wrong when somebody has done a thing before the press: it goes through, or says no and changes nothing. */
export function wrongAfter({ promise }: Press, { edited, pressed, outcome }: Reference): readonly string[] {
  if (outcome.ok)
    return promise === 'cells' || promise === 'stopped'
      ? []
      : foreignCells(edited, pressed).map((each) => `afterwards ${each}`);
  const isUnchanged = seen(edited) === seen(pressed) && foreignCells(edited, pressed).length === 0;
  return isUnchanged ? [] : ['a press that is refused afterwards has changed something'];
}

/**
 * Presses, and lets somebody do a thing between two messages. Nothing that they do may be lost, no cell of theirs may be written
 * by a press that does not write entries, and what is left is right or mended by the next press.
 * @param sync the message that the thing is done before
 */
export async function pressedBetween(
  press: Press,
  clean: Clean,
  thing: Disturbance,
  reference: Reference,
  sync: number,
): Promise<Broken> {
  const host = await opened(press);
  host.fail({
    between: (number) => {
      if (number === sync) disturb(host, thing, clean.old);
    },
  });
  const outcome = await press.press(host, patience);
  host.fail();
  const after = await stateOf(host);
  const left = leftBetween(reference, after);
  const wrong = [
    ...(outcome.ok ? [] : untrue(outcome.failure.message, left)),
    ...(await wrongEntries(press, clean, thing, reference, after, outcome, left)),
    ...(await healed(press, reference, host, after, left)),
  ];
  const otherwise = press.promise === 'cells' || press.promise === 'stopped' ? 'some cells' : 'behind';
  return { fault: `before message ${sync} ${thing.name}`, left: left ?? otherwise, wrong };
}

function leftBetween({ edited, pressed }: Reference, after: State): Left | undefined {
  if (isMarked(after)) return 'marked';
  if (seenInAnyOrder(after) === seenInAnyOrder(edited)) return 'old';
  return seenInAnyOrder(withFinalNames(after, pressed)) === seenInAnyOrder(pressed) ? 'new' : undefined;
}

/** What people have entered, and what the press was to enter. */
async function wrongEntries(
  press: Press,
  clean: Clean,
  thing: Disturbance,
  { edited, pressed }: Reference,
  after: State,
  outcome: Outcome<unknown>,
  left: Left | undefined,
): Promise<readonly string[]> {
  const { promise } = press;
  if (promise === 'reads') return left === 'old' ? [] : ['a command that only reads has changed something'];
  if (promise !== 'cells' && promise !== 'stopped') return foreignCells(edited, after);
  if (left === 'marked' && promise === 'stopped') return [];
  if (left === 'old') return foreignCells(edited, after);
  const entries = entriesSeen(after);
  if (entries === entriesSeen(pressed)) return [];
  // Or as when it is done right after the press.
  const host = await opened(press);
  await press.press(host, patience);
  disturb(host, thing, clean.old);
  if (entries === entriesSeen(await stateOf(host))) return [];
  return [
    outcome.ok
      ? 'the press says that all went well, and what is entered is something else'
      : 'an entry is lost, or in another row than it was meant for',
  ];
}

/** What the next press makes of it. */
async function healed(
  press: Press,
  { pressed, outcome }: Reference,
  host: EmbeddedHost,
  after: State,
  left: Left | undefined,
): Promise<readonly string[]> {
  if (press.promise === 'stopped' || press.promise === 'cells') return [];
  let again = await press.press(host, patience);
  if (press.promise === 'approved' && !again.ok && again.failure.code === 'update-unfinished') {
    const updated = await commands.update(host.Excel);
    if (!updated.ok) return [`the update is refused: ${updated.failure.message}`];
    again = await press.press(host, patience);
  }
  const state = await stateOf(host);
  if (again.ok !== outcome.ok)
    return [again.ok ? 'the next press goes through' : `the next press is refused: ${again.failure.message}`];
  if (!again.ok)
    return left === 'marked' || seen(state) === seen(after)
      ? []
      : ['the next press is refused and has changed something'];
  const compared = press.promise === 'approved' ? entriesSeen : seenInAnyOrder;
  return compared(state) === compared(pressed) ? [] : ['the next press does not mend it'];
}
