import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { delarsrapport } from '../support/commandLine';
import { foreignWorkbook } from '../support/foreignWorkbook';
import { openReport } from '../support/openReport';
import { savedBook, sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
let workbook: Uint8Array;

/** Everything in the folder, links and folders as themselves, so that a test can see that nothing was written. */
function contents(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => [name, lstatSync(at(name)).isFile() ? readFileSync(at(name), 'base64') : 'no file']),
  );
}

/** Runs a command both ways and holds that it was refused with that sentence and that nothing was written. */
async function expectRefused(args: readonly string[], sentence: RegExp): Promise<void> {
  const before = contents();
  const plain = await run(args);
  expect(plain).toMatchObject({ status: 2, stdout: '' });
  expect(plain.stderr).toMatch(sentence);
  const { status, json } = await delarsrapport(...args);
  expect([status, json.ok]).toEqual([2, false]);
  expect(json.message).toBe(plain.stderr.trimEnd());
  expect(contents()).toEqual(before);
}

beforeAll(async () => {
  workbook = await workbookOf(smallReport);
  writeFileSync(at('bok.xlsx'), workbook);
  mkdirSync(at('mapp.xlsx'));
});

describe('a file that is no workbook', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)];
  const noWorkbook =
    /är ingen Excelarbetsbok \(\.xlsx\)\. Öppna den i Excel och spara som Excelarbetsbok\. Ingenting/u;
  const cases: readonly (readonly [name: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
    ['a text', () => Buffer.from('Verksamhet;Budget\r\nSkola;100\r\n'), noWorkbook],
    ['a picture', () => Uint8Array.from(png), noWorkbook],
    ['nothing at all', () => new Uint8Array(), noWorkbook],
    [
      'a zip archive that was cut off',
      () => workbook.slice(0, workbook.length / 2),
      /är skadad och går inte att packa upp/u,
    ],
    [
      'a zip archive with a changed stretch',
      () => {
        const middle = Math.floor(workbook.length / 2);
        return workbook.map((byte, index) => (Math.abs(index - middle) < 100 ? byte ^ 0xff : byte));
      },
      /är skadad och går inte att packa upp\. Hämta en ny kopia/u,
    ],
    [
      'an encrypted workbook',
      () => Uint8Array.from(compoundFile),
      /är skyddad med lösenord för att öppnas, eller sparad i det gamla/u,
    ],
  ];

  it.each(cases)('%s is refused by every command that reads one', async (_name, bytes, sentence) => {
    writeFileSync(at('fel.xlsx'), bytes());
    await expectRefused(['check', at('fel.xlsx')], sentence);
    await expectRefused(['update', at('fel.xlsx')], sentence);
    await expectRefused(['update', at('fel.xlsx'), '-o', at('ny.xlsx')], sentence);
    await expectRefused(['data', at('fel.xlsx')], sentence);
    await expectRefused(['new', at('ny.xlsx'), '--in', at('fel.xlsx')], sentence);
  });

  it('that does not exist is named', async () => {
    for (const args of [
      ['check', at('saknas.xlsx')],
      ['update', at('saknas.xlsx')],
      ['data', at('saknas.xlsx')],
      ['new', at('ny.xlsx'), '--in', at('saknas.xlsx')],
      ['new', at('ny.xlsx'), '--data', at('saknas.xlsx')],
    ]) {
      await expectRefused(args, /Filen .*saknas\.xlsx finns inte\./u);
    }
  });

  it('but a folder is said to be one', async () => {
    await expectRefused(['check', at('mapp.xlsx')], /Filen .*mapp\.xlsx kunde inte läsas: det är en mapp\./u);
    await expectRefused(
      ['new', at('ny.xlsx'), '--data', at('mapp.xlsx')],
      /kunde inte läsas: det är en mapp\./u,
    );
  });

  it('but a workbook without the report is told so by data, check and update', async () => {
    writeFileSync(at('annan.xlsx'), foreignWorkbook());
    const noData = /har inga av rapportens tabeller, så det finns inga uppgifter/u;
    await expectRefused(['data', at('annan.xlsx')], noData);
    const missing = /Rapportbladen kan inte uppdateras eftersom något saknas/u;
    await expectRefused(['update', at('annan.xlsx')], missing);
    const { status, json } = await delarsrapport('check', at('annan.xlsx'));
    expect([status, new Set(json.findings.map(({ code }) => code))]).toEqual([1, new Set(['table-missing'])]);
  });
});

