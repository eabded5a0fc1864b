import type { Area } from '../area';

/** A column of the table GodkändVersion. */
interface ApprovedColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly help: string;
}

/**
 * The table that keeps the version that was last marked as approved: one row for each entry that was not blank. It is no entry
 * table: nobody fills it in, and nothing of the report's checks, texts and sums is about it.
 */
export const approvedTable = {
  table: 'GodkändVersion',
  sheet: 'Godkänd version',
  columns: {
    table: { header: 'Tabell', width: 20, help: 'Inmatningstabellen som värdet stod i.' },
    row: { header: 'Nr', width: 7, help: 'Radens plats i tabellen när versionen markerades.' },
    name: { header: 'Rad', width: 44, help: 'Vad raden hette.' },
    rowType: { header: 'Radtyp', width: 12, help: 'varav räknas inte med i summor.' },
    column: { header: 'Kolumn', width: 26, help: 'Kolumnens rubrik.' },
    value: { header: 'Värde', width: 70, help: 'Vad som stod i cellen.' },
  },
} as const satisfies {
  readonly table: string;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, ApprovedColumn>>;
};

export type ApprovedColumnKey = keyof typeof approvedTable.columns;
export const approvedColumnKeys = Object.keys(approvedTable.columns) as ApprovedColumnKey[];

/** Defined names of the cells above the table that say when, and as what, the version was marked. */
export const approvedNames = {
  time: 'Delår_GodkändTid',
  period: 'Delår_GodkändPeriod',
} as const;

/** A whole column. @example approvedColumn('value') // 'GodkändVersion[Värde]' */
export const approvedColumn = (column: ApprovedColumnKey): string =>
  `${approvedTable.table}[${approvedTable.columns[column].header}]`;

/** One approved cell by its position in the table, from 1. @example approvedRef('value', 17) // 'INDEX(GodkändVersion[Värde],17)' */
export const approvedRef = (column: ApprovedColumnKey, at: number): string =>
  `INDEX(${approvedColumn(column)},${at})`;

/** Rows of a new sheet, from 0: title, purpose, when, as what, header. */
export const approvedRows = { title: 0, purpose: 1, time: 2, period: 3, header: 5 } as const;

/** Where the table stands on a new sheet when it has so many body rows, header included. */
export const approvedArea = (bodyRows: number): Area => ({
  top: approvedRows.header,
  left: 0,
  bottom: approvedRows.header + bodyRows,
  right: approvedColumnKeys.length - 1,
});
