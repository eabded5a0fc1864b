import { commands, takeSnapshot, type Outcome } from '../../src/excel';
import { markText, rollMarkText, scaffoldName, isPassingName } from '../../src/excel/unfinished';
import type { FaultPlan } from '../../src/host/protocol/faultPlan';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A command that is pressed on a workbook while something goes wrong. */
export interface Press {
  readonly name: string;
  /** The workbook before it, as a file. */
  readonly workbook: Uint8Array;
  /** @param timeLimit milliseconds to wait for Excel */
  readonly press: (host: EmbeddedHost, timeLimit: number) => Promise<Outcome<unknown>>;
  /**
   * What breaks off is known by the mark or the scaffold and mended by the next press (`mended`); is known by the mark and stops
   * every press until it is undone (`stopped`); or leaves each entry cell old or new (`cells`).
   */
  readonly promise: 'mended' | 'stopped' | 'cells';
}

/** How far something went, and what was wrong with what it left. */
export interface Broken {
  readonly fault: string;
  readonly left: 'old' | 'new' | 'marked' | 'some cells';
  /** Sentences, none when every promise was kept. */
  readonly wrong: readonly string[];
}

/** What a workbook holds of ours, and the names of all its sheets: half-built ones are in no snapshot. */
interface State extends WorkbookSnapshot {
  readonly allSheets: readonly string[];
}

/** A command without a fault: what it makes, and how many places there are for one. */
interface Clean {
  readonly old: State;
  readonly wanted: State;
  /** Actions of each message, in order. */
  readonly actions: readonly number[];
}

const patience = 60_000;

