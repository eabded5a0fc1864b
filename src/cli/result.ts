import type { Failure } from '../excel';

/** How a command ended: 0 done and clean, 1 findings of severity error, 2 could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** What a command has to say: lines for people, or one JSON value for programs. */
export interface CommandResult {
  readonly status: ExitStatus;
  readonly lines: readonly string[];
  readonly json: unknown;
}

/** A command that could not be carried out; nothing has been written. */
export function refused(message: string, details?: unknown): CommandResult {
  return {
    status: 2,
    lines: [message],
    json: { ok: false, message, ...(details === undefined ? {} : { details }) },
  };
}

/**
 * A command that Excel's objects refused or broke off. What it may have begun is only in memory; a plan's own
 * refusal says itself that nothing was changed.
 */
export function failed(failure: Failure): CommandResult {
  return refused(failedText(failure), failure);
}

/** The sentence of a failure. */
export function failedText({ code, message }: Failure): string {
  if (code === 'no-answer') return tooHeavy;
  return code === 'refused' || message.includes(nothingChanged)
    ? message
    : `${message} Ingen fil har skrivits.`;
}

const nothingChanged = 'Inget har ändrats i arbetsboken.';

/** The embedded host gives up calculations that would never end; pressing again, as in Excel, would not help. */
const tooHeavy =
  'Formlerna i arbetsboken kräver för mycket räknande för att räknas om här. Ingen fil har skrivits. Öppna arbetsboken i Excel, ta bort de formler som går över mycket stora områden och försök igen.';
