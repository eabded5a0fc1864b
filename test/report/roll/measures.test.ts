import { rolled } from './givenRoll';

describe('volumes', () => {
  const loans = {
    volume: 'Lån',
    rowType: 'mått',
    unit: 'antal',
    forecastYear: 900,
    outcomePeriod: '500*',
    outcomePreviousYear: 450,
    comparison: 'Helår 2019',
    footnote: 'Utan e-böcker.',
  };
  const kept = { volume: 'Lån', rowType: 'mått', unit: 'antal' };

  it('move to the comparison only one whole year later, the footnote with its star as a draft', () => {
    expect(rolled({ volumes: [loans] }, '2022-08').rows('volumes')).toEqual([
      { ...kept, outcomePreviousYear: '500*', footnote: '[Utkast från jan–aug 2021] Utan e-böcker.' },
    ]);
  });

  it.each(['2021-12', '2021-09', '2022-04', '2022-12'] as const)(
    'have no comparison in %s, and its label and the footnote go with it',
    (to) => {
      expect(rolled({ volumes: [loans] }, to).rows('volumes')).toEqual([kept]);
    },
  );

  it('say which comparison is not known', () => {
    expect(rolled({ volumes: [loans] }, '2021-12').says('Volymer')).toEqual([
      'Töms: Prognos helår (1 cell), Utfall period (1 cell), Jämförelse avser (1 cell) och Fotnot (1 cell).',
      'Behålls på 1 rad: Volymmått, Radtyp och Enhet.',
      'Utfall föregående år lämnas tomt: utfallet för jan–dec 2020 finns inte i arbetsboken.',
    ]);
  });

  it('keep a note on the row itself as a draft', () => {
    const noted = { ...loans, outcomePeriod: 500 };
    expect(rolled({ volumes: [noted] }, '2021-12').rows('volumes')).toEqual([
      { ...kept, footnote: '[Utkast från jan–aug 2021] Utan e-böcker.' },
    ]);
  });
});

describe('personnel', () => {
  const absence = {
    measure: 'Sjukfrånvaro',
    sex: 'kvinnor',
    unit: '%',
    target: '<3,5',
    outcomePeriod: 4.6,
    outcomePreviousYear: 5.1,
  };

  it('keeps its targets, which must be looked at in a new year', () => {
    const { rows, says } = rolled({ personnel: [absence] }, '2022-08');
    expect(rows('personnel')).toEqual([
      { measure: 'Sjukfrånvaro', sex: 'kvinnor', unit: '%', target: '<3,5', outcomePreviousYear: 4.6 },
    ]);
    expect(says('Personal')).toContain('Kontrollera att Målvärde helår gäller också för 2022.');
    expect(
      rolled({ personnel: [absence] }, '2021-12')
        .says('Personal')
        .join(),
    ).not.toMatch(/Målvärde helår gäller/u);
  });
});

describe('indicators', () => {
  const pleased = {
    goal: 'God service',
    indicator: 'Nöjda',
    sex: 'totalt',
    unit: '%',
    twoYearsBefore: 70,
    yearBefore: '80*',
    outcome: 90,
    target: '>92',
    source: 'Enkäten',
    footnote: 'Mätt i maj.',
  };
  const goals = [{ area: 'A', overallGoal: 'B', goal: 'God service' }];
  const kept = {
    goal: 'God service',
    indicator: 'Nöjda',
    sex: 'totalt',
    unit: '%',
    target: '>92',
    source: 'Enkäten',
  };
  const after = (year: number, month: number, to: Parameters<typeof rolled>[1]) =>
    rolled({ settings: { year, month }, goals, indicators: [pleased] }, to);

  it('keep the years before within the year', () => {
    expect(after(2021, 8, '2021-12').rows('indicators')).toEqual([
      { ...kept, twoYearsBefore: 70, yearBefore: '80*', footnote: 'Mätt i maj.' },
    ]);
  });

  it('move one year back from December', () => {
    const footnote = '[Utkast från jan–dec 2021] Mätt i maj.';
    const moved = { ...kept, twoYearsBefore: '80*', yearBefore: 90, footnote };
    expect(after(2021, 12, '2022-04').rows('indicators')).toEqual([moved]);
    expect(after(2021, 12, '2022-12').rows('indicators')).toEqual([moved]);
  });

  it('have no year before when the year was not over', () => {
    const { rows, says } = after(2021, 8, '2022-08');
    expect(rows('indicators')).toEqual([
      { ...kept, twoYearsBefore: '80*', footnote: '[Utkast från jan–aug 2021] Mätt i maj.' },
    ]);
    expect(says('Indikatorer')).toEqual([
      'År−2 får värdena från År−1 på 1 rad.',
      'Töms: Utfall (1 cell).',
      'Behålls som utkast: Fotnot (1 text).',
      'Behålls på 1 rad: Förvaltningsmål, Indikator, Kön, Enhet, Målvärde och Källa.',
      'År−1 lämnas tomt: utfallet för hela 2021 är inte känt, eftersom arbetsboken gäller jan–aug 2021.',
      'Kontrollera att Målvärde gäller också för 2022.',
    ]);
  });

  it('keep the footnote of a starred outcome that becomes the year before', () => {
    const starred = { ...pleased, yearBefore: 80, outcome: '82*' };
    const { rows } = rolled({ settings: { year: 2021, month: 12 }, goals, indicators: [starred] }, '2022-12');
    expect(rows('indicators')).toMatchObject([
      { yearBefore: '82*', footnote: '[Utkast från jan–dec 2021] Mätt i maj.' },
    ]);
  });

  it('lose the footnote with the last star', () => {
    const starred = { ...pleased, twoYearsBefore: '70*', yearBefore: 80 };
    const { rows } = rolled({ goals, indicators: [starred] }, '2022-08');
    expect(rows('indicators')).toEqual([{ ...kept, twoYearsBefore: 80 }]);
  });
});
