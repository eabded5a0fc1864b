import { createContext } from 'react';
import type { Severity } from '../../../report/finding';
import type { LocatedFinding } from '../../../workbook/located';
import { createMemory, type Memory } from '../../memory';
import type { WriteSummary } from '../../view';

/** What is open under a finding: the fix before and after, or the field for a reason. */
export interface OpenPanel {
  readonly kind: 'fix' | 'accept';
  readonly working: boolean;
  /** Why Excel or the workbook refused, in Swedish. */
  readonly failure?: string;
}

/** Where a finding stood in the list, from 0: its group among the groups, and its place in it. */
export interface Standing {
  readonly section: number;
  readonly position: number;
}

/** Something that was done about a finding here; it stays in the list, so that it can be undone where it was done. */
export interface Settled {
  readonly kind: 'fix' | 'accept' | 'withdraw';
  readonly finding: LocatedFinding;
  readonly stood: Standing;
  readonly summary: WriteSummary;
  /** `undone`: taken back, and waiting for the next reading to bring the finding back. */
  readonly state: 'done' | 'undoing' | 'undone';
  readonly failure?: string;
}

/** What Kontroller remembers. Keys are those of {@link keyedFindings}. */
export interface FindingsState {
  /** Severities to show; none chosen = all. */
  readonly severities: ReadonlySet<Severity>;
  /** The search as typed. */
  readonly words: string;
  readonly panels: ReadonlyMap<string, OpenPanel>;
  /** Reasons that are being written. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly settled: ReadonlyMap<string, Settled>;
  /** Withdrawals that are at work, or their refusals. */
  readonly withdrawals: ReadonlyMap<string, Omit<OpenPanel, 'kind'>>;
  /** The uppermost finding that was seen and how far from the top of the page it stood, in CSS pixels. */
  readonly anchor?: { readonly key: string; readonly top: number };
  /** Last thing done, for a screen reader. */
  readonly announced: string;
}

const nothing: FindingsState = {
  severities: new Set(),
  words: '',
  panels: new Map(),
  reasons: new Map(),
  settled: new Map(),
  withdrawals: new Map(),
  announced: '',
};

export function createFindingsMemory(): Memory<FindingsState> {
  return createMemory(nothing);
}

/** One memory for the page; a test gives its own. */
export const FindingsMemory = createContext(createFindingsMemory());
