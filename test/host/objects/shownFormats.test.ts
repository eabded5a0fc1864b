import type { ConditionalRule, Sheet } from '../../../src/host/document/model';
import { shownFormats } from '../../../src/host/objects/edit/shownFormats';
import type { HostCore } from '../../../src/host/openHost';
import { givenCore, givenCoreTable, typeRows } from '../givenCore';

let host: HostCore;
let sheet: Sheet;
beforeEach(() => {
  host = givenCore();
  sheet = host.book.document.sheets.active;
});

const red = { font: { colour: { kind: 'rgb', rgb: '#8B1A1A' } } } as const;
const green = {
  font: { bold: true },
  fill: {
    kind: 'pattern',
    pattern: 'solid',
    foreground: { kind: 'rgb', rgb: '#E3F1E5' },
    background: null,
  },
} as const;
const cells = { top: 0, left: 0, bottom: 3, right: 0 };

function inkAt(row: number): string | null {
  const { font } = shownFormats(host.book).at(sheet, row, 0);
  return host.book.document.styles.resolveColour(font.colour);
}

/** Which of the rows 1 to 4 in column A the rule holds for. */
function held(values: readonly string[], rule: ConditionalRule): number[] {
  typeRows(
    host,
    sheet,
    values.map((value) => [value]),
  );
  sheet.conditionalFormats.add({ areas: [cells], rule, format: red });
  return [0, 1, 2, 3].filter((row) => inkAt(row) === '#8B1A1A').map((row) => row + 1);
}

describe('the format that a cell is shown in', () => {
  it('is its own where nothing lies over it', () => {
    expect(shownFormats(host.book).at(sheet, 0, 0)).toBe(
      host.book.document.styles.format(sheet.cells.style(0, 0)),
    );
  });

  it.each<readonly [string, readonly string[], ConditionalRule, readonly number[]]>([
    [
      'a formula, seen from each cell',
      ['1', '-2', 'x', '-4'],
      { type: 'expression', formula: 'AND(ISNUMBER(A1),A1<0)' },
      [2, 4],
    ],
    [
      'a comparison',
      ['1', '2', '3', '4'],
      { type: 'cellIs', operator: 'between', formulas: ['2', '1+2'] },
      [2, 3],
    ],
    [
      'a comparison with another cell',
      ['3', '2', '3', '4'],
      { type: 'cellIs', operator: 'equal', formulas: ['$A$1'] },
      [1, 3],
    ],
    [
      'a text',
      ['fel', 'rätt', 'ett fel', ''],
      { type: 'containsText', text: 'fel', formula: 'NOT(ISERROR(SEARCH("fel",A1)))' },
      [1, 3],
    ],
    ['blanks', ['1', '', '3', ''], { type: 'containsBlanks', formula: 'LEN(TRIM(A1))=0' }, [2, 4]],
    ['what is there twice', ['a', 'b', 'a', ''], { type: 'duplicateValues' }, [1, 3]],
    ['what is there once', ['a', 'b', 'a', ''], { type: 'uniqueValues' }, [2]],
  ])('follows a rule on %s', (_name, values, rule, rows) => {
    expect(held(values, rule)).toEqual(rows);
  });

  it('takes what several rules say together, the first one having the last word', () => {
    const always = { type: 'expression', formula: 'TRUE' } as const;
    sheet.conditionalFormats.add({
      areas: [cells],
      rule: always,
      format: { font: { ...red.font, bold: false } },
      priority: 1,
    });
    sheet.conditionalFormats.add({ areas: [cells], rule: always, format: green, priority: 2 });
    const { font, fill } = shownFormats(host.book).at(sheet, 0, 0);
    expect(font).toMatchObject({ bold: false, colour: red.font.colour });
    expect(fill).toEqual(green.fill);
  });

  it('heeds no rule after one that stops', () => {
    const always = { type: 'expression', formula: 'TRUE' } as const;
    sheet.conditionalFormats.add({
      areas: [cells],
      rule: always,
      format: green,
      priority: 1,
      stopIfTrue: true,
    });
    sheet.conditionalFormats.add({ areas: [cells], rule: always, format: red, priority: 2 });
    expect(inkAt(0)).not.toBe('#8B1A1A');
  });

  it('changes when the cells do and it is asked anew', () => {
    const formats = shownFormats(host.book);
    sheet.conditionalFormats.add({
      areas: [cells],
      rule: { type: 'expression', formula: 'A1<0' },
      format: green,
    });
    expect(formats.at(sheet, 0, 0).font.bold).toBe(false);
    host.person.type(sheet.name, 'A1', '-1');
    formats.forget();
    expect(formats.at(sheet, 0, 0).font.bold).toBe(true);
  });
});

describe('a table’s style', () => {
  beforeEach(() => {
    givenCoreTable(host, sheet);
  });
  const fillAt = (row: number, column = 0): string | null => {
    const { fill } = shownFormats(host.book).at(sheet, row, column);
    return fill.kind === 'pattern' ? host.book.document.styles.resolveColour(fill.foreground) : null;
  };

  it('fills the header and every other row', () => {
    const [table] = sheet.tables.list();
    table!.setStyle({ name: 'TableStyleMedium9', bandedRows: true });
    expect(fillAt(0)).toBe(host.book.document.styles.resolveColour({ kind: 'theme', theme: 4 }));
    expect(shownFormats(host.book).at(sheet, 0, 0).font.bold).toBe(true);
    expect(fillAt(1)).not.toBeNull();
    expect(fillAt(2)).toBeNull();
    expect(fillAt(3)).toBe(fillAt(1));
  });

  it('leaves rows without bands alone, and draws a line below the header', () => {
    const [table] = sheet.tables.list();
    table!.setStyle({ name: 'TableStyleLight1', bandedRows: false });
    expect(fillAt(1)).toBeNull();
    expect(shownFormats(host.book).at(sheet, 0, 0).border.bottom.style).toBe('thin');
    expect(shownFormats(host.book).at(sheet, 2, 0).border.bottom.style).toBe('none');
  });

  it('shows only where the cell has no fill of its own', () => {
    const [table] = sheet.tables.list();
    table!.setStyle({ name: 'TableStyleMedium9', bandedRows: true });
    sheet.cells.setStyle(1, 0, host.book.document.styles.change(0, { fill: green.fill }));
    expect(fillAt(1)).toBe('#E3F1E5');
  });
});
