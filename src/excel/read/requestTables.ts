import { schemas, type TableKey } from '../../report/schema';

/** The proxies of one entry table; null objects until the answer says that the table exists. */
export interface TableRequest {
  readonly key: TableKey;
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly foot: Excel.HeaderFooter;
}

/** Asks for every entry table by its name: where it stands, not yet what its cells hold. */
export function requestTables(context: Excel.RequestContext): TableRequest[] {
  return (Object.keys(schemas) as TableKey[]).map((key) => {
    const name = schemas[key].table;
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load({ showTotals: true, showHeaders: true });
    const sheet = table.worksheet;
    sheet.load({ name: true });
    const range = table.getRange();
    range.load({ address: true });
    range.untrack();
    const foot = sheet.pageLayout.headersFooters.defaultForAllPages;
    foot.load({ leftFooter: true });
    return { key, name, table, sheet, range, foot };
  });
}
