/**
 * A figure's text without footnote marks and superfluous space, just as a formula takes them away:
 * `TRIM(SUBSTITUTE(SUBSTITUTE(cell,"*",""),UNICHAR(160)," "))`.
 *
 * @example bareText('1\u00A0234 *') // '1 234'
 */
export function bareText(text: string): string {
  return text.replaceAll('*', '').replaceAll('\u00A0', ' ').replace(/ {2,}/gu, ' ').replace(/^ | $/gu, '');
}
