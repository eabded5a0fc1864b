import fc from 'fast-check';
import { checkAmountUnits } from '../../../src/report/checks/amountUnits';
import { exampleData } from '../../support/exampleData';
import { givenReport, unit, type GivenRow, type GivenTables } from '../given';

const nbsp = '\u00A0';
const found = (tables: GivenTables) => checkAmountUnits(givenReport(tables).report);

/** A unit of operations of about that size in every column. */
function ordinary(name: string, size: number, given: GivenRow = {}): GivenRow {
  return unit(name, {
    outcomePeriod: Math.round(size * 0.7),
    budgetPeriod: Math.round(size * 0.66),
    outcomePreviousYear: -Math.round(size * 0.5),
    forecastYear: size,
    budgetYear: Math.round(size * 1.1),
    accountsPreviousYear: Math.round(size * 0.9),
    ...given,
  });
}

const units = [ordinary('Kontakt Linköping', 2400), ordinary('Stadsarkiv', 300), ordinary('LKDATA', 9000)];

describe('an amount that is written in another unit', () => {
  it('is found by its row and its column, with what it would be', () => {
    const [finding, ...others] = found({
      operatingSummary: [...units, ordinary('HR-service', 500, { forecastYear: 498_000 })],
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'amount-in-other-unit',
      severity: 'warning',
      place: { table: 'operatingSummary', row: 4, column: 'forecastYear' },
      name: 'HR-service',
      expected: 498,
      fix: { label: 'Skriv 498 som tal', kind: 'write-value', value: 498 },
    });
    expect(finding?.message).toBe(
      `HR-service, Prognos helår: 498${nbsp}000${nbsp}tkr är omkring tusen gånger så stort som radens övriga belopp (350${nbsp}tkr, 330${nbsp}tkr och −250${nbsp}tkr), och så är det inte på kolumnens andra rader. Är det skrivet i kr? Skriv i så fall 498, annars kan beloppet stå kvar.`,
    );
  });

  it('is a million times as large when kronor stand among millions', () => {
    const inMillions = [ordinary('A', 12), ordinary('B', 30), ordinary('C', 8, { budgetYear: 8_400_000 })];
    const [finding] = found({ settings: { entryUnit: 'mnkr' }, operatingSummary: inMillions });
    expect(finding).toMatchObject({ place: { row: 3, column: 'budgetYear' }, expected: 8.4 });
    expect(finding?.message).toMatch(
      /omkring en miljon gånger så stort.*Är det skrivet i kr\? Skriv i så fall 8,4/u,
    );
  });

  it('has no unit to be meant where kronor are entered', () => {
    const [finding] = found({
      settings: { entryUnit: 'kr' },
      operatingSummary: [ordinary('A', 40_000), ordinary('B', 90_000, { budgetYear: 99_000_000 })],
    });
    expect(finding?.message).toMatch(/Kontrollera att alla belopp har samma enhet\.$/u);
    expect(finding).not.toHaveProperty('fix');
  });

  it('is found when it was changed half-way down the column', () => {
    const inKronor = [ordinary('HR-service', 500), ordinary('Löneservice', 700)].map((row) => ({
      ...row,
      outcomePeriod: Number(row['outcomePeriod']) * 1000,
    }));
    const places = found({ operatingSummary: [...units, ...inKronor] }).map(({ place }) => place);
    expect(places).toEqual([
      { table: 'operatingSummary', row: 4, column: 'outcomePeriod' },
      { table: 'operatingSummary', row: 5, column: 'outcomePeriod' },
    ]);
  });

  it('is told once for a column in which it holds for most rows', () => {
    const inKronor = units.map((row) => ({ ...row, outcomePeriod: Number(row['outcomePeriod']) * 1000 }));
    const [finding, ...others] = found({ operatingSummary: [...inKronor, ordinary('HR-service', 500)] });
    expect(others).toEqual([]);
    expect(finding?.place).toEqual({ table: 'operatingSummary', column: 'outcomePeriod' });
    expect(finding?.message).toMatch(
      /^Driftsammandrag, Redovisat period: kolumnens belopp är omkring tusen gånger så stora som radernas övriga, till exempel 1.680.000.tkr bredvid 1.584.tkr, −1.200.tkr och 2.400.tkr \(Kontakt Linköping\)\. Är de skrivna i kr\? Kontrollera att/u,
    );
  });

  it('is found among costs and income and among investments', () => {
    const costs = {
      kind: 'kostnader',
      forecastYear: 354_881,
      budgetYear: 356_658,
      accountsPreviousYear: 285_265,
    };
    const income = {
      kind: 'intäkter',
      forecastYear: 363_126_000,
      budgetYear: 356_658,
      accountsPreviousYear: 292_038,
    };
    expect(found({ costsAndIncome: [costs, income] }).map(({ place }) => place)).toEqual([
      { table: 'costsAndIncome', row: 2, column: 'forecastYear' },
    ]);
    const project = (name: string, outcome: number, frame: number) => ({
      area: 'IT',
      project: name,
      outcomeExpenditure: outcome,
      outcomeIncome: 0,
      forecastExpenditure: frame * 0.8,
      forecastIncome: 0,
      frame,
    });
    const investments = [project('IT-utrustning', 25_027_000, 53_500), project('Inventarier', 4_000, 6_500)];
    expect(found({ investments }).map(({ place }) => place)).toEqual([
      { table: 'investments', row: 1, column: 'outcomeExpenditure' },
    ]);
  });
});

