import { checkReport } from '../../src/report/checks';
import { convertAmount } from '../../src/report/arithmetic/units';
import { amountUnits, signConventions, type AmountUnit } from '../../src/report/schema/settings';
import type { ReportData } from '../../src/workbook/data/reportData';
import type { CellValue } from '../../src/host/document/model';
import { givenReport } from '../report/given';
import { bodyTexts } from '../support/generated';
import { generatedBook, type GeneratedBook } from '../support/generatedBook';
import { rowNamed, sheetOf } from '../support/savedBook';

/** One and the same economy, in tkr with surplus as plus: what a unit nets, its costs and income, a project. */
const net = {
  outcome: -2_310,
  budget: -2_100,
  before: -2_050,
  forecast: -6_420,
  year: -6_300,
  accounts: -6_110,
};
const other = { outcome: 180, budget: 60, before: 40, forecast: 150, year: 90, accounts: 20 };
const costs = { forecast: 9_000, year: 8_950 };
const income = { forecast: 2_730, year: 2_740 };
const project = { outcome: 1_250, forecast: 4_300, contribution: 800, frame: 3_600 };

interface Way {
  readonly convention: keyof typeof signConventions;
  readonly entryUnit: AmountUnit;
  readonly reportUnit: AmountUnit;
}

/** The signs of outcomes and budgets in a convention. */
function signs(convention: Way['convention']): readonly [outcome: 1 | -1, budget: 1 | -1] {
  switch (signConventions[convention]) {
    case 'surplus-positive':
      return [1, 1];
    case 'cost-positive':
      return [-1, -1];
    case 'opposite-signs':
      return [1, -1];
  }
}

/** The economy as people enter it who work in another unit with other signs. */
function entered({ convention, entryUnit, reportUnit }: Way): ReportData {
  const [outcomeSign, budgetSign] = signs(convention);
  const amount = (value: number, sign: 1 | -1 = 1) => sign * convertAmount(value, 'tkr', entryUnit);
  const unit = (name: string, of: typeof net) => ({
    unit: name,
    rowType: 'verksamhet',
    outcomePeriod: amount(of.outcome, outcomeSign),
    budgetPeriod: amount(of.budget, budgetSign),
    outcomePreviousYear: amount(of.before, outcomeSign),
    forecastYear: amount(of.forecast, outcomeSign),
    budgetYear: amount(of.year, budgetSign),
    accountsPreviousYear: amount(of.accounts, outcomeSign),
    comment: 'Enligt plan.',
  });
  return {
    settings: {
      municipality: 'Storköpings kommun',
      organisation: 'Tekniska nämnden',
      year: 2026,
      month: 8,
      entryUnit,
      reportUnit,
      signConvention: convention,
      thresholdAmount: amount(500),
      decimals: 2,
    },
    operatingSummary: [unit('Gator', net), unit('Parker', other)],
    costsAndIncome: [
      { kind: 'kostnader', forecastYear: amount(costs.forecast), budgetYear: amount(costs.year) },
      { kind: 'intäkter', forecastYear: amount(income.forecast), budgetYear: amount(income.year) },
    ],
    controlTotals: [
      { table: 'Driftsammandrag', column: 'Redovisat period', total: amount(-2_130, outcomeSign) },
      { table: 'Driftsammandrag', column: 'Avvikelse helår', total: amount(-60) },
    ],
    investments: [
      {
        area: 'Gator',
        project: 'Ny bro',
        outcomeExpenditure: amount(project.outcome),
        outcomeIncome: 0,
        forecastExpenditure: amount(project.forecast),
        forecastIncome: amount(project.contribution),
        frame: amount(project.frame),
      },
    ],
  };
}

const conventions = Object.keys(signConventions) as Way['convention'][];
const after = (unit: AmountUnit): AmountUnit =>
  amountUnits[(amountUnits.indexOf(unit) + 1) % amountUnits.length]!;
const everyWay: readonly Way[] = conventions.flatMap((convention) =>
  amountUnits.map((entryUnit): Way => ({ convention, entryUnit, reportUnit: after(entryUnit) })),
);
/** Each convention and each pair of units once: a workbook for every way would take long and say no more. */
const ways = everyWay.filter(
  ({ convention, entryUnit }) => conventions.indexOf(convention) === amountUnits.indexOf(entryUnit),
);

