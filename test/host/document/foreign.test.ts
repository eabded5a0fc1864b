import { openWorkbook } from '../../../src/host/document/openWorkbook';
import { compressEntry } from '../../../src/host/document/zip/archive';
import { writeArchive } from '../../../src/host/document/zip/writeArchive';
import {
  codeOf,
  entriesOf,
  fileOf,
  firstSheet,
  givenParts,
  MAIN,
  OFFICE,
  opened,
  partsOf,
  relations,
  reopened,
  worksheet,
  type Parts,
} from './givenFile';

const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>' +
  '<xm:f>Data!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

/** A file with much in it that this host does not know. */
function givenForeignFile(): Parts {
  const rows =
    // No addresses at all; a rich inline text; a cell with an extension.
    '<row><c t="s"><v>1</v></c><c t="inlineStr"><is><r><rPr><b/></rPr><t>fet </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
    '<c><v>3</v><extLst><ext uri="{x}"><okänd a="1"/></ext></extLst></c></row>\n' +
    '<row spans="1:3" ht="20.5" customHeight="1" x14ac:dyDescent="0.25"><c r="B2" cm="1"><f>SUM(A1:A2)</f><v>7</v></c></row>' +
    '<!-- en kommentar --><row r="5" s="0" customFormat="1"><c r="A5"><f t="shared" ref="A5:A7" si="0">$B5*C$1+D5</f><v>1</v></c></row>' +
    '<row r="6"><c r="A6"><f t="shared" si="0"/><v>2</v></c><c r="C6" t="b"><v>1</v></c></row>' +
    '<row r="7"><c r="A7"><f t="shared" si="0"/><v>3</v></c><c r="C7" t="e"><v>#N/A</v></c><c r="D7" t="d"><v>2021-08-31</v></c></row>' +
    '<row r="9"><c r="A9"><f t="array" ref="A9:B10">TRANSPOSE(A1:B2)</f><v>1</v></c><c r="B9"><v>2</v></c></row>' +
    '<row r="10"><c r="A10"><v>3</v></c><c r="B10"><v>4</v></c></row>' +
    '<row r="12"><c r="A12" t="str"><f>"a"&amp;"_x0041_"</f><v>a_x005F_x0041_ &lt;</v></c></row>';
  const sheet = worksheet(
    rows,
    '<sheetPr codeName="Blad"/><dimension ref="A1:D12"/><sheetViews><sheetView workbookViewId="0" topLeftCell="A3"/></sheetViews>',
    `<okänt xmlns="urn:annat"><inre/></okänt><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>${SPARKLINES}`,
  ).replace(
    '<worksheet ',
    '<worksheet xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ',
  );
  return givenParts('', {
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['rId7', 'okänd', '../annat/sak.bin']]),
    'xl/annat/sak.bin': 'något helt annat',
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/></calcChain>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId9', 'calcChain', 'calcChain.xml'],
    ]),
    'customXml/item1.xml': '<min xmlns="urn:min">data</min>',
  });
}

