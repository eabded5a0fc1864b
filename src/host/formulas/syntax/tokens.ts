import { tokenize, tokenTypes, type Token } from '@borgar/fx/xlsx';

/** A formula's text without its `=`. */
export function formulaBody(formula: string): string {
  const text = formula.trimStart();
  return text.startsWith('=') ? text.slice(1) : text;
}

/** So many formulas are kept taken apart: those of a report and somewhat more. */
const mostKept = 5_000;
const kept = new Map<string, readonly Token[]>();

/**
 * The tokens of a formula, references whole and with their sheet. Their values joined give the body back,
 * so a formula can be changed token by token with everything else left as it was written.
 *
 * The same formula is read, calculated and written again, and workbooks that are updated one after the other have most of
 * them in common: so what was taken apart lately is not taken apart again.
 */
export function tokensOf(formula: string): readonly Token[] {
  const body = formulaBody(formula);
  const known = kept.get(body);
  if (known !== undefined) return known;
  // The tokeniser takes some brackets at the very start for a workbook's name, so the `=` must be there.
  const tokens = tokenize(`=${body}`, { mergeRefs: true, withLocation: false }).slice(1);
  if (kept.size >= mostKept) kept.clear();
  kept.set(body, tokens);
  return tokens;
}

/** Whether a token is blank space between others. */
export function isSpace(token: Token): boolean {
  return token.type === tokenTypes.WHITESPACE || token.type === tokenTypes.NEWLINE;
}

/** Whether a token is a cell reference: `A1`, `Blad1!A1:B2`, `A:A`. */
export function isCellToken(token: Token): boolean {
  return token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM;
}

/** Puts tokens together again. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join('');
}

/**
 * References to cells that are gone, `Blad1!#REF!`, come as several tokens; here they become one error,
 * which is how they calculate.
 */
export function withWholeErrors(tokens: readonly Token[]): readonly Token[] {
  const isError = (token: Token | undefined): boolean => token?.type === tokenTypes.ERROR;
  if (!tokens.some(isError)) return tokens;
  const result: Token[] = [];
  for (const token of tokens) {
    if (isError(token)) {
      if (result.at(-1)?.value === '!') result.pop();
      const before = result.at(-1)?.type;
      if (before === tokenTypes.CONTEXT || before === tokenTypes.CONTEXT_QUOTE) result.pop();
    }
    result.push(token);
  }
  return result;
}
