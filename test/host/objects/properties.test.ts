import fc from 'fast-check';
import { givenHost, reopened, valuesOf } from '../givenHost';

/** Characters that mean something to Excel, among ordinary ones. */
const text = fc.string({
  maxLength: 12,
  unit: fc.constantFrom(...Array.from('=+-@\'"#0123456789.,% /:;()[]abcåäö€\u00a0')),
});

describe('whatever is written', () => {
  it('comes back as the very text when an apostrophe stands in front, also from the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const host = await givenHost();
        const address = `A1:A${texts.length}`;
        await host.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
          range.values = texts.map((one) => [`'${one}`]);
          range.load('values, formulas');
          await context.sync();
          const expected = texts.map((one) => [one]);
          expect(range.values).toEqual(expected);
          expect(range.formulas).toEqual(expected);
        });
        expect(await valuesOf(await reopened(host), 'Sheet1', address)).toEqual(texts.map((one) => [one]));
      }),
      { numRuns: 30 },
    );
  });

  it('stays with the ranges and formulas that hold it while rows and columns come and go', async () => {
    const edit = fc.record({
      what: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'),
      at: fc.integer({ min: 1, max: 8 }),
      count: fc.integer({ min: 1, max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 6 }), async (edits) => {
        const host = await givenHost();
        await host.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const watcher = context.workbook.worksheets.add('Watcher').getRange('A1');
          const cell = sheet.getRange('E5').load('values');
          cell.values = [['mark']];
          watcher.formulas = [['=Sheet1!E5']];
          await context.sync();
          for (const { what, at, count } of edits) {
            const column = String.fromCharCode(64 + at);
            if (what === 'insertRows') host.person.insertRows('Sheet1', at, count);
            else if (what === 'deleteRows') host.person.deleteRows('Sheet1', at, count);
            else if (what === 'insertColumns') host.person.insertColumns('Sheet1', column, count);
            else host.person.deleteColumns('Sheet1', column, count);
          }
          watcher.load('values');
          await context.sync();
          const seen = String(watcher.values[0]?.[0]);
          cell.load('values, address');
          const outcome = await context.sync().then(
            () => String(cell.values[0]?.[0]),
            (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'defect'),
          );
          expect([seen, outcome]).toEqual(seen === 'mark' ? ['mark', 'mark'] : ['#REF!', 'InvalidReference']);
        });
      }),
      { numRuns: 60 },
    );
  });
});
