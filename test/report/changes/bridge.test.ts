import { approvedRows } from '../../../src/report/changes/approvedRows';
import { approvedValues } from '../../../src/report/changes/approvedValues';
import type { Bridge } from '../../../src/report/changes/bridge';
import { compareReports } from '../../../src/report/changes/compareReports';
import { givenRaw, unit, type GivenRow, type GivenTables } from '../given';

/** The bridge of one column, in figures and the names of its rows. */
function bridge(before: GivenTables, now: GivenTables, column: string) {
  const { tables } = compareReports(approvedRows(approvedValues(givenRaw(before))), givenRaw(now));
  const found = tables.flatMap(({ bridges }) => bridges).find((each) => each.column === column);
  return found === undefined
    ? undefined
    : { before: found.before, after: found.after, lines: found.lines.map(lineOf) };
}

function lineOf({ pair, difference, counted, before, after }: Bridge['lines'][number]) {
  const cells = (pair.after ?? pair.before)?.cells ?? {};
  return {
    name: (cells['unit'] ?? cells['project'])?.value,
    difference,
    counted: [counted.before, counted.after],
    amounts: [before?.value, after?.value],
  };
}

const units = (...operatingSummary: readonly GivenRow[]): GivenTables => ({ operatingSummary });
const forecast = (name: string, forecastYear: number | string, given: GivenRow = {}) =>
  unit(name, { forecastYear, ...given });
const projects = (...investments: readonly GivenRow[]): GivenTables => ({ investments });
const project = (name: string, given: GivenRow): GivenRow => ({ area: 'Fastighet', project: name, ...given });

