import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLineBundle } from '../../scripts/build/commandLineBundle.js';
import { run } from '../../src/cli/run';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();

/** A project as small as can be, whose command line says a word. */
function givenProject(word: string): string {
  const project = join(folder, word);
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  writeFileSync(join(project, 'package-lock.json'), '{}');
  writeFileSync(join(project, 'src/cli/main.ts'), `const word: string = '${word}'; console.log(word);`);
  return project;
}

const said = (file: URL) =>
  spawnSync(process.execPath, [fileURLToPath(file)], { encoding: 'utf8' }).stdout.trim();

describe('the command line in one file', () => {
  it('is built once, and used as long as no source has changed', async () => {
    const project = givenProject('en');
    const first = await commandLineBundle(project);
    expect(said(first)).toBe('en');
    writeFileSync(first, 'console.log("samma fil")');
    expect(said(await commandLineBundle(project))).toBe('samma fil');
  });

  it('is built again when a source has changed, and then the earlier one is gone', async () => {
    const project = givenProject('före');
    const first = await commandLineBundle(project);
    const main = join(project, 'src/cli/main.ts');
    writeFileSync(main, "console.log('efteråt');");
    const second = await commandLineBundle(project);
    expect(said(second)).toBe('efteråt');
    expect(existsSync(fileURLToPath(first))).toBe(false);
    // As long as before, but of another time.
    writeFileSync(main, "console.log('EFTERÅT');");
    utimesSync(main, 1, 1);
    expect(said(await commandLineBundle(project))).toBe('EFTERÅT');
  });

  it('is one and the same for processes that want it at the same time', async () => {
    const project = givenProject('samtidigt');
    const files = await Promise.all([commandLineBundle(project), commandLineBundle(project)]);
    expect(files.map(said)).toEqual(['samtidigt', 'samtidigt']);
  });

  it('makes the same workbook as its sources do: it finds the example and Microsoft’s client', async () => {
    const [bundled, direct] = [join(folder, 'byggd.xlsx'), join(folder, 'direkt.xlsx')];
    const program = resolve('scripts/delarsrapport.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'new', bundled, '--example'], {
      encoding: 'utf8',
    });
    const expected = await run(['new', direct, '--example']);
    expect({ status, stdout: stdout.replaceAll(bundled, direct), stderr }).toEqual(expected);
    expect(readFileSync(bundled).equals(readFileSync(direct))).toBe(true);
  });
});
