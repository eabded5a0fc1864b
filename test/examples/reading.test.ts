import type { Column } from '../../src/report/schema/column';
import { readEndDate } from '../../src/report/values/readEndDate';
import { readNumber } from '../../src/report/values/readNumber';
import { readTarget } from '../../src/report/values/readTarget';
import { entryColumns, tableKeys, tables } from './example';

/** What the product reads in a cell, for the kinds that people can write unreadably. */
function readingKind(column: Column, value: string | number): string | undefined {
  if (column.kind === 'amount' || column.kind === 'measure') return readNumber(value).kind;
  if (column.kind === 'target') return readTarget(value).kind;
  if (column.kind === 'endDate') return readEndDate(value, 2021).kind;
  return undefined;
}

const readings = tableKeys.flatMap((table) =>
  entryColumns(table).flatMap(([key, column]) =>
    tables[table].flatMap((row) => {
      const value = row[key];
      const kind = value === undefined ? undefined : readingKind(column, value);
      return kind === undefined ? [] : [{ table, key, value, kind }];
    }),
  ),
);

describe('reading the example', () => {
  it('leaves one cell unreadable: IU- of digital maturity', () => {
    expect(readings.length).toBeGreaterThan(200);
    expect(readings.filter(({ kind }) => kind === 'unreadable' || kind === 'error')).toEqual([
      { table: 'indicators', key: 'yearBefore', value: 'IU-', kind: 'unreadable' },
    ]);
  });

  it('finds dates, ongoing work and references to plans among the end dates', () => {
    const kinds = readings.filter(({ key }) => key === 'endDate').map(({ kind }) => kind);
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    expect([count('day'), count('ongoing'), count('text')]).toEqual([21, 9, 2]);
  });

  it('tells what does not exist from what nobody knows', () => {
    const outcomes = readings.filter(({ key }) => key === 'outcome');
    const kindsOf = (value: string) =>
      new Set(outcomes.filter((cell) => cell.value === value).map(({ kind }) => kind));
    expect(kindsOf('IU')).toEqual(new Set(['no-information']));
    expect(kindsOf('-')).toEqual(new Set(['not-applicable']));
  });
});
