import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { delarsrapport } from '../support/commandLine';
import { openReport } from '../support/openReport';
import { rollReport } from '../support/rollReport';
import { workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
let workbook: Uint8Array;

beforeAll(async () => {
  workbook = await workbookOf(rollReport);
  writeFileSync(at('augusti.xlsx'), workbook);
  writeFileSync(at('annan.xlsx'), workbook);
});

/** The old workbook and whatever else is in the folder are as they were. */
function expectUntouched(files: readonly string[]): void {
  expect(readdirSync(folder).sort()).toEqual([...files].sort());
  expect(readFileSync(at('augusti.xlsx')).equals(workbook)).toBe(true);
  expect(readFileSync(at('annan.xlsx')).equals(workbook)).toBe(true);
}

const roll = (...args: readonly string[]) => run(['roll', at('augusti.xlsx'), ...args]);

describe('delarsrapport roll', () => {
  it('writes the next period into another file, says what it did, and leaves the old file byte for byte', async () => {
    const { status, stdout } = await roll('-o', at('december.xlsx'), '--to', '2021-12');
    const [first, ...lines] = stdout.split('\n');
    expect(first).toBe('Från jan–aug 2021 till jan–dec 2021:');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  Inställningar',
        '    Rapporttyp ändras från Delårsrapport till Bokslut, eftersom Delårsrapport inte passar december.',
        '  Driftsammandrag',
        '    Redovisat föregående år får värdena från Bokslut föregående år på 3 rader.',
        '  Händelser',
        '    2 händelser tas bort.',
        `Skrev ${at('december.xlsx')}. ${at('augusti.xlsx')} är som den var.`,
      ]),
    );
    // The new period's figures are missing, and the findings say so.
    expect(status).toBe(1);
    expectUntouched(['annan.xlsx', 'augusti.xlsx', 'december.xlsx']);
    const { json } = await delarsrapport('update', at('december.xlsx'));
    expect(json.changes).toEqual([]);
  });

  it('says the same as one JSON value', async () => {
    const { status, stdout } = await roll('-o', at('json.xlsx'), '--to', '2022-08', '--json');
    const json = JSON.parse(stdout) as Record<string, unknown>;
    expect(status).toBe(1);
    expect(json).toMatchObject({
      ok: true,
      file: at('json.xlsx'),
      from: 'jan–aug 2021',
      to: 'jan–aug 2022',
      parts: expect.arrayContaining([
        { table: 'Händelser', lines: [{ kind: 'removed', text: '2 händelser tas bort.' }] },
      ]) as unknown,
    });
    expect(Object.keys(json).sort()).toEqual([
      'changes',
      'file',
      'findings',
      'from',
      'ok',
      'parts',
      'rows',
      'to',
    ]);
  });

  it('keeps finished activities when that is wished', async () => {
    await roll('-o', at('alla.xlsx'), '--to', '2021-12', '--keep-finished');
    const { stdout } = await run(['data', at('alla.xlsx')]);
    const { activities } = JSON.parse(stdout) as { activities: readonly { activity: string }[] };
    expect(activities.map(({ activity }) => activity)).toEqual([
      'Mentorer till nya lärare',
      'Sommarbok',
      'Bokmässa',
    ]);
  });

  it('writes nothing on a dry run', async () => {
    const before = readdirSync(folder);
    for (const output of [[], ['-o', at('torr.xlsx')]]) {
      const { status, stdout } = await roll('--to', '2021-12', '--dry-run', ...output);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Från jan–aug 2021 till jan–dec 2021:\n/u);
      expect(stdout).toMatch(/\nIngen fil har skrivits\.\n$/u);
    }
    const { stdout } = await roll('--to', '2021-12', '--dry-run', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, dryRun: true, to: 'jan–dec 2021' });
    expectUntouched(before);
  });
});

describe('a command line that roll refuses', () => {
  async function expectRefused(args: readonly string[], sentence: RegExp): Promise<void> {
    const before = readdirSync(folder);
    const refused = await roll(...args);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(sentence);
    expectUntouched(before);
  }

  it.each([
    ['no period', ['-o', at('ny.xlsx')], /^Ange perioden med --to, till exempel --to 2021-12\./u],
    ['no output', ['--to', '2021-12'], /^Ange vilken fil som ska skrivas med -o; den gamla/u],
    ['a period without month', ['-o', at('ny.xlsx'), '--to', '2021'], /^”2021” är ingen period\. Skriv/u],
    ['a month that is none', ['-o', at('ny.xlsx'), '--to', '2021-13'], /^”2021-13” är ingen period\./u],
    [
      'a period that lacks its value',
      ['-o', at('ny.xlsx'), '--to'],
      /behöver en period som 2021-12 efter sig\./u,
    ],
    [
      'an earlier period',
      ['-o', at('ny.xlsx'), '--to', '2021-04'],
      /jan–apr 2021 är tidigare\..*Ingenting har ändrats\.$/mu,
    ],
    [
      'the same period',
      ['-o', at('ny.xlsx'), '--to', '2021-08'],
      /^Arbetsboken gäller redan jan–aug 2021\./u,
    ],
    ['a period two years on', ['-o', at('ny.xlsx'), '--to', '2023-04'], /högst till 2022\./u],
    [
      'the old file as the new one',
      ['-o', at('augusti.xlsx'), '--to', '2021-12'],
      /augusti\.xlsx finns redan\./u,
    ],
    [
      'a file that exists',
      ['-o', at('annan.xlsx'), '--to', '2021-12'],
      /annan\.xlsx finns redan\. .*ingenting har skrivits\./u,
    ],
    ['a folder that does not exist', ['-o', at('ingen/ny.xlsx'), '--to', '2021-12'], /mappen finns inte/u],
    [
      'an option of another command',
      ['-o', at('ny.xlsx'), '--to', '2021-12', '--example'],
      /^Kommandot roll tar inte --example\./u,
    ],
  ])('has %s', async (_name, args, sentence) => {
    await expectRefused(args, sentence);
  });

  it('has a link to the old file as the new one', async () => {
    symlinkSync(at('augusti.xlsx'), at('lank.xlsx'));
    await expectRefused(['-o', at('lank.xlsx'), '--to', '2021-12'], /lank\.xlsx finns redan\./u);
  });

  it('has a workbook that does not exist', async () => {
    const refused = await run(['roll', at('saknas.xlsx'), '-o', at('ny.xlsx'), '--to', '2021-12']);
    expect(refused).toMatchObject({ status: 2, stderr: `Filen ${at('saknas.xlsx')} finns inte.\n` });
  });

  it('has options that only roll takes, for another command', async () => {
    const refused = await run(['update', at('augusti.xlsx'), '--keep-finished']);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toMatch(/^Kommandot update tar inte --keep-finished\./u);
  });

  it('has figures that cannot be read, and names their cells', async () => {
    const report = await openReport(workbook);
    report.paste(['Driftsammandrag', 'Bibliotek', 'Redovisat period'], 'ca 5');
    writeFileSync(at('oklar.xlsx'), report.bytes());
    const refused = await run(['roll', at('oklar.xlsx'), '-o', at('ny.xlsx'), '--to', '2022-08']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/Rätta först: Driftsammandrag!C7: Bibliotek, Redovisat period: ”ca 5” /u);
    expect(existsSync(at('ny.xlsx'))).toBe(false);
  });
});
