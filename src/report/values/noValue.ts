import type { Reading } from './reading';
import { errorValueIn } from './errorValue';
import { nameKey } from './plainText';
import { takeMark } from './writtenNumber';

/** A dash alone: hyphens, en dash, em dash, minus. */
const dash = /^[-\u2010-\u2014\u2212]$/u;
const noInformation: ReadonlySet<string> = new Set(['iu', 'i.u.', 'ingen uppgift']);

/** What a text says when it says that there is no value. */
export type NoValue = Exclude<Reading, { kind: 'number' | 'unreadable' }>;

/**
 * Reads the texts that stand where a value is wanted and say that there is none: nothing at all, a dash
 * (does not exist), `IU` (nobody knows) or an error value of Excel. Undefined for every other text.
 *
 * @example readNoValue('IU') // { kind: 'no-information' }
 */
export function readNoValue(text: string): NoValue | undefined {
  const error = errorValueIn(text);
  if (error !== undefined) return { kind: 'error', error };
  const key = nameKey(text);
  if (key === '') return { kind: 'blank' };
  const { rest, mark } = takeMark(key);
  const beside = mark === undefined ? {} : { mark };
  if (noInformation.has(rest)) return { kind: 'no-information', ...beside };
  return dash.test(rest) ? { kind: 'not-applicable', ...beside } : undefined;
}
