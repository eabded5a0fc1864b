import type { ActivityRow, GoalRow, IndicatorRow, StatusStep } from '../report';
import { meaningOf } from '../rules/meaning';
import type { GoalMeaning } from '../rules/suggestion';
import { scaleNames, type Meaning, type ReportType } from '../schema/settings';
import { narrativeTexts as texts } from '../texts/narrativeTexts';
import { capitalised, countWord, styleFor } from './countWords';
import { countIndicators, indicatorSentence } from './indicatorSentence';

/** A goal with what its assessment rests on. */
export interface AssessedGoal {
  readonly goal: Pick<GoalRow, 'assessment'>;
  readonly indicators: readonly IndicatorRow[];
  readonly activities: readonly ActivityRow[];
}

const goalMeanings: readonly GoalMeaning[] = ['met', 'partly', 'not-met', 'not-assessable'];

function isGoalMeaning(meaning: Meaning | undefined): meaning is GoalMeaning {
  return goalMeanings.some((known) => known === meaning);
}

/**
 * What the report says of a goal where its author has written nothing: the verdict, how many indicators
 * reach their targets, and how many activities are done.
 *
 * @param goal the goal with its indicators and activities
 * @param steps the rows of Statusskalor
 * @param type a report of the whole year looks back; the others look ahead to its end
 * @example assessmentSentence(godService, steps)
 * // 'Målet bedöms bli uppfyllt under året. Två av de tre indikatorer som kan bedömas når målvärdet. Tre av sex aktiviteter är klara.'
 */
export function assessmentSentence(
  { goal, indicators, activities }: AssessedGoal,
  steps: readonly StatusStep[],
  type: ReportType = 'Delårsrapport',
): string {
  const meaning = meaningOf(steps, scaleNames.goal, goal.assessment);
  const done = activities.filter(
    ({ status }) => meaningOf(steps, scaleNames.activity, status) === 'done',
  ).length;
  return [
    texts.verdict(type, isGoalMeaning(meaning) ? meaning : 'none'),
    indicatorSentence(countIndicators(indicators)),
    ...(activities.length === 0 ? [] : [doneSentence(done, activities.length)]),
  ].join(' ');
}

function doneSentence(done: number, all: number): string {
  const style = styleFor([all]);
  const word = (count: number) => countWord(count, 'en', style);
  if (all === 1) return done === 1 ? texts.activityDone : texts.activityNotDone;
  if (done === all) return all === 2 ? texts.bothDone : texts.allDone(word(all));
  if (done === 0) return texts.noneDone(word(all));
  const some = done === 1 ? texts.oneDone(word(done), word(all)) : texts.someDone(word(done), word(all));
  return capitalised(some);
}
