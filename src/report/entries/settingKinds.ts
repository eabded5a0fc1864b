import type { SettingDeclaration } from '../schema/settings';
import { settingsTexts } from '../texts/settingsTexts';
import type { CellValue } from '../values/cellValue';
import { formatNumber } from '../values/formatNumber';
import { nameKey, oneLine } from '../values/plainText';
import { readNumber } from '../values/readNumber';
import type { WrittenUnit } from '../values/reading';
import { isBlankCell } from './rawRow';
import { shownText } from './textCells';

/** The value cell of a setting. */
export interface SettingCell {
  readonly row: number;
  readonly value: CellValue;
}

/** A setting's value and what is wrong with the cell, if anything; the value is then the initial one. */
export interface SettingRead<T> {
  readonly value: T;
  readonly problem?: { readonly code: 'setting-missing' | 'setting-invalid'; readonly message: string };
}

type SettingReader<T> = (cell: SettingCell | undefined) => SettingRead<T>;

/** Reads a filled cell by `read`; an empty one is a problem, a missing one (said elsewhere) is not. */
function setting<T>(
  label: string,
  initial: T,
  initialText: string,
  read: (cell: SettingCell, written: string) => SettingRead<T>,
): SettingReader<T> {
  return (cell) => {
    if (cell === undefined) return { value: initial };
    if (!isBlankCell(cell)) return read(cell, oneLine(shownText(cell.value)));
    const message = settingsTexts.empty({ label, initial: initialText });
    return { value: initial, problem: { code: 'setting-missing', message } };
  };
}

function invalid<T>(value: T, message: string): SettingRead<T> {
  return { value, problem: { code: 'setting-invalid', message } };
}

/** A name, such as the municipality's. @param mayBeEmpty whether an empty cell is an answer, too */
export function textSetting(
  { label, initial }: SettingDeclaration<string>,
  mayBeEmpty = false,
): SettingReader<string> {
  const read = setting(label, initial, initial, (_cell, written) => ({ value: written }));
  return (cell) => (mayBeEmpty && cell !== undefined && isBlankCell(cell) ? { value: '' } : read(cell));
}

/** One of the words; space and case do not matter. */
export function choiceSetting<T extends string>(
  { label, initial }: SettingDeclaration<T>,
  allowed: readonly T[],
): SettingReader<T> {
  return setting(label, initial, initial, (_cell, written) => {
    const chosen = allowed.find((word) => nameKey(word) === nameKey(written));
    return chosen === undefined
      ? invalid(initial, settingsTexts.notChoice({ label, written, allowed, initial }))
      : { value: chosen };
  });
}

/** A whole number between two limits, both included. */
export function integerSetting(
  { label, initial }: SettingDeclaration<number>,
  low: number,
  high: number,
): SettingReader<number> {
  // A year is a name, not a quantity: it is shown without a space between its digits.
  const initialText = String(initial);
  return setting(label, initial, initialText, ({ value }, written) => {
    const reading = readNumber(value);
    if (reading.kind === 'number' && reading.unit === undefined && Number.isInteger(reading.value)) {
      if (reading.value >= low && reading.value <= high) return { value: reading.value };
    }
    const limits = { low: String(low), high: String(high) };
    return invalid(initial, settingsTexts.notInteger({ label, written, initial: initialText, ...limits }));
  });
}

/** A number that is zero or larger, with no unit behind it but the one that the setting has. */
export function numberSetting(
  { label, initial }: SettingDeclaration<number>,
  unit: WrittenUnit,
): SettingReader<number> {
  const initialText = formatNumber(initial);
  return setting(label, initial, initialText, ({ value }, written) => {
    const reading = readNumber(value);
    const isRight =
      reading.kind === 'number' &&
      reading.value >= 0 &&
      (reading.unit === undefined || reading.unit === unit);
    return isRight
      ? { value: reading.value }
      : invalid(initial, settingsTexts.notNumber({ label, written, initial: initialText }));
  });
}
