import type { Carried } from './carryThrough';

/** A mutant to be taken through the command line. */
export interface Task {
  readonly seed: number;
  readonly number: number;
  /** A quick run has no mutants that take a second or more, and each goes through fewer commands. */
  readonly isQuick: boolean;
}

/** What a child process says. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'made'; readonly what: string }
  | { readonly kind: 'begins'; readonly command: string }
  | { readonly kind: 'done'; readonly carried: Carried; readonly peak: number | undefined };
