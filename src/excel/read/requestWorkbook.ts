import { names } from '../../workbook/names';
import { requestNamedCell, type NamedCellRequest } from './requestNamedCell';

/** The proxies of what concerns the workbook as a whole. */
export interface WorkbookRequest {
  readonly sheets: Excel.WorksheetCollection;
  readonly styles: Excel.StyleCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly mark: NamedCellRequest;
  readonly lastUpdate: NamedCellRequest;
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
  return {
    sheets: workbook.worksheets,
    styles: workbook.styles,
    names: workbook.names,
    protection: workbook.protection,
    mark: requestNamedCell(workbook, names.mark),
    lastUpdate: requestNamedCell(workbook, names.lastUpdate),
  };
}
