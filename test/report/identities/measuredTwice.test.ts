import fc from 'fast-check';
import type { Finding } from '../../../src/report/finding';
import { identities } from '../../../src/report/identities';
import { checkIdentity } from '../../../src/report/identities/checkIdentity';
import { sameAsPersonnel } from '../../../src/report/identities/sameMeasures';
import { goal, givenReport, indicator, type GivenRow, type GivenTables } from '../given';

/** What the identities say of the given entries; what other checks say of them is theirs. */
function checked(tables: GivenTables): readonly Finding[] {
  const { report: read } = givenReport(tables);
  return identities.flatMap((identity) => checkIdentity(identity)(read));
}

const codes = (tables: GivenTables): string[] => checked(tables).map(({ code }) => code);

function only(tables: GivenTables): Finding {
  const findings = checked(tables);
  expect(findings).toHaveLength(1);
  return findings[0]!;
}

const goalName = 'Goda arbetsplatser';

const measure = (name: string, given: GivenRow = {}): GivenRow => ({
  measure: name,
  sex: 'totalt',
  unit: '%',
  target: 3.5,
  outcomePeriod: 4.6,
  outcomePreviousYear: 4.3,
  ...given,
});

const followed = (name: string, given: GivenRow = {}): GivenRow =>
  indicator(goalName, name, {
    unit: '%',
    yearBefore: 4.7,
    outcome: 4.6,
    target: '<3,5',
    direction: 'Lägre är bättre',
    ...given,
  });

const report = (
  personnel: readonly GivenRow[],
  indicators: readonly GivenRow[],
  settings: GivenTables['settings'] = {},
): GivenTables => ({
  settings,
  goals: [goal(goalName, { assessment: 'Kan ej bedömas' })],
  personnel,
  indicators,
});

