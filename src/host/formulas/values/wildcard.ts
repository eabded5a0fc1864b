const special = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether a text uses `*`, `?` or the escape `~` as Excel's wildcards. */
export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/**
 * A pattern with `*` (any text), `?` (one character) and `~` (the next one as it is) as a regular expression,
 * without regard to case. `anchored` patterns must fit the whole text.
 * `wildcardExpression('r?d*').test('Rad 1')` → `true`
 */
export function wildcardExpression(pattern: string, anchored = true): RegExp {
  let source = '';
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (char === '~' && /[*?~]/.test(next)) {
      source += next === '~' ? '~' : `\\${next}`;
      index++;
    } else if (char === '*') source += '[^]*?';
    else if (char === '?') source += '[^]';
    else source += char.replace(special, '\\$&');
  }
  return new RegExp(anchored ? `^(?:${source})$` : source, 'i');
}

/** A pattern without wildcards in force, its escapes taken away: `10~*` → `10*`. */
export function withoutEscapes(pattern: string): string | undefined {
  if (/(?:^|[^~])(?:~~)*[*?]/.test(pattern)) return undefined;
  return pattern.replace(/~([*?~])/g, '$1');
}
