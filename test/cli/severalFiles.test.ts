import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { delarsrapport } from '../support/commandLine';
import { openReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const [first, broken, last] = [at('skola.xlsx'), at('trasig.xlsx'), at('kultur.xlsx')] as const;

let edited: Uint8Array;

beforeAll(async () => {
  const report = await openReport(await workbookOf(smallReport));
  report.type(['Driftsammandrag', smallReport.operatingSummary[0].unit, 'Prognos helår'], '1501');
  edited = report.bytes();
});

beforeEach(() => {
  for (const file of [first, last]) writeFileSync(file, edited);
  writeFileSync(broken, 'ingen arbetsbok');
});

describe('several workbooks at once', () => {
  it('are updated each as it would be by itself', async () => {
    const alone = await run(['update', first, '-o', at('ensam.xlsx')]);
    const both = await run(['update', first, last]);
    expect(alone.stdout).toMatch(/ {2}Kontroller: \d+ celler ändrade/u);
    const told = [first, last].map((file) => `${file}\n${alone.stdout.replaceAll(at('ensam.xlsx'), file)}`);
    expect(both).toEqual({ status: 0, stdout: told.join(''), stderr: '' });
    for (const file of [first, last]) {
      expect((await run(['update', file])).stdout).toContain('Inget att uppdatera');
    }
  });

  it('are told file by file, and one that cannot be read is left as it was and does not stop the others', async () => {
    const told = await run(['check', first, broken, last]);
    expect(told.status).toBe(2);
    expect(told.stdout).toContain(`${first}\n`);
    expect(told.stdout).toContain(`${last}\n`);
    expect(told.stderr).toMatch(/trasig\.xlsx: .*är ingen Excelarbetsbok/u);
    await run(['update', first, broken, last]);
    expect(readFileSync(broken, 'utf8')).toBe('ingen arbetsbok');
    expect((await run(['update', last])).stdout).toContain('Inget att uppdatera');
  });

  it('are one JSON value, a result for each file', async () => {
    const { status, json } = await delarsrapport('check', first, broken);
    expect(status).toBe(2);
    expect(json).toMatchObject({
      ok: false,
      files: [
        { file: first, ok: true },
        { file: broken, ok: false },
      ],
    });
  });
});
