import { commands, type Outcome } from '../../src/excel';
import type { EmbeddedHost } from '../../src/host/startHost';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Fault } from './places';
import { opened, patience, type Clean, type Press } from './press';
import { foreignCells, isMarked, seen, stateOf, withFinalNames, type State } from './state';

/**
 * What a press that met with something has left. `behind` is what it made of the entries as it read them, in a workbook whose
 * entries others have changed since.
 */
export type Left = 'old' | 'new' | 'marked' | 'some cells' | 'behind';

/** How far something went, and what was wrong with what it left. */
export interface Broken {
  readonly fault: string;
  readonly left: Left;
  /** Sentences, none when every promise was kept. */
  readonly wrong: readonly string[];
}

/** Presses while something goes wrong, looks at what is left, and presses again. */
export async function pressedBroken(press: Press, clean: Clean, fault: Fault): Promise<Broken> {
  const wrong: string[] = [];
  const host = await opened(press);
  fault.before?.(host);
  host.fail(fault.plan(host));
  const outcome = await press.press(host, fault.timeLimit ?? patience);
  host.fail();
  fault.after?.(host);
  const after = await stateOf(host);
  const left = leftBy(press, clean, after);
  if (outcome.ok) {
    const through = press.promise === 'reads' ? 'old' : 'new';
    if (fault.mayPass !== true || left !== through) wrong.push('the press says that all went well');
  } else wrong.push(...untrue(outcome.failure.message, left));
  if (left === undefined) wrong.push('what is left is neither old, new nor marked');
  wrong.push(...wrongCells(press, clean, after));
  wrong.push(...(await pressedAgain(press, clean, host, after, left)));
  return { fault: fault.name, left: left ?? 'some cells', wrong };
}

/** What is not true of the sentence that a press gives. */
export function untrue(message: string, left: Left | undefined): readonly string[] {
  const wrong: string[] = [];
  if (message.includes('Inget har ändrats') && left !== 'old')
    wrong.push('the sentence says that nothing has been changed');
  if (!/^[A-ZÅÄÖ].*\.$/su.test(message)) wrong.push(`the sentence is none: ${message}`);
  return wrong;
}

function leftBy({ promise }: Press, { old, wanted }: Clean, after: State): Left | undefined {
  if (isMarked(after)) return 'marked';
  const state = seen(withFinalNames(after, wanted));
  if (state === seen(old)) return 'old';
  if (state === seen(wanted)) return 'new';
  return promise === 'cells' ? 'some cells' : undefined;
}

/** Cells of people's that hold what they may not. */
function wrongCells({ promise }: Press, clean: Clean, after: State): readonly string[] {
  switch (promise) {
    case 'cells':
    case 'stopped':
      return unknownContents(clean, after, promise);
    default:
      return foreignCells(clean.old, after);
  }
}

/** Entry cells that hold what they held neither before nor would hold after; rows that move are looked for in all of them. */
function unknownContents({ old, wanted }: Clean, after: State, promise: 'cells' | 'stopped'): string[] {
  const wrong: string[] = [];
  for (const [key, table] of Object.entries(after.tables)) {
    const known = [old, wanted].flatMap(({ tables }) => {
      const held = new Map(Object.entries(tables)).get(key);
      return held === undefined ? [] : [held.formulas];
    });
    const whole = new Set(known.flat(2).map(cellText));
    const size = known.map((formulas) => formulas.length);
    const mayMove = promise === 'stopped' || new Set(size).size > 1;
    for (const [row, cells] of table.formulas.entries()) {
      for (const [column, cell] of cells.entries()) {
        const here = known.map((formulas) => cellText(formulas[row]?.[column] ?? ''));
        const isKnown = mayMove ? whole.has(cellText(cell)) : here.includes(cellText(cell));
        if (!isKnown && cell !== '') wrong.push(`${key}, row ${row}, column ${column} holds ${String(cell)}`);
      }
    }
  }
  return wrong;
}

