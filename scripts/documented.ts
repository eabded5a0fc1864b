// Writes docs/host.md, runs the tests that hold the host against Microsoft's documentation, and counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { everything } from '../test/host/documented/everything';
import { hostClasses, missingClasses } from './documented/hostMembers';
import { hostPage } from './documented/page';
import { byVersion, ownerOf, register } from './documented/register';
import { addInSources, usedMembers } from './documented/usedMembers';

const newest = '1.13';
const widest = 128;
const officeOwn = 'none of Excel’s (Office itself)';

const members = register(usedMembers(addInSources()), everything);
const classes = hostClasses();
const absent = missingClasses();
writeFileSync('docs/host.md', await format(hostPage(members, classes, absent), { parser: 'markdown' }));

const unstated = members.filter(({ says }) => says === undefined);
const tooNew = members.filter(({ since }) => since !== undefined && byVersion(since, newest) > 0);
const sets = countedBy(members.map(({ since }) => since ?? officeOwn));
const owners = new Set(members.map(({ member }) => ownerOf(member)));

console.log(`Members of Office.js that the add-in uses: ${members.length} of ${owners.size} objects.`);
console.log(`Stated as Microsoft documents them, of those: ${members.length - unstated.length} (aim: all).`);
for (const { member } of unstated) console.log(`  not stated: ${member}`);
console.log(`Above ExcelApi ${newest}: ${tooNew.length} (aim: 0).`);
for (const { member, since } of tooNew) console.log(`  too new: ${member}, ${since ?? ''}`);
console.log('Used members by the ExcelApi set that they need:');
printWrapped(
  [...sets]
    .sort(([a], [b]) => Number(a === officeOwn) - Number(b === officeOwn) || byVersion(a, b))
    .map(([since, count]) => `${since}: ${count}`),
);
console.log('Used members by object, with the highest set of any of them:');
printWrapped(
  [...owners].map((owner) => {
    const used = members.filter(({ member }) => ownerOf(member) === owner);
    const highest = used
      .flatMap(({ since }) => since ?? [])
      .sort(byVersion)
      .at(-1);
    return `${owner} ${used.length}${highest === undefined ? '' : ` (${highest})`}`;
  }),
);

const all = classes.reduce((sum, one) => sum + one.members, 0);
const had = classes.reduce((sum, one) => sum + one.members - one.missing.length, 0);
const partly = classes.filter(({ missing }) => missing.length > 0);
console.log(
  `Of Microsoft's client the host has ${classes.length} of ${classes.length + absent.length} classes, and ${had} of these classes' ${all} members.`,
);
console.log(
  `All members of ${classes.length - partly.length} classes; of the others so many (docs/host.md names the rest):`,
);
printWrapped(partly.map(({ name, members: size, missing }) => `${name} ${size - missing.length}/${size}`));

const results = testResults();
const failed = results.filter(({ passed }) => !passed);
const inFolder = (folder: string): string => {
  const run = results.filter(({ file }) => file.includes(`/host/${folder}/`));
  return `${run.filter(({ passed }) => passed).length} of ${run.length} pass`;
};
console.log('Run now, through Microsoft’s client:');
console.log(`  statements of what a member is documented to do: ${inFolder('documented')}`);
console.log(`  programs in the manner of Microsoft’s documentation: ${inFolder('programs')}`);
console.log(
  `  tests that the ${all - had} members which the host has not end a program by their names: ${inFolder('missing')}`,
);
for (const { title } of failed) console.log(`  fails: ${title}`);
if (unstated.length + tooNew.length + failed.length > 0 || results.length === 0) process.exitCode = 1;

function countedBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Prints short texts with commas between them, in lines of a terminal's width. */
function printWrapped(texts: readonly string[]): void {
  let line = ' ';
  texts.forEach((text, index) => {
    const piece = ` ${text}${index === texts.length - 1 ? '' : ','}`;
    if (line.length + piece.length > widest) {
      console.log(line);
      line = ' ';
    }
    line += piece;
  });
  console.log(line);
}

interface TestResult {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}

/** Runs the tests of the host against the documentation. */
function testResults(): readonly TestResult[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'documented-'));
  const output = path.join(folder, 'results.json');
  try {
    const folders = ['documented', 'missing', 'programs'].map((name) => `test/host/${name}`);
    const options = ['-w', '1', '--silent', '--json', '--outputFile', output];
    spawnSync('npx', ['jest', ...options, ...folders], { stdio: 'ignore' });
    const { testResults: files } = JSON.parse(readFileSync(output, 'utf8')) as {
      readonly testResults: readonly {
        readonly name: string;
        readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
      }[];
    };
    return files.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: name,
        title: fullName,
        passed: status === 'passed',
      })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
