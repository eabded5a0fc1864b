import type { Severity } from '../../report/finding';
import type { CommandName, PaneCommand } from '../commandName';

/** Number of findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Every text of pane, ribbon results and start-up messages, in one language. */
export interface Texts {
  /** For the page's `lang`. */
  readonly language: 'sv' | 'en';
  readonly productName: string;
  readonly commandNames: Readonly<Record<CommandName, string>>;
  readonly commandsLabel: string;
  readonly firstRunHeading: string;
  /** What each button does, in the order in which a new report meets them. */
  readonly firstRun: Readonly<Record<CommandName, string>>;

  readonly working: Readonly<Record<PaneCommand, string>>;
  readonly waiting: string;
  readonly stepOf: (done: number, total: number) => string;

  readonly resultHeading: Readonly<Record<PaneCommand, string>>;
  readonly sheetsAdded: (names: readonly string[]) => string;
  readonly tablesKept: (count: number) => string;
  /** What to do next in sheets that are still empty. */
  readonly afterCreating: string;
  readonly nothingToCreate: string;
  readonly rowsChecked: (count: number) => string;
  readonly findingsFound: (counts: FindingCounts) => string;
  readonly nothingToUpdate: string;
  readonly sheetsUpdated: (count: number) => string;
  /** No cells: only formats or the footer. */
  readonly sheetChanged: (sheet: string, cells: number) => string;
  readonly sheetCreated: (sheet: string, cells: number) => string;

  /** Opens the fields for the period to go on to. */
  readonly nextPeriod: string;
  readonly nextPeriodExplained: string;
  readonly lastMonth: string;
  readonly chooseMonth: string;
  /** 1–12. */
  readonly monthName: (month: number) => string;
  readonly year: string;
  readonly keepFinished: string;
  readonly previewRoll: string;
  /** Labels of periods are those of the report, such as "jan–aug 2021". */
  readonly rollTo: (period: string) => string;
  readonly rollAhead: (from: string, to: string) => string;
  readonly saveCopyFirst: string;
  readonly rolled: (to: string) => string;
  readonly afterRolling: string;
  /** Above what going on will do. */
  readonly tableByTable: string;
  /** Above what must be filled in or looked at after going on. */
  readonly toLookAt: string;

  readonly findingsHeading: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly wholeWorkbook: string;
  readonly groupCount: (count: number) => string;
  readonly cell: (address: string) => string;
  readonly showMore: (count: number) => string;
  readonly moreInPane: (count: number) => string;

  readonly failureHeading: string;
  readonly copyDetails: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly detailsLabel: string;
  /** A bug of our own or a host error that nobody translated. */
  readonly unexpected: string;
  readonly close: string;

  readonly notInExcel: string;
  readonly officeMissing: string;
  readonly excelTooOld: string;
}
