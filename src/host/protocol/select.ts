import type { QueryInfo } from './messages';

/** What a `load` asks for: some or all scalars of an object, and the same of objects that it leads to. */
export interface Selection {
  /** Names as they were typed, keyed without regard to case. */
  readonly names: Map<string, string>;
  readonly children: Map<string, Selection>;
  all: boolean;
}

/**
 * Reads a query's Select and Expand. `a/b` and `a.b` are paths; `*` and nothing at all mean every scalar.
 *
 * @example selectionOf({Select: ['name', 'font/bold']}) // names: name; children: font → names: bold
 */
export function selectionOf(query: QueryInfo | undefined): Selection {
  const top = emptySelection();
  const select = query?.Select ?? [];
  const expand = query?.Expand ?? [];
  for (const name of select) addPath(top, name);
  for (const name of expand) addPath(top, `${name}/*`);
  if (select.length === 0) top.all = true;
  return top;
}

/** A selection of every scalar. */
export function everyScalar(): Selection {
  return { ...emptySelection(), all: true };
}

function emptySelection(): Selection {
  return { names: new Map(), children: new Map(), all: false };
}

function addPath(top: Selection, path: string): void {
  // Items of collections are meant anyway; the client takes their word away in texts but not in lists.
  const segments = path.split(/[/.]/).filter((segment) => segment !== '' && segment !== 'items');
  let at = top;
  segments.forEach((segment, index) => {
    const key = segment.toLowerCase();
    if (index === segments.length - 1) {
      if (segment === '*') at.all = true;
      else at.names.set(key, segment);
      return;
    }
    const child = at.children.get(key) ?? emptySelection();
    at.children.set(key, child);
    at = child;
  });
}
