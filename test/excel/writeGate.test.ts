import fc from 'fast-check';
import { runUpdate } from '../../src/excel/commands/update';
import { textContent } from '../../src/workbook/cell';
import { area, givenBlankWorkbook } from './givenWorkbook';

/** Texts that Excel reads as something else, and parts to make more of them. */
const parts = [
  ...[
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '#',
    '%',
    ' ',
    '\u00A0',
    '\n',
    '\t',
    '(',
    ')',
    ',',
    '.',
    ':',
    '/',
    'E',
    'kr',
    '€',
    '−',
  ],
  ...[
    '1',
    '12',
    '2021',
    '0',
    'maj',
    'jan',
    'TRUE',
    'SANT',
    'FALSE',
    '#N/A',
    'N/A',
    'A1',
    'SUM(A1)',
    'Delår',
    'å',
    '😀',
  ],
];
const likeData = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(''));
// Nothing that a cell cannot hold: that is refused before it gets here.
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(text));

it('lets 4 000 texts through that read back identical, and never as a formula', async () => {
  const texts = fc.sample(fc.oneof(likeData, anyText), { numRuns: 4_000, seed: 2021 });
  const host = await givenBlankWorkbook();
  const written = await runUpdate(host.Excel, () => ({
    findings: [],
    rows: {},
    changes: [],
    charts: [],
    operations: [
      {
        kind: 'write-cells',
        sheet: 'Blad1',
        area: area(0, 0, texts.length - 1, 0),
        rows: texts.map((text) => [textContent(text)]),
      },
    ],
  }));
  expect(written).toMatchObject({ ok: true });
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(`A1:A${texts.length}`);
    range.load({ values: true, valueTypes: true, numberFormat: true });
    await context.sync();
    const back = range.values.map(([value]: unknown[]) => value);
    expect(back).toEqual(texts);
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(['String']));
    expect(new Set(range.numberFormat.flat())).toEqual(new Set(['General']));
  });
});
