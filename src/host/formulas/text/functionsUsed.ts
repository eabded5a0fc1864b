import { tokenTypes } from '@borgar/fx/xlsx';
import { tokensOf } from '../syntax/tokens';
import { displayFunctionName } from '../syntax/functionNames';

/** The functions that a formula calls, without prefixes, each once. `functionsUsed('=SUM(1)+_xlfn.IFS(A1,2)')` → `SUM`, `IFS` */
export function functionsUsed(formula: string): string[] {
  const names = tokensOf(formula)
    .filter((token) => token.type === tokenTypes.FUNCTION)
    .map((token) => displayFunctionName(token.value));
  return [...new Set(names)];
}
