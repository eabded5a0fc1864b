import { isBlankCell, type RawRow } from '../entries/rawRow';
import type { TableKey } from '../schema';
import type { CellValue } from '../values/cellValue';
import { rollCell, rollFootnote, type CellFate, type RowCells, type StarsFate } from './rollCell';
import type { ColumnRule, TableRule } from './rules';
import type { RollStep } from './step';

/** A cell of an entry table that gets another content; `''` empties it. */
export interface CellChange {
  /** Position in the table, from 1. */
  readonly row: number;
  readonly column: string;
  readonly value: CellValue;
}

/** What becomes of the cells of one column, over the rows that stay. */
export interface ColumnTally {
  readonly column: string;
  readonly kept: number;
  readonly emptied: number;
  readonly drafted: number;
  readonly formulas: number;
  readonly moved: number;
  readonly missing: number;
}

/** What rolling forward does to one entry table. */
export interface TableRoll {
  readonly table: TableKey;
  readonly changes: readonly CellChange[];
  /** Positions of the rows that are removed, from 1. */
  readonly removed: readonly number[];
  /** Rows that hold something and stay. */
  readonly remaining: number;
  readonly columns: readonly ColumnTally[];
}

/**
 * Rolls one table forward by its rule.
 *
 * @param rows the table's rows in the order of the sheet
 * @param removed positions of the rows that are removed
 */
export function rollTable(
  table: TableKey,
  rule: TableRule,
  rows: readonly RawRow[],
  removed: ReadonlySet<number>,
  step: RollStep,
): TableRoll {
  const rules = Object.entries(rule.columns);
  const staying = rows.filter(({ row }) => !removed.has(row));
  const filled = staying.filter(({ cells }) => rules.some(([column]) => !isBlankCell(cells[column])));
  const rolled = filled.map(({ row, cells }) => ({ row, cells, fates: rollRow(rules, cells, step) }));
  return {
    table,
    changes: rolled.flatMap(({ row, cells, fates }) =>
      [...fates].flatMap(([column, fate]) => {
        const value = newValue(fate);
        return value === undefined || value === (cells[column]?.value ?? '') ? [] : [{ row, column, value }];
      }),
    ),
    removed: rows.map(({ row }) => row).filter((row) => removed.has(row)),
    remaining: filled.length,
    columns: rules.map(([column]) =>
      tally(
        column,
        rolled.map(({ fates }) => fates.get(column)),
      ),
    ),
  };
}

function rollRow(
  rules: readonly (readonly [string, ColumnRule])[],
  cells: RowCells,
  step: RollStep,
): ReadonlyMap<string, CellFate> {
  const fates = new Map<string, CellFate>();
  for (const [column, rule] of rules) {
    if (rule.kind !== 'footnote') fates.set(column, rollCell(column, rule, cells, step));
  }
  for (const [column, rule] of rules) {
    if (rule.kind !== 'footnote') continue;
    fates.set(column, rollFootnote(cells[column], starsFate(rule.marked, cells, fates), step));
  }
  return fates;
}

function starsFate(
  marked: readonly string[],
  cells: RowCells,
  fates: ReadonlyMap<string, CellFate>,
): StarsFate {
  const values = marked.map((column) => {
    const fate = fates.get(column);
    const before = cells[column]?.value;
    return { before, after: newValue(fate) ?? before, isMoved: fate?.kind === 'moved' };
  });
  if (values.some(({ after, isMoved }) => isMoved && hasStar(after))) return 'move';
  if (values.some(({ after }) => hasStar(after))) return 'stay';
  return values.some(({ before }) => hasStar(before)) ? 'go' : 'none';
}

const hasStar = (value: CellValue | undefined) => typeof value === 'string' && value.includes('*');

/** The content that a fate gives its cell; undefined when it leaves it. */
function newValue(fate: CellFate | undefined): CellValue | undefined {
  switch (fate?.kind) {
    case 'emptied':
    case 'missing':
      return '';
    case 'moved':
    case 'drafted':
      return fate.value;
    default:
      return undefined;
  }
}

function tally(column: string, fates: readonly (CellFate | undefined)[]): ColumnTally {
  const of = (kind: CellFate['kind']) => fates.filter((fate) => fate?.kind === kind).length;
  return {
    column,
    kept: of('kept'),
    emptied: of('emptied'),
    drafted: of('drafted'),
    formulas: of('formula'),
    moved: of('moved'),
    missing: of('missing'),
  };
}
