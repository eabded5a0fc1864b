import { isBlankCell, type RawRow } from '../entries/rawRow';
import { cellText } from '../entries/textCells';
import { schemas, type TableKey } from '../schema';
import { nameKey } from '../values/plainText';
import type { ApprovedRow } from './approvedRows';
import { entryColumns } from './approvedValues';
import { leastAlike, likeness } from './likeness';
import { comparableCell, comparedAs, type UnitChange } from './comparableCell';

/** A row then and now; one of the two is missing where it has gone or come. */
export interface RowPair {
  readonly before?: ApprovedRow;
  readonly after?: RawRow;
  /** The row says the same as before under another name. */
  readonly isRenamed: boolean;
}

/**
 * Finds for each row of a table what it was when the version was approved: by the columns that name its rows, wherever it
 * stands. Of rows with the same name those that say the same belong together, then those at the same place in the order, then
 * those that are left. A row that has gone and one that has come are the same row renamed when nothing else of the table's
 * figures and texts tells them apart, and no other two are so alike.
 *
 * @param renamed names that rows of Mål have now, by the names that they had: rows that refer to a goal follow it
 * @returns pairs in the order of the table now, then the rows that have gone
 */
export function matchRows(
  table: TableKey,
  before: readonly ApprovedRow[],
  after: readonly RawRow[],
  unit: UnitChange | undefined,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly RowPair[] {
  const whole = (row: RawRow, of?: UnitChange) => wordingOf(table, row, of);
  const found = new Map<RawRow, ApprovedRow>();
  const gone = new Set(before);
  const belong = (row: RawRow, old: ApprovedRow): void => {
    found.set(row, old);
    gone.delete(old);
  };
  const pass = (sameName: Naming, alike: (row: RawRow, of?: UnitChange) => string): void => {
    const waiting = queues([...gone], (row) => `${sameName(row, renamed)}\u0001${alike(row, unit)}`);
    for (const row of after) {
      if (found.has(row)) continue;
      const old = waiting.get(`${sameName(row)}\u0001${alike(row)}`)?.shift();
      if (old !== undefined) belong(row, old);
    }
  };
  const named: Naming = (row, goals) => identityOf(table, row, goals);
  pass(named, whole);
  if (namesByText(table)) {
    pass(named, longTextsOf(table));
    const waiting = after.filter((row) => !found.has(row));
    for (const [row, old] of mostAlike(table, [...gone], waiting, (row) => named(row, renamed)))
      belong(row, old);
  }
  pass(named, (row) => cellText(row.cells['position']));
  pass(named, () => '');
  // An indicator or activity that follows another goal now.
  if (refersToGoal(table)) pass((row) => identityOf(table, { ...row, cells: withoutGoal(row) }), whole);
  const renamedPairs = renamedRows(
    [...gone],
    after.filter((row) => !found.has(row)),
    (row, of) => whole({ ...row, cells: withoutIdentity(table, row) }, of),
    unit,
    (row) => speaks(table, row),
  );
  for (const [row, old] of renamedPairs) belong(row, old);
  return [
    ...after.map((row): RowPair => {
      const old = found.get(row);
      return old === undefined
        ? { after: row, isRenamed: false }
        : { before: old, after: row, isRenamed: renamedPairs.has(row) };
    }),
    ...[...gone].map((row): RowPair => ({ before: row, isRenamed: false })),
  ];
}

/** What names a row; with the goals that have been renamed, what named it then as it would be called now. */
type Naming = (row: RawRow, goals?: ReadonlyMap<string, string>) => string;

/** The columns by which rows are told apart, without long texts: a text that has been rewritten is the same row. */
export function namingColumns(table: TableKey): readonly string[] {
  const identity: readonly string[] = schemas[table].identity;
  return identity.filter((column) => {
    const told = comparedAs(table, column);
    return told !== undefined && told !== 'sentences';
  });
}

/** Whether a table's rows belong to goals of Mål. */
export const refersToGoal = (table: TableKey): boolean =>
  table !== 'goals' && schemas[table].identity.includes('goal');

/** Whether a table tells its rows apart by their long texts. */
const namesByText = (table: TableKey): boolean =>
  schemas[table].identity.some((column) => comparedAs(table, column) === 'sentences');

function identityOf(table: TableKey, { cells }: RawRow, renamed?: ReadonlyMap<string, string>): string {
  return namingColumns(table)
    .map((column) => {
      const key = nameKey(cellText(cells[column]));
      return column === 'goal' && refersToGoal(table) ? (renamed?.get(key) ?? key) : key;
    })
    .join('\u0000');
}

const withoutGoal = ({ cells }: RawRow): RawRow['cells'] => ({ ...cells, goal: undefined });

/** Whether a row has a figure or a text by which it can be recognised under another name. */
function speaks(table: TableKey, { cells }: RawRow): boolean {
  return Object.entries(cells).some(
    ([column, cell]) =>
      ['figure', 'sentences'].includes(comparedAs(table, column) ?? '') && !isBlankCell(cell),
  );
}

function withoutIdentity(table: TableKey, { cells }: RawRow): RawRow['cells'] {
  const naming = new Set(namingColumns(table));
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !naming.has(column)));
}

