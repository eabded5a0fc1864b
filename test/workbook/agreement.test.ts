import fc from 'fast-check';
import { commands } from '../../src/excel';
import { signConventions } from '../../src/report/schema/settings';
import { outputKeys, outputs } from '../../src/workbook/outputs/keys';
import { stateTexts } from '../../src/workbook/fingerprint';
import { cannotSum } from '../../src/workbook/formulas';
import { updatePlan } from '../../src/workbook';
import {
  activityAgreement,
  amountAgreement,
  changeAgreement,
  indicatorAgreement,
  suggestionAgreement,
  sumAgreement,
} from '../support/agreement';
import { anyReport } from '../support/anyReport';
import { generatedBook, updatedBook, type GeneratedBook } from '../support/generatedBook';
import { paperWorkbook, written } from '../support/paper';
import { rowNamed, savedBook, sheetOf } from '../support/savedBook';
import { smallReport } from '../support/smallReport';

const manyAmounts = {
  economy: 30,
  goals: 1,
  indicators: 1,
  activities: 1,
  least: 30,
  manner: 'untidy',
} as const;
const manyIndicators = {
  economy: 1,
  goals: 1,
  indicators: 120,
  activities: 1,
  least: 120,
  manner: 'untidy',
} as const;
const usual = { economy: 10, goals: 6, indicators: 8, activities: 12 };
/** The same report in every run, full and tidy, so that what is compared does not hang on chance alone. */
const full = fc.sample(anyReport({ ...usual, least: 12, manner: 'tidy' }), { numRuns: 1, seed: 2021 });

/** Shrinking would make a workbook for every step; the differences name their cells. */
const wholeWorkbooks = { endOnFailure: true } as const;

const stateLines = (book: GeneratedBook) =>
  outputKeys.map((key) => sheetOf(book.file, outputs[key].sheet).cells.value(3, 1));

