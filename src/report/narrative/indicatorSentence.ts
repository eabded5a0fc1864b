import type { IndicatorRow } from '../report';
import { fulfilment } from '../rules/fulfilment';
import { narrativeTexts as texts } from '../texts/narrativeTexts';
import { capitalised, countWord, styleFor } from './countWords';

/** How the indicators of a goal stand to their targets. */
export interface IndicatorCounts {
  readonly met: number;
  readonly missed: number;
  /** Those that cannot be assessed; rows of women and men are not counted again here. */
  readonly notAssessable: number;
}

/**
 * Counts indicators by fulfilment. Women and men are assessed where they have a target of their own;
 * without one they only explain the indicator's total and are not counted as unassessed.
 */
export function countIndicators(rows: readonly IndicatorRow[]): IndicatorCounts {
  const counts = { met: 0, missed: 0, notAssessable: 0 };
  for (const row of rows) {
    const result = fulfilment(row);
    if (result === 'met') counts.met += 1;
    else if (result === 'missed') counts.missed += 1;
    else if (row.sex !== 'kvinnor' && row.sex !== 'män') counts.notAssessable += 1;
  }
  return counts;
}

/**
 * One sentence on how a goal's indicators stand to their targets.
 *
 * @example indicatorSentence({ met: 1, missed: 2, notAssessable: 0 }) // 'En av tre indikatorer når målvärdet.'
 */
export function indicatorSentence({ met, missed, notAssessable }: IndicatorCounts): string {
  const assessed = met + missed;
  const all = assessed + notAssessable;
  if (all === 0) return texts.noIndicators;
  if (assessed === 0) return all === 1 ? texts.indicatorUnassessed : texts.indicatorsUnassessed(word(all));
  return notAssessable === 0 ? ofAll(met, assessed) : ofAssessable(met, assessed);
}

function word(count: number, beside: number = count): string {
  return countWord(count, 'en', styleFor([count, beside]));
}

/** When every indicator could be assessed. */
function ofAll(met: number, all: number): string {
  if (all === 1) return met === 1 ? texts.indicatorReaches : texts.indicatorMisses;
  if (met === all) return all === 2 ? texts.bothReach : texts.allReach(word(all));
  if (met === 0) return texts.noneReaches(word(all));
  return capitalised(texts.someReach(word(met, all), word(all)));
}

/** When some could not be assessed, so that the sentence must say of which it speaks. */
function ofAssessable(met: number, assessed: number): string {
  if (assessed === 1) return met === 1 ? texts.assessableReaches : texts.assessableMisses;
  if (met === assessed) {
    return assessed === 2 ? texts.bothAssessableReach : texts.allAssessableReach(word(assessed));
  }
  if (met === 0) return texts.noneAssessableReaches(word(assessed));
  return capitalised(texts.someAssessableReach(word(met, assessed), word(assessed)));
}
