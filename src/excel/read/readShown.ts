import type { CellValue } from '../../report/values/cellValue';
import { areaAddress } from '../../workbook/area';
import { areaTooLarge } from '../failures/refusals';
import type { Outcome } from '../outcome';
import type { Session } from '../run/session';
import { areaOf } from './areaOf';
import { readInPieces } from './pieces';

/** Cells of a sheet as a reader of the sheet sees them. */
export interface ShownCells {
  readonly sheet: string;
  /** The cells that hold anything, such as `B4:F20`; '' when none does. */
  readonly address: string;
  /** Row by row. Figures are texts as they are shown, rounded and with their unit; '' is an empty cell. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Where the first of the cells stands in its sheet, from 0. */
  readonly origin: { readonly row: number; readonly column: number };
}

/**
 * Reads the cells of a range as they are shown: a rounded figure is what its reader sees. Only the part of the range that
 * holds anything is read, so that whole columns and whole sheets may be asked for.
 *
 * @param range on any sheet; need not be loaded
 * @param most refuses to read more cells than that
 * @param advice what to do then, where that is not to select fewer cells and press again
 * @example await readShown(session, context.workbook.getSelectedRange(), 100_000)
 */
export async function readShown(
  session: Session,
  range: Excel.Range,
  most: number,
  advice?: string,
): Promise<Outcome<ShownCells>> {
  const { worksheet } = range;
  worksheet.load({ name: true });
  const used = range.getUsedRangeOrNullObject(true);
  used.load({ address: true });
  await session.read();
  const area = used.isNullObject ? undefined : areaOf(used.address);
  const sheet = worksheet.name;
  if (area === undefined)
    return { ok: true, value: { sheet, address: '', cells: [], origin: { row: 0, column: 0 } } };
  const address = areaAddress(area);
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > most) return { ok: false, failure: areaTooLarge(address, count, most, advice) };
  const key = 'cells';
  const read = await readInPieces(session, [{ key, sheet, address, parts: ['text', 'values'] }]);
  const values = read.get(key)?.take('values') ?? [];
  const cells = (read.get(key)?.take('text') ?? []).map((row, at) =>
    row.map((text, column) => shownValue(String(text), values[at]?.[column] ?? '')),
  );
  return { ok: true, value: { sheet, address, cells, origin: { row: area.top, column: area.left } } };
}

/** A figure too wide for its column is shown as ####, and one in the general format may be in powers of ten. */
function shownValue(text: string, value: CellValue): CellValue {
  const isHidden = typeof value === 'number' && (/^#+$/u.test(text) || /\dE[+-]?\d/iu.test(text));
  return isHidden ? value : text;
}
