import { schemas, type TableKey } from '../schema';
import type { Column } from '../schema/column';

/** Tables whose figures a text can be linked to, in the order in which they are offered. */
export const figureTables = [
  'indicators',
  'operatingSummary',
  'costsAndIncome',
  'investments',
  'volumes',
  'personnel',
] as const satisfies readonly TableKey[];
export type FigureTable = (typeof figureTables)[number];

/** Tables that have a row of sums. */
const summedTables = ['operatingSummary', 'investments'] as const satisfies readonly FigureTable[];
export type SummedTable = (typeof summedTables)[number];

export const isFigureTable = (table: TableKey): table is FigureTable =>
  figureTables.some((each) => each === table);
export const isSummedTable = (table: FigureTable): table is SummedTable =>
  summedTables.some((each) => each === table);

/** What the sum of a table is called where a row's name stands otherwise. */
export const sumRow = 'Summa';

/** An amount has the workbook's units; a measure and its change have the unit of their row. */
export type FigureKind = 'amount' | 'measure' | 'target' | 'change';

const computedKinds: Readonly<Record<string, FigureKind>> = {
  deviationPeriod: 'amount',
  deviationYear: 'amount',
  remaining: 'amount',
  forecastNet: 'amount',
  deviation: 'amount',
  change: 'change',
};

/** A column that holds figures. */
export interface FigureColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: FigureKind;
}

/** The columns of a table whose figures can be linked, computed ones included, in the order of the sheet. */
export function figureColumns(table: FigureTable): readonly FigureColumn[] {
  const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
  return columns.flatMap(([key, { kind, header }]) => {
    const figure = kind === 'computed' ? computedKinds[key] : kind;
    return figure === 'amount' || figure === 'measure' || figure === 'target' || figure === 'change'
      ? [{ key, header, kind: figure }]
      : [];
  });
}
