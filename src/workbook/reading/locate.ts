import type { Finding } from '../../report/finding';
import { cellAddress } from '../area';
import { entryCell } from '../edits/entryCell';
import type { LocatedFinding } from '../located';
import type { WorkbookSnapshot } from '../snapshot';
import { findColumns } from './tableColumns';

/** Gives findings their sheet and cell in the workbook as it stands. */
export function locate(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly LocatedFinding[] {
  return findings.map((finding) => {
    const { place } = finding;
    const table = place === undefined ? undefined : snapshot.tables[place.table];
    if (place === undefined || table === undefined) return finding;
    const position =
      place.column === undefined ? 0 : (findColumns(place.table, table).positions.get(place.column) ?? 0);
    const cell = cellAddress(table.area.top + (place.row ?? 0), table.area.left + position);
    const entry =
      finding.fix === undefined || place.row === undefined || place.column === undefined
        ? undefined
        : entryCell(snapshot, place.table, place.row, place.column);
    return { ...finding, sheet: table.sheet, cell, ...(entry === undefined ? {} : { entry }) };
  });
}
