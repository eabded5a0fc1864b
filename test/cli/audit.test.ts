import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { startHost } from '../../src/host/startHost';
import type { AuditFinding, AuditResult } from '../../src/report/audit/auditResult';
import type { CellValue } from '../../src/report/values/cellValue';
import { printedTables } from '../support/printedTables';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

async function audit(...args: readonly string[]) {
  const { status, stdout, stderr } = await run(['audit', ...args, '--json']);
  expect(stderr).toBe('');
  return {
    status,
    json: JSON.parse(stdout) as AuditResult & { ok: boolean; message: string; sheet?: string },
  };
}

const told = ({ code, cell, expected }: AuditFinding) => [code, cell, expected];

const csv = [
  'Enhet;Utfall;Budget;Avvikelse',
  'Alby;1 234,5;1 000,0;234,5',
  'Berga;500,0;400,0;100,0',
  'Åby;300,0;350,0;50,0',
  'Dal;200,0;100,0;100,0',
  'Summa;2 234,5;1 850,0;384,5',
].join('\r\n');

/** A workbook with a sheet for every table, written from C4 on and shown in whole figures. */
async function bookOf(
  tables: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> {
  const started = await startHost({ locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  await started.host.Excel.run(async (context) => {
    for (const [name, rows] of Object.entries(tables)) {
      const sheet = context.workbook.worksheets.add(name);
      const width = Math.max(...rows.map((row) => row.length));
      const range = sheet.getRange('C4').getResizedRange(rows.length - 1, width - 1);
      range.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
      range.numberFormat = rows.map(() => Array.from({ length: width }, () => '#,##0'));
    }
    context.workbook.worksheets.getItem('Prognos').activate();
    await context.sync();
  });
  return started.host.save();
}

describe('delarsrapport audit', () => {
  beforeAll(async () => {
    const unrounded = [
      ['Enhet', 'Utfall'],
      ['A', 1000.4],
      ['B', 2000.4],
      ['C', 3000.4],
      ['Summa', 6001.2],
    ];
    writeFileSync(
      at('bok.xlsx'),
      await bookOf({ Prognos: printedTables.year, Period: printedTables.period, Exakt: unrounded }),
    );
    writeFileSync(at('tabell.csv'), csv);
  });

  it('finds the printed errors on the sheet that was open, with the sheet’s own addresses', async () => {
    const { status, json } = await audit(at('bok.xlsx'));
    expect(status).toBe(1);
    expect(json.sheet).toBe('Prognos');
    expect(json.findings.map(told)).toEqual([
      ['copied-column', 'F17', 1777],
      ['copied-column', 'F18', 6468],
    ]);
    expect(json.inferred.tables[0]?.area).toBe('C5:G18');
  });

  it('looks at a sheet by its name, and ends well with rounding differences alone', async () => {
    const { status, json } = await audit(at('bok.xlsx'), '--sheet', 'Period');
    expect(status).toBe(0);
    expect(json.findings.map(told)).toEqual([
      ['rounding-difference', 'F9', 110],
      ['rounding-difference', 'D16', 11235],
    ]);
  });

  it('audits figures as they are shown, not as they are held', async () => {
    const { json } = await audit(at('bok.xlsx'), '--sheet', 'Exakt');
    expect(json.findings.map(told)).toEqual([['rounding-difference', 'D8', 6000]]);
  });

  it('looks at an area only', async () => {
    const { status, json } = await audit(at('bok.xlsx'), '--range', 'C5:G16');
    expect(status).toBe(0);
    expect(json.inferred.tables[0]?.area).toBe('C5:G16');
  });

  it('reads a text file, also one of Windows', async () => {
    writeFileSync(at('windows.csv'), Buffer.from(csv, 'latin1'));
    for (const name of ['tabell.csv', 'windows.csv']) {
      const { status, json } = await audit(at(name));
      expect(status).toBe(1);
      expect(json.findings.map(told)).toEqual([['sign-flipped', 'D4', -50]]);
      expect(json.findings[0]?.row).toBe('Åby');
    }
  });

  it('tells people what it inferred before what it found', async () => {
    const { stdout } = await run(['audit', at('tabell.csv')]);
    expect(stdout.split('\n')).toEqual([
      'Tabell A1:D6: 5 rader med tal.',
      '  Avvikelse = Utfall − Budget (stämmer på 4 rader, 1 med omvänt tecken)',
      '  Rad 6 (Summa) är summan av 4 rader (2 av 3 tal stämmer)',
      'Anmärkningar: 1.',
      '  ✖ Fel D4: Åby, Avvikelse: 50,0 har fel tecken och ska vara −50,0: Avvikelse = Utfall − Budget ger −50,0 och raderna 2–5 ger nu 484,5 för ”Summa” i stället för 384,5.',
      '',
    ]);
  });

  it('says that a sheet without figures has nothing to audit', async () => {
    const { status, json } = await audit(at('bok.xlsx'), '--range', 'X100:Z120');
    expect(status).toBe(0);
    expect(json.inferred.notes).toEqual(['Området är tomt, så det finns ingen tabell att granska.']);
  });

  it.each([
    [
      'a sheet that is not there',
      ['bok.xlsx', '--sheet', 'Budget'],
      'Bladet ”Budget” finns inte. Bladen heter',
    ],
    [
      'an area that is none',
      ['bok.xlsx', '--range', 'A1-F20'],
      '”A1-F20” är inget område. Skriv det som A1:F20.',
    ],
    ['an area backwards', ['bok.xlsx', '--range', 'F20:A1'], '”F20:A1” är inget område.'],
    [
      'a sheet of a text file',
      ['tabell.csv', '--sheet', 'Blad1'],
      'En textfil har inga blad; ta bort --sheet.',
    ],
    ['a file that is not there', ['saknas.csv'], 'finns inte.'],
    ['no sheet’s name', ['bok.xlsx', '--sheet'], 'Alternativet --sheet behöver ett blads namn efter sig.'],
  ])('refuses %s in a sentence', async (_name, [file = '', ...rest], sentence) => {
    const refused = await run(['audit', at(file), ...rest]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(sentence);
  });
});
