import { columnSum, summedColumns } from '../../../src/report/rules/columnSum';
import { countReport } from '../../../src/report/rules/countReport';
import { signConventions } from '../../../src/report/schema/settings';
import { activity, givenReport, goal, indicator, reportOf, unit } from '../given';

const words = Object.fromEntries(
  Object.entries(signConventions).map(([word, convention]) => [convention, word]),
);

describe('the sum of a column of Driftsammandrag', () => {
  it('adds operations and indented rows, but not what is shown of which', () => {
    const report = reportOf({
      operatingSummary: [
        unit('Kontakt Linköping', { outcomePeriod: 2477 }),
        unit('- skyddslager', { outcomePeriod: 1076, rowType: 'underrad' }),
        unit('- varav chatt', { outcomePeriod: 500, rowType: 'varav' }),
      ],
    });
    expect(columnSum(report, 'operatingSummary', 'outcomePeriod')).toEqual({
      total: 3553,
      figures: 2,
      granularity: 1,
      unknownRows: [],
    });
  });

  it('does not know a deviation when one of its two amounts is not known', () => {
    const { report } = givenReport({
      operatingSummary: [
        unit('LKDATA', { outcomePeriod: 'IU', budgetPeriod: 5 }),
        unit('Löneservice', { outcomePeriod: 8, budgetPeriod: 5 }),
        unit('HR-service', { outcomePeriod: 8, budgetPeriod: 'fem' }),
      ],
    });
    expect(columnSum(report, 'operatingSummary', 'deviationPeriod')).toMatchObject({ unknownRows: [1, 3] });
  });

  it('leaves out what does not exist', () => {
    const report = reportOf({
      operatingSummary: [
        unit('LKDATA', { outcomePreviousYear: 7190.5 }),
        unit('Löneservice', { outcomePreviousYear: '-' }),
      ],
    });
    expect(columnSum(report, 'operatingSummary', 'outcomePreviousYear')).toEqual({
      total: 7190.5,
      figures: 1,
      granularity: 0.1,
      unknownRows: [],
    });
  });

  it('names the rows whose part nobody knows', () => {
    const { report } = givenReport({
      operatingSummary: [
        unit('A', { outcomePeriod: '1.234' }),
        unit('B', { outcomePeriod: '#REF!' }),
        unit('C', { outcomePeriod: 'IU' }),
        unit('D', { outcomePeriod: 5, rowType: 'summa' }),
        unit('E', { outcomePeriod: '7' }),
      ],
    });
    expect(columnSum(report, 'operatingSummary', 'outcomePeriod')).toMatchObject({
      total: 7,
      unknownRows: [1, 2, 3, 4],
    });
  });

  it('follows the sign convention in its deviations', () => {
    const of = (convention: string, outcome: number, budget: number) =>
      columnSum(
        reportOf({
          settings: { signConvention: words[convention]! },
          operatingSummary: [
            unit('A', {
              outcomePeriod: outcome,
              budgetPeriod: budget,
              forecastYear: outcome,
              budgetYear: budget,
            }),
          ],
        }),
        'operatingSummary',
        'deviationPeriod',
      )?.total;
    expect(of('surplus-positive', 320, 210)).toBe(110);
    expect(of('cost-positive', 320, 210)).toBe(-110);
    expect(of('opposite-signs', -320, 210)).toBe(-110);
  });

  it('leaves out a deviation of which one part does not exist, and counts two figures for the others', () => {
    const report = reportOf({
      operatingSummary: [
        unit('A', { outcomePeriod: 5, budgetPeriod: '-' }),
        unit('B', { outcomePeriod: 7, budgetPeriod: 3 }),
      ],
    });
    expect(columnSum(report, 'operatingSummary', 'deviationPeriod')).toMatchObject({ total: 4, figures: 2 });
    expect(columnSum(report, 'operatingSummary', 'remaining')).toMatchObject({ total: -12, figures: 4 });
  });

  it('is none for a column of texts', () => {
    const report = reportOf({ operatingSummary: [unit('A')] });
    expect(columnSum(report, 'operatingSummary', 'comment')).toBeUndefined();
  });
});

