import type { TableKey } from '../../report/schema';
import type { RawCell, RawRow } from '../../report/entries/rawRow';
import type { CellValue, TableSnapshot } from '../snapshot';
import { findColumns } from './tableColumns';

/** A table's body cells by column key, as the report room reads them. */
export function rawRows(table: TableKey, snapshot: TableSnapshot | undefined): readonly RawRow[] {
  if (snapshot === undefined) return [];
  const positions = [...findColumns(table, snapshot).positions];
  return snapshot.values.slice(1).map((values, index) => ({
    row: index + 1,
    cells: Object.fromEntries(
      positions.map(([key, position]) => [
        key,
        rawCell(values[position], snapshot.formulas[index + 1]?.[position]),
      ]),
    ),
  }));
}

function rawCell(value: CellValue = '', formula?: CellValue): RawCell {
  // A text that begins with "=" is answered as its own formula: it is text all the same.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { value, formula } : { value };
}
