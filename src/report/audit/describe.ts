import { auditTexts } from '../texts/auditTexts';
import { where } from '../texts/where';
import { columnLetters } from '../values/cellAddress';
import { formatNumber } from '../values/formatNumber';
import type { Term } from './columnRelation';
import type { Constraint } from './constraint';
import type { Evidence } from './evidence';
import type { ShareRelation } from './findShares';
import { figureOf, type AuditColumn, type AuditTable } from './table';

/** Where the grid's first cell stands in the sheet, from 0. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** Row number in the sheet, from 1. */
export function rowNumber(table: AuditTable, row: number, origin: Origin): number {
  return (table.rows[row]?.position ?? 0) + origin.row + 1;
}

/** A column's header, or its letters where it has none. */
export function columnName(column: AuditColumn, origin: Origin): string {
  return column.header === '' ? columnLetters(column.position + origin.column) : column.header;
}

/** A figure as the column writes it. */
export function figureText(table: AuditTable, column: AuditColumn, whole: number): string {
  const figure = figureOf(table, whole);
  const isUsual = Math.round(whole) % column.step === 0;
  return isUsual ? formatNumber(figure, column.decimals) : formatNumber(figure);
}

/** A row as a sentence begins with it. */
export function rowText(table: AuditTable, row: number, origin: Origin): string {
  return where({ name: table.rows[row]?.name ?? '', row: rowNumber(table, row, origin) });
}

/** A convention in words: `Prognos − Budget`. */
export function termsText(terms: readonly Term[], origin: Origin): string {
  return terms
    .map(({ column, sign }, at) => {
      const mark = sign === 1 ? (at === 0 ? '' : '+ ') : '− ';
      return `${mark}${columnName(column, origin)}`;
    })
    .join(' ');
}

/** A column in per cent in words: `Avvikelse i procent av Budget`. */
export function shareText({ part, less, whole }: ShareRelation, origin: Origin): string {
  const terms: readonly Term[] = [
    { column: part, sign: 1 },
    ...(less === undefined ? [] : [{ column: less, sign: -1 } as const]),
  ];
  return auditTexts.share({ part: termsText(terms, origin), whole: columnName(whole, origin) });
}

/** Rows in words: those that stand together as first and last. */
function rowsText(rows: readonly number[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isTogether = last - first === rows.length - 1 && rows.length > 2;
  const most = 6;
  if (isTogether || rows.length > most) return auditTexts.rowsBetween({ first, last });
  return auditTexts.rowsListed({ rows });
}

/**
 * A broken relation in words, as a cell breaks it: what it makes of its result or total, or, where the cell is only part of it,
 * what it makes of that now and what stands there instead.
 */
export function constraintText(
  evidence: Evidence,
  constraint: Constraint,
  cell: { readonly column: AuditColumn; readonly row: number },
  origin: Origin,
): string {
  const { table } = evidence;
  const { kind, index, row, column, actual, residual } = constraint;
  const isOwn = cell.column === column && cell.row === row;
  const value = figureText(table, column, actual - residual);
  const instead = isOwn ? undefined : figureText(table, column, actual);
  if (kind === 'row') {
    const terms = evidence.relations[index]?.terms ?? [];
    const turned: readonly Term[] = evidence.isReversed(index, row)
      ? terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }) as const)
      : terms;
    const ordered = [...turned].sort((a, b) => b.sign - a.sign);
    return auditTexts.relation({
      result: columnName(column, origin),
      computed: termsText(ordered, origin),
      value,
      instead,
    });
  }
  const sum = evidence.sums[index];
  const numbers = (rows: readonly number[]) => rows.map((each) => rowNumber(table, each, origin));
  const items = (sum?.items ?? []).filter((item) => sum?.subtracted.includes(item) !== true);
  const rows = rowsText(numbers(items));
  return auditTexts.sum({
    name: table.rows[row]?.name ?? '',
    rows:
      sum === undefined || sum.subtracted.length === 0
        ? rows
        : auditTexts.less({ rows, subtracted: rowsText(numbers(sum.subtracted)) }),
    value,
    instead,
  });
}
