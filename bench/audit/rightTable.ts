/** Tables that are right, made as municipalities make them: amounts held in kronor, rounded one by one. */
import { roundHalfAwayFromZero } from '../../src/report/arithmetic/decimal';
import type { CellValue } from '../../src/report/values/cellValue';
import { formatNumber } from '../../src/report/values/formatNumber';
import type { Random } from './random';

/** A row of figures and what it is a sum of. */
export interface MadeRow {
  readonly name: string;
  /** Exact figures by column; undefined = blank. */
  readonly exact: (number | undefined)[];
  /** As printed. */
  readonly shown: (number | undefined)[];
  /** Indexes of the rows that add up to it; none for an item. */
  readonly items: readonly number[];
  readonly kind: 'item' | 'total' | 'part';
  /** Whether deviations have the opposite sign here. */
  readonly isReversed: boolean;
  /** Whether a heading or a blank row stands before it. */
  readonly before: 'blank' | 'heading' | undefined;
}

interface MadeColumn {
  readonly header: string;
  /** Σ sign · column, where it is computed from others. */
  readonly from?: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /** Whether its figures add up over rows. */
  readonly adds: boolean;
}

export interface MadeTable {
  readonly columns: readonly MadeColumn[];
  readonly rows: MadeRow[];
  readonly decimals: number;
  readonly unit: string;
  readonly asText: boolean;
  readonly title: boolean;
  readonly dash: CellValue;
}

const places =
  'Alby Berga Dal Ekholmen Fors Gränby Haga Ingared Järna Kvarnby Lund Mora Näs Odensala Prästberga Rosta Skäggetorp Tannefors Ulvsby Vasa Åby Ängby Ösby'.split(
    ' ',
  );
const things =
  'förskola,grundskola,bibliotek,fritidsgård,äldreboende,hemtjänst,gator,park,simhall,verkstad,kansli,stab,IT-drift,löneservice,arkiv,kök,städ,fastighet'.split(
    ',',
  );

type Layout = readonly MadeColumn[];
const plain = (header: string): MadeColumn => ({ header, adds: true });
const minus = (header: string, a: number, b: number): MadeColumn => ({
  header,
  adds: true,
  from: [
    { column: a, sign: 1 },
    { column: b, sign: -1 },
  ],
});
const sumOf = (header: string, ...columns: number[]): MadeColumn => ({
  header,
  adds: true,
  from: columns.map((column) => ({ column, sign: 1 as const })),
});
const share = (header: string): MadeColumn => ({ header, adds: false });

const layouts: readonly Layout[] = [
  [plain('Redovisat jan–aug'), plain('Budget jan–aug'), minus('Avvikelse', 0, 1), plain('Föregående år')],
  [plain('Prognos helår'), plain('Budget'), minus('Avvikelse', 0, 1)],
  [plain('Prognos'), plain('Budget'), minus('Budgetavvikelse', 1, 0), plain('Bokslut 2020')],
  [
    plain('Utfall'),
    plain('Budget period'),
    minus('Avvikelse period', 0, 1),
    plain('Prognos'),
    plain('Budget helår'),
    minus('Avvikelse helår', 3, 4),
    plain('Bokslut'),
    minus('Återstår', 3, 0),
  ],
  [plain('Utgifter'), plain('Inkomster'), minus('Netto', 0, 1), plain('Ram'), minus('Avvikelse', 3, 2)],
  [plain('Tertial 1'), plain('Tertial 2'), plain('Tertial 3'), sumOf('Totalt', 0, 1, 2)],
  [plain('Kvinnor'), plain('Män'), sumOf('Summa', 0, 1)],
  [plain('Utfall'), plain('Budget'), minus('Differens', 0, 1), share('Förbrukat %')],
  [plain('Kostnad'), plain('Antal platser'), share('Kostnad per plats')],
  [plain('2019'), plain('2020'), plain('2021')],
  [plain('Belopp')],
  [plain('Kolumn A'), plain('Kolumn B'), minus('Kolumn C', 0, 1), plain('Kolumn D')],
];
/** Tables in which nothing is computed: indicators, counts, shares. */
const looseLayouts: readonly Layout[] = [
  [share('2019'), share('2020'), share('Utfall 2021'), share('Målvärde')],
  [share('Prognos helår'), share('Augusti 2021'), share('Augusti 2020')],
  [share('Andel kvinnor'), share('Andel män'), share('Totalt')],
];