describe('native formulas and the pure core', () => {
  it.each(Object.keys(signConventions))('agree on every amount under %s', async (signConvention) => {
    await fc.assert(
      fc.asyncProperty(anyReport(manyAmounts, { signConvention }), async (data) => {
        const { compared, disagreements } = amountAgreement(await generatedBook(data));
        expect(disagreements).toEqual([]);
        expect(compared).toBeGreaterThan(50);
      }),
      { ...wholeWorkbooks, numRuns: 1 },
    );
  });

  it.each(['untidy', 'tidy'] as const)(
    'agree on every amount and sum of annual accounts, where outcomes stand for forecasts, in %s reports',
    async (manner) => {
      const settings = { reportType: 'Bokslut', month: 12 };
      await fc.assert(
        fc.asyncProperty(anyReport({ ...manyAmounts, manner }, settings), async (data) => {
          const book = await generatedBook(data);
          const amounts = amountAgreement(book);
          const sums = sumAgreement(book);
          expect([...amounts.disagreements, ...sums.disagreements]).toEqual([]);
          expect(amounts.compared).toBeGreaterThan(50);
          if (manner === 'tidy') expect(sums.compared).toBeGreaterThanOrEqual(8);
        }),
        { ...wholeWorkbooks, numRuns: 1 },
      );
    },
  );

  it('agree on what every indicator reaches and where it is going', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(manyIndicators), async (data) => {
        const { compared, disagreements } = indicatorAgreement(await generatedBook(data));
        expect(disagreements).toEqual([]);
        expect(compared).toBeGreaterThan(40);
      }),
      { ...wholeWorkbooks, numRuns: 1 },
    );
  });

  it('agree on how much every volume and personnel measure has changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(manyAmounts), async (data) => {
        const { compared, disagreements } = changeAgreement(await generatedBook(data));
        expect(disagreements).toEqual([]);
        expect(compared).toBeGreaterThan(15);
      }),
      { ...wholeWorkbooks, numRuns: 1 },
    );
  });

  it('agree on sums, suggestions and counts, and a second update writes nothing', async () => {
    const compared = { suggestions: 0, sums: 0, activities: 0 };
    await fc.assert(
      fc.asyncProperty(anyReport(usual), async (data) => {
        const book = await generatedBook(data);
        const agreements = {
          suggestions: suggestionAgreement(book),
          sums: sumAgreement(book),
          activities: activityAgreement(book),
        };
        expect(Object.values(agreements).flatMap(({ disagreements }) => disagreements)).toEqual([]);
        for (const key of ['suggestions', 'sums', 'activities'] as const)
          compared[key] += agreements[key].compared;
        expect(new Set(stateLines(book))).toEqual(new Set([stateTexts.current]));
        book.host.messages.clear();
        const second = await commands.update(book.host.Excel);
        expect(second.ok && second.value.changes).toEqual([]);
        expect(book.host.messages.writes).toBe(0);
      }),
      { ...wholeWorkbooks, numRuns: 3, examples: full.map((data) => [data]) },
    );
    expect(compared.sums).toBeGreaterThanOrEqual(10);
    expect(Math.min(compared.suggestions, compared.activities)).toBeGreaterThan(5);
  });

  it('fit into Excel’s cells and leave nothing to write for a second update of any report', () => {
    fc.assert(
      fc.property(anyReport(usual), (data) => {
        const fresh = paperWorkbook(data);
        const { operations } = updatePlan(fresh);
        const cells = operations.flatMap((operation) =>
          operation.kind === 'write-cells' ? operation.rows.flat() : [],
        );
        const longest = cells.map((cell) => (cell.kind === 'formula' ? cell.formula.length : 0));
        expect(Math.max(...longest)).toBeLessThanOrEqual(8192);
        const once = written(fresh, operations);
        expect(updatePlan(once)).toMatchObject({ operations: [], changes: [] });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a workbook in which something odd is entered', () => {
  it('shows an error value of an entry in the sum, and says that it cannot tell whether the sheet is current', async () => {
    const { host } = await generatedBook(smallReport);
    // Validation refuses it when it is typed; pasting passes validation by.
    expect(host.person.paste('Driftsammandrag', 'C6', [['=1/0']]).ok).toBe(true);
    const broken = await updatedBook(host);
    expect(rowNamed(sheetOf(broken.file, 'Resultat'), 'Summa')[0]).toEqual({ error: '#DIV/0!' });
    expect(sheetOf(broken.file, 'Kontroller').cells.value(3, 1)).toBe(stateTexts.unknown);
    expect(broken.findings.map(({ code }) => code)).toContain('error-value');
    expect(host.person.type('Driftsammandrag', 'C6', '1234').ok).toBe(true);
    const mended = await updatedBook(host);
    expect(rowNamed(sheetOf(mended.file, 'Resultat'), 'Summa')[0]).toBe(984);
    expect(new Set(stateLines(mended))).toEqual(new Set([stateTexts.current]));
  });

  it('cannot sum a truth value, which Excel’s own sums leave out', async () => {
    const { host } = await generatedBook(smallReport);
    expect(host.person.paste('Driftsammandrag', 'C6', [['SANT']]).ok).toBe(true);
    const book = await updatedBook(host);
    expect(rowNamed(sheetOf(book.file, 'Resultat'), 'Summa')[0]).toBe(cannotSum);
    expect(new Set(stateLines(book))).toEqual(new Set([stateTexts.current]));
  });

  it('tells by the state line that an emoji came, went or was exchanged, also beside others', async () => {
    const { host } = await generatedBook(smallReport);
    const state = () => sheetOf(savedBook(host.save()), 'Resultat').cells.value(3, 1);
    const names = ['Skola 🏫', 'Skola 🏫🎒', 'Skola 🎒🏫', 'Skola'];
    for (const name of names) {
      expect(host.person.type('Driftsammandrag', 'A6', name).ok).toBe(true);
      expect(state()).not.toBe(stateTexts.current);
      await updatedBook(host);
      expect(state()).toBe(stateTexts.current);
    }
  });
});