describe('a place where nothing can be written', () => {
  it.each([
    [
      'a folder that does not exist',
      () => at('finns/inte/ny.xlsx'),
      /kunde inte skrivas: mappen finns inte\./u,
    ],
    [
      'a file used as a folder',
      () => at('bok.xlsx/ny.xlsx'),
      /kunde inte skrivas: det som ska vara en mapp är en fil\./u,
    ],
    [
      'a name that is too long',
      () => at(`${'å'.repeat(200)}.xlsx`),
      /kunde inte skrivas: namnet är för långt\./u,
    ],
    ['a folder', () => at('mapp.xlsx'), /Filen .*mapp\.xlsx kunde inte skrivas: /u],
  ])('is refused: %s', async (_name, target, sentence) => {
    await expectRefused(['update', at('bok.xlsx'), '-o', target()], sentence);
  });

  it('is refused by new as well', async () => {
    const before = contents();
    const { status, json } = await delarsrapport('new', at('finns/inte/ny.xlsx'), '--in', at('bok.xlsx'));
    expect([status, json.ok]).toEqual([2, false]);
    expect(json.message).toMatch(/ny\.xlsx kunde inte skrivas: mappen finns inte\.$/u);
    expect(contents()).toEqual(before);
  });

  it('is, for new, a file or folder that exists', async () => {
    const exists = /finns redan\. Välj ett annat namn eller flytta den först; ingenting har skrivits\./u;
    await expectRefused(['new', at('bok.xlsx'), '--example'], exists);
    await expectRefused(['new', at('mapp.xlsx')], exists);
    await expectRefused(['new', at('bok.xlsx'), '--in', at('bok.xlsx')], exists);
  });
});

describe('data for a new workbook', () => {
  it.each([
    ['no JSON', '{"settings":', /är inte giltig JSON/u],
    ['an array', '[]', /Filen ska vara ett JSON-objekt med nycklar som settings/u],
    ['null', 'null', /Filen ska vara ett JSON-objekt/u],
    [
      'an unknown table',
      '{"drift":[]}',
      /Nyckeln ”drift” är ingen av rapportens tabeller\. Rätt nycklar: settings, /u,
    ],
    [
      'an unknown column',
      '{"operatingSummary":[{"unit":"Skola"},{"netto":1}]}',
      /operatingSummary, rad 2: nyckeln ”netto” finns inte\. Rätt nycklar: unit, rowType, /u,
    ],
    [
      'a computed column',
      '{"operatingSummary":[{"deviationPeriod":1}]}',
      /nyckeln ”deviationPeriod” finns inte/u,
    ],
    ['an unknown setting', '{"settings":{"kommun":"Ån"}}', /settings: nyckeln ”kommun” finns inte/u],
    ['a key from the prototype', '{"__proto__":[]}', /Nyckeln ”__proto__” är ingen av rapportens tabeller/u],
    ['a table that is no list', '{"goals":{}}', /goals ska vara en lista med rader\./u],
    ['a row that is no object', '{"goals":["Mål"]}', /goals, rad 1: ska vara ett objekt\./u],
    [
      'a cell that is null',
      '{"goals":[{"goal":null}]}',
      /goals, rad 1: goal ska vara en text eller ett tal/u,
    ],
    ['a truth value', '{"settings":{"year":true}}', /settings: year ska vara en text eller ett tal/u],
    ['a number out of range', '{"investments":[{"frame":1e999}]}', /frame ska vara en text eller ett tal/u],
  ])('that is %s is refused with its place', async (_name, json, sentence) => {
    writeFileSync(at('data.json'), json);
    await expectRefused(
      ['new', at('ny.xlsx'), '--data', at('data.json')],
      /^Uppgifterna kunde inte läsas:\n/u,
    );
    await expectRefused(['new', at('ny.xlsx'), '--data', at('data.json')], sentence);
  });

  it.each([
    ['a control character', 'ett\u0001två', /Texten som hör till Mål!F6 innehåller ett osynligt styrtecken/u],
    ['half a character', '\uD83D', /Texten som hör till Mål!F6 innehåller ett halvt tecken/u],
    [
      'more than a cell can hold',
      'å'.repeat(32_768),
      /goals, rad 1: reason har 32.768 tecken, men en cell rymmer 32.767\. Korta texten\./u,
    ],
  ])('with %s in a text is refused with the cell', async (_name, reason, sentence) => {
    writeFileSync(at('data.json'), JSON.stringify({ goals: [{ goal: 'Mål', reason }] }));
    await expectRefused(['new', at('ny.xlsx'), '--data', at('data.json')], sentence);
  });

  it('may begin with the mark that Windows programs put first', async () => {
    writeFileSync(at('data.json'), '\uFEFF{"settings":{"municipality":"Ånge kommun"}}');
    const { json } = await delarsrapport(
      'new',
      at('windows.xlsx'),
      '--in',
      at('bok.xlsx'),
      '--data',
      at('data.json'),
    );
    expect(json.ok).toBe(true);
  });
});

