import { schemas, type TableKey } from '../../report/schema';
import type { LocatedFinding } from '../located';
import { partDeclarations } from '../parts/partDeclarations';
import { partStates } from '../parts/partStates';
import type { EntriesRead } from '../reading/readEntries';
import type { WorkbookSnapshot } from '../snapshot';
import { countFindings } from './countFindings';
import type { PartSurvey } from './survey';

/** Every part that a report can have: whether the workbook has it, how far it has come, and what is wrong in it. */
export function surveyParts(
  snapshot: WorkbookSnapshot,
  { rows, findings }: EntriesRead,
): readonly PartSurvey[] {
  const states = partStates(snapshot);
  const findingsOf = findingsByTable(findings);
  return partDeclarations.map(({ key, title, isRequired, tables }) => ({
    key,
    title,
    state: states[key],
    isRequired,
    filledRows: tables.reduce((sum, table) => sum + (rows[schemas[table].table] ?? 0), 0),
    counts: countFindings(tables.flatMap((table) => findingsOf(table))),
    sheets: tables.flatMap((table) => snapshot.tables[table]?.sheet ?? []),
  }));
}

function findingsByTable(
  findings: readonly LocatedFinding[],
): (table: TableKey) => readonly LocatedFinding[] {
  const groups = new Map<TableKey, LocatedFinding[]>();
  for (const finding of findings) {
    if (finding.place === undefined) continue;
    const { table } = finding.place;
    const group = groups.get(table);
    if (group === undefined) groups.set(table, [finding]);
    else group.push(finding);
  }
  return (table) => groups.get(table) ?? [];
}
