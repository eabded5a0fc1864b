import { identities } from '../../../src/report/identities';
import { checkIdentity } from '../../../src/report/identities/checkIdentity';
import {
  indicatorMeasure,
  limitOf,
  personnelMeasure,
  saysOtherBasis,
  unitsFit,
  volumeMeasure,
} from '../../../src/report/identities/measure';
import { resultName } from '../../../src/report/identities/resultName';
import { shareWord } from '../../../src/report/identities/words';
import { readTarget } from '../../../src/report/values/readTarget';
import { givenReport, goal, indicator, reportOf, unit, type GivenRow, type GivenTables } from '../given';

/** What the identities say of the given entries; what other checks say of them is theirs. */
const said = (tables: GivenTables) => {
  const { report } = givenReport(tables);
  return identities.flatMap((identity) => checkIdentity(identity)(report));
};
const codes = (tables: GivenTables) => said(tables).map(({ code }) => code);

describe('what has to agree', () => {
  it('is told in Swedish, each thing once', () => {
    const titles = identities.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\p{Lu}.{20,}\p{L}$/u);
  });
});

describe('a total of the ledger', () => {
  const ledger = (reportType: string) => ({
    settings: { reportType, month: reportType === 'Bokslut' ? 12 : 8 },
    operatingSummary: [unit('Skola', { forecastYear: 5 })],
    controlTotals: [{ table: 'Driftsammandrag', column: 'Prognos helår', total: 9 }],
  });

  it('is compared with a column that the report uses, and with no other', () => {
    expect(codes(ledger('Delårsrapport'))).toEqual(['sum-differs']);
    expect(codes(ledger('Bokslut'))).toEqual([]);
  });
});

describe('what a row measures', () => {
  const tables: GivenTables = {
    goals: [goal('A')],
    indicators: [indicator('A', 'Nöjdhet', { part: 'IT' }), indicator('A', 'Nöjdhet')],
    volumes: [
      { volume: 'Mikro', group: 'Upphandlingar', rowType: 'mått', unit: 'antal' },
      { volume: 'Mikro', rowType: 'mått', unit: 'antal' },
    ],
    personnel: [{ measure: 'Sjukfrånvaro', sex: 'kvinnor', unit: '%', target: '-' }],
  };
  const { rows } = reportOf(tables);

  it('is its name, with its part or its group', () => {
    expect(rows.indicators.map((row) => indicatorMeasure(row).name)).toEqual(['Nöjdhet IT', 'Nöjdhet']);
    expect(rows.volumes.map((row) => volumeMeasure(row).name)).toEqual(['Upphandlingar Mikro', 'Mikro']);
    expect(rows.personnel.map(personnelMeasure)).toMatchObject([{ name: 'Sjukfrånvaro', sex: 'kvinnor' }]);
  });

  it('may be in a unit that one of the two does not write, and not in another', () => {
    expect(unitsFit('', 'dagar')).toBe(true);
    expect(unitsFit('dagar', '')).toBe(true);
    expect(unitsFit('%', 'procent')).toBe(true);
    expect(unitsFit(' Dagar', 'dagar')).toBe(true);
    expect(unitsFit('%', 'dagar')).toBe(false);
  });

  it('has a limit where its target is one figure', () => {
    expect(
      ['<3,5', '≥ 92', '12', '3–5', 'Ska öka', '-', ''].map((text) => limitOf(readTarget(text))),
    ).toEqual([3.5, 92, 12, ...[undefined, undefined, undefined, undefined]]);
  });

  it('may say that it is about another time than its columns', () => {
    const says = (given: GivenRow) =>
      reportOf({ goals: [goal('A')], indicators: [indicator('A', 'B', given)] }).rows.indicators.map(
        saysOtherBasis,
      )[0];
    expect(says({ source: 'Rullande 12 månader' })).toBe(true);
    expect(says({ footnote: 'Avser hela året.' })).toBe(true);
    expect(says({ source: 'Enkät våren 2021', footnote: 'Ny mätning.' })).toBe(false);
  });

  it('is told by words of five letters or more', () => {
    expect(shareWord('Resor per invånare', 'Antal resor')).toBe(true);
    expect(shareWord('Antal barn', 'Barn i kö')).toBe(false);
    expect(shareWord('Dagar i kö', 'Vårddagar')).toBe(false);
  });
});

describe('a part of a volume', () => {
  it('cannot be more than a whole that is nothing', () => {
    const volumes = (whole: number, part: number) => [
      { volume: 'Ärenden', rowType: 'mått', unit: 'antal', outcomePeriod: whole },
      { volume: 'Chatt', rowType: 'varav', unit: 'antal', outcomePeriod: part },
    ];
    expect(codes({ volumes: volumes(0, 5) })).toEqual(['part-exceeds-whole']);
    expect(codes({ volumes: volumes(5, 5) })).toEqual([]);
    expect(codes({ volumes: volumes(-5, 5) })).toEqual([]);
  });
});

describe('an indicator of the result', () => {
  const kind = (name: string) =>
    resultName(
      { indicator: name, part: '', sex: 'totalt', unit: 'tkr' },
      { organisation: 'Socialnämnden', municipality: 'Granviks kommun' },
    )?.kind;

  it.each([
    ['Avdelningens resultat', 'result'],
    ['Kommunens nettoresultat', 'result'],
    ['Driftens årsresultat', 'result'],
    ['Avvikelse mot budget', 'deviation'],
    ['Avvikelse', undefined],
    ['Ekonomiskt belopp', undefined],
    ['Budget helår', undefined],
  ])('“%s” is %s', (name, expected) => {
    expect(kind(name)).toBe(expected);
  });

  it('is compared with nothing where Driftsammandrag has no figures', () => {
    const indicators = [indicator('A', 'Förvaltningens resultat', { unit: 'tkr', outcome: 11235 })];
    const goals = [goal('A')];
    expect(codes({ goals, indicators })).toEqual([]);
    expect(
      codes({ goals, indicators, operatingSummary: [{ unit: 'Skola', rowType: 'verksamhet' }] }),
    ).toEqual([]);
  });
});

describe('a volume that is compared with a whole year', () => {
  const years = (comparison: string, given: GivenRow) =>
    codes({
      goals: [goal('A')],
      volumes: [
        {
          volume: 'Besök på biblioteket',
          rowType: 'mått',
          unit: 'antal',
          outcomePeriod: 61000,
          outcomePreviousYear: 58000,
          comparison,
        },
      ],
      indicators: [
        indicator('A', 'Besök på biblioteket', {
          unit: 'antal',
          outcome: 61000,
          yearBefore: 86000,
          ...given,
        }),
      ],
    });

  it('has that very year’s figure of the indicator, however long ago it is in its columns', () => {
    expect(years('Helår 2019', { twoYearsBefore: 58000 })).toEqual([]);
    expect(years('Helår 2019', { twoYearsBefore: 57000 })).toEqual(['previous-year-differs']);
    expect(years('Helår 2018', { twoYearsBefore: 57000 })).toEqual([]);
  });
});
