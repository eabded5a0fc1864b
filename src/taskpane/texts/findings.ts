/** Texts of the view Kontroller. */
export interface FindingsTexts {
  /** Above the view, for a screen reader's list of headings. */
  readonly heading: string;
  /** Opens the audit of any table, in the place of the findings. */
  readonly auditTable: string;

  readonly severityFilter: string;
  readonly number: (value: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  /** How many of all are shown. */
  readonly shownOf: (shown: number, total: number) => string;
  readonly acceptedBeside: (count: number) => string;
  /** For a screen reader, once: how to move in the list. */
  readonly listHint: string;
  /** Above the last group: findings that somebody has accepted. */
  readonly acceptedHeading: string;
  readonly acceptedBecause: string;

  readonly noneHeading: string;
  readonly none: string;
  readonly noMatch: string;
  readonly showAll: string;

  readonly fix: string;
  readonly fixNow: string;
  readonly before: string;
  readonly after: string;
  readonly blankCell: string;
  readonly asText: (text: string) => string;
  readonly asNumber: (value: number) => string;
  readonly columnFormula: string;
  readonly cancel: string;

  readonly accept: string;
  readonly acceptNow: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly withdraw: string;

  readonly working: string;
  readonly fixed: string;
  readonly accepted: string;
  readonly withdrawn: string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: string;
  readonly hide: string;
}
