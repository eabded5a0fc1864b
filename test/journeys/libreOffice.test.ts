import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { run } from '../../src/cli/run';
import { anyReport } from '../support/anyReport';
import { generatedBook } from '../support/generatedBook';
import { hasLibreOffice, libreOfficeDifferences } from '../support/libreOffice';
import { temporaryFolder } from '../support/temporaryFolder';

const whereLibreOfficeIs = hasLibreOffice() ? describe : describe.skip;

whereLibreOfficeIs('LibreOffice as an independent calculator', () => {
  const folder = temporaryFolder();

  it.each([
    ['the example', ['--example']],
    ['an empty report', []],
  ])('gives every formula cell of %s the value that we stored', async (_name, options) => {
    const file = join(folder, `bok-${options.length}.xlsx`);
    const made = await run(['new', file, ...options]);
    expect(made.stderr).toBe('');
    const { compared, differences } = libreOfficeDifferences(readFileSync(file));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(options.length > 0 ? 1000 : 200);
  });

  it('gives every formula cell of a report with all that people write the value that we stored', async () => {
    const size = {
      economy: 25,
      goals: 8,
      indicators: 60,
      activities: 25,
      least: 60,
      manner: 'untidy',
    } as const;
    // One and the same report each time: where LibreOffice calculates otherwise than Excel it would be no news.
    const [data] = fc.sample(anyReport(size), { numRuns: 1, seed: 20_210_831 });
    const { host } = await generatedBook(data!);
    const { compared, differences } = libreOfficeDifferences(host.save());
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});
