import { resolvedText } from '../../../src/report/figures/linkedFigures';
import { givenReport, unit, type GivenTables } from '../given';

const tables: GivenTables = {
  settings: { entryUnit: 'tkr', reportUnit: 'tkr' },
  operatingSummary: [
    unit('LKDATA', { outcomePeriod: 56, budgetPeriod: -41, forecastYear: -2200, budgetYear: -100 }),
    unit('Löneservice', { outcomePeriod: 10, budgetPeriod: 8, forecastYear: 12, budgetYear: 12 }),
    unit('- varav chatt', {
      rowType: 'varav',
      outcomePeriod: 500,
      budgetPeriod: 500,
      forecastYear: 700,
      budgetYear: 700,
    }),
  ],
  costsAndIncome: [
    { kind: 'kostnader', outcomePeriod: 90, budgetPeriod: 100, forecastYear: 140, budgetYear: 150 },
    { kind: 'intäkter', outcomePeriod: 95, budgetPeriod: 100, forecastYear: 160, budgetYear: 150 },
  ],
  investments: [
    {
      area: 'LKDATA',
      project: 'IT-utrustning',
      outcomeExpenditure: 25027,
      outcomeIncome: 27,
      forecastExpenditure: 32500,
      forecastIncome: 500,
      frame: 53500,
    },
    {
      area: 'Fastighet',
      project: 'Lås',
      outcomeExpenditure: 10,
      outcomeIncome: 0,
      forecastExpenditure: 6500,
      forecastIncome: 0,
      frame: 0,
    },
  ],
  volumes: [
    { volume: 'Ärenden', rowType: 'mått', unit: 'antal', outcomePeriod: 90, outcomePreviousYear: 100.5 },
    {
      volume: 'Utan jämförelse',
      rowType: 'mått',
      unit: 'antal',
      outcomePeriod: 90,
      outcomePreviousYear: '-',
    },
    { volume: 'Utan utfall', rowType: 'mått', unit: 'antal', outcomePeriod: 'IU', outcomePreviousYear: 90 },
    { volume: 'Svarstid', rowType: 'mått', unit: 'dagar', outcomePeriod: 9, outcomePreviousYear: 6 },
  ],
  personnel: [
    {
      measure: 'Sjukfrånvaro',
      sex: 'totalt',
      unit: '%',
      outcomePeriod: 4.6,
      outcomePreviousYear: 4.3,
      target: '<3,5',
    },
  ],
};

/** A linked figure as the text shows it; no-break spaces as spaces. */
function shown(mark: string, changed: GivenTables = {}): string {
  const { report } = givenReport({ ...tables, ...changed });
  return resolvedText(`{${mark}}`, report).replaceAll('\u00A0', ' ');
}

describe('a linked figure that the sheet computes', () => {
  it.each([
    ['Driftsammandrag:LKDATA:Avvikelse period', '97 tkr'],
    ['Driftsammandrag:LKDATA:Avvikelse helår', '−2 100 tkr'],
    ['Driftsammandrag:LKDATA:Återstår', '−2 256 tkr'],
    ['KostnaderIntäkter:Kostnader:Avvikelse period', '10 tkr'],
    ['KostnaderIntäkter:Intäkter:Avvikelse period', '−5 tkr'],
    ['KostnaderIntäkter:Kostnader:Avvikelse helår', '10 tkr'],
    ['KostnaderIntäkter:Intäkter:Avvikelse helår', '10 tkr'],
    ['Investeringar:IT-utrustning:Prognos netto', '32 000 tkr'],
    ['Investeringar:IT-utrustning:Avvikelse', '21 500 tkr'],
    ['Investeringar:Lås:Avvikelse', '−6 500 tkr'],
    ['Volymer:Ärenden:Förändring', '−10,5'],
    ['Volymer:Svarstid:Förändring', '3 dagar'],
    ['Volymer:Utan jämförelse:Förändring', '–'],
    ['Volymer:Utan utfall:Förändring', '–'],
    ['Personal:Sjukfrånvaro:Förändring', '0,3 procentenheter'],
    ['Personal:Sjukfrånvaro:Utfall period', '4,6 %'],
    ['Personal:Sjukfrånvaro:Målvärde helår', '<3,5 %'],
  ])('%s is %s', (mark, text) => {
    expect(shown(mark)).toBe(text);
  });

  it('has the decimals that the mark asks for, in the unit that it asks for', () => {
    expect(shown('Investeringar:IT-utrustning:Prognos netto|mnkr')).toBe('32,0 mnkr');
    expect(shown('Investeringar:IT-utrustning:Prognos netto|kr')).toBe('32 000 000 kr');
    expect(shown('Investeringar:IT-utrustning:Prognos netto|utan enhet')).toBe('32 000');
    expect(shown('Volymer:Svarstid:Förändring|1')).toBe('3,0 dagar');
  });
});

describe('a linked sum', () => {
  it('adds what the sheet’s sum adds, and nothing of which', () => {
    expect(shown('Driftsammandrag:Summa:Redovisat period')).toBe('66 tkr');
    expect(shown('Driftsammandrag:Summa:Avvikelse period')).toBe('99 tkr');
    expect(shown('Investeringar:Summa:Prognos netto')).toBe('38 500 tkr');
    expect(shown('Investeringar:Summa:Avvikelse')).toBe('15 000 tkr');
  });

  const withOutcome = (outcomePeriod: number | string): GivenTables => ({
    operatingSummary: [
      unit('LKDATA', { outcomePeriod, budgetPeriod: 5 }),
      unit('Löneservice', { outcomePeriod: 10, budgetPeriod: 8 }),
    ],
  });

  it.each([
    ['not known', 'IU'],
    ['unreadable', 'tio'],
    ['written as text, which the sheet does not add', '10'],
    ['missing', ''],
    ['marked as not there, which the sheet does not understand', '-*'],
  ])('cannot be told when one of its amounts is %s', (_what, outcome) => {
    expect(shown('Driftsammandrag:Summa:Redovisat period', withOutcome(outcome))).toBe('kan ej summeras');
    expect(shown('Driftsammandrag:Summa:Avvikelse period', withOutcome(outcome))).toBe('kan ej summeras');
    // Another column is none the worse.
    expect(shown('Driftsammandrag:Summa:Budget period', withOutcome(outcome))).toBe('13 tkr');
  });

  it('goes without an amount that does not exist', () => {
    expect(shown('Driftsammandrag:Summa:Redovisat period', withOutcome('-'))).toBe('10 tkr');
  });
});
