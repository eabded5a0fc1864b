import type { Report } from '../../report/report';
import type { StyledCell } from '../cell';
import type { Watched } from '../fingerprint';
import type { LocatedFinding } from '../located';
import type { ConditionalFormatPlan } from '../plan';
import type { OutputKey } from './keys';

/** What a generated sheet is composed from. */
export interface OutputInput {
  readonly report: Report;
  readonly findings: readonly LocatedFinding[];
  /** True when amounts are entered in another unit than the report's. */
  readonly converts: boolean;
}

/** A generated sheet, declared once: what it shows and how it prints. */
export interface Output {
  readonly key: OutputKey;
  readonly title: string;
  /** What stands under the title besides organisation and period; a formula's tail such as `&" · tkr"`. */
  readonly subtitle: (input: OutputInput) => string;
  readonly orientation: 'portrait' | 'landscape';
  /** Widths in characters from column B; column A is the margin. */
  readonly widths: readonly number[];
  /** Header row, from column B. */
  readonly header: (input: OutputInput) => readonly StyledCell[];
  /** Rows under the header, from column B; shorter rows are filled with blank cells. */
  readonly body: (input: OutputInput) => readonly (readonly StyledCell[])[];
  /** Entry columns whose change makes the composed sheet out of date. */
  readonly watched: readonly Watched[];
  /** Set once, when the sheet is made; they cover whole columns so that they follow a growing report. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}
