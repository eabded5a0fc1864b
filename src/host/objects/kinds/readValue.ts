import { invalidArgument } from '../../protocol/hostError';

/** A text, or `InvalidArgument`. */
export function toText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a text was expected');
  return value;
}

/** A finite number, or `InvalidArgument`. */
export function toNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('a number was expected');
  return value;
}

/** True or false, or `InvalidArgument`. */
export function toBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false was expected');
  return value;
}

/** A plain object with any keys, or `InvalidArgument`. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument('an object was expected');
  return value as Readonly<Record<string, unknown>>;
}

/** One of the names of an enumeration, or `InvalidArgument`. */
export function oneOf<T extends Readonly<Record<string, unknown>>>(
  names: T,
  value: unknown,
): keyof T & string {
  if (typeof value === 'string' && Object.hasOwn(names, value)) return value;
  throw invalidArgument(`one of ${Object.keys(names).join(', ')} was expected, not ${String(value)}`);
}

/** The Office.js name of a value that the file names otherwise. */
export function wireOf<T extends Readonly<Record<string, unknown>>>(names: T, value: T[keyof T]): string {
  const found = Object.entries(names).find(([, own]) => own === value);
  return found?.[0] ?? String(value);
}