describe('a file that others made', () => {
  it('saves unchanged with the very bytes of every part, in the same order', () => {
    const bytes = fileOf(givenForeignFile());
    const saved = entriesOf(opened(bytes).save());
    const before = entriesOf(bytes);
    expect(saved.map((entry) => entry.name)).toEqual(before.map((entry) => entry.name));
    for (const [index, entry] of saved.entries()) {
      expect(Buffer.from(entry.compressed).equals(Buffer.from(before[index]!.compressed))).toBe(true);
    }
  });

  it('is read right without addresses, with rich and inline texts, booleans, errors and dates', () => {
    const { cells } = firstSheet(opened(fileOf(givenForeignFile())));
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(0, 2)]).toEqual(['två', 'fet text', 3]);
    expect([cells.value(5, 2), cells.value(6, 2), cells.value(6, 3)]).toEqual([
      true,
      { error: '#N/A' },
      44439,
    ]);
    expect(cells.value(11, 0)).toBe('a_x0041_ <');
    expect(cells.formula(11, 0)!.text).toBe('"a"&"_x0041_"');
    expect(cells.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 11, right: 3 });
    expect(firstSheet(opened(fileOf(givenForeignFile()))).rows.get(1)).toMatchObject({
      height: 20.5,
      customHeight: true,
    });
  });

  it('loses nothing but the edited cell when one cell changes', () => {
    const bytes = fileOf(givenForeignFile());
    const workbook = opened(bytes);
    firstSheet(workbook).cells.setValue(5, 2, 17);
    const before = partsOf(bytes);
    const after = partsOf(workbook.save());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) {
      if (name !== 'xl/worksheets/sheet1.xml') expect(after[name]).toBe(before[name]);
    }
    expect(after['xl/worksheets/sheet1.xml']).toBe(
      before['xl/worksheets/sheet1.xml']!.replace('<c r="C6" t="b"><v>1</v></c>', '<c r="C6"><v>17</v></c>'),
    );
  });

  it('keeps what is unknown in the row and the cells beside the edited one', () => {
    const workbook = opened(fileOf(givenForeignFile()));
    const { cells } = firstSheet(workbook);
    cells.setValue(0, 0, 'ny');
    cells.setValue(1, 2, 1);
    const text = partsOf(workbook.save())['xl/worksheets/sheet1.xml']!;
    expect(text).toContain(
      '<r><rPr><b/></rPr><t>fet </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
    );
    expect(text).toContain('<okänd a="1"/>');
    expect(text).toContain(
      '<row r="2" ht="20.5" customHeight="1" x14ac:dyDescent="0.25"><c r="B2" cm="1"><f>SUM(A1:A2)</f>',
    );
    expect(text).toContain(SPARKLINES);
    expect(firstSheet(reopened(workbook)).cells.value(0, 1)).toBe('fet text');
  });

  it('drops the chain of calculation with its relation and type as soon as a formula changes', () => {
    const workbook = opened(fileOf(givenForeignFile()));
    firstSheet(workbook).cells.setFormula(20, 0, 'A1', 0);
    const parts = partsOf(workbook.save());
    expect(parts).not.toHaveProperty('xl/calcChain.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('keeps the dimension true', () => {
    const workbook = opened(fileOf(givenForeignFile()));
    firstSheet(workbook).cells.setValue(19, 5, 'x');
    expect(partsOf(workbook.save())['xl/worksheets/sheet1.xml']).toContain('<dimension ref="A1:F20"/>');
  });

  it('is read and written with a prefix on every element', () => {
    const parts = givenParts('');
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>` +
      '<x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    parts['xl/sharedStrings.xml'] = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>ett</x:t></x:si></x:sst>`;
    const workbook = opened(fileOf(parts));
    const sheet = firstSheet(workbook);
    expect([sheet.cells.value(0, 0), sheet.cells.formula(0, 1)!.text]).toEqual(['ett', '1+1']);
    sheet.cells.setValue(0, 2, 'tre');
    sheet.columns.set(0, 0, { width: 20 });
    const text = partsOf(workbook.save())['xl/worksheets/sheet1.xml']!;
    expect(text).toContain('<x:c r="C1" t="s"><x:v>1</x:v></x:c>');
    expect(text).toContain(
      '<x:cols><x:col min="1" max="1" width="20" customWidth="1"/></x:cols><x:sheetData>',
    );
    expect(firstSheet(reopened(workbook)).cells.value(0, 2)).toBe('tre');
  });

  it('in the strict form keeps its vocabulary', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const parts = Object.fromEntries(
      Object.entries(givenParts('<row r="1"><c r="A1"><v>1</v></c></row>')).map(([name, text]) => [
        name,
        strict(text),
      ]),
    );
    const workbook = opened(fileOf(parts));
    firstSheet(workbook).annotations.setNote({ row: 0, column: 0, author: 'A', text: 'hej' });
    workbook.sheets.add('Ny');
    const saved = partsOf(workbook.save());
    expect(Object.entries(saved).filter(([, text]) => text.includes(MAIN) || text.includes(OFFICE))).toEqual(
      [],
    );
    expect(firstSheet(reopened(workbook)).annotations.notes()).toHaveLength(1);
  });

  it('in UTF-16 is read, and written as UTF-8', () => {
    const parts = givenParts('');
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><sst xmlns="${MAIN}"><si><t>åäö</t></si></sst>`;
    const workbook = opened(fileWithBytes(parts, 'xl/sharedStrings.xml', Buffer.from(text, 'utf16le')));
    const { cells } = firstSheet(workbook);
    cells.setValue(0, 0, 'ny');
    cells.setValue(0, 1, 'åäö');
    expect(partsOf(workbook.save())['xl/sharedStrings.xml']).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}" uniqueCount="2"><si><t>åäö</t></si><si><t>ny</t></si></sst>`,
    );
  });
});

