import type { MadeRow } from './madeReport';

/** A figure that a template asks for: a column of its row, or a change between two, in per cent or in the row's own unit. */
export type Asked =
  | string
  | {
      readonly from: string;
      readonly to: string;
      readonly as?: 'difference';
      /** The unit of the rows that have it. */
      readonly only?: MadeRow['unit'];
    };

/** A sentence with a row's name and figures; `#` in the kind's name counts recall for plain sentences. */
export interface Template {
  /** Tables whose rows it can be about. */
  readonly tables: readonly MadeRow['table'][];
  /** True where the sentence names the row, the value and nothing else. */
  readonly isPlain: boolean;
  /** What it asks for, in the order of `write`'s figures; the first is the one that errors are planted in. */
  readonly asks: readonly Asked[];
  /** @param name in the definite form @param figures as written @param year the report's @param isUp the first one's sign */
  readonly write: (name: string, figures: readonly string[], year: number, isUp: boolean) => string;
}

/** A sentence whose figures are not the row's: of a part, another year, a plan, something else altogether. */
export type Noise = (name: string, figure: (unit: string) => string, year: number) => string;

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
