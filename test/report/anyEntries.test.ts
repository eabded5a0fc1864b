import fc from 'fast-check';
import { checkReport } from '../../src/report/checks';
import { readReport } from '../../src/report/entries/readReport';
import type { RawCell, RawReport } from '../../src/report/entries/rawRow';
import type { Finding } from '../../src/report/finding';
import { schemas, type TableKey } from '../../src/report/schema';
import type { Columns } from '../../src/report/schema/column';
import type { CellValue } from '../../src/report/values/cellValue';
import { rawRows, scales, settingRows } from './given';

const keys = Object.keys(schemas) as TableKey[];
const columnsOf = (table: TableKey): Columns => schemas[table].columns;

/** What people write, rightly and wrongly, in any column. */
const value: fc.Arbitrary<CellValue> = fc.oneof(
  {
    arbitrary: fc.constantFrom<CellValue>('', '-', 'IU', 'IU-', '82*', '>92', '90–95', 'Ska öka'),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom<CellValue>('1.234', '1 234', '9,4 mnkr', '(5)', '12,5 %', '>1.5', '0,96'),
    weight: 2,
  },
  {
    // Words that JavaScript's own objects know.
    arbitrary: fc.constantFrom<CellValue>('constructor', '__proto__ 5', 'valueOf', 'Vår constructor är 12 %'),
    weight: 1,
  },
  {
    arbitrary: fc.constantFrom<CellValue>('31 augusti', '31 april', 'Löpande', 44439, 'Ja', 'varav', '%'),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom<CellValue>('Klar', ' Klar', 'Uppfylls per helår', 'God service', 'God servis'),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom<CellValue>(
      'Driftsammandrag',
      'Prognos helår',
      'kostnader',
      'intäkter',
      'verksamhet',
    ),
    weight: 2,
  },
  fc.constantFrom<CellValue>('#REF!', true, false, NaN, -0, 1e300),
  fc.double(),
  fc.integer({ min: -10000, max: 10000 }),
  fc.string({ unit: 'binary' }),
);
const cell: fc.Arbitrary<RawCell> = fc
  .tuple(value, fc.boolean())
  .map(([held, isFormula]) => (isFormula ? { value: held, formula: '=A1' } : { value: held }));

const anyTable = (table: TableKey) =>
  fc
    .array(fc.dictionary(fc.constantFrom(...Object.keys(columnsOf(table))), cell, { maxKeys: 12 }), {
      maxLength: 4,
    })
    .map(rawRows);

const anyReport = fc
  .record(Object.fromEntries(keys.map((table) => [table, anyTable(table)])))
  .map((raw) => raw as unknown as RawReport);
/** Reports with settings and scales in order, so that the other entries come to the fore. */
const plausibleReport = anyReport.map((raw) => ({
  ...raw,
  settings: rawRows(settingRows()),
  statusScales: rawRows(scales),
}));

function everythingSaid(raw: RawReport): readonly Finding[] {
  const { report, findings } = readReport(raw);
  return [...findings, ...checkReport(report)];
}

function isWellFormed({ code, message, place, severity }: Finding, raw: RawReport): boolean {
  const isSentence = /[.?]$/u.test(message) && !/undefined|\[object/u.test(message);
  const isCode = /^[a-z]+(-[a-z]+)*$/u.test(code);
  const isSeverity = ['error', 'warning', 'information'].includes(severity);
  if (place === undefined || !isSentence || !isCode || !isSeverity) return false;
  const hasColumn = place.column === undefined || place.column in columnsOf(place.table);
  return hasColumn && (place.row === undefined || raw[place.table].some(({ row }) => row === place.row));
}

describe('whatever people write', () => {
  it('is answered with findings that name a cell, and whole Swedish sentences', () => {
    fc.assert(
      fc.property(fc.oneof(anyReport, plausibleReport), (raw) => {
        expect(everythingSaid(raw).filter((finding) => !isWellFormed(finding, raw))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is mended by the fix that is offered: the finding does not come back', () => {
    fc.assert(
      fc.property(plausibleReport, (raw) => {
        const { findings } = readReport(raw);
        const found = findings.find(({ fix }) => fix?.kind === 'write-value');
        fc.pre(found !== undefined);
        const { code, place, fix } = found;
        const { table, row, column } = place!;
        const mended = {
          ...raw,
          [table]: raw[table].map((given) =>
            given.row === row
              ? { ...given, cells: { ...given.cells, [column!]: { value: fix!.value! } } }
              : given,
          ),
        };
        const again = readReport(mended).findings.filter(
          (finding) => finding.code === code && JSON.stringify(finding.place) === JSON.stringify(place),
        );
        expect(again).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

it('takes words that JavaScript’s own objects know for words', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty']) {
    const rows = keys.map((table) => {
      const cells = Object.keys(columnsOf(table)).map((column) => [column, `${word} 12 %`]);
      return [table, rawRows([Object.fromEntries(cells) as Record<string, CellValue>])];
    });
    const raw = { ...(Object.fromEntries(rows) as unknown as RawReport), settings: rawRows(settingRows()) };
    const named = { ...raw, indicators: rawRows([{ goal: word, indicator: word, unit: word, outcome: 12 }]) };
    const texts = { ...named, texts: rawRows([{ section: word, text: `${word} är 12 %.` }]) };
    for (const report of [raw, named, texts])
      expect(everythingSaid(report).filter((finding) => !isWellFormed(finding, report))).toEqual([]);
  }
});
