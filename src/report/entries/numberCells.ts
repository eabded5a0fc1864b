import { convertAmount } from '../arithmetic/units';
import { entryTexts, fixTexts } from '../texts/entryTexts';
import { formatNumber } from '../values/formatNumber';
import { oneLine } from '../values/plainText';
import { readNumber } from '../values/readNumber';
import type { NumberReading, Reading, UnreadableReason, WrittenUnit } from '../values/reading';
import { isSheetDash, isSheetMeasure, isSheetTarget } from '../values/sheetForms';
import { formatTarget } from '../values/formatTarget';
import { readTarget } from '../values/readTarget';
import type { TargetReading } from '../values/target';
import {
  cellFinding,
  cellPlace,
  fine,
  found,
  type CellRead,
  type CellReader,
  type EntryCell,
} from './cellReader';

/** Finding on an error value such as `#REF!`, whatever the column. */
export function errorValueFinding(cell: EntryCell, error: string) {
  return cellFinding(cell, 'error-value', 'error', entryTexts.errorValue({ at: cellPlace(cell), error }));
}

function writeNumber(value: number) {
  return {
    expected: value,
    fix: { label: fixTexts.writeNumber(formatNumber(value)), kind: 'write-value', value },
  } as const;
}

/**
 * Reads an amount. A unit written behind it (`9,4 mnkr`) is converted to the entry unit, exactly; a
 * percentage is no amount.
 */
export const readAmountCell: CellReader<Reading> = (cell, { entryUnit }) => {
  const at = cellPlace(cell);
  const reading = readNumber(cell.value);
  switch (reading.kind) {
    case 'number':
      return reading.asText ? textAmount(cell, reading, entryUnit) : fine(reading);
    case 'no-information':
      return found(
        reading,
        cellFinding(cell, 'amount-not-known', 'warning', entryTexts.amountNotKnown({ at })),
      );
    case 'not-applicable':
      return isSheetDash(String(cell.value))
        ? fine(reading)
        : found(
            reading,
            notPlain(
              cell,
              'amount-not-plain',
              '-',
              entryTexts.amountNotPlain({ at, written: writtenIn(cell) }),
            ),
          );
    case 'unreadable':
      return found(reading, unreadableAmount(cell, reading.text, reading.reason));
    case 'error':
      return found(reading, errorValueFinding(cell, reading.error));
    default:
      return fine(reading);
  }
};

/** Something that this room reads and the sheet's own formulas do not, with the form that both read. */
function notPlain(
  cell: EntryCell,
  code: 'amount-not-plain' | 'measure-not-plain' | 'target-not-plain',
  plain: string,
  message: string,
) {
  const fix = { label: fixTexts.writeText(plain), kind: 'write-value', value: plain } as const;
  return cellFinding(cell, code, 'warning', message, { expected: plain, fix });
}

/** A number is quoted with a decimal comma, as the sheet shows it. */
const writtenIn = ({ value }: EntryCell) =>
  oneLine(typeof value === 'number' ? String(value).replace('.', ',') : String(value));

function unreadableAmount(cell: EntryCell, written: string, reason: UnreadableReason) {
  const message = entryTexts.amountUnreadable({ at: cellPlace(cell), written, reason });
  return cellFinding(cell, 'amount-unreadable', 'error', message);
}

function textAmount(
  cell: EntryCell,
  reading: NumberReading,
  entryUnit: Parameters<CellReader<Reading>>[1]['entryUnit'],
): CellRead<Reading> {
  const written = oneLine(String(cell.value));
  const { unit, ...unitless } = reading;
  if (unit === '%') {
    const unreadable = { kind: 'unreadable', text: written, reason: 'wrong-unit' } as const;
    return found(unreadable, unreadableAmount(cell, written, 'wrong-unit'));
  }
  const value = unit === undefined ? reading.value : convertAmount(reading.value, unit, entryUnit);
  const message = entryTexts.amountIsText({
    at: cellPlace(cell),
    written,
    number: formatNumber(value),
    unit: entryUnit,
  });
  return found(
    { ...unitless, value },
    cellFinding(cell, 'amount-is-text', 'error', message, writeNumber(value)),
  );
}

