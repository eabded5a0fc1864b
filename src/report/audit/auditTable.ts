import { auditTexts } from '../texts/auditTexts';
import { cellAddress, columnLetters } from '../values/cellAddress';
import type { CellValue } from '../values/cellValue';
import { formatNumber } from '../values/formatNumber';
import type { AuditFinding, AuditResult, InferredTable } from './auditResult';
import { columnName, figureText, rowNumber, rowText, type Origin } from './describe';
import { Evidence } from './evidence';
import { findColumnRelations } from './findColumnRelations';
import { findingOf } from './findingOf';
import { findRepeatedRows } from './findRepeatedRows';
import { findRoundings } from './findRoundings';
import { findRowSums } from './findRowSums';
import { findShares, untestedShares, type ShareRelation } from './findShares';
import { findSuspects } from './findSuspects';
import { inferredTable, relationText } from './inferredTable';
import { isPlainTotal } from './nameHints';
import { partsBeyondWhole } from './partsBeyondWhole';
import { readTables, type GridRead } from './readTables';
import type { Suspect } from './suspect';
import { valueAt, type AuditTable } from './table';

/** How a grid is audited. */
export interface AuditOptions {
  /** Where the grid's first cell stands in its sheet, from 0; addresses are told from there. */
  readonly origin?: Origin;
}

const severities = ['error', 'warning', 'information'] as const;

/**
 * Audits any table of figures: infers from the figures which columns are computed from others and which rows are sums of
 * others, and tells every cell that breaks what the rest of the table obeys. Titles above the table, headings within it
 * and several tables below one another are understood. What the figures do not decide is a note and no finding.
 *
 * @param grid the cells, row by row; texts are read as Swedish figures where they are such, `''` is an empty cell
 * @example auditTable([['Enhet', 'Utfall', 'Budget', 'Avvikelse'], ['A', 56, 10, 46], …]).findings
 */
export function auditTable(
  grid: readonly (readonly (CellValue | null)[])[],
  { origin = { row: 0, column: 0 } }: AuditOptions = {},
): AuditResult {
  const read = readTables(grid);
  const notes = [...readingNotes(read, origin)];
  const tables: InferredTable[] = [];
  const findings: AuditFinding[] = [];
  for (const [index, table] of read.tables.entries()) {
    const audited = auditOne(table, origin);
    tables.push(audited.inferred);
    findings.push(...audited.findings);
    notes.push(
      ...read.mixedUnits
        .filter((mixed) => mixed.table === index)
        .map(({ column, units }) => auditTexts.mixedUnits({ column: columnName(column, origin), units })),
      ...audited.notes,
    );
  }
  return { inferred: { tables, notes }, findings };
}

function auditOne(table: AuditTable, origin: Origin) {
  const relations = findColumnRelations(table);
  const sums = findRowSums(table, relations);
  const evidence = new Evidence(table, relations, sums);
  const suspects = findSuspects(evidence);
  const told = new Set(suspects.filter(({ code }) => code === 'duplicate-row').map(({ row }) => row));
  const shares = findShares(evidence, new Set(suspects.map(({ row }) => row)));
  const all = [
    ...suspects,
    ...shares.flatMap(brokenShares),
    ...findRepeatedRows(table, told),
    ...findRoundings(evidence, suspects),
  ];
  const findings = all
    .map((suspect) => ({ suspect, finding: findingOf(evidence, suspect, origin) }))
    .sort(
      (a, b) =>
        severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
        a.suspect.row - b.suspect.row ||
        a.suspect.column.position - b.suspect.column.position,
    )
    .map(({ finding }) => finding);
  const inferred = inferredTable(evidence, shares, origin);
  return { inferred, findings, notes: relationNotes(evidence, shares, inferred, origin) };
}

/** The cells of a column in per cent that are not the shares that the other rows make them. */
function brokenShares(share: ShareRelation): readonly Suspect[] {
  return share.broken.map(({ row, expected }) => ({
    code: 'difference-differs',
    column: share.column,
    row,
    actual: valueAt(share.column, row),
    expected: Math.round(expected / share.column.step) * share.column.step,
    broken: [],
    share,
  }));
}

