import type { Core, CoreQuestions, QuestionName } from '../../excel/core/core';
import type { FromCore, Port, ToCore } from './messages';
import { Assembly, piecesOf } from './pieces';

type ThreadListener = (event: MessageEvent<unknown>) => void;

/** The part of a `Worker` that is used. */
export interface Thread extends Port<ToCore> {
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: ThreadListener): void;
  removeEventListener(type: 'message' | 'error' | 'messageerror', listener: ThreadListener): void;
  terminate(): void;
}

/** The thread could not be started, or is no more. */
class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/**
 * The core in a thread of its own, so that the pane answers while it computes. One question at a time; one that is given up ends
 * the thread, and the next question starts another.
 *
 * Where no thread can be had (a policy of the organisation, an old engine) the core answers in the pane's own thread: the same
 * answers, but the pane stands still meanwhile.
 *
 * @param start throws where threads are forbidden
 * @param direct fetches the core for the pane's own thread
 * @example threadCore(() => new Worker(address), async () => (await import('../../excel/core/directCore')).directCore)
 */
export function threadCore(start: () => Thread, direct: () => Promise<Core>): Core {
  let thread: Thread | undefined;
  let isLost = false;
  let turn: Promise<unknown> = Promise.resolve();

  async function take<Name extends QuestionName>(
    name: Name,
    given: CoreQuestions[Name]['given'],
    signal: AbortSignal | undefined,
  ): Promise<CoreQuestions[Name]['answer']> {
    signal?.throwIfAborted();
    if (isLost) return (await direct()).ask(name, given);
    try {
      thread ??= started(start);
      return (await asked(thread, name, given, signal)) as CoreQuestions[Name]['answer'];
    } catch (error) {
      if (signal?.aborted === true) thread = undefined;
      if (!(error instanceof ThreadLost)) throw error;
      isLost = true;
      return take(name, given, signal);
    }
  }

  return {
    ask: (name, given, signal) => {
      const answer = turn.then(() => take(name, given, signal));
      turn = answer.catch(() => undefined);
      return answer;
    },
  };
}

function started(start: () => Thread): Thread {
  try {
    return start();
  } catch {
    throw new ThreadLost();
  }
}

/** Sends what is given piece by piece, each when the one before has come, and gathers the answer. */
function asked(
  thread: Thread,
  name: QuestionName,
  given: unknown,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const pieces = piecesOf(given);
  const answer = new Assembly();
  let settle: () => void = () => undefined;
  return new Promise<unknown>((resolve, reject) => {
    const sendNext = (): void => {
      const next = pieces.next();
      thread.postMessage(next.done === true ? { kind: 'ask', name } : { kind: 'piece', piece: next.value });
    };
    const hear = ({ data }: MessageEvent<unknown>): void => {
      // Only our own code runs in the thread.
      const message = data as FromCore;
      switch (message.kind) {
        case 'taken':
          sendNext();
          break;
        case 'piece':
          answer.add(message.piece);
          break;
        case 'answered':
          resolve(answer.value);
          break;
        case 'threw':
          reject(message.error);
          break;
      }
    };
    const end = (why: Error): void => {
      thread.terminate();
      reject(why);
    };
    const lose = (): void => {
      end(new ThreadLost());
    };
    const giveUp = (): void => {
      end(new DOMException('Nobody waits for the answer', 'AbortError'));
    };
    settle = () => {
      thread.removeEventListener('message', hear);
      thread.removeEventListener('error', lose);
      thread.removeEventListener('messageerror', lose);
      signal?.removeEventListener('abort', giveUp);
    };
    thread.addEventListener('message', hear);
    thread.addEventListener('error', lose);
    thread.addEventListener('messageerror', lose);
    signal?.addEventListener('abort', giveUp);
    sendNext();
  }).finally(() => {
    settle();
  });
}
