import { tokenTypes } from '@borgar/fx/xlsx';
import { parseStructuredReference, structuredDisplayText } from '../syntax/structuredReference';
import { tokensOf } from '../syntax/tokens';
import { displayFunctionName } from '../syntax/functionNames';

/**
 * A formula in the form that Excel shows and gives back, with its `=`: no prefixes, `[@Budget]` in the table itself,
 * `Tab[@Budget]` elsewhere. `ownTable` is the name of the table that the cell stands in.
 *
 * `toDisplayForm('Tab[[#This Row],[Prognos helår]]', 'Tab')` → `=[@[Prognos helår]]`
 */
export function toDisplayForm(formula: string, ownTable: string | undefined): string {
  const tokens = tokensOf(formula).map((token) => {
    if (token.type === tokenTypes.FUNCTION) return displayFunctionName(token.value);
    return token.type === tokenTypes.REF_STRUCT ? structured(token.value, ownTable) : token.value;
  });
  return `=${tokens.join('')}`;
}

function structured(text: string, ownTable: string | undefined): string {
  const reference = parseStructuredReference(text);
  if (!reference) return text;
  const own = ownTable !== undefined && reference.table?.toLowerCase() === ownTable.toLowerCase();
  // Excel leaves the table's name out only before a single column of its rows or of this row.
  const [section] = reference.sections;
  const short = own && reference.columns.length === 1 && (section === undefined || section === 'this row');
  return structuredDisplayText(
    short ? { sections: reference.sections, columns: reference.columns } : reference,
  );
}
