import type { Report } from '../report';
import type { Claim } from './claim';
import type { Clause, Piece } from './clauses';
import type { Mention } from './mention';
import type { NamedRow, RowIndex } from './reportRows';
import type { RowValue } from './rowValues';
import type { Sentence } from './sentences';
import type { Subject, Term } from './subjects';
import type { TextCell } from './textCells';
import type { TextFigure } from './textFigure';

/** A sentence taken apart. */
export interface SentenceRead extends Sentence {
  readonly pieces: readonly Piece[];
  readonly clauses: readonly Clause[];
  readonly terms: readonly Term[];
}

/** What judging needs besides the text. */
export interface Ground {
  readonly report: Report;
  readonly index: RowIndex;
  /** Words of the organisation's own name: they limit nothing. */
  readonly organisation: ReadonlySet<string>;
}

/** A figure with all that stands around it. */
export interface Case {
  readonly cell: TextCell;
  readonly claim: Claim;
  readonly sentence: SentenceRead;
  /** The clause's place in the sentence. */
  readonly at: number;
  /** The sentence before, in the same paragraph. */
  readonly before: SentenceRead | undefined;
  /** Words of names in the paragraph so far. */
  readonly saidBefore: readonly Term[];
  /** Other figures of the text, the nearest ones. */
  readonly others: readonly Mention[];
}

/** The rows that a figure may be about. */
export interface Subjects {
  /** Of the clause, or of an earlier one that it goes on from. */
  readonly own: Subject;
  /** Named without doubt, and alone. */
  readonly certain: readonly NamedRow[];
  /** True where the clause names nobody and an earlier one of the sentence does. */
  readonly isInherited: boolean;
  /** True where an earlier clause says that the value has changed: the figure may be by how much. */
  readonly isAfterChange: boolean;
  /** Rows with the rarest word of their name in the sentence. */
  readonly nearby: readonly NamedRow[];
  /** Rows that the sentence before names. */
  readonly earlier: readonly NamedRow[];
  /** Whether the text was about a unit that the figure's row is not of: what follows may be that unit's own value. */
  readonly isElsewhere: boolean;
  /** Whether the words leave open whom the figure is about. */
  readonly isNobody: boolean;
}

export interface Judgement extends Pick<TextFigure, 'verdict' | 'mistaken' | 'isOpposite' | 'isPoints'> {
  readonly values: readonly RowValue[];
}
