import { cellReference, readCellReference } from '../address';
import type { SheetPart } from '../book/book';
import { relationPrefix } from '../book/relationAttributes';
import { textElement, textOfItem } from '../cells/cellText';
import { CONTENT_TYPE } from '../opc/vocabulary';
import { XML_DECLARATION } from '../opc/package';
import { attribute, contentOf, makeLike, numberAttribute, setAttribute, setContent } from '../xml/edit';
import { parseXml } from '../xml/parseXml';
import { WORKSHEET_ORDER } from '../xml/orders';
import { ensureChild, replaceChild } from '../xml/schemaOrder';
import { decodeExcelText, encodeExcelText } from '../xml/text';
import { childNamed, childrenNamed, prefixOf, removeChild, type XmlElement } from '../xml/tree';
import {
  addNoteShape,
  emptyVml,
  idBlocks,
  moveNoteShapes,
  readNoteShapes,
  removeNoteShape,
} from './vmlNotes';

/** An entry of the comments part: a note, or the stand-in of a thread for older versions (author `tc={id}`). */
interface NoteEntry {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly visible: boolean;
}

/** The comments part of a sheet with its drawing. */
export interface NoteList {
  list(): NoteEntry[];
  /** Adds or replaces the entry of a cell. */
  put(entry: NoteEntry): void;
  remove(row: number, column: number): void;
  move(place: (row: number, column: number) => { row: number; column: number } | null): void;
}

const COMMENTS_ORDER = ['authors', 'commentList', 'extLst'];

/** Opens the comments part of a sheet. Below `attempt`. */
export function openNotes(sheet: SheetPart): NoteList {
  const { parts } = sheet.book;
  const commentsPart = (): string | null => parts.related(sheet.part, 'comments');
  const vmlPart = (): string | null => {
    const found = childNamed(sheet.root, 'legacyDrawing');
    const id = found?.attributes.find(({ name }) => name.endsWith(':id'))?.raw ?? null;
    const part = parts.relation(sheet.part, id)?.part ?? null;
    return part !== null && parts.has(part) ? part : null;
  };
  const known = commentsPart();
  if (known !== null) parts.tree(known);

  function elements(): XmlElement[] {
    const part = commentsPart();
    const list = part === null ? null : childNamed(parts.tree(part), 'commentList');
    return list ? childrenNamed(list, 'comment') : [];
  }

  function authors(root: XmlElement): XmlElement[] {
    const list = childNamed(root, 'authors');
    return list ? childrenNamed(list, 'author') : [];
  }

  function editComments(): XmlElement {
    let part = commentsPart();
    if (part === null) {
      part = parts.freeName('xl/comments', '.xml');
      parts.put(
        part,
        `${XML_DECLARATION}<comments xmlns="${parts.vocabulary.main}"/>`,
        CONTENT_TYPE.comments,
      );
      parts.relate(sheet.part, 'comments', part);
    }
    return parts.edit(part);
  }

  function authorNumber(root: XmlElement, author: string): number {
    const list = ensureChild(root, 'authors', COMMENTS_ORDER);
    const found = authors(root).findIndex((each) => decodeExcelText(contentOf(each)) === author);
    if (found >= 0) return found;
    const element = makeLike(list, 'author');
    setContent(element, encodeExcelText(author));
    list.children.push(element);
    return authors(root).length - 1;
  }

  function changeVml(change: (vml: string) => string): void {
    let part = vmlPart();
    if (part === null) {
      const blocks = parts
        .names()
        .filter((name) => name.endsWith('.vml'))
        .flatMap((name) => idBlocks(parts.text(name)));
      part = parts.freeName('xl/drawings/vmlDrawing', '.vml');
      parts.put(part, emptyVml(Math.max(0, ...blocks) + 1), CONTENT_TYPE.vml);
      const root = sheet.edit();
      const prefix = relationPrefix(root, parts.vocabulary);
      const element = makeLike(root, 'legacyDrawing', {
        [`${prefix}id`]: parts.relate(sheet.part, 'vmlDrawing', part),
      });
      replaceChild(root, 'legacyDrawing', element, WORKSHEET_ORDER);
    }
    const before = parts.text(part);
    const after = change(before);
    if (after !== before) parts.put(part, after);
  }

  function find(row: number, column: number): XmlElement | undefined {
    const reference = cellReference(row, column);
    return elements().find((element) => attribute(element, 'ref')?.replaceAll('$', '') === reference);
  }

  function removeComment(element: XmlElement): void {
    const list = childNamed(editComments(), 'commentList');
    if (list) removeChild(list, element);
  }

  /** Without entries neither comments part nor, when nothing else is drawn in it, drawing is needed. */
  function tidy(): void {
    if (elements().length > 0) return;
    for (const relation of parts.relations(sheet.part)) {
      if (relation.kind === 'comments') parts.unrelate(sheet.part, relation.id);
    }
    const part = vmlPart();
    if (part === null || /<v:shape\b/.test(parts.text(part))) return;
    replaceChild(sheet.edit(), 'legacyDrawing', null, WORKSHEET_ORDER);
    for (const relation of parts.relations(sheet.part)) {
      if (relation.kind === 'vmlDrawing' && relation.part === part) parts.unrelate(sheet.part, relation.id);
    }
  }

  return {
    list() {
      const part = commentsPart();
      if (part === null) return [];
      const names = authors(parts.tree(part)).map((each) => decodeExcelText(contentOf(each)));
      const vml = vmlPart();
      const shapes = vml === null ? [] : readNoteShapes(parts.text(vml));
      return elements().flatMap((element): NoteEntry[] => {
        const cell = readCellReference(attribute(element, 'ref') ?? '');
        if (!cell) return [];
        const text = childNamed(element, 'text');
        const shape = shapes.find((each) => each.row === cell.row && each.column === cell.column);
        return [
          {
            ...cell,
            author: names[numberAttribute(element, 'authorId', 0)] ?? '',
            text: text ? decodeExcelText(textOfItem(text)) : '',
            visible: shape?.visible ?? false,
          },
        ];
      });
    },
    put({ row, column, author, text, visible }) {
      const root = editComments();
      const known = find(row, column);
      if (known) removeComment(known);
      const number = authorNumber(root, author);
      const list = ensureChild(root, 'commentList', COMMENTS_ORDER);
      const content = parseXml(textElement(prefixOf(root), text), { part: 'note', depth: 4 }).root;
      const comment = makeLike(list, 'comment', {
        ref: cellReference(row, column),
        authorId: number,
        shapeId: 0,
      });
      comment.children.push(makeLike(list, 'text', {}, [content]));
      list.children.push(comment);
      changeVml((vml) => addNoteShape(removeNoteShape(vml, row, column), { row, column, visible }));
    },
    remove(row, column) {
      const known = find(row, column);
      if (!known) return;
      removeComment(known);
      changeVml((vml) => removeNoteShape(vml, row, column));
      tidy();
    },
    move(place) {
      let changed = false;
      for (const element of elements()) {
        const cell = readCellReference(attribute(element, 'ref') ?? '');
        const moved = cell && place(cell.row, cell.column);
        if (!cell || (moved?.row === cell.row && moved.column === cell.column)) continue;
        changed = true;
        editComments();
        if (moved) setAttribute(element, 'ref', cellReference(moved.row, moved.column));
        else removeComment(element);
      }
      if (!changed) return;
      changeVml((vml) => moveNoteShapes(vml, place));
      tidy();
    },
  };
}