describe('a measure of Personal and an indicator of the same name', () => {
  it('must have the same outcome and the same limit as target', () => {
    const outcome = only(
      report(
        [measure('Total sjukfrånvaro', { outcomePreviousYear: '-' })],
        [followed('Sjukfrånvaro, total', { outcome: 4.7 })],
      ),
    );
    expect(outcome).toMatchObject({
      code: 'identity-differs',
      severity: 'warning',
      place: { table: 'personnel', row: 1, column: 'outcomePeriod' },
    });
    expect(outcome.message).toBe(
      'Personal, Total sjukfrånvaro, Utfall period är 4,6 %, men Indikatorer, Sjukfrånvaro, total, Utfall är 4,7 %. Samma mått ska ha samma värde på båda bladen. Rätta det som är fel, eller ge måtten olika namn om de mäter olika saker.',
    );
    const target = only(
      report(
        [measure('Total sjukfrånvaro', { outcomePreviousYear: '-' })],
        [followed('Total sjukfrånvaro', { target: '<5,3' })],
      ),
    );
    expect(target).toMatchObject({ code: 'identity-differs', place: { column: 'target' } });
    expect(target.message).toContain('är 3,5 %, men Indikatorer, Total sjukfrånvaro, Målvärde är <5,3 %.');
  });

  it('may be rounded differently', () => {
    const rows = report(
      [measure('Heltid', { outcomePeriod: 98.9, outcomePreviousYear: '-' })],
      [followed('Heltid', { outcome: 99 })],
    );
    expect(only(rows)).toMatchObject({ code: 'rounding-difference', severity: 'information' });
  });

  it('may differ in the year before, since one is the period and the other the year: both readings are told', () => {
    const finding = only(report([measure('Total sjukfrånvaro')], [followed('Total sjukfrånvaro')]));
    expect(finding).toMatchObject({
      code: 'previous-year-differs',
      severity: 'information',
      place: { table: 'personnel', row: 1, column: 'outcomePreviousYear' },
    });
    expect(finding.message).toContain(
      'Avser det första jan–aug 2020 och det andra helåret 2020 kan båda vara rätt.',
    );
  });

  it('must not have the year’s figure in the column of the period', () => {
    const rows = [followed('Total sjukfrånvaro', { yearBefore: 4.3 })];
    const finding = only(report([measure('Total sjukfrånvaro')], rows));
    expect(finding).toMatchObject({ code: 'period-holds-full-year', severity: 'warning' });
    expect(
      codes(report([measure('Total sjukfrånvaro', { footnote: 'Rullande tolv månader.' })], rows)),
    ).toEqual([]);
    expect(codes(report([measure('Total sjukfrånvaro', { footnote: 'Lika av en slump.' })], rows))).toEqual(
      [],
    );
  });

  it('may well have the same whole figure in August and in December', () => {
    const staff = { unit: 'antal', target: '-', outcomePeriod: 221, outcomePreviousYear: 195 };
    const indicators = [followed('Anställda', { unit: 'antal', target: '-', outcome: 221, yearBefore: 195 })];
    expect(codes(report([measure('Anställda', staff)], indicators))).toEqual([]);
  });

  it('must agree in the year before when the year is over', () => {
    const rows = report([measure('Total sjukfrånvaro')], [followed('Total sjukfrånvaro')], {
      reportType: 'Bokslut',
      month: 12,
    });
    expect(only(rows)).toMatchObject({ code: 'previous-year-differs', severity: 'warning' });
    const equal = report(
      [measure('Total sjukfrånvaro')],
      [followed('Total sjukfrånvaro', { yearBefore: 4.3 })],
      {
        reportType: 'Bokslut',
        month: 12,
      },
    );
    expect(codes(equal)).toEqual([]);
  });

  it('say no more than once of women, men and all of them what is the same for each', () => {
    const sexes = ['totalt', 'kvinnor', 'män'];
    const rows = report(
      sexes.map((sex, index) => measure('Total sjukfrånvaro', { sex, outcomePeriod: 4 + index / 10 })),
      sexes.map((sex, index) => followed('Total sjukfrånvaro', { sex, outcome: 4 + index / 10 })),
    );
    expect(codes(rows)).toEqual(['previous-year-differs']);
  });

  it.each([
    ['another sex', { sex: 'kvinnor' }],
    ['another unit', { unit: 'antal' }],
    ['no figure', { outcome: 'IU', yearBefore: 'IU', target: '-' }],
    ['a figure of a rolling year', { outcome: 5.5, source: 'Rullande tolv månader' }],
  ])('are not compared when the indicator has %s', (_why, given) => {
    expect(codes(report([measure('Total sjukfrånvaro')], [followed('Total sjukfrånvaro', given)]))).toEqual(
      [],
    );
  });

  it('are not compared with the year before while nobody knows the period', () => {
    const tables = report([measure('Total sjukfrånvaro')], [followed('Total sjukfrånvaro')], { month: '' });
    expect(checked(tables).map(({ code }) => code)).not.toContain('previous-year-differs');
  });
});

