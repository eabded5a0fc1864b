import type { SumComparison } from '../arithmetic/rounding';
import type { Finding } from '../finding';
import type { Report } from '../report';
import type { SummedTable } from '../rules/columnSum';
import type { TableKey } from '../schema';

/**
 * Where the figure of one side stands, so that a sheet can show it live.
 *
 * - `sum`: the sum of a column, of the rows that add to it; `asResult` turns its sign so that a surplus is plus
 * - `entry`: one entry cell, times 10 to the power of `shift` when it is written in another unit than the amounts
 */
export type Figure =
  | {
      readonly kind: 'sum';
      readonly table: SummedTable;
      readonly column: string;
      readonly asResult: boolean;
    }
  | {
      readonly kind: 'entry';
      readonly table: TableKey;
      readonly row: number;
      readonly column: string;
      /** The row's whole name, so that a sheet can tell whether another row stands there since. */
      readonly rowName: string;
      readonly shift: number;
    };

/** One side of an identity: a figure and what it is called. */
export interface Side {
  readonly figure: Figure;
  /** Swedish, as a sentence begins: "Driftsammandrag, Redovisat period". */
  readonly name: string;
  /** In the unit of the instance; undefined when nobody can tell. */
  readonly value: number | undefined;
}

/**
 * What must hold between the two sides.
 *
 * - `equal`: they are the same figure
 * - `at-most`: the first is a part of the second
 * - `other-period`: they are about different parts of a year, so that the same figure on both sides is suspicious
 */
export type Relation = 'equal' | 'at-most' | 'other-period';

/**
 * What became of a comparison. `equal`: what must hold does, to the last digit (of two periods: the figures are the same).
 * `not-compared`: a side has no figure.
 */
export type Verdict = SumComparison | 'not-compared';

/** An identity between two figures of this report. */
export interface Instance {
  readonly relation: Relation;
  readonly left: Side;
  readonly right: Side;
  /** The largest difference that rounding can make. */
  readonly bound: number;
  /** What is to be said of it; nothing where it holds or another finding says it. */
  readonly say: (verdict: Verdict, difference: number) => Finding | undefined;
}

/** Figures that several places of a report have in common, declared once: compared at every check and listed in Kontroller. */
export interface Identity {
  /** Stable English kebab-case. */
  readonly key: string;
  /** Swedish, as a heading: what must equal what. */
  readonly title: string;
  /** Every instance of it that this report has, in the order of its rows. */
  readonly instances: (report: Report) => readonly Instance[];
}
