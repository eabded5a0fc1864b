import type { UpdateSummary } from '../../src/excel/outcome';
import { outputKeys } from '../../src/workbook/outputs/keys';
import { stateLine } from './generated';
import type { OpenReport } from './openReport';
import { ownSheets } from './ownSheets';

/**
 * Updates twice and holds what every update promises: what people made is as it was, every generated sheet agrees with the
 * entries, and the second time nothing is written.
 */
export async function updateTwice(report: OpenReport): Promise<UpdateSummary> {
  const before = ownSheets(report.book());
  const first = await report.update();
  const book = report.book();
  expect(ownSheets(book)).toEqual(before);
  for (const key of outputKeys) expect(stateLine(book, key)).toBe('Stämmer med inmatningen.');
  report.host.messages.clear();
  expect((await report.update()).changes).toEqual([]);
  expect([report.host.messages.syncs, report.host.messages.writes]).toEqual([1, 0]);
  return first;
}

/** Fills a row of Driftsammandrag, from the name to the year's accounts; computed columns are left alone. */
export function fillRow({ person }: OpenReport, row: number, texts: readonly string[]): void {
  const columns = ['A', 'B', 'C', 'D', 'F', 'G', 'H', 'J'];
  for (const [index, text] of texts.entries()) {
    expect(person.type('Driftsammandrag', `${columns[index] ?? ''}${row}`, text)).toEqual({ ok: true });
  }
}

/** Types texts into a row, by the letters of its columns. */
export function typeRow(
  { person }: OpenReport,
  sheet: string,
  row: number,
  texts: Readonly<Record<string, string>>,
): void {
  for (const [column, text] of Object.entries(texts)) {
    expect(person.type(sheet, `${column}${row}`, text)).toEqual({ ok: true });
  }
}
