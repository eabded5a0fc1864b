import { judged } from './judged';
import type { ListedMutant } from './instrument';
import type { MutantRecord, Survivor } from './record';
import type { Verdict } from './runMutants';
import { shareBetween } from './sample';

/** What is known of a room. */
export interface RoomResult {
  readonly name: string;
  readonly mutants: readonly ListedMutant[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Counts of a room's mutants. */
export interface RoomCounts {
  readonly whole: number;
  /** Those that the compiler refuses among the ones that were chosen; they are not tried. */
  readonly refused: number;
  readonly tried: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly notReached: number;
}

export function countsOf({ mutants, verdicts }: RoomResult): RoomCounts {
  const found = mutants.map(({ key }) => verdicts.get(key));
  const count = (verdict: Verdict) => found.filter((each) => each === verdict).length;
  return {
    whole: mutants.length,
    refused: count('refused'),
    tried: found.filter((each) => each !== undefined && each !== 'refused').length,
    killed: count('killed'),
    timedOut: count('timed out'),
    survived: count('survived'),
    notReached: count('not reached'),
  };
}

/** Counts of several rooms together. */
function addCounts(all: readonly RoomCounts[]): RoomCounts {
  const add = (key: keyof RoomCounts) => all.reduce((sum, counts) => sum + counts[key], 0);
  return {
    whole: add('whole'),
    refused: add('refused'),
    tried: add('tried'),
    killed: add('killed'),
    timedOut: add('timedOut'),
    survived: add('survived'),
    notReached: add('notReached'),
  };
}

/** The share of the tried mutants that the tests noticed, from 0 to 1. */
const scoreOf = ({ tried, killed, timedOut }: RoomCounts): number =>
  tried === 0 ? 0 : (killed + timedOut) / tried;

/** The share that is promised of every room. */
const aim = 0.9;

/** Whether a room keeps what is promised; one that nobody has tried does not. */
export const reachesAim = (counts: RoomCounts): boolean => scoreOf(counts) >= aim;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** How many of the room's mutants the compiler lets through, as far as those that were chosen tell. */
const compilingOf = ({ whole, refused, tried }: RoomCounts): number =>
  tried + refused === 0 ? whole : (whole * tried) / (tried + refused);

/** The score, and when only a sample was tried the bounds between which it lies. */
export function scoreText(counts: RoomCounts): string {
  if (counts.tried === 0) return 'not tried';
  const compiling = compilingOf(counts);
  const [low, high] = shareBetween(counts.killed + counts.timedOut, counts.tried, compiling);
  const score = percent(scoreOf(counts));
  return counts.tried === compiling ? score : `${score} (${percent(low)} – ${percent(high)})`;
}

/** The score of several rooms: each that was tried weighs as much as it has mutants that compile, however many were tried. */
function weightedScore(rooms: readonly RoomCounts[]): string {
  const known = rooms.filter(({ tried }) => tried > 0);
  const whole = known.reduce((sum, counts) => sum + compilingOf(counts), 0);
  const noticed = known.reduce((sum, counts) => sum + compilingOf(counts) * scoreOf(counts), 0);
  return whole === 0 ? 'not tried' : `${percent(noticed / whole)}, rooms weighed by their mutants`;
}

/** docs/mutants.md: how many changed places of the source the tests notice, and which they do not. */
export function mutantsPage(record: MutantRecord, results: readonly RoomResult[]): string {
  const tried = results.map((result) => ({ name: result.name, counts: countsOf(result) }));
  const together = (name: string, prefix: string) => {
    const some = tried.filter((each) => each.name.startsWith(prefix)).map(({ counts }) => counts);
    return { name: `**${name}**`, counts: addCounts(some), score: weightedScore(some) };
  };
  const rows = [
    ...tried.map((each) => ({ ...each, score: scoreText(each.counts) })),
    together('src/report, together', 'src/report'),
    together('everything', ''),
  ];
  const survivors = Object.entries(record.files).flatMap(([file, { survivors: some }]) =>
    some.map((survivor) => ({ file, survivor, why: reasonFor(file, survivor) })),
  );
  const equal = survivors.filter(({ why }) => why !== undefined);
  const open = survivors.filter(({ why }) => why === undefined);
  return [
    '# Mutants',
    '',
    'A mutant is the source with one small change: `<` for `<=`, a condition that is always true, an emptied function, another',
    'text. Tests that are worth something fail on it. `npm run mutants` makes them with Stryker, runs the quick tests that belong',
    'to each room, and writes this page; `npm run mutants -- --page` writes it without running anything. The score is the share',
    'of the tried mutants that a test noticed. Where a room was only sampled, the sample is drawn by a seed, and the score of all',
    'of its mutants lies within the bounds beside it 19 times in 20. A sample that is made larger keeps what was tried before.',
    'Mutants that the compiler refuses (a word that a type does not have, a value that may be undefined) could never be delivered:',
    'those among the chosen are counted in a column of their own, and in no score.',
    '',
    `Last run: ${record.date}. Files that have changed since they were tried count as not tried.`,
    '',
    `The aim is ${percent(aim)} of every room; \`npm run mutants\` ends with status 1 as long as a room is below it or untried.`,
    '',
    '| Room | Mutants | Refused by the compiler | Tried | Noticed | Never ended | Survived | Not reached by the room’s tests | Score |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --- |',
    ...rows.map(
      ({ name, counts, score }) =>
        `| ${name} | ${counts.whole} | ${counts.refused} | ${counts.tried} | ${counts.killed} | ${counts.timedOut} | ${counts.survived} | ${counts.notReached} | ${score} |`,
    ),
    '',
    'Each room is tried against its own quick tests alone: what only a whole workbook, LibreOffice or a browser would show counts',
    'as survived here. Left out are files that hold texts and lists and decide nothing (`texts/`, `schema/`, the titles and codes of',
    'findings, the list of known words): who changes a word there sees it, and a test that repeats it proves nothing. Figures in texts',
    '(prose) and the table auditor (audit) are held by measures of recall and precision (`test/report/*/quality.test.ts`), which are too slow',
    'for this; a small part of them, a few hundred made tables and sentences from fixed seeds (`made.test.ts`), is run beside the examples.',
    '',
    '## Survivors that were looked at, and why they stand',
    '',
    ...table(equal, true),
    '',
    '## Other survivors',
    '',
    ...table(open, false),
    '',
  ].join('\n');
}

function table(
  rows: readonly { readonly file: string; readonly survivor: Survivor; readonly why: string | undefined }[],
  withReason: boolean,
): readonly string[] {
  if (rows.length === 0) return ['None.'];
  return [
    `| Where | What | In its place | ${withReason ? 'Why it stands' : 'What happened'} |`,
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ file, survivor, why }) =>
        `| ${file}:${survivor.line} | ${code(survivor.original)} | ${code(survivor.replacement)} | ${why ?? survivor.verdict} |`,
    ),
  ];
}

/** Source in a cell of a table: one line, not too long. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  const short = line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
  const longest = Math.max(0, ...[...short.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${short.replaceAll('|', '\\|')}${space}${fence}`;
}

const reasonFor = (file: string, { original, replacement }: Survivor): string | undefined =>
  judged.find((each) => each.file === file && each.original === original && each.replacement === replacement)
    ?.why;
