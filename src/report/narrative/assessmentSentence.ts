import type { ActivityRow, GoalRow, IndicatorRow, StatusStep } from '../report';
import { meaningOf } from '../rules/meaning';
import type { GoalMeaning } from '../rules/suggestion';
import { isYearEnd } from '../rules/reportTypes';
import { scaleNames, type Meaning, type Settings } from '../schema/settings';
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
 * @param settings annual accounts look back, other reports ahead to the end of the year; and what the goals are called
 * @example assessmentSentence(godService, steps, { reportType: 'Delårsrapport', goalLevel: 'Nämndmål' })
 * // 'Nämndmålet bedöms bli uppfyllt under året. Två av de tre indikatorer som kan bedömas når målvärdet. Tre av sex aktiviteter är klara.'
 */
export function assessmentSentence(
  { goal, indicators, activities }: AssessedGoal,
  steps: readonly StatusStep[],
  settings: Pick<Settings, 'reportType' | 'goalLevel'>,
): string {
  const meaning = meaningOf(steps, scaleNames.goal, goal.assessment);
  const done = activities.filter(
    ({ status }) => meaningOf(steps, scaleNames.activity, status) === 'done',
  ).length;
  return [
    texts.verdict(isYearEnd(settings), isGoalMeaning(meaning) ? meaning : 'none', settings.goalLevel),
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
