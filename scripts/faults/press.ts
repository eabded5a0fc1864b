import type { Outcome } from '../../src/excel';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import { stateOf, type State } from './state';

/** A command that is pressed on a workbook while something goes wrong. */
export interface Press {
  readonly name: string;
  /** The workbook before it, as a file. */
  readonly workbook: Uint8Array;
  /** The largest message that its host takes and gives, in bytes; as Excel on the web when left out. */
  readonly payloadLimit?: number;
  /** @param timeLimit milliseconds to wait for Excel */
  readonly press: (host: EmbeddedHost, timeLimit: number) => Promise<Outcome<unknown>>;
  /**
   * What breaks off is known by a sign and mended by the next press (`mended`), or by an update and then the next press
   * (`approved`); is known by the mark and stops every press until it is undone (`stopped`); leaves each entry cell old or new
   * (`cells`); or there is nothing to break off, since nothing is written (`reads`).
   */
  readonly promise: 'mended' | 'approved' | 'stopped' | 'cells' | 'reads';
}

/** A press without a fault: what it makes, and how many places there are for one. */
export interface Clean {
  readonly old: State;
  readonly wanted: State;
  /** Actions of each message, in order. */
  readonly actions: readonly number[];
  /** Those that write, counted from 1 over all messages. */
  readonly writing: readonly number[];
  /** How long its slowest message took, in milliseconds. */
  readonly slowest: number;
}

/** Milliseconds to wait for Excel where nothing hangs. */
export const patience = 60_000;

/** Opens the workbook before a press. @param undoSteps how many steps can be undone afterwards */
export async function opened({ workbook, payloadLimit }: Press, undoSteps = 0): Promise<EmbeddedHost> {
  const limit = payloadLimit === undefined ? {} : { payloadLimit };
  const started = await startHost({ workbook, locale: 'sv-SE', undoSteps, ...limit });
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}

/** Presses with nothing going wrong. */
export async function pressedCleanly(press: Press): Promise<Clean> {
  const host = await opened(press);
  const old = await stateOf(host);
  host.messages.clear();
  const outcome = await press.press(host, patience);
  if (!outcome.ok) throw new Error(`${press.name}: ${outcome.failure.message}`);
  const actions: number[] = [];
  const writing: number[] = [];
  let before = 0;
  for (const message of host.messages.work) {
    for (const number of message.writingActions) writing.push(before + number);
    actions.push(message.actions);
    before += message.actions;
  }
  const slowest = Math.max(...host.messages.work.map(({ milliseconds }) => milliseconds));
  return { old, wanted: await stateOf(host), actions, writing, slowest };
}
