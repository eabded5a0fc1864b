/**
 * A calculated column's formula without the freedom that Excel takes in writing it back:
 * `Tab[[#This Row],[X]]`, `Tab[@X]` and `[@X]` all become `[@[X]]`; spaces outside texts and
 * brackets, and the prefix of newer functions, go away.
 * @example canonicalFormula('= Mål[[#This Row],[År]]+1') // '=[@[År]]+1'
 */
export function canonicalFormula(formula: string): string {
  if (!formula.includes('"')) return canonicalCode(formula);
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part, index) => (index % 2 === 1 ? part : canonicalCode(part)))
    .join('');
}

/**
 * An update compares some thousands of formulas, of which few have anything of this: what a cheap look does not find, the
 * expressions need not search for, which try every word.
 */
function canonicalCode(code: string): string {
  let plain = code.includes('_xl') ? code.replaceAll(/_xl(?:fn|ws)\./gu, '') : code;
  if (plain.includes('[[#This Row]'))
    plain = plain.replaceAll(/[\p{L}_][\p{L}\d_.]*\[\[#This Row\],\s*(\[[^\]]*\])\]/gu, '[@$1]');
  if (plain.includes('[@')) {
    plain = plain
      .replaceAll(/(?:[\p{L}_][\p{L}\d_.]*)?\[@([^[\]]+)\]/gu, '[@[$1]]')
      .replaceAll(/[\p{L}_][\p{L}\d_.]*(\[@\[[^\]]*\]\])/gu, '$1');
  }
  if (!/\s/u.test(plain)) return plain;
  return plain
    .split(/(\[[^\]]*\])/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\s+/gu, '')))
    .join('');
}
