import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { digestOf, type Instrumented } from './instrument';
import type { Verdict } from './runMutants';

/** A mutant that the tests did not notice. */
export interface Survivor {
  readonly key: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  readonly verdict: Exclude<Verdict, 'killed' | 'refused'>;
}

/** What is known of one file. */
interface FileRecord {
  /** A digest of the source that was tried; when the source is another, nothing is known. */
  readonly source: string;
  /** The keys of those that the tests noticed, one after another. */
  readonly killed: string;
  /** The keys of those that the compiler refuses, likewise. */
  readonly refused?: string;
  readonly survivors: readonly Survivor[];
}

export interface MutantRecord {
  /** The day of the last run. */
  readonly date: string;
  readonly files: Readonly<Record<string, FileRecord>>;
}

const file = 'docs/mutants.json';

export function readRecord(): MutantRecord {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as MutantRecord)
    : { date: '', files: {} };
}

export async function writeRecord(record: MutantRecord): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(record), { parser: 'json', printWidth: 110 }));
}

const isAsItWas = (name: string, source: string | undefined): boolean =>
  existsSync(name) && digestOf(readFileSync(name, 'utf8')) === source;

const keysIn = (list: string): readonly string[] => list.split(' ').filter((key) => key !== '');

/** The verdicts that still hold: those of files that are as they were. */
export function verdictsOf(record: MutantRecord): ReadonlyMap<string, Verdict> {
  const known = new Map<string, Verdict>();
  for (const [name, { source, killed, refused = '', survivors }] of Object.entries(record.files)) {
    if (!isAsItWas(name, source)) continue;
    for (const key of keysIn(killed)) known.set(key, 'killed');
    for (const key of keysIn(refused)) known.set(key, 'refused');
    for (const { key, verdict } of survivors) known.set(key, verdict);
  }
  return known;
}

/** A record with more verdicts; a later one takes the place of an earlier, and what no longer holds is left out. */
export function withVerdicts(
  record: MutantRecord,
  { mutants, digests }: Instrumented,
  verdicts: ReadonlyMap<string, Verdict>,
  date: string,
): MutantRecord {
  const known = new Map(verdictsOf(record));
  for (const [key, verdict] of verdicts) {
    // Other tests that do not come where a mutant is take nothing back from those that do.
    if (verdict !== 'not reached' || known.get(key) === undefined) known.set(key, verdict);
  }
  const files = { ...record.files };
  for (const name of new Set(mutants.map((mutant) => mutant.file))) {
    const tried = mutants.filter((mutant) => mutant.file === name && known.has(mutant.key));
    const keysOf = (verdict: Verdict) =>
      tried
        .filter(({ key }) => known.get(key) === verdict)
        .map(({ key }) => key)
        .join(' ');
    if (tried.length === 0) continue;
    files[name] = {
      source: digests.get(name) ?? '',
      killed: keysOf('killed'),
      refused: keysOf('refused'),
      survivors: tried.flatMap(({ key, line, original, replacement }) => {
        const verdict = known.get(key);
        return verdict === undefined || verdict === 'killed' || verdict === 'refused'
          ? []
          : [{ key, line, original, replacement, verdict }];
      }),
    };
  }
  const lasting = Object.entries(files).filter(([name, { source }]) => isAsItWas(name, source));
  return { date, files: Object.fromEntries(lasting.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