describe('a file that is damaged', () => {
  const cell = (xml: string): Parts => givenParts(`<row r="1">${xml}</row>`);
  it.each([
    ['a shared text that is not there', cell('<c r="A1" t="s"><v>2</v></c>'), 'index-out-of-range'],
    ['a format that is not there', cell('<c r="A1" s="1"><v>2</v></c>'), 'index-out-of-range'],
    [
      'a row with a format that is not there',
      givenParts('<row r="1" s="3" customFormat="1"/>'),
      'index-out-of-range',
    ],
    ['text between cells', cell('<c r="A1"><v>2</v></c>hej'), 'xml-malformed'],
    ['a number that is none', cell('<c r="A1"><v>1,5</v></c>'), 'xml-malformed'],
    ['an unknown kind of cell', cell('<c r="A1" t="q"><v>1</v></c>'), 'xml-malformed'],
    ['cells out of order', cell('<c r="B1"/><c r="A1"/>'), 'xml-malformed'],
    ['the same cell twice', cell('<c r="A1"/><c r="A1"/>'), 'xml-malformed'],
    ['a cell of another row', cell('<c r="A2"/>'), 'xml-malformed'],
    ['rows out of order', givenParts('<row r="2"/><row r="1"/>'), 'xml-malformed'],
    ['a row outside the sheet', givenParts('<row r="1048577"/>'), 'xml-malformed'],
    ['a column outside the sheet', cell('<c r="XFE1"/>'), 'xml-malformed'],
    ['two values in a cell', cell('<c r="A1"><v>1</v><v>2</v></c>'), 'xml-malformed'],
    ['an element that cells do not have', cell('<c r="A1"><w>1</w></c>'), 'xml-malformed'],
    ['an unknown reference in a formula', cell('<c r="A1"><f>A&nbsp;</f></c>'), 'xml-malformed'],
    [
      'a shared formula without its first cell',
      cell('<c r="A1"><f t="shared" si="4"/></c>'),
      'xml-malformed',
    ],
    ['a cell that is never closed', cell('<c r="A1"><v>1</v>'), 'xml-malformed'],
    ['a missing sheet', { ...givenParts(''), 'xl/_rels/workbook.xml.rels': relations([]) }, 'part-missing'],
    [
      'a DOCTYPE in the workbook',
      { ...givenParts(''), 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' },
      'doctype-refused',
    ],
    [
      'a DOCTYPE in a sheet',
      { ...givenParts(''), 'xl/worksheets/sheet1.xml': '<!DOCTYPE x []><worksheet/>' },
      'doctype-refused',
    ],
    [
      'a workbook of another kind',
      { ...givenParts(''), 'xl/workbook.xml': '<workbook xmlns="urn:x"/>' },
      'not-a-workbook',
    ],
    [
      'a sheet without cells',
      { ...givenParts(''), 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"/>` },
      'unsupported-structure',
    ],
  ])('is refused as a value: %s', (_what, parts, code) => {
    expect(codeOf(openWorkbook(fileOf(parts)))).toBe(code);
  });

  it('is refused when its bytes are no text', () => {
    const bytes = fileWithBytes(
      givenParts(''),
      'xl/workbook.xml',
      Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e),
    );
    expect(codeOf(openWorkbook(bytes))).toBe('xml-malformed');
  });

  it('names the part in the problem', () => {
    const outcome = openWorkbook(fileOf(cell('<c r="A1" t="s"><v>2</v></c>')));
    expect(!outcome.ok && outcome.problem).toEqual({
      code: 'index-out-of-range',
      message: 'Row 1 of "xl/worksheets/sheet1.xml" uses shared text 2 of 2.',
      part: 'xl/worksheets/sheet1.xml',
    });
  });
});

function fileWithBytes(parts: Parts, name: string, bytes: Uint8Array): Uint8Array {
  const entries = entriesOf(fileOf(parts)).map((entry) =>
    entry.name === name ? compressEntry(name, bytes) : entry,
  );
  return writeArchive(entries);
}
