import type { ActivityRow, StatusStep } from '../report';
import { findStep, meaningOf } from '../rules/meaning';
import { scaleNames, type Meaning } from '../schema/settings';
import { activityMeanings, narrativeTexts as texts, type ActivityMeaning } from '../texts/narrativeTexts';
import { listed, quote } from '../texts/where';
import { capitalised, counted, countWord, nouns, styleFor, type CountStyle } from './countWords';

/** Activities whose status has the same meaning. */
interface Group {
  readonly meaning: ActivityMeaning | 'none';
  readonly activities: readonly ActivityRow[];
}

const toldOrder: readonly Group['meaning'][] = [...activityMeanings, 'none'];

function isActivityMeaning(meaning: Meaning | undefined): meaning is ActivityMeaning {
  return activityMeanings.some((known) => known === meaning);
}

function groupsOf(activities: readonly ActivityRow[], steps: readonly StatusStep[]): readonly Group[] {
  const meaningOfRow = ({ status }: ActivityRow): Group['meaning'] => {
    const meaning = meaningOf(steps, scaleNames.activity, status);
    return isActivityMeaning(meaning) ? meaning : 'none';
  };
  return toldOrder
    .map((meaning) => ({ meaning, activities: activities.filter((row) => meaningOfRow(row) === meaning) }))
    .filter((group) => group.activities.length > 0);
}

/** How far a goal's activities have come, in words of the scale's meanings; see {@link activitySentence}. */
function stateOf({ meaning, activities }: Group, steps: readonly StatusStep[], style: CountStyle): string {
  const state = texts.activityState(meaning, activities.length);
  const others = otherTexts(activities, steps);
  const [first] = others;
  if (first === undefined) return state;
  const [onlyStatus, count] = first;
  if (count === activities.length) return `${state} (${texts.withStatus(quote(onlyStatus))})`;
  const parts = others.map(([status, some]) =>
    texts.someWithStatus(countWord(some, 'en', style), quote(status)),
  );
  return `${state} (${texts.ofWhich(listed(parts))})`;
}

/** Statuses that share the group's meaning but are not the scale's first word for it, with their counts. */
function otherTexts(activities: readonly ActivityRow[], steps: readonly StatusStep[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { status } of activities) {
    const step = findStep(steps, scaleNames.activity, status);
    const first = steps.find(({ scale, meaning }) => scale === step?.scale && meaning === step.meaning);
    if (step !== undefined && step !== first) counts.set(step.text, (counts.get(step.text) ?? 0) + 1);
  }
  return [...counts];
}

/**
 * One sentence on how far a goal's activities have come.
 *
 * @param activities the goal's activities; may be none
 * @param steps the rows of Statusskalor, which say what each status means
 * @example activitySentence(rows, steps) // 'Tre aktiviteter är klara, två pågår och en är pausad.'
 */
export function activitySentence(activities: readonly ActivityRow[], steps: readonly StatusStep[]): string {
  const groups = groupsOf(activities, steps);
  const [first, ...rest] = groups;
  if (first === undefined) return texts.noActivities;
  const count = activities.length;
  const style = styleFor([count, ...groups.map((group) => group.activities.length)]);
  if (rest.length === 0) {
    const state = stateOf(first, steps, style);
    if (count === 1) return texts.theActivity(state);
    return count === 2 ? texts.bothActivities(state) : texts.allActivities(countWord(count, 'en'), state);
  }
  const opening = `${counted(first.activities.length, nouns.activity, style)} ${stateOf(first, steps, style)}`;
  const others = rest.map(
    (group) => `${countWord(group.activities.length, 'en', style)} ${stateOf(group, steps, style)}`,
  );
  return `${capitalised(listed([opening, ...others]))}.`;
}
