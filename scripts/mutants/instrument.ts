import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Mutant } from '@stryker-mutator/api/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of the source that a test ought to notice. */
export interface ListedMutant {
  /** What the mutant is called: twelve hexadecimal digits from its file, place and replacement. */
  readonly key: string;
  /** The number that switches it on in the instrumented source; another when other files are instrumented with it. */
  readonly id: string;
  readonly file: string;
  /** The first is 1. */
  readonly line: number;
  /** Where in the file the source begins that is changed: characters before it. */
  readonly from: number;
  readonly mutator: string;
  /** The source that is changed, and what stands in its place. */
  readonly original: string;
  readonly replacement: string;
}

/** Source files with all their mutants in them, each behind a switch. */
export interface Instrumented {
  readonly mutants: readonly ListedMutant[];
  /** TypeScript by file. */
  readonly sources: ReadonlyMap<string, string>;
  /** A digest of each file as it was read. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Makes every mutant of some files, with Stryker's mutators; nothing is run.
 *
 * @param files from the project's root, such as `src/report/rules/trend.ts`
 */
export async function instrument(files: readonly string[]): Promise<Instrumented> {
  const contents = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const made = await new Instrumenter(silentLog).instrument(
    [...contents].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [leaveVerticalTabs], noHeader: false },
  );
  const usable = made.mutants.filter(({ status }) => status !== 'Ignored');
  return {
    mutants: usable.map((mutant) => listed(mutant, contents.get(mutant.fileName) ?? '')),
    sources: new Map(made.files.map(({ name, content }) => [name, content])),
    digests: new Map([...contents].map(([name, content]) => [name, digestOf(content)])),
  };
}

/** Twelve hexadecimal digits of a text. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

function listed(mutant: Mutant, source: string): ListedMutant {
  const { id, fileName: file, mutatorName, replacement, location } = mutant;
  const { start, end } = location;
  const lines = source.split('\n');
  const place = [start.line, start.column, end.line, end.column].join(':');
  return {
    key: digestOf([file, place, mutatorName, replacement].join('\n')),
    id,
    file,
    line: start.line + 1,
    from: lines.slice(0, start.line).reduce((sum, line) => sum + line.length + 1, start.column),
    mutator: mutatorName,
    original: textAt(lines, location),
    replacement,
  };
}

/** The source between two places; lines and columns from 0. */
function textAt(lines: readonly string[], { start, end }: Mutant['location']): string {
  const kept = lines.slice(start.line, end.line + 1);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), last.slice(0, end.column)].join('\n').slice(start.column);
}

/** Stryker would put `\V` for `\v`, which is no pattern in Unicode mode: the file that holds it could not be loaded at all. */
const leaveVerticalTabs = {
  shouldIgnore: (path: { isRegExpLiteral(): boolean; readonly node: object }): string | undefined =>
    path.isRegExpLiteral() && 'pattern' in path.node && String(path.node.pattern).includes('\\v')
      ? 'its mutants are no patterns'
      : undefined,
};

const no = (): boolean => false;
const nothing = (): void => undefined;
const silentLog = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
