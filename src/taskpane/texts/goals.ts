import type { Fulfilment } from '../../report/rules/fulfilment';

/** Texts of the view Mål. */
export interface GoalsTexts {
  readonly notCreated: string;
  readonly toOverview: string;
  readonly noGoals: string;
  readonly toSheet: string;

  readonly chooseGoal: string;
  readonly goalOf: (number: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly nameless: string;
  readonly area: string;
  readonly overallGoal: string;
  readonly findings: string;

  readonly assessment: string;
  readonly notInScale: (text: string) => string;
  readonly clearAssessment: string;
  readonly suggestion: string;
  readonly noSuggestion: string;
  readonly followSuggestion: string;
  readonly deviates: string;
  /** After {@link deviates}, until a reason is written. */
  readonly writeWhyBelow: string;
  /** At the field for that reason. */
  readonly writeWhyHere: string;
  readonly writeWhy: string;

  readonly indicators: string;
  readonly noIndicators: string;
  readonly activities: string;
  readonly noActivities: string;
  /** On the button below a long list: so many of it are not shown yet. */
  readonly showMore: (left: number) => string;
  readonly fulfilment: Readonly<Record<Fulfilment, string>>;
  /** Labels before the figures of an indicator. */
  readonly outcome: string;
  readonly target: string;
  readonly yearBefore: string;
  readonly notAssessed: string;
  readonly endDate: string;
  readonly overdue: string;

  readonly texts: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly deviatingReason: string;
  readonly deviatingReasonHint: string;
  readonly results: string;
  readonly resultsHint: string;
  readonly result: (number: number) => string;
  readonly newResult: string;
  readonly assignment: string;
  readonly addResult: string;
  readonly removeResult: (number: number) => string;
  readonly remove: string;
  readonly removed: string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: string;
  readonly hide: string;

  readonly unsaved: string;
  readonly saved: string;
  readonly saving: string;
  readonly save: string;
  readonly saveHint: string;
  readonly discard: string;
  readonly recover: string;
  readonly unsavedTexts: (count: number) => string;
  readonly saveAll: string;
  readonly nearLimit: (length: number, limit: number) => string;
  readonly overLimit: (length: number, limit: number) => string;

  readonly conflict: string;
  readonly inSheet: string;
  readonly blank: string;
  readonly keepMine: string;
  readonly takeSheets: string;
  readonly homeless: string;
  readonly homelessText: string;
  readonly throwAway: string;

  readonly insertFigure: string;
  readonly searchFigures: string;
  readonly figuresOfGoal: string;
  readonly otherFigures: string;
  readonly noFigures: string;
  readonly noFigureFits: string;
  readonly moreFigures: (count: number) => string;
  readonly close: string;
  readonly preview: string;
  readonly unknownFigure: string;
}
