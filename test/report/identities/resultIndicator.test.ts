import { resultName } from '../../../src/report/identities/resultName';
import { goal, indicator, unit, type GivenRow, type GivenTables } from '../given';
import { checked, codes, only } from '../checks/checked';

const nbsp = '\u00A0';

const named = (name: string, given: { unit?: string; part?: string; sex?: 'kvinnor' } = {}) =>
  resultName(
    { indicator: name, part: '', sex: 'totalt', unit: 'tkr', ...given },
    { organisation: 'Socialnämnden', municipality: 'Granviks kommun' },
  )?.kind;

describe('an indicator that is the result of the whole report', () => {
  it.each([
    ['Förvaltningens resultat', 'result'],
    ['Förvaltningens resultat (utfall i tkr)', 'result'],
    ['Ekonomiskt resultat', 'result'],
    ['Socialnämndens resultat', 'result'],
    ['Prognosens avvikelse från budget', 'deviation'],
    ['Nämndens resultat mot budget', 'deviation'],
    ['Budgetavvikelse', 'deviation'],
  ])('%s is a %s', (name, kind) => {
    expect(named(name)).toBe(kind);
  });

  it.each([
    ['Resultat Kontakt Linköping'],
    ['Resultat före kapitalkostnader'],
    ['Resultat i nationella prov'],
    ['Avvikelse i kvalitet'],
    ['Kundnöjdhet'],
    ['Antal avvikelser'],
  ])('%s is none', (name) => {
    expect(named(name)).toBeUndefined();
  });

  it('is an amount for everybody', () => {
    expect(named('Förvaltningens resultat', { unit: '%' })).toBeUndefined();
    expect(named('Förvaltningens resultat', { unit: '' })).toBeUndefined();
    expect(named('Förvaltningens resultat, mnkr', { unit: '' })).toBe('result');
    expect(named('Förvaltningens resultat', { part: 'LKDATA' })).toBeUndefined();
    expect(named('Förvaltningens resultat', { sex: 'kvinnor' })).toBeUndefined();
  });
});

const report = (row: GivenRow, given: GivenTables = {}): GivenTables => ({
  settings: { thresholdAmount: '' },
  operatingSummary: [
    unit('A', {
      outcomePeriod: 6000,
      budgetPeriod: 5000,
      forecastYear: 7000,
      budgetYear: 500,
      accountsPreviousYear: 4000,
      outcomePreviousYear: 3000,
    }),
    unit('B', {
      outcomePeriod: 5235,
      budgetPeriod: 4000,
      forecastYear: 1245,
      budgetYear: 0,
      accountsPreviousYear: 2773,
      outcomePreviousYear: 1000,
    }),
  ],
  goals: [goal('God ekonomi')],
  indicators: [
    indicator('God ekonomi', 'Förvaltningens resultat', {
      unit: 'tkr',
      outcome: 11235,
      yearBefore: 6773,
      target: 500,
      direction: 'Högre är bättre',
      ...row,
    }),
  ],
  ...given,
});

