import type { Failure } from '../outcome';
import { Moved, Overwritten } from '../write/meanwhile';
import { changedWhileRead, changedWhileWritten } from './refusals';
import { failureTexts, noAnswer, unknownFailure, type FailureText } from './failureTexts';

/** How much of a command's writing has reached Excel. */
export type Written =
  /** No request that writes has been sent. */
  | 'nothing'
  /** The first such request was sent; how far Excel came with it is unknown. */
  | 'perhaps'
  /** At least one was carried out in full. */
  | 'partly';

/** Excel did not answer a request within the time limit; it may still carry the request out. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly seconds: number) {
    super(`No answer from Excel within ${seconds} s`);
  }
}

/** What an `OfficeExtension.Error` has, wherever the class itself comes from. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error &&
    typeof error.debugInfo === 'object' &&
    error.debugInfo !== null
  );
}

/** Whether an error is Excel's word that an answer would have been larger than it gives out. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Whether an error is Excel's word that what is selected is no single range of cells. */
export function isNoSingleRange(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'InvalidSelection';
}

/** Whether an error is Excel's word that a request was larger than it takes in; nothing of it has been carried out. */
export function isRequestTooLarge(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'RequestPayloadSizeLimitExceeded';
}

/** Whether an error is Excel's word that something does not stand where it was asked for: no cell in common, another name. */
export function isGone(error: unknown): boolean {
  if (!isOfficeError(error)) return false;
  const { errorLocation = '' } = error.debugInfo;
  const isLost = error.code === 'ItemNotFound' || error.code === 'InvalidArgument';
  return isLost && goneAt.has(errorLocation);
}

/** What a guard asks before anything is written. */
const goneAt: ReadonlySet<string> = new Set([
  'Range.getIntersection',
  'WorksheetCollection.getItem',
  'TableCollection.getItem',
]);

function textOf(code: string): FailureText {
  return new Map<string, FailureText>(Object.entries(failureTexts)).get(code) ?? unknownFailure(code);
}

/**
 * Turns what Excel threw into words for the user: what happened, what has been written, what to do.
 *
 * @param unfinished what the workbook may show when the writing broke off, and how to mend it
 * @returns undefined when the error is not Excel's but a defect of ours, which must not be hidden
 */
export function describeFailure(error: unknown, written: Written, unfinished: string): Failure | undefined {
  if (error instanceof Moved) return changedWhileRead;
  if (error instanceof Overwritten) return changedWhileWritten;
  if (error instanceof NoAnswer) return inWords(noAnswer(error.seconds), written, unfinished, error.message);
  if (!isOfficeError(error)) return undefined;
  const { errorLocation = '', statement = '' } = error.debugInfo;
  const details = [
    `code: ${error.code}`,
    `location: ${errorLocation}`,
    `statement: ${statement}`,
    `message: ${error.message}`,
  ].join('\n');
  return inWords(textOf(error.code), written, unfinished, details);
}

function inWords(text: FailureText, written: Written, unfinished: string, details: string): Failure {
  const untouched = written === 'nothing' || (written === 'perhaps' && text.refusedWhole === true);
  const state = untouched
    ? 'Inget har ändrats i arbetsboken.'
    : `En del kan ha hunnit skrivas. ${unfinished}`;
  const message = [text.what, state, ...(text.advice === undefined ? [] : [text.advice])].join(' ');
  return { code: text.code, message, details };
}
