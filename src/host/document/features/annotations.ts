import { cellReference } from '../address';
import type { SheetPart } from '../book/book';
import type { Annotations, Area, Comment, Outcome } from '../model';
import { DONE, failure, success } from '../result';
import { openNotes } from './notes';
import { openThreads } from './threads';

/** Notes and comments of a sheet, with what the sheet itself needs. */
export interface SheetAnnotations extends Annotations {
  /** Places notes and comments anew after cells were inserted or deleted; `null` takes them away. */
  replaceCells(place: (area: Area) => Area | null): void;
}

/** For each thread the file also has a note that older versions show; its author is `tc=` and the thread's id. */
const STAND_IN = 'tc=';

/** Opens notes and comment threads of a sheet. Below `attempt`. */
export function openAnnotations(sheet: SheetPart): SheetAnnotations {
  const notes = openNotes(sheet);
  const threads = openThreads(sheet);

  const threadOf = (id: string): Comment | undefined =>
    threads.list().find((thread) => thread.id === id || thread.replies.some((reply) => reply.id === id));

  function writeStandIn(id: string): void {
    const thread = threadOf(id);
    if (!thread) return;
    const { row, column } = thread;
    notes.put({ row, column, author: STAND_IN + thread.id, text: standInText(thread), visible: false });
  }

  function notFound(id: string): Outcome {
    return failure('not-found', `The sheet has no comment ${id}.`);
  }

  return {
    notes: () => notes.list().filter((note) => !note.author.startsWith(STAND_IN)),
    setNote({ row, column, author, text, visible = false }) {
      if (threads.list().some((thread) => thread.row === row && thread.column === column))
        return taken(row, column);
      notes.put({ row, column, author, text, visible });
      return DONE;
    },
    deleteNote(row, column) {
      const found = this.notes().some((note) => note.row === row && note.column === column);
      if (!found) return failure('not-found', `${cellReference(row, column)} has no note.`);
      notes.remove(row, column);
      return DONE;
    },
    comments: () => threads.list(),
    addComment(row, column, entry) {
      if (notes.list().some((note) => note.row === row && note.column === column)) return taken(row, column);
      const id = threads.add(row, column, entry, null);
      writeStandIn(id);
      const made = threadOf(id);
      return made ? success(made) : failure('not-found', `The comment ${id} was not stored.`);
    },
    addReply(commentId, entry) {
      const thread = threads.list().find((each) => each.id === commentId);
      if (!thread) return failure('not-found', `The sheet has no comment ${commentId}.`);
      const id = threads.add(thread.row, thread.column, entry, commentId);
      writeStandIn(commentId);
      const made = threadOf(commentId)?.replies.find((reply) => reply.id === id);
      return made ? success(made) : failure('not-found', `The reply ${id} was not stored.`);
    },
    setCommentText(id, text) {
      if (!threads.setText(id, text)) return notFound(id);
      writeStandIn(id);
      return DONE;
    },
    setResolved: (id, resolved) => (threads.setResolved(id, resolved) ? DONE : notFound(id)),
    deleteComment(id) {
      const thread = threadOf(id);
      if (!thread || !threads.remove(id)) return notFound(id);
      if (thread.id === id) notes.remove(thread.row, thread.column);
      else writeStandIn(thread.id);
      return DONE;
    },
    replaceCells(place) {
      const placeCell = (row: number, column: number): { row: number; column: number } | null => {
        const area = place({ top: row, left: column, bottom: row, right: column });
        return area && { row: area.top, column: area.left };
      };
      notes.move(placeCell);
      threads.move(placeCell);
    },
  };
}

function taken(row: number, column: number): ReturnType<typeof failure> {
  return failure('area-overlaps', `${cellReference(row, column)} has a note or comment already.`);
}

function standInText(thread: Comment): string {
  const entries = [
    `Comment:\n    ${thread.text}`,
    ...thread.replies.map((reply) => `Reply:\n    ${reply.text}`),
  ];
  const notice =
    '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it ' +
    'will get removed if the file is opened in a newer version of Excel. Learn more: ' +
    'https://go.microsoft.com/fwlink/?linkid=870924';
  return `${notice}\n\n${entries.join('\n')}`;
}
