import fc from 'fast-check';
import { addUp } from '../../../src/report/arithmetic/decimal';
import { approvedRows } from '../../../src/report/changes/approvedRows';
import { approvedValues } from '../../../src/report/changes/approvedValues';
import type { Changes } from '../../../src/report/changes/changes';
import { compareReports } from '../../../src/report/changes/compareReports';
import { countChanges } from '../../../src/report/changes/countChanges';
import { changesData } from '../../../src/workbook/approved/changesData';
import { activity, givenRaw, goal, indicator, unit, type GivenRow, type GivenTables } from '../given';

const compared = (before: GivenTables, now: GivenTables): Changes =>
  compareReports(approvedRows(approvedValues(givenRaw(before))), givenRaw(now));

/** Differences as a reader would say them. */
const told = (before: GivenTables, now: GivenTables): string[] =>
  changesData(compared(before, now)).map(
    ({ row, column, before: was, after: is, what }) =>
      `${row}${column === '' ? '' : `, ${column}`}: ${was ?? '–'} → ${is ?? '–'} (${what})`,
  );

const units = (...rows: readonly GivenRow[]): GivenTables => ({ operatingSummary: rows });

describe('figures', () => {
  it('tells a forecast that has been changed, to the last decimal', () => {
    expect(
      told(units(unit('Skola', { forecastYear: 12.34 })), units(unit('Skola', { forecastYear: 12.35 }))),
    ).toEqual(['Skola, Prognos helår: 12.34 → 12.35 (ändrad)']);
  });

  it.each<readonly [string, GivenRow, GivenRow]>([
    ['a number that is written as text', { forecastYear: 1234 }, { forecastYear: '1\u00A0234' }],
    ['another dash', { outcomePreviousYear: '-' }, { outcomePreviousYear: '–' }],
    ['the noise of a sum', { forecastYear: 0.3 }, { forecastYear: 0.1 + 0.2 }],
    ['space around a text', { comment: 'Enligt plan.' }, { comment: ' Enligt  plan.\n' }],
    ['a formula that gives the same', { forecastYear: 5 }, { forecastYear: { value: 5, formula: '=2+3' } }],
  ])('tells nothing of %s', (_what, before, now) => {
    expect(told(units(unit('Skola', before)), units(unit('Skola', now)))).toEqual([]);
  });

  it.each<readonly [string, GivenRow, GivenRow]>([
    ['zero and nothing', { forecastYear: 0 }, { forecastYear: '' }],
    ['zero and a dash', { outcomePreviousYear: 0 }, { outcomePreviousYear: '-' }],
    ['a dash and IU', { outcomePreviousYear: '-' }, { outcomePreviousYear: 'IU' }],
    ['IU with a mark and without', { outcomePreviousYear: 'IU*' }, { outcomePreviousYear: 'IU' }],
    ['a dash with a mark and without', { outcomePreviousYear: '-*' }, { outcomePreviousYear: '-' }],
  ])('tells %s apart', (_what, before, now) => {
    expect(told(units(unit('Skola', before)), units(unit('Skola', now)))).toHaveLength(1);
  });

  it('compares amounts in the unit of entry now, and says that the unit has been changed', () => {
    const before = {
      ...units(unit('Skola', { forecastYear: 1500, budgetYear: 0 })),
      settings: { entryUnit: 'tkr' },
    };
    const now = {
      ...units(unit('Skola', { forecastYear: 1.5, budgetYear: 0 })),
      settings: { entryUnit: 'mnkr' },
    };
    expect(compared(before, now).unit).toEqual({ from: 'tkr', to: 'mnkr' });
    expect(told(before, now)).toEqual(['Beloppsenhet inmatning, Värde: tkr → mnkr (ändrad)']);
  });

  it('tells amounts of before in the unit of entry now, also of a row that has gone; a volume has no unit of amounts', () => {
    const before = {
      ...units(unit('Gator', { outcomePeriod: -18_450_500 }), unit('Hamn', { outcomePeriod: -1_500 })),
      volumes: [{ volume: 'Elever', forecastYear: 1000 }],
      settings: { entryUnit: 'kr' },
    };
    const now = {
      ...units(unit('Gator', { outcomePeriod: -18_550.5 })),
      volumes: [{ volume: 'Elever', forecastYear: 1001 }],
      settings: { entryUnit: 'tkr' },
    };
    expect(told(before, now)).toEqual(
      expect.arrayContaining([
        'Gator, Redovisat period: -18450.5 → -18550.5 (ändrad)',
        'Hamn, Redovisat period: -1.5 → – (borttagen rad)',
        'Elever, Prognos helår: 1000 → 1001 (ändrad)',
      ]),
    );
  });

  it('tells a date as a day, on both sides', () => {
    const activities = (endDate: number): GivenTables => ({
      activities: [activity('Mål', 'Solceller', { endDate })],
    });
    expect(told(activities(46_568), activities(46_600))).toEqual([
      'Solceller, Slutdatum: 2027-06-30 → 2027-08-01 (ändrad)',
    ]);
  });
});

