import type { Severity } from '../../report/finding';
import type { FindingCode } from '../../report/findingCodes';
import type { SeverityRow } from '../../report/severities/severityRow';
import type { Fulfilment } from '../../report/rules/fulfilment';
import type { Meaning, SettingDeclaration, SettingKey, StatusColor } from '../../report/schema/settings';
import type { LocatedFinding } from '../located';
import type { CellValue } from '../snapshot';
import type { SheetChange } from '../update/updatePlan';
import type { EntryCell } from './entryCell';
import type { PartKey } from './parts';

export type { EntryCell } from './entryCell';

/** Number of findings of each severity; those that a person has accepted with a reason are not counted. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/**
 * The workbook as the pane shows it, from one reading. Everything in it is a text or a number that can be shown as it
 * stands; nothing of it is computed again in the pane.
 */
export interface Survey {
  /** No entry table of ours is in the workbook. */
  readonly isEmpty: boolean;
  /** What the report is about, as its settings say; '' where they do not. */
  readonly heading: {
    readonly municipality: string;
    readonly organisation: string;
    readonly reportType: string;
    /** Such as "jan–aug 2021". */
    readonly period: string;
  };
  readonly findings: readonly LocatedFinding[];
  /** Filled rows per entry table name. */
  readonly rows: Readonly<Record<string, number>>;
  /** Every part that a report can have, in the report's order, those that this workbook does without included. */
  readonly parts: readonly PartSurvey[];
  /** What an update would change now; empty = the report's sheets are as they should be. */
  readonly pending: readonly SheetChange[];
  /** Swedish: why an update would be refused, and what to do. */
  readonly refusal?: string;
  /** When an update last wrote something, as a local time `2026-11-29T14:05`; undefined before the first. */
  readonly lastUpdate?: string;
  /** An update or a roll broke off: what the mark cell says. */
  readonly unfinished?: string;
  readonly approval: ApprovalSurvey;
  readonly goals: readonly GoalSurvey[];
  readonly goalScale: readonly StepSurvey[];
  readonly activityScale: readonly StepSurvey[];
  /** The present name of the sheet of the scales; undefined when their table is missing. */
  readonly scalesSheet?: string;
  readonly settings: readonly SettingSurvey[];
  /** The kinds of findings whose severity can be changed, or has been, in the order of their catalogue. */
  readonly severities: readonly SeveritySurvey[];
  /** The figures that can be inserted into texts as links, those of the goals' indicators first. */
  readonly figures: readonly FigureSurvey[];
}

/** The version that was approved last, and how the report differs from it now. */
export type ApprovalSurvey =
  | { readonly kind: 'none' }
  /** Swedish: why it cannot be compared with. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind: 'marked';
      /** As a local time, `2026-11-29T14:05`; undefined where people have rewritten it. */
      readonly time?: string;
      readonly period: string;
      /** How many cells and rows differ. */
      readonly changes: number;
    };

/** One part of the report: the entry tables it is made of and how far they have come. */
export interface PartSurvey {
  readonly key: PartKey;
  /** Swedish, such as "Investeringar". */
  readonly title: string;
  /** `absent`: this workbook does without it; `incomplete`: some of its tables are missing. */
  readonly state: 'present' | 'absent' | 'incomplete';
  /** Every report has it. */
  readonly isRequired: boolean;
  readonly filledRows: number;
  readonly counts: FindingCounts;
  /** The present names of its entry sheets. */
  readonly sheets: readonly string[];
}

/** A step of a status scale. */
export interface StepSurvey {
  readonly text: string;
  readonly symbol: string;
  readonly meaning?: Meaning;
  readonly color?: StatusColor;
}

/** One department goal with everything that it is judged by. */
export interface GoalSurvey {
  readonly row: number;
  readonly area: string;
  readonly overallGoal: string;
  readonly goal: string;
  readonly assessment: EntryText;
  readonly reason: EntryText;
  readonly deviatingReason: EntryText;
  readonly suggestion: {
    /** The suggested step's text; undefined where the scale has no step that says it. */
    readonly text?: string;
    /** Swedish: why. "1 av 3 indikatorer når målvärdet. Ingen aktivitet är pausad eller har utgått." */
    readonly why: string;
  };
  readonly results: readonly ResultSurvey[];
  readonly indicators: readonly IndicatorSurvey[];
  readonly activities: readonly ActivitySurvey[];
  /** The findings about the goal, its results, indicators and activities. */
  readonly findings: readonly LocatedFinding[];
}

/** A text that people write in a cell. */
export interface EntryText {
  readonly text: string;
  /** Where the column is missing a write to it is refused, and says so. */
  readonly cell: EntryCell;
}

export interface ResultSurvey {
  readonly text: EntryText;
  readonly assignment: EntryText;
}

/** An indicator as the pane lists it: figures are texts with unit, as the report shows them. */
export interface IndicatorSurvey {
  readonly name: string;
  readonly outcome: string;
  readonly target: string;
  readonly yearBefore: string;
  readonly fulfilment: Fulfilment;
  readonly isAssessed: boolean;
  /** Swedish: "bättre än året före"; undefined where it cannot be said. */
  readonly trend?: string;
  /** Where its row stands, to be led to. */
  readonly place: Place;
}

export interface ActivitySurvey {
  readonly name: string;
  readonly status: string;
  readonly symbol: string;
  readonly meaning?: Meaning;
  readonly endDate: string;
  readonly isOverdue: boolean;
  readonly place: Place;
}

/** Sheet and cell, as they are called at the moment. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A setting with its declaration and its value now. */
export interface SettingSurvey {
  readonly key: SettingKey;
  readonly declaration: SettingDeclaration;
  /** As it is written; '' when it has none. */
  readonly value: CellValue;
  /** Undefined when the row is missing, so that it cannot be changed here. */
  readonly cell?: EntryCell;
}

/** A kind of finding that occurs, or whose severity Inställningar changes. */
export interface SeveritySurvey {
  readonly code: FindingCode;
  /** Swedish: a few words. */
  readonly title: string;
  /** How many such findings there are, those that people have accepted included. */
  readonly count: number;
  /** The most serious of what their rule makes them; undefined when there are none. */
  readonly own?: Severity;
  /** The severities that may be chosen, most serious first, with the word that the sheet has for each. */
  readonly allowed: readonly { readonly severity: Severity; readonly word: string }[];
  /** What Inställningar says; '' where nothing. */
  readonly value: CellValue;
  /** Where it says it; undefined when there is no such row. */
  readonly cell?: EntryCell;
  /** What a new row says besides the severity. */
  readonly newRow: SeverityRow;
}

/** A figure that a text can be linked to. */
export interface FigureSurvey {
  /** What is written into the text, such as `{Indikatorer:Svarsservice Kontakt Linköping:Utfall}`. */
  readonly mark: string;
  /** Swedish: table, row and column for a list. */
  readonly label: string;
  /** The figure as it will stand in the text, such as "96 %". */
  readonly shows: string;
  /** The goal whose indicator it is. */
  readonly goal?: string;
}
