/** A sheet's id for Office.js, in the form that Excel gives it. `worksheetId(1)` → `{00000000-0001-0000-0000-000000000000}` */
export function worksheetId(sheetId: number): string {
  return `{00000000-0001-0000-${hex(sheetId - 1, 4)}-000000000000}`;
}

/** A table's id for Office.js. */
export function tableId(id: number): string {
  return `{00000000-000C-0000-FFFF-${hex(id, 12)}}`;
}

/** A chart's id for Office.js; unique in the workbook. */
export function chartId(sheetId: number, id: number): string {
  return `{00000000-0008-0000-${hex(sheetId - 1, 4)}-${hex(id, 12)}}`;
}

/** A conditional format's id for Office.js. */
export function conditionalFormatId(id: number): string {
  return `{00000000-000E-0000-0000-${hex(id, 12)}}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
