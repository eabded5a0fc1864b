import { approvedRows } from '../../../src/report/changes/approvedRows';
import { approvedValues, type ApprovedValue } from '../../../src/report/changes/approvedValues';
import { activity, givenRaw, rawRows, unit, type GivenTables } from '../given';

const kept = (tables: GivenTables): readonly ApprovedValue[] => approvedValues(givenRaw(tables));
const inTable = (values: readonly ApprovedValue[], table: string) =>
  values.filter((value) => value.table === table);

describe('what is kept of a version when it is approved', () => {
  it('is a date as a day that can be read without the format of a cell', () => {
    const of = (endDate: number | string) =>
      kept({ activities: [activity('God service', 'Enkät', { endDate })] }).find(
        ({ column }) => column === 'Slutdatum',
      )?.value;
    expect(of(44_439)).toBe('2021-08-31');
    expect(of('31 augusti 2021')).toBe('31 augusti 2021');
    expect(of('Löpande')).toBe('Löpande');
  });

  it('is an amount as the number that it is, also one that could be a day', () => {
    const values = kept({ operatingSummary: [unit('Skola', { forecastYear: 44_439, budgetYear: 0.5 })] });
    expect(values.find(({ column }) => column === 'Prognos helår')?.value).toBe(44_439);
    expect(values.find(({ column }) => column === 'Budget helår')?.value).toBe(0.5);
  });

  it('is a yes or no in the word that the sheet shows', () => {
    const values = approvedValues({
      ...givenRaw({}),
      settings: rawRows([{ setting: 'Visa tkr', value: true }]),
    });
    expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining(['Visa tkr', 'SANT']));
  });

  it('says of each value whether its row adds to the sums, without the space that somebody typed', () => {
    const values = kept({ operatingSummary: [unit('Bokbuss', { rowType: ' varav ' })] });
    expect(new Set(inTable(values, 'Driftsammandrag').map(({ rowType }) => rowType))).toEqual(
      new Set(['varav']),
    );
    expect(
      kept({ plans: [{ plan: 'Biblioteksplan' }] }).find(({ table }) => table === 'Planer')?.rowType,
    ).toBe('');
  });

  it('is what people entered, not what the sheet reckons', () => {
    const values = kept({
      operatingSummary: [unit('Skola', { deviationYear: { value: 5, formula: '=[@x]' } })],
    });
    expect(values.map(({ column }) => column)).not.toContain('Avvikelse helår');
    expect(values.map(({ column }) => column)).toContain('Prognos helår');
  });

  it('is what a setting is, not what the sheet explains about it', () => {
    const values = approvedValues({
      ...givenRaw({}),
      settings: rawRows([{ setting: 'Kommun', value: 'Linköping', explanation: 'Den kommun som …' }]),
    });
    expect(inTable(values, 'Inställningar').map(({ column, value }) => [column, value])).toEqual([
      ['Inställning', 'Kommun'],
      ['Värde', 'Linköping'],
    ]);
  });
});

describe('an approved version that is read again', () => {
  const plan = (row: number, value: string, column = 'Plan', table = 'Planer'): ApprovedValue => ({
    ...{ table, row, name: value, rowType: '', column, value },
  });

  it('has its rows in the order of their positions, however its values stand', () => {
    const { plans } = approvedRows([plan(12, 'Tredje'), plan(3, 'Andra'), plan(1, 'Första')]);
    expect(plans.map(({ row, cells }) => [row, cells['plan']])).toEqual([
      [1, { value: 'Första', at: 3 }],
      [3, { value: 'Andra', at: 2 }],
      [12, { value: 'Tredje', at: 1 }],
    ]);
  });

  it('leaves out values of tables and columns that no report has, and of Undantag', () => {
    const rows = approvedRows([
      plan(1, 'A', 'Påhittad kolumn'),
      plan(1, 'B', 'Plan', 'Påhittad tabell'),
      plan(1, 'C', 'Motivering', 'Undantag'),
    ]);
    expect(Object.values(rows).flat()).toEqual([]);
  });
});
