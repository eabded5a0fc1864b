import fc from 'fast-check';
import { approvedRows } from '../../../src/report/changes/approvedRows';
import { approvedValues } from '../../../src/report/changes/approvedValues';
import { compareReports } from '../../../src/report/changes/compareReports';
import { countChanges } from '../../../src/report/changes/countChanges';
import { matchRows, type RowPair } from '../../../src/report/changes/matchRows';
import { changesData } from '../../../src/workbook/approved/changesData';
import type { TableKey } from '../../../src/report/schema';
import {
  activity,
  givenRaw,
  goal,
  indicator,
  rawRows,
  unit,
  type GivenRow,
  type GivenTables,
} from '../given';

const compared = (before: GivenTables, now: GivenTables) =>
  compareReports(approvedRows(approvedValues(givenRaw(before))), givenRaw(now));

/** Differences as a reader would say them. */
const told = (before: GivenTables, now: GivenTables): string[] =>
  changesData(compared(before, now)).map(
    ({ row, column, before: was, after: is, what }) =>
      `${row}${column === '' ? '' : `, ${column}`}: ${was ?? '–'} → ${is ?? '–'} (${what})`,
  );

const kinds = (before: GivenTables, now: GivenTables): string[] =>
  compared(before, now).tables.flatMap(({ rows }) => rows.map(({ kind, name }) => `${kind} ${name}`));

/** Which row of then each row of now is taken for, and which have gone, by position. */
function matched(table: TableKey, before: readonly GivenRow[], now: readonly GivenRow[]): RowPair[] {
  const was = approvedRows(approvedValues(givenRaw({ [table]: before })))[table];
  return [...matchRows(table, was, rawRows(now), undefined)];
}
const places = (pairs: readonly RowPair[]) =>
  pairs.map(({ before, after }) => `${before?.row ?? '–'}→${after?.row ?? '–'}`);

const result = (text: string, given: GivenRow = {}): GivenRow => ({ goal: 'God service', text, ...given });

describe('a row that nobody has filled in', () => {
  it('has neither come nor gone', () => {
    const rows = [unit('Skola'), unit('Vård')];
    const [one, other] = rows as [GivenRow, GivenRow];
    expect(told({ operatingSummary: rows }, { operatingSummary: [{}, one, { unit: ' ' }, other] })).toEqual(
      [],
    );
    expect(told({ operatingSummary: [one, {}, other] }, { operatingSummary: rows })).toEqual([]);
  });
});

describe('a row under another name', () => {
  it('is told with both names, and what else has changed in other rows is told of them', () => {
    const before = [unit('Skola', { forecastYear: 812 }), unit('Vård', { forecastYear: 1 })];
    const now = [unit('Vård', { forecastYear: 2 }), unit('Förskola', { forecastYear: 812 })];
    expect(told({ operatingSummary: before }, { operatingSummary: now })).toEqual([
      'Vård, Prognos helår: 1 → 2 (ändrad)',
      'Förskola: Skola → Förskola (bytt namn)',
    ]);
  });

  it('cannot be recognised by a status alone, which many rows share', () => {
    const goals = [goal('God service')];
    expect(
      kinds(
        { goals, activities: [activity('God service', 'Enkät')] },
        { goals, activities: [activity('God service', 'Intervjuer')] },
      ),
    ).toEqual(['new Intervjuer', 'gone Enkät']);
  });

  it('is told by its whole cells: group and volume do not run together', () => {
    const volume = (group: string, name: string, outcomePeriod: number): GivenRow => ({
      ...{ group, volume: name, rowType: 'mått', unit: 'antal', outcomePeriod },
    });
    expect(kinds({ volumes: [volume('Skol', 'mat', 5)] }, { volumes: [volume('', 'Skolmat', 7)] })).toEqual([
      'new Skolmat',
      'gone Skol, mat',
    ]);
  });
});

