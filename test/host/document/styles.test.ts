import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { openWorkbook } from '../../../src/host/document/openWorkbook';
import type { CellFormatChange, Colour } from '../../../src/host/document/model';
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
} from './givenFile';

const rgb = (colour: string): Colour => ({ kind: 'rgb', rgb: colour });

const EVERYTHING: CellFormatChange = {
  font: {
    bold: true,
    italic: true,
    underline: 'double',
    strikethrough: true,
    verticalPosition: 'superscript',
    size: 9.5,
    colour: { kind: 'theme', theme: 4, tint: -0.25 },
  },
  fill: { kind: 'pattern', pattern: 'solid', foreground: rgb('#FFFBE6'), background: null },
  border: {
    bottom: { style: 'double', colour: rgb('#1F2937') },
    left: { style: 'thin', colour: null },
    diagonal: { style: 'hair', colour: { kind: 'indexed', index: 10 } },
    diagonalUp: true,
  },
  numberFormat: '#,##0;−#,##0',
  alignment: {
    horizontal: 'right',
    vertical: 'top',
    wrapText: true,
    indent: 2,
    textRotation: 45,
    shrinkToFit: true,
  },
  protection: { locked: false, formulaHidden: true },
  quotePrefix: true,
};

/** A style sheet of another program, with things that this host does not model. */
const FOREIGN_STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; mnkr&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/><charset val="1"/></font>' +
  '<font><b/><sz val="10"/><color indexed="10"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="170" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="0" xfId="1" applyFill="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Miljoner" xfId="1"/></cellStyles>' +
  '<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors></styleSheet>';

function foreignFile(styles = FOREIGN_STYLES): Uint8Array {
  return fileOf(
    givenParts('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ]),
    }),
  );
}

describe('cell formats', () => {
  it('come back after saving with every property', () => {
    const workbook = createWorkbook();
    const index = workbook.styles.change(0, EVERYTHING);
    firstSheet(workbook).cells.setStyle(0, 0, index);
    const described = workbook.styles.format(index);
    expect(described).toMatchObject(EVERYTHING);
    const again = reopened(workbook);
    expect(again.styles.format(firstSheet(again).cells.style(0, 0))).toEqual(described);
  });

  it('are appended once, and the same change from the same format gives the same index', () => {
    const { styles } = createWorkbook();
    const first = styles.change(0, EVERYTHING);
    expect(styles.change(0, EVERYTHING)).toBe(first);
    expect(styles.indexOf(styles.format(first))).toBe(first);
    expect(styles.change(first, { font: { bold: true } })).toBe(first);
    expect(styles.change(styles.change(0, { font: { bold: true } }), { font: { bold: false } })).toBe(0);
    expect(styles.count).toBe(3);
  });

  it('keep the theme font until another name is chosen', () => {
    const { styles } = createWorkbook();
    expect(styles.format(0).font).toMatchObject({ name: 'Calibri', scheme: 'minor' });
    expect(styles.format(styles.change(0, { font: { bold: true, size: 16 } })).font.scheme).toBe('minor');
    expect(styles.format(styles.change(0, { font: { name: 'Arial' } })).font).toMatchObject({
      name: 'Arial',
      scheme: null,
    });
    expect(styles.themeFonts).toEqual({ minor: 'Calibri', major: 'Calibri Light' });
  });

  it('use the numbers of built-in number formats and append others', () => {
    const workbook = createWorkbook();
    const codes = ['0%', '#,##0', 'm/d/yyyy', 'yyyy-mm-dd', '@'];
    const indices = codes.map((numberFormat) => workbook.styles.change(0, { numberFormat }));
    const again = reopened(workbook);
    expect(indices.map((index) => again.styles.format(index).numberFormat)).toEqual(codes);
    const text = partsOf(workbook.save())['xl/styles.xml']!;
    expect(text).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts',
    );
  });

  it('of a row or column hold for cells that do not exist', () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    const [bold, italic] = [
      workbook.styles.change(0, { font: { bold: true } }),
      workbook.styles.change(0, { font: { italic: true } }),
    ];
    sheet.columns.set(1, 1, { style: bold });
    sheet.rows.set(2, 2, { style: italic });
    const { cells } = firstSheet(reopened(workbook));
    expect([cells.style(0, 0), cells.style(0, 1), cells.style(2, 1), cells.style(2, 5)]).toEqual([
      0,
      bold,
      italic,
      italic,
    ]);
    sheet.cells.setValue(0, 1, 5);
    expect(sheet.cells.style(0, 1)).toBe(bold);
    sheet.cells.clear({ top: 0, left: 1, bottom: 0, right: 1 }, 'formats');
    expect(sheet.cells.style(0, 1)).toBe(0);
  });

  it('of others are kept when only one property changes', () => {
    const workbook = opened(foreignFile());
    const index = workbook.styles.change(1, { font: { italic: true } });
    expect(workbook.styles.format(index)).toMatchObject({
      numberFormat: '0.0" mnkr"',
      styleName: 'Miljoner',
      font: { bold: true },
    });
    firstSheet(workbook).cells.setStyle(0, 0, index);
    const text = partsOf(workbook.save())['xl/styles.xml']!;
    expect(text).toContain('<gradientFill degree="90">');
    expect(text).toContain('<family val="2"/><charset val="1"/>');
    expect(text).toContain(
      '<xf numFmtId="170" fontId="2" fillId="2" borderId="0" xfId="1" applyFont="1" applyFill="1"/>',
    );
  });

  it('that are not there are refused', () => {
    const { cells } = firstSheet(createWorkbook());
    expect(codeOf(cells.setStyle(0, 0, 1))).toBe('index-out-of-range');
    expect(codeOf(cells.setStyle(0, 0, -1))).toBe('index-out-of-range');
  });

  it('of a file must name fonts, fills, borders and styles that are there', () => {
    for (const damage of ['fontId="2"', 'fontId="-1"', 'fontId="0.5"']) {
      const bytes = foreignFile(FOREIGN_STYLES.replace('fontId="1" fillId="2"', `${damage} fillId="2"`));
      expect(codeOf(openWorkbook(bytes))).toBe('index-out-of-range');
    }
    expect(
      codeOf(openWorkbook(foreignFile(FOREIGN_STYLES.replace('xfId="1" applyFill', 'xfId="9" applyFill')))),
    ).toBe('index-out-of-range');
  });

  it('begin a style sheet where a workbook has none, only when one is needed', () => {
    const bytes = fileOf(givenParts(''));
    expect(Object.keys(partsOf(opened(bytes).save()))).not.toContain('xl/styles.xml');
    const workbook = opened(bytes);
    firstSheet(workbook).cells.setStyle(0, 0, workbook.styles.change(0, { font: { bold: true } }));
    const again = reopened(workbook);
    expect(again.styles.format(firstSheet(again).cells.style(0, 0)).font.bold).toBe(true);
    expect(again.styles.format(0).font.bold).toBe(false);
    expect(again.styles.namedStyles()).toEqual([]);
  });
});

