import type { Meaning, SettingKey, StatusColor } from '../../report/schema/settings';
import type { DraftProblem } from '../views/settings/readDraft';

/** Texts of the view Inställningar. */
export interface SettingsTexts {
  readonly intro: string;
  readonly groups: Readonly<Record<'report' | 'amounts' | 'comments', string>>;
  /** The settings in the pane's language where it is not that of the sheet. */
  readonly translated?: Readonly<Record<SettingKey, { readonly label: string; readonly help: string }>>;
  /** Limits are those of a whole number. */
  readonly problem: (
    problem: DraftProblem,
    limits?: { readonly low: number; readonly high: number },
  ) => string;
  readonly save: string;
  readonly discard: string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  /** The cell has got another value since somebody began to type. */
  readonly changedMeanwhile: (value: string) => string;
  readonly emptyCell: string;
  readonly rowMissing: string;
  readonly choose: string;
  readonly exampleLabel: string;
  readonly examples: {
    readonly footer: (text: string) => string;
    readonly title: (title: string) => string;
    readonly period: (period: string) => string;
    readonly entered: (written: string, amount: string, other: string) => string;
    readonly shown: (written: string, shown: string) => string;
    readonly convention: (forecast: string, budget: string, deviation: string) => string;
    readonly noLimit: string;
    readonly everyDeviation: string;
    /** The budget is said when the limit is a share of it. */
    readonly limit: (needed: string, spared: string, budget: string | undefined) => string;
    readonly goalLevel: (level: string) => string;
  };
  readonly scalesHeading: string;
  readonly scalesExplained: string;
  readonly scales: Readonly<Record<'goals' | 'activities', string>>;
  readonly noSteps: string;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly colors: Readonly<Record<StatusColor, string>>;
  readonly toScales: string;
}
