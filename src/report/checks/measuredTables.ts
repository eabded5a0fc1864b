import type { ReportRows } from '../report';
import type { ColumnKey } from '../schema';
import type { Reading } from '../values/reading';
import { headerOf } from './check';

/** Tables whose rows are measures with a unit, values and a footnote. */
export type MeasuredTable = 'volumes' | 'personnel' | 'indicators';

interface MeasureColumn {
  readonly column: string;
  readonly header: string;
}

function columnsOf<K extends MeasuredTable>(table: K, ...columns: ColumnKey<K>[]): readonly MeasureColumn[] {
  return columns.map((column) => ({ column, header: headerOf(table, column) }));
}

const measureColumns: Readonly<Record<MeasuredTable, readonly MeasureColumn[]>> = {
  volumes: columnsOf('volumes', 'forecastYear', 'outcomePeriod', 'outcomePreviousYear'),
  personnel: columnsOf('personnel', 'outcomePeriod', 'outcomePreviousYear'),
  indicators: columnsOf('indicators', 'twoYearsBefore', 'yearBefore', 'outcome'),
};

/** A value of a row with its column. */
interface Measure extends MeasureColumn {
  readonly reading: Reading;
}

/** The values of a row in the order of its columns; its target is none of them. */
export function measuresOf(table: MeasuredTable, row: ReportRows[MeasuredTable][number]): readonly Measure[] {
  // The columns of each table are measures by its schema.
  const cells = row as unknown as Readonly<Record<string, Reading>>;
  return measureColumns[table].flatMap((column) => {
    const reading = cells[column.column];
    return reading === undefined ? [] : [{ ...column, reading }];
  });
}