describe('rows that follow a goal', () => {
  const goals = (first: string) => [goal(first, { reason: 'Kunderna är nöjda.' }), goal('Hållbara inköp')];

  it('are told by what has changed in them, whether or not some goal has got another name', () => {
    const rows = (first: string, outcome: number) => ({
      goals: goals(first),
      indicators: [
        indicator(first, 'Nöjdhet', { outcome }),
        indicator('Hållbara inköp', 'Nöjdhet', { outcome: outcome + 1 }),
      ],
    });
    expect(told(rows('God service', 90), rows('Bästa service', 95))).toEqual([
      'Bästa service: God service → Bästa service (bytt namn)',
      'Nöjdhet, Utfall: 90 → 95 (ändrad)',
      'Nöjdhet, Utfall: 91 → 96 (ändrad)',
    ]);
  });

  it('are others when both their goal and their figures are others', () => {
    const rows = (under: string, outcome: number) => ({
      goals: goals('God service'),
      indicators: [indicator(under, 'Nöjdhet', { outcome })],
    });
    expect(kinds(rows('God service', 90), rows('Hållbara inköp', 95))).toEqual([
      'new Nöjdhet',
      'gone Nöjdhet',
    ]);
  });
});

describe('a setting', () => {
  it('is the same when its number has been written as text, and is told when it is another', () => {
    expect(told({ settings: { year: 2021 } }, { settings: { year: '2021' } })).toEqual([]);
    expect(told({ settings: { month: 8 } }, { settings: { month: 12 } })).toEqual([
      'Månad, Värde: 8 → 12 (ändrad)',
    ]);
  });
});

describe('the forms of one figure', () => {
  it('are one, also of what is not known and of what has a mark', () => {
    const year = (value: string | number) => ({
      operatingSummary: [unit('Skola', { outcomePreviousYear: value })],
    });
    expect(told(year('IU'), year(' iu '))).toEqual([]);
    expect(told(year('12*'), year('12 *'))).toEqual([]);
    expect(told(year('12*'), year(12))).toHaveLength(1);
    expect(told(year('okänt'), year(' okänt '))).toEqual([]);
  });
});

describe('the results under a goal', () => {
  it('are the most alike ones, and each is one of those that were', () => {
    const before = [result('Svarstiden i växeln är kortare än i fjol.'), result('Svarstiden är kortare.')];
    const now = [result('Svarstiden i växeln är mycket kortare än i fjol.')];
    expect(places(matched('goalResults', before, now))).toEqual(['1→1', '2→–']);
    expect(places(matched('goalResults', before.toReversed(), now))).toEqual(['2→1', '1→–']);
    expect(places(matched('goalResults', now, before))).toEqual(['1→1', '–→2']);
  });

  it('are taken in their order where there are too many to compare them all', () => {
    const texts = (count: number, ending: string) =>
      Array.from({ length: count }, (_, index) =>
        result(`Resultat nummer ${index} av många under målet${ending}.`),
      );
    const few = matched('goalResults', texts(20, ''), texts(20, ' nu').toReversed());
    expect(places(few)).toContain('1→20');
    const many = matched('goalResults', texts(60, ''), texts(60, ' nu').toReversed());
    expect(places(many)).toContain('1→1');
  });

  const word = fc.constantFrom('Svarstiden', 'är', 'kortare', 'Fler', 'nöjda', 'nu');
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}.`);
  const results = fc.array(fc.record({ goal: fc.constantFrom('God service', 'Hållbara inköp'), text }), {
    maxLength: 6,
  });

  it('are each told once: none is lost and none is taken twice', () => {
    fc.assert(
      fc.property(results, results, (before, now) => {
        const pairs = matched('goalResults', before, now);
        const rows = (side: 'before' | 'after') =>
          pairs.flatMap((pair) => pair[side]?.row ?? []).sort((a, b) => a - b);
        expect(rows('before')).toEqual(before.map((_, index) => index + 1));
        expect(rows('after')).toEqual(now.map((_, index) => index + 1));
      }),
    );
  });
});

it('counts a rewritten text as one difference, and a row that has gone as one', () => {
  const section = (text: string) => ({ section: 'Uppdrag', position: 1, text });
  expect(
    countChanges(
      compared(
        { texts: [section('Ramen räcker. Läget är gott.')], plans: [{ plan: 'Biblioteksplan' }] },
        { texts: [section('Ramen räcker inte. Läget är allvarligt.')] },
      ),
    ),
  ).toMatchObject({ texts: 1, removed: 1, added: 0, total: 2 });
});
