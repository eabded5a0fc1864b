import type { Core } from '../../../src/excel/core/core';
import type { FromCore, ToCore } from '../../../src/taskpane/core/messages';
import { serveCore } from '../../../src/taskpane/core/serveCore';
import type { Thread } from '../../../src/taskpane/core/threadCore';

/** A thread that stands in the test's own: messages are copied as between threads, and each comes in a turn of its own. */
export interface GivenThread extends Thread {
  /** What the pane has sent it. */
  readonly heard: readonly ToCore[];
  readonly isEnded: boolean;
  /** The browser says that the thread has failed. */
  fail(): void;
}

/** A thread in which a core answers. @param core none in a thread whose file could not be fetched: it never says a word */
export function givenThread(core?: Core): GivenThread {
  const pane = new EventTarget();
  const inside = new EventTarget();
  const heard: ToCore[] = [];
  let isEnded = false;
  const deliver = (to: EventTarget, message: unknown): void => {
    const data: unknown = structuredClone(message);
    setImmediate(() => {
      if (!isEnded) to.dispatchEvent(new MessageEvent('message', { data }));
    });
  };
  if (core !== undefined) {
    serveCore(
      {
        postMessage: (message: FromCore) => {
          deliver(pane, message);
        },
        addEventListener: inside.addEventListener.bind(inside) as GivenThread['addEventListener'],
      },
      core,
    );
  }
  return {
    heard,
    get isEnded() {
      return isEnded;
    },
    fail: () => {
      pane.dispatchEvent(new Event('error'));
    },
    postMessage: (message) => {
      heard.push(message);
      deliver(inside, message);
    },
    addEventListener: pane.addEventListener.bind(pane) as GivenThread['addEventListener'],
    removeEventListener: pane.removeEventListener.bind(pane) as GivenThread['removeEventListener'],
    terminate: () => {
      isEnded = true;
    },
  };
}
