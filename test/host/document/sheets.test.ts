import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { openWorkbook } from '../../../src/host/document/openWorkbook';
import type { WorkbookDocument } from '../../../src/host/document/model';
import {
  codeOf,
  fileOf,
  firstSheet,
  givenParts,
  MAIN,
  OFFICE,
  opened,
  partsOf,
  relations,
  reopened,
  valueOf,
} from './givenFile';

const names = (workbook: WorkbookDocument): string[] => workbook.sheets.list().map((sheet) => sheet.name);

function givenSheets(...more: string[]): WorkbookDocument {
  const workbook = createWorkbook();
  for (const name of more) valueOf(workbook.sheets.add(name));
  return workbook;
}

describe('a new workbook', () => {
  it('has one empty sheet, Normal, a theme and its parts in order', () => {
    const workbook = reopened(createWorkbook());
    expect(names(workbook)).toEqual(['Blad1']);
    expect(firstSheet(workbook).cells.usedArea(false)).toBeNull();
    expect(workbook.styles.namedStyles().map(({ name }) => name)).toEqual(['Normal']);
    expect(Object.keys(partsOf(workbook.save()))[0]).toBe('[Content_Types].xml');
  });

  it('is the same to the byte each time', () => {
    expect(Buffer.from(createWorkbook().save()).equals(Buffer.from(createWorkbook().save()))).toBe(true);
  });
});

