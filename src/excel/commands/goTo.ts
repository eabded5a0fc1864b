import type { LocatedFinding } from '../../workbook/located';
import { noPlace, sheetGone, sheetHidden } from '../failures/refusals';
import type { ExcelApi, Outcome } from '../outcome';
import { runSession, type RunOptions } from '../run/session';

/** Shows the cell of a finding, or its sheet when it is about the whole of it. Changes nothing but the selection. */
export function runGoTo(
  excel: ExcelApi,
  { sheet, cell }: Pick<LocatedFinding, 'sheet' | 'cell'>,
  options: RunOptions = {},
): Promise<Outcome<undefined>> {
  return runSession(excel, '', options, async (session) => {
    if (sheet === undefined) return { ok: false, failure: noPlace };
    const proxy = session.context.workbook.worksheets.getItemOrNullObject(sheet);
    proxy.load({ visibility: true });
    await session.read();
    if (proxy.isNullObject) return { ok: false, failure: sheetGone(sheet) };
    if (proxy.visibility !== 'Visible') return { ok: false, failure: sheetHidden(sheet) };
    proxy.activate();
    if (cell !== undefined) proxy.getRange(cell).select();
    await session.read();
    return { ok: true, value: undefined };
  });
}
