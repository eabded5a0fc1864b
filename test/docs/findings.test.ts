import { readFileSync } from 'node:fs';
import {
  findingCatalogue,
  findingsPage,
  soundWorkbook,
  type CatalogueEntry,
} from '../../scripts/findings/catalogue';
import { provocations } from '../../scripts/findings/provocations';
import { readEntries } from '../../src/workbook';

describe('docs/findings.md', () => {
  let entries: readonly CatalogueEntry[];
  beforeAll(async () => {
    const sound = await soundWorkbook();
    expect(readEntries(sound).findings).toEqual([]);
    entries = findingCatalogue(sound);
  });

  it('says what real runs say (npm run findings writes it anew)', () => {
    expect(readFileSync('docs/findings.md', 'utf8')).toBe(findingsPage(entries));
  });

  it('has an example of every code, and of each severity that the provocations aim at', () => {
    const counts = entries.map(({ code, examples }) => [
      code,
      new Set(examples.map((each) => each.severity)).size,
    ]);
    expect(counts).toEqual(entries.map(({ code }) => [code, provocations[code].length]));
  });

  it('quotes whole Swedish sentences', () => {
    const messages = entries.flatMap(({ examples }) => examples.map(({ message }) => message));
    expect(messages.filter((message) => !/[.?]$/u.test(message))).toEqual([]);
  });
});
