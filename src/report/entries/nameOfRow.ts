import type { TableKey } from '../schema';
import type { RawRow } from './rawRow';
import { rowName } from './rowName';
import { cellText } from './textCells';

/**
 * What a reader calls a row that has not been read yet, from its cells; see {@link rowName}.
 * @example nameOfRow('volumes', { volume: { value: 'Ärenden' } }) // 'Ärenden'
 */
export function nameOfRow(table: TableKey, cells: RawRow['cells']): string {
  const texts = Object.entries(cells).map(([key, cell]) => [key, cellText(cell)] as const);
  return rowName(table, Object.fromEntries(texts));
}
