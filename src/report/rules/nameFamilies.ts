import type { ColumnKey, TableKey } from '../schema';

/** A column that holds names of a family. */
export interface NameColumn {
  readonly table: TableKey;
  readonly column: string;
  /** Whether rows are grouped or found by the name, so that two spellings part what belongs together. */
  readonly joins: boolean;
  /** Whether the column gives the names that other columns use. */
  readonly declares: boolean;
}

/** Columns whose names are about the same kind of things. */
export interface NameFamily {
  readonly columns: readonly NameColumn[];
  /** Whether case alone parts nothing there, or makes a duplicate row, which is said as such. */
  readonly foldsCase: boolean;
}

function names<K extends TableKey>(
  table: K,
  column: ColumnKey<K>,
  how: Partial<Omit<NameColumn, 'table' | 'column'>> = {},
): NameColumn {
  return { table, column, joins: false, declares: false, ...how };
}

/**
 * Columns whose names are about the same kind of things, so that two spellings are one name: units, goals and what stands
 * over them, measures, assignments, groups of volumes. References to goals are checked against Mål itself.
 */
export const nameFamilies: readonly NameFamily[] = [
  {
    columns: [
      names('operatingSummary', 'unit', { joins: true, declares: true }),
      names('investments', 'area', { joins: true }),
      names('indicators', 'part', { joins: true }),
    ],
    foldsCase: true,
  },
  { columns: [names('goals', 'area', { joins: true })], foldsCase: false },
  { columns: [names('goals', 'overallGoal', { joins: true })], foldsCase: false },
  { columns: [names('goals', 'goal', { joins: true, declares: true })], foldsCase: true },
  {
    columns: [
      names('indicators', 'indicator', { joins: true }),
      names('personnel', 'measure', { joins: true }),
    ],
    foldsCase: false,
  },
  { columns: [names('goalResults', 'assignment'), names('activities', 'assignment')], foldsCase: false },
  { columns: [names('volumes', 'group', { joins: true })], foldsCase: true },
];

/** The columns of every family. */
export const nameColumns: readonly NameColumn[] = nameFamilies.flatMap(({ columns }) => columns);
