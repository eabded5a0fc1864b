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
    expect(kinds({ operatingSummary: rows }, { operatingSummary: [...rows, {}] })).toEqual([]);
    expect(kinds({ operatingSummary: [{}, ...rows] }, { operatingSummary: rows })).toEqual([]);
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

describe('a row whose figures are others', () => {
  it('is another row, also when the digits are the same in another order of cells', () => {
    expect(
      kinds(
        { operatingSummary: [unit('Skola', { outcomePeriod: 1, budgetPeriod: 23 })] },
        { operatingSummary: [unit('Park', { outcomePeriod: 12, budgetPeriod: 3 })] },
      ),
    ).toEqual(['new Park', 'gone Skola']);
  });

  it('cannot be told from one of two that were alike', () => {
    const row = (name: string) => unit(name, { forecastYear: 5 });
    const [skola, park, bad] = ['Skola', 'Park', 'Bad'].map(row) as [GivenRow, GivenRow, GivenRow];
    expect(kinds({ operatingSummary: [skola, park] }, { operatingSummary: [bad] })).toEqual([
      'new Bad',
      'gone Skola',
      'gone Park',
    ]);
    expect(kinds({ operatingSummary: [bad] }, { operatingSummary: [skola, park] })).toEqual([
      'new Skola',
      'new Park',
      'gone Bad',
    ]);
  });
});

