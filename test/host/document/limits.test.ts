import {
  LONGEST_FORMULA,
  LONGEST_SHEET_NAME,
  LONGEST_TEXT,
  MOST_ATTRIBUTES,
  RATIO_MATTERS_FROM,
  USUAL_LIMITS,
} from '../../../src/host/document/limits';
import { COLUMN_COUNT, ROW_COUNT, type OpenLimits } from '../../../src/host/document/model';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { openWorkbook } from '../../../src/host/document/openWorkbook';
import { attempt } from '../../../src/host/document/result';
import { parseXml } from '../../../src/host/document/xml/parseXml';
import { codeOf, entriesOf, fileOf, firstSheet, givenParts, opened, reopened, worksheet } from './givenFile';

/** What opening a file with these rows and parts says. */
function opening(
  rows: string,
  more: Readonly<Record<string, string>> = {},
  limits: Partial<OpenLimits> = {},
): string {
  return codeOf(openWorkbook(fileOf(givenParts(rows, more)), limits));
}

/** Just below a limit a file is read, just above it is refused. */
function expectPair(below: string, above: string, refusal: string): void {
  expect([below, above]).toEqual(['done', refusal]);
}

describe('the limits of the archive', () => {
  const file = fileOf(givenParts('<row r="1"><c r="A1"><v>5</v></c></row>'));
  const entries = entriesOf(file);

  it('are exact for all inflated bytes together', () => {
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    const within = (inflatedBytes: number) => codeOf(openWorkbook(file, { inflatedBytes }));
    expectPair(within(total), within(total - 1), 'too-large');
  });

  it('are exact for the number of entries', () => {
    const within = (most: number) => codeOf(openWorkbook(file, { entries: most }));
    expectPair(within(entries.length), within(entries.length - 1), 'too-large');
  });

  it('are exact for the ratio, and for the size from which it matters', () => {
    const part = (size: number) => ({ 'xl/media/bild.bin': '0'.repeat(size) });
    expectPair(
      opening('', part(RATIO_MATTERS_FROM), { ratio: 10 }),
      opening('', part(RATIO_MATTERS_FROM + 1), { ratio: 10 }),
      'too-large',
    );
    const large = fileOf(givenParts('', part(2_000_000)));
    const { size, compressed } = entriesOf(large).find(({ name }) => name.startsWith('xl/media'))!;
    const within = (ratio: number) => codeOf(openWorkbook(large, { ratio }));
    expectPair(within(size / compressed.length), within(size / compressed.length - 1e-6), 'too-large');
  });

  it('hold when nobody sets others: ten thousand entries, 128 MB', () => {
    expect(USUAL_LIMITS).toMatchObject({ entries: 10_000, inflatedBytes: 134_217_728, ratio: 500 });
    const more = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`xl/media/${n}.bin`, '']));
    const free = USUAL_LIMITS.entries - entries.length;
    expectPair(opening('', more(free)), opening('', more(free + 1)), 'too-large');
  });
});

describe('the limits of XML', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  const withinSheet = (xml: string, limits: Partial<OpenLimits> = {}) =>
    opening('', { 'xl/worksheets/sheet1.xml': worksheet('', '', xml) }, limits);

  it('are exact for nesting, the root counted', () => {
    expectPair(
      withinSheet(nested(USUAL_LIMITS.depth - 1)),
      withinSheet(nested(USUAL_LIMITS.depth)),
      'too-large',
    );
  });

  it('are exact for nesting within the texts of cells and shared texts', () => {
    const inCell = (depth: number) =>
      opening(`<row r="1"><c r="A1" t="inlineStr"><is>${nested(depth)}</is></c></row>`);
    expectPair(inCell(USUAL_LIMITS.depth - 1), inCell(USUAL_LIMITS.depth), 'too-large');
    const shared = (depth: number) => {
      const parts = givenParts('');
      const texts = parts['xl/sharedStrings.xml']!.replace('<si>', `<si>${nested(depth)}</si><si>`);
      return codeOf(openWorkbook(fileOf({ ...parts, 'xl/sharedStrings.xml': texts })));
    };
    expectPair(shared(USUAL_LIMITS.depth - 1), shared(USUAL_LIMITS.depth), 'too-large');
  });

  it('are exact for the attributes of an element', () => {
    const element = (count: number) =>
      `<a ${Array.from({ length: count }, (_, n) => `a${n}="1"`).join(' ')}/>`;
    expectPair(withinSheet(element(MOST_ATTRIBUTES)), withinSheet(element(MOST_ATTRIBUTES + 1)), 'too-large');
  });

  it('are exact for elements, attributes and texts of all parts together', () => {
    // Root, its attribute, its text and an element: four.
    const allowed = (left: number) =>
      codeOf(
        attempt(() => parseXml('<a b="1">text<c/></a>', { part: 'prov', depth: 9, allowance: { left } })),
      );
    expectPair(allowed(4), allowed(3), 'too-large');
    // One allowance for all parts: a workbook that has just enough cannot have one element more.
    const enough = (nodes: number) => withinSheet('<a/>', { nodes });
    let nodes = 1;
    while (enough(nodes) !== 'done') nodes++;
    expectPair(enough(nodes), withinSheet('<a/><a/>', { nodes }), 'too-large');
  });
});