describe('the indicator for the result and the sum of Driftsammandrag', () => {
  it('agree in outcome, year before and target', () => {
    expect(codes(report({}))).toEqual([]);
  });

  it('agree within what rounding can do, and say so', () => {
    const finding = only(report({ outcome: 11236 }));
    expect(finding).toMatchObject({ code: 'rounding-difference', severity: 'information' });
    expect(finding.message).toBe(
      `Indikatorer, Förvaltningens resultat, Utfall är 11${nbsp}236${nbsp}tkr och summan av Driftsammandrag, Redovisat period blir 11${nbsp}235${nbsp}tkr. Skillnaden 1${nbsp}tkr är en avrundningsdifferens (högst 1,5${nbsp}tkr) och behöver inte rättas.`,
    );
  });

  it('may be in different units, each rounded in its own', () => {
    expect(codes(report({ unit: 'mnkr', outcome: 11.2, yearBefore: 6.8, target: 0.5 }))).toEqual([
      'rounding-difference',
      'rounding-difference',
    ]);
    expect(codes(report({ unit: 'mnkr', outcome: 11.4, yearBefore: 6.773, target: 0.5 }))).toEqual([
      'identity-differs',
    ]);
  });

  it('may be the forecast’s, or the deviation from the budget, whatever the indicator is called', () => {
    expect(codes(report({ outcome: 8245 }))).toEqual([]);
    // Then the year before is a deviation, too, and the report has no budget of that year.
    expect(codes(report({ outcome: 2235, yearBefore: -300, target: 0 }))).toEqual([]);
    expect(
      codes(report({ indicator: 'Prognosens avvikelse från budget', outcome: 7745, yearBefore: 3 })),
    ).toEqual([]);
  });

  it('differ when they are none of these, and every reading is told', () => {
    const finding = only(report({ outcome: 12345 }));
    expect(finding).toMatchObject({
      code: 'identity-differs',
      severity: 'warning',
      place: { table: 'indicators', row: 1, column: 'outcome' },
    });
    expect(finding.message).toBe(
      `Indikatorer, Förvaltningens resultat, Utfall är 12${nbsp}345${nbsp}tkr, men summan av Driftsammandrag, Redovisat period blir 11${nbsp}235${nbsp}tkr. Skillnaden är 1${nbsp}110${nbsp}tkr, mer än avrundning kan förklara (högst 1,5${nbsp}tkr). Det är inte heller Driftsammandrag, Prognos helår (8${nbsp}245${nbsp}tkr), Driftsammandrag, Avvikelse period (2${nbsp}235${nbsp}tkr) eller Driftsammandrag, Avvikelse helår (7${nbsp}745${nbsp}tkr). Rätta det som är fel. Avser indikatorn något annat resultat, säg vilket i dess namn eller fotnot.`,
    );
    expect(codes(report({ outcome: 12345, footnote: 'Före kapitalkostnader.' }))).toEqual([]);
  });

  it('differ in the year before', () => {
    const finding = only(report({ yearBefore: 6377 }));
    expect(finding).toMatchObject({
      code: 'identity-differs',
      severity: 'warning',
      place: { column: 'yearBefore' },
    });
  });

  it('may have a target that is not the budget: that is told and no more', () => {
    expect(only(report({ target: 900 }))).toMatchObject({
      code: 'identity-differs',
      severity: 'information',
      place: { column: 'target' },
    });
    expect(codes(report({ target: '>900' }))).toEqual([]);
    expect(codes(report({ target: 'Ska öka' }))).toEqual([]);
  });

  it('are not compared where a figure is not known', () => {
    expect(codes(report({ outcome: 'IU', yearBefore: '-', target: '-' }))).toEqual([]);
    const unknown = { operatingSummary: [unit('A', { outcomePeriod: 'IU', accountsPreviousYear: 'x' })] };
    expect(codes(report({ outcome: 12345, target: '-' }, unknown))).not.toContain('identity-differs');
    expect(codes(report({}, { operatingSummary: [] }))).toEqual([]);
  });

  it('agree in every sign convention: the indicator’s surplus is plus', () => {
    const costs = {
      settings: { thresholdAmount: '', signConvention: 'Kostnad plus (avvikelse = budget − utfall)' },
      operatingSummary: [unit('A', { outcomePeriod: 900, budgetYear: 1000, forecastYear: 990 })],
    } as const;
    expect(codes(report({ outcome: -900, yearBefore: 'IU', target: -1000 }, costs))).toEqual([]);
    const opposite = {
      settings: {
        thresholdAmount: '',
        signConvention: 'Utfall och budget med olika tecken (avvikelse = utfall + budget)',
      },
      operatingSummary: [unit('A', { outcomePeriod: -900, budgetYear: 1000, forecastYear: -990 })],
    } as const;
    expect(codes(report({ outcome: -900, yearBefore: 'IU', target: -1000 }, opposite))).toEqual([]);
    expect(checked(report({ outcome: 900, yearBefore: 'IU', target: '-' }, opposite))).toMatchObject([
      { code: 'identity-differs' },
    ]);
  });
});
