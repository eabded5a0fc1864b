/**
 * Runs the commands that show what we promise and gathers what they print into docs/proof.md. `npm run proof` runs all, which
 * takes a good half hour on two cores and wants the machine to itself; `npm run proof -- economy size` runs those two.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { format } from 'prettier';
import { claims, type Claim } from './proof/claims';
import { couldNotBeDone, proofPage, readProof, type Known, type Shown } from './proof/page';

const path = 'docs/proof.md';
const wanted = process.argv.slice(2);
const unknown = wanted.filter((key) => !claims.some((claim) => claim.key === key));
if (unknown.length > 0) {
  console.error(
    `No such claim: ${unknown.join(', ')}. There are ${claims.map(({ key }) => key).join(', ')}.`,
  );
  process.exit(2);
}

let known: Known = existsSync(path) ? readProof(readFileSync(path, 'utf8'), claims) : {};
for (const claim of claims) {
  if (wanted.length > 0 && !wanted.includes(claim.key)) continue;
  console.log(claim.command);
  const shown = show(claim);
  console.log(`  ${shown.seconds} s, status ${shown.status}`);
  known = { ...known, [claim.key]: shown };
  // Written after each, so that what has been measured is not lost with a later one.
  writeFileSync(path, await format(proofPage(claims, known), { parser: 'markdown' }));
  if (shown.status !== 0 && shown.status !== couldNotBeDone) process.exitCode = 1;
}

function show({ command }: Claim): Shown {
  const [program = '', ...words] = command.split(' ');
  const commit = commitName();
  const begun = Date.now();
  const { status, stdout, stderr } = spawnSync(program, ['--silent', ...words], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const failed = status !== 0;
  return {
    date: new Date(begun).toISOString().slice(0, 10),
    commit,
    machine: machineName(),
    seconds: Math.round((Date.now() - begun) / 1000),
    status: status ?? 1,
    printed: stripVTControlCharacters(failed ? `${stdout}${stderr}` : stdout)
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replaceAll(/^\n+|\n+$/gu, ''),
  };
}

function commitName(): string {
  const git = (...words: string[]): string => spawnSync('git', words, { encoding: 'utf8' }).stdout.trim();
  const isChanged = git('status', '--porcelain', '--', '.', `:!${path}`) !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? '+' : ''}`;
}

function machineName(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown processor'}, ${others.length + 1} cores, ${memory} GiB, Node ${process.versions.node}`;
}
