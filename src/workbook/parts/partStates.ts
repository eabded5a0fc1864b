import type { TableKey } from '../../report/schema';
import type { WorkbookSnapshot } from '../snapshot';
import type { PartKey } from '../survey/parts';
import { partDeclarations, type PartDeclaration } from './partDeclarations';

/** `absent`: the workbook does without it; `incomplete`: some of its entry tables are missing. */
export type PartState = 'present' | 'absent' | 'incomplete';

/**
 * Which parts of a report a workbook has. A part is left out when nothing of it is there: no entry table, no generated
 * sheet, no chart. Where anything is, or every report has the part, a missing table is one that has been lost.
 *
 * @example partStates(snapshot).events // 'absent'
 */
export function partStates(snapshot: WorkbookSnapshot): Readonly<Record<PartKey, PartState>> {
  return Object.fromEntries(partDeclarations.map((part) => [part.key, stateOf(part, snapshot)])) as Readonly<
    Record<PartKey, PartState>
  >;
}

/** Entry tables of the parts that a workbook does without. */
export function absentTables(snapshot: WorkbookSnapshot): ReadonlySet<TableKey> {
  const states = partStates(snapshot);
  return new Set(
    partDeclarations.filter(({ key }) => states[key] === 'absent').flatMap(({ tables }) => tables),
  );
}

function stateOf(part: PartDeclaration, snapshot: WorkbookSnapshot): PartState {
  if (part.tables.every((table) => snapshot.tables[table] !== undefined)) return 'present';
  const hasTable = part.tables.some((table) => snapshot.tables[table] !== undefined);
  const { sheets, hasCharts } = remainsOf(part, snapshot);
  return part.isRequired || hasTable || sheets.length > 0 || hasCharts ? 'incomplete' : 'absent';
}

/** What is in the workbook of a part besides its entry tables: the present names of its generated sheets, and charts. */
interface Remains {
  readonly sheets: readonly string[];
  readonly hasCharts: boolean;
}

/** What people would have to take away for a part to be left out, once its entry tables are gone. */
export function remainsOf({ outputs, charts }: PartDeclaration, snapshot: WorkbookSnapshot): Remains {
  return {
    sheets: outputs.flatMap((output) => snapshot.outputs[output]?.sheet ?? []),
    hasCharts: charts.some((chart) => snapshot.charts[chart] !== undefined),
  };
}