describe('the bridge from the approved sum to the sum now', () => {
  it('leads over the rows that have changed and no other', () => {
    expect(
      bridge(
        units(forecast('Skola', 10), forecast('Vård', 7), forecast('Park', 3)),
        units(forecast('Skola', 12.5), forecast('Vård', 7), forecast('Bad', -1)),
        'forecastYear',
      ),
    ).toEqual({
      before: 20,
      after: 18.5,
      lines: [
        { name: 'Skola', difference: 2.5, counted: [true, true], amounts: [10, 12.5] },
        { name: 'Bad', difference: -1, counted: [false, true], amounts: [undefined, -1] },
        { name: 'Park', difference: -3, counted: [true, false], amounts: [3, undefined] },
      ],
    });
  });

  it('is there only for columns in which something has changed', () => {
    const before = units(forecast('Skola', 10));
    expect(bridge(before, units(forecast('Skola', 11)), 'budgetYear')).toBeUndefined();
    expect(bridge(before, units(forecast('Skola', 10, { comment: 'Ny.' })), 'forecastYear')).toBeUndefined();
  });

  it('leaves out a row that has come or gone without an amount', () => {
    expect(
      bridge(
        units(forecast('Skola', 10), unit('Vård', { forecastYear: '' })),
        units(forecast('Skola', 11), unit('Bad', { forecastYear: '' })),
        'forecastYear',
      )?.lines.map(({ name }) => name),
    ).toEqual(['Skola']);
  });

  it('is built of amounts that the report uses, not of texts, row types and columns that it does without', () => {
    const columns = (reportType: string) =>
      compareReports(
        approvedRows(approvedValues(givenRaw({ ...units(forecast('Skola', 10)), settings: { reportType } }))),
        givenRaw({
          ...units(forecast('Skola', 11, { comment: 'Ny.', rowType: 'underrad', outcomePeriod: 2 })),
          settings: { reportType },
        }),
      )
        .tables.flatMap(({ bridges }) => bridges)
        .map(({ column }) => column);
    expect(columns('Delårsrapport')).toEqual(['outcomePeriod', 'forecastYear']);
    expect(columns('Bokslut')).toEqual(['outcomePeriod']);
  });

  it('shows what a row of which has changed, which moves no sum', () => {
    const bus = (amount: number) => forecast('Bokbuss', amount, { rowType: 'Varav' });
    expect(
      bridge(units(forecast('Skola', 10), bus(4)), units(forecast('Skola', 10), bus(6)), 'forecastYear'),
    ).toEqual({
      before: 10,
      after: 10,
      lines: [{ name: 'Bokbuss', difference: 2, counted: [false, false], amounts: [4, 6] }],
    });
  });

  it('takes out a row that has become one of which, whether or not its amount is known', () => {
    const became = (amount: number | string) =>
      bridge(
        units(forecast('Skola', 10), forecast('Bokbuss', 4)),
        units(forecast('Skola', 10), forecast('Bokbuss', amount, { rowType: 'varav' })),
        'forecastYear',
      );
    for (const amount of [4, 'okänt']) {
      expect(became(amount)).toMatchObject({
        before: 14,
        after: 10,
        lines: [{ name: 'Bokbuss', difference: -4, counted: [true, false] }],
      });
    }
  });

  it('takes a blank cell and a dash for nothing, as the sheet’s sum does', () => {
    const year = (amount: string | number) => forecast('Skola', 10, { outcomePreviousYear: amount });
    expect(bridge(units(year('–')), units(year(3)), 'outcomePreviousYear')).toMatchObject({
      before: 0,
      after: 3,
      lines: [{ difference: 3, amounts: ['–', 3] }],
    });
    expect(bridge(units(year(3)), units(year(' ')), 'outcomePreviousYear')).toMatchObject({
      before: 3,
      after: 0,
      lines: [{ difference: -3, amounts: [3, undefined] }],
    });
  });

  it.each(['1 234', 'IU', 'ca 5'])('does not know a sum of which an amount is “%s”', (amount) => {
    expect(
      bridge(
        units(forecast('Skola', amount), forecast('Vård', 1)),
        units(forecast('Skola', 5), forecast('Vård', 1)),
        'forecastYear',
      ),
    ).toMatchObject({ before: undefined, after: 6, lines: [{ difference: undefined }] });
  });

  it('does not know a sum while a named row has no forecast, which every row must have', () => {
    expect(
      bridge(
        units(forecast('Skola', ''), forecast('Vård', 1)),
        units(forecast('Skola', 5), forecast('Vård', 1)),
        'forecastYear',
      ),
    ).toMatchObject({ before: undefined, after: 6, lines: [{ difference: 5 }] });
  });

  it('goes past a row that nobody has named and that has no amount', () => {
    const empty = { rowType: 'verksamhet', comment: 'Mer kommer.' };
    expect(
      bridge(units(forecast('Skola', 4), empty), units(forecast('Skola', 5), empty), 'forecastYear'),
    ).toMatchObject({
      before: 4,
      after: 5,
    });
  });

  it('does not know a sum with a row whose type says neither that it adds nor that it does not', () => {
    const odd = (given: GivenRow) => ({ ...forecast('Vård', 1), rowType: 'avdelning', ...given });
    const sums = (given: GivenRow) =>
      bridge(
        units(forecast('Skola', 4), odd(given)),
        units(forecast('Skola', 5), odd(given)),
        'forecastYear',
      );
    expect(sums({})).toMatchObject({ before: undefined, after: undefined });
    expect(sums({ unit: '' })).toMatchObject({ before: undefined, after: undefined });
    expect(sums({ forecastYear: '' })).toMatchObject({ before: undefined, after: undefined });
    expect(sums({ unit: '', forecastYear: '' })).toMatchObject({ before: 4, after: 5 });
  });

  it('adds every project of Investeringar, which have no row types', () => {
    expect(
      bridge(
        projects(project('Lås', { frame: 500 }), project('Tak', { frame: 90 })),
        projects(project('Lås', { frame: 450 }), project('Tak', { frame: 90 })),
        'frame',
      ),
    ).toEqual({
      before: 590,
      after: 540,
      lines: [{ name: 'Lås', difference: -50, counted: [true, true], amounts: [500, 450] }],
    });
  });

  it('does not know the frames of Investeringar while a named project has none', () => {
    const sums = (name: string) =>
      bridge(
        projects(project('Lås', { frame: 500 }), project(name, { frame: '', comment: 'Utreds.' })),
        projects(project('Lås', { frame: 450 }), project(name, { frame: '', comment: 'Utreds.' })),
        'frame',
      );
    expect(sums('')).toMatchObject({ before: 500, after: 450 });
    expect(sums('Tak')).toMatchObject({ before: undefined, after: undefined });
  });

  it('reckons the approved amounts in the unit of entry now', () => {
    expect(
      bridge(
        { ...units(forecast('Skola', 1500), forecast('Vård', 250)), settings: { entryUnit: 'tkr' } },
        { ...units(forecast('Skola', 1.75), forecast('Vård', 0.25)), settings: { entryUnit: 'mnkr' } },
        'forecastYear',
      ),
    ).toMatchObject({ before: 1.75, after: 2, lines: [{ name: 'Skola', difference: 0.25 }] });
  });
});
