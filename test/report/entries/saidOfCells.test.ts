import { activity, givenReport, goal, indicator, type GivenTables } from '../given';

const said = (tables: GivenTables, code: string) =>
  givenReport(tables).findings.filter((finding) => finding.code === code);

describe('an end date that is text', () => {
  const message = (endDate: string) =>
    said({ goals: [goal('A')], activities: [activity('A', 'Enkät', { endDate })] }, 'date-is-text')[0]
      ?.message;

  it('is said to have no year only where it has none', () => {
    expect(message('31 augusti')).toContain('2021-08-31');
    expect(message('31 augusti 2021')).toContain('2021-08-31');
    const withoutDates = (text = '') => text.replaceAll(/”[^”]*”|2021-08-31/gu, '');
    expect(withoutDates(message('31 augusti'))).not.toBe(withoutDates(message('31 augusti 2021')));
    expect(withoutDates(message('31 augusti'))).toMatch(/år/u);
  });
});

describe('a row that stands twice', () => {
  it('is told at the column of its own name, not of the goal that it follows', () => {
    const twice = [indicator('A', 'Svar'), indicator('A', 'Svar')];
    const [finding, ...rest] = said({ goals: [goal('A')], indicators: twice }, 'duplicate-row');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      place: { table: 'indicators', row: 2, column: 'indicator' },
      name: 'Svar',
    });
  });

  it('is told by its number where it has no name', () => {
    const twice = [activity('A', ''), activity('A', '')];
    const [finding] = said({ goals: [goal('A')], activities: twice }, 'duplicate-row');
    expect(finding).not.toHaveProperty('name');
    expect(finding?.message).toMatch(/^Rad 2/u);
  });
});

describe('an order that is no whole number', () => {
  it('is quoted with the comma that the sheet shows', () => {
    const [finding] = said({ plans: [{ plan: 'Biblioteksplan', position: 1.5 }] }, 'order-unreadable');
    expect(finding?.message).toContain('1,5');
  });
});
