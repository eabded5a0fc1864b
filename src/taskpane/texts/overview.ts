/** Texts of the view Översikt. */
export interface OverviewTexts {
  readonly firstRunHeading: string;
  /** How a new report begins, in three lines. */
  readonly firstRun: readonly string[];
  /** Creating sheets leaves everything else alone. */
  readonly nothingTouched: string;
  readonly chooseParts: string;
  /** Beside a part that every report has. */
  readonly always: string;
  /** Instead of a name, while the settings have none. */
  readonly unnamed: string;

  readonly nextStep: string;
  readonly mend: (parts: readonly string[]) => string;
  readonly mendButton: string;
  readonly fillInSettings: string;
  readonly toSettings: string;
  readonly fillIn: string;
  readonly toSheet: (sheet: string) => string;
  readonly errors: (count: number) => string;
  readonly showErrors: (count: number) => string;
  readonly firstUpdate: string;
  readonly pending: (sheets: number) => string;
  readonly warnings: (count: number) => string;
  readonly showWarnings: (count: number) => string;
  readonly done: string;
  readonly handOver: string;
  readonly checkAgain: string;

  readonly partsHeading: string;
  readonly filledRows: (rows: number) => string;
  readonly sheetsMissing: string;
  readonly addPart: string;
  readonly addPartExplained: string;

  readonly sheetsHeading: string;
  readonly lastUpdate: (moment: string) => string;
  readonly upToDate: (pending: number) => string;
  readonly toReport: string;
}
