import type { Claim } from './claims';

/** What a command printed, and under which circumstances. */
export interface Shown {
  /** Such as `2026-11-29`. */
  readonly date: string;
  /** The commit that was checked out; with a plus when files differed from it. */
  readonly commit: string;
  /** Processor, cores, memory and Node, since seconds are only worth something beside them. */
  readonly machine: string;
  readonly seconds: number;
  /** The command's exit status. */
  readonly status: number;
  /** Standard output, and the errors when it failed. */
  readonly printed: string;
}

/** What is known of a claim: nothing until its command has been run. */
export type Known = Readonly<Record<string, Shown | undefined>>;

/** What a command ends with when the machine or its network does not let it show anything. */
export const couldNotBeDone = 2;

const opening = (key: string): string => `<!-- proof ${key} -->`;
const closing = '<!-- end -->';

/**
 * The page of proof: a table of what is promised and whether it is kept, then each command with what it printed.
 *
 * @example proofPage(claims, {}) // every claim is “not run”
 */
export function proofPage(claims: readonly Claim[], known: Known): string {
  return `# Proof

What we promise and what shows it, as printed. \`npm run proof\` runs every command below and writes this page anew;
\`npm run proof -- economy size\` runs only those and leaves the others as they stand, each under its own date. Limits that are counts
make their command fail; times and ratios are printed beside their aims, kept or not. The tests hold the counts at every submission.
How strong the tests themselves are stands in [mutants.md](mutants.md).

| What | Command | State | Date |
| --- | --- | --- | --- |
${claims.map((claim) => overviewLine(claim, known[claim.key])).join('\n')}

${claims.map((claim) => section(claim, known[claim.key])).join('\n\n')}
`;
}

function overviewLine({ title, command }: Claim, shown: Shown | undefined): string {
  return `| [${title}](#${anchor(title)}) | \`${command}\` | ${stateOf(shown)} | ${shown?.date ?? ''} |`;
}

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .replaceAll(' ', '-');

function stateOf(shown: Shown | undefined): string {
  if (shown === undefined) return 'not run';
  if (shown.status === couldNotBeDone) return '**could not be done here**';
  return shown.status === 0 ? 'kept' : `**ended with status ${shown.status}**`;
}

function section(claim: Claim, shown: Shown | undefined): string {
  const head = `## ${claim.title}\n\n${claim.promise}\n\n_How:_ ${claim.method}`;
  if (shown === undefined) return `${head} \`${claim.command}\``;
  const circumstances = `\`${claim.command}\`, ${shown.date}, commit ${shown.commit}, ${shown.machine}, ${shown.seconds} s: ${stateOf(shown)}.`;
  const fence = fenceAround(shown.printed);
  return [head, opening(claim.key), circumstances, `${fence}text\n${shown.printed}\n${fence}`, closing].join(
    '\n\n',
  );
}

/** Longer than any in the text, and no longer than it must be: formatting would shorten it. */
function fenceAround(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
}

/** What a page that `proofPage` has written knows, so that one command can be run anew without the others. */
export function readProof(page: string, claims: readonly Claim[]): Known {
  return Object.fromEntries(
    claims.map((claim) => {
      const [, rest] = page.split(opening(claim.key));
      return [claim.key, rest === undefined ? undefined : readShown(rest.split(closing)[0] ?? '')];
    }),
  );
}

const circumstancesForm =
  /`, (?<date>[\d-]+), commit (?<commit>\S+), (?<machine>.+), (?<seconds>\d+) s: (?:kept|(?<not>\*\*could not be done here\*\*)|\*\*ended with status (?<status>\d+)\*\*)\./u;

function readShown(text: string): Shown | undefined {
  const { date, commit, machine, seconds, not, status } = circumstancesForm.exec(text)?.groups ?? {};
  const [, , printed] = /(`{3,})text\n([^]*?)\n\1/u.exec(text) ?? [];
  if (date === undefined || commit === undefined || machine === undefined || printed === undefined)
    return undefined;
  return {
    date,
    commit,
    machine,
    seconds: Number(seconds),
    status: Number(status ?? (not === undefined ? 0 : couldNotBeDone)),
    printed,
  };
}
