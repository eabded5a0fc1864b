import { tokenTypes, type Token } from '@borgar/fx/xlsx';
import { cellReferenceText, parseCellReference, type CellReference } from '../syntax/cellReference';
import { isCellToken, textOf, tokensOf } from '../syntax/tokens';

/** What a reference becomes: another one, or gone. */
export type ChangedReference = CellReference | 'gone';

/**
 * A formula with each of its cell references changed and everything else as it was written. A reference that is gone
 * becomes `#REF!`, without its sheet. Gives back the formula's body, without `=`.
 */
export function changeReferences(
  formula: string,
  change: (reference: CellReference) => ChangedReference,
): string {
  return changeTokens(formula, (token) => {
    if (!isCellToken(token)) return token.value;
    const reference = parseCellReference(token.value);
    if (!reference) return token.value;
    const changed = change(reference);
    if (changed === reference) return token.value;
    return changed === 'gone' ? '#REF!' : cellReferenceText(changed);
  });
}

/** A formula with its tokens' texts changed. */
export function changeTokens(formula: string, change: (token: Token) => string): string {
  return textOf(tokensOf(formula).map((token) => ({ ...token, value: change(token) })));
}

/** Whether a token is a defined name or a table's name. */
export function isNameToken(token: Token): boolean {
  return token.type === tokenTypes.REF_NAMED;
}