/** What the figures leave undecided. */
function relationNotes(
  evidence: Evidence,
  shares: readonly ShareRelation[],
  { area }: InferredTable,
  origin: Origin,
): readonly string[] {
  const { table, relations, sums } = evidence;
  if (table.rows.length === 1) return [auditTexts.oneRow({ area })];
  const reversed = relations.flatMap((relation, index) => {
    const rows = evidence
      .reversedIn(index)
      .filter((row) => table.rows[row]?.hints.cost !== true && !evidence.isSubtracted(row))
      .map((row) => (table.rows[row]?.position ?? 0) + origin.row + 1);
    return rows.length === 0
      ? []
      : [auditTexts.reversedRows({ relation: relationText(relation, origin), rows })];
  });
  const leftOut = relations.flatMap((relation, index) => {
    const rows = evidence.leftOutOf(index).map((row) => (table.rows[row]?.position ?? 0) + origin.row + 1);
    return rows.length === 0
      ? []
      : [auditTexts.otherSigns({ relation: relationText(relation, origin), rows })];
  });
  const totals = new Set(sums.map(({ total }) => total));
  const undecided = table.rows.flatMap(({ name }, row) =>
    isPlainTotal(name) && !totals.has(row)
      ? [auditTexts.totalUndecided({ at: rowText(table, row, origin) })]
      : [],
  );
  const beyond = partsBeyondWhole(table, relations).map(({ column, part, whole }) =>
    auditTexts.partBeyondWhole({
      at: auditTexts.at({ row: rowText(table, part, origin), column: columnName(column, origin) }),
      part: figureText(table, column, valueAt(column, part)),
      whole: figureText(table, column, valueAt(column, whole)),
      row: auditTexts.row({ number: rowNumber(table, whole, origin), name: table.rows[whole]?.name ?? '' }),
    }),
  );
  const none = relations.length + sums.length + shares.length === 0 ? [auditTexts.noRelations({ area })] : [];
  const notAdding = evidence
    .columnsThatDoNotAdd()
    .map((column) => auditTexts.notAdding({ column: columnName(column, origin) }));
  const open = table.figures.flatMap((column) => {
    const rows = evidence.openIn(column).map((sum) => rowNumber(table, sums[sum]?.total ?? 0, origin));
    const name = columnName(column, origin);
    return rows.length === 0 ? [] : [auditTexts.openSums({ column: name, rows: [...new Set(rows)] })];
  });
  const untested = untestedShares(table, relations, shares).map((column) =>
    auditTexts.shareUntested({ column: columnName(column, origin) }),
  );
  return [
    ...reversed,
    ...leftOut,
    ...beyond.slice(0, 5),
    ...undecided.slice(0, 5),
    ...notAdding,
    ...open,
    ...(none.length === 0 ? untested : []),
    ...none,
  ];
}

/** What could not be read, as sentences; of many cells the first ones. */
function readingNotes({ tables, unread, isEmpty }: GridRead, origin: Origin): readonly string[] {
  if (isEmpty) return [auditTexts.empty()];
  if (tables.length === 0) return [auditTexts.noTable()];
  if (tables.every(({ figures }) => figures.length === 0)) return [auditTexts.onlyText()];
  const most = 10;
  const lines = unread.slice(0, most).map(({ row, column, kind, text }) => {
    const cell = cellAddress(row + origin.row, column + origin.column);
    if (kind === 'error') return auditTexts.errorValue({ cell, error: text });
    return kind === 'unclear' ? auditTexts.unclear({ cell, text }) : auditTexts.unreadable({ cell, text });
  });
  const rest = unread.length - lines.length;
  const empty = tables.flatMap((table) => emptyColumns(table, origin));
  return [
    ...lines,
    ...(rest > 0 ? [auditTexts.moreUnread({ count: formatNumber(rest) })] : []),
    ...(empty.length > 0 ? [auditTexts.emptyColumns({ columns: empty })] : []),
  ];
}

/** Columns without anything, header included, between others of the table. */
function emptyColumns({ left, right, columns }: AuditTable, origin: Origin): readonly string[] {
  const used = new Set(columns.map(({ position }) => position));
  const all = Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
  return all
    .filter((position) => !used.has(position))
    .map((position) => columnLetters(position + origin.column));
}
