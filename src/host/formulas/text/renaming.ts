import { tokenTypes, type Token } from '@borgar/fx/xlsx';
import { prefixText, splitPrefix, type SheetPrefix } from '../syntax/cellReference';
import {
  parseStructuredReference,
  structuredFileText,
  type StructuredReference,
} from '../syntax/structuredReference';
import { isCellToken } from '../syntax/tokens';
import { changeTokens, isNameToken } from './eachReference';

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Whether a formula can speak of a name at all; reading it is dear, and most formulas do not. */
function mayName(formula: string, name: string): boolean {
  // Some characters of a name are written twice or after an apostrophe in a formula.
  return /['[\]#@]/u.test(name) || formula.toLowerCase().includes(name.toLowerCase());
}

/** Whether a formula can speak of a sheet: its name stands before an exclamation mark. */
function mayNameSheet(formula: string, sheet: string): boolean {
  return formula.includes('!') && mayName(formula, sheet);
}

/** The first part of a token's text up to the `!`, unquoted, changed. */
function changePrefix(token: Token, change: (prefix: SheetPrefix) => SheetPrefix): string {
  const { prefix, rest } = splitPrefix(token.value);
  if (!prefix || prefix.workbook !== undefined) return token.value;
  const changed = change(prefix);
  return changed === prefix ? token.value : `${prefixText(changed)}${rest}`;
}

/**
 * A formula after a sheet was given another name. Without `=`.
 * `renameSheet("Budget!A1", 'Budget', 'Min budget')` → `'Min budget'!A1`
 */
export function renameSheet(formula: string, from: string, to: string): string {
  if (!mayNameSheet(formula, from)) return formula;
  return changeTokens(formula, (token) => {
    if (token.type === tokenTypes.CONTEXT || token.type === tokenTypes.CONTEXT_QUOTE) {
      const name = token.value.startsWith("'") ? token.value.slice(1, -1).replace(/''/g, "'") : token.value;
      return same(name, from) ? prefixText({ sheet: to }).slice(0, -1) : token.value;
    }
    if (!isCellToken(token) && !isNameToken(token)) return token.value;
    return changePrefix(token, (prefix) => {
      if (!same(prefix.sheet, from) && !same(prefix.lastSheet, from)) return prefix;
      return {
        sheet: same(prefix.sheet, from) ? to : prefix.sheet,
        ...(prefix.lastSheet !== undefined && {
          lastSheet: same(prefix.lastSheet, from) ? to : prefix.lastSheet,
        }),
      };
    });
  });
}

/** A formula in file form with each of its structured references changed. */
function changeStructured(
  formula: string,
  change: (reference: StructuredReference) => StructuredReference,
): string {
  return changeTokens(formula, (token) => {
    if (token.type !== tokenTypes.REF_STRUCT) return token.value;
    const reference = parseStructuredReference(token.value);
    if (!reference) return token.value;
    const changed = change(reference);
    return changed === reference ? token.value : structuredFileText(changed);
  });
}

/**
 * A formula in file form after a table was given another name. Without `=`.
 * `renameTable('SUM(Tab[Budget])', 'Tab', 'Drift')` → `SUM(Drift[Budget])`
 */
export function renameTable(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  const renamed = changeStructured(formula, (reference) =>
    same(reference.table, from) ? { ...reference, table: to } : reference,
  );
  return changeTokens(renamed, (token) => (isNameToken(token) && same(token.value, from) ? to : token.value));
}

/**
 * A formula in file form after a table's column was given another header. Without `=`.
 * `renameColumn('SUM(Tab[Budget])', 'Tab', 'Budget', 'Budget helår')` → `SUM(Tab[Budget helår])`
 */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return changeStructured(formula, (reference) => {
    if (!same(reference.table, table) || !reference.columns.some((column) => same(column, from)))
      return reference;
    return { ...reference, columns: reference.columns.map((column) => (same(column, from) ? to : column)) };
  });
}

/**
 * A formula in file form after a table's column was deleted: references to it become `#REF!`. Without `=`.
 * `deleteColumn('SUM(Tab[Budget])', 'Tab', 'Budget')` → `SUM(#REF!)`
 */
export function deleteColumn(formula: string, table: string, column: string): string {
  if (!mayName(formula, table)) return formula;
  return changeTokens(formula, (token) => {
    if (token.type !== tokenTypes.REF_STRUCT) return token.value;
    const reference = parseStructuredReference(token.value);
    if (!reference || !same(reference.table, table)) return token.value;
    return reference.columns.some((name) => same(name, column)) ? '#REF!' : token.value;
  });
}

/** A formula in file form after a table was deleted or made a plain range elsewhere: its references become `#REF!`. */
export function deleteTable(formula: string, table: string): string {
  if (!mayName(formula, table)) return formula;
  return changeTokens(formula, (token) => {
    if (isNameToken(token) && same(token.value, table)) return '#REF!';
    if (token.type !== tokenTypes.REF_STRUCT) return token.value;
    return same(parseStructuredReference(token.value)?.table, table) ? '#REF!' : token.value;
  });
}

/** A formula after a sheet was deleted: references to its cells become `#REF!`. */
export function deleteSheet(formula: string, sheet: string): string {
  if (!mayNameSheet(formula, sheet)) return formula;
  return changeTokens(formula, (token) => {
    if (!isCellToken(token) && !isNameToken(token)) return token.value;
    const { prefix } = splitPrefix(token.value);
    return prefix && prefix.workbook === undefined && same(prefix.sheet, sheet) ? '#REF!' : token.value;
  });
}
