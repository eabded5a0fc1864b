import fc from 'fast-check';
import { oddSign } from '../../../src/report/rules/oddSign';
import { unit, type GivenRow, type GivenTables } from '../given';
import { checked, only } from './checked';

const nbsp = '\u00A0';
const signs = (given: GivenTables) => checked(given).filter(({ code }) => code === 'sign-stands-out');
const maps = (given: GivenRow = {}, settings: GivenTables['settings'] = {}): GivenTables => ({
  settings: { thresholdAmount: 5000, ...settings },
  operatingSummary: [
    unit('Kart och mätning', {
      outcomePeriod: 312,
      budgetPeriod: -310,
      outcomePreviousYear: -295,
      forecastYear: -900,
      budgetYear: -930,
      accountsPreviousYear: -880,
      ...given,
    }),
  ],
});

describe('an amount without its minus', () => {
  it('stands out among the others of its row', () => {
    const finding = only(maps());
    expect(finding).toMatchObject({
      code: 'sign-stands-out',
      severity: 'warning',
      place: { table: 'operatingSummary', row: 1, column: 'outcomePeriod' },
    });
    expect(finding.message).toBe(
      `Kart och mätning: Redovisat period är 312${nbsp}tkr, men efter radens andra belopp borde det ha motsatt tecken, till exempel Budget period −310${nbsp}tkr. Kontrollera tecknet. Stämmer det, så godta anmärkningen med ett skäl.`,
    );
  });

  it('may be right: who comments on the row has seen it', () => {
    expect(signs(maps({ comment: 'Försäljning av kartor.' }))).toMatchObject([{ severity: 'information' }]);
  });

  it.each([
    ['is of another size', { outcomePeriod: 31 }],
    ['is not alone', { outcomePreviousYear: 295 }],
    ['is beside too few others', { outcomePreviousYear: '-', accountsPreviousYear: '-', budgetYear: 0 }],
    ['is nothing', { outcomePeriod: 0 }],
  ])('is not mentioned when it %s', (_why, given) => {
    expect(signs(maps(given))).toEqual([]);
  });

  it('is seen where outcome and budget are entered with opposite signs, too', () => {
    const opposite = { signConvention: 'Utfall och budget med olika tecken (avvikelse = utfall + budget)' };
    const right = { outcomePeriod: -312, budgetPeriod: 310, budgetYear: 930 };
    expect(signs(maps(right, opposite))).toEqual([]);
    expect(signs(maps({ ...right, budgetPeriod: -310 }, opposite))).toMatchObject([
      { place: { column: 'budgetPeriod' } },
    ]);
  });

  it('is seen in costs and income, where all are positive', () => {
    const costs = {
      kind: 'kostnader',
      outcomePeriod: 5200,
      budgetPeriod: 5300,
      forecastYear: -8800,
      budgetYear: 8860,
    };
    expect(
      signs({ costsAndIncome: [costs, { kind: 'intäkter', forecastYear: 1, budgetYear: 1 }] }),
    ).toMatchObject([{ place: { table: 'costsAndIncome', row: 1, column: 'forecastYear' } }]);
  });
});

describe('a row of one sign', () => {
  it('has none that stands out, whatever the amounts; and one that is flipped is found', () => {
    const spans = fc.constantFrom('period' as const, 'year' as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ amount: fc.integer({ min: 1, max: 1e6 }), span: spans }), {
          minLength: 4,
          maxLength: 6,
        }),
        fc.boolean(),
        fc.nat(),
        (amounts, isCost, at) => {
          const row = amounts.map((each) => ({ ...each, amount: isCost ? -each.amount : each.amount }));
          expect(oddSign(row)).toBeUndefined();
          const odd = at % row.length;
          const flipped = row.map((each, index) =>
            index === odd ? { ...each, amount: -each.amount } : each,
          );
          const found = oddSign(flipped);
          expect(found === undefined || found === odd).toBe(true);
          const twin = { span: row[odd]!.span, amount: row[odd]!.amount };
          expect(oddSign([...flipped, twin])).toBe(odd);
        },
      ),
    );
  });
});
