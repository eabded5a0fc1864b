import type { Severity } from '../../report/finding';
import type { FindingCounts } from '../../workbook/survey/survey';
import type { CommandName, PaneCommand, RibbonCommand } from '../commandName';
import type { ViewName } from '../viewName';
import type { FindingsTexts } from './findings';
import type { GoalsTexts } from './goals';
import type { OverviewTexts } from './overview';
import type { ReportTexts } from './report';
import type { SettingsTexts } from './settings';

export type { FindingCounts } from '../../workbook/survey/survey';

/** Every text of pane, ribbon results and start-up messages, in one language. */
export interface Texts {
  /** For the page's `lang`. */
  readonly language: 'sv' | 'en';
  readonly productName: string;
  /** On the tabs: short, five of them stand beside one another in 320 pixels. */
  readonly viewNames: Readonly<Record<ViewName, string>>;
  /** What the row of tabs is, for a screen reader. */
  readonly viewsLabel: string;
  readonly overview: OverviewTexts;
  readonly findings: FindingsTexts;
  readonly goals: GoalsTexts;
  readonly report: ReportTexts;
  readonly settings: SettingsTexts;
  readonly commandNames: Readonly<Record<CommandName, string>>;
  /** 12 345 as the language writes it. */
  readonly number: (value: number) => string;
  /** A local time such as `2026-11-29T14:05`, in words. */
  readonly moment: (time: string) => string;

  readonly working: Readonly<Record<PaneCommand, string>>;
  readonly waiting: string;
  readonly stepOf: (done: number, total: number) => string;

  readonly cancel: string;
  readonly cancelling: string;
  /** Stands where the view will be, while the workbook is read for the first time. */
  readonly readingFirst: string;
  readonly rereading: string;
  /** The workbook was edited and could not be read again. */
  readonly stale: string;
  readonly tryAgain: string;
  /** In a view that has nothing to show before there are sheets of ours. */
  readonly noSheets: string;
  readonly toOverview: string;
  /** A choice about the pane could not be kept in the workbook. */
  readonly settingsNotKept: string;

  readonly resultHeading: Readonly<Record<RibbonCommand, string>>;
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
  /** Beside a finding whose severity Inställningar has changed: what it is without that. */
  readonly severityChanged: (from: Severity) => string;
  readonly wholeWorkbook: string;
  readonly groupCount: (count: number) => string;
  readonly cell: (address: string) => string;
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
