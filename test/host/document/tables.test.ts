import { createWorkbook } from '../../../src/host/document/createWorkbook';
import type { Area, NewTable, Sheet, WorkbookDocument } from '../../../src/host/document/model';
import {
  codeOf,
  fileOf,
  firstSheet,
  givenParts,
  MAIN,
  opened,
  partsOf,
  relations,
  reopened,
  valueOf,
  worksheet,
} from './givenFile';

const AREA: Area = { top: 2, left: 1, bottom: 5, right: 3 };
const FORMULA = 'Drift[[#This Row],[Utfall]]-Drift[[#This Row],[Budget]]';
const DRIFT: NewTable = {
  name: 'Drift',
  area: AREA,
  columns: [{ name: 'Budget' }, { name: 'Utfall' }, { name: 'Avvikelse', calculatedFormula: FORMULA }],
};

function givenTable(): { workbook: WorkbookDocument; sheet: Sheet } {
  const workbook = createWorkbook();
  const sheet = firstSheet(workbook);
  for (const [index, { name }] of DRIFT.columns.entries()) sheet.cells.setValue(2, 1 + index, name);
  valueOf(sheet.tables.add(DRIFT));
  return { workbook, sheet };
}

describe('a table', () => {
  it('comes back after saving with columns, formulas and look', () => {
    const { workbook } = givenTable();
    const table = reopened(workbook).table('drift')!;
    expect(table).toMatchObject({
      id: 1,
      name: 'Drift',
      area: AREA,
      headerRow: true,
      totalsRow: false,
      autoFilter: true,
      filtered: false,
    });
    expect(table.columns.map(({ id, name, calculatedFormula }) => [id, name, calculatedFormula])).toEqual([
      [1, 'Budget', null],
      [2, 'Utfall', null],
      [3, 'Avvikelse', FORMULA],
    ]);
    expect(table.style).toEqual({
      name: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    });
  });

  it.each([
    ['A1', 'name-invalid'],
    ['TAB2', 'name-invalid'],
    ['R1C1', 'name-invalid'],
    ['c', 'name-invalid'],
    ['Två ord', 'name-invalid'],
    ['1a', 'name-invalid'],
    ['', 'name-invalid'],
    ['drift', 'name-taken'],
    ['Summa', 'name-taken'],
    ['Målresultat', 'done'],
  ])('named %j is answered with %s', (name, code) => {
    const { workbook, sheet } = givenTable();
    workbook.names.add({ name: 'Summa', scope: null, formula: '1' });
    expect(codeOf(sheet.tables.add({ ...DRIFT, name, area: { ...AREA, left: 6, right: 8 } }))).toBe(code);
    if (code === 'name-invalid') expect(codeOf(sheet.tables.list()[0]!.rename(name))).toBe(code);
  });

  it('refuses areas that overlap another, lie outside the sheet or do not fit its columns', () => {
    const { sheet } = givenTable();
    const add = (area: Area): string => codeOf(sheet.tables.add({ ...DRIFT, name: 'Annan', area }));
    expect(add({ top: 5, left: 3, bottom: 8, right: 5 })).toBe('area-overlaps');
    expect(add({ top: 9, left: 3, bottom: 9, right: 5 })).toBe('area-invalid');
    expect(add({ top: -1, left: 3, bottom: 9, right: 5 })).toBe('area-invalid');
    expect(add({ top: 9, left: 3, bottom: 12, right: 6 })).toBe('area-invalid');
    expect(
      codeOf(
        sheet.tables.add({
          ...DRIFT,
          name: 'Annan',
          area: { top: 9, left: 0, bottom: 12, right: 1 },
          columns: [{ name: 'A' }, { name: 'a' }],
        }),
      ),
    ).toBe('name-taken');
    expect(sheet.tables.list()).toHaveLength(1);
  });

  it('is resized, keeps its columns and gets new ones', () => {
    const { workbook, sheet } = givenTable();
    const [table] = sheet.tables.list();
    expect(codeOf(table!.resize({ ...AREA, bottom: 9 }))).toBe('done');
    expect(codeOf(table!.resize({ ...AREA, right: 4 }))).toBe('area-invalid');
    expect(codeOf(table!.resize({ ...AREA, right: 4 }, [...table!.columns, { name: 'Kommentar' }]))).toBe(
      'done',
    );
    const again = reopened(workbook).table('Drift')!;
    expect(again.area).toEqual({ ...AREA, right: 4 });
    expect(again.columns.map((column) => column.id)).toEqual([1, 2, 3, 4]);
    expect(again.columns[2]!.calculatedFormula).toBe(FORMULA);
  });

  it('has a totals row with functions, labels and formulas', () => {
    const { workbook, sheet } = givenTable();
    const [table] = sheet.tables.list();
    table!.setRows({ area: { ...AREA, bottom: 6 }, headerRow: true, totalsRow: true });
    table!.setColumns([
      { id: 1, name: 'Budget', totalsLabel: 'Summa' },
      { id: 2, name: 'Utfall', totalsFunction: 'sum' },
      { id: 3, name: 'Avvikelse', totalsFunction: 'custom', totalsFormula: 'SUM(Drift[Avvikelse])' },
    ]);
    const part = partsOf(workbook.save())['xl/tables/table1.xml']!;
    expect(part).toContain('<autoFilter ref="B3:D6"/>');
    const again = reopened(workbook).table('Drift')!;
    expect(again.totalsRow).toBe(true);
    expect(again.columns).toMatchObject([
      { totalsLabel: 'Summa', totalsFunction: 'none' },
      { totalsFunction: 'sum' },
      { totalsFunction: 'custom', totalsFormula: 'SUM(Drift[Avvikelse])', calculatedFormula: FORMULA },
    ]);
  });

  it('writes line breaks in column names as Excel does', () => {
    const { workbook, sheet } = givenTable();
    sheet.tables.list()[0]!.setColumns([
      { id: 1, name: 'Budget\nhelår' },
      { id: 2, name: 'A_x0041_' },
      { id: 3, name: '"<&' },
    ]);
    expect(partsOf(workbook.save())['xl/tables/table1.xml']).toContain('name="Budget_x000a_helår"');
    expect(
      reopened(workbook)
        .table('Drift')!
        .columns.map((column) => column.name),
    ).toEqual(['Budget\nhelår', 'A_x0041_', '"<&']);
  });

  it('is deleted with its part, relation and content type, and its id is free for others only', () => {
    const { workbook, sheet } = givenTable();
    valueOf(sheet.tables.add({ ...DRIFT, name: 'Annan', area: { ...AREA, top: 12, bottom: 15 } }));
    expect(workbook.tables().map((table) => table.id)).toEqual([1, 2]);
    expect(codeOf(sheet.tables.delete(1))).toBe('done');
    expect(codeOf(sheet.tables.delete(1))).toBe('not-found');
    const parts = partsOf(workbook.save());
    expect(Object.keys(parts).filter((name) => name.includes('tables/'))).toEqual(['xl/tables/table2.xml']);
    expect(parts['[Content_Types].xml']).not.toContain('table1.xml');
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
    );
    sheet.tables.delete(2);
    expect(partsOf(workbook.save())['xl/worksheets/sheet1.xml']).not.toContain('tableParts');
  });

  it('shows its formulas to mapFormulas', () => {
    const { workbook } = givenTable();
    const seen: unknown[] = [];
    workbook.mapFormulas((formula, place) => {
      seen.push(place);
      return formula.replaceAll('Drift', 'Resultat');
    });
    expect(seen).toEqual([{ kind: 'table-column', sheetId: 1, table: 'Drift', columnId: 3 }]);
    expect(reopened(workbook).table('Drift')!.columns[2]!.calculatedFormula).toBe(
      FORMULA.replaceAll('Drift', 'Resultat'),
    );
  });

  it('of others keeps formats, filters and XML maps that are not modelled', () => {
    const table =
      `<table xmlns="${MAIN}" id="7" name="T" displayName="Tal_1" ref="A1:B3" totalsRowShown="0" headerRowDxfId="4" x="y">` +
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
      '<sortState ref="A2:B3"><sortCondition ref="A2:A3"/></sortState>' +
      '<tableColumns count="2"><tableColumn id="4" name="a" dataDxfId="2"><xmlColumnPr mapId="1" xpath="/a" xmlDataType="string"/></tableColumn><tableColumn id="9" name="b"/></tableColumns>' +
      '<tableStyleInfo name="Egen" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/><extLst><ext uri="u"/></extLst></table>';
    const workbook = opened(
      fileOf(
        givenParts('', {
          'xl/worksheets/sheet1.xml': worksheet(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>',
            '',
            '<tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
          ),
          'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId3', 'table', '/xl/tables/table9.xml']]),
          'xl/tables/table9.xml': table,
        }),
      ),
    );
    const found = workbook.table('Tal_1')!;
    expect(found).toMatchObject({
      filtered: true,
      style: { name: 'Egen', firstColumn: true, bandedColumns: true },
    });
    found.setColumns([found.columns[0]!, { id: 9, name: 'c', calculatedFormula: '1' }]);
    firstSheet(workbook).insertCells({ top: 0, left: 0, bottom: 1, right: 16_383 }, 'down');
    expect(partsOf(workbook.save())['xl/tables/table9.xml']).toBe(
      table
        .replaceAll('A1:B3', 'A3:B5')
        .replaceAll('A2:B3', 'A4:B5')
        .replaceAll('A2:A3', 'A4:A5')
        .replace('name="b"/>', 'name="c"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>'),
    );
    found.clearFilter();
    expect(found.filtered).toBe(false);
  });
});
