/** Texts of the view Rapport. */
export interface ReportTexts {
  readonly updateHeading: string;
  readonly upToDate: string;
  readonly pending: (sheets: number) => string;
  readonly newSheet: string;
  /** None: only formats or the footer. */
  readonly cells: (cells: number) => string;
  readonly refused: string;
  readonly entriesKept: string;

  readonly lastHeading: string;
  readonly lastUpdate: (moment: string) => string;
  readonly notHere: string;
  readonly cellsChanged: (cells: number) => string;
  readonly cellsWritten: (cells: number) => string;

  readonly approval: {
    readonly heading: string;
    readonly none: string;
    /** @param moment undefined where nobody can tell when */
    readonly marked: (moment: string | undefined, period: string) => string;
    readonly changes: (count: number) => string;
    readonly mark: string;
    /** Before one version takes the place of another. */
    readonly question: string;
    readonly replace: string;
    readonly keep: string;
    readonly done: string;
  };

  readonly openingHeading: string;
  readonly opensWithDocument: string;
  readonly opensWithDocumentExplained: string;
  readonly updatesOnOpen: string;
  readonly updatesOnOpenExplained: string;

  readonly handOverHeading: string;
  readonly handOver: readonly string[];
}
