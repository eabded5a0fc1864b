/** What `npm run mutants` was asked for. */
export interface MutantArguments {
  /** Parts of rooms' names; none = every room. */
  readonly rooms: readonly string[];
  /** How many mutants of each room to have tried in all; undefined = every one. */
  readonly size: number | undefined;
  readonly seed: string;
  /** Try survivors once more, since there may be new tests. */
  readonly isAgain: boolean;
  /** Only write the page, from what is known. */
  readonly isPageOnly: boolean;
}

/**
 * Reads the arguments of `npm run mutants`.
 *
 * @throws when one is not understood
 * @example readMutantArguments(['values', '--sample', '200'])
 */
export function readMutantArguments(given: readonly string[]): MutantArguments {
  const rooms: string[] = [];
  let size: number | undefined;
  let seed = '2021-08';
  let isAgain = false;
  let isPageOnly = false;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at] ?? '';
    if (argument === '--sample') size = Number((at += 1) && given[at]);
    else if (argument === '--seed') seed = given[(at += 1)] ?? '';
    else if (argument === '--again') isAgain = true;
    else if (argument === '--page') isPageOnly = true;
    else if (argument.startsWith('-')) throw new Error(`${argument} is not known. ${usage}`);
    else rooms.push(argument);
  }
  if (size !== undefined && !(Number.isInteger(size) && size > 0)) throw new Error(usage);
  return { rooms, size, seed, isAgain, isPageOnly };
}

const usage = 'npm run mutants -- [room …] [--sample 200] [--seed 2021-08] [--again] [--page]';
