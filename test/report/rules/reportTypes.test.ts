import fc from 'fast-check';
import { checked, codes, only } from '../checks/checked';
import { fitsMonth, isYearEnd, typeForMonth } from '../../../src/report/rules/reportTypes';
import { yearColumns } from '../../../src/report/rules/yearColumns';
import { reportTypes } from '../../../src/report/schema/settings';
import { givenReport, goal, reportOf, unit } from '../given';

const month = fc.integer({ min: 1, max: 12 });
const type = fc.constantFrom(...reportTypes);

describe('a type of report', () => {
  it.each([
    ['Månadsrapport', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['Tertialrapport', [4, 8, 12]],
    ['Delårsrapport', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['Halvårsrapport', [6]],
    ['Bokslut', [12]],
  ] as const)('%s ends with months %j', (reportType, months) => {
    const fitting = Array.from({ length: 12 }, (_, index) => index + 1).filter((each) =>
      fitsMonth(reportType, each),
    );
    expect(fitting).toEqual(months);
  });

  it('goes on to a month as itself where it fits, otherwise as one that does', () => {
    expect(typeForMonth('Delårsrapport', 12)).toBe('Bokslut');
    expect(typeForMonth('Bokslut', 4)).toBe('Delårsrapport');
    expect(typeForMonth('Halvårsrapport', 8)).toBe('Delårsrapport');
    fc.assert(
      fc.property(type, month, (from, to) => {
        expect(fitsMonth(typeForMonth(from, to), to)).toBe(true);
        if (fitsMonth(from, to)) expect(typeForMonth(from, to)).toBe(from);
      }),
    );
  });

  it('that does not end with the report’s month is said, and nothing else changes', () => {
    const finding = only({ settings: { reportType: 'Halvårsrapport', month: 8 } });
    expect(finding).toMatchObject({
      code: 'report-type-month',
      severity: 'warning',
      place: { table: 'settings', row: 3, column: 'value' },
      name: 'Rapporttyp',
    });
    expect(finding.message).toBe(
      'Rapporttyp: Halvårsrapport gäller till och med juni, men rapportens månad är augusti. Ändra månaden eller välj en annan rapporttyp.',
    );
    const messages = (['Tertialrapport', 'Delårsrapport'] as const).map(
      (reportType) =>
        checked({ settings: { reportType, month: reportType === 'Delårsrapport' ? 12 : 9 } })[0]!.message,
    );
    expect(messages[0]).toContain(
      'till och med april, augusti eller december, men rapportens månad är september.',
    );
    expect(messages[1]).toContain(
      'till och med en månad från januari till november, men rapportens månad är december.',
    );
    expect(codes({ settings: { reportType: 'Tertialrapport', month: 4 } })).toEqual([]);
  });
});

describe('annual accounts', () => {
  const settings = { reportType: 'Bokslut', month: 12 } as const;
  const required = (tables: Parameters<typeof givenReport>[0]) =>
    givenReport(tables).findings.map(({ code, place }) => [code, place?.table, place?.column]);

  it('take the year’s figures from the outcome, other reports from the forecast', () => {
    expect(reportTypes.filter((reportType) => isYearEnd({ reportType }))).toEqual(['Bokslut']);
    expect(yearColumns({ reportType: 'Bokslut' })).toEqual({
      operations: 'outcomePeriod',
      expenditure: 'outcomeExpenditure',
      income: 'outcomeIncome',
    });
    expect(yearColumns({ reportType: 'Tertialrapport' })).toEqual({
      operations: 'forecastYear',
      expenditure: 'forecastExpenditure',
      income: 'forecastIncome',
    });
  });

  const finished = {
    operatingSummary: [{ unit: 'Skola', rowType: 'verksamhet', outcomePeriod: 12, budgetYear: 10 }],
    costsAndIncome: [
      { kind: 'kostnader', outcomePeriod: 100, budgetYear: 95 },
      { kind: 'intäkter', outcomePeriod: 112, budgetYear: 105 },
    ],
    investments: [{ area: 'Skola', project: 'Skolgård', outcomeExpenditure: 7, outcomeIncome: 1, frame: 5 }],
  } as const;

  it('do not ask for forecasts, nor for the year’s budget twice', () => {
    expect(required({ settings, ...finished })).toEqual([]);
    expect(required(finished)).toEqual([
      ['required-missing', 'operatingSummary', 'budgetPeriod'],
      ['required-missing', 'operatingSummary', 'forecastYear'],
      ['required-missing', 'costsAndIncome', 'forecastYear'],
      ['required-missing', 'costsAndIncome', 'forecastYear'],
      ['required-missing', 'investments', 'forecastExpenditure'],
      ['required-missing', 'investments', 'forecastIncome'],
    ]);
  });

  it('ask for the outcome of costs and income, which other reports may leave out', () => {
    const costsAndIncome = [{ kind: 'kostnader', budgetYear: 95 }];
    expect(required({ settings, costsAndIncome })).toEqual([
      ['required-missing', 'costsAndIncome', 'outcomePeriod'],
    ]);
  });

  it('compare the outcome with the year’s budget, and want comments on that', () => {
    const { operatingSummary } = finished;
    const limit = { ...settings, thresholdAmount: 2 } as const;
    expect(only({ settings: limit, operatingSummary }).message).toBe(
      'Skola: Avvikelse helår är 2\u00A0tkr, vilket når kommentarsgränsen 2\u00A0tkr. Skriv i kolumnen Kommentar vad det beror på.',
    );
    expect(codes({ settings: limit, investments: finished.investments })).toEqual([]);
    expect(codes({ settings: { ...limit, thresholdAmount: 1 }, investments: finished.investments })).toEqual([
      'comment-missing',
    ]);
  });

  it('leave a forecast that somebody has entered out of every figure', () => {
    const operatingSummary = [unit('Skola', { outcomePeriod: 12, forecastYear: 900, budgetYear: 10 })];
    expect(codes({ settings, operatingSummary, goals: [goal('God skola')] })).toEqual([]);
    expect(reportOf({ settings, operatingSummary }).settings.thresholdAmount).toBe(500);
  });
});
