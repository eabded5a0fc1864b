const special = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether a text uses `*`, `?` or the escape `~` as Excel's wildcards. */
export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** A text with wildcards that others are held against, without regard to case. */
export interface Wildcard {
  /** Whether the whole text fits. */
  fits(text: string): boolean;
  /** Where the first piece that fits begins, or −1. */
  indexIn(text: string): number;
}

/**
 * A pattern with `*` (any text), `?` (one character) and `~` (the next one as it is).
 * `readWildcard('r?d*').fits('Rad 1')` → `true`
 *
 * What stands between stars is looked for piece by piece, each as far to the left as it goes: one regular expression with many
 * stars would try all their combinations, which for a text of a cell's length can take years.
 */
export function readWildcard(pattern: string): Wildcard {
  const pieces = piecesOf(pattern);
  const anywhere = pieces.map((piece) => new RegExp(piece, 'gi'));
  const atEnd = new RegExp(`(?:${pieces.at(-1) ?? ''})$`, 'i');
  const whole = new RegExp(`^(?:${pieces[0] ?? ''})$`, 'i');
  const atStart = new RegExp(`^(?:${pieces[0] ?? ''})`, 'i');

  /** Where the pieces up to `last` end when they are found one after another from `from` on; −1 when they are not. */
  function endOf(text: string, first: number, last: number, from: number): number {
    let at = from;
    for (const piece of anywhere.slice(first, last)) {
      piece.lastIndex = at;
      if (!piece.test(text)) return -1;
      at = piece.lastIndex;
    }
    return at;
  }

  return {
    fits(text) {
      if (pieces.length === 1) return whole.test(text);
      const start = atStart.exec(text);
      if (!start) return false;
      const end = endOf(text, 1, pieces.length - 1, start[0].length);
      if (end < 0) return false;
      // Pieces have as many characters as the texts that fit them, so the last one begins at one place only.
      return atEnd.test(text.slice(Math.max(end, text.length - lengthOf(pieces.at(-1) ?? ''))));
    },
    indexIn(text) {
      const [first] = anywhere;
      if (!first) return 0;
      first.lastIndex = 0;
      const found = first.exec(text);
      return found && endOf(text, 1, pieces.length, first.lastIndex) >= 0 ? found.index : -1;
    },
  };
}

/** What stands between the stars, as sources of regular expressions. */
function piecesOf(pattern: string): string[] {
  const pieces = [''];
  const add = (source: string): void => {
    pieces[pieces.length - 1] = (pieces.at(-1) ?? '') + source;
  };
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (char === '~' && /[*?~]/.test(next)) {
      add(next === '~' ? '~' : `\\${next}`);
      index++;
    } else if (char === '*') pieces.push('');
    else if (char === '?') add('[^]');
    else add(char.replace(special, '\\$&'));
  }
  return pieces;
}

/** Characters that a piece's source stands for. */
function lengthOf(source: string): number {
  return source.replaceAll('[^]', '.').replaceAll(/\\./gs, '.').length;
}

/** A pattern without wildcards in force, its escapes taken away: `10~*` → `10*`. */
export function withoutEscapes(pattern: string): string | undefined {
  if (/(?:^|[^~])(?:~~)*[*?]/.test(pattern)) return undefined;
  return pattern.replace(/~([*?~])/g, '$1');
}