/** Everything that a row says, but for its place in the order. */
function wordingOf(table: TableKey, { cells }: RawRow, unit?: UnitChange): string {
  return entryColumns(table)
    .filter((column) => comparedAs(table, column) !== undefined)
    .filter((column) => column !== 'goal' || !refersToGoal(table))
    .map((column) => comparableCell(table, column, cells[column], unit))
    .join('\u0000');
}

const longTextsOf =
  (table: TableKey) =>
  ({ cells }: RawRow): string =>
    entryColumns(table)
      .filter((column) => comparedAs(table, column) === 'sentences')
      .map((column) => comparableCell(table, column, cells[column]))
      .join('\u0000');

/** Rows of one name whose texts are compared word by word; where there are more they are taken in their order. */
const mostCompared = 2_500;

/** Pairs of rows with the same name whose texts have most of their words in common, the most alike first. */
function mostAlike(
  table: TableKey,
  gone: readonly ApprovedRow[],
  come: readonly RawRow[],
  nameOf: (row: RawRow) => string,
): readonly (readonly [RawRow, ApprovedRow])[] {
  const textOf = longTextsOf(table);
  const old = queues(gone, nameOf);
  return [...queues(come, (row) => identityOf(table, row))].flatMap(([name, rows]) => {
    const were = old.get(name) ?? [];
    if (were.length * rows.length > mostCompared) return [];
    const ranked = rows
      .flatMap((row) => were.map((was) => ({ row, was, alike: likeness(textOf(was), textOf(row)) })))
      .filter(({ alike }) => alike >= leastAlike)
      .sort((one, other) => other.alike - one.alike);
    const taken = new Set<RawRow>();
    return ranked.flatMap(({ row, was }) => {
      if (taken.has(row) || taken.has(was)) return [];
      taken.add(row).add(was);
      return [[row, was] as const];
    });
  });
}

function queues<R extends RawRow>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const waiting = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [row]);
    else queue.push(row);
  }
  return waiting;
}

function renamedRows(
  gone: readonly ApprovedRow[],
  come: readonly RawRow[],
  wording: (row: RawRow, unit?: UnitChange) => string,
  unit: UnitChange | undefined,
  isTelling: (row: RawRow) => boolean,
): ReadonlyMap<RawRow, ApprovedRow> {
  const old = queues(gone, (row) => wording(row, unit));
  const pairs = new Map<RawRow, ApprovedRow>();
  for (const [said, rows] of queues(come, (row) => wording(row))) {
    const [row, another] = rows;
    const [was, otherWas] = old.get(said) ?? [];
    if (row === undefined || was === undefined || another !== undefined || otherWas !== undefined) continue;
    if (isTelling(row)) pairs.set(row, was);
  }
  return pairs;
}
