import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isAbove13, usedMembers } from './usedApiSets';

const root = path.resolve(__dirname, '../..');
const newer = path.join(root, 'test/excel/newer.ts');
const sources = ['src/excel', 'src/taskpane', 'src/commands'].flatMap((folder) =>
  sourcesOf(path.join(root, folder)),
);

describe('everything that the add-in asks of Excel is in ExcelApi 1.13', () => {
  const used = usedMembers([...sources, newer], {
    [newer]: `export async function tryNewer(context: Excel.RequestContext): Promise<void> {
      const { notes } = context.workbook;
      notes.load({ authorName: true });
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getPivotTables();
      context.workbook.showPivotFieldList = false;
      await context.sync();
    }`,
  });
  const tooNew = used.filter(({ sets }) => sets.some(isAbove13));

  it('holds for the pane, the ribbon and the room that talks to Excel', () => {
    expect(tooNew.filter(({ place }) => !place.includes('newer.ts'))).toEqual([]);
  });

  it('sees what the add-in uses, in calls, in assignments, in loads and taken apart', () => {
    const members = new Set(used.map(({ member }) => member));
    for (const member of [
      'NamedItem.getRangeOrNullObject',
      'Range.formulas',
      'WorksheetLoadOptions.visibility',
      'Range.dataValidation',
    ]) {
      expect(members).toContain(member);
    }
  });

  it('would see a member that is newer', () => {
    const members = tooNew.map(({ member }) => member);
    expect(members).toContain('Workbook.notes');
    expect(members).toContain('NoteCollectionLoadOptions.authorName');
  });
});

describe('versions', () => {
  it.each([
    ['ExcelApi 1.1', false],
    ['ExcelApi 1.13', false],
    ['ExcelApi 1.2 for options; ExcelApi 1.7 for password', false],
    ['ExcelApi 1.14', true],
    ['ExcelApi BETA (PREVIEW ONLY)', true],
    ['ExcelApiOnline 1.1', true],
    ['ExcelApiDesktop 1.1', true],
    ['DialogApi 1.2', false],
  ])('%s is too new: %s', (set, expected) => {
    expect(isAbove13(set)).toBe(expected);
  });
});

function sourcesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(folder, file));
}