describe('a measure of Personal and an indicator of another name', () => {
  const leavers = measure('Personalavgångar externt', {
    target: 6,
    outcomePeriod: 8.6,
    outcomePreviousYear: 6.7,
  });
  const rate = followed('Andel avgångar (externt)', { target: 6, outcome: 8.6, yearBefore: 6.7 });

  it('are the same when outcome, target and a telling word are', () => {
    const finding = only(report([leavers], [rate]));
    expect(finding).toMatchObject({ code: 'period-holds-full-year', name: 'Personalavgångar externt' });
    expect(finding.message).toBe(
      'Personal, Personalavgångar externt, Utfall föregående år är 6,7 %, precis som Indikatorer, Andel avgångar (externt), År−1. Kolumnen ska visa jan–aug 2020, men talet är detsamma som för helåret 2020. Skriv periodens värde. Är talet rätt ändå, skriv varför i kolumnen Fotnot.',
    );
    // Of another name nobody is sure, so a year before that differs says nothing.
    expect(codes(report([leavers], [{ ...rate, yearBefore: 7.1 }]))).toEqual([]);
  });

  it('are the same for women and men, too', () => {
    const women = { sex: 'kvinnor', target: '-' };
    const rows = report(
      [leavers, { ...leavers, ...women, outcomePeriod: 7.9, outcomePreviousYear: 5 }],
      [
        { ...rate, yearBefore: 7.1 },
        { ...rate, ...women, outcome: 9.7 },
      ],
    );
    expect(only(rows)).toMatchObject({
      code: 'identity-differs',
      place: { row: 2, column: 'outcomePeriod' },
    });
  });

  it.each([
    ['the outcome', { outcome: 8.5 }],
    ['the target', { target: 7 }],
    ['no target', { target: '-' }],
    ['the words', { indicator: 'Andel sjuka' }],
    ['the unit', { unit: 'antal' }],
  ])('are not when %s differs', (_what, given) => {
    expect(sameAsPersonnel(givenReport(report([leavers], [{ ...rate, ...given }])).report)).toEqual([]);
  });

  it('are not when two indicators might be meant', () => {
    const other = { ...rate, indicator: 'Externt avslutade' };
    expect(sameAsPersonnel(givenReport(report([leavers], [rate, other])).report)).toEqual([]);
  });
});

describe('a volume and an indicator of the same name', () => {
  const volumes = (given: GivenRow, of: GivenRow = {}): GivenTables => ({
    goals: [goal(goalName, { assessment: 'Kan ej bedömas' })],
    volumes: [
      {
        volume: 'Besök på biblioteket',
        rowType: 'mått',
        unit: 'antal',
        forecastYear: 90000,
        outcomePeriod: 61000,
        outcomePreviousYear: 58000,
        ...of,
      },
    ],
    indicators: [
      indicator(goalName, 'Besök på biblioteket', {
        unit: 'antal',
        outcome: 61000,
        yearBefore: 86000,
        ...given,
      }),
    ],
  });

  it('must have the same outcome; of the year before the whole is more than the period', () => {
    expect(codes(volumes({}))).toEqual([]);
    expect(only(volumes({ outcome: 16000 }))).toMatchObject({
      code: 'identity-differs',
      place: { table: 'volumes', column: 'outcomePeriod' },
    });
    expect(only(volumes({ yearBefore: 58000 })).code).toBe('period-holds-full-year');
  });

  it('must agree on a year that the comparison says it is about', () => {
    expect(codes(volumes({ yearBefore: 58000 }, { comparison: 'Helår 2020' }))).toEqual([]);
    expect(only(volumes({}, { comparison: 'Helår 2020' }))).toMatchObject({
      code: 'previous-year-differs',
      severity: 'warning',
    });
    expect(codes(volumes({ twoYearsBefore: 58000 }, { comparison: 'Helåret 2019' }))).toEqual([]);
    expect(codes(volumes({}, { comparison: 'Hösten 2020' }))).toEqual([]);
  });
});

it('compares no more than there are rows, however alike they are', () => {
  const comparisons = (rows: number) => {
    const alike = Array.from({ length: rows }, () => measure('Total sjukfrånvaro'));
    const { report: large } = givenReport(
      report(
        alike,
        alike.map(() => followed('Total sjukfrånvaro')),
      ),
    );
    return identities.flatMap(({ instances }) => instances(large)).length;
  };
  expect(comparisons(100)).toBeLessThanOrEqual(2 * comparisons(50));
});

it('never accuses figures that are the same in both tables', () => {
  const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(figure, figure, (outcome, target) => {
      const tables = report(
        [measure('Heltid', { outcomePeriod: outcome, target, outcomePreviousYear: '-' })],
        [followed('Heltid', { outcome, target: `<${String(target).replace('.', ',')}` })],
      );
      const ours = ['identity-differs', 'rounding-difference', 'period-holds-full-year'];
      expect(codes(tables).filter((code) => ours.includes(code))).toEqual([]);
    }),
  );
});
