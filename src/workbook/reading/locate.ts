import type { Finding } from '../../report/finding';
import { cellAddress } from '../area';
import { entryCell } from '../edits/entryCell';
import type { LocatedFinding } from '../located';
import type { WorkbookSnapshot } from '../snapshot';
import { findColumns } from './tableColumns';

/** Where a cell of an entry table is in the workbook. */
export interface WorkbookPlace {
  /** The sheet's present name. */
  readonly sheet: string;
  /** The cell within the sheet, such as `G7`. */
  readonly cell: string;
}

/** A place of the report in the workbook as it stands; without a row it is the column's header. */
export function placeInWorkbook(
  place: NonNullable<Finding['place']>,
  { tables }: Pick<WorkbookSnapshot, 'tables'>,
): WorkbookPlace | undefined {
  const table = tables[place.table];
  if (table === undefined) return undefined;
  const position =
    place.column === undefined ? 0 : (findColumns(place.table, table).positions.get(place.column) ?? 0);
  return {
    sheet: table.sheet,
    cell: cellAddress(table.area.top + (place.row ?? 0), table.area.left + position),
  };
}

/** Gives findings their sheet and cell in the workbook as it stands. */
export function locate(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly LocatedFinding[] {
  return findings.map((finding) => {
    const { place } = finding;
    const at = place === undefined ? undefined : placeInWorkbook(place, snapshot);
    if (place === undefined || at === undefined) return finding;
    const entry =
      finding.fix === undefined || place.row === undefined || place.column === undefined
        ? undefined
        : entryCell(snapshot, place.table, place.row, place.column);
    return { ...finding, ...at, ...(entry === undefined ? {} : { entry }) };
  });
}
