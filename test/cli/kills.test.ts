import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { save } from '../../src/cli/save';
import { writeFileWhole } from '../../src/cli/writeFile';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const killer = pathToFileURL(resolve('scripts/faults/killAt.mjs')).href;
const writer = join(folder, 'write.mjs');
const old = Buffer.alloc(200_000, 'gammal ');
const wanted = Buffer.alloc(250_000, 'ny ');

beforeAll(() => {
  const source = readFileSync('src/cli/writeFile.ts', 'utf8');
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  writeFileSync(join(folder, 'writeFile.mjs'), transpileModule(source, { compilerOptions }).outputText);
  writeFileSync(
    writer,
    `import { writeFileWhole } from './writeFile.mjs';
     writeFileWhole(process.argv[2], Buffer.alloc(250_000, 'ny '), process.argv[3] === 'fresh');`,
  );
});

let books = 0;
/** A folder of its own with a workbook in it, or none. */
function givenBook(content: Buffer | undefined): string {
  const own = join(folder, `mapp ${(books += 1)}`);
  mkdirSync(own);
  const book = join(own, 'bok.xlsx');
  if (content !== undefined) writeFileSync(book, content);
  return book;
}

/** Writes the file in a process of its own. @returns the signal that ended it, null when it came through */
function write(book: string, killAt: string, fresh: boolean): NodeJS.Signals | null {
  const args = ['--import', killer, writer, book, fresh ? 'fresh' : 'over'];
  const { signal, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, KILL_AT: killAt } });
  expect(stderr.toString()).toBe('');
  return signal;
}

const inFolder = (book: string): readonly string[] => readdirSync(join(book, '..'));

describe.each([
  ['over another', old, false],
  ['where there was none', undefined, true],
] as const)('a file that is written %s by a process that is killed', (_name, before, fresh) => {
  it('is the old one or the new one at whatever call it is killed, and the next run tidies up', () => {
    const left = new Set<string>();
    const tried = (killAt: string): boolean => {
      const book = givenBook(before);
      if (write(book, killAt, fresh) === null) return false;
      const now = existsSync(book) ? readFileSync(book) : undefined;
      const isNew = now?.equals(wanted) === true;
      if (!isNew) expect(now).toEqual(before);
      left.add(isNew ? 'new' : 'old');
      if (fresh && isNew) return true;
      writeFileWhole(book, wanted, fresh);
      expect(readFileSync(book).equals(wanted)).toBe(true);
      expect(inFolder(book)).toEqual(['bok.xlsx']);
      return true;
    };
    // Before a call is after the one before it; and in the midst of the call that writes.
    let calls = 0;
    while (tried(`${calls + 1}:after`)) calls += 1;
    expect(tried(fresh ? '2:half' : '3:half')).toBe(true);
    // Opened, written, flushed, closed and named.
    expect(calls).toBeGreaterThanOrEqual(5);
    expect([...left].sort()).toEqual(['new', 'old']);
  });
});

describe('what a killed process has left', () => {
  const leftover = (book: string): string => inFolder(book).find((name) => name.endsWith('.tmp'))!;

  it('does not hinder a process that happens to have the same number', () => {
    const book = givenBook(old);
    expect(write(book, '3:half', false)).toBe('SIGKILL');
    const name = leftover(book);
    renameSync(join(book, '..', name), join(book, '..', name.replace(/\d+\.tmp$/u, `${process.pid}.tmp`)));
    writeFileWhole(book, wanted);
    expect(readFileSync(book).equals(wanted)).toBe(true);
    expect(inFolder(book)).toEqual(['bok.xlsx']);
  });

  it('is left alone when it is of another computer, or of a process that is writing', () => {
    const book = givenBook(old);
    expect(write(book, '3:half', false)).toBe('SIGKILL');
    const name = leftover(book);
    const others = ['.delarsrapport-annan.dator-1.tmp', name.replace(/\d+\.tmp$/u, `${process.ppid}.tmp`)];
    for (const other of others) writeFileSync(join(book, '..', other), 'halv');
    writeFileWhole(book, wanted);
    expect([...inFolder(book)].sort()).toEqual([...others, 'bok.xlsx'].sort());
  });
});

it('does not replace a file that somebody has made in the meantime', () => {
  const book = givenBook(old);
  expect(() => {
    writeFileWhole(book, wanted, true);
  }).toThrow(expect.objectContaining({ code: 'EEXIST' }) as Error);
  expect(readFileSync(book).equals(old)).toBe(true);
  expect(inFolder(book)).toEqual(['bok.xlsx']);
});

describe('a workbook that somebody has saved since it was read', () => {
  it('is left as they saved it', () => {
    const book = givenBook(old);
    const read = readFileSync(book);
    writeFileSync(book, 'sparad av en kollega');
    const refused = save(book, wanted, read);
    expect(refused?.lines.join()).toBe(
      `Filen ${book} har ändrats av någon annan sedan den lästes. Ingenting har skrivits. Kör kommandot igen.`,
    );
    expect(refused?.status).toBe(2);
    expect(readFileSync(book, 'utf8')).toBe('sparad av en kollega');
  });

  it('is written when nobody has', () => {
    const book = givenBook(old);
    expect(save(book, wanted, readFileSync(book))).toBeUndefined();
    expect(readFileSync(book).equals(wanted)).toBe(true);
  });

  it('is not made where somebody has made one', () => {
    const book = givenBook(old);
    expect(save(book, wanted, 'none')?.lines.join()).toContain('något annat med samma namn är i vägen');
    expect(readFileSync(book).equals(old)).toBe(true);
  });
});