/** Opens the workbook before a press. */
async function opened({ workbook }: Press): Promise<EmbeddedHost> {
  const started = await startHost({ workbook, locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}

async function stateOf({ Excel }: EmbeddedHost): Promise<State> {
  const read = await takeSnapshot(Excel);
  if (!read.ok) throw new Error(read.failure.message);
  const allSheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return { ...read.value, allSheets };
}

/** Presses with nothing going wrong. */
export async function pressedCleanly(press: Press): Promise<Clean> {
  const host = await opened(press);
  const old = await stateOf(host);
  host.messages.clear();
  const outcome = await press.press(host, patience);
  if (!outcome.ok) throw new Error(`${press.name}: ${outcome.failure.message}`);
  const actions = host.messages.work.map((message) => message.actions);
  return { old, wanted: await stateOf(host), actions };
}

/**
 * Places for faults: actions by their number in the whole press, and every message before it is carried out and after.
 * @param most how many actions of the writing are tried at most, the first and last ones and some between; a quarter as many of the
 * reading, which changes nothing
 */
export function faultsOf({ actions }: Clean, most: number): readonly FaultPlan[] {
  const writing = actions.at(-1) ?? 0;
  const reading = actions.reduce((sum, some) => sum + some, 0) - writing;
  const numbers = [
    ...spread(reading, Math.ceil(most / 4)),
    ...spread(writing, most).map((each) => reading + each),
  ];
  const messages = actions.map((_, index) => index + 1);
  return [
    ...numbers.map((number): FaultPlan => ({ failAction: { number } })),
    ...messages.flatMap((number): FaultPlan[] =>
      (['before', 'after'] as const).map((when) => ({ failSync: { number, when, how: 'error' } })),
    ),
  ];
}

/** At most so many numbers from 1 to `last`: all, or the first and last few and others evenly between them. */
function spread(last: number, most: number): number[] {
  if (last <= most) return Array.from({ length: last }, (_, index) => index + 1);
  const ends = Math.floor(most / 4);
  const between = most - 2 * ends;
  const numbers = Array.from({ length: between }, (_, index) =>
    Math.round(1 + ends + ((index + 0.5) * (last - 2 * ends - 1)) / between),
  );
  for (let index = 0; index < ends; index += 1) numbers.push(1 + index, last - index);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Presses while something goes wrong, looks at what is left, and presses again. */
export async function pressedBroken(
  press: Press,
  clean: Clean,
  fault: FaultPlan,
  timeLimit = patience,
): Promise<Broken> {
  const wrong: string[] = [];
  const host = await opened(press);
  host.fail(fault);
  const outcome = await press.press(host, timeLimit);
  host.fail();
  const after = await stateOf(host);
  const left = leftBy(press, clean, after);
  const unchanged = left === 'old';
  if (outcome.ok) wrong.push('the press says that all went well');
  else if (outcome.failure.message.includes('Inget har ändrats') && !unchanged)
    wrong.push('the sentence says that nothing has been changed');
  if (left === undefined) wrong.push('what is left is neither old, new nor marked');
  wrong.push(...foreignCells(clean, after, press.promise));
  wrong.push(...(await pressedAgain(press, clean, host, after, left)));
  return { fault: describe(fault), left: left ?? 'some cells', wrong };
}

function describe({ failAction, failSync }: FaultPlan): string {
  if (failAction !== undefined) return `action ${failAction.number} fails`;
  return failSync === undefined
    ? 'none'
    : `message ${failSync.number} is lost ${failSync.when} it is carried out`;
}

function leftBy({ promise }: Press, { old, wanted }: Clean, after: State): Broken['left'] | undefined {
  const signs = [after.mark?.text ?? '', ...after.allSheets];
  const marks = promise === 'stopped' ? [rollMarkText] : [markText, scaffoldName];
  if (marks.some((mark) => signs.includes(mark))) return 'marked';
  const state = seen(withFinalNames(after, wanted));
  if (state === seen(old)) return 'old';
  if (state === seen(wanted)) return 'new';
  return promise === 'cells' ? 'some cells' : undefined;
}

/** What people see of a workbook; which styles there are is our own affair, and so is when an update last wrote. */
function seen({ tables, outputs, charts, allSheets, mark }: State): string {
  return JSON.stringify({ tables, outputs, charts, allSheets, mark });
}

/** A state whose sheets bear the names that they are going to have: a complete sheet may still have its passing name. */
function withFinalNames(after: State, wanted: State): State {
  const finals = new Map<string, string>();
  for (const part of ['tables', 'outputs'] as const) {
    const sheets = new Map(placed(wanted[part]).map(([key, { sheet }]) => [key, sheet]));
    for (const [key, { sheet }] of placed(after[part])) {
      const final = sheets.get(key);
      if (isPassingName(sheet) && final !== undefined) finals.set(sheet, final);
    }
  }
  if (finals.size === 0) return after;
  const text = JSON.stringify(after).replaceAll(/Delår nytt blad \d+/gu, (name) => finals.get(name) ?? name);
  return JSON.parse(text) as State;
}

const placed = (part: Readonly<Record<string, { readonly sheet: string }>>) => Object.entries(part);

/** Entry cells that hold what they held neither before nor would hold after; rows that move are looked for in all of them. */
function foreignCells({ old, wanted }: Clean, after: State, promise: Press['promise']): string[] {
  const wrong: string[] = [];
  for (const [key, table] of Object.entries(after.tables)) {
    const known = [old, wanted].flatMap(({ tables }) => {
      const held = new Map(Object.entries(tables)).get(key);
      return held === undefined ? [] : [held.formulas];
    });
    const whole = new Set(known.flat(2).map(cellText));
    for (const [row, cells] of table.formulas.entries()) {
      for (const [column, cell] of cells.entries()) {
        const here = known.map((formulas) => cellText(formulas[row]?.[column] ?? ''));
        const isKnown = promise === 'mended' ? here.includes(cellText(cell)) : whole.has(cellText(cell));
        if (!isKnown && !isBlank(cell))
          wrong.push(`${key}, row ${row}, column ${column} holds ${String(cell)}`);
      }
    }
  }
  return wrong;
}

const cellText = (cell: CellValue): string => `${typeof cell} ${String(cell)}`;
const isBlank = (cell: CellValue): boolean => cell === '';

async function pressedAgain(
  press: Press,
  { old, wanted }: Clean,
  host: EmbeddedHost,
  after: State,
  left: Broken['left'] | undefined,
): Promise<string[]> {
  const wrong: string[] = [];
  if (press.promise === 'stopped' && left === 'marked') {
    for (const again of [press.press(host, patience), commands.update(host.Excel)]) {
      const outcome = await again;
      if (outcome.ok || outcome.failure.code !== 'roll-unfinished')
        wrong.push('a later press is not stopped');
    }
    if (seen(await stateOf(host)) !== seen(after))
      wrong.push('a press that was stopped has changed something');
    return wrong;
  }
  // What went through although nobody heard of it must not be done twice.
  if (press.promise === 'stopped' && left === 'new') return wrong;
  const outcome = await press.press(host, patience);
  const state = await stateOf(host);
  if (press.promise === 'mended') {
    if (!outcome.ok) wrong.push(`the next press is refused: ${outcome.failure.message}`);
    if (seen(state) !== seen(wanted)) wrong.push('the next press does not mend it');
    return wrong;
  }
  if (outcome.ok && left === 'old' && seen(state) !== seen(wanted))
    wrong.push('the next press comes to something else');
  if (!outcome.ok && left === 'old') wrong.push(`the next press is refused: ${outcome.failure.message}`);
  if (!outcome.ok && seen(state) !== seen(after))
    wrong.push('a press that was refused has changed something');
  if (
    press.promise === 'cells' &&
    JSON.stringify(state.outputs) !== JSON.stringify(old.outputs) &&
    !outcome.ok
  )
    wrong.push('generated sheets have changed');
  return wrong;
}