describe('named styles', () => {
  it('are added with their format, listed, and given to cells', () => {
    const workbook = createWorkbook();
    const { styles } = workbook;
    const format = { ...styles.format(0), fill: EVERYTHING.fill! };
    expect(codeOf(styles.addNamedStyle({ name: 'Inmatning', format }))).toBe('done');
    expect(codeOf(styles.addNamedStyle({ name: 'inmatning', format }))).toBe('name-taken');
    expect(codeOf(styles.addNamedStyle({ name: ' ', format }))).toBe('name-invalid');
    firstSheet(workbook).cells.setStyle(0, 0, valueOf(styles.indexOfNamedStyle('INMATNING')));
    expect(codeOf(styles.indexOfNamedStyle('Finns inte'))).toBe('not-found');
    const again = reopened(workbook);
    expect(again.styles.namedStyles().map(({ name, builtinId }) => [name, builtinId])).toEqual([
      ['Normal', 0],
      ['Inmatning', null],
    ]);
    expect(again.styles.format(firstSheet(again).cells.style(0, 0))).toMatchObject({
      styleName: 'Inmatning',
      fill: EVERYTHING.fill,
    });
  });

  it('take the cells that build on them along when they change, except where a cell has its own', () => {
    const workbook = createWorkbook();
    const { styles } = workbook;
    styles.addNamedStyle({ name: 'Rubrik', format: styles.format(0) });
    const plain = valueOf(styles.indexOfNamedStyle('Rubrik'));
    const red = styles.change(plain, { font: { colour: rgb('#FF0000') } });
    const other = styles.change(0, { alignment: { wrapText: true } });
    expect(
      codeOf(
        styles.changeNamedStyle('Rubrik', { font: { bold: true }, alignment: { horizontal: 'center' } }),
      ),
    ).toBe('done');
    const again = reopened(workbook).styles;
    expect(again.format(plain)).toMatchObject({ font: { bold: true }, alignment: { horizontal: 'center' } });
    expect(again.format(red)).toMatchObject({ font: { bold: false }, alignment: { horizontal: 'center' } });
    expect(again.format(other)).toMatchObject({
      font: { bold: false },
      alignment: { horizontal: 'general' },
    });
  });

  it('of others are read with their built-in numbers', () => {
    const { styles } = opened(foreignFile());
    expect(styles.format(1).styleName).toBe('Miljoner');
    expect(styles.namedStyle('miljoner')!.format).toMatchObject({
      numberFormat: '0.0" mnkr"',
      font: { name: 'Arial', bold: true },
    });
  });
});

describe('colours', () => {
  it.each([
    [rgb('#1F2937'), '#1F2937'],
    [{ kind: 'theme', theme: 0 }, '#FFFFFF'],
    [{ kind: 'theme', theme: 1 }, '#000000'],
    [{ kind: 'theme', theme: 4 }, '#4472C4'],
    // What Excel shows for "Blue, Accent 1, Lighter 80 %" and "Darker 25 %", within one step of rounding.
    [{ kind: 'theme', theme: 4, tint: 0.7999816888943144 }, '#DAE3F3'],
    [{ kind: 'theme', theme: 4, tint: -0.249977111117893 }, '#2F5597'],
    [{ kind: 'theme', theme: 0, tint: -0.5 }, '#808080'],
    [{ kind: 'indexed', index: 10 }, '#FF0000'],
    [{ kind: 'indexed', index: 2 }, '#FF0000'],
    [{ kind: 'indexed', index: 64 }, '#000000'],
    [{ kind: 'auto' }, null],
    [null, null],
  ] as const)('%j show as %s', (colour, shown) => {
    expect(createWorkbook().styles.resolveColour(colour)).toBe(shown);
  });

  it('follow the palette of the workbook where it has its own', () => {
    expect(opened(foreignFile()).styles.resolveColour({ kind: 'indexed', index: 0 })).toBe('#112233');
  });
});
