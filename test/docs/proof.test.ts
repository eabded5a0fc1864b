import { readFileSync } from 'node:fs';
import { claims } from '../../scripts/proof/claims';
import { proofPage, readProof, type Shown } from '../../scripts/proof/page';
import { plainTables } from '../support/plainTables';

const page = readFileSync('docs/proof.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe('docs/proof.md', () => {
  it('has a section for every claim, each with what its command printed (npm run proof writes it anew)', () => {
    const known = readProof(page, claims);
    expect(Object.entries(known).filter(([, shown]) => shown === undefined)).toEqual([]);
    expect(plainTables(proofPage(claims, known))).toBe(plainTables(page));
  });

  it.each(claims.map(({ command }) => [command]))('is shown by a command that exists: %s', (command) => {
    const [, name = ''] = /^npm run (\S+)/u.exec(command) ?? [];
    expect(Object.keys(scripts)).toContain(name);
  });

  it('keeps what was printed, with its circumstances, when another command is run anew', () => {
    const shown: Shown = {
      date: '2026-11-29',
      commit: 'abc1234+',
      machine: 'Some processor (R), 2 cores, 8 GiB, Node 20.1.0',
      seconds: 12,
      status: 1,
      printed: 'syncs  2\n\n  | bytes | ```text\n<!-- not the end --> $& 1 234',
    };
    const known = Object.fromEntries(claims.map(({ key }, at) => [key, { ...shown, status: at % 3 }]));
    const written = proofPage(claims, known);
    expect(readProof(written, claims)).toEqual(known);
    expect(written).toContain('**ended with status 1**');
    expect(written).toContain('**could not be done here**');
  });
});
