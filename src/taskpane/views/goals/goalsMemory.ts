import { createContext } from 'react';
import { createMemory, type Memory } from '../../memory';
import type { WriteSummary } from '../../view';
import type { Draft } from './draft';

/** A result that is not in the sheet yet. */
export interface NewResult {
  readonly id: number;
  readonly text: string;
  readonly assignment: string;
  /** `saved`: in the sheet, and waiting for the next reading to show it there. */
  readonly state: 'draft' | 'saving' | 'saved';
  /** Why it could not be saved, in Swedish. */
  readonly failure?: string;
}

/** The result that was removed last, with the way back. */
export interface RemovedResult {
  /** Key of its goal. */
  readonly goal: string;
  readonly text: string;
  readonly summary: WriteSummary;
  readonly state: 'done' | 'undoing';
  readonly failure?: string;
}

/** What Mål remembers. Goals and fields have the keys of {@link goalKeys} and {@link fieldKey}. */
export interface GoalsState {
  /** Key of the goal that is shown; the first when it is gone. */
  readonly goal?: string;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The text field that had the keyboard last. */
  readonly active?: string;
  /** Whether the list of figures is open under the active field. */
  readonly inserting: boolean;
  /** Fields whose last change is saved, until they are written in again. */
  readonly saved: ReadonlySet<string>;
  /** Texts that were discarded, so that they can be brought back. */
  readonly discarded: ReadonlyMap<string, string>;
  /** New results by the key of their goal. */
  readonly added: ReadonlyMap<string, readonly NewResult[]>;
  readonly removed?: RemovedResult;
  /** Removals at work, and refusals, by the key of the result's text. */
  readonly removals: ReadonlyMap<string, { readonly working: boolean; readonly failure?: string }>;
  /** Last thing done, for a screen reader. */
  readonly announced: string;
}

const nothing: GoalsState = {
  drafts: new Map(),
  inserting: false,
  saved: new Set(),
  discarded: new Map(),
  added: new Map(),
  removals: new Map(),
  announced: '',
};

export function createGoalsMemory(): Memory<GoalsState> {
  return createMemory(nothing);
}

/** One memory for the page; a test gives its own. */
export const GoalsMemory = createContext(createGoalsMemory());
