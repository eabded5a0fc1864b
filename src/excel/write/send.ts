import type { Session } from '../run/session';
import { Target, type Step } from './step';

/** The most that one message may hold. Excel on the web refuses 5 MB; the estimate and the envelope need room. */
const messageBytes = 4_000_000;

/** How steps are sent: what to call it while it goes on, and where in the whole command it stands. */
export interface Sending {
  readonly text: string;
  readonly done: number;
}

/** Sends steps in order, all of them in one message unless that would be too large; no steps, no message. */
export async function send(session: Session, steps: readonly Step[], sending: Sending): Promise<void> {
  if (steps.length === 0) return;
  const messages = packed(steps, messageBytes);
  const target = new Target(session.context.workbook);
  const total = sending.done + messages.length;
  for (const [index, message] of messages.entries()) {
    await session.report(sending.text, sending.done + index, total);
    // Calculation goes on: row heights are fitted to what formulas show.
    session.context.workbook.application.suspendScreenUpdatingUntilNextSync();
    await queueInTurns(session, message, target);
    await session.write();
  }
  await session.report(sending.text, total, total);
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
