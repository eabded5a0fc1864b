/**
 * The name under which all pages of the add-in on one workbook meet (locks, messages). Workbooks that were never
 * saved have no address: they share the lock, which only makes them wait for each other, but never messages.
 */
export function workbookName(address: string | undefined): string {
  return `delarsrapport ${address ?? ''}`;
}