describe.each(ways)('$convention, entered in $entryUnit and reported in $reportUnit', (way) => {
  const [outcomeSign, budgetSign] = signs(way.convention);
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(entered(way));
  });

  const shown = (sheet: string, name: string): CellValue[] =>
    rowNamed(sheetOf(book.file, sheet), name).map((value) =>
      typeof value === 'number' ? Number(convertAmount(value, way.reportUnit, 'tkr').toFixed(6)) : value,
    );

  it('is the same economy: the same deviations everywhere, and nothing to remark upon', () => {
    expect(book.findings).toEqual([]);
    expect(shown('Resultat', 'Summa').slice(0, 4)).toEqual([
      -2_130 * outcomeSign,
      -2_040 * budgetSign,
      -90,
      -2_010 * outcomeSign,
    ]);
    expect(shown('Resultat', 'Gator')[2]).toBe(-210);
    expect(shown('Prognos', 'Summa netto').slice(0, 4)).toEqual([
      -6_270 * outcomeSign,
      -6_210 * budgetSign,
      -60,
      -6_090 * outcomeSign,
    ]);
    expect(shown('Prognos', 'varav kostnader')[2]).toBe(-50);
    expect(shown('Prognos', 'varav intäkter')[2]).toBe(-10);
    expect(shown('Ekonomi', 'Verksamhetens netto')[2]).toBe(-60);
    expect(shown('Investeringsredovisning', 'Ny bro').slice(0, 7)).toEqual([
      1_250, 0, 4_300, 800, 3_500, 3_600, 100,
    ]);
    expect(shown('Ekonomi', 'Investeringar, netto').slice(0, 3)).toEqual([3_500, 3_600, 100]);
  });

  it('says its unit and its signs in words, and where rounding can show that figures are rounded one by one', () => {
    for (const key of ['economy', 'result', 'forecast', 'forecastAnalysis'] as const) {
      expect(bodyTexts(book.file, key, 1)).toContain(`Teckenkonvention: ${way.convention}.`);
    }
    const note = 'Varje belopp är avrundat för sig, så en summa kan skilja sig från raderna i sista siffran.';
    const hidesDigits = convertAmount(1, way.entryUnit, way.reportUnit) < 1;
    for (const key of ['result', 'forecast', 'investmentReport'] as const) {
      expect(bodyTexts(book.file, key, 1).includes(note)).toBe(hidesDigits);
    }
    expect(bodyTexts(book.file, 'forecastAnalysis', 1)).toContain(note);
    expect(sheetOf(book.file, 'Driftsammandrag').cells.value(1, 0)).toMatch(
      new RegExp(`belopp i ${way.entryUnit} · ${way.convention.slice(0, 10)}`, 'u'),
    );
    expect(bodyTexts(book.file, 'economy', 1)).toContain(`Belopp i ${way.entryUnit}, som inmatade`);
  });
});

describe.each(everyWay)('$convention, entered in $entryUnit', (way) => {
  const codes = (outcome: number) => {
    const [outcomeSign] = signs(way.convention);
    const { operatingSummary = [], settings = {} } = entered(way);
    const [, parks] = operatingSummary;
    const outcomePeriod = outcomeSign * convertAmount(outcome, 'tkr', way.entryUnit);
    const changed = { ...parks!, comment: '', outcomePeriod };
    const found = checkReport(givenReport({ settings, operatingSummary: [changed] }).report);
    // So low an outcome says something of the forecast as well, which is another question.
    return found.map(({ code }) => code).filter((code) => code !== 'forecast-needs-comment');
  };

  it('finds nothing in sums, nets and deviations that are right', () => {
    expect(givenReport(entered(way)).findings).toEqual([]);
    expect(checkReport(givenReport(entered(way)).report)).toEqual([]);
  });

  it('asks for a comment where a deviation reaches 500 tkr in the unit of the entries', () => {
    expect([559, 560].map(codes)).toEqual([[], ['comment-missing']]);
    expect([-439, -440].map(codes)).toEqual([[], ['comment-missing']]);
  });
});
