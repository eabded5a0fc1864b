import { isGone, isRequestTooLarge } from '../failures/describeFailure';
import type { Session } from '../run/session';
import { Moved, Overwritten } from './meanwhile';
import { Target, type Step, type Witness } from './step';

/** The most that one message may hold by estimate; 4.0 MB is our own limit, and Excel on the web refuses 5. */
const messageBytes = 3_800_000;
/** The most that its answer may hold: an answer that is too large is refused when everything has been written. */
const answerBytes = 3_000_000;

/** How steps are sent: what to call it while it goes on, and where in the whole command it stands. */
export interface Sending {
  readonly text: string;
  readonly done: number;
}

/**
 * Sends steps in order, all of them in one message unless that would be too large; no steps, no message. How large a message is
 * before Office.js has made it is an estimate: one that Excel turns away for its size, having carried out nothing of it, is sent
 * again in halves.
 *
 * Between the message that was read by and the one that is written, people can have worked. Steps that write entry cells ask what
 * those held when the message came to them: if it was not what had been read, everything is put back.
 *
 * @throws Excel's error when a single step is too large for a message; {@link Moved} when nothing was written because what was to
 * be written has moved; {@link Overwritten} when everything was put back because people have changed it
 */
export async function send(session: Session, steps: readonly Step[], sending: Sending): Promise<void> {
  if (steps.length === 0) return;
  const [{ guard } = { guard: undefined }] = steps;
  const waiting = packed(steps);
  const witnesses: Witness[] = [];
  let target = new Target(session.context.workbook);
  let { done } = sending;
  for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
    await session.report(sending.text, done, done + 1 + waiting.length);
    // Calculation goes on: row heights are fitted to what formulas show.
    session.context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const before = target.copy();
    const isFirst = message[0] === steps[0];
    if (!isFirst) guard?.later.queue(target);
    const asked = await queueInTurns(session, message, target);
    try {
      await session.write();
      done += 1;
      witnesses.push(...asked);
    } catch (error) {
      if (isFirst && guard !== undefined && isGone(error)) throw new Moved(error);
      if (!isRequestTooLarge(error) || message.length === 1) throw error;
      target = before;
      const middle = Math.ceil(message.length / 2);
      waiting.unshift(message.slice(0, middle), message.slice(middle));
      continue;
    }
    if (asked.some((witness) => !witness.isAsRead())) {
      await putBack(session, target, witnesses);
      throw new Overwritten();
    }
  }
  await session.report(sending.text, done, done);
}

/** The most that Office.js is handed in one turn: it goes through every cell at once. */
const turnBytes = 250_000;

/** @returns who can say what was there when the message came, in the order of the steps */
async function queueInTurns(session: Session, steps: readonly Step[], target: Target): Promise<Witness[]> {
  // All of them first: what one step writes may be what another asks for.
  const asked = steps.flatMap((step) => step.witness?.(target) ?? []);
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > turnBytes) {
      await session.pause();
      bytes = 0;
    }
    step.queue(target);
    bytes += step.bytes;
  }
  return asked;
}

/** Brings back what was there before, the last first. */
async function putBack(session: Session, target: Target, witnesses: readonly Witness[]): Promise<void> {
  const steps = [...witnesses].reverse().flatMap((witness) => witness.putBack());
  for (const message of packed(steps)) {
    await queueInTurns(session, message, target);
    await session.write();
  }
}

function packed(steps: readonly Step[]): Step[][] {
  const messages: Step[][] = [];
  let bytes = 0;
  let answer = 0;
  for (const step of steps) {
    const last = messages.at(-1);
    const asks = step.answerBytes ?? 0;
    if (last === undefined || bytes + step.bytes > messageBytes || answer + asks > answerBytes) {
      messages.push([step]);
      bytes = step.bytes;
      answer = asks;
    } else {
      last.push(step);
      bytes += step.bytes;
      answer += asks;
    }
  }
  return messages;
}
