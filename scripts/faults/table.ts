import type { Broken, Left } from './faultLoop';

const kinds: readonly Left[] = ['old', 'new', 'marked', 'some cells', 'behind'];

/** The line above the presses of one report. */
export const heading = (report: string): string =>
  [
    report.padEnd(25),
    'messages',
    ' actions',
    '  places',
    ...kinds.map((kind) => kind.padStart(10)),
    '   wrong',
  ].join(' ');

/** One press: its messages and actions, how many places were tried, and how often each state was left. */
export function column(
  press: string,
  actions: readonly number[],
  all: readonly Broken[],
  wrong: number,
): string {
  const total = actions.reduce((sum, some) => sum + some, 0);
  const numbers = [actions.length, total, all.length].map((each) => String(each).padStart(8));
  const states = kinds.map((kind) => String(all.filter(({ left }) => left === kind).length).padStart(10));
  return [press.padEnd(25), ...numbers, ...states, String(wrong).padStart(8)].join(' ');
}
