import { approvedNames, approvedTable } from '../../workbook/approved/approvedTable';
import { requestNamedCell, type NamedCellRequest } from './requestNamedCell';

/** The proxies of the table that keeps the approved version; null objects until the answer says that it exists. */
export interface ApprovedRequest {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly time: NamedCellRequest;
  readonly period: NamedCellRequest;
}

/** Asks for the approved version by its table's name: where it stands, not yet what its cells hold. */
export function requestApproved({ workbook }: Excel.RequestContext): ApprovedRequest {
  const table = workbook.tables.getItemOrNullObject(approvedTable.table);
  table.load({ showTotals: true });
  const sheet = table.worksheet;
  sheet.load({ name: true });
  const range = table.getRange();
  range.load({ address: true });
  range.untrack();
  const used = sheet.getUsedRange();
  used.load({ address: true });
  used.untrack();
  return {
    table,
    sheet,
    range,
    used,
    time: requestNamedCell(workbook, approvedNames.time),
    period: requestNamedCell(workbook, approvedNames.period),
  };
}