describe('amounts that are as they should be', () => {
  it('are not mentioned in the first department’s report', () => {
    expect(found(exampleData as GivenTables)).toEqual([]);
  });

  it('may be next to nothing one year, or the frame of a delayed project', () => {
    const next = ordinary('Ny', 0, { outcomePeriod: 4000, budgetPeriod: 2, forecastYear: 3 });
    expect(found({ operatingSummary: [...units, next] })).toEqual([]);
    const project = (name: string, outcome: number, frame: number) => ({
      area: 'IT',
      project: name,
      outcomeExpenditure: outcome,
      outcomeIncome: 0,
      forecastExpenditure: outcome * 2,
      forecastIncome: 0,
      frame,
    });
    expect(
      found({ investments: [project('Försenat', 20, 30_000), project('Vanligt', 6_000, 12_000)] }),
    ).toEqual([]);
  });

  it('may all be large in a large unit, whose neighbours are small', () => {
    expect(found({ operatingSummary: [...units, ordinary('Barn och utbildning', 4_200_000)] })).toEqual([]);
  });

  it('are never mentioned when every row keeps within a factor of thirty', () => {
    const factor = fc.integer({ min: 10, max: 300 }).map((percent) => percent / 100);
    const sign = fc.constantFrom(1, -1);
    const row = fc
      .record({
        size: fc.integer({ min: 10, max: 900 }),
        scale: fc.constantFrom(1, 10, 100, 1000, 10_000),
        parts: fc.array(fc.tuple(factor, sign), { minLength: 6, maxLength: 6 }),
        blanks: fc.array(
          fc.constantFrom<'' | '-' | 0 | 'IU' | undefined>(undefined, undefined, undefined, '', '-', 0, 'IU'),
          {
            minLength: 6,
            maxLength: 6,
          },
        ),
      })
      .map(({ size, scale, parts, blanks }) => {
        const columns = [
          'outcomePeriod',
          'budgetPeriod',
          'outcomePreviousYear',
          'forecastYear',
          'budgetYear',
          'accountsPreviousYear',
        ];
        return Object.fromEntries(
          columns.map((column, index) => {
            const [times = 1, plus = 1] = parts[index] ?? [];
            return [column, blanks[index] ?? Math.round(size * scale * times) * plus];
          }),
        );
      });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const operatingSummary = rows.map((amounts, index) => ({ ...unit(`Enhet ${index}`), ...amounts }));
        expect(found({ operatingSummary })).toEqual([]);
      }),
    );
  });
});
