import { nearestName } from './nearestName';
import { nameKey } from './plainText';

/** Names that entries refer to, found without regard to space and case. */
export interface NameIndex {
  readonly names: readonly string[];
  /** The name as it stands in the list; undefined when it is not there. */
  readonly find: (written: string) => string | undefined;
  /** The name that was probably meant; undefined when none is near. */
  readonly nearest: (written: string) => string | undefined;
}

/** Looking for near names is slow; beyond so many unknown ones the list itself is wrong, not its spelling. */
const mostGuesses = 200;

/** An index of names. @example nameIndex(['God service']).find(' god  service ') // 'God service' */
export function nameIndex(names: readonly string[]): NameIndex {
  const byKey = new Map(names.toReversed().map((name) => [nameKey(name), name]));
  const guesses = new Map<string, string | undefined>();
  return {
    names,
    find: (written) => byKey.get(nameKey(written)),
    nearest: (written) => {
      const key = nameKey(written);
      if (!guesses.has(key)) {
        guesses.set(key, guesses.size < mostGuesses ? nearestName(written, names) : undefined);
      }
      return guesses.get(key);
    },
  };
}
