import type { Piece, Word } from './clauses';
import { cuesOf, isDispensable, isPlain, kinStems } from './lexicon';
import type { NamedRow, RowIndex } from './reportRows';

/** A word of a text that is in the name of a row, with all that it can stand for. */
export interface Term {
  readonly stems: readonly string[];
  /** A row that is meant must have it in its name; other words say it of anything: "resultat", "antal". */
  readonly binds: boolean;
}

/** The words of pieces that are in the names of rows. Two words may be one in a name: "HR direkt". */
export function termsOf(pieces: readonly Piece[], index: RowIndex): readonly Term[] {
  const terms: Term[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'word') return;
    const stems = stemsInNames(piece, pieces[at + 1], index);
    if (stems.length > 0) terms.push({ stems, binds: !isPlain(piece) && !isDispensable(piece.stem) });
  });
  return terms;
}

/** What a word can stand for in names; with the word behind it where they are written as one. */
function stemsInNames({ stem }: Word, next: Piece | undefined, { byStem }: RowIndex): readonly string[] {
  const joined = next?.kind === 'word' ? [stem + next.stem] : [];
  return [...kinStems(stem), ...joined].filter((each) => byStem.has(each));
}

/** More rows than this with a word in their name: the word says nothing. */
const mostRows = 400;

/** What a clause can be about. */
export interface Subject {
  /** Rows whose names have everything that is said of names. */
  readonly rows: readonly NamedRow[];
  /** Those of them that are named without doubt. */
  readonly named: readonly NamedRow[];
}

const nobody: Subject = { rows: [], named: [] };

/**
 * The rows that terms name.
 *
 * @param isFit whether a row has anything that the figure can be compared with
 * @param context stems said before: they help to name a row, and exclude none
 */
export function subjectOf(
  terms: readonly Term[],
  index: RowIndex,
  isFit: (row: NamedRow) => boolean,
  context: readonly ReadonlySet<string>[] = [],
): Subject {
  const binding = terms.filter(({ binds }) => binds);
  const lists = binding.map(({ stems }) => stems.flatMap((stem) => [index.byStem.get(stem) ?? []]));
  const lengths = lists.map((each) => each.reduce((sum, { length }) => sum + length, 0));
  const fewest = Math.min(...lengths);
  // A word that is in thousands of names must not be gone through for every sentence.
  const shortest = fewest > mostRows ? undefined : lists[lengths.indexOf(fewest)]?.flat();
  if (shortest === undefined) return nobody;
  const rows = [...new Set(shortest)].filter(
    (row) => binding.every(({ stems }) => stems.some((stem) => row.stems.has(stem))) && isFit(row),
  );
  const said = new Set(terms.flatMap(({ stems }) => stems));
  const isNamed = (row: NamedRow) => row.cores.some((core) => [...core].every((stem) => said.has(stem)));
  let named = rows.filter(isNamed);
  for (const more of context) {
    if (named.length > 0 || rows.length === 0) break;
    for (const stem of more) said.add(stem);
    named = rows.filter(isNamed);
  }
  return { rows, named };
}

/** The sex that pieces speak of; undefined for none, `both` where they speak of both. */
export function sexIn(pieces: readonly Piece[]): 'kvinnor' | 'män' | 'both' | undefined {
  let women = false;
  let men = false;
  for (const piece of pieces) {
    if (piece.kind !== 'word') continue;
    women ||= cuesOf(piece).has('women');
    // "man" is also a pronoun.
    men ||= cuesOf(piece).has('men') && piece.lower !== 'man';
  }
  if (women && men) return 'both';
  return women ? 'kvinnor' : men ? 'män' : undefined;
}
