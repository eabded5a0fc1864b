import { suggestGoalMeaning, type GoalCounts, type GoalMeaning } from '../rules/suggestion';
import { meanings } from '../schema/settings';
import { suggestionTexts as texts } from '../texts/suggestionTexts';
import { capitalised, countWord } from './countWords';
import { indicatorSentence } from './indicatorSentence';

/** What the suggestion for a goal rests on. */
export interface SuggestionGrounds extends GoalCounts {
  /** Indicators that cannot be assessed; they decide nothing, but are told. */
  readonly notAssessable: number;
}

/**
 * Why a step is suggested for a goal, or why none is: the counts that the rule of {@link suggestGoalMeaning} weighs.
 *
 * @param hasStep whether the scale has exactly one step that means what the figures say
 * @example suggestionSentence({ met: 1, missed: 2, notAssessable: 0, activities: 3, stopped: 0 }, true)
 * // 'En av tre indikatorer når målvärdet. Ingen aktivitet är pausad eller har utgått.'
 */
export function suggestionSentence(grounds: SuggestionGrounds, hasStep: boolean): string {
  const { activities, stopped } = grounds;
  const said = [indicatorSentence(grounds), activities === 0 ? texts.noActivities : stoppedSentence(stopped)];
  return [...said, ...(hasStep ? [] : [texts.noStep(wordOf(suggestGoalMeaning(grounds)))])].join(' ');
}

function stoppedSentence(stopped: number): string {
  if (stopped === 0) return texts.noneStopped;
  const count = capitalised(countWord(stopped, 'en'));
  return stopped === 1 ? texts.oneStopped(count) : texts.someStopped(count);
}

function wordOf(meaning: GoalMeaning): string {
  const entry = Object.entries(meanings).find(([, each]) => each === meaning);
  return entry?.[0] ?? meaning;
}
