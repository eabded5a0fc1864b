import { names } from '../../workbook/names';

/** The proxies of what concerns the workbook as a whole. */
export interface WorkbookRequest {
  readonly sheets: Excel.WorksheetCollection;
  readonly styles: Excel.StyleCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly mark: Excel.Range;
  readonly markSheet: Excel.Worksheet;
  readonly lastUpdate: Excel.Range;
  readonly lastUpdateSheet: Excel.Worksheet;
}

/**
 * Asks for the names of sheets, styles and defined names, for protection, for the mark of an unfinished update and for the
 * time of the last one.
 */
export function requestWorkbook(context: Excel.RequestContext): WorkbookRequest {
  const { workbook } = context;
  workbook.worksheets.load({ name: true, protection: { protected: true } });
  workbook.styles.load({ name: true });
  workbook.names.load({ name: true });
  workbook.protection.load({ protected: true });
  const [mark, markSheet] = requestNamedCell(workbook, names.mark);
  const [lastUpdate, lastUpdateSheet] = requestNamedCell(workbook, names.lastUpdate);
  return {
    sheets: workbook.worksheets,
    styles: workbook.styles,
    names: workbook.names,
    protection: workbook.protection,
    mark,
    markSheet,
    lastUpdate,
    lastUpdateSheet,
  };
}

function requestNamedCell(workbook: Excel.Workbook, name: string): readonly [Excel.Range, Excel.Worksheet] {
  const cell = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  cell.load({ address: true, values: true });
  cell.untrack();
  const sheet = cell.worksheet;
  sheet.load({ name: true });
  return [cell, sheet];
}
