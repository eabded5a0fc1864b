import { parse, tokenTypes, type AstExpression, type Token } from '@borgar/fx/xlsx';
import { withWholeErrors } from './tokens';

/** A formula that could not be read. */
export interface SyntaxProblem {
  readonly problem: 'syntax';
  /** What Excel would stumble over, in the parser's English words. */
  readonly detail: string;
}

/** A formula that was read. */
export interface ReadFormula {
  readonly tree: AstExpression;
  readonly tokens: readonly Token[];
}

/** Numbers, texts and references in braces, and rows with semicolons, belong to arrays only. */
function straySemicolon(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.type !== tokenTypes.OPERATOR) continue;
    if (token.value === '{') depth++;
    else if (token.value === '}') depth--;
    else if (token.value === ';' && depth === 0) return true;
  }
  return false;
}

/**
 * Parses a formula's tokens into a syntax tree; what is wrong is a value, as the user wrote the formula.
 *
 * `readTokens(tokensOf('=1+'))` → `{ problem: 'syntax', … }`
 */
export function readTokens(tokens: readonly Token[]): ReadFormula | SyntaxProblem {
  if (straySemicolon(tokens)) return { problem: 'syntax', detail: 'semicolon between arguments' };
  try {
    return { tree: parse([...withWholeErrors(tokens)]), tokens };
  } catch (error) {
    return { problem: 'syntax', detail: error instanceof Error ? error.message : String(error) };
  }
}