describe('rows', () => {
  it('tells nothing of a table that has been sorted', () => {
    const rows = [unit('Skola', { forecastYear: 1 }), unit('Vård', { forecastYear: 2 }), unit('Park')];
    expect(told(units(...rows), units(...rows.toReversed()))).toEqual([]);
  });

  it('tells a row that has come and one that has gone', () => {
    const changes = compared(
      units(unit('Skola'), unit('Vård')),
      units(unit('Skola'), unit('Park', { forecastYear: 7 })),
    );
    expect(changes.tables[0]?.rows.map(({ kind, name }) => [kind, name])).toEqual([
      ['new', 'Park'],
      ['gone', 'Vård'],
    ]);
    expect(countChanges(changes)).toMatchObject({ added: 1, removed: 1, figures: 0, total: 2 });
  });

  it('calls a row renamed when its figures are the only ones of their kind', () => {
    const row = { forecastYear: 812, budgetYear: 800, comment: 'Enligt plan.' };
    expect(told(units(unit('Skola', row), unit('Park')), units(unit('Park'), unit('Skolor', row)))).toEqual([
      'Skolor: Skola → Skolor (bytt namn)',
    ]);
  });

  it('calls no row renamed where two are alike', () => {
    const changes = compared(
      units(unit('Skola', { forecastYear: 5 }), unit('Vård', { forecastYear: 5 })),
      units(unit('Skolor', { forecastYear: 5 }), unit('Park', { forecastYear: 5 })),
    );
    expect(countChanges(changes)).toMatchObject({ added: 2, removed: 2, renamed: 0 });
  });

  it('keeps the rows of a goal that has been renamed', () => {
    const before: GivenTables = {
      goals: [goal('God service', { reason: 'Kunderna är nöjda.' })],
      indicators: [indicator('God service', 'Nöjdhet', { outcome: 96 })],
      activities: [activity('God service', 'Enkät')],
    };
    const now: GivenTables = {
      goals: [goal('Bästa service', { reason: 'Kunderna är nöjda.' })],
      indicators: [indicator('Bästa service', 'Nöjdhet', { outcome: 96 })],
      activities: [activity('Bästa service', 'Enkät')],
    };
    expect(told(before, now)).toEqual(['Bästa service: God service → Bästa service (bytt namn)']);
  });

  it('tells an indicator that follows another goal now', () => {
    const goals = [goal('God service'), goal('Hållbara inköp')];
    expect(
      told(
        { goals, indicators: [indicator('God service', 'Nöjdhet', { outcome: 96 })] },
        { goals, indicators: [indicator('Hållbara inköp', 'Nöjdhet', { outcome: 96 })] },
      ),
    ).toEqual(['Nöjdhet, Förvaltningsmål: God service → Hållbara inköp (ändrad)']);
  });

  it('tells twins apart by what they say, not by where they stand', () => {
    const twin = (comment: string) => unit('Skola', { comment });
    expect(told(units(twin('Ett.'), twin('Två.')), units(twin('Två.'), twin('Ett.')))).toEqual([]);
  });
});

describe('texts and statuses', () => {
  it('tells a status before and after', () => {
    expect(
      told(
        { goals: [goal('God service')] },
        { goals: [goal('God service', { assessment: 'Uppfylls ej per helår' })] },
      ),
    ).toEqual(['God service, Bedömning: Uppfylls per helår → Uppfylls ej per helår (ändrad)']);
  });

  it('finds the same result under a goal again although another has been put before it', () => {
    const result = (position: number, text: string): GivenRow => ({ goal: 'God service', position, text });
    const goals = [goal('God service')];
    expect(
      told(
        { goals, goalResults: [result(1, 'Svarstiden är kortare.'), result(2, 'Fler är nöjda.')] },
        {
          goals,
          goalResults: [
            result(1, 'Nya lokaler.'),
            result(2, 'Svarstiden är kortare.'),
            result(3, 'Fler är nöjda nu.'),
          ],
        },
      ),
    ).toEqual([
      'God service, Förvaltningsmål: – → God service (ny rad)',
      'God service, Text: – → Nya lokaler. (ny rad)',
      'God service, Text: Fler är nöjda. → Fler är nöjda nu. (ändrad mening)',
    ]);
  });

  it('minds neither the order of rows nor a date that is written in words', () => {
    expect(
      told(
        { goals: [goal('A')], activities: [activity('A', 'Enkät', { endDate: 44_439 })] },
        { goals: [goal('A')], activities: [activity('A', 'Enkät', { endDate: '31 augusti 2021' })] },
      ),
    ).toEqual([]);
  });
});

