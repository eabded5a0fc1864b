/** Known errors in copies of right tables, of the kinds that evidence can tell. */
import type { AuditCode } from '../../src/report/audit/auditCodes';
import { repairedDigit } from '../../src/report/audit/digitRepair';
import type { Random } from './random';
import type { MadeRow, MadeTable } from './rightTable';

/** What was planted: the code to find, and the cells, any of which may be told. */
export interface Planted {
  readonly code: PlantedCode;
  readonly table: MadeTable;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

export const plantedCodes = [
  'copied-column',
  'sum-differs',
  'difference-differs',
  'sign-flipped',
  'digit-typo',
  'errors-cancel',
  'duplicate-row',
] as const satisfies readonly AuditCode[];
export type PlantedCode = (typeof plantedCodes)[number];

interface Place {
  readonly row: number;
  readonly column: number;
  /** The largest change that rounding hides, in the row and in the sums. */
  readonly rowBound: number;
  readonly sumBound: number;
  readonly inRow: boolean;
  readonly inSum: boolean;
  /** Whether the figure would look like an average of the only rows that could tell, so that nothing is decided. */
  readonly couldBeAverage: (value: number) => boolean;
  readonly value: number;
}

/** Plants one error, or undefined where the table has no place in which evidence could tell it. */
export function plantError(table: MadeTable, code: PlantedCode, random: Random): Planted | undefined {
  const all = isTelling(table) ? placesOf(table) : [];
  const step = 10 ** -table.decimals;
  const changed = (place: Place, value: number): Planted => ({
    code,
    table: withFigures(table, [[place, value]]),
    cells: [place],
  });
  const round = (value: number) => Math.round(value / step) * step;
  switch (code) {
    case 'copied-column': {
      const found = all.flatMap((place) => {
        const from = table.columns[place.column]?.from?.[0];
        const value = from === undefined ? undefined : table.rows[place.row]?.shown[from.column];
        if (value === undefined || !place.inRow) return [];
        const isTold =
          Math.abs(value) >= 100 * step &&
          Math.abs(value + place.value) > 3 * step &&
          Math.abs(value - place.value) > 4 * step;
        return isTold ? [{ place, value }] : [];
      });
      if (found.length === 0) return undefined;
      const { place, value } = random.pick(found);
      return changed(place, value);
    }
    case 'digit-typo': {
      const places = all.filter(({ inRow, inSum, value }) => inRow && inSum && Math.abs(value) >= 100 * step);
      if (places.length === 0) return undefined;
      const place = random.pick(places);
      const digits = Array.from(String(Math.abs(Math.round(place.value / step))));
      for (let tries = 0; tries < 20; tries++) {
        const at = random.int(0, digits.length - 1);
        const other = random.int(0, digits.length - 1);
        const made = random.chance(0.5)
          ? digits.with(at, String(random.int(at === 0 ? 1 : 0, 9)))
          : digits.with(at, digits[other] ?? '0').with(other, digits[at] ?? '0');
        const value = Number(made.join('')) * step * Math.sign(place.value);
        const isCopy = table.rows[place.row]?.shown.some(
          (other) => other !== undefined && Math.abs(other - value) < step / 2,
        );
        if (made[0] !== '0' && isCopy !== true && isTold(place, value, step))
          return changed(place, round(value));
      }
      return undefined;
    }
    case 'sign-flipped': {
      const places = all.filter(
        (place) =>
          place.inRow && place.inSum && Math.abs(place.value) > step && isTold(place, -place.value, step),
      );
      if (places.length === 0) return undefined;
      const place = random.pick(places);
      return changed(place, -place.value);
    }
    case 'sum-differs': {
      const places = all.filter(
        ({ row, column, inSum }) =>
          inSum && table.rows[row]?.kind === 'total' && table.columns[column]?.from === undefined,
      );
      return differently(places, table, random, changed, step);
    }
    case 'difference-differs': {
      const places = all.filter(({ column, inRow }) => inRow && table.columns[column]?.from !== undefined);
      return differently(places, table, random, changed, step);
    }
    case 'errors-cancel': {
      const places = all.filter(
        ({ row, column, inRow, inSum }) =>
          inRow && inSum && table.rows[row]?.kind === 'item' && table.columns[column]?.from !== undefined,
      );
      // Two wrong rows among few leave too little that shows how the column is computed.
      const operand = table.columns[places[0]?.column ?? 0]?.from?.[1]?.column ?? 0;
      const telling = table.rows.filter(({ shown }) => (shown[operand] ?? 0) !== 0).length;
      if (places.length === 0 || telling < 8) return undefined;
      const one = random.pick(places);
      const sum = table.rows.find(({ items }) => items.includes(one.row));
      const others = places.filter(
        ({ row, column }) => column === one.column && row !== one.row && sum?.items.includes(row) === true,
      );
      if (others.length === 0) return undefined;
      const other = random.pick(others);
      const change = Math.round(10 + random.next() * 0.3 * Math.abs(one.value / step)) * step;
      const [first, second] = [round(one.value + change), round(other.value - change)];
      if (isPlain(one.value, first, table, one) && isPlain(other.value, second, table, other))
        return {
          code,
          table: withFigures(table, [
            [one, first],
            [other, second],
          ]),
          cells: [one, other],
        };
      return undefined;
    }
    case 'duplicate-row': {
      const rows = table.rows.flatMap((row, at) => (isTwiceTold(table, row, at) ? [at] : []));
      return rows.length === 0 ? undefined : duplicated(table, random.pick(rows));
    }
  }
}

/** Without words in names and headers, one column of groups or a handful of rows decides nothing. */
function isTelling({ columns, rows }: MadeTable): boolean {
  const independent = columns.filter(
    ({ from, adds }, at) => from === undefined && adds && rows.some(({ shown }) => (shown[at] ?? 0) !== 0),
  ).length;
  const hasHeads = rows.some(({ items }, at) => items.some((item) => item > at));
  const hasWords = !columns.some(({ header }) => header === 'Kolumn C');
  const budgets = rows.filter(({ shown }) => (shown[1] ?? 0) !== 0).length;
  return !(hasHeads && independent === 1) && (hasWords || budgets >= 8);
}

function isTwiceTold(table: MadeTable, row: MadeRow, at: number): boolean {
  const sum = table.rows.find(({ items }) => items.includes(at));
  const step = 10 ** -table.decimals;
  const figures = row.shown.filter(
    (value): value is number => value !== undefined && Math.abs(value) >= 10 * step,
  );
  return row.kind === 'item' && sum !== undefined && new Set(figures.map(Math.abs)).size >= 2;
}

function duplicated(table: MadeTable, at: number): Planted {
  const row = table.rows[at];
  if (row === undefined) throw new Error('no such row');
  const moved = (index: number) => (index > at ? index + 1 : index);
  const rows: MadeRow[] = table.rows.map((each) => ({ ...each, items: each.items.map(moved) }));
  rows.splice(at + 1, 0, { ...row, before: undefined });
  const cells = table.columns.flatMap((_, column) => [
    { row: at, column },
    { row: at + 1, column },
  ]);
  return { code: 'duplicate-row', table: { ...table, rows }, cells };
}

/** Another figure that is neither a mistyped digit, a turned sign nor a copy. */
function differently(
  places: readonly Place[],
  table: MadeTable,
  random: Random,
  changed: (place: Place, value: number) => Planted,
  step: number,
): Planted | undefined {
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  for (let tries = 0; tries < 20; tries++) {
    const size = Math.max(20 * step, Math.abs(place.value), 3 * place.sumBound);
    const value =
      Math.round((place.value + size * (0.2 + 0.6 * random.next()) * (random.chance(0.5) ? 1 : -1)) / step) *
      step;
    if (
      isTold(place, value, step) &&
      isPlain(place.value, value, table, place) &&
      !isTurnedItem(place, value, table)
    )
      return changed(place, value);
  }
  return undefined;
}

/** A sum that is off by twice one of its rows says as well that the row has the wrong sign: nobody could tell which. */
function isTurnedItem({ row, column, value, sumBound }: Place, after: number, { rows }: MadeTable): boolean {
  return (
    rows[row]?.items.some((item) => {
      const twice = 2 * (rows[item]?.shown[column] ?? 0);
      return twice !== 0 && Math.abs(Math.abs(after - value) - Math.abs(twice)) <= 2 * sumBound;
    }) === true
  );
}

function isPlain(before: number, after: number, table: MadeTable, { row }: Pick<Place, 'row'>): boolean {
  const step = 10 ** -table.decimals;
  const near = 8;
  const [whole, printed] = [Math.round(before / step), Math.round(after / step)];
  return (
    Math.abs(whole + printed) > near &&
    repairedDigit(printed, whole - near, whole + near) === undefined &&
    table.rows[row]?.shown.every((value) => value === undefined || Math.abs(value - after) > step / 2) ===
      true
  );
}

/** A change that is clearly beyond what rounding hides. */
function isTold(place: Place, after: number, step: number): boolean {
  const { value, rowBound, sumBound, inRow, inSum, couldBeAverage } = place;
  const change = Math.abs(after - value);
  if (couldBeAverage(after)) return false;
  return change > 2 * step && (!inRow || change > rowBound + 2 * step) && (!inSum || change > 2 * sumBound);
}

function placesOf(table: MadeTable): readonly Place[] {
  const step = 10 ** -table.decimals;
  const gaps = table.rows.reduce(
    (sum, total) => sum + table.columns.filter((_, column) => hasGap(table, total, column)).length,
    0,
  );
  return table.rows.flatMap(({ shown }, row) =>
    shown.flatMap((value, column): readonly Place[] => {
      if (value === undefined || table.columns[column]?.adds !== true) return [];
      const relations = table.columns.flatMap((each, at) =>
        each.from !== undefined && (at === column || each.from.some((term) => term.column === column))
          ? [each.from]
          : [],
      );
      const sums = table.rows.filter(
        (total, at) =>
          (total.items.includes(row) || (at === row && total.items.length > 0)) &&
          // Only another total that holds without a figure shows that a missing one is zero.
          (gaps > 1 || !hasGap(table, total, column)),
      );
      const terms = Math.max(0, ...relations.map(({ length }) => length));
      return [
        {
          row,
          column,
          value,
          inRow: relations.length > 0,
          inSum: sums.length > 0,
          rowBound: ((terms + 1) / 2) * step,
          couldBeAverage: (after) => {
            const [only] = sums;
            const isOnly = table.rows.filter(({ items }) => items.length > 0).length === 1;
            if (relations.length > 0 || !isOnly || only === undefined) return false;
            const figures = only.items.map((item) => Math.abs(table.rows[item]?.shown[column] ?? 0));
            return Math.abs(after) <= Math.max(...figures);
          },
          sumBound: Math.max(0, ...sums.map(({ items }) => ((items.length + 1) / 2) * step)),
        },
      ];
    }),
  );
}

/** Whether some rows of a total have a figure in a column and others have none, so that nobody knows what they add. */
function hasGap({ rows, columns }: MadeTable, { items, shown }: MadeRow, column: number): boolean {
  const known = items.filter((item) => rows[item]?.shown[column] !== undefined).length;
  return columns[column]?.adds === true && shown[column] !== undefined && known > 0 && known < items.length;
}

function withFigures(table: MadeTable, changes: readonly (readonly [Place, number])[]): MadeTable {
  const rows = table.rows.map((row, at) => {
    const shown = [...row.shown];
    for (const [place, value] of changes) if (place.row === at) shown[place.column] = value;
    return { ...row, shown };
  });
  return { ...table, rows };
}