const cellText = (cell: CellValue): string => `${typeof cell} ${String(cell)}`;

async function pressedAgain(
  press: Press,
  clean: Clean,
  host: EmbeddedHost,
  after: State,
  left: Left | undefined,
): Promise<readonly string[]> {
  const again = (): Promise<Outcome<unknown>> => press.press(host, patience);
  switch (press.promise) {
    case 'stopped':
      // What went through although nobody heard of it must not be done twice.
      if (left === 'new') return [];
      return left === 'marked' ? stopped(press, host, after) : mended(await again(), clean, host);
    case 'approved':
      return approvedAgain(press, clean, host);
    case 'cells':
      return goneOn(await again(), clean, host, after, left);
    default:
      return mended(await again(), clean, host);
  }
}

/** What is wrong when the next press has to mend everything. */
async function mended(
  outcome: Outcome<unknown>,
  { old, wanted }: Clean,
  host: EmbeddedHost,
): Promise<string[]> {
  const wrong: string[] = [];
  const state = await stateOf(host);
  if (!outcome.ok) wrong.push(`the next press is refused: ${outcome.failure.message}`);
  if (seen(state) !== seen(wanted)) wrong.push('the next press does not mend it');
  if (seen(old) === seen(wanted)) wrong.push(...foreignCells(old, state));
  return wrong;
}

/** An approval that broke off is refused until an update has mended the generated sheets. */
async function approvedAgain(press: Press, clean: Clean, host: EmbeddedHost): Promise<string[]> {
  const outcome = await press.press(host, patience);
  if (outcome.ok) return mended(outcome, clean, host);
  if (outcome.failure.code !== 'update-unfinished')
    return [`the next press is refused: ${outcome.failure.message}`];
  const updated = await commands.update(host.Excel);
  if (!updated.ok) return [`the update is refused: ${updated.failure.message}`];
  const again = await press.press(host, patience);
  // The update has written more than the approval would have: so it is done where nothing went wrong, too.
  return mended(again, { ...clean, wanted: await updatedBefore(press) }, host);
}

const updatedFirst = new Map<Press, Promise<State>>();

/** What an update and then the press come to. */
function updatedBefore(press: Press): Promise<State> {
  const known = updatedFirst.get(press);
  if (known !== undefined) return known;
  const made = opened(press).then(async (host) => {
    const updated = await commands.update(host.Excel);
    const outcome = updated.ok ? await press.press(host, patience) : updated;
    if (!outcome.ok) throw new Error(outcome.failure.message);
    return stateOf(host);
  });
  updatedFirst.set(press, made);
  return made;
}

/** A mark that stops every press until it is undone. */
async function stopped(press: Press, host: EmbeddedHost, after: State): Promise<string[]> {
  const wrong: string[] = [];
  for (const again of [press.press, (): Promise<Outcome<unknown>> => commands.update(host.Excel)]) {
    const outcome = await again(host, patience);
    if (outcome.ok || outcome.failure.code !== 'roll-unfinished') wrong.push('a later press is not stopped');
  }
  if (seen(await stateOf(host)) !== seen(after)) wrong.push('a press that was stopped has changed something');
  return wrong;
}

/** Single cells: the next press does the rest, or is refused and changes nothing. */
async function goneOn(
  outcome: Outcome<unknown>,
  { old, wanted }: Clean,
  host: EmbeddedHost,
  after: State,
  left: Left | undefined,
): Promise<string[]> {
  const wrong: string[] = [];
  const state = await stateOf(host);
  if (outcome.ok && left === 'old' && seen(state) !== seen(wanted))
    wrong.push('the next press comes to something else');
  if (!outcome.ok && left === 'old') wrong.push(`the next press is refused: ${outcome.failure.message}`);
  if (!outcome.ok && seen(state) !== seen(after))
    wrong.push('a press that was refused has changed something');
  if (!outcome.ok && JSON.stringify(state.outputs) !== JSON.stringify(old.outputs))
    wrong.push('generated sheets have changed');
  return wrong;
}
