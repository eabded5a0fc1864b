import type { Area } from '../../host/document/model';
import { columnsOf, rowsOf } from '../../host/objects/state/areas';

/** The same text for every cell of an area, as rows. */
export function filledRows(area: Area, text: string): string[][] {
  return Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => text));
}
