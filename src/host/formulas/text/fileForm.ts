import { tokenTypes, type Token } from '@borgar/fx/xlsx';
import { columnIndex } from '../evaluation/bindReference';
import type { FormulaTable } from '../source';
import { cellReferenceText, parseCellReference } from '../syntax/cellReference';
import { readTokens } from '../syntax/readFormula';
import { parseStructuredReference, structuredFileText } from '../syntax/structuredReference';
import { textOf, tokensOf } from '../syntax/tokens';
import type { FormulaProblem } from './formulaProblem';
import { fileFunctionName } from '../syntax/functionNames';

/** The tables that a formula can name, and the one it stands in. */
export interface TableContext {
  readonly own: FormulaTable | undefined;
  table(name: string): FormulaTable | undefined;
}

/**
 * A formula as someone wrote it, in the form that files hold: `Tab[[#This Row],[X]]` instead of `[@X]`, prefixes
 * before newer functions, capitals, names of tables and columns in their own spelling. Without `=`. What Excel would
 * refuse is a value.
 *
 * `toFileForm('=[@[Prognos helår]]-ifs(1,2)', { own, table })` → `{ formula: 'Tab[[#This Row],[Prognos helår]]-_xlfn.IFS(1,2)' }`
 */
export function toFileForm(formula: string, context: TableContext): { formula: string } | FormulaProblem {
  const tokens = tokensOf(formula);
  const read = readTokens(tokens);
  if ('problem' in read) return read;
  let problem: FormulaProblem | undefined;
  const written = tokens.map((token): Token => {
    const value = fileToken(token, context);
    if (typeof value === 'string') return { ...token, value };
    problem ??= value;
    return token;
  });
  return problem ?? { formula: textOf(written).trim() };
}

function fileToken(token: Token, context: TableContext): string | FormulaProblem {
  switch (token.type) {
    case tokenTypes.FUNCTION:
      return fileFunctionName(token.value);
    case tokenTypes.BOOLEAN:
      return token.value.toUpperCase();
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM: {
      const reference = parseCellReference(token.value);
      return reference ? cellReferenceText(reference) : token.value;
    }
    case tokenTypes.REF_STRUCT:
      return structured(token.value, context);
    default:
      return token.value;
  }
}

function structured(text: string, context: TableContext): string | FormulaProblem {
  const reference = parseStructuredReference(text);
  if (!reference) return text;
  const table = reference.table === undefined ? context.own : context.table(reference.table);
  if (!table) {
    return reference.table === undefined
      ? { problem: 'notInTable', detail: text }
      : { problem: 'unknownTable', detail: reference.table };
  }
  const columns: string[] = [];
  for (const written of reference.columns) {
    const name = table.columns[columnIndex(table, written)];
    if (name === undefined) return { problem: 'unknownColumn', detail: written };
    columns.push(name);
  }
  return structuredFileText({ ...reference, table: table.name, columns });
}
