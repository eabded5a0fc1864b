import { enteredParts } from '../../../src/report/rules/enteredParts';
import { isUsed } from '../../../src/report/rules/usedColumns';

const interim = 'Delårsrapport';
const annual = 'Bokslut';

describe('what a computed amount is made of', () => {
  it('is outcome, budget and forecast during the year', () => {
    expect(enteredParts('operatingSummary', 'deviationPeriod', interim)).toEqual([
      'outcomePeriod',
      'budgetPeriod',
    ]);
    expect(enteredParts('operatingSummary', 'deviationYear', interim)).toEqual([
      'forecastYear',
      'budgetYear',
    ]);
    expect(enteredParts('operatingSummary', 'remaining', interim)).toEqual(['forecastYear', 'outcomePeriod']);
    expect(enteredParts('investments', 'forecastNet', interim)).toEqual([
      'forecastExpenditure',
      'forecastIncome',
    ]);
    expect(enteredParts('investments', 'deviation', interim)).toEqual([
      'frame',
      'forecastExpenditure',
      'forecastIncome',
    ]);
  });

  it('has the year’s outcome in the forecast’s place in annual accounts', () => {
    expect(enteredParts('operatingSummary', 'deviationYear', annual)).toEqual([
      'outcomePeriod',
      'budgetYear',
    ]);
    expect(enteredParts('investments', 'forecastNet', annual)).toEqual([
      'outcomeExpenditure',
      'outcomeIncome',
    ]);
    expect(enteredParts('investments', 'deviation', annual)).toEqual([
      'frame',
      'outcomeExpenditure',
      'outcomeIncome',
    ]);
  });

  it('is itself when it is entered', () => {
    expect(enteredParts('operatingSummary', 'outcomePeriod', interim)).toEqual(['outcomePeriod']);
    expect(enteredParts('volumes', 'outcomePeriod', annual)).toEqual(['outcomePeriod']);
  });
});

describe('the columns that annual accounts use', () => {
  const columns = [
    ...['outcomePeriod', 'budgetPeriod', 'deviationPeriod', 'outcomePreviousYear'],
    ...['forecastYear', 'budgetYear', 'deviationYear', 'accountsPreviousYear'],
  ];

  it('have no forecast and nothing that is of a part of the year', () => {
    const used = columns.filter((column) => isUsed('operatingSummary', column, { reportType: annual }));
    expect(used).toEqual(['outcomePeriod', 'budgetYear', 'deviationYear', 'accountsPreviousYear']);
  });

  it.each(columns)('are the same for costs and income as for their net: %s', (column) => {
    expect(isUsed('costsAndIncome', column, { reportType: annual })).toBe(
      isUsed('operatingSummary', column, { reportType: annual }),
    );
  });

  it.each(columns)('are all used during the year: %s', (column) => {
    expect(isUsed('operatingSummary', column, { reportType: interim })).toBe(true);
  });

  it('leave an investment’s forecast out', () => {
    const year = { reportType: annual } as const;
    expect(isUsed('investments', 'forecastExpenditure', year)).toBe(false);
    expect(isUsed('investments', 'forecastIncome', year)).toBe(false);
    expect(isUsed('investments', 'outcomeExpenditure', year)).toBe(true);
    expect(isUsed('investments', 'frame', year)).toBe(true);
  });
});
