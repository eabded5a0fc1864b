import { cellAddress, columnLetters } from '../values/cellAddress';
import type { InferredTable } from './auditResult';
import type { ColumnRelation } from './columnRelation';
import { columnName, rowNumber, shareText, termsText, type Origin } from './describe';
import { isBroken, type Constraint } from './constraint';
import type { Evidence } from './evidence';
import type { ShareRelation } from './findShares';

/** A column relation in words. @example 'Avvikelse = Prognos helår − Budget 2021' */
export function relationText({ result, terms }: ColumnRelation, origin: Origin): string {
  const ordered = [...terms].sort((a, b) => b.sign - a.sign);
  return `${columnName(result, origin)} = ${termsText(ordered, origin)}`;
}

/** What was inferred about a table, counted on the figures as they were printed. */
export function inferredTable(
  evidence: Evidence,
  shares: readonly ShareRelation[],
  origin: Origin,
): InferredTable {
  const { table, relations, sums } = evidence;
  const { top, left, bottom, right, unit } = table;
  const address = (row: number, column: number) => cellAddress(row + origin.row, column + origin.column);
  return {
    area: `${address(top, left)}:${address(bottom, right)}`,
    rows: table.rows.length,
    ...(unit === undefined ? {} : { unit }),
    columns: table.columns.map(({ position, header, kind, decimals }) => ({
      column: columnLetters(position + origin.column),
      header,
      kind,
      decimals,
    })),
    differences: [
      ...relations.map((relation) => ({
        column: columnLetters(relation.result.position + origin.column),
        header: relation.result.header,
        relation: relationText(relation, origin),
        supported: relation.supported,
        broken: relation.broken,
        reversed: relation.reversed,
        evidence: relation.evidence,
      })),
      ...shares.map((share) => ({
        column: columnLetters(share.column.position + origin.column),
        header: share.column.header,
        relation: `${columnName(share.column, origin)} = ${shareText(share, origin)}`,
        supported: share.supported,
        broken: share.broken.length,
        reversed: 0,
        evidence: 'figures' as const,
      })),
    ],
    sums: sums.map(({ total, items, subtracted, evidence: shownBy }, index) => {
      const taken = new Set(subtracted);
      const number = (row: number) => rowNumber(table, row, origin);
      const cells = table.figures
        .map((column) => evidence.printedSum(column, index))
        .filter((constraint): constraint is Constraint => constraint !== undefined);
      const broken = cells.filter(isBroken).length;
      return {
        row: number(total),
        name: table.rows[total]?.name ?? '',
        items: items.filter((item) => !taken.has(item)).map(number),
        subtracted: subtracted.map(number),
        supported: cells.length - broken,
        broken,
        evidence: shownBy,
      };
    }),
  };
}
