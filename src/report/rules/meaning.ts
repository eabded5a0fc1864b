import type { StatusStep } from '../report';
import { meanings, type Meaning } from '../schema/settings';
import { nameKey } from '../values/plainText';

type Steps = readonly StatusStep[];

/** Looking a status up is done once for every row, so each list of steps is indexed once. */
const indexes = new WeakMap<Steps, ReadonlyMap<string, StatusStep>>();

function keyOf(scale: string, text: string): string {
  return `${nameKey(scale)}|${nameKey(text)}`;
}

function indexOf(steps: Steps): ReadonlyMap<string, StatusStep> {
  const known = indexes.get(steps);
  if (known !== undefined) return known;
  // Reversed, so that the first of two equal steps is the one that is found.
  const index = new Map(steps.toReversed().map((step) => [keyOf(step.scale, step.text), step]));
  indexes.set(steps, index);
  return index;
}

/** The step of a scale that a text names; undefined when the scale has no such step. */
export function findStep(steps: Steps, scale: string, text: string): StatusStep | undefined {
  return indexOf(steps).get(keyOf(scale, text));
}

/**
 * What a status means, whatever it is called in a municipality.
 *
 * @param steps the rows of Statusskalor
 * @param scale name of the scale, see `scaleNames`
 * @param text the status as entered; may be empty
 * @returns undefined when nothing or an unknown text is entered, or the step has no meaning
 * @example meaningOf(steps, 'aktivitet', 'Anpassats') // 'done'
 */
export function meaningOf(steps: Steps, scale: string, text: string): Meaning | undefined {
  const word = findStep(steps, scale, text)?.meaning;
  return word === undefined ? undefined : meanings[word];
}
