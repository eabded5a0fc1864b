import { mostAudited } from '../../excel/commands/audit';
import { areaTooLarge } from '../../excel/failures/refusals';
import { readShown } from '../../excel/read/readShown';
import { runSession } from '../../excel/run/session';
import { readCsv } from '../../exchange/csv/readCsv';
import { auditTable } from '../../report/audit/auditTable';
import type { AuditFinding, AuditResult, InferredTable } from '../../report/audit/auditResult';
import { formatNumber } from '../../report/values/formatNumber';
import { inferredTexts } from '../../report/texts/inferredTexts';
import { listed } from '../../report/texts/where';
import type { CellValue } from '../../report/values/cellValue';
import { areaAddress, parseAddress, type Area } from '../../workbook/area';
import { severityTexts } from '../../workbook/outputs/controls';
import type { Arguments } from '../arguments';
import { openBook, readBytes } from '../book';
import { largestFile } from '../limits';
import { statusOf } from '../findingsText';
import { failedText, refused, type CommandResult } from '../result';

/** Sums that are listed one by one; of more, the number is told. */
const mostSums = 10;

/** Rounding differences that are listed one by one; of more, the number is told. */
const mostRoundings = 20;

/** What to do where there is too much to audit. */
const aPart = 'Ange en del av det med --range, till exempel en tabell i taget.';

interface Grid {
  readonly sheet?: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly origin: { readonly row: number; readonly column: number };
}

type GridRead = { readonly ok: true; readonly grid: Grid } | { readonly ok: false; readonly message: string };

/** Audits any table of a workbook or a file of separated fields; writes nothing. */
export async function auditCommand(args: Arguments): Promise<CommandResult> {
  const { file, sheet, range } = args;
  const area = range === undefined ? undefined : parseAddress(range.toUpperCase());
  if (range !== undefined && (area === undefined || area.bottom < area.top || area.right < area.left)) {
    return refused(`”${range}” är inget område. Skriv det som A1:F20.`);
  }
  const isText = /\.(?:csv|txt|tsv)$/iu.test(file);
  if (isText && sheet !== undefined) return refused('En textfil har inga blad; ta bort --sheet.');
  const read = isText ? readTextFile(file, area) : await readSheet(file, sheet, area);
  if (!read.ok) return refused(read.message);
  const { grid } = read;
  const result = auditTable(grid.cells, { origin: grid.origin });
  const place = grid.sheet === undefined ? {} : { sheet: grid.sheet };
  return {
    status: statusOf(result.findings),
    lines: [...inferredLines(result), ...findingLines(result.findings)],
    json: { ok: true, file, ...place, ...result },
  };
}

function readTextFile(file: string, area: Area | undefined): GridRead {
  const bytes = readBytes(file, largestFile.table);
  if (typeof bytes === 'string') return { ok: false, message: bytes };
  const { rows } = readCsv(bytes);
  const { top, left, bottom, right } = area ?? { top: 0, left: 0, bottom: rows.length, right: Infinity };
  const cells = rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const count = cells.length * columns;
  if (count > mostAudited) {
    const address = areaAddress({ top, left, bottom: top + cells.length - 1, right: left + columns - 1 });
    return { ok: false, message: areaTooLarge(address, count, mostAudited, aPart).message };
  }
  return { ok: true, grid: { cells, origin: { row: top, column: left } } };
}

/** The cells of a sheet as they are shown: a rounded figure is audited as its reader sees it. */
async function readSheet(file: string, name: string | undefined, area: Area | undefined): Promise<GridRead> {
  const book = await openBook(file);
  if (!book.ok) return book;
  const read = await runSession(book.host.Excel, '', {}, async (session) => {
    const { worksheets } = session.context.workbook;
    worksheets.load({ name: true });
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
    await session.read();
    if (sheet.isNullObject) {
      const names = worksheets.items.map((each) => each.name);
      const message = `Bladet ”${name ?? ''}” finns inte. Bladen heter ${listed(names)}.`;
      return { ok: false, failure: { code: 'refused', message, details: '' } };
    }
    const range = area === undefined ? sheet.getRange() : sheet.getRange(areaAddress(area));
    return readShown(session, range, mostAudited, aPart);
  });
  return read.ok ? { ok: true, grid: read.value } : { ok: false, message: failedText(read.failure) };
}

function inferredLines({ inferred }: AuditResult): readonly string[] {
  return [...inferred.tables.flatMap(tableLines), ...inferred.notes];
}

function tableLines({ differences, sums, ...table }: InferredTable): readonly string[] {
  const shown = sums.slice(0, mostSums);
  return [
    inferredTexts.table(table),
    ...differences.map((difference) => `  ${inferredTexts.difference(difference)}`),
    ...shown.map((sum) => `  ${inferredTexts.sum(sum)}`),
    ...(sums.length > shown.length
      ? [`  ${inferredTexts.moreSums({ count: sums.length - shown.length })}`]
      : []),
  ];
}

function findingLines(findings: readonly AuditFinding[]): readonly string[] {
  if (findings.length === 0) return ['Inga anmärkningar.'];
  const roundings = findings.filter(({ severity }) => severity === 'information');
  const others = findings.filter(({ severity }) => severity !== 'information');
  const line = (finding: AuditFinding) =>
    `  ${severityTexts[finding.severity]} ${finding.cell}: ${finding.message}`;
  const rest = roundings.length - mostRoundings;
  return [
    `Anmärkningar: ${formatNumber(findings.length)}.`,
    ...others.map(line),
    ...roundings.slice(0, mostRoundings).map(line),
    ...(rest > 0 ? [`  … och ${formatNumber(rest)} avrundningsdifferenser till`] : []),
  ];
}