/** A right table of 3 to about 200 rows. */
export function rightTable(random: Random): MadeTable {
  return random.chance(0.12) ? looseTable(random) : addedTable(random);
}

function looseTable(random: Random): MadeTable {
  const columns = random.pick(looseLayouts);
  const decimals = random.int(0, 1);
  const rows = Array.from({ length: random.int(3, 40) }, (): MadeRow => {
    const level = 10 ** random.int(1, 5);
    const base = random.next() * level;
    const exact = columns.map(() => (random.chance(0.1) ? undefined : base * (0.8 + 0.4 * random.next())));
    return madeRow(rowName(random), exact, decimals, 'item', [], false, undefined);
  });
  return { columns, rows, decimals, ...looks(random, 'antal') };
}

function looks(random: Random, unit: string) {
  return {
    unit,
    asText: random.chance(0.3),
    title: random.chance(0.5),
    dash: random.pick<CellValue>(['', '-', '–']),
  };
}

const rowName = (random: Random) => `${random.pick(places)} ${random.pick(things)} ${random.int(1, 999)}`;

function madeRow(
  name: string,
  exact: (number | undefined)[],
  decimals: number,
  kind: MadeRow['kind'],
  items: readonly number[],
  isReversed: boolean,
  before: MadeRow['before'],
): MadeRow {
  const shown = exact.map((value) =>
    value === undefined ? undefined : roundHalfAwayFromZero(value, decimals),
  );
  return { name, exact, shown, items, kind, isReversed, before };
}

