import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { delarsrapport } from '../support/commandLine';
import { openReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

describe('approve and changes', () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  let file: Uint8Array;

  beforeAll(async () => {
    file = await workbookOf(smallReport);
    writeFileSync(at('bok.xlsx'), file);
  });

  it('refuse to compare with a version that nobody has marked', async () => {
    const { status, json } = await delarsrapport('changes', at('bok.xlsx'));
    expect(status).toBe(2);
    expect(json.message).toContain('Ingen version');
  });

  it('mark a version into another file, and say line by line what has changed since', async () => {
    const marked = await run(['approve', at('bok.xlsx'), '-o', at('godkand.xlsx')]);
    expect(marked).toMatchObject({ status: 0, stderr: '' });
    expect(marked.stdout).toMatch(
      /^Markerade .*godkand\.xlsx som godkänd version .*: jan–aug 2021, \d+ värden\./u,
    );
    expect(marked.stdout).toContain('inga anmärkningar');
    expect((await run(['changes', at('bok.xlsx')])).status).toBe(2);
    expect((await run(['changes', at('godkand.xlsx')])).stdout).toContain('Inga skillnader');
    expect((await delarsrapport('update', at('godkand.xlsx'))).json.changes).toEqual([]);

    const report = await openReport(readFileSync(at('godkand.xlsx')));
    report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1650');
    report.type(['Mål', 'Fler läser', 'Motivering'], 'Lånen ökar.');
    writeFileSync(at('ny.xlsx'), report.bytes());
    const plain = (await run(['changes', at('ny.xlsx')])).stdout;
    expect(plain).toContain('1\u00A0siffra och 1\u00A0text har ändrats.');
    expect(plain).toContain('  Driftsammandrag, Grundskola, Prognos helår: 1\u00A0500 → 1\u00A0650 (ändrad)');
    const { status, json } = await delarsrapport('changes', at('ny.xlsx'));
    expect(status).toBe(0);
    expect(json).toMatchObject({
      period: 'jan–aug 2021',
      counts: { figures: 1, texts: 1, total: 2 },
      changes: [
        {
          table: 'Driftsammandrag',
          row: 'Grundskola',
          column: 'Prognos helår',
          before: 1500,
          after: 1650,
          what: 'ändrad',
        },
        { table: 'Mål', row: 'Fler läser', column: 'Motivering', after: 'Lånen ökar.', what: 'ny mening' },
      ],
    });
  });
});
