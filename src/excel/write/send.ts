import { isRequestTooLarge } from '../failures/describeFailure';
import type { Session } from '../run/session';
import { Target, type Step } from './step';

/** The most that one message may hold by estimate; 4.0 MB is our own limit, and Excel on the web refuses 5. */
const messageBytes = 3_800_000;

/** How steps are sent: what to call it while it goes on, and where in the whole command it stands. */
export interface Sending {
  readonly text: string;
  readonly done: number;
}

/**
 * Sends steps in order, all of them in one message unless that would be too large; no steps, no message. How large a message is
 * before Office.js has made it is an estimate: one that Excel turns away for its size, having carried out nothing of it, is sent
 * again in halves.
 * @throws Excel's error when a single step is too large for a message
 */
export async function send(session: Session, steps: readonly Step[], sending: Sending): Promise<void> {
  if (steps.length === 0) return;
  const waiting = packed(steps, messageBytes);
  let target = new Target(session.context.workbook);
  let { done } = sending;
  for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
    await session.report(sending.text, done, done + 1 + waiting.length);
    // Calculation goes on: row heights are fitted to what formulas show.
    session.context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const before = target.copy();
    await queueInTurns(session, message, target);
    try {
      await session.write();
      done += 1;
    } catch (error) {
      if (!isRequestTooLarge(error) || message.length === 1) throw error;
      target = before;
      const middle = Math.ceil(message.length / 2);
      waiting.unshift(message.slice(0, middle), message.slice(middle));
    }
  }
  await session.report(sending.text, done, done);
}

/** The most that Office.js is handed in one turn: it goes through every cell at once. */
const turnBytes = 250_000;

async function queueInTurns(session: Session, steps: readonly Step[], target: Target): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > turnBytes) {
      await session.pause();
      bytes = 0;
    }
    step.queue(target);
    bytes += step.bytes;
  }
}

function packed(steps: readonly Step[], limit: number): Step[][] {
  const messages: Step[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const last = messages.at(-1);
    if (last === undefined || bytes + step.bytes > limit) {
      messages.push([step]);
      bytes = step.bytes;
    } else {
      last.push(step);
      bytes += step.bytes;
    }
  }
  return messages;
}
