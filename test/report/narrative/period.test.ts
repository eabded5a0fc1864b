import {
  lastDayOfPeriod,
  periodInWords,
  periodLabel,
  periodName,
  reportTitle,
  samePeriodLastYear,
} from '../../../src/report/narrative/period';

describe('a period in words', () => {
  const august = { year: 2021, month: 8 };
  const january = { year: 2022, month: 1 };

  it('is short in headings and in full in texts', () => {
    expect([periodLabel(august), periodInWords(august)]).toEqual(['jan–aug 2021', 'januari–augusti 2021']);
    expect([periodLabel(january), periodInWords(january)]).toEqual(['jan 2022', 'januari 2022']);
  });

  it('has a last day, in leap years too', () => {
    expect(lastDayOfPeriod(august)).toEqual({ year: 2021, month: 8, day: 31 });
    expect(lastDayOfPeriod({ year: 2024, month: 2 }).day).toBe(29);
    expect(lastDayOfPeriod({ year: 2100, month: 2 }).day).toBe(28);
  });

  it('is compared with the same period of the year before', () => {
    expect(periodLabel(samePeriodLastYear(august))).toBe('jan–aug 2020');
  });

  it('has a name when it ends with a third of the year', () => {
    const names = [4, 8, 12, 6].map((month) => periodName({ year: 2021, month }));
    expect(names).toEqual(['tertial 1 2021', 'tertial 2 2021', 'helåret 2021', undefined]);
  });

  it('stands in the report’s title', () => {
    expect(reportTitle({ reportType: 'Delårsrapport', ...august })).toBe(
      'Delårsrapport januari–augusti 2021',
    );
    expect(reportTitle({ reportType: 'Månadsrapport', ...august })).toBe('Månadsrapport augusti 2021');
    expect(reportTitle({ reportType: 'Bokslut', year: 2021, month: 12 })).toBe('Bokslut 2021');
    expect(reportTitle({ reportType: 'Tertialrapport', year: 2026, month: 4 })).toBe(
      'Tertialrapport januari–april 2026',
    );
    expect(reportTitle({ reportType: 'Halvårsrapport', year: 2026, month: 6 })).toBe(
      'Halvårsrapport januari–juni 2026',
    );
  });
});
