/** The proxies of a cell that a name leads to, and of its sheet. */
export interface NamedCellRequest {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Asks for the cell that a defined name leads to, and what it says. */
export function requestNamedCell(workbook: Excel.Workbook, name: string): NamedCellRequest {
  const cell = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  cell.load({ address: true, values: true });
  cell.untrack();
  const sheet = cell.worksheet;
  sheet.load({ name: true });
  return { cell, sheet };
}
