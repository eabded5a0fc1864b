import { names } from '../../workbook/names';

/** The proxies of what concerns the workbook as a whole. */
export interface WorkbookRequest {
  readonly sheets: Excel.WorksheetCollection;
  readonly styles: Excel.StyleCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly mark: Excel.Range;
  readonly markSheet: Excel.Worksheet;
}

/** Asks for the names of sheets, styles and defined names, for protection, and for the mark of an unfinished update. */
export function requestWorkbook(context: Excel.RequestContext): WorkbookRequest {
  const { workbook } = context;
  workbook.worksheets.load({ name: true, protection: { protected: true } });
  workbook.styles.load({ name: true });
  workbook.names.load({ name: true });
  workbook.protection.load({ protected: true });
  const mark = workbook.names.getItemOrNullObject(names.mark).getRangeOrNullObject();
  mark.load({ address: true, values: true });
  mark.untrack();
  const markSheet = mark.worksheet;
  markSheet.load({ name: true });
  return {
    sheets: workbook.worksheets,
    styles: workbook.styles,
    names: workbook.names,
    protection: workbook.protection,
    mark,
    markSheet,
  };
}
