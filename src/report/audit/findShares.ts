import type { ColumnRelation } from './columnRelation';
import type { Evidence } from './evidence';
import { cellState, isNumber, valueAt, type AuditColumn, type AuditTable } from './table';

/** A column in per cent: so many hundredths of `whole` is `part`, or `part` less `less`. */
export interface ShareRelation {
  readonly column: AuditColumn;
  readonly part: AuditColumn;
  readonly less?: AuditColumn;
  readonly whole: AuditColumn;
  readonly supported: number;
  /** Rows that break it, with the share that the others ask for as a whole number of the table. */
  readonly broken: readonly { readonly row: number; readonly expected: number }[];
}

/** Wider tables have too many pairs of columns to try. */
const mostColumns = 16;
/** Rows that must obey a relation for it to be believed, and of those that do, one in so many may break it. */
const least = 4;
const oneIn = 4;

/**
 * The columns in per cent that are shares of other columns, such as the deviation in per cent of the budget. A share may be
 * rounded or cut, and its sign follows the row; fewer than four rows show nothing.
 *
 * @example findShares(evidence, new Set()) // [{ column, part, whole, supported: 8, broken: [] }]
 */
export function findShares(evidence: Evidence, wrongRows: ReadonlySet<number>): readonly ShareRelation[] {
  const { table, relations } = evidence;
  const amounts = table.figures.filter(({ kind }) => kind === 'amount').slice(0, mostColumns);
  return table.figures
    .filter((column) => isUntested(column, relations))
    .flatMap((column) => {
      let best: ShareRelation | undefined;
      const average = averageOf(table, column);
      for (const candidate of candidatesOf(column, amounts)) {
        const found = tried(evidence, candidate, average, wrongRows);
        if (found === undefined || (best !== undefined && scoreOf(found) <= scoreOf(best))) continue;
        best = found;
      }
      return best ?? [];
    });
}

/** The columns in per cent that nothing asks anything of. */
export function untestedShares(
  { figures }: AuditTable,
  relations: readonly ColumnRelation[],
  shares: readonly ShareRelation[],
): readonly AuditColumn[] {
  return figures.filter(
    (column) => isUntested(column, relations) && !shares.some((share) => share.column === column),
  );
}

function isUntested(column: AuditColumn, relations: readonly ColumnRelation[]): boolean {
  const isIn = ({ result, terms }: ColumnRelation) =>
    result === column || terms.some((term) => term.column === column);
  return column.kind === 'percent' && column.states.includes(cellState.number) && !relations.some(isIn);
}

type Candidate = Pick<ShareRelation, 'column' | 'part' | 'less' | 'whole'>;

function candidatesOf(column: AuditColumn, amounts: readonly AuditColumn[]): readonly Candidate[] {
  return amounts.flatMap((part) =>
    amounts
      .filter((other) => other !== part)
      .flatMap((other): readonly Candidate[] => [
        { column, part, whole: other },
        { column, part, less: other, whole: other },
        { column, part, less: other, whole: part },
      ]),
  );
}

const scoreOf = ({ supported, broken, less }: ShareRelation) =>
  supported - 3 * broken.length - (less === undefined ? 0 : 0.1);

function tried(
  evidence: Evidence,
  candidate: Candidate,
  average: number,
  wrongRows: ReadonlySet<number>,
): ShareRelation | undefined {
  const { column, part, less, whole } = candidate;
  const hundred = 100 * 10 ** evidence.table.decimals;
  const columns = less === undefined ? [column, part, whole] : [column, part, less, whole];
  const broken: { readonly row: number; readonly expected: number }[] = [];
  let supported = 0;
  for (let row = 0; row < evidence.table.rows.length; row++) {
    if (wrongRows.has(row) || !columns.every((each) => isNumber(each, row))) continue;
    const size = evidence.value(whole, row);
    const amount = evidence.value(part, row) - (less === undefined ? 0 : evidence.value(less, row));
    const share = Math.abs(evidence.value(column, row));
    const expected = Math.abs((hundred * amount) / size);
    // Of hardly anything, or of next to nothing, any share is as good as another.
    if (Math.abs(size) < 20 * whole.step || Math.max(share, expected) < 2 * column.step) continue;
    const rounding = (hundred * part.step + expected * whole.step) / Math.abs(size);
    if (Math.abs(share - expected) <= column.step + rounding) supported++;
    // A total may be the average of the shares instead.
    else if (!isTotal(evidence.table, row) || Math.abs(evidence.value(column, row) - average) > column.step)
      broken.push({ row, expected: Math.sign(amount * size) * expected });
    if (broken.length > 3 && broken.length * oneIn > supported + 50) return undefined;
  }
  if (supported < least || broken.length * oneIn > supported) return undefined;
  return { ...candidate, supported, broken };
}

const isTotal = ({ rows }: AuditTable, row: number) =>
  rows[row]?.hints.total === true || rows[row]?.hints.net === true;

/** The average of a column over the rows that are no totals. */
function averageOf(table: AuditTable, column: AuditColumn): number {
  const rows = table.rows.flatMap((_, row) => (isNumber(column, row) && !isTotal(table, row) ? [row] : []));
  return rows.reduce((sum, row) => sum + valueAt(column, row), 0) / Math.max(1, rows.length);
}
