import { cellReference, readCellReference } from '../address';
import type { SheetPart } from '../book/book';
import type { Comment, CommentEntry, CommentReply } from '../model';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { attribute, booleanAttribute, contentOf, makeLike, setAttribute, setContent } from '../xml/edit';
import { childNamed, childrenNamed, removeChild, type XmlElement } from '../xml/tree';
import { guidFrom } from './guid';
import { openPersons } from './persons';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** The threaded comments of a sheet. */
export interface ThreadList {
  list(): Comment[];
  add(row: number, column: number, entry: CommentEntry, parentId: string | null): string;
  /** False when there is no such entry. */
  setText(id: string, text: string): boolean;
  setResolved(id: string, resolved: boolean): boolean;
  /** Removes an entry and, for the first one of a thread, its replies. */
  remove(id: string): boolean;
  move(place: (row: number, column: number) => { row: number; column: number } | null): void;
}

/** Opens the threaded comments of a sheet. Below `attempt`. */
export function openThreads(sheet: SheetPart): ThreadList {
  const { parts } = sheet.book;
  const persons = openPersons(sheet.book);
  const partName = (): string | null => parts.related(sheet.part, 'threadedComment');
  const elements = (): XmlElement[] => {
    const part = partName();
    return part === null ? [] : childrenNamed(parts.tree(part), 'threadedComment');
  };
  elements();

  function edit(): XmlElement {
    let part = partName();
    if (part === null) {
      part = parts.freeName('xl/threadedComments/threadedComment', '.xml');
      const text = `${XML_DECLARATION}<ThreadedComments xmlns="${NAMESPACE}" xmlns:x="${parts.vocabulary.main}"/>`;
      parts.put(part, text, CONTENT_TYPE.threadedComments);
      parts.relate(sheet.part, 'threadedComment', part);
    }
    return parts.edit(part);
  }

  const find = (id: string): XmlElement | undefined =>
    elements().find((element) => attribute(element, 'id') === id);

  function describe(element: XmlElement): CommentReply {
    const text = childNamed(element, 'text');
    return {
      id: attribute(element, 'id') ?? '',
      author: persons.nameOf(attribute(element, 'personId') ?? ''),
      text: text ? contentOf(text) : '',
      createdAt: attribute(element, 'dT') ?? '',
    };
  }

  function removeElements(gone: readonly XmlElement[]): void {
    const root = edit();
    for (const element of gone) removeChild(root, element);
    if (elements().length > 0) return;
    for (const relation of parts.relations(sheet.part)) {
      if (relation.kind === 'threadedComment') parts.unrelate(sheet.part, relation.id);
    }
  }

  return {
    list: () =>
      elements().flatMap((element): Comment[] => {
        const cell = readCellReference(attribute(element, 'ref') ?? '');
        if (!cell || attribute(element, 'parentId') !== null) return [];
        const id = attribute(element, 'id');
        const replies = elements().filter((each) => attribute(each, 'parentId') === id);
        const resolved = booleanAttribute(element, 'done', false);
        return [{ ...describe(element), ...cell, resolved, replies: replies.map(describe) }];
      }),
    add(row, column, entry, parentId) {
      const root = edit();
      const ref = cellReference(row, column);
      const taken = new Set(elements().map((element) => attribute(element, 'id')));
      let id = '';
      for (let attempt = 0; id === '' || taken.has(id); attempt++) {
        id = guidFrom(
          ['comment', sheet.sheetId, ref, entry.author, entry.createdAt, entry.text, attempt].join('\n'),
        );
      }
      const element = makeLike(root, 'threadedComment', {
        ref,
        dT: fileTime(entry.createdAt),
        personId: persons.idOf(entry.author),
        id,
        parentId,
      });
      const text = makeLike(root, 'text');
      setContent(text, entry.text);
      element.children.push(text);
      root.children.push(element);
      return id;
    },
    setText(id, text) {
      const element = find(id);
      if (!element) return false;
      edit();
      // Mentions name places in the old text.
      const content = makeLike(element, 'text');
      setContent(content, text);
      element.children = [content];
      return true;
    },
    setResolved(id, resolved) {
      const element = find(id);
      if (!element || attribute(element, 'parentId') !== null) return false;
      edit();
      setAttribute(element, 'done', resolved || null);
      return true;
    },
    remove(id) {
      const gone = elements().filter(
        (each) => attribute(each, 'id') === id || attribute(each, 'parentId') === id,
      );
      if (gone.length > 0) removeElements(gone);
      return gone.length > 0;
    },
    move(place) {
      const gone: XmlElement[] = [];
      for (const element of elements()) {
        const cell = readCellReference(attribute(element, 'ref') ?? '');
        const moved = cell && place(cell.row, cell.column);
        if (!cell || (moved?.row === cell.row && moved.column === cell.column)) continue;
        edit();
        if (moved) setAttribute(element, 'ref', cellReference(moved.row, moved.column));
        else gone.push(element);
      }
      if (gone.length > 0) removeElements(gone);
    },
  };
}

/** Excel writes hundredths of seconds and no time zone; the time is in UTC. */
function fileTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : new Date(time).toISOString().slice(0, 22);
}
