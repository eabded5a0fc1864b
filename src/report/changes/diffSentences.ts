import { mostAlike } from './mostAlike';
import { splitSentences } from './splitSentences';

/** What has happened to a sentence of a text. */
export type SentenceChange =
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'added'; readonly after: string }
  /** Rewritten: the two have most of their words in common. */
  | { readonly kind: 'rewritten'; readonly before: string; readonly after: string }
  /** The same sentence stands elsewhere in the text. */
  | { readonly kind: 'moved'; readonly after: string };

/**
 * What differs between two versions of a text, sentence by sentence, in the order of the text; at each place what was removed
 * stands before what was added. Space and line breaks are no
 * difference.
 *
 * @example diffSentences('Läget är gott.', 'Läget är gott. Prognosen är säker.') // [{ kind: 'added', after: 'Prognosen är säker.' }]
 */
export function diffSentences(before: string, after: string): readonly SentenceChange[] {
  const old = splitSentences(before);
  const now = splitSentences(after);
  const gaps = gapsBetween(old, now);
  const moved = movedAmong(gaps);
  const gone = new Map(moved);
  const come = new Map(moved);
  const removed = gaps.flatMap((gap, place) =>
    gap.old.filter((sentence) => !isTaken(sentence, gone)).map((text) => ({ text, place })),
  );
  const standing = gaps.flatMap((gap, place) =>
    gap.now.map((text) => ({ text, place, isMoved: isTaken(text, come) })),
  );
  return changesOf(gaps.length, removed, standing);
}

/** A sentence and the gap that it stands in. */
interface Placed {
  readonly text: string;
  readonly place: number;
}

/** What has happened at each gap: what was removed, then what stands there now. */
function changesOf(
  gaps: number,
  removed: readonly Placed[],
  standing: readonly (Placed & { readonly isMoved: boolean })[],
): readonly SentenceChange[] {
  const written = standing.filter(({ isMoved }) => !isMoved);
  const pairs = removed.length * written.length <= mostComparisons ? mostAlike(removed, written) : [];
  const formerly = new Map(pairs.map(({ one, other }) => [other, one]));
  const rewritten = new Set(pairs.map(({ one }) => one));
  const told: SentenceChange[][] = Array.from({ length: gaps }, () => []);
  for (const one of removed) {
    if (!rewritten.has(one)) told[one.place]?.push({ kind: 'removed', before: one.text });
  }
  for (const each of standing) {
    const before = formerly.get(each)?.text;
    const after = each.text;
    if (each.isMoved) told[each.place]?.push({ kind: 'moved', after });
    else if (before === undefined) told[each.place]?.push({ kind: 'added', after });
    else told[each.place]?.push({ kind: 'rewritten', before, after });
  }
  return told.flat();
}

/** Sentences that stand between two that are in both versions. */
interface Gap {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** More comparisons than any report's text needs: a text that is longer is told as removed and added sentences. */
const mostComparisons = 250_000;

/** What lies between the longest common sequence of two texts. */
function gapsBetween(old: readonly string[], now: readonly string[]): readonly Gap[] {
  let head = 0;
  while (head < old.length && old[head] === now[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(old.length, now.length) - head;
  while (tail < shorter && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const left = old.slice(head, old.length - tail);
  const right = now.slice(head, now.length - tail);
  if (left.length * right.length > mostComparisons) return [{ old: left, now: right }];
  const lengths = commonLengths(left, right);
  const gaps: Gap[] = [];
  let gap: { old: string[]; now: string[] } = { old: [], now: [] };
  let at = 0;
  let to = 0;
  while (at < left.length || to < right.length) {
    const one = left[at];
    const other = right[to];
    if (one !== undefined && one === other) {
      gaps.push(gap);
      gap = { old: [], now: [] };
      at += 1;
      to += 1;
    } else if (one !== undefined && below(lengths, at, to) >= beside(lengths, at, to)) {
      gap.old.push(one);
      at += 1;
    } else {
      gap.now.push(other ?? '');
      to += 1;
    }
  }
  return [...gaps, gap];
}

type Lengths = readonly (readonly number[])[];
const below = (lengths: Lengths, row: number, column: number): number => lengths[row + 1]?.[column] ?? 0;
const beside = (lengths: Lengths, row: number, column: number): number => lengths[row]?.[column + 1] ?? 0;

/** How long a common sequence the rests of two lists have, from each pair of positions on. */
function commonLengths(old: readonly string[], now: readonly string[]): Lengths {
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () => []);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const own = lengths[row] ?? [];
    const next = lengths[row + 1] ?? [];
    for (let column = now.length - 1; column >= 0; column -= 1) {
      own[column] =
        old[row] === now[column]
          ? (next[column + 1] ?? 0) + 1
          : Math.max(next[column] ?? 0, own[column + 1] ?? 0);
    }
  }
  return lengths;
}

/** How many times each sentence has both gone and come. */
function movedAmong(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const gone = counted(gaps.flatMap(({ old }) => old));
  const come = counted(gaps.flatMap(({ now }) => now));
  return new Map([...gone].map(([sentence, count]) => [sentence, Math.min(count, come.get(sentence) ?? 0)]));
}

function counted(sentences: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}

/** Whether a sentence is one of the moved ones that are still to be met. @param left how many times each; counted down */
function isTaken(sentence: string, left: Map<string, number>): boolean {
  const count = left.get(sentence) ?? 0;
  left.set(sentence, count - 1);
  return count > 0;
}
