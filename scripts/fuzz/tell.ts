import { levels } from './mutant';
import { limits, type Outcome } from './runner';

const mostSentences = 14;

/** What became of all mutants, in plain English of at most forty lines. */
export function tell(outcomes: readonly Outcome[], seed: number): string {
  const refused = outcomes.filter(({ refusal }) => refusal !== undefined);
  const saved = outcomes.filter((outcome) => outcome.saved);
  const sentences = new Map<string, number>();
  for (const { refusal = '' } of refused) sentences.set(refusal, (sentences.get(refusal) ?? 0) + 1);
  const told = [...sentences].sort(([, a], [, b]) => b - a);
  const rest = told.slice(mostSentences).reduce((sum, [, times]) => sum + times, 0);
  const wrong = (kind: RegExp) =>
    outcomes.filter((outcome) => outcome.wrong.some((each) => kind.test(each))).length;
  const most = (value: (outcome: Outcome) => number) => Math.max(0, ...outcomes.map(value));
  return [
    `${outcomes.length} broken or hostile files, seed ${seed}: ${refused.length} refused in a sentence, ${saved.length} saved anew and opened again.`,
    ...levels.map((level) => {
      const of = outcomes.filter((outcome) => outcome.level === level);
      const here = of.filter(({ refusal }) => refusal !== undefined).length;
      return `  ${level.padEnd(9)} ${of.length} files, ${new Set(of.map(({ name }) => name)).size} ways, ${here} refused`;
    }),
    `Commands over ${limits.seconds} s: ${wrong(/ took more than /u)} (longest ${most(({ seconds }) => seconds).toFixed(1)} s of processor time).`,
    `Files over ${limits.megabytes} MB: ${wrong(/ MB of memory|the process ended/u)} (most ${Math.round(most(({ peak }) => peak ?? 0))} MB).`,
    `Stack traces or exceptions: ${wrong(/stack trace| threw: /u)}. Damaged archives accepted: ${wrong(/damaged file was accepted/u)}.`,
    `Sound archives refused: ${wrong(/sound file was refused/u)}. Saved and not readable again: ${wrong(/what was saved/u)}. Other: ${wrong(/^(?!.*(?:took more|MB of memory|process ended|stack trace|threw:|was accepted|was refused:|what was saved))/u)}.`,
    ...(told.length === 0 ? [] : ['Refused most often with:']),
    ...told
      .slice(0, mostSentences)
      .map(([sentence, times]) => `  ${String(times).padStart(4)} ${cut(sentence)}`),
    ...(rest > 0 ? [`  ${String(rest).padStart(4)} in ${told.length - mostSentences} other sentences`] : []),
  ].join('\n');
}

const cut = (sentence: string): string => {
  const line = sentence.replaceAll(/\s+/gu, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};
