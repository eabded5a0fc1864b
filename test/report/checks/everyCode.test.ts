import { readFileSync } from 'node:fs';
import { exampleLine, examplesOf } from '../../../scripts/findings/catalogue';
import { soundReport } from '../../../scripts/findings/soundReport';
import { findingCodes, type FindingCode } from '../../../src/report/findingCodes';
import { readEntries } from '../../../src/workbook';
import { paperWorkbook } from '../../support/paper';

const codes = Object.keys(findingCodes) as FindingCode[];

/** What docs/findings.md has under a code: the lines of its examples. */
const documented = (code: FindingCode): string[] => {
  const [, section = ''] = page.split(`## \`${code}\``);
  const [own = ''] = section.split('\n## ');
  return own.split('\n').filter((line) => line.startsWith('> '));
};
const page = readFileSync('docs/findings.md', 'utf8');
const sound = () => paperWorkbook(soundReport);

it('nothing is said of a sound report', () => {
  expect(readEntries(sound()).findings).toEqual([]);
});

describe('a sound report that is broken in one way', () => {
  it.each(codes)('is told as docs/findings.md has it: %s', (code) => {
    const lines = examplesOf(sound(), code).map(exampleLine);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(documented(code));
  });
});
