import { rolled } from './givenRoll';

const library = {
  unit: 'Bibliotek',
  rowType: 'verksamhet',
  outcomePeriod: 1,
  budgetPeriod: 2,
  outcomePreviousYear: 3,
  forecastYear: 4,
  budgetYear: 5,
  accountsPreviousYear: 6,
  comment: 'Fler lån än väntat.',
};
const from = (year: number, month: number) => ({
  settings: { year, month },
  operatingSummary: [library],
  costsAndIncome: [{ ...library, unit: '', rowType: '', kind: 'kostnader' }],
});

describe('the operating summary', () => {
  it.each([
    ['2021-04', '2021-08', { budgetYear: 5, accountsPreviousYear: 6 }],
    ['2021-08', '2021-12', { outcomePreviousYear: 6, budgetYear: 5, accountsPreviousYear: 6 }],
    ['2021-08', '2022-08', { outcomePreviousYear: 1 }],
    ['2021-08', '2022-04', {}],
    ['2021-08', '2022-12', {}],
    ['2021-12', '2022-04', { accountsPreviousYear: 1 }],
    ['2021-12', '2022-12', { outcomePreviousYear: 1, accountsPreviousYear: 1 }],
  ] as const)('from %s to %s keeps no figure but those that are then true', (before, to, figures) => {
    const [year, month] = before.split('-').map(Number) as [number, number];
    const { rows } = rolled(from(year, month), to);
    expect(rows('operatingSummary')).toEqual([{ unit: 'Bibliotek', rowType: 'verksamhet', ...figures }]);
    expect(rows('costsAndIncome')).toEqual([{ kind: 'kostnader', ...figures }]);
  });

  it('moves IU, a dash and an amount written as text as they stand', () => {
    const units = ['-', 'IU', '1 234', '9,4 mnkr'].map((outcomePeriod, index) => ({
      ...library,
      unit: `Enhet ${index}`,
      outcomePeriod,
    }));
    const { rows } = rolled({ operatingSummary: units }, '2022-08');
    expect(rows('operatingSummary').map(({ outcomePreviousYear }) => outcomePreviousYear)).toEqual([
      '-',
      'IU',
      '1 234',
      '9,4 mnkr',
    ]);
  });

  it('leaves no old comparison where the outcome was blank', () => {
    const blank = { ...library, unit: 'Museum', outcomePeriod: '' };
    const { rows, says } = rolled({ operatingSummary: [library, blank] }, '2022-08');
    expect(rows('operatingSummary')[1]).toEqual({ unit: 'Museum', rowType: 'verksamhet' });
    expect(says('Driftsammandrag')).toEqual([
      'Redovisat föregående år får värdena från Redovisat period på 1 rad.',
      'Töms: Redovisat period (1 cell), Budget period (2 celler), Prognos helår (2 celler), Budget helår (2 celler) och Kommentar (2 celler).',
      'Behålls på 2 rader: Verksamhet och Radtyp.',
      'Bokslut föregående år lämnas tomt: utfallet för hela 2021 är inte känt, eftersom arbetsboken gäller jan–aug 2021.',
      'Redovisat föregående år lämnas tomt på 1 rad där Redovisat period saknas.',
    ]);
  });

  it('is told with costs and income by the name of their sheet', () => {
    expect(rolled(from(2021, 8), '2022-08').says('Kostnader och intäkter')).not.toEqual([]);
  });

  it('leaves formulas of the controller as they are, and moves what they show', () => {
    const linked = {
      ...library,
      outcomePeriod: { value: 77, formula: '=Import!B2' },
      budgetYear: { value: 5, formula: '=A1' },
    };
    const { raw, says } = rolled({ operatingSummary: [linked] }, '2022-08');
    expect(raw.operatingSummary[0]?.cells).toMatchObject({
      outcomePeriod: { value: 77, formula: '=Import!B2' },
      outcomePreviousYear: { value: 77 },
      budgetYear: { value: 5, formula: '=A1' },
    });
    expect(says('Driftsammandrag')).toContain(
      'Egna formler lämnas som de är: Redovisat period (1 cell) och Budget helår (1 cell). Kontrollera vad de visar.',
    );
  });
});

describe('control totals', () => {
  it('keep their rows and ask for new totals', () => {
    const total = { table: 'Driftsammandrag', column: 'Redovisat period', total: 984, source: 'Huvudboken' };
    const { rows, says } = rolled({ controlTotals: [total] }, '2021-12');
    expect(rows('controlTotals')).toEqual([
      { table: 'Driftsammandrag', column: 'Redovisat period', source: 'Huvudboken' },
    ]);
    expect(says('Kontrollsummor')).toEqual([
      'Töms: Summa enligt huvudboken (1 cell).',
      'Behålls på 1 rad: Tabell, Kolumn och Källa.',
      'Kontrollera att Källa fortfarande stämmer.',
    ]);
  });
});

describe('investments', () => {
  const bus = {
    area: 'Kultur',
    project: 'Bokbuss',
    outcomeExpenditure: 1,
    outcomeIncome: 2,
    forecastExpenditure: 3,
    forecastIncome: 4,
    frame: 5,
    decidedTotal: 6,
    forecastTotal: 7,
    comment: 'Levereras i höst.',
  };

  it('keep their frame within the year and their totals always', () => {
    const kept = { area: 'Kultur', project: 'Bokbuss', decidedTotal: 6, forecastTotal: 7 };
    expect(rolled({ investments: [bus] }, '2021-12').rows('investments')).toEqual([{ ...kept, frame: 5 }]);
    expect(rolled({ investments: [bus] }, '2022-08').rows('investments')).toEqual([kept]);
  });
});
