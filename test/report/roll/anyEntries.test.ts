import fc from 'fast-check';
import type { RawCell, RawReport, RawRow } from '../../../src/report/entries/rawRow';
import { rollRules, type TableRule } from '../../../src/report/roll/rules';
import { schemas, type TableKey } from '../../../src/report/schema';
import type { Column } from '../../../src/report/schema/column';
import { isDraft } from '../../../src/report/values/draft';
import { rawRows, scales, settingRows } from '../given';
import { applied, rolling, type Written } from './givenRoll';

const tables = (Object.keys(schemas) as TableKey[]).filter(
  (table) => table !== 'settings' && table !== 'statusScales',
);
const columnsOf = (table: TableKey) =>
  Object.entries(schemas[table].columns as Readonly<Record<string, Column>>).filter(
    ([, { kind }]) => kind !== 'computed',
  );

const cell: fc.Arbitrary<RawCell | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ value: '' }),
  fc.integer({ min: -9_999, max: 9_999 }).map((value) => ({ value })),
  fc
    .constantFrom('82*', 'IU', '-', '1 234', 'Klar', 'Pågående', 'God service', '=1+1', ' ')
    .map((value) => ({ value })),
  fc.string({ maxLength: 12 }).map((value) => ({ value })),
  fc.integer({ min: 0, max: 99 }).map((value) => ({ value, formula: '=A1' })),
);

const rowsOf = (table: TableKey): fc.Arbitrary<readonly RawRow[]> =>
  fc
    .array(fc.record(Object.fromEntries(columnsOf(table).map(([key]) => [key, cell]))), { maxLength: 4 })
    .map((rows) => rows.map((cells, index) => ({ row: index + 1, cells })));

const months: readonly Written[] = ['2021-09', '2021-12', '2022-04', '2022-08', '2022-12'];
const period = fc.constantFrom({ year: 2021, month: 8 }, { year: 2021, month: 12 }, { year: 2021, month: 4 });

/** Entries of every table, and where they go. */
const journey = fc.record({
  raw: fc
    .record({
      settings: period,
      rows: fc.record(Object.fromEntries(tables.map((table) => [table, rowsOf(table)]))),
    })
    .map(
      ({ settings, rows }) =>
        ({
          settings: rawRows(settingRows(settings)),
          statusScales: rawRows(scales),
          ...rows,
        }) as unknown as RawReport,
    ),
  to: fc.constantFrom(...months),
  keepFinished: fc.boolean(),
});

/** Calls back with the entries before and after, where nothing stood in the way. */
function holds(
  check: (before: RawReport, after: RawReport, removed: ReadonlyMap<TableKey, readonly number[]>) => void,
): void {
  let carriedOut = 0;
  fc.assert(
    fc.property(journey, ({ raw, to, keepFinished }) => {
      const answer = rolling(raw, to, { keepFinished });
      if (!answer.ok) return;
      carriedOut += 1;
      const removed = new Map(answer.roll.tables.map((roll) => [roll.table, roll.removed]));
      check(raw, applied(raw, answer.roll), removed);
    }),
    { numRuns: 100 },
  );
  expect(carriedOut).toBeGreaterThan(20);
}

describe('any entries that are rolled forward', () => {
  it('never have a kept cell changed, nor a formula', () => {
    holds((before, after, removed) => {
      for (const table of tables) {
        const rule: TableRule = rollRules[table];
        const staying = before[table].filter(({ row }) => !removed.get(table)?.includes(row));
        for (const [index, { cells }] of staying.entries()) {
          for (const [column] of columnsOf(table)) {
            const now = after[table][index]?.cells[column];
            const isKept = rule.columns[column]?.kind === 'keep' || cells[column]?.formula !== undefined;
            if (isKept) expect(now).toEqual(cells[column]);
          }
        }
      }
    });
  });

  it('never have a figure in a row that was not in it before', () => {
    holds((before, after, removed) => {
      for (const table of tables) {
        const staying = before[table].filter(({ row }) => !removed.get(table)?.includes(row));
        for (const [index, { cells }] of staying.entries()) {
          const old = new Set(Object.values(cells).map((each) => each?.value));
          for (const now of Object.values(after[table][index]?.cells ?? {})) {
            const value = now?.value ?? '';
            if (value !== '' && !(typeof value === 'string' && isDraft(value))) expect(old).toContain(value);
          }
        }
      }
    });
  });

  it('lose no row but finished activities and events', () => {
    holds((before, after) => {
      for (const table of tables) {
        if (rollRules[table].removes === 'none') expect(after[table]).toHaveLength(before[table].length);
      }
    });
  });

  it('are the same when they are rolled on to the same period from what was written', () => {
    holds((_before, after) => {
      const year = after.settings.find(({ cells }) => cells['setting']?.value === 'År')?.cells['value']
        ?.value;
      const month = after.settings.find(({ cells }) => cells['setting']?.value === 'Månad')?.cells['value']
        ?.value;
      expect(rolling(after, `${Number(year)}-${Number(month)}`)).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^Arbetsboken gäller redan/u) as string,
      });
    });
  });
});
