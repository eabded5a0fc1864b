import fc from 'fast-check';
import { createWorkbook } from '../../../src/host/document/createWorkbook';
import { openWorkbook } from '../../../src/host/document/openWorkbook';
import type { WorkbookDocument } from '../../../src/host/document/model';
import { fileOf, firstSheet, partsOf, valueOf } from './givenFile';

/** A workbook with something of everything. */
function givenRichWorkbook(): Uint8Array {
  const workbook = createWorkbook();
  const sheet = firstSheet(workbook);
  const area = { top: 0, left: 0, bottom: 2, right: 1 };
  for (const [row, texts] of [
    ['a', 'b'],
    ['x', 'y'],
    ['z', 'w'],
  ].entries()) {
    for (const [column, text] of texts.entries()) sheet.cells.setValue(row, column, text);
  }
  sheet.cells.setFormula(5, 0, 'SUM(A1:A3)', 5);
  sheet.cells.setArrayFormula({ top: 7, left: 0, bottom: 8, right: 0 }, 'A1:A2', [[1], [true]]);
  sheet.cells.setStyle(
    0,
    0,
    workbook.styles.change(0, { font: { bold: true }, numberFormat: '0.0 "x"', alignment: { indent: 1 } }),
  );
  workbook.styles.addNamedStyle({ name: 'Egen', format: workbook.styles.format(1) });
  valueOf(
    sheet.tables.add({
      name: 'Tal',
      area,
      columns: [{ name: 'a', calculatedFormula: 'Tal[[#This Row],[b]]' }, { name: 'b' }],
    }),
  );
  sheet.validations.set([area], { type: 'list', formula1: '"a,b"', prompt: 'p' });
  sheet.conditionalFormats.add({
    areas: [area],
    rule: { type: 'cellIs', operator: 'between', formulas: ['1', '2'] },
    format: { font: { bold: true }, numberFormat: '0' },
  });
  sheet.setPage({
    fit: { width: 1, height: 0 },
    titleRows: { first: 0, last: 0 },
    headerFooter: { oddFooter: '&P' },
    rowBreaks: [3],
  });
  sheet.protection.protect({ sort: true });
  sheet.setView({ frozen: { rows: 1, columns: 1 }, zoom: 90 });
  sheet.columns.set(0, 1, { width: 20 });
  sheet.rows.set(0, 0, { height: 20 });
  sheet.setHyperlink(area, { address: 'https://example.org/' });
  sheet.setMergedAreas([{ top: 20, left: 0, bottom: 21, right: 1 }]);
  sheet.annotations.setNote({ row: 9, column: 0, author: 'A', text: 'not' });
  sheet.annotations.addComment(10, 0, { author: 'A', text: 'tråd', createdAt: '2026-01-01T00:00:00Z' });
  const values = { formula: 'Blad1!$A$1:$A$3', cached: [1, 2, null] };
  const corner = { row: 1, column: 1, x: 0, y: 0 };
  sheet.charts.add({
    name: 'D',
    kind: 'line',
    title: 'T',
    categoryAxis: null,
    valueAxis: null,
    gapWidth: null,
    legend: 'top',
    altText: 'a',
    anchor: { from: corner, to: corner },
    series: [
      {
        name: { text: 'n' },
        categories: { formula: 'Blad1!$A$1', cached: ['a'] },
        values,
        colour: '#112233',
        labels: { showValue: true, format: '0', position: 'top' },
      },
    ],
  });
  workbook.names.add({ name: 'N', scope: 1, formula: '1' });
  workbook.setProperties({ title: 't', company: 'c' });
  workbook.customXml.add('<a xmlns="urn:a"/>');
  return workbook.save();
}

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

const parts = partsOf(givenRichWorkbook());
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
