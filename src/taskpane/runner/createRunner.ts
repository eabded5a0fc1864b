import type { Outcome } from '../../excel';

/** Runs commands one at a time. Never rejects: what a command throws becomes a failure. */
export type Runner = <T>(command: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/** The browser's named locks (`navigator.locks`), which the pane and the ribbon's page share. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * One turn for each command, in the order of the presses: first within this page, then – where the browser has
 * named locks – also among all pages of the add-in that are open on the same workbook, because pane and ribbon
 * run in pages of their own. Presses are queued, never lost: updating twice in a row is harmless.
 *
 * @param locks - `navigator.locks`; older Safari views have none, and then only this page takes turns.
 * @param name - the same for all pages on one workbook.
 * @param unexpected - the sentence for an error that no command made a failure of.
 */
export function createRunner(locks: Locks | undefined, name: string, unexpected: string): Runner {
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const turn = last.then(() => withLock(locks, name, () => settle(command, unexpected)));
    last = turn;
    return turn;
  };
}

async function withLock<T>(locks: Locks | undefined, name: string, work: () => Promise<T>): Promise<T> {
  if (locks === undefined) return work();
  let started: Promise<T> | undefined;
  const once = () => (started ??= work());
  try {
    return await locks.request(name, once);
  } catch {
    // Work itself does not reject, so it was the lock that was refused (pages in some sandboxed frames have none).
    return once();
  }
}

async function settle<T>(command: () => Promise<Outcome<T>>, unexpected: string): Promise<Outcome<T>> {
  try {
    return await command();
  } catch (error) {
    return { ok: false, failure: { code: 'unexpected', message: unexpected, details: describe(error) } };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
