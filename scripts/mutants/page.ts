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
    tried: found.filter((each) => each !== undefined).length,
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

/** The score, and when only a sample was tried the bounds between which it lies. */
export function scoreText(counts: RoomCounts): string {
  if (counts.tried === 0) return 'not tried';
  const [low, high] = shareBetween(counts.killed + counts.timedOut, counts.tried, counts.whole);
  const score = percent(scoreOf(counts));
  return counts.tried === counts.whole ? score : `${score} (${percent(low)} – ${percent(high)})`;
}

/** The score of several rooms: each that was tried weighs as much as it has mutants, however many of them were tried. */
function weightedScore(rooms: readonly RoomCounts[]): string {
  const known = rooms.filter(({ tried }) => tried > 0);
  const whole = known.reduce((sum, counts) => sum + counts.whole, 0);
  const noticed = known.reduce((sum, counts) => sum + counts.whole * scoreOf(counts), 0);
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
    '',
    `Last run: ${record.date}. Files that have changed since they were tried count as not tried.`,
    '',
    `The aim is ${percent(aim)} of every room; \`npm run mutants\` ends with status 1 as long as a room is below it or untried.`,
    '',
    '| Room | Mutants | Tried | Noticed | Never ended | Survived | Not reached by the room’s tests | Score |',
    '| --- | --: | --: | --: | --: | --: | --: | --- |',
    ...rows.map(
      ({ name, counts, score }) =>
        `| ${name} | ${counts.whole} | ${counts.tried} | ${counts.killed} | ${counts.timedOut} | ${counts.survived} | ${counts.notReached} | ${score} |`,
    ),
    '',
    'Each room is tried against its own quick tests alone: what only a whole workbook, LibreOffice or a browser would show counts',
    'as survived here. Left out are files that hold texts and lists and decide nothing (`texts/`, `schema/`, the titles and codes of',
    'findings, the list of known words): who changes a word there sees it, and a test that repeats it proves nothing. Figures in texts',
    '(prose) and the table auditor (audit) are held by measures of recall and precision (`test/report/*/quality.test.ts`), which are too slow',
    'for this and are not counted; their scores here say how much the examples alone hold.',
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
