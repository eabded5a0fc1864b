/**
 * Makes everything that is passed on twice, the second time as somebody else would: in another folder, in another time zone,
 * in another language, a hundred days later. Not one byte may differ; if one does, it ends with status 1 and names the files.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from './reproducible/copyProject';
import { differing, fingerprint } from './reproducible/fingerprint';

const run = promisify(execFile);
const forProduction = ['--mode', 'production', '--output-path'];
const commandLine = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts'];

/** Who builds: where, and what the machine says of itself. */
interface Builder {
  readonly project: string;
  readonly environment: Readonly<Record<string, string>>;
}

const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'));
const elsewhere = join(temporary, 'en annan mapp', 'längre ned');
mkdirSync(elsewhere, { recursive: true });
copyProject(elsewhere);

const here: Builder = {
  project: process.cwd(),
  environment: { TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', REPRODUCIBLE_DAYS: '0' },
};
const there: Builder = {
  project: elsewhere,
  environment: {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    REPRODUCIBLE_DAYS: '100',
  },
};

try {
  await isSame('the add-in, built for production', async ({ project, environment }, folder) => {
    await node(project, environment, ['node_modules/webpack/bin/webpack.js', ...forProduction, folder]);
  });
  await isSame('the workbook of `new --example`', async ({ project, environment }, folder) => {
    await node(project, environment, [...commandLine, 'new', join(folder, 'exempel.xlsx'), '--example']);
  });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function isSame(
  what: string,
  make: (builder: Builder, folder: string) => Promise<void>,
): Promise<void> {
  const made: string[] = [];
  for (const builder of [here, there]) {
    const folder = mkdtempSync(join(temporary, 'made-'));
    await make(builder, folder);
    made.push(folder);
  }
  const [one, other] = made.map(fingerprint);
  if (one === undefined || other === undefined || one.files === 0)
    throw new Error(`nothing was made: ${what}`);
  const names = differing(one, other);
  console.log(`${what}: ${one.files} files, ${one.bytes} bytes, SHA-256 of the whole ${one.digest}`);
  console.log(
    `  ${names.length === 0 ? 'made twice, byte for byte the same' : `${names.length} files differ:`}`,
  );
  for (const name of names) console.log(`  ${name}`);
  if (names.length > 0) process.exitCode = 1;
}

async function node(
  project: string,
  environment: Readonly<Record<string, string>>,
  program: readonly string[],
): Promise<void> {
  const clock = resolve(project, 'scripts/reproducible/otherClock.cjs');
  const options = {
    cwd: project,
    env: { ...process.env, ...environment, NODE_OPTIONS: `--require "${clock}"` },
    maxBuffer: 64 * 1024 * 1024,
  };
  await run(process.execPath, [...program], options).catch((error: unknown) => {
    // The command line's status for a workbook that is made and has findings, as the example has.
    if ((error as { readonly code?: unknown }).code !== 1 || program[1] !== commandLine[1]) throw error;
  });
}
