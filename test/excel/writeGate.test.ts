import { hostileTexts } from '../../scripts/gate/hostileTexts';
import { runUpdate } from '../../src/excel/commands/update';
import { textContent } from '../../src/workbook/cell';
import { area, givenBlankWorkbook } from './givenWorkbook';

it('lets 4 000 texts through that read back identical, and never as a formula', async () => {
  const texts = hostileTexts(4_000, 2021);
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