describe('a row that has gone', () => {
  it('is told with all that it said, its name included', () => {
    expect(told({ plans: [{ plan: 'Biblioteksplan', followUp: 'Följd.' }] }, {})).toEqual([
      'Biblioteksplan, Plan: Biblioteksplan → – (borttagen rad)',
      'Biblioteksplan, Uppföljning: Följd. → – (borttagen rad)',
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

  it('are the only ones that take its new name: a unit that is called the same does not', () => {
    const rows = (first: string, forecastYear: number) => ({
      goals: [goal(first, { reason: 'Kunderna är nöjda.' })],
      operatingSummary: [unit('God service', { forecastYear })],
    });
    expect(told(rows('God service', 5), rows('Bästa service', 6))).toEqual([
      'God service, Prognos helår: 5 → 6 (ändrad)',
      'Bästa service: God service → Bästa service (bytt namn)',
    ]);
  });

  it('are the same when only the case of their name is another', () => {
    const rows = (name: string) => ({
      goals: goals('God service'),
      indicators: [indicator('God service', name, { outcome: 90 })],
    });
    expect(told(rows('Nöjdhet'), rows('nöjdhet'))).toEqual([]);
  });

  it('are found again under a goal that has gone', () => {
    const rows = (outcome: number) => [indicator('God service', 'Nöjdhet', { outcome })];
    const others = [goal('Hållbara inköp', { reason: 'Avtal används.' })];
    expect(
      told({ goals: [goal('God service')], indicators: rows(90) }, { goals: others, indicators: rows(95) }),
    ).toContain('Nöjdhet, Utfall: 90 → 95 (ändrad)');
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
    expect(told({ settings: { month: 8 } }, { settings: { month: '8,0' } })).toEqual([]);
    expect(told({ settings: { month: 8 } }, { settings: { month: 12 } })).toEqual([
      'Månad, Värde: 8 → 12 (ändrad)',
    ]);
  });
});

describe('the unit of entry', () => {
  const forecast = (forecastYear: number): GivenTables => ({
    operatingSummary: [unit('Skola', { forecastYear })],
  });

  it('is told only when it has been changed', () => {
    const tkr: GivenTables = { ...forecast(5), settings: { entryUnit: 'tkr' } };
    expect(compared(tkr, tkr).unit).toBeUndefined();
    expect(compared(tkr, { ...tkr, settings: { entryUnit: 'kr' } }).unit).toEqual({ from: 'tkr', to: 'kr' });
  });

  it('is taken for the same where the approved version does not say it', () => {
    const values = approvedValues(givenRaw(forecast(5))).filter(({ table }) => table !== 'Inställningar');
    const now = givenRaw({ ...forecast(5), settings: { entryUnit: 'mnkr' } });
    expect(compareReports(approvedRows(values), now).unit).toBeUndefined();
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
    expect(told(year('12*'), year('12**'))).toHaveLength(1);
    expect(told(year('IU*'), year('IU**'))).toHaveLength(1);
    expect(told(year('okänt'), year(' okänt '))).toEqual([]);
    expect(told(year('9,4 mnkr'), year('9,4 tkr'))).toHaveLength(1);
    expect(told(year('9,4 mnkr'), year(' 9,4  mnkr'))).toEqual([]);
  });

  it('are one of a target, which is no date, and of a text that is a number they are not', () => {
    const goals = [goal('God service')];
    const rows = (target: string | number) => ({
      goals,
      indicators: [indicator('God service', 'A', { target })],
    });
    expect(told(rows(12.5), rows('12,5'))).toEqual([]);
    expect(told(rows(44_439), rows('2021-08-31'))).toHaveLength(1);
    const plan = (followUp: string) => ({ plans: [{ plan: 'Biblioteksplan', followUp }] });
    expect(told(plan('1 234'), plan('1234'))).not.toEqual([]);
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

  it('are those at the same place in the order where nothing of their texts is the same', () => {
    const before = [
      result('Svarstiden är kortare.', { position: 1 }),
      result('Fler ringer.', { position: 2 }),
    ];
    const now = [
      result('Lokalen byggs om.', { position: 2 }),
      result('Två tjänster har tillsatts.', { position: 1 }),
    ];
    expect(places(matched('goalResults', before, now))).toEqual(['2→1', '1→2']);
  });

  it('are called renamed neither when they have come nor when they have gone', () => {
    const pairs = matched(
      'goalResults',
      [result('Svarstiden är kortare.')],
      [result('Fler ringer.', { goal: 'B' })],
    );
    expect(pairs.map(({ isRenamed }) => isRenamed)).toEqual([false, false]);
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

  const text = fc.constantFrom(
    ...['Svarstiden är kortare.', 'Svarstiden är mycket kortare nu.', 'Svarstiden är längre.'],
    ...['Fler är nöjda.', 'Fler är mycket nöjda nu.'],
  );
  const results = fc.array(
    fc.record({
      goal: fc.constantFrom('God service', 'Hållbara inköp'),
      text,
      position: fc.constantFrom(1, 2, ''),
    }),
    { maxLength: 6 },
  );

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

it('tells where a changed row stands now and what it said, so that a reader can be taken there', () => {
  const before = [unit('Skola', { forecastYear: 1 }), unit('Vård', { forecastYear: 2 })];
  const now = [unit('Vård', { forecastYear: 3 }), unit('Bad', { forecastYear: 4 })];
  const rows = compared({ operatingSummary: before }, { operatingSummary: now }).tables[0]?.rows ?? [];
  expect(rows.map(({ name, row, was }) => [name, row, was?.['forecastYear']?.value])).toEqual([
    ['Vård', 1, 2],
    ['Bad', 2, undefined],
    ['Skola', undefined, 1],
  ]);
});

it('calls a text by its section and a result by its goal, which are not what has been rewritten', () => {
  expect(
    told(
      {
        texts: [{ section: ' Uppdrag ', position: 1, text: 'Ramen räcker.' }],
        goalResults: [result('Svarstiden är kort.', { goal: ' God service', position: 1 })],
      },
      {
        texts: [{ section: ' Uppdrag ', position: 1, text: 'Ramen räcker inte.' }],
        goalResults: [result('Svarstiden är lång.', { goal: ' God service', position: 1 })],
      },
    ),
  ).toEqual([
    'God service, Text: Svarstiden är kort. → Svarstiden är lång. (ändrad mening)',
    'Uppdrag, Text: Ramen räcker. → Ramen räcker inte. (ändrad mening)',
  ]);
});

it('counts what has changed in a row that has got another name as well', () => {
  const goals = (name: string, first: string) => [goal(name, { reason: 'Bra.', area: first })];
  const renamed = countChanges(
    compared({ goals: goals('God service', 'Ekonomi') }, { goals: goals('Bästa service', 'Ekonomi') }),
  );
  expect(renamed).toMatchObject({ renamed: 1, total: 1 });
  const activities = (under: string, comment: string) => ({
    goals: goals(under, 'Ekonomi'),
    activities: [activity(under, 'Enkät', { comment })],
  });
  expect(
    countChanges(compared(activities('God service', 'Klar.'), activities('Bästa service', 'Sen.'))),
  ).toMatchObject({ renamed: 1, texts: 1, total: 2 });
});
