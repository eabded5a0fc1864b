import { schemas, type TableKey } from '../../report/schema';
import type { Column, ColumnKind } from '../../report/schema/column';
import type { Area } from '../area';
import { entrySheets } from './index';

/** Rows of every entry sheet, from 0: title, lead, purpose and legend, captions, header. */
export const entryRows = { title: 0, lead: 1, legend: 2, captions: 3, header: 4, firstEntry: 5 } as const;

/** A column of an entry sheet: what it means (schema) and how it looks (sheet). */
export interface LaidOutColumn {
  readonly key: string;
  readonly column: Column;
  /** Position in the table, from 0. */
  readonly index: number;
  /** In characters. */
  readonly width: number;
  readonly caption: string | undefined;
  readonly formula: string | undefined;
  readonly folded: boolean;
  readonly holdsAmounts: boolean;
  readonly isDeviation: boolean;
  readonly isStatus: boolean;
  readonly isFixed: boolean;
}

const usualWidths: Readonly<Record<ColumnKind, number>> = {
  name: 32,
  text: 18,
  longText: 44,
  amount: 13,
  measure: 10,
  target: 11,
  endDate: 14,
  order: 9,
  yesNo: 11,
  choice: 14,
  scale: 24,
  goal: 28,
  computed: 13,
};

/** Joins a table's schema and its sheet, column by column in the order of the table. */
export function layOutColumns(table: TableKey): readonly LaidOutColumn[] {
  const sheet = entrySheets[table];
  return Object.entries(schemas[table].columns as Readonly<Record<string, Column>>).map(
    ([key, column], index) => ({
      key,
      column,
      index,
      width: sheet.widths[key] ?? usualWidths[column.kind],
      caption: sheet.captions[key],
      formula: sheet.formulas[key],
      folded: sheet.folded.includes(key),
      holdsAmounts: column.kind === 'amount' || sheet.amounts.includes(key),
      isDeviation: sheet.deviations.includes(key),
      isStatus: sheet.statuses.includes(key),
      isFixed: sheet.fixed.includes(key),
    }),
  );
}

/** Where a table with so many body rows stands on a new sheet, header included. */
export function entryTableArea(table: TableKey, bodyRows: number): Area {
  return {
    top: entryRows.header,
    left: 0,
    bottom: entryRows.header + bodyRows,
    right: Object.keys(schemas[table].columns).length - 1,
  };
}
