/**
 * What the pages of the add-in weigh: gzip bytes of a production build, by file and by whose code it is. A file's bytes are
 * shared out by what each source has in it before compression, since compression knows no borders between sources.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPane } from '../scripts/support/buildPane';
import { sourceShares } from './size/sourceShares';

/** The most that each may weigh, in kB (1 000 bytes) of gzip; docs/decisions.md says why. */
const limits = {
  'own code of the pane, drawn first and later': 60,
  'own code of core and excel, fetched later': 215,
  'the pane before it stands there': 200,
} as const;

interface File {
  readonly name: string;
  /** Gzip bytes. */
  readonly bytes: number;
  readonly byOwner: ReadonlyMap<string, number>;
}

const owners: readonly (readonly [pattern: RegExp, owner: string])[] = [
  [/\/src\/taskpane\/core\//u, 'own: to and from the core’s thread'],
  [/\/src\/taskpane\//u, 'own: the pane'],
  [/\/src\/commands\//u, 'own: the ribbon'],
  [/\/src\/excel\//u, 'own: excel'],
  [/\/src\/(report|workbook)\//u, 'own: core'],
  [/\/node_modules\/(react|react-dom|scheduler)\//u, 'React'],
];

function ownerOf(source: string): string {
  const known = owners.find(([pattern]) => pattern.test(source));
  if (known !== undefined) return known[1];
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(source) ?? [];
  return name ?? 'webpack';
}

function readBuilt(folder: string, name: string): File {
  const code = readFileSync(join(folder, name), 'utf8');
  const bytes = gzipSync(code, { level: 9 }).length;
  const shares = sourceShares(code, readFileSync(join(folder, `${name}.map`), 'utf8'));
  const byOwner = new Map<string, number>();
  for (const [source, characters] of shares) {
    const owner = ownerOf(source);
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + (characters / code.length) * bytes);
  }
  return { name, bytes, byOwner };
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

function printOwners(files: readonly File[]): void {
  const all = new Map<string, number>();
  for (const { byOwner } of files) {
    for (const [owner, bytes] of byOwner) all.set(owner, (all.get(owner) ?? 0) + bytes);
  }
  const small = [...all].filter(([, bytes]) => bytes < 500);
  for (const [owner, bytes] of [...all].sort(([, a], [, b]) => b - a)) {
    if (bytes >= 500) console.log(`${kB(bytes)}  ${owner}`);
  }
  if (small.length > 0)
    console.log(`${kB(small.reduce((sum, [, bytes]) => sum + bytes, 0))}  ${small.length} smaller ones`);
}

const total = (files: readonly File[], isCounted: (owner: string) => boolean = () => true): number =>
  files.reduce(
    (sum, { byOwner }) =>
      [...byOwner].reduce((all, [owner, bytes]) => all + (isCounted(owner) ? bytes : 0), sum),
    0,
  );

const folder = mkdtempSync(join(tmpdir(), 'delar-'));
try {
  await buildPane(folder);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && existsSync(join(folder, `${name}.map`)))
    .map((name) => readBuilt(folder, name));
  console.log('gzip, by file');
  for (const { name, bytes } of files) console.log(`${kB(bytes)}  ${name}`);

  const pageFiles = (page: string): readonly File[] => {
    const markup = readFileSync(join(folder, `${page}.html`), 'utf8');
    return files.filter(({ name }) => markup.includes(name));
  };
  for (const page of ['taskpane', 'notice', 'commands']) {
    const first = pageFiles(page);
    console.log(`\n${page}.html, first load${kB(total(first))}`);
    printOwners(first);
  }
  const first = pageFiles('taskpane');
  const others = [...first, ...pageFiles('notice'), ...pageFiles('commands')];
  const later = files.filter((file) => !others.includes(file) && !file.name.startsWith('directCore'));
  console.log(`\nfetched by the pane later${kB(total(later))}`);
  printOwners(later);

  const isOwn = (owner: string): boolean => owner.startsWith('own') || owner === 'webpack';
  const isOfPane = (owner: string): boolean => owner === 'own: the pane';
  const measured: Readonly<Record<keyof typeof limits, number>> = {
    'own code of the pane, drawn first and later': total(first, isOwn) + total(later, isOfPane),
    'own code of core and excel, fetched later': total(later, (owner) => isOwn(owner) && !isOfPane(owner)),
    'the pane before it stands there': total(first),
  };
  console.log('\nlimits');
  for (const [what, most] of Object.entries(limits)) {
    const bytes = measured[what as keyof typeof limits];
    console.log(`${kB(bytes)}  ${what} (at most ${most} kB)`);
    if (bytes > most * 1000) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
