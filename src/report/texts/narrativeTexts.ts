import type { GoalMeaning } from '../rules/suggestion';
import { capitalised } from '../narrative/countWords';
import type { GoalLevel, Meaning } from '../schema/settings';

/** A verdict on a goal, by what the goals are called in the report: "förvaltningsmålet". */
type Verdict = (theGoal: string) => string;

/** The verdict on a goal during the year, when it is a forecast. */
const forecastVerdicts: Readonly<Record<GoalMeaning | 'none', Verdict>> = {
  met: (goal) => `${capitalised(goal)} bedöms bli uppfyllt under året.`,
  partly: (goal) => `${capitalised(goal)} bedöms bli delvis uppfyllt under året.`,
  'not-met': (goal) => `${capitalised(goal)} bedöms inte bli uppfyllt under året.`,
  'not-assessable': (goal) => `Det går ännu inte att bedöma om ${goal} blir uppfyllt under året.`,
  none: (goal) => `${capitalised(goal)} har ännu inte bedömts.`,
};

/** The verdict on a goal when the year has ended. */
const finalVerdicts: Readonly<Record<GoalMeaning | 'none', Verdict>> = {
  met: (goal) => `${capitalised(goal)} bedöms vara uppfyllt.`,
  partly: (goal) => `${capitalised(goal)} bedöms vara delvis uppfyllt.`,
  'not-met': (goal) => `${capitalised(goal)} bedöms inte vara uppfyllt.`,
  'not-assessable': (goal) => `Det går inte att bedöma om ${goal} är uppfyllt.`,
  none: (goal) => `${capitalised(goal)} har inte bedömts.`,
};

/** What is said of activities by their meaning: of one, and of several. */
const activityStates: Readonly<
  Record<ActivityMeaning | 'none', { readonly one: string; readonly many: string }>
> = {
  done: { one: 'är klar', many: 'är klara' },
  ongoing: { one: 'pågår', many: 'pågår' },
  'not-started': { one: 'är inte påbörjad', many: 'är inte påbörjade' },
  paused: { one: 'är pausad', many: 'är pausade' },
  replaced: { one: 'har ersatts', many: 'har ersatts' },
  dropped: { one: 'har utgått', many: 'har utgått' },
  none: { one: 'saknar status', many: 'saknar status' },
};

/** The meanings that an activity's status can have, in the order in which they are told. */
export const activityMeanings = ['done', 'ongoing', 'not-started', 'paused', 'replaced', 'dropped'] as const;
export type ActivityMeaning = Extract<Meaning, (typeof activityMeanings)[number]>;

/** The building stones of the composed sentences. Counts come as words: "två", "23". */
export const narrativeTexts = {
  verdict: (isYearEnd: boolean, meaning: GoalMeaning | 'none', level: GoalLevel) =>
    (isYearEnd ? finalVerdicts : forecastVerdicts)[meaning](`${level.toLocaleLowerCase('sv-SE')}et`),

  noIndicators: 'Inga indikatorer är kopplade till målet.',
  indicatorReaches: 'Målets indikator når målvärdet.',
  indicatorMisses: 'Målets indikator når inte målvärdet.',
  indicatorUnassessed: 'Målets indikator kan inte bedömas med de uppgifter som finns.',
  indicatorsUnassessed: (all: string) =>
    `Ingen av målets ${all} indikatorer kan bedömas med de uppgifter som finns.`,
  bothReach: 'Båda indikatorerna når målvärdet.',
  allReach: (all: string) => `Samtliga ${all} indikatorer når målvärdet.`,
  noneReaches: (all: string) => `Ingen av de ${all} indikatorerna når målvärdet.`,
  someReach: (some: string, all: string) => `${some} av ${all} indikatorer når målvärdet.`,
  assessableReaches: 'Den indikator som kan bedömas når målvärdet.',
  assessableMisses: 'Den indikator som kan bedömas når inte målvärdet.',
  bothAssessableReach: 'Båda de indikatorer som kan bedömas når målvärdet.',
  allAssessableReach: (all: string) => `Samtliga ${all} indikatorer som kan bedömas når målvärdet.`,
  noneAssessableReaches: (all: string) => `Ingen av de ${all} indikatorer som kan bedömas når målvärdet.`,
  someAssessableReach: (some: string, all: string) =>
    `${some} av de ${all} indikatorer som kan bedömas når målvärdet.`,

  activityDone: 'Målets aktivitet är klar.',
  activityNotDone: 'Målets aktivitet är inte klar.',
  bothDone: 'Båda aktiviteterna är klara.',
  allDone: (all: string) => `Samtliga ${all} aktiviteter är klara.`,
  noneDone: (all: string) => `Ingen av de ${all} aktiviteterna är klar.`,
  oneDone: (one: string, all: string) => `${one} av ${all} aktiviteter är klar.`,
  someDone: (some: string, all: string) => `${some} av ${all} aktiviteter är klara.`,

  noActivities: 'Inga aktiviteter är kopplade till målet.',
  theActivity: (state: string) => `Målets aktivitet ${state}.`,
  bothActivities: (state: string) => `Båda aktiviteterna ${state}.`,
  allActivities: (all: string, state: string) => `Samtliga ${all} aktiviteter ${state}.`,
  activityState: (meaning: ActivityMeaning | 'none', count: number) =>
    activityStates[meaning][count === 1 ? 'one' : 'many'],
  withStatus: (status: string) => `status ${status}`,
  someWithStatus: (count: string, status: string) => `${count} med statusen ${status}`,
  ofWhich: (parts: string) => `varav ${parts}`,
} as const;
