import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { contentsOf } from '../support/ownSheets';
import { delarsrapport } from '../support/commandLine';
import { foreignWorkbook, partsOf } from '../support/foreignWorkbook';
import { savedBook, sheetOf, rowNamed } from '../support/savedBook';
import { smallReport } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

/** Parts that must change when sheets, styles and texts are added. */
const shared = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
];

describe('the report’s sheets, added to a controller’s own workbook', () => {
  const before = foreignWorkbook();
  let told: Awaited<ReturnType<typeof run>>;
  let added: readonly string[];
  let after: Uint8Array;

  beforeAll(async () => {
    writeFileSync(at('egen.xlsx'), before);
    writeFileSync(at('rapport.json'), JSON.stringify(smallReport));
    told = await run(['new', at('ny.xlsx'), '--in', at('egen.xlsx'), '--data', at('rapport.json')]);
    added = /^Skapade .*ny\.xlsx med bladen (.*)\.\n/u.exec(told.stdout)?.[1]?.split(', ') ?? [];
    after = readFileSync(at('ny.xlsx'));
  });

  it('leave the workbook itself as it is, and every part of the copy that need not change', () => {
    expect(readFileSync(at('egen.xlsx')).equals(before)).toBe(true);
    const old = partsOf(before);
    const now = partsOf(after);
    const different = [...old].filter(([name, bytes]) => {
      const held = now.get(name);
      return held === undefined || !Buffer.from(held).equals(Buffer.from(bytes));
    });
    expect(different.map(([name]) => name).sort()).toEqual([...shared].sort());
  });

  it('leave its cells, tables, rules, notes, chart, names and hidden sheet', () => {
    const old = savedBook(before);
    const now = savedBook(after);
    for (const sheet of old.sheets.list()) {
      const same = sheetOf(now, sheet.name);
      expect(contentsOf(now, same)).toEqual(contentsOf(old, sheet));
      expect([same.position, same.visibility, same.charts.list()]).toEqual([
        sheet.position,
        sheet.visibility,
        sheet.charts.list(),
      ]);
    }
    expect(sheetOf(now, 'Dolt').visibility).toBe('hidden');
    expect(sheetOf(now, 'Budget').annotations.notes()).toMatchObject([{ text: 'Enligt nämndens beslut' }]);
    expect(sheetOf(now, 'Budget').cells.read(4, 3)).toMatchObject({
      value: 42,
      formula: { text: 'EGENFUNKTION(B2)' },
    });
    for (const name of old.names.list()) expect(now.names.list()).toContainEqual(name);
    expect(now.customXml.list()).toEqual(old.customXml.list());
    expect(now.sheets.active.name).toBe('Budget');
  });

  it('come after its own, and take another name where theirs is taken', () => {
    expect(told).toMatchObject({ status: 0, stderr: '' });
    expect(told.stdout.split('\n').slice(1)).toEqual(['Inga anmärkningar.', '']);
    expect(added).toContain('Mål 2');
    const names = savedBook(after)
      .sheets.list()
      .map(({ name }) => name);
    expect(names).toEqual(['Budget', 'Underlag', 'Mål', 'Dolt', ...added]);
    expect(sheetOf(savedBook(after), 'Mål').cells.value(0, 0)).toBe('Våra mål, med egna ord');
    expect(rowNamed(sheetOf(savedBook(after), 'Resultat'), 'Summa')).toEqual([984, 800, 184, 720]);
  });

  it('are not added twice: the tables are kept and named, and nothing changes', async () => {
    const again = await delarsrapport('new', at('igen.xlsx'), '--in', at('ny.xlsx'), '--example');
    expect(again).toMatchObject({ status: 0, json: { added: [], findings: [] } });
    expect(again.json.kept).toEqual([
      'Inställningar',
      'Statusskalor',
      'Driftsammandrag',
      'KostnaderIntäkter',
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
    ]);
    expect(readFileSync(at('igen.xlsx')).equals(after)).toBe(true);
  });
});

describe('a workbook in which a name of the report’s is taken', () => {
  it('by a table with other columns is refused, and no file is written', async () => {
    writeFileSync(at('krock.xlsx'), foreignWorkbook([['MinBudget', 'Aktiviteter']]));
    const told = await delarsrapport('new', at('krock-ny.xlsx'), '--in', at('krock.xlsx'));
    expect(told.status).toBe(2);
    expect(told.json.message).toMatch(
      /^Arbetsboken har redan en tabell som heter Aktiviteter, men den saknar kolumnerna Förvaltningsmål, Aktivitet, .*Är det en annan tabell: ge den ett annat namn och försök igen\. .*Ingenting har lagts till\.$/u,
    );
    expect(existsSync(at('krock-ny.xlsx'))).toBe(false);
  });

  it('by a defined name is refused, and no file is written', async () => {
    writeFileSync(at('namn.xlsx'), foreignWorkbook([['Skattesats', 'Aktiviteter']]));
    const told = await delarsrapport('new', at('namn-ny.xlsx'), '--in', at('namn.xlsx'));
    expect(told.status).toBe(2);
    expect(told.json.message).toMatch(
      /^Arbetsboken har redan ett definierat namn som heter Aktiviteter, .*Namnhanteraren/u,
    );
    expect(existsSync(at('namn-ny.xlsx'))).toBe(false);
  });
});