/** The indicator's own unit stands in its row; an amount with a unit of its own might be in another one. */
function isMoney(unit: WrittenUnit | undefined): boolean {
  return unit !== undefined && unit !== '%';
}

function wrongMeasureUnit(cell: EntryCell): CellRead<Reading> {
  const written = oneLine(String(cell.value));
  const reason = 'wrong-unit';
  const message = entryTexts.measureUnreadable({ at: cellPlace(cell), written, reason });
  const finding = cellFinding(cell, 'measure-unreadable', 'error', message);
  return found({ kind: 'unreadable', text: written, reason }, finding);
}

/** Reads a measure of an indicator: a number, `82*`, `IU` or `-`. */
export const readMeasureCell: CellReader<Reading> = (cell) => {
  const at = cellPlace(cell);
  const reading = readNumber(cell.value);
  switch (reading.kind) {
    case 'number': {
      if (isMoney(reading.unit)) return wrongMeasureUnit(cell);
      if (!reading.asText) return fine(reading);
      // A footnote mark can only stand in a text; a bare number that is text cannot be sorted or formatted.
      if (reading.mark !== undefined) return markedMeasure(cell, reading, reading.mark);
      const number = formatNumber(reading.value);
      const message = entryTexts.measureIsText({ at, written: oneLine(String(cell.value)), number });
      return found(
        reading,
        cellFinding(cell, 'measure-is-text', 'warning', message, writeNumber(reading.value)),
      );
    }
    case 'unreadable': {
      const message = entryTexts.measureUnreadable({ at, written: reading.text, reason: reading.reason });
      return found(reading, cellFinding(cell, 'measure-unreadable', 'error', message));
    }
    case 'error':
      return found(reading, errorValueFinding(cell, reading.error));
    default:
      return fine(reading);
  }
};

function markedMeasure(cell: EntryCell, reading: NumberReading, mark: string): CellRead<Reading> {
  if (isSheetMeasure(String(cell.value))) return fine(reading);
  const plain = `${formatNumber(reading.value)}${mark.slice(0, longestMark)}`;
  const message = entryTexts.measureNotPlain({ at: cellPlace(cell), written: writtenIn(cell), plain });
  return found(reading, notPlain(cell, 'measure-not-plain', plain, message));
}

/** Stars that the sheet's own formulas take off a number. */
const longestMark = 3;

/** Reads a target of an indicator. */
export const readTargetCell: CellReader<TargetReading> = (cell) => {
  const at = cellPlace(cell);
  const reading = readTarget(cell.value);
  const unreadable = (text: string, reason: UnreadableReason): CellRead<TargetReading> => {
    const message = entryTexts.targetUnreadable({ at, written: text, reason });
    return found(
      { kind: 'unreadable', text, reason },
      cellFinding(cell, 'target-unreadable', 'error', message),
    );
  };
  switch (reading.kind) {
    case 'target': {
      if (isMoney(reading.unit)) return unreadable(reading.text, 'wrong-unit');
      if (typeof cell.value === 'number' || isSheetTarget(String(cell.value))) return fine(reading);
      const mark = (reading.mark ?? '').slice(0, longestMark);
      const plain = `${formatTarget(reading.target)}${reading.unit === undefined ? '' : '\u00A0%'}${mark}`;
      const message = entryTexts.targetNotPlain({ at, written: reading.text, plain });
      return found(reading, notPlain(cell, 'target-not-plain', plain, message));
    }
    case 'unreadable':
      return unreadable(reading.text, reading.reason);
    case 'error':
      return found(reading, errorValueFinding(cell, reading.error));
    default:
      return fine(reading);
  }
};

/** Reads a row's place among others: a whole number. */
export const readOrderCell: CellReader<number | undefined> = (cell) => {
  const reading = readNumber(cell.value);
  if (reading.kind === 'error') return found(undefined, errorValueFinding(cell, reading.error));
  if (reading.kind === 'number' && Number.isInteger(reading.value)) return fine(reading.value);
  const message = entryTexts.orderUnreadable({ at: cellPlace(cell), written: writtenIn(cell) });
  return found(undefined, cellFinding(cell, 'order-unreadable', 'warning', message));
};
