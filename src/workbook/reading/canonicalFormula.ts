/**
 * A calculated column's formula without the freedom that Excel takes in writing it back:
 * `Tab[[#This Row],[X]]`, `Tab[@X]` and `[@X]` all become `[@[X]]`; spaces outside texts and
 * brackets, and the prefix of newer functions, go away.
 * @example canonicalFormula('= Mål[[#This Row],[År]]+1') // '=[@[År]]+1'
 */
export function canonicalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part, index) => (index % 2 === 1 ? part : canonicalCode(part)))
    .join('');
}

function canonicalCode(code: string): string {
  return code
    .replaceAll(/_xl(?:fn|ws)\./gu, '')
    .replaceAll(/[\p{L}_][\p{L}\d_.]*\[\[#This Row\],\s*(\[[^\]]*\])\]/gu, '[@$1]')
    .replaceAll(/(?:[\p{L}_][\p{L}\d_.]*)?\[@([^[\]]+)\]/gu, '[@[$1]]')
    .replaceAll(/[\p{L}_][\p{L}\d_.]*(\[@\[[^\]]*\]\])/gu, '$1')
    .split(/(\[[^\]]*\])/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\s+/gu, '')))
    .join('');
}