describe('whatever people have written', () => {
  const word = fc.constantFrom('Skola', 'Vård', 'Park', 'skola', ' Vård ', '');
  const amount = fc.oneof(
    fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
    fc.constantFrom<number | string>(0, '-', '–', 'IU', '', '1 234', 'ca 5', '=1+1'),
  );
  const row = fc.record({
    unit: word,
    rowType: fc.constantFrom('verksamhet', 'underrad', 'varav', ''),
    forecastYear: amount,
    budgetYear: amount,
    comment: fc.constantFrom('', 'Ett. Två.', 'Två. Ett.', '=1+1'),
  });
  const rows = fc.array(row, { maxLength: 8 });

  it('finds nothing between a report and itself, in whatever order its rows stand', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(told(units(...all), units(...shuffled))).toEqual([]);
        },
      ),
    );
  });

  it('tells the same differences backwards, with before and after changed', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const there = countChanges(compared(units(...one), units(...other)));
        const back = countChanges(compared(units(...other), units(...one)));
        expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
      }),
    );
  });

  it('bridges from the approved sum to the sum now', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        for (const { bridges } of compared(units(...one), units(...other)).tables) {
          for (const { before, after, lines } of bridges) {
            const adding = lines.filter(({ counted }) => counted.before || counted.after);
            const differences = adding.flatMap(({ difference }) => difference ?? []);
            if (before === undefined || after === undefined) continue;
            expect(differences).toHaveLength(adding.length);
            expect(addUp([before, ...differences])).toBe(after);
          }
        }
      }),
    );
  });
});

it('counts differences by what they are, and rows that have come, gone or got another name', () => {
  const before: GivenTables = {
    ...units(unit('Skola', { forecastYear: 1, comment: 'Enligt plan.' }), unit('Vård', { forecastYear: 7 })),
    goals: [goal('A')],
    activities: [activity('A', 'Enkät', { endDate: 44_439 })],
  };
  const now: GivenTables = {
    ...units(
      unit('Skola', { forecastYear: 2, budgetYear: 3, comment: 'Lönerna ökar.' }),
      unit('Omsorg', { forecastYear: 7 }),
      unit('Park'),
    ),
    goals: [goal('A', { assessment: 'Uppfylls ej per helår' })],
    activities: [activity('A', 'Enkät', { endDate: '30 september 2021' })],
  };
  expect(countChanges(compared(before, now))).toEqual({
    figures: 2,
    statuses: 1,
    texts: 1,
    others: 1,
    added: 1,
    removed: 0,
    renamed: 1,
    total: 7,
  });
});

it('bridges a row that begins to count, and knows no difference to an amount that nobody knows', () => {
  const linesOf = (before: GivenRow, now: GivenRow) =>
    compared(units(unit('Skola', before)), units(unit('Skola', now)))
      .tables.flatMap(({ bridges }) => bridges)
      .filter(({ column }) => column === 'forecastYear')
      .flatMap(({ lines }) => lines.map(({ counted, difference }) => ({ counted, difference })));
  expect(linesOf({ forecastYear: 5, rowType: 'varav' }, { forecastYear: 5 })).toEqual([
    { counted: { before: false, after: true }, difference: 5 },
  ]);
  expect(linesOf({ forecastYear: 5 }, { forecastYear: '8' })).toEqual([
    { counted: { before: true, after: true }, difference: undefined },
  ]);
  expect(linesOf({ forecastYear: 5 }, { forecastYear: 8 })).toEqual([
    { counted: { before: true, after: true }, difference: 3 },
  ]);
  expect(linesOf({ forecastYear: 5 }, { forecastYear: 5 })).toEqual([]);
});

it('keeps every entry that is not blank once, and finds its way back to rows', () => {
  const raw = givenRaw({
    operatingSummary: [
      unit('Skola', { outcomePeriod: 5, comment: '=1+1' }),
      {},
      unit('Bokbuss', { rowType: 'varav' }),
    ],
    exceptions: [{ code: 'comment-missing', inTable: 'Driftsammandrag', message: 'M', reason: 'R' }],
  });
  const values = approvedValues(raw);
  expect(values).toContainEqual({
    table: 'Driftsammandrag',
    row: 1,
    name: 'Skola',
    rowType: 'verksamhet',
    column: 'Kommentar',
    value: '=1+1',
  });
  expect(values.filter(({ table }) => table === 'Undantag')).toEqual([]);
  expect(values.filter(({ table }) => table === 'Driftsammandrag').map(({ row }) => row)).toEqual([
    1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3,
  ]);
  const { operatingSummary } = approvedRows(values);
  expect(operatingSummary.map(({ row, cells }) => [row, cells['unit']?.value])).toEqual([
    [1, 'Skola'],
    [3, 'Bokbuss'],
  ]);
});