function addedTable(random: Random): MadeTable {
  const columns = random.pick(layouts);
  const unit = random.pick(['kr', 'tkr', 'tkr', 'tkr', 'mnkr']);
  const decimals = unit === 'mnkr' ? 1 : 0;
  // kr: exact; tkr and mnkr: held in finer units and rounded one by one.
  const scale = { kr: 1_000_000, tkr: 20_000, mnkr: 300 }[unit] ?? 1;
  const noBudget = random.chance(0.1);
  const sameSign = random.chance(0.6);
  const amount = () => {
    const size = scale * 10 ** (-2 * random.next());
    const value = (sameSign || random.chance(0.6) ? 1 : -1) * size * (0.2 + random.next());
    return unit === 'kr' ? Math.round(value) : Math.round(value * 1000) / 1000;
  };
  const figures = (isReversed: boolean): (number | undefined)[] => {
    const base = amount();
    const values: (number | undefined)[] = [];
    for (const [at, column] of columns.entries()) {
      if (column.from !== undefined) {
        const parts = column.from.map(({ column: part, sign }) => (values[part] ?? 0) * sign);
        const sum = parts.reduce((total, each) => total + each, 0);
        values[at] = isReversed && column.from.some(({ sign }) => sign < 0) ? -sum : sum;
      } else if (!column.adds) values[at] = 20 + 80 * random.next();
      else if (/budget|kolumn b/iu.test(column.header) && noBudget) values[at] = 0;
      else {
        const mayMiss = !columns.some(({ from }) => from?.some((term) => term.column === at));
        const isBlank = mayMiss && columns.length > 1 && random.chance(0.06);
        const near =
          unit === 'kr' ? Math.round(base * (0.7 + 0.6 * random.next())) : base * (0.7 + 0.6 * random.next());
        values[at] = isBlank ? undefined : random.chance(0.08) ? 0 : at === 0 ? base : near;
      }
    }
    return values;
  };
  const rows: MadeRow[] = [];
  const add = (items: readonly number[]): (number | undefined)[] =>
    columns.map((column, at) =>
      column.adds
        ? items.reduce((sum, item) => sum + (rows[item]?.exact[at] ?? 0), 0)
        : (rows[items[0] ?? 0]?.exact[at] ?? 0) * 0.5 + (rows[items.at(-1) ?? 0]?.exact[at] ?? 0) * 0.5,
    );
  const put = (
    name: string,
    exact: (number | undefined)[],
    kind: MadeRow['kind'],
    items: readonly number[] = [],
    before?: MadeRow['before'],
  ) => rows.push(madeRow(name, exact, decimals, kind, items, false, before)) - 1;
  const putItem = (before?: MadeRow['before']) => {
    const at = put(rowName(random), figures(false), 'item', [], before);
    if (random.chance(0.05)) {
      const part = (rows[at]?.exact ?? []).map((value) => (value === undefined ? undefined : value * 0.4));
      const exact =
        unit === 'kr' ? part.map((value) => (value === undefined ? undefined : Math.round(value))) : part;
      const reckoned = columns.map((column, index) =>
        column.from === undefined
          ? exact[index]
          : column.from.reduce((sum, { column: each, sign }) => sum + sign * (exact[each] ?? 0), 0),
      );
      put(`- varav ${random.pick(things)}`, reckoned, 'part');
    }
    return at;
  };
  const totalWord = random.pick(['Summa', 'Totalt', 'Summa', 'Total']);
  const shape = random.pick(['flat', 'flat', 'groups', 'groups', 'heads', 'nested', 'none'] as const);
  const size = random.chance(0.15) ? random.int(30, 190) : random.int(3, 25);
  const group = (count: number, before: MadeRow['before']) => {
    const items = Array.from({ length: count }, (_, at) => putItem(at === 0 ? before : undefined));
    return put(`${totalWord} ${random.pick(places).toLowerCase()}`, add(items), 'total', items);
  };
  if (shape === 'none') for (let at = 0; at < size; at++) putItem();
  else if (shape === 'flat') {
    const items = Array.from({ length: size }, () => putItem());
    put(totalWord, add(items), 'total', items, random.chance(0.2) ? 'blank' : undefined);
  } else if (shape === 'groups') {
    const before = random.chance(0.7) ? random.pick(['blank', 'heading'] as const) : undefined;
    const groups = Math.max(2, Math.floor(size / 5));
    const totals = Array.from({ length: groups }, () => group(random.int(2, 8), before));
    if (random.chance(0.8)) put(totalWord, add(totals), 'total', totals, 'blank');
  } else if (shape === 'heads') {
    const heads: number[] = [];
    const groups = Math.max(2, Math.floor(size / 5));
    for (let at = 0; at < groups; at++) {
      const children = Array.from({ length: random.int(2, 7) }, () => figures(false));
      const head = put(rowName(random), [], 'total', []);
      const items = children.map((exact) => put(`  ${rowName(random)}`, exact, 'item'));
      rows[head] = madeRow(rows[head]?.name ?? '', add(items), decimals, 'total', items, false, undefined);
      heads.push(head);
    }
    if (random.chance(0.8)) put(totalWord, add(heads), 'total', heads);
  } else {
    const tops: number[] = [];
    for (let top = 0; top < random.int(2, 3); top++) {
      const totals = Array.from({ length: random.int(2, 4) }, () => group(random.int(2, 6), undefined));
      tops.push(put(`${totalWord} område ${top + 1}`, add(totals), 'total', totals));
    }
    put(`${totalWord} alla områden`, add(tops), 'total', tops);
  }
  return { columns, rows, decimals, ...looks(random, unit) };
}

/** A table as cells, and the row of the grid that each of its rows stands in. */
export function gridOf(table: MadeTable): {
  readonly grid: readonly (readonly CellValue[])[];
  readonly rowOf: readonly number[];
} {
  const grid: CellValue[][] = [];
  const rowOf: number[] = [];
  if (table.title) grid.push([`Uppföljning, belopp i ${table.unit}`], []);
  grid.push([
    table.title ? 'Verksamhet' : `Verksamhet (${table.unit})`,
    ...table.columns.map(({ header }) => header),
  ]);
  for (const { name, shown, before } of table.rows) {
    if (before === 'blank') grid.push([]);
    if (before === 'heading') grid.push([`Område ${grid.length}`]);
    rowOf.push(grid.length);
    grid.push([name, ...shown.map((value) => cellOf(table, value))]);
  }
  return { grid, rowOf };
}

function cellOf({ asText, dash, decimals }: MadeTable, value: number | undefined): CellValue {
  if (value === undefined) return dash;
  return asText ? formatNumber(value, decimals) : value;
}
