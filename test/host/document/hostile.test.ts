import fc from 'fast-check';
import { richWorkbook } from '../../../scripts/fuzz/richWorkbook';
import { openWorkbook } from '../../../src/host/document/openWorkbook';
import type { WorkbookDocument } from '../../../src/host/document/model';
import { hasDoctype } from '../../../src/host/document/xml/doctype';
import { codeOf, fileOf, partsOf, valueOf } from './givenFile';

/** Asks for everything that the model offers. */
function readEverything(workbook: WorkbookDocument): unknown[] {
  const sheets = workbook.sheets
    .list()
    .map((sheet) => [
      [...sheet.cells.usedRows()].map((row) =>
        [...sheet.cells.cellsInRow(row)].map((cell) => [
          cell.value,
          cell.formula,
          workbook.styles.format(cell.style),
        ]),
      ),
      [
        sheet.name,
        sheet.position,
        sheet.visibility,
        sheet.tabColour,
        sheet.view,
        sheet.page,
        sheet.mergedAreas(),
      ],
      [
        sheet.rows.get(0),
        [...sheet.rows.withProperties()],
        sheet.columns.get(0),
        sheet.hyperlinks(),
        sheet.protection.options,
      ],
      [
        sheet.tables.list().map((table) => [table.columns, table.style, table.area]),
        sheet.validations.list(),
      ],
      [sheet.conditionalFormats.list(), sheet.annotations.notes(), sheet.annotations.comments()],
      [sheet.charts.list(), sheet.otherDrawings()],
    ]);
  const { names, customXml, properties, calculation, styles } = workbook;
  return [
    sheets,
    names.list(),
    customXml.list(),
    properties,
    calculation,
    styles.namedStyles(),
    workbook.sheets.active.name,
  ];
}

const parts = partsOf(richWorkbook());
const names = Object.keys(parts);

/** Ways in which a text goes wrong. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('repeat' as const), length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('digit' as const),
    digit: fc.constantFrom('9', '-1', '1e9', '', 'x', '99999999999', '0.5'),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    text: fc.constantFrom('<', '>', '"', '&', '<x/>', '</x>', '\u0000', '<!DOCTYPE a>', '<!--', ' r="', 'å'),
  }),
);

function damaged(
  text: string,
  at: number,
  how: typeof damage extends fc.Arbitrary<infer T> ? T : never,
): string {
  switch (how.kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(at + how.length);
    case 'repeat':
      return text.slice(0, at + how.length) + text.slice(at);
    case 'insert':
      return text.slice(0, at) + how.text + text.slice(at);
    case 'digit': {
      const found = /\d+/.exec(text.slice(at));
      return found
        ? text.slice(0, at + found.index) + how.digit + text.slice(at + found.index + found[0].length)
        : text;
    }
  }
}

describe('a document type declaration', () => {
  const doctype = '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">';

  it('is refused in every part that is XML, read or not', () => {
    const unread = { 'xl/pivotCache/pivotCacheDefinition1.xml': '<a/>', 'okand/del.xml': '<a/>' };
    const all = { ...parts, ...unread };
    for (const [name, text] of Object.entries(all)) {
      if (!/\.(?:xml|rels|vml)$/u.test(name)) continue;
      const after = text.replace(/^(?:<\?xml[^>]*\?>\s*)?/u, (head) => `${head}<!-- a --><?b?>\n${doctype}`);
      expect([name, codeOf(openWorkbook(fileOf({ ...all, [name]: after })))]).toEqual([
        name,
        'doctype-refused',
      ]);
    }
    expect(codeOf(openWorkbook(fileOf(all)))).toBe('done');
  });

  it('is refused in UTF-16 too', () => {
    const utf16 = Buffer.from(`\uFEFF${doctype}<a/>`, 'utf16le');
    for (const bytes of [utf16, Buffer.from(utf16).swap16()]) expect(hasDoctype(bytes)).toBe(true);
  });

  it.each([
    '<a><!-- <!DOCTYPE a> --></a>',
    '<a><![CDATA[<!DOCTYPE a>]]></a>',
    '<!-- <!DOCTYPE a> --><a/>',
    '<!--',
    '<?',
    '',
  ])('is none in %j', (text) => {
    expect(hasDoctype(Buffer.from(text))).toBe(false);
  });
});

describe('a workbook whose parts are damaged', () => {
  it('is refused with a problem, or opens and can be read and saved whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        damage,
        (name, place, how) => {
          const text = parts[name]!;
          const bytes = fileOf({ ...parts, [name]: damaged(text, Math.floor(place * text.length), how) });
          const outcome = openWorkbook(bytes);
          if (!outcome.ok) return;
          readEverything(outcome.value);
          expect(Buffer.from(outcome.value.save()).equals(Buffer.from(openWorkbookAgain(bytes)))).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is refused or opens when parts are missing', () => {
    for (const name of names) {
      const rest = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
      const outcome = openWorkbook(fileOf(rest));
      if (outcome.ok) expect(readEverything(outcome.value)).toHaveLength(7);
    }
  });
});

function openWorkbookAgain(bytes: Uint8Array): Uint8Array {
  return valueOf(openWorkbook(bytes)).save();
}