describe('the limits of a sheet', () => {
  it('are exact for cells', () => {
    const cells = (count: number) => opening(`<row r="1">${'<c/>'.repeat(count)}</row>`, {}, { cells: 20 });
    expectPair(cells(20), cells(21), 'too-large');
    const prefixed = (count: number) =>
      opening(
        `<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="1">${'<x:c/>'.repeat(count)}</x:row>`,
        {},
        { cells: 20 },
      );
    expect(prefixed(21)).toBe('too-large');
  });

  it('are exact for the formulas of all sheets together', () => {
    const formulas = (count: number) =>
      opening(`<row r="1">${'<c><f>1</f></c>'.repeat(count)}</row>`, {}, { formulas: 20 });
    expectPair(formulas(20), formulas(21), 'too-large');
  });

  it('are exact for rows, with numbers and without', () => {
    const row = (number: number) => opening(`<row r="${number}"><c r="A${number}"><v>1</v></c></row>`);
    expectPair(row(ROW_COUNT), row(ROW_COUNT + 1), 'xml-malformed');
    const after = (count: number) => opening(`<row r="${ROW_COUNT - 1}"/>${'<row/>'.repeat(count)}`);
    expectPair(after(1), after(2), 'xml-malformed');
  });

  it('are exact for columns, with letters and without', () => {
    const cell = (address: string) => opening(`<row r="1"><c r="${address}"><v>1</v></c></row>`);
    expectPair(cell('XFD1'), cell('XFE1'), 'xml-malformed');
    const many = (count: number) => opening(`<row r="1">${'<c><v>1</v></c>'.repeat(count)}</row>`);
    expectPair(many(COLUMN_COUNT), many(COLUMN_COUNT + 1), 'xml-malformed');
  });

  it('are exact for cells that are written', () => {
    const { cells } = firstSheet(createWorkbook());
    const put = (row: number, column: number) => codeOf(cells.setValue(row, column, 1));
    expectPair(put(ROW_COUNT - 1, 0), put(ROW_COUNT, 0), 'out-of-sheet');
    expectPair(put(0, COLUMN_COUNT - 1), put(0, COLUMN_COUNT), 'out-of-sheet');
  });

  it('are exact for a cell’s text, and what is written comes back whole', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    const longest = 'å'.repeat(LONGEST_TEXT);
    expectPair(
      codeOf(cells.setValue(0, 0, longest)),
      codeOf(cells.setValue(1, 0, `${longest}x`)),
      'text-too-long',
    );
    expect(firstSheet(reopened(workbook)).cells.value(0, 0)).toBe(longest);
    expect(firstSheet(reopened(workbook)).cells.value(1, 0)).toBeNull();
  });

  it('are exact for a formula, and what is written comes back whole', () => {
    const workbook = createWorkbook();
    const { cells } = firstSheet(workbook);
    const longest = `1${'+1'.repeat((LONGEST_FORMULA - 2) / 2)} `;
    expect(longest).toHaveLength(LONGEST_FORMULA);
    expectPair(
      codeOf(cells.setFormula(0, 0, longest, 1)),
      codeOf(cells.setFormula(1, 0, `${longest} `, 1)),
      'formula-too-long',
    );
    expect(firstSheet(reopened(workbook)).cells.formula(0, 0)?.text).toBe(longest);
  });

  it('are exact for a sheet’s name', () => {
    const { sheets } = createWorkbook();
    const named = (length: number) => codeOf(sheets.add('å'.repeat(length)));
    expectPair(named(LONGEST_SHEET_NAME), named(LONGEST_SHEET_NAME + 1), 'name-invalid');
  });

  it('keeps a longer text that another program wrote: nothing is cut', () => {
    const text = 'x'.repeat(LONGEST_TEXT + 1);
    const workbook = opened(
      fileOf(givenParts(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)),
    );
    expect(firstSheet(workbook).cells.value(0, 0)).toBe(text);
    expect(firstSheet(reopened(workbook)).cells.value(0, 0)).toBe(text);
  });
});
