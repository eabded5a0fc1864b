import type { Session } from '../run/session';

/** Which of the tables have rows that are not seen. */
export interface UnseenRows {
  /** Tables with rows hidden by a filter. */
  readonly filtered: readonly string[];
  /** Tables with hidden rows, whatever hides them. */
  readonly hidden: readonly string[];
}

/** Asks which of the tables have rows that are not seen. */
export async function unseenRows(session: Session, tables: readonly string[]): Promise<UnseenRows> {
  const requests = requestRows(session.context, tables);
  await session.read();
  return unseenOf(requests);
}

/** The proxies of one table's rows; null objects until the answer says that the table exists. */
export interface RowsRequest {
  readonly name: string;
  readonly table: Excel.Table;
  readonly filter: Excel.AutoFilter;
  readonly body: Excel.Range;
}

/** Asks in the coming answer whether the rows of the tables are seen. */
export function requestRows(context: Excel.RequestContext, tables: readonly string[]): RowsRequest[] {
  return tables.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.autoFilter.load({ isDataFiltered: true });
    const body = table.getDataBodyRange();
    body.load({ rowHidden: true });
    body.untrack();
    return { name, table, filter: table.autoFilter, body };
  });
}

/** What the answer says of them; a table that is not there hides nothing. */
export function unseenOf(requests: readonly RowsRequest[]): UnseenRows {
  const found = requests.filter(({ table }) => !table.isNullObject);
  return {
    filtered: found.flatMap(({ name, filter }) => (filter.isDataFiltered ? [name] : [])),
    // Null where some rows are hidden and others are not.
    hidden: found.flatMap(({ name, body }) => ((body.rowHidden as boolean | null) === false ? [] : [name])),
  };
}
