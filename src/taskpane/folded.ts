/**
 * A text as a search compares it: without case and accents, so that "atgard" finds "Åtgärd".
 *
 * @example folded('Förändring É') // 'forandring e'
 */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether a text has every word of a search in it; a search without words finds everything.
 *
 * @param search - as typed
 * @returns a question to ask of folded texts
 * @example hasWords('g7 lkd')(folded('LKDATA, cell G7')) // true
 */
export function hasWords(search: string): (text: string) => boolean {
  const words = folded(search).split(/\s+/u);
  return (text) => words.every((word) => text.includes(word));
}
