import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { contains } from '../../../src/host/document/areas';
import type { Area, DataValidation, NewConditionalFormat } from '../../../src/host/document/model';
import { codeOf, fileOf, firstSheet, givenParts, opened, partsOf, reopened, worksheet } from './givenFile';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const LIST: Partial<DataValidation> = {
  type: 'list',
  formula1: 'Statusskalor!$B$2:$B$5',
  allowBlank: false,
  showDropdown: true,
  errorStyle: 'warning',
  errorTitle: 'Okänd bedömning',
  error: 'Välj i listan.\n"Grön" & <gul>',
  promptTitle: 'Bedömning',
  prompt: 'Välj\nett värde',
};

describe('a data validation', () => {
  it('comes back after saving with every property', () => {
    const workbook = createWorkbook();
    const { validations } = firstSheet(workbook);
    expect(codeOf(validations.set([area(1, 1, 9, 1)], LIST))).toBe('done');
    const between: Partial<DataValidation> = {
      type: 'decimal',
      operator: 'notBetween',
      formula1: '-1',
      formula2: '1',
      showErrorMessage: false,
      showDropdown: false,
    };
    validations.set([area(0, 3, 0, 3), area(5, 3, 6, 4)], between);
    const again = firstSheet(reopened(workbook)).validations;
    expect(again.at(9, 1)).toMatchObject(LIST);
    expect(again.at(6, 4)).toMatchObject(between);
    expect(again.at(0, 0)).toBeNull();
    expect(again.list().map(({ areas }) => areas)).toEqual([
      [area(1, 1, 9, 1)],
      [area(0, 3, 0, 3), area(5, 3, 6, 4)],
    ]);
  });

  it('takes cells from the one that held there, whose area is split', () => {
    const workbook = createWorkbook();
    const { validations } = firstSheet(workbook);
    validations.set([area(0, 0, 9, 9)], LIST);
    validations.set([area(4, 4, 5, 5)], { type: 'custom', formula1: 'TRUE' });
    const again = firstSheet(reopened(workbook)).validations;
    expect(again.at(4, 4)!.type).toBe('custom');
    expect(again.at(4, 6)!.type).toBe('list');
    again.clear([area(0, 0, 99, 99)]);
    expect(again.list()).toEqual([]);
  });

  it('holds for exactly one after any sequence of setting and clearing', () => {
    const line = fc.nat(6);
    const anyArea = fc
      .tuple(line, line, line, line)
      .map(([a, b, c, d]) => area(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));
    const step = fc.tuple(anyArea, fc.option(fc.constantFrom('whole', 'list', 'date'), { nil: null }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const workbook = createWorkbook();
        const { validations } = firstSheet(workbook);
        for (const [where, type] of steps) {
          if (type === null) validations.clear([where]);
          else validations.set([where], { type, formula1: '1' });
        }
        const again = firstSheet(reopened(workbook)).validations;
        for (let row = 0; row < 7; row++) {
          for (let column = 0; column < 7; column++) {
            const expected = steps.findLast(([where]) => contains(where, row, column))?.[1] ?? null;
            expect(again.at(row, column)?.type ?? null).toBe(expected);
            const held = again
              .list()
              .filter(({ areas }) => areas.some((each) => contains(each, row, column)));
            expect(held.length).toBe(expected === null ? 0 : 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('grows with rows below and above, with its formulas counting from where they did', () => {
    const workbook = createWorkbook();
    const { validations, conditionalFormats } = firstSheet(workbook);
    validations.set([area(1, 1, 4, 1)], { type: 'custom', formula1: 'ISNUMBER(B2)' });
    validations.set([area(5, 1, 9, 1)], { type: 'whole', formula1: '1' });
    conditionalFormats.add({
      ...RED,
      areas: [area(1, 0, 4, 1)],
      rule: { type: 'expression', formula: 'B2>$A2' },
    });
    for (const rules of [validations, conditionalFormats]) {
      rules.growRows(4, area(5, 0, 6, 3));
      rules.growRows(1, area(0, 0, 0, 3));
      rules.growRows(20, area(21, 0, 21, 3));
    }
    const again = firstSheet(reopened(workbook));
    expect(again.validations.list()).toMatchObject([
      { areas: [area(0, 1, 6, 1)], validation: { formula1: 'ISNUMBER(B1)' } },
      { areas: [area(7, 1, 9, 1)], validation: { type: 'whole' } },
    ]);
    expect(again.conditionalFormats.list()).toMatchObject([
      { areas: [area(0, 0, 6, 1)], rule: { formula: 'B1>$A1' } },
    ]);
  });

  it('wider than the rows that grow gets only their cells', () => {
    const workbook = createWorkbook();
    const { conditionalFormats } = firstSheet(workbook);
    const rule = { type: 'expression', formula: 'A2>1' } as const;
    conditionalFormats.add({ ...RED, areas: [area(1, 0, 4, 9)], rule });
    conditionalFormats.growRows(4, area(5, 2, 5, 3));
    expect(conditionalFormats.list().map(({ areas, rule: own }) => [areas, own])).toEqual([
      [[area(1, 0, 4, 9)], rule],
      [[area(5, 2, 5, 3)], { type: 'expression', formula: 'C6>1' }],
    ]);
  });

  it('with relative references goes on meaning the same for every cell that it keeps', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    sheet.validations.set([area(1, 1, 5, 2)], { type: 'custom', formula1: 'ISNUMBER(B2)' });
    sheet.conditionalFormats.add({
      ...RED,
      areas: [area(1, 1, 5, 2)],
      rule: { type: 'expression', formula: 'B2>$A2' },
    });
    const corner = [area(1, 1, 1, 1)];
    sheet.validations.clear(corner);
    sheet.conditionalFormats.clear(corner);
    const again = firstSheet(reopened(workbook));
    expect(again.validations.list().map(({ areas, validation }) => [areas, validation.formula1])).toEqual([
      [[area(1, 2, 1, 2)], 'ISNUMBER(C2)'],
      [[area(2, 1, 5, 2)], 'ISNUMBER(B3)'],
    ]);
    expect(
      again.conditionalFormats.list().map(({ areas, rule, priority }) => [areas, rule, priority]),
    ).toEqual([
      [[area(1, 2, 1, 2)], { type: 'expression', formula: 'C2>$A2' }, 1],
      [[area(2, 1, 5, 2)], { type: 'expression', formula: 'B3>$A3' }, 2],
    ]);
  });

  it('whose first row is deleted is written as it reads in the first row that is left', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    sheet.validations.set([area(1, 1, 5, 1)], { type: 'custom', formula1: 'B2>A2' });
    sheet.deleteCells(area(0, 0, 2, 16_383), 'up');
    // Row 4 (from 1) is the first that is left; moving its references up by three rows is the business of mapFormulas.
    expect(sheet.validations.list()).toMatchObject([
      { areas: [area(0, 1, 2, 1)], validation: { formula1: 'B4>A4' } },
    ]);
  });

  it('that is set again leaves the file as it is', () => {
    const workbook = createWorkbook();
    firstSheet(workbook).validations.set([area(1, 1, 9, 1)], LIST);
    const bytes = workbook.save();
    const again = opened(bytes);
    firstSheet(again).validations.set([area(1, 1, 9, 1)], LIST);
    expect(Buffer.from(again.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each([
    [{ prompt: 'a'.repeat(256) }, 'text-too-long'],
    [{ errorTitle: 'a'.repeat(33) }, 'text-too-long'],
    [{ type: 'list', formula1: `"${'a'.repeat(256)}"` }, 'text-too-long'],
    [{ type: 'list', formula1: `"${'a'.repeat(255)}"` }, 'done'],
    [{ prompt: 'a'.repeat(255), promptTitle: 'a'.repeat(32) }, 'done'],
  ] as const)('respects the limits of Excel (%#)', (change, code) => {
    expect(codeOf(firstSheet(createWorkbook()).validations.set([area(0, 0, 0, 0)], change))).toBe(code);
  });

  it('of others keeps attributes that are not modelled', () => {
    const list =
      '<dataValidations count="1" disablePrompts="1"><dataValidation type="whole" imeMode="off" xr:uid="{1}" sqref="A1:A9"><formula1>1</formula1></dataValidation></dataValidations>';
    const sheet = worksheet('', '', list).replace('<worksheet ', '<worksheet xmlns:xr="urn:xr" ');
    const workbook = opened(fileOf(givenParts('', { 'xl/worksheets/sheet1.xml': sheet })));
    const { validations } = firstSheet(workbook);
    validations.clear([area(4, 0, 4, 0)]);
    const text = partsOf(workbook.save())['xl/worksheets/sheet1.xml']!;
    expect(text).toContain(
      '<dataValidations count="1" disablePrompts="1"><dataValidation type="whole" imeMode="off" xr:uid="{1}" sqref="A1:A4 A6:A9">',
    );
    const [known] = validations.list();
    validations.set([area(0, 5, 0, 5)], known!.validation);
    expect(partsOf(workbook.save())['xl/worksheets/sheet1.xml']).toContain(
      'sqref="F1" imeMode="off" xr:uid="{1}"',
    );
  });
});

const RED: NewConditionalFormat = {
  areas: [area(1, 1, 9, 1)],
  rule: { type: 'cellIs', operator: 'lessThan', formulas: ['0'] },
  format: {
    font: { bold: true, colour: { kind: 'rgb', rgb: '#8B1A1A' } },
    fill: {
      kind: 'pattern',
      pattern: 'solid',
      foreground: { kind: 'rgb', rgb: '#FBE4E4' },
      background: null,
    },
    border: { bottom: { style: 'thin', colour: { kind: 'rgb', rgb: '#8B1A1A' } } },
    numberFormat: '0.0',
  },
  stopIfTrue: true,
};

describe('a conditional format', () => {
  it('comes back after saving with rule and format', () => {
    const workbook = createWorkbook();
    const { conditionalFormats } = firstSheet(workbook);
    const rules = [
      RED.rule,
      { type: 'expression', formula: 'AND($A2="x",B2<>"")' },
      { type: 'containsText', text: 'Uppnås "ej"', formula: 'NOT(ISERROR(SEARCH("x",B2)))' },
      { type: 'notContainsBlanks', formula: 'LEN(TRIM(B2))>0' },
      { type: 'duplicateValues' },
    ] as const;
    for (const rule of [...rules].reverse()) conditionalFormats.add({ ...RED, rule });
    const again = firstSheet(reopened(workbook)).conditionalFormats.list();
    expect(again.map(({ rule }) => rule)).toEqual(rules);
    expect(again[0]).toMatchObject(RED);
    expect(again.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5]);
    expect(partsOf(workbook.save())['xl/styles.xml']).toContain(
      '<dxfs count="1"><dxf><font><b/><color rgb="FF8B1A1A"/></font>',
    );
  });

  it('comes first when nothing is said, and otherwise where it is put', () => {
    const { conditionalFormats } = firstSheet(createWorkbook());
    const named = (formula: string, priority?: number): number =>
      conditionalFormats.add({
        areas: RED.areas,
        rule: { type: 'expression', formula },
        ...(priority === undefined ? {} : { priority }),
      }).id;
    const [a] = [named('a'), named('b'), named('c', 2)];
    const order = (): string[] =>
      conditionalFormats.list().map(({ rule }) => (rule.type === 'expression' ? rule.formula : ''));
    expect(order()).toEqual(['b', 'c', 'a']);
    conditionalFormats.change(a, { priority: 1 });
    expect(order()).toEqual(['a', 'b', 'c']);
    expect(new Set(conditionalFormats.list().map(({ priority }) => priority)).size).toBe(3);
  });

  it('keeps its place among others, each with a priority of its own, when its area is split', () => {
    const { conditionalFormats } = firstSheet(createWorkbook());
    const area = { top: 0, left: 0, bottom: 9, right: 0 };
    for (const formula of ['A1=3', 'A1=2', 'A1=1']) {
      conditionalFormats.add({ areas: [area], rule: { type: 'expression', formula } });
    }
    conditionalFormats.clear([{ top: 4, left: 0, bottom: 4, right: 0 }]);
    const rules = conditionalFormats.list();
    const formulas = rules.map(({ rule }) => (rule.type === 'expression' ? rule.formula : ''));
    expect(formulas).toEqual(['A1=1', 'A6=1', 'A1=2', 'A6=2', 'A1=3', 'A6=3']);
    expect(rules.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is changed, cleared and deleted by its number', () => {
    const { conditionalFormats } = firstSheet(createWorkbook());
    const { id } = conditionalFormats.add(RED);
    expect(
      codeOf(
        conditionalFormats.change(id, {
          rule: { type: 'expression', formula: 'TRUE' },
          areas: [area(0, 0, 0, 3)],
        }),
      ),
    ).toBe('done');
    expect(conditionalFormats.list()).toMatchObject([
      { id, rule: { formula: 'TRUE' }, areas: [area(0, 0, 0, 3)], format: RED.format, stopIfTrue: true },
    ]);
    conditionalFormats.clear([area(0, 1, 5, 1)]);
    expect(conditionalFormats.list()[0]!.areas).toEqual([area(0, 0, 0, 0), area(0, 2, 0, 3)]);
    expect(codeOf(conditionalFormats.delete(id))).toBe('done');
    expect([codeOf(conditionalFormats.delete(id)), codeOf(conditionalFormats.change(id, {}))]).toEqual([
      'not-found',
      'not-found',
    ]);
    expect(conditionalFormats.list()).toEqual([]);
  });

  it('of a kind that is not modelled is kept whole', () => {
    const scale =
      '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';
    const top = '<cfRule type="top10" priority="4" percent="1" rank="10"/>';
    const workbook = opened(
      fileOf(
        givenParts('', {
          'xl/worksheets/sheet1.xml': worksheet(
            '',
            '',
            `<conditionalFormatting sqref="A1:A5">${scale}${top}</conditionalFormatting>`,
          ),
        }),
      ),
    );
    const { conditionalFormats } = firstSheet(workbook);
    expect(conditionalFormats.list().map(({ rule }) => rule)).toEqual([
      { type: 'other', fileType: 'colorScale', raw: scale },
      { type: 'other', fileType: 'top10', raw: top },
    ]);
    conditionalFormats.add({ ...RED, areas: conditionalFormats.list()[0]!.areas });
    expect(partsOf(workbook.save())['xl/worksheets/sheet1.xml']).toContain(
      `${scale}${top}<cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`,
    );
  });

  it('is read as LibreOffice writes it, with attributes that mean nothing', () => {
    const rule =
      '<cfRule type="expression" priority="2" aboveAverage="0" equalAverage="0" bottom="0" percent="0" rank="0" text=""><formula>A1&gt;1</formula></cfRule>';
    const sheet = worksheet('', '', `<conditionalFormatting sqref="A1:A5">${rule}</conditionalFormatting>`);
    const workbook = opened(fileOf(givenParts('', { 'xl/worksheets/sheet1.xml': sheet })));
    expect(firstSheet(workbook).conditionalFormats.list()).toMatchObject([
      { rule: { type: 'expression', formula: 'A1>1' }, priority: 2, format: null },
    ]);
  });

  it('and validations show their formulas to mapFormulas with the cell that they start from', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    sheet.validations.set([area(3, 2, 5, 2)], { type: 'custom', formula1: 'C4>0' });
    sheet.conditionalFormats.add({ ...RED, rule: { type: 'expression', formula: 'B2>0' } });
    const places: unknown[] = [];
    workbook.mapFormulas((formula, place) => {
      places.push(place);
      return formula.replace('>0', '>1');
    });
    expect(places).toEqual([
      { kind: 'validation', sheetId: 1, row: 3, column: 2 },
      { kind: 'conditional-format', sheetId: 1, row: 1, column: 1 },
    ]);
    const again = firstSheet(reopened(workbook));
    expect(again.validations.at(4, 2)!.formula1).toBe('C4>1');
    expect(again.conditionalFormats.list()[0]!.rule).toEqual({ type: 'expression', formula: 'B2>1' });
  });
});
