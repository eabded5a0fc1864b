import type { Core, CoreQuestions, QuestionName } from '../../excel/core/core';
import type { FromCore, Port, ToCore } from './messages';
import { Assembly, piecesOf } from './pieces';

/** Answers, one at a time, the questions that come through a port: the side of the core's own thread. */
export function serveCore(port: Port<FromCore>, core: Core): void {
  let given = new Assembly();
  port.addEventListener('message', ({ data }) => {
    // Only the pane that made the thread can send this, and it is our own.
    const message = data as ToCore;
    if (message.kind === 'piece') {
      given.add(message.piece);
      port.postMessage({ kind: 'taken' });
      return;
    }
    const { value } = given;
    given = new Assembly();
    void answer(port, core, message.name, value);
  });
}

async function answer(port: Port<FromCore>, core: Core, name: QuestionName, given: unknown): Promise<void> {
  try {
    const answered = await core.ask(name, given as CoreQuestions[QuestionName]['given']);
    for (const piece of piecesOf(answered)) port.postMessage({ kind: 'piece', piece });
    port.postMessage({ kind: 'answered' });
  } catch (error) {
    port.postMessage({ kind: 'threw', error: error instanceof Error ? error : new Error(String(error)) });
  }
}
