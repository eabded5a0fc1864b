import type { Sheet } from '../../document/model';
import { HostError } from '../../protocol/hostError';
import { reads, writes, type HostObject, type Kind } from '../../protocol/kind';
import { isWholeColumns, isWholeRows, WHOLE_SHEET } from '../state/areas';
import { areaOf } from '../state/rangeRef';
import { sheetOf, type SheetRef } from '../state/refs';
import { rangeArgument, rangeOn } from './rangeNavigation';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.setView({ frozen: { rows, columns } });
}

/** The rows and columns that stay in place, as a range; null when nothing does. */
function location(ref: SheetRef): HostObject | null {
  const { rows, columns } = sheetOf(ref).view.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOn(ref, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? WHOLE_SHEET.bottom : rows - 1,
    right: columns === 0 ? WHOLE_SHEET.right : columns - 1,
  });
}

/** `Excel.WorksheetFreezePanes` */
export const freezePanesKind: Kind<SheetRef> = {
  name: 'WorksheetFreezePanes',
  methods: {
    // Each call replaces what was frozen before; the count is optional and 1 when left out.
    freezeRows: writes((ref, args) => {
      freeze(sheetOf(ref), args.optionalInteger(0) ?? 1, 0);
    }),
    freezeColumns: writes((ref, args) => {
      freeze(sheetOf(ref), 0, args.optionalInteger(0) ?? 1);
    }),
    freezeAt: writes((ref, args) => {
      const area = areaOf(rangeArgument(ref, args, 0));
      freeze(
        sheetOf(ref),
        isWholeColumns(area) ? 0 : area.bottom + 1,
        isWholeRows(area) ? 0 : area.right + 1,
      );
    }),
    unfreeze: writes((ref) => {
      freeze(sheetOf(ref), 0, 0);
    }),
    getLocation: reads((ref) => {
      const frozen = location(ref);
      if (frozen === null) throw new HostError('ItemNotFound', 'Nothing is frozen on the sheet.');
      return frozen;
    }),
    getLocationOrNullObject: reads(location),
  },
};