describe('sheets', () => {
  it('are added at a place, renamed, moved and deleted, and come back so', () => {
    const workbook = givenSheets('Drift', 'Mål');
    valueOf(workbook.sheets.add('Först', 0));
    expect(names(workbook)).toEqual(['Först', 'Blad1', 'Drift', 'Mål']);
    workbook.sheets.move(workbook.sheets.find('mål')!, 1);
    workbook.sheets.rename(workbook.sheets.find('Drift')!, 'Resultat & prognos');
    workbook.sheets.delete(workbook.sheets.find('Blad1')!);
    expect(names(reopened(workbook))).toEqual(['Först', 'Mål', 'Resultat & prognos']);
    expect(workbook.sheets.list().map((sheet) => sheet.position)).toEqual([0, 1, 2]);
    const parts = partsOf(workbook.save());
    expect(Object.keys(parts).filter((name) => name.includes('worksheets/'))).toHaveLength(3);
  });

  it.each([
    ['', 'name-invalid'],
    ['a'.repeat(32), 'name-invalid'],
    ['a'.repeat(31), 'done'],
    ['A/B', 'name-invalid'],
    ["'hej", 'name-invalid'],
    ["Ann's", 'done'],
    ['History', 'name-invalid'],
    ['blad1', 'name-taken'],
    ['Mål 2021 (utkast) & <annat>', 'done'],
  ])('named %j are answered with %s', (name, code) => {
    const workbook = givenSheets('Annat');
    expect(codeOf(workbook.sheets.rename(workbook.sheets.find('Annat')!, name))).toBe(code);
    const added = workbook.sheets.add(name);
    expect(codeOf(added)).toBe(code === 'done' ? 'name-taken' : code);
    if (code === 'done') expect(names(reopened(workbook))).toEqual(['Blad1', name]);
  });

  it('may change their name to other letters of the same', () => {
    const workbook = givenSheets();
    expect(codeOf(workbook.sheets.rename(firstSheet(workbook), 'BLAD1'))).toBe('done');
    expect(names(reopened(workbook))).toEqual(['BLAD1']);
  });

  it('are hidden, but one stays visible and can be shown', () => {
    const workbook = givenSheets('Dolt', 'Djupt');
    const [first, hidden, deep] = workbook.sheets.list();
    workbook.sheets.setVisibility(hidden!, 'hidden');
    workbook.sheets.setVisibility(deep!, 'veryHidden');
    expect(codeOf(workbook.sheets.setVisibility(first!, 'hidden'))).toBe('last-visible-sheet');
    expect(codeOf(workbook.sheets.delete(first!))).toBe('last-visible-sheet');
    expect(workbook.sheets.activate(hidden!).ok).toBe(false);
    expect(
      reopened(workbook)
        .sheets.list()
        .map((sheet) => sheet.visibility),
    ).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  it('have exactly one that is shown first, whatever is done to them', () => {
    const workbook = givenSheets('B', 'C', 'D');
    const [a, b, c] = workbook.sheets.list();
    workbook.sheets.activate(c!);
    expect(reopened(workbook).sheets.active.name).toBe('C');
    workbook.sheets.move(c!, 0);
    expect(reopened(workbook).sheets.active.name).toBe('C');
    workbook.sheets.setVisibility(c!, 'hidden');
    expect(workbook.sheets.active.name).toBe(a!.name);
    workbook.sheets.delete(a!);
    expect(workbook.sheets.active.name).toBe(b!.name);
    const selected = Object.entries(partsOf(workbook.save())).filter(([, text]) =>
      text.includes('tabSelected="1"'),
    );
    expect(selected).toHaveLength(1);
  });

  it('keep their names and places through any sequence of changes', () => {
    const step = fc.tuple(fc.constantFrom('add', 'delete', 'move', 'rename'), fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const workbook = createWorkbook();
        workbook.names.add({ name: 'Här', scope: 1, formula: 'Blad1!$A$1' });
        let expected = ['Blad1'];
        for (const [index, [what, which, place]] of steps.entries()) {
          const sheet = workbook.sheets.list()[which % expected.length]!;
          const rest = expected.filter((name) => name !== sheet.name);
          if (what === 'add') {
            workbook.sheets.add(`Nytt${index}`, place);
            expected.splice(Math.min(place, expected.length), 0, `Nytt${index}`);
          } else if (what === 'delete' && expected.length > 1) {
            workbook.sheets.delete(sheet);
            expected = rest;
          } else if (what === 'move') {
            const { name } = sheet;
            workbook.sheets.move(sheet, place);
            expected = [...rest.slice(0, place), name, ...rest.slice(place)];
          } else if (what === 'rename') {
            expected = expected.map((name) => (name === sheet.name ? `Om${index}` : name));
            workbook.sheets.rename(sheet, `Om${index}`);
          }
        }
        const again = reopened(workbook);
        expect(names(again)).toEqual(expected);
        expect(again.names.list().map(({ scope }) => scope)).toEqual(again.sheets.byId(1) ? [1] : []);
      }),
      { numRuns: 40 },
    );
  });

  it('are copied with everything on them, tables and threads under names of their own', () => {
    const workbook = givenSheets();
    const sheet = firstSheet(workbook);
    sheet.cells.setValue(0, 0, 'a');
    sheet.cells.setValue(1, 0, 5);
    sheet.tables.add({
      name: 'Tal',
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      columns: [{ name: 'a' }],
    });
    sheet.annotations.addComment(1, 0, { author: 'A', text: 'hej', createdAt: '2026-01-01T00:00:00Z' });
    sheet.setPage({
      printAreas: [{ top: 0, left: 0, bottom: 5, right: 5 }],
      titleRows: { first: 0, last: 0 },
    });
    const copy = valueOf(workbook.sheets.copy(sheet, 'Kopia', 0));
    copy.cells.setValue(1, 0, 6);
    const again = reopened(workbook);
    expect(names(again)).toEqual(['Kopia', 'Blad1']);
    expect([
      again.sheets.find('Kopia')!.cells.value(1, 0),
      again.sheets.find('Blad1')!.cells.value(1, 0),
    ]).toEqual([6, 5]);
    expect(again.tables().map(({ id, name }) => [id, name])).toEqual([
      [2, 'Tal_2'],
      [1, 'Tal'],
    ]);
    const ids = again.sheets.list().map((each) => each.annotations.comments()[0]!.id);
    expect(new Set(ids).size).toBe(2);
    expect(again.sheets.find('Kopia')!.annotations.notes()).toEqual([]);
    expect(
      again.names
        .list()
        .map(({ formula }) => formula)
        .sort(),
    ).toEqual(['Blad1!$1:$1', 'Blad1!$A$1:$F$6', 'Kopia!$1:$1', 'Kopia!$A$1:$F$6']);
    expect(again.sheets.active.name).toBe('Blad1');
  });

  it.each(['_xFFFF_', '_xFFFE_', 'a_x0001_'])(
    'named %s could not be spoken of in a formula: refused',
    (name) => {
      const parts = givenParts('', {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      });
      expect(codeOf(openWorkbook(fileOf(parts)))).toBe('unsupported-structure');
    },
  );

  it('that are charts only are kept, count as places and keep their names to themselves', () => {
    const parts = givenParts('', {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Diagram" sheetId="3" r:id="rId5"/><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId5', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
    });
    const workbook = opened(fileOf(parts));
    expect(workbook.sheets.list().map((sheet) => [sheet.name, sheet.position])).toEqual([['Data', 1]]);
    expect(codeOf(workbook.sheets.add('diagram'))).toBe('name-taken');
    expect(valueOf(workbook.sheets.add('Ny')).sheetId).toBe(4);
    expect(partsOf(workbook.save())['xl/chartsheets/sheet1.xml']).toBe(parts['xl/chartsheets/sheet1.xml']);
  });

  it('keep tab colour, view and frozen panes', () => {
    const workbook = givenSheets();
    const sheet = firstSheet(workbook);
    sheet.setTabColour({ kind: 'rgb', rgb: '#1F4E9E' });
    sheet.setView({
      showGridlines: false,
      showHeadings: false,
      zoom: 85,
      frozen: { rows: 5, columns: 2 },
      selection: { top: 6, left: 3, bottom: 8, right: 4 },
    });
    const again = firstSheet(reopened(workbook));
    expect(again.tabColour).toEqual({ kind: 'rgb', rgb: '#1F4E9E' });
    expect(again.view).toEqual({
      showGridlines: false,
      showHeadings: false,
      rightToLeft: false,
      zoom: 85,
      frozen: { rows: 5, columns: 2 },
      selection: { top: 6, left: 3, bottom: 8, right: 4 },
    });
    again.setView({ frozen: { rows: 0, columns: 0 }, showGridlines: true });
    expect(again.view).toMatchObject({
      frozen: { rows: 0, columns: 0 },
      showGridlines: true,
      selection: { top: 6, left: 3 },
    });
    again.setTabColour(null);
    expect(again.tabColour).toBeNull();
  });
});

