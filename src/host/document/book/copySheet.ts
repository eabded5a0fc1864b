import type { TableNeighbours } from '../features/tables';
import { guidFrom } from '../features/guid';
import { setAttribute, setTextAttribute, textAttribute } from '../xml/edit';
import type { Book } from './book';
import type { OpenSheet } from './sheet';

/** Kinds of parts that belong to one sheet and are copied with it; all others (images, themes …) are shared. */
const OWNED = new Set([
  'table',
  'comments',
  'threadedComment',
  'vmlDrawing',
  'drawing',
  'chart',
  'printerSettings',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'ctrlProp',
  'queryTable',
]);

/**
 * Copies a worksheet's part with the parts that belong to it; tables and comment threads get names and ids of their own.
 * Answers the new part's name.
 */
export function copySheetPart(book: Book, source: OpenSheet, neighbours: TableNeighbours): string {
  const { parts } = book;
  const taken = new Set(neighbours.takenNames());
  const threads = source.annotations
    .comments()
    .flatMap((thread) => [thread, ...thread.replies].map(({ id }) => id));
  /** The number that the copy will get tells its threads from those of other copies. */
  const lastSheet = parts.names().filter((name) => name.startsWith('xl/worksheets/')).length;
  let lastId = Math.max(0, ...neighbours.takenIds());
  return copyPart(source.part.part, '');

  function copyPart(name: string, kind: string): string {
    const [, stem = name, extension = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(name) ?? [];
    const copy = parts.freeName(stem, extension);
    const type = parts.contentType(name) ?? undefined;
    if (kind === 'threadedComment' || kind === 'comments')
      parts.put(copy, withOwnThreads(parts.text(name)), type);
    else parts.putBytes(copy, parts.bytes(name), type);
    // The copy's own XML names the relations by the ids of the original.
    parts.copyRelations(name, copy, (relation) =>
      relation.part !== null && OWNED.has(relation.kind) && parts.has(relation.part)
        ? copyPart(relation.part, relation.kind)
        : relation.part,
    );
    if (kind === 'table') renameTable(copy);
    return copy;
  }

  function withOwnThreads(text: string): string {
    return threads.reduce((rest, id) => rest.replaceAll(id, guidFrom(`${id}\n${lastSheet}`)), text);
  }

  function renameTable(name: string): void {
    const root = parts.edit(name);
    const base = textAttribute(root, 'displayName') ?? 'Tabell';
    let number = 2;
    while (taken.has(`${base}_${number}`.toLowerCase())) number++;
    taken.add(`${base}_${number}`.toLowerCase());
    setTextAttribute(root, 'displayName', `${base}_${number}`);
    setTextAttribute(root, 'name', `${base}_${number}`);
    setAttribute(root, 'id', ++lastId);
  }
}
