import type { Finding } from '../../report/finding';
import type { Report } from '../../report/report';
import { acceptFindings } from '../../report/exceptions/acceptFindings';
import { checkReport } from '../../report/checks';
import { readReport } from '../../report/entries/readReport';
import type { RawReport } from '../../report/entries/rawRow';
import { schemas, type TableKey } from '../../report/schema';
import { withSeverities } from '../../report/severities/withSeverities';
import type { LocatedFinding } from '../located';
import { names } from '../names';
import { absentTables } from '../parts/partStates';
import { entrySheets } from '../sheets';
import type { WorkbookSnapshot } from '../snapshot';
import { locate } from './locate';
import { rawRows } from './rawRows';
import { missingParts, overwrittenFormulas } from './structureFindings';
import { tallTexts } from './tallTexts';

/** A workbook's entries as a report, with everything that is to be said about them. */
export interface EntriesRead {
  /** The rows of the entry tables as they were read. */
  readonly raw: RawReport;
  readonly report: Report;
  readonly findings: readonly LocatedFinding[];
  /** Tables, columns or names that are missing: with any, the summary sheets cannot be made. */
  readonly missing: readonly LocatedFinding[];
  /** Filled rows by table name, of the tables that the report has. */
  readonly rows: Readonly<Record<string, number>>;
}

const tableKeys = Object.keys(schemas) as TableKey[];

/** Reads the entry tables of a workbook and runs every check on them. */
export function readEntries(snapshot: WorkbookSnapshot): EntriesRead {
  const absent = absentTables(snapshot);
  const lostParts = missingParts(snapshot, absent);
  const missing = [...lostParts, ...missingNames(snapshot, absent)];
  const raw = Object.fromEntries(
    tableKeys.map((table) => [table, rawRows(table, snapshot.tables[table])]),
  ) as unknown as RawReport;
  const { report, findings, severities } = readReport(raw, absent);
  const said = [
    ...findings,
    ...overwrittenFormulas(snapshot),
    ...tallTexts(snapshot),
    ...checkReport(report),
  ].filter(
    // A missing table or column is said once; what follows from its absence is not.
    ({ place }) => place === undefined || !lostParts.some((lost) => covers(lost.place, place)),
  );
  return {
    raw,
    report,
    missing: locate(missing, snapshot),
    findings: locate(
      withSeverities([...missing, ...acceptFindings(said, report.rows.exceptions)], severities),
      snapshot,
    ),
    rows: Object.fromEntries(
      tableKeys
        .filter((table) => !absent.has(table))
        .map((table) => [schemas[table].table, report.rows[table].length]),
    ),
  };
}

/** Whether a place lies in a table or column that is missing. */
function covers(lost: Finding['place'], place: NonNullable<Finding['place']>): boolean {
  return lost?.table === place.table && (lost.column === undefined || lost.column === place.column);
}

function missingNames(
  { tables, definedNames }: WorkbookSnapshot,
  absent: ReadonlySet<TableKey>,
): readonly Finding[] {
  if (tables.settings === undefined) return [];
  const notNeeded = new Set([...absent].flatMap((table) => entrySheets[table].names.map(({ name }) => name)));
  return Object.values(names)
    .filter((name) => !definedNames.includes(name) && !notNeeded.has(name))
    .map((name) => ({
      code: 'name-missing',
      severity: 'error',
      place: { table: 'settings' },
      name,
      message: `Det definierade namnet ${name} saknas eller leder ingenstans, så rubriker och formler kan inte räknas. Välj Skapa blad: då läggs namnet till igen utan att något annat ändras.`,
    }));
}
