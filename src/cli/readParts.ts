import { listed } from '../report/texts/where';
import { nameKey } from '../report/values/plainText';
import { partDeclarations } from '../workbook/parts/partDeclarations';
import type { PartKey } from '../workbook/survey/parts';

/** The parts of a report that a command line names, or a Swedish sentence that says what was not understood. */
type PartsRead =
  | { readonly ok: true; readonly parts: readonly PartKey[] | 'all' }
  | { readonly ok: false; readonly message: string };

/**
 * Reads parts as the command line takes them: their words with a comma between; all of them when nothing is said.
 * @example readParts('ekonomi,mål') // { ok: true, parts: ['economy', 'goals'] }
 */
export function readParts(text: string | undefined): PartsRead {
  if (text === undefined) return { ok: true, parts: 'all' };
  const words = text.split(',').map((word) => word.trim());
  const named = words.map((word) => partDeclarations.find((part) => nameKey(part.word) === nameKey(word)));
  const unknown = words.filter((_, index) => named[index] === undefined);
  if (unknown.length > 0) {
    const known = partDeclarations.map(({ word }) => word);
    return {
      ok: false,
      message: `${listed(unknown.map((word) => `”${word}”`))} är ingen del av rapporten. Delarna heter ${listed(known)}.`,
    };
  }
  return { ok: true, parts: named.flatMap((part) => (part === undefined ? [] : [part.key])) };
}
