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
  const requests = tables.map((name) => {
    const table = session.context.workbook.tables.getItem(name);
    table.autoFilter.load({ isDataFiltered: true });
    const body = table.getDataBodyRange();
    body.load({ rowHidden: true });
    body.untrack();
    return { name, filter: table.autoFilter, body };
  });
  await session.read();
  return {
    filtered: requests.flatMap(({ name, filter }) => (filter.isDataFiltered ? [name] : [])),
    // Null where some rows are hidden and others are not.
    hidden: requests.flatMap(({ name, body }) =>
      (body.rowHidden as boolean | null) === false ? [] : [name],
    ),
  };
}