describe('rows and columns', () => {
  it('keep heights, widths, hiding and outlines; runs of columns are split and joined', () => {
    const workbook = givenSheets();
    const sheet = firstSheet(workbook);
    sheet.columns.set(0, 9, { width: 12 });
    sheet.columns.set(4, 5, { hidden: true });
    sheet.columns.set(2, 2, { width: 30, outlineLevel: 1 });
    sheet.columns.set(4, 5, { hidden: false });
    sheet.rows.set(2, 4, { height: 22.5, hidden: true, outlineLevel: 2, collapsed: true });
    sheet.rows.set(3, 3, { height: null });
    const text = partsOf(workbook.save())['xl/worksheets/sheet1.xml']!;
    expect(text).toContain(
      '<cols><col min="1" max="2" width="12" customWidth="1"/><col min="3" max="3" width="30" customWidth="1" outlineLevel="1"/><col min="4" max="10" width="12" customWidth="1"/></cols>',
    );
    const { rows } = firstSheet(reopened(workbook));
    expect(rows.get(2)).toEqual({
      height: 22.5,
      customHeight: true,
      hidden: true,
      outlineLevel: 2,
      collapsed: true,
      style: null,
    });
    expect(rows.get(3)).toMatchObject({ height: null, customHeight: false, hidden: true });
    expect([...rows.withProperties()]).toEqual([2, 3, 4]);
  });

  it('answer for every column as it was last set', () => {
    const change = fc.tuple(fc.nat(12), fc.nat(6), fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 10 }), (changes) => {
        const workbook = createWorkbook();
        const expected = Array<number | null>(20).fill(null);
        for (const [first, more, width] of changes) {
          firstSheet(workbook).columns.set(first, first + more, { width });
          expected.fill(width, first, first + more + 1);
        }
        const { columns } = firstSheet(reopened(workbook));
        expect(expected.map((_, column) => columns.get(column).width)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('refuse what Excel does not have', () => {
    const { rows, columns } = firstSheet(createWorkbook());
    expect(codeOf(rows.set(0, 0, { height: 410 }))).toBe('value-not-storable');
    expect(codeOf(rows.set(0, 1_048_576, { height: 10 }))).toBe('out-of-sheet');
    expect(codeOf(columns.set(0, 0, { width: 256 }))).toBe('value-not-storable');
    expect(codeOf(columns.set(3, 2, { width: 6 }))).toBe('out-of-sheet');
    expect(codeOf(rows.set(0, 0, { outlineLevel: 8 }))).toBe('value-not-storable');
    expect(codeOf(rows.set(0, 0, { style: 5 }))).toBe('index-out-of-range');
  });

  it('of a whole sheet change the default and the rows that exist', () => {
    const workbook = givenSheets();
    const sheet = firstSheet(workbook);
    sheet.cells.setValue(3, 0, 1);
    sheet.rows.set(0, 1_048_575, { height: 20 });
    const { rows } = firstSheet(reopened(workbook));
    expect([rows.defaultHeight, rows.get(3).height, rows.get(4).height]).toEqual([20, 20, null]);
    expect([sheet.columns.defaultWidth, rows.get(0).hidden]).toEqual([9.140625, false]);
    sheet.columns.setDefaultWidth(14);
    expect(firstSheet(reopened(workbook)).columns.defaultWidth).toBe(14);
  });
});
