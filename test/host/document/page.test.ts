import { createWorkbook } from '../../../src/host/document/createWorkbook';
import {
  codeOf,
  fileOf,
  firstSheet,
  givenParts,
  opened,
  partsOf,
  reopened,
  valueOf,
  worksheet,
} from './givenFile';

describe('the page set-up', () => {
  it('comes back after saving with every property', () => {
    const workbook = createWorkbook();
    const sheet = valueOf(workbook.sheets.add("Mål 'A' x"));
    const page = {
      orientation: 'landscape',
      paperSize: 9,
      scale: 80,
      fit: { width: 1, height: 0 },
      margins: { left: 0.59, right: 0.59, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      centreHorizontally: true,
      centreVertically: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draft: true,
      pageOrder: 'overThenDown',
      firstPageNumber: 3,
      headerFooter: {
        oddHeader: '',
        oddFooter: '&LSocialförvaltningen & co&RSida &P av &N',
        evenHeader: '&Cjämn',
        evenFooter: '',
        firstHeader: '&Cförsta\nsidan',
        firstFooter: '&Rslut',
        differentFirst: true,
        differentOddEven: true,
        scaleWithDocument: false,
        alignWithMargins: false,
      },
      printAreas: [
        { top: 0, left: 0, bottom: 9, right: 4 },
        { top: 20, left: 0, bottom: 29, right: 4 },
      ],
      titleRows: { first: 4, last: 5 },
      titleColumns: { first: 0, last: 1 },
      rowBreaks: [10, 20],
      columnBreaks: [5],
    } as const;
    expect(codeOf(sheet.setPage(page))).toBe('done');
    expect(reopened(workbook).sheets.find("Mål 'A' x")!.page).toEqual(page);
    const { names } = workbook;
    expect(names.find('_xlnm.Print_Titles', sheet.sheetId)!.formula).toBe(
      "'Mål ''A'' x'!$A:$B,'Mål ''A'' x'!$5:$6",
    );
  });

  it('is plain when nothing was said, and can be taken back', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    const before = sheet.page;
    expect(before).toMatchObject({
      orientation: 'default',
      paperSize: 1,
      scale: 100,
      fit: null,
      printAreas: [],
      titleRows: null,
    });
    sheet.setPage({
      orientation: 'portrait',
      fit: { width: 1, height: 1 },
      centreVertically: true,
      headerFooter: { oddFooter: 'x' },
      titleRows: { first: 0, last: 0 },
      printAreas: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      rowBreaks: [4],
    });
    sheet.setPage({
      orientation: 'default',
      fit: null,
      centreVertically: false,
      headerFooter: { oddFooter: '' },
      titleRows: null,
      printAreas: [],
      rowBreaks: [],
    });
    expect(firstSheet(reopened(workbook)).page).toEqual(before);
    expect(workbook.names.list()).toEqual([]);
    expect(partsOf(workbook.save())['xl/workbook.xml']).not.toContain('definedNames');
  });

  it('stands in the order that the schema wants, with everything else on the sheet', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    sheet.annotations.setNote({ row: 1, column: 1, author: 'A', text: 'x' });
    sheet.setPage({
      rowBreaks: [3],
      columnBreaks: [3],
      headerFooter: { oddFooter: 'x' },
      orientation: 'landscape',
      centreHorizontally: true,
      fit: { width: 1, height: 1 },
    });
    sheet.setHyperlink(cell, { location: 'Blad1!A1' });
    sheet.validations.set([cell], { type: 'custom', formula1: '1' });
    sheet.conditionalFormats.add({ areas: [cell], rule: { type: 'expression', formula: '1' } });
    sheet.setMergedAreas([{ top: 5, left: 0, bottom: 6, right: 0 }]);
    sheet.protection.protect({});
    sheet.columns.set(0, 0, { width: 5 });
    sheet.tables.add({
      name: 'T_1',
      area: { top: 9, left: 0, bottom: 10, right: 0 },
      columns: [{ name: 'a' }],
    });
    sheet.setTabColour({ kind: 'theme', theme: 4 });
    sheet.charts.add({
      name: 'D',
      kind: 'pie',
      title: null,
      categoryAxis: null,
      valueAxis: null,
      gapWidth: null,
      legend: 'none',
      series: [],
      altText: '',
      anchor: { from: { row: 0, column: 0, x: 0, y: 0 }, to: { row: 5, column: 5, x: 0, y: 0 } },
    });
    const text = partsOf(workbook.save())['xl/worksheets/sheet1.xml']!;
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'colBreaks',
      'drawing',
      'legacyDrawing',
      'tableParts',
    ];
    const places = order.map((name) => text.search(new RegExp(`<${name}[ />]`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/<sheetPr><tabColor theme="4"\/><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
  });

  it('of others keeps the printer settings', () => {
    const setup = '<pageSetup paperSize="8" orientation="portrait" horizontalDpi="600" r:id="rId4"/>';
    const workbook = opened(fileOf(givenParts('', { 'xl/worksheets/sheet1.xml': worksheet('', '', setup) })));
    const sheet = firstSheet(workbook);
    expect(sheet.page.paperSize).toBe(8);
    sheet.setPage({ paperSize: 9 });
    expect(partsOf(workbook.save())['xl/worksheets/sheet1.xml']).toContain(setup.replace('"8"', '"9"'));
  });
});

describe('sheet protection', () => {
  it('comes back with what is allowed', () => {
    const workbook = createWorkbook();
    firstSheet(workbook).protection.protect({
      sort: true,
      autoFilter: true,
      editObjects: true,
      selectLockedCells: false,
    });
    const { protection } = firstSheet(reopened(workbook));
    expect(protection.protected).toBe(true);
    expect(protection.hasPassword).toBe(false);
    expect(protection.options).toEqual({
      selectLockedCells: false,
      selectUnlockedCells: true,
      formatCells: false,
      formatColumns: false,
      formatRows: false,
      insertColumns: false,
      insertRows: false,
      insertHyperlinks: false,
      deleteColumns: false,
      deleteRows: false,
      sort: true,
      autoFilter: true,
      pivotTables: false,
      editObjects: true,
      editScenarios: false,
    });
    protection.unprotect();
    expect([protection.protected, protection.options]).toEqual([false, null]);
  });

  it('knows its password', () => {
    const workbook = createWorkbook();
    firstSheet(workbook).protection.protect({}, 'Lösen ✔');
    const { protection } = firstSheet(reopened(workbook));
    expect([protection.hasPassword, protection.verify('Lösen ✔'), protection.verify('lösen ✔')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    // "test" hashed by Excel's older and newer ways; the first is the value that Excel writes for it.
    ['<sheetProtection password="CBEB" sheet="1"/>', 'test'],
    ['<sheetProtection sheet="1"/>', 'vad som helst'],
  ])('of others is verified: %s', (xml, password) => {
    const workbook = opened(fileOf(givenParts('', { 'xl/worksheets/sheet1.xml': worksheet('', '', xml) })));
    const { protection } = firstSheet(workbook);
    expect(protection.verify(password)).toBe(true);
    expect(protection.verify('fel')).toBe(!protection.hasPassword);
  });
});

describe('names', () => {
  it('are added, found without regard to case, changed and deleted', () => {
    const workbook = createWorkbook();
    const { names } = workbook;
    valueOf(
      names.add({
        name: 'Organisation',
        scope: null,
        formula: 'Blad1!$B$2',
        comment: 'Nämnd & förvaltning',
        hidden: true,
      }),
    );
    valueOf(names.add({ name: 'organisation', scope: 1, formula: '"lokal"' }));
    expect(codeOf(names.add({ name: 'ORGANISATION', scope: null, formula: '1' }))).toBe('name-taken');
    expect(codeOf(names.add({ name: 'X', scope: 99, formula: '1' }))).toBe('not-found');
    expect(codeOf(names.add({ name: 'Tom', scope: null, formula: '' }))).toBe('value-not-storable');
    const again = reopened(workbook).names;
    expect(again.find('ORGANISATION', null)).toEqual({
      name: 'Organisation',
      scope: null,
      formula: 'Blad1!$B$2',
      comment: 'Nämnd & förvaltning',
      hidden: true,
      builtin: false,
    });
    expect(again.find('organisation', 1)!.formula).toBe('"lokal"');
    expect(
      codeOf(
        again.change('organisation', null, {
          name: 'Nämnd',
          formula: 'Blad1!$B$3',
          hidden: false,
          comment: '',
        }),
      ),
    ).toBe('done');
    expect(again.find('Nämnd', null)).toMatchObject({ formula: 'Blad1!$B$3', hidden: false, comment: '' });
    expect(codeOf(again.delete('Nämnd', null))).toBe('done');
    expect(codeOf(again.delete('Nämnd', null))).toBe('not-found');
    expect(again.list()).toHaveLength(1);
  });

  it.each(['A1', 'XFD1048576', 'R', 'c', 'R1C1', 'två ord', '1:1', '', 'a-b', '_xlnm.Print_Area'])(
    'cannot be %j',
    (name) => {
      expect(codeOf(createWorkbook().names.add({ name, scope: null, formula: '1' }))).toBe('name-invalid');
    },
  );

  it.each(['XFE1', 'Å1', '_x', '\\a', 'Mål.2021', 'RC_1'])('can be %j', (name) => {
    expect(codeOf(createWorkbook().names.add({ name, scope: null, formula: '1' }))).toBe('done');
  });

  it('show their formulas to mapFormulas', () => {
    const workbook = createWorkbook();
    workbook.names.add({ name: 'N', scope: null, formula: 'Blad1!$A$1' });
    workbook.mapFormulas((formula) => formula.replace('Blad1', 'Blad2'));
    expect(reopened(workbook).names.find('n', null)!.formula).toBe('Blad2!$A$1');
  });
});
