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

/** A whole number that is named by its digits alone, as the formulas beside Inställningar read it, too. */
function wholeNumberIn(
  { value }: SettingCell,
  { limits: { low, high } }: WholeNumberDeclaration,
): number | undefined {
  if (typeof value === 'string' && !/^ *\d{1,9} *$/u.test(value)) return undefined;
  const number = typeof value === 'boolean' ? NaN : Number(value);
  return Number.isInteger(number) && number >= low && number <= high ? number : undefined;
}

type WholeNumberDeclaration = SettingDeclaration<number> & Required<Pick<SettingDeclaration, 'limits'>>;

/** A whole number within the limits that are declared for it. */
export function integerSetting(declaration: WholeNumberDeclaration): SettingReader<number> {
  const { label, initial, limits } = declaration;
  const initialText = String(initial);
  return setting(label, initial, initialText, (cell, written) => {
    const found = wholeNumberIn(cell, declaration);
    return found === undefined
      ? invalid(initial, settingsTexts.notInteger({ label, written, initial: initialText, ...limits }))
      : { value: found };
  });
}

/**
 * A year or a month: a whole number within its limits. No other holds meanwhile, because a report of a made-up period
 * would look right.
 * @param until what the report does without it
 */
export function periodSetting(
  declaration: WholeNumberDeclaration,
  until: string,
): SettingReader<number | undefined> {
  const { label, limits } = declaration;
  return (cell) => {
    if (cell === undefined) return { value: undefined };
    if (isBlankCell(cell)) {
      const message = settingsTexts.noPeriodPart({ label, until });
      return { value: undefined, problem: { code: 'setting-missing', message } };
    }
    const found = wholeNumberIn(cell, declaration);
    if (found !== undefined) return { value: found };
    const written = oneLine(shownText(cell.value));
    return invalid(undefined, settingsTexts.notPeriodPart({ label, written, until, ...limits }));
  };
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