describe('the sum of KostnaderIntäkter', () => {
  const rows = [
    { kind: 'kostnader', outcomePeriod: 90, budgetPeriod: 100, forecastYear: 354881, budgetYear: 356658 },
    { kind: 'intäkter', outcomePeriod: 95, budgetPeriod: 100, forecastYear: 363126, budgetYear: 356658 },
  ];
  const sums = (convention: string) => {
    const report = reportOf({
      settings: { signConvention: words[convention]! },
      costsAndIncome: rows,
    });
    return Object.fromEntries(
      summedColumns('costsAndIncome').map((column) => [
        column,
        columnSum(report, 'costsAndIncome', column)?.total,
      ]),
    );
  };

  it('is income − costs where a surplus is plus', () => {
    expect(sums('surplus-positive')).toMatchObject({
      outcomePeriod: 5,
      budgetPeriod: 0,
      forecastYear: 8245,
      budgetYear: 0,
      deviationPeriod: 5,
      deviationYear: 8245,
      accountsPreviousYear: 0,
    });
  });

  it('is costs − income where a cost is plus, with the same deviations', () => {
    expect(sums('cost-positive')).toMatchObject({
      outcomePeriod: -5,
      forecastYear: -8245,
      deviationYear: 8245,
    });
  });

  it('turns the budget’s sign only where signs are opposite', () => {
    const report = reportOf({
      settings: { signConvention: words['opposite-signs']! },
      costsAndIncome: [
        { kind: 'kostnader', forecastYear: 110, budgetYear: 100 },
        { kind: 'intäkter', forecastYear: 20, budgetYear: 20 },
      ],
    });
    expect(columnSum(report, 'costsAndIncome', 'forecastYear')?.total).toBe(-90);
    expect(columnSum(report, 'costsAndIncome', 'budgetYear')?.total).toBe(80);
    expect(columnSum(report, 'costsAndIncome', 'deviationYear')?.total).toBe(-10);
  });

  it('is not known when a row’s kind is not', () => {
    const { report } = givenReport({ costsAndIncome: [{ kind: 'netto', forecastYear: 1, budgetYear: 1 }] });
    expect(columnSum(report, 'costsAndIncome', 'forecastYear')?.unknownRows).toEqual([1]);
  });
});

describe('the sum of Investeringar', () => {
  it('knows every column', () => {
    const report = reportOf({
      investments: [
        {
          area: 'LKDATA',
          project: 'IT-utrustning',
          outcomeExpenditure: 25027,
          outcomeIncome: 27,
          forecastExpenditure: 32500,
          forecastIncome: 500,
          frame: 53500,
          decidedTotal: 60000,
          forecastTotal: 59000,
        },
      ],
    });
    const totals = summedColumns('investments').map((column) => [
      column,
      columnSum(report, 'investments', column)?.total,
    ]);
    expect(Object.fromEntries(totals)).toEqual({
      outcomeExpenditure: 25027,
      outcomeIncome: 27,
      forecastExpenditure: 32500,
      forecastIncome: 500,
      forecastNet: 32000,
      frame: 53500,
      deviation: 21500,
      decidedTotal: 60000,
      forecastTotal: 59000,
    });
  });
});

it('counts of a report follow its scales', () => {
  const report = reportOf({
    goals: [goal('God service'), goal('Ekonomi', { assessment: 'Uppfylls ej per helår' })],
    indicators: [
      indicator('God service', 'A', { outcome: 96, target: '>92' }),
      indicator('God service', 'B', { outcome: 96, target: '>97' }),
      indicator('Ekonomi', 'C', { outcome: 'IU', target: '>97' }),
    ],
    activities: [
      activity('God service', 'A', { status: 'Klar' }),
      activity('God service', 'B', { endDate: 44439 }),
      activity('Ekonomi', 'C', { endDate: 44440, status: 'Pausad' }),
    ],
  });
  const counts = countReport(report);
  expect(counts.goals.byStatus.map(({ symbol, count }) => `${symbol} ${count}`)).toEqual([
    '✔ 1',
    '◐ 0',
    '✖ 1',
    '– 0',
  ]);
  expect(counts.goals.total).toBe(2);
  expect(counts.indicators).toEqual({ total: 3, assessed: 2, met: 1, missed: 1 });
  expect(counts.activities).toMatchObject({ total: 3, overdue: 1 });
  expect(counts.activities.byStatus.map(({ count }) => count)).toEqual([1, 0, 1, 1, 0, 0]);
});
