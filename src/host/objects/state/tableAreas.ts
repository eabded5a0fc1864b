import type { Area, Table } from '../../document/model';

/** A table's data rows. */
export function dataArea(table: Table): Area {
  const { area, headerRow, totalsRow } = table;
  return { ...area, top: area.top + (headerRow ? 1 : 0), bottom: area.bottom - (totalsRow ? 1 : 0) };
}

/** A table's header row, or undefined when it is switched off. */
export function headerArea(table: Table): Area | undefined {
  return table.headerRow ? { ...table.area, bottom: table.area.top } : undefined;
}

/** A table's totals row, or undefined when it has none. */
export function totalsArea(table: Table): Area | undefined {
  return table.totalsRow ? { ...table.area, top: table.area.bottom } : undefined;
}

/** Part of an area that lies in one of the table's columns. */
export function inColumn(table: Table, area: Area, index: number): Area {
  const column = table.area.left + index;
  return { ...area, left: column, right: column };
}
