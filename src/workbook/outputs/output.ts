import type { RawReport } from '../../report/entries/rawRow';
import type { Report } from '../../report/report';
import type { Comparison } from '../approved/comparison';
import type { StyledCell } from '../cell';
import type { StyleKey } from '../cellStyles';
import type { ChartPlan } from '../chart';
import type { Watched } from '../fingerprint';
import type { LocatedFinding } from '../located';
import type { CellOf } from '../textFigures';
import type { ConditionalFormatPlan } from '../plan';
import type { OutputKey } from './keys';

/** What a generated sheet is composed from. */
export interface OutputInput {
  readonly report: Report;
  /** The entries as they are written, of which the report was read. */
  readonly raw: RawReport;
  readonly findings: readonly LocatedFinding[];
  /** True when amounts are entered in another unit than the report's. */
  readonly converts: boolean;
  /** How the report differs from the version that was approved last. */
  readonly comparison: Comparison;
  /** Where a place of the report is in the workbook. */
  readonly cellOf: CellOf;
}

/**
 * Where in the workbook a cell of a sheet's body stands, for formulas that lead to cells of their own row.
 * @param row from 0 under the header
 * @param column from 0 in column B
 */
export type BodyCell = (row: number, column: number) => string;

/** Which rows begin a page and which begin a group that a page should not break, by the style of their first cell. */
export interface PaperRules {
  readonly newPage: readonly StyleKey[];
  readonly together: readonly StyleKey[];
}

/** The three rows at the top of a sheet whose own title does not stand there. */
interface Heading {
  readonly title: readonly StyledCell[];
  readonly subtitle: readonly StyledCell[];
  /** Another sheet that is composed from the same entries: its line says whether this one is up to date, too. */
  readonly stateOf: OutputKey;
}

/** A generated sheet, declared once: what it shows and how it prints. */
export interface Output {
  readonly key: OutputKey;
  readonly title: string;
  /** Its title in annual accounts, where the year's outcome stands in place of a forecast. */
  readonly titleAtYearEnd?: string;
  /** What stands under the title besides organisation and period; a formula's tail such as `&" · tkr"`. */
  readonly subtitle: (input: OutputInput) => string;
  readonly orientation: 'portrait' | 'landscape';
  /** The formula of the state line, where it is not about watched entries alone. */
  readonly state?: (input: OutputInput) => string;
  /** Instead of title, subtitle and state line, for the front sheet. */
  readonly heading?: Heading;
  /** Widths in characters from column B; column A is the margin. */
  readonly widths: readonly number[];
  /** Header row, from column B. */
  readonly header: (input: OutputInput) => readonly StyledCell[];
  /** Rows under the header, from column B; shorter rows are filled with blank cells. */
  readonly body: (input: OutputInput, cell: BodyCell) => readonly (readonly StyledCell[])[];
  /** Entry columns whose change makes the composed sheet out of date. */
  readonly watched: readonly Watched[];
  /** How rows are kept together on paper; without it rows simply run on. */
  readonly paper?: PaperRules;
  /** Charts over tables of the body; areas count from the sheet's first cell. */
  readonly charts?: (input: OutputInput) => readonly ChartPlan[];
  /** Set once, when the sheet is made; they cover whole columns so that they follow a growing report. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}
