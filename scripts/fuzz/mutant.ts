import type { Bases } from './bases';
import type { Random } from './random';

/** A file that went wrong, or was made wrong on purpose. */
export interface Mutant {
  readonly bytes: Uint8Array;
  /** How its name ends: which command takes it. */
  readonly ending: 'xlsx' | 'csv' | 'json';
  /** `refused`: accepting it would be a mistake. `accepted`: refusing it would be. */
  readonly expected: 'refused' | 'accepted' | 'either';
  /** In a few words: what was done to it. */
  readonly what: string;
}

/** One way to go wrong. */
export interface Mutation {
  /** Bytes of the file, directory of the archive, parts, XML, contents of our own tables, formulas, CSV or JSON. */
  readonly level: Level;
  readonly name: string;
  /** Makes files that take a second or more: tried less often. */
  readonly isHeavy?: true;
  readonly make: (random: Random, bases: Bases) => Mutant;
}

export const levels = ['bytes', 'archive', 'parts', 'xml', 'formulas', 'content', 'csv', 'json'] as const;
export type Level = (typeof levels)[number];
