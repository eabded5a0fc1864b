import type { ReportRows } from '../report';
import { schemas } from '../schema';
import type { Column } from '../schema/column';
import type { Reading } from '../values/reading';

/** Tables whose rows are measures with a unit, values and a footnote. */
export type MeasuredTable = 'volumes' | 'personnel' | 'indicators';

/** A value of a row with its column. */
interface Measure {
  readonly column: string;
  readonly header: string;
  readonly reading: Reading;
}

/** The values of a row in the order of its columns; its target is none of them. */
export function measuresOf(table: MeasuredTable, row: ReportRows[MeasuredTable][number]): readonly Measure[] {
  const columns: Readonly<Record<string, Column>> = schemas[table].columns;
  const cells = row as unknown as Readonly<Record<string, Reading>>;
  return Object.entries(columns).flatMap(([column, { kind, header }]) => {
    const reading = cells[column];
    return kind !== 'measure' || reading === undefined ? [] : [{ column, header, reading }];
  });
}
