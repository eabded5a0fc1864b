import { nameOfRow } from '../entries/nameOfRow';
import { isBlankCell, type RawReport, type RawRow } from '../entries/rawRow';
import { readSettings } from '../entries/readSettings';
import { cellText } from '../entries/textCells';
import type { TableKey } from '../schema';
import { nameKey } from '../values/plainText';
import type { ApprovedRow, ApprovedRows } from './approvedRows';
import { approvedTables, entryColumns } from './approvedValues';
import { bridges } from './bridge';
import type { ChangedCell, Changes, RowChange, TableChanges } from './changes';
import { comparableCell, comparedAs, type UnitChange } from './comparableCell';
import { diffSentences } from './diffSentences';
import { matchRows, namingColumns, refersToGoal, type RowPair } from './matchRows';

/**
 * What differs between a report and its approved version. Rows are the same when what names them is the same, wherever they
 * stand; a table that has been sorted has no differences.
 *
 * @param before the rows of the approved version
 * @param now the rows of every entry table; a table that the report does without has none
 * @example compareReports(approvedRows(approvedValues(raw)), raw).tables // []
 */
export function compareReports(before: ApprovedRows, now: RawReport): Changes {
  const { settings } = readSettings(now.settings);
  const unit = unitChange(before, settings.entryUnit);
  const renamed = renamedGoals(matchRows('goals', before.goals, filled('goals', now), unit));
  const tables = approvedTables.flatMap((table): readonly TableChanges[] => {
    const pairs = matchRows(table, before[table], filled(table, now), unit, renamed);
    const rows = pairs.flatMap((pair) => rowChange(table, pair, unit, renamed));
    const bridged =
      table === 'operatingSummary' || table === 'investments'
        ? bridges(table, pairs, settings.reportType, unit)
        : [];
    return rows.length === 0 ? [] : [{ table, rows, bridges: bridged, now: filled(table, now) }];
  });
  return { tables, ...(unit === undefined ? {} : { unit }) };
}

function filled(table: TableKey, raw: RawReport): readonly RawRow[] {
  const columns = entryColumns(table);
  return raw[table].filter(({ cells }) => columns.some((column) => !isBlankCell(cells[column])));
}

/** Where the unit of entry has been changed and both are known. */
function unitChange(before: ApprovedRows, to: UnitChange['to']): UnitChange | undefined {
  if (before.settings.length === 0) return undefined;
  const { entryUnit: from } = readSettings(before.settings).settings;
  return from === to ? undefined : { from, to };
}

function renamedGoals(pairs: readonly RowPair[]): ReadonlyMap<string, string> {
  const key = (row: RawRow | undefined) => nameKey(cellText(row?.cells['goal']));
  return new Map(
    pairs.filter(({ isRenamed }) => isRenamed).map(({ before, after }) => [key(before), key(after)]),
  );
}

function rowChange(
  table: TableKey,
  { before, after, isRenamed }: RowPair,
  unit: UnitChange | undefined,
  renamed: ReadonlyMap<string, string>,
): readonly RowChange[] {
  const was = before === undefined ? {} : { was: before.cells };
  const stands = after === undefined ? {} : { row: after.row };
  const name = calledIn(table, (after ?? before)?.cells ?? {});
  const columns = before === undefined || after === undefined ? entryColumns(table) : comparedColumns(table);
  const cells = columns.flatMap((column) => changedCell(table, column, before, after, unit, renamed));
  if (after === undefined) return [{ kind: 'gone', name, ...was, cells }];
  if (before === undefined) return [{ kind: 'new', name, ...stands, cells }];
  if (isRenamed) {
    const formerName = calledIn(table, before.cells);
    return [{ kind: 'renamed', name, formerName, ...was, ...stands, cells }];
  }
  return cells.length === 0 ? [] : [{ kind: 'changed', name, ...was, ...stands, cells }];
}

/** What names a row is compared when rows are matched; only the goal that it follows may be another. */
function comparedColumns(table: TableKey): readonly string[] {
  const naming = new Set(namingColumns(table));
  return entryColumns(table).filter(
    (column) => !naming.has(column) || (column === 'goal' && refersToGoal(table)),
  );
}

function changedCell(
  table: TableKey,
  column: string,
  before: ApprovedRow | undefined,
  after: RawRow | undefined,
  unit: UnitChange | undefined,
  renamed: ReadonlyMap<string, string>,
): readonly ChangedCell[] {
  const told = comparedAs(table, column);
  const was = before?.cells[column];
  const is = after?.cells[column];
  const said = comparableCell(table, column, was, unit);
  const wouldSay = column === 'goal' && refersToGoal(table) ? (renamed.get(said) ?? said) : said;
  if (told === undefined || wouldSay === comparableCell(table, column, is)) return [];
  return [
    {
      column,
      told,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined || isBlankCell(is) ? {} : { after: is }),
      ...(told === 'sentences' ? { sentences: diffSentences(cellText(was), cellText(is)) } : {}),
    },
  ];
}

/** A result under a goal is called by its goal, for its text is what may have been rewritten; so is a text by its section. */
function calledIn(table: TableKey, cells: RawRow['cells']): string {
  const named = { goalResults: 'goal', texts: 'section' } as const;
  if (table !== 'goalResults' && table !== 'texts') return nameOfRow(table, cells);
  return cellText(cells[named[table]]).trim();
}
