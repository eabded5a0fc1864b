import type { Finding } from '../finding';
import type { ExceptionRow } from '../report';
import { headerOf, schemas } from '../schema';
import { oneLine } from '../values/plainText';

/** What an exception says of the finding that it is about, as a reader without the add-in understands it. */
export type ExceptionOf = Readonly<Record<'code' | 'inTable' | 'inRow' | 'inColumn' | 'message', string>>;

/** The cells of an exception for a finding. @returns undefined for a finding that is about no table */
export function exceptionOf({ code, place, name = '', message }: Finding): ExceptionOf | undefined {
  if (place === undefined) return undefined;
  const { table, column } = place;
  return {
    code,
    inTable: schemas[table].table,
    inRow: name,
    inColumn: column === undefined ? '' : headerOf(table, column),
    message,
  };
}

/** By what an exception and a finding belong together: everything that the exception says but for the reason. */
export function exceptionKey(exception: ExceptionOf | ExceptionRow): string {
  const { code, inTable, inRow, inColumn, message } = exception;
  return [code, inTable, inRow, inColumn, message].map(oneLine).join('\u0000');
}