describe('a new workbook', () => {
  it('describes its charts for those who do not see them', () => {
    const charts = sheetOf(savedBook(workbook), 'Diagram').charts.list();
    expect(charts.length).toBeGreaterThan(0);
    for (const { altText } of charts) expect(altText).toMatch(/^[^?]+\? .+\.$/u);
  });

  it('has the report’s sheets and no other, and opens on the settings', () => {
    const { sheets } = savedBook(workbook);
    expect(sheets.list().map(({ name }) => name)).toEqual([
      'Inställningar',
      'Statusskalor',
      'Driftsammandrag',
      'Kostnader och intäkter',
      'Kontrollsummor',
      'Investeringar',
      'Volymer',
      'Personal',
      'Mål',
      'Målresultat',
      'Indikatorer',
      'Aktiviteter',
      'Händelser',
      'Planer',
      'Texter',
      'Undantag',
      'Försättsblad',
      'Uppdrag och bedömning',
      'Ekonomi',
      'Volymer och personal',
      'Väsentliga händelser',
      'Resultat',
      'Prognos',
      'Investeringsredovisning',
      'Diagram',
      'Målredovisning',
      'Planer och program',
      'Indikatorbilaga',
      'Aktivitetsuppföljning',
      'Prognosanalys',
      'Förändringar',
      'Kontroller',
    ]);
    expect(sheets.active.name).toBe('Inställningar');
  });
});

describe('an update', () => {
  it('leaves who may read the file, follows a link, and leaves no temporary file', async () => {
    const report = await openReport(workbook);
    report.type(['Mål', 'Fler läser', 'Bedömning'], 'Uppfylls ej per helår');
    const edited = report.bytes();
    writeFileSync(at('hemlig.xlsx'), edited);
    chmodSync(at('hemlig.xlsx'), 0o600);
    symlinkSync(at('hemlig.xlsx'), at('lank.xlsx'));
    const before = readdirSync(folder);
    const { status, json } = await delarsrapport('update', at('lank.xlsx'));
    expect([status, json.changes.length > 0]).toEqual([0, true]);
    expect(readFileSync(at('hemlig.xlsx')).equals(edited)).toBe(false);
    expect(statSync(at('hemlig.xlsx')).mode & 0o777).toBe(0o600);
    expect(lstatSync(at('lank.xlsx')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('into another file leaves the first as it is, and writes even when nothing has changed', async () => {
    const { status } = await delarsrapport('update', at('bok.xlsx'), '-o', at('kopia.xlsx'));
    expect(status).toBe(0);
    expect(readFileSync(at('bok.xlsx')).equals(workbook)).toBe(true);
    expect(readFileSync(at('kopia.xlsx')).equals(workbook)).toBe(true);
  });

  it('with nothing to change does not touch the file', async () => {
    const before = statSync(at('bok.xlsx'), { bigint: true });
    const told = await run(['update', at('bok.xlsx')]);
    expect(told.stdout).toContain(`Inget att uppdatera i ${at('bok.xlsx')}.`);
    const after = statSync(at('bok.xlsx'), { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
    expect(existsSync(at('ny.xlsx'))).toBe(false);
  });
});

describe('what people read', () => {
  it('names the sheets, the place, the row and the sentence of each finding', async () => {
    const report = await openReport(workbook);
    report.paste(['Indikatorer', 'Nöjda elever', 'Målvärde'], '>abc');
    report.person.clear('Mål', 'D7');
    writeFileSync(at('fynd.xlsx'), report.bytes());
    const { status, stdout } = await run(['check', at('fynd.xlsx')]);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'Anmärkningar: 1 fel och 1 varning.',
      expect.stringMatching(
        /^ {2}✖ Fel Indikatorer!I6 \(Nöjda elever\): Nöjda elever, Målvärde: ”>abc” går inte/u,
      ),
      '  ◐ Varning Mål!D7 (Fler läser): Fler läser: målet saknar bedömning. Välj en bedömning i listan.',
      '',
    ]);
    const updated = await run(['update', at('fynd.xlsx')]);
    expect(updated.stdout).toMatch(
      /^Uppdaterade .*fynd\.xlsx:\n {2}Försättsblad: \d+ celler ändrade\n {2}Diagram: .*\n {2}Målredovisning: \d+ celler ändrade\n {2}Kontroller: /u,
    );
    expect((await run(['check', at('bok.xlsx')])).stdout).toBe('Inga anmärkningar.\n');
  });
});
