import type { Report } from '../../report';
import { statusCounts } from '../../rules/statusCounts';
import { scaleNames } from '../../schema/settings';
import { chartTexts } from '../../texts/chartTexts';
import { listed, quote } from '../../texts/where';
import { countWord, styleFor } from '../countWords';

/** What is said of one kind of rows and the statuses that they have. */
interface StatusTexts {
  readonly article: 'en' | 'ett';
  readonly none: string;
  readonly only: (status: string) => string;
  readonly onlyWithout: string;
  readonly allWithout: string;
  readonly both: (status: string) => string;
  readonly all: (count: string, status: string) => string;
  readonly have: (all: string, first: string, status: string) => string;
  readonly without: (count: string) => string;
}

const goalTexts: StatusTexts = {
  article: 'ett',
  none: chartTexts.noGoals,
  only: chartTexts.theGoal,
  onlyWithout: chartTexts.theUnassessedGoal,
  allWithout: chartTexts.noGoalAssessed,
  both: chartTexts.bothGoals,
  all: chartTexts.allGoals,
  have: chartTexts.goalsHave,
  without: chartTexts.goalsWithout,
};

const activityTexts: StatusTexts = {
  article: 'en',
  none: chartTexts.noActivities,
  only: chartTexts.theActivity,
  onlyWithout: chartTexts.theActivityWithout,
  allWithout: chartTexts.noActivityHasStatus,
  both: chartTexts.bothActivities,
  all: chartTexts.allActivities,
  have: chartTexts.activitiesHave,
  without: chartTexts.activitiesWithout,
};

/** @example goalsSentence(report) // 'Av 14 mål har 9 bedömningen ”Uppfylls per helår”, 4 ”Uppfylls delvis per helår” och 1 ”Uppfylls ej per helår”.' */
export function goalsSentence(report: Report): string {
  const statuses = report.rows.goals.map(({ assessment }) => assessment);
  return statusSentence(report, scaleNames.goal, statuses, goalTexts);
}

/** @example activitiesSentence(report) // 'Av 32 aktiviteter har 23 status ”Klar”, 8 ”Pågående” och 1 ”Pausad”.' */
export function activitiesSentence(report: Report): string {
  const statuses = report.rows.activities.map(({ status }) => status);
  return statusSentence(report, scaleNames.activity, statuses, activityTexts);
}

function statusSentence(
  { rows }: Report,
  scale: string,
  statuses: readonly string[],
  texts: StatusTexts,
): string {
  const steps = statusCounts(rows.statusScales, scale, statuses).filter(({ count }) => count > 0);
  const without = statuses.length - steps.reduce((sum, { count }) => sum + count, 0);
  const [first, ...rest] = steps;
  if (statuses.length === 0) return texts.none;
  if (statuses.length === 1) return first === undefined ? texts.onlyWithout : texts.only(quote(first.text));
  if (first === undefined) return texts.allWithout;
  const style = styleFor([statuses.length, without, ...steps.map(({ count }) => count)]);
  const word = (count: number) => countWord(count, texts.article, style);
  if (first.count === statuses.length) {
    const status = quote(first.text);
    return first.count === 2 ? texts.both(status) : texts.all(word(first.count), status);
  }
  return `${listed([
    texts.have(word(statuses.length), word(first.count), quote(first.text)),
    ...rest.map(({ text, count }) => `${word(count)} ${quote(text)}`),
    ...(without > 0 ? [texts.without(word(without))] : []),
  ])}.`;
}
