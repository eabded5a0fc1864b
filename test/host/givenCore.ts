import { openHost, type HostCore, type HostOptions } from '../../src/host/openHost';
import type { Sheet } from '../../src/host/document/model';

/** A host without a client, over a new Swedish workbook unless told otherwise. */
export function givenCore(options: HostOptions = {}): HostCore {
  const opened = openHost({ now: () => new Date('2021-08-31T12:00:00Z'), ...options }, () => true);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.host;
}

/** Types texts into the cells from A1 on. */
export function typeRows({ person }: HostCore, sheet: Sheet, rows: readonly (readonly string[])[]): void {
  person.paste(sheet.name, 'A1', rows);
}

/** A table `Drift` in A1:B4 with the columns Enhet and Budget. */
export function givenCoreTable(host: HostCore, sheet: Sheet): void {
  typeRows(host, sheet, [
    ['Enhet', 'Budget'],
    ['Skolor', '100'],
    ['Vägar', '50'],
    ['Parker', '10'],
  ]);
  const added = sheet.tables.add({
    name: 'Drift',
    area: { top: 0, left: 0, bottom: 3, right: 1 },
    columns: [{ name: 'Enhet' }, { name: 'Budget' }],
  });
  if (!added.ok) throw new Error(added.problem.message);
  host.book.calculation.structureChanged();
}
