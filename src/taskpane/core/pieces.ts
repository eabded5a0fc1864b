/** Some entries of a large value and the object or list that they belong in, by the keys that lead there. */
export interface Piece {
  readonly path: readonly Key[];
  readonly entries: readonly (readonly [key: Key, value: unknown])[];
}

type Key = string | number;

/** What a piece weighs at most: so many values, each with its text. Copying one takes a few milliseconds. */
export const pieceWeight = 20_000;

/** A text of so many characters is as heavy to copy as a number. */
const charactersPerWeight = 50;

/**
 * Cuts a plain value (objects, lists, texts, numbers, truth values, undefined) into pieces of at most {@link pieceWeight}, so
 * that sending or receiving one never holds a thread up. Only a single text can weigh more. {@link Assembly} puts them together.
 */
export function* piecesOf(value: unknown, most = pieceWeight): Generator<Piece, void> {
  yield* cut([['', value]], [], most);
}

function* cut(
  all: Iterable<readonly [Key, unknown]>,
  path: readonly Key[],
  most: number,
): Generator<Piece, void> {
  let entries: (readonly [Key, unknown])[] = [];
  let room = most;
  for (const [key, value] of all) {
    const weight = weigh(value, most);
    if (weight > room && entries.length > 0) {
      yield { path, entries };
      entries = [];
      room = most;
    }
    if (weight <= most || !isContainer(value)) {
      entries.push([key, value]);
      room -= weight;
      continue;
    }
    // Too heavy for any piece: the empty container first, then what is in it.
    yield { path, entries: [...entries, [key, Array.isArray(value) ? [] : {}]] };
    entries = [];
    room = most;
    yield* cut(entriesOf(value), [...path, key], most);
  }
  if (entries.length > 0) yield { path, entries };
}

/** The weight of a value; of a heavy one only that it is more than `most`, for counting on would cost as much as sending it. */
function weigh(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + value.length / charactersPerWeight;
  if (!isContainer(value)) return 1;
  let weight = 1;
  for (const item of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    weight += weigh(item, most - weight);
    if (weight > most) break;
  }
  return weight;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

function entriesOf(container: object): Iterable<readonly [Key, unknown]> {
  return Array.isArray(container) ? container.entries() : Object.entries(container);
}

/** Puts pieces together again, in the order in which they were cut. */
export class Assembly {
  private readonly root: Record<Key, unknown> = {};

  add({ path, entries }: Piece): void {
    let container = this.root;
    for (const key of path) container = container[key] as Record<Key, unknown>;
    for (const [key, value] of entries) container[key] = value;
  }

  get value(): unknown {
    return this.root[''];
  }
}
