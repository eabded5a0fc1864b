import { entryTexts, fixTexts } from '../texts/entryTexts';
import { serialOfDay } from '../values/calendar';
import type { EndDate } from '../values/endDate';
import { formatIsoDay } from '../values/formatDay';
import { oneLine } from '../values/plainText';
import { readEndDate } from '../values/readEndDate';
import { cellFinding, cellPlace, fine, found, type CellReader } from './cellReader';
import { errorValueFinding } from './numberCells';

/** Reads an end date; a day written as text is read and said, because Excel cannot sort or compare it. */
export const readEndDateCell: CellReader<EndDate> = (cell, { reportYear }) => {
  const at = cellPlace(cell);
  const endDate = readEndDate(cell.value, reportYear);
  switch (endDate.kind) {
    case 'day': {
      if (endDate.asText === undefined) return fine(endDate);
      const day = formatIsoDay(endDate.day);
      const facts = { at, written: oneLine(String(cell.value)), day };
      const message =
        endDate.asText === 'with-year' ? entryTexts.dateIsText(facts) : entryTexts.dateWithoutYear(facts);
      const serial = serialOfDay(endDate.day);
      const fix = { label: fixTexts.writeDate(day), kind: 'write-value', value: serial } as const;
      return found(endDate, cellFinding(cell, 'date-is-text', 'warning', message, { expected: day, fix }));
    }
    case 'unreadable': {
      const message = entryTexts.dateUnreadable({ at, written: endDate.text });
      return found(endDate, cellFinding(cell, 'date-unreadable', 'error', message));
    }
    case 'error':
      return found(endDate, errorValueFinding(cell, endDate.error));
    default:
      return fine(endDate);
  }
};
