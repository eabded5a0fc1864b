import type { Bases } from './bases';
import { archiveMutations } from './mutants/archive';
import { byteMutations } from './mutants/bytes';
import { contentMutations } from './mutants/content';
import { formulaMutations } from './mutants/formulas';
import { partMutations } from './mutants/parts';
import { textFileMutations } from './mutants/textFiles';
import { xmlMutations } from './mutants/xml';
import type { Task } from './messages';
import { levels, type Level, type Mutant, type Mutation } from './mutant';
import { Random } from './random';

/** Every way to go wrong. */
export const mutations: readonly Mutation[] = [
  ...byteMutations,
  ...archiveMutations,
  ...partMutations,
  ...xmlMutations,
  ...formulaMutations,
  ...contentMutations,
  ...textFileMutations,
];

const light = mutations.filter(({ isHeavy }) => isHeavy !== true);
const heavy = mutations.filter(({ isHeavy }) => isHeavy === true);

/** One in so many mutants is a heavy one. */
const heavyEach = 12;

/**
 * The way of the mutant with this number, counted from 0: all ways in turn, so that a short run has each of them and a long one
 * each often.
 *
 * @param isQuick whether those that take a second or more have no turns
 */
export function mutationOf({ number, isQuick }: Pick<Task, 'number' | 'isQuick'>): Mutation {
  const isHeavy = !isQuick && number % heavyEach === heavyEach - 1;
  const turn = isQuick ? 0 : Math.floor(number / heavyEach);
  const list = isHeavy ? heavy : light;
  const mutation = list[(isHeavy ? turn : number - turn) % list.length];
  if (mutation === undefined) throw new Error('There are no mutations.');
  return mutation;
}

/** The mutant of a task: the same on every machine. */
export function makeMutant(task: Task, bases: Bases): Mutant {
  return mutationOf(task).make(new Random(`${task.seed}:${task.number}`), bases);
}

/** Numbers of quick mutants: as many as are wanted of each level, spread evenly over its ways. */
export function quickNumbers(wanted: Readonly<Record<Level, number>>): readonly number[] {
  return levels.flatMap((level) => {
    // Every way comes once in so many numbers.
    const all = light.flatMap((mutation, number) => (mutation.level === level ? [number] : []));
    const some = Math.min(wanted[level], all.length);
    return Array.from({ length: some }, (_, at) => all[Math.floor((at * all.length) / some)] ?? 0);
  });
}
