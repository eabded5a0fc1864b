import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hostClasses, missingClasses } from '../../scripts/documented/hostMembers';
import { hostPage } from '../../scripts/documented/page';
import { register } from '../../scripts/documented/register';
import {
  addInSources,
  isAbove13,
  LATER_ARGUMENTS,
  memberMeant,
  speaksOfLater,
  usedMembers,
} from '../../scripts/documented/usedMembers';
import { everything } from '../host/documented/everything';
import { plainTables } from '../support/plainTables';

const root = path.resolve(__dirname, '../..');
const newer = path.join(root, 'test/excel/newer.ts');

describe('everything that the add-in asks of Excel is in ExcelApi 1.13', () => {
  const used = usedMembers([...addInSources(), newer], {
    [newer]: `export async function tryNewer(context: Excel.RequestContext): Promise<void> {
      const { notes } = context.workbook;
      notes.load({ authorName: true });
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getPivotTables();
      context.workbook.showPivotFieldList = false;
      await context.sync();
    }`,
  });
  const tooNew = used.filter(({ sets }) => sets.some(isAbove13));

  const ours = used.filter(({ place }) => !place.includes('newer.ts'));
  const registered = register(ours, everything);

  it('holds for the pane, the ribbon and the room that talks to Excel', () => {
    expect(ours.filter(({ sets }) => sets.some(isAbove13))).toEqual([]);
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

  it('tells what is Office’s own from what is Excel’s, and functions by their namespace', () => {
    const members = new Set(used.map(({ member }) => member));
    expect(members).toContain('Office.Settings.saveAsync');
    expect(members).toContain('Office.AsyncResultStatus.Succeeded');
    expect(members).toContain('Excel.run');
  });

  it('leaves out the arguments that came later to members that are older', () => {
    const later = ours.filter(({ sets }) => sets.some(speaksOfLater));
    expect(later.map(({ member }) => member)).toContain('TableRowCollection.add');
    const tooMany = later.filter(
      ({ member, givenArguments }) => (givenArguments ?? Infinity) > (LATER_ARGUMENTS[member] ?? 0),
    );
    expect(tooMany).toEqual([]);
  });

  it('would name a member that nothing states', () => {
    const unstated = register(used, everything).filter(({ says }) => says === undefined);
    expect(unstated.map(({ member }) => member)).toEqual(
      expect.arrayContaining(['Note.authorName', 'Range.getPivotTables', 'Workbook.notes']),
    );
  });

  it('is stated as Microsoft documents it, and shown on the host, member by member', () => {
    expect(registered.filter(({ says }) => says === undefined).map(({ member }) => member)).toEqual([]);
  });

  it('stands in docs/host.md with that (npm run documented writes it anew)', () => {
    const page = hostPage(registered, hostClasses(), missingClasses());
    expect(plainTables(readFileSync('docs/host.md', 'utf8'))).toBe(plainTables(page));
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

describe('what a used member means', () => {
  it.each([
    ['Range.values', 'Range.values'],
    ['RangeLoadOptions.values', 'Range.values'],
    ['NamedItemCollectionLoadOptions.name', 'NamedItem.name'],
    ['TableScopedCollectionLoadOptions.name', 'Table.name'],
    ['CellPropertiesLoadOptions.style', 'SettableCellProperties.style'],
    ['RangeUpdateData.values', 'Range.values'],
  ])('%s is %s', (member, meant) => {
    expect(memberMeant(member)).toBe(meant);
  });
});
