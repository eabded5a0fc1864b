import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, partsOf } from '../../scripts/fuzz/partsOf';
import { run } from '../../src/cli/run';
import { readBytes } from '../../src/cli/book';
import { jsonText, withoutControls } from '../../src/cli/terminalText';
import { delarsrapport } from '../support/commandLine';
import { openReport } from '../support/openReport';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

describe('a file that is too large', () => {
  it('is refused just above the limit and read at it', () => {
    writeFileSync(at('precis'), Buffer.alloc(1024 * 1024));
    writeFileSync(at('mer'), Buffer.alloc(1024 * 1024 + 1));
    expect(readBytes(at('precis'), 1)).toHaveLength(1024 * 1024);
    expect(readBytes(at('mer'), 1)).toBe(
      `Filen ${at('mer')} är för stor för att läsas säkert: högst 1 MB läses.`,
    );
  });

  it('is refused also where it has no end', async () => {
    symlinkSync('/dev/zero', at('oandlig.csv'));
    const { status, stderr } = await run(['audit', at('oandlig.csv')]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/är för stor .* högst 16 MB läses\.\n$/u)]);
  });
});

describe('a report as JSON in another encoding than UTF-8', () => {
  const json = '{"settings":{"municipality":"Ånge kommun"}}';

  it.each([
    ['Windows-1252', Buffer.from(json, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le')],
  ])('%s is refused, as its å, ä and ö would be lost', async (_name, bytes) => {
    writeFileSync(at('data.json'), bytes);
    const { status, stderr } = await run(['new', at('ny.xlsx'), '--data', at('data.json')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/är inte kodad i UTF-8, .* Spara den som UTF-8 och försök igen\.\n$/u);
  });
});

describe('a table with more cells than are audited at once', () => {
  const table = (rows: number) => `A;B\n${'1;2\n'.repeat(rows - 1)}`;

  it('is refused with its size and what to do, and read in part', async () => {
    writeFileSync(at('stor.csv'), table(50_001));
    const { status, stderr } = await run(['audit', at('stor.csv')]);
    expect([status, stderr]).toEqual([
      2,
      'Området A1:B50001 har 100\u00a0002 celler, och högst 100\u00a0000 granskas på en gång. Inget har ändrats i arbetsboken. Ange en del av det med --range, till exempel en tabell i taget.\n',
    ]);
    expect((await run(['audit', at('stor.csv'), '--range', 'A1:B100'])).status).toBe(0);
  });
});

describe('control characters in a workbook', () => {
  it('never reach the terminal, and come back from data as they were', async () => {
    const report = await openReport(await workbookOf(smallReport));
    const hostile = 'Skola\u009b31m\u0085';
    report.type(['Driftsammandrag', 'Grundskola', 'Verksamhet'], hostile);
    report.paste(['Indikatorer', 'Nöjda elever', 'Målvärde'], '\u001b]0;kapad\u0007');
    writeFileSync(at('styr.xlsx'), report.bytes());
    for (const args of [['check'], ['check', '--json'], ['data'], ['update', '-o', at('ut.xlsx')]]) {
      const [command = '', ...options] = args;
      const { stdout, stderr } = await run([command, at('styr.xlsx'), ...options]);
      expect(stdout + stderr).not.toMatch(/(?![\t\n])\p{Cc}/u);
    }
    const { json } = await delarsrapport('data', at('styr.xlsx'));
    expect(JSON.stringify(json)).toContain(JSON.stringify(hostile));
  });

  it('are shown as a mark, all but tab and line feed', () => {
    expect(withoutControls('a\tb\nc\u0000\u001b\r\u007f\u0085\u009fd')).toBe(`a\tb\nc${'\uFFFD'.repeat(6)}d`);
    const value = { text: Array.from({ length: 0xa1 }, (_, code) => String.fromCharCode(code)).join('') };
    expect(JSON.parse(jsonText(value))).toEqual(value);
    expect(jsonText(value)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('formulas that would never end', () => {
  it('are given up in a sentence, and nothing is written', async () => {
    const parts = new Map<string, Uint8Array | string>(partsOf(await workbookOf(smallReport)));
    const edit = (name: string, from: RegExp, to: string) => {
      const before = Buffer.from(parts.get(name) ?? '').toString('utf8');
      expect(before).toMatch(from);
      parts.set(name, before.replace(from, to));
    };
    const rows =
      '<row r="900000"><c r="A900000"><v>1</v></c><c r="XFD900000"><f>SUM(A1:XFC900000)</f><v>0</v></c></row>';
    const sheet = [...parts.keys()].find((name) => name.startsWith('xl/worksheets/sheet')) ?? '';
    edit(sheet, /<\/sheetData>/u, `${rows}</sheetData>`);
    edit('xl/workbook.xml', /<\/definedNames>/u, '</definedNames><calcPr fullCalcOnLoad="1"/>');
    writeFileSync(at('tung.xlsx'), archiveOf(parts));
    for (const args of [['check'], ['data'], ['update', '-o', at('tung-ut.xlsx')]]) {
      const [command = '', ...options] = args;
      const { status, stderr } = await run([command, at('tung.xlsx'), ...options]);
      expect([command, status, stderr]).toEqual([
        command,
        2,
        'Formlerna i arbetsboken kräver för mycket räknande för att räknas om här. Ingen fil har skrivits. Öppna arbetsboken i Excel, ta bort de formler som går över mycket stora områden och försök igen.\n',
      ]);
    }
    expect(existsSync(at('tung-ut.xlsx'))).toBe(false);
  });
});
