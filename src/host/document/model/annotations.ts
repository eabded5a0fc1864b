import type { Outcome, Result } from './outcome';

/** A note (the yellow one; Excel's older comment) on a cell. */
interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly visible: boolean;
}

/** A reply in a comment thread. */
export interface CommentReply {
  /** GUID with braces, upper case. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** ISO 8601, as the file has it. */
  readonly createdAt: string;
}

/** A comment thread on a cell. */
export interface Comment extends CommentReply {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** Who writes and when; given by the caller so that files are reproducible. */
export interface CommentEntry {
  readonly author: string;
  readonly text: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Notes and comment threads of one sheet. A cell has one or the other, never both. */
export interface Annotations {
  notes(): readonly Note[];
  /** Adds or replaces the note of a cell. Refused: `area-overlaps` where a comment thread stands. */
  setNote(note: { row: number; column: number; author: string; text: string; visible?: boolean }): Outcome;
  deleteNote(row: number, column: number): Outcome;

  comments(): readonly Comment[];
  /** Starts a thread. Refused: `area-overlaps` when the cell has a note or a thread. */
  addComment(row: number, column: number, entry: CommentEntry): Result<Comment>;
  addReply(commentId: string, entry: CommentEntry): Result<CommentReply>;
  /** Changes the text of a thread's first entry or of a reply. */
  setCommentText(id: string, text: string): Outcome;
  setResolved(commentId: string, resolved: boolean): Outcome;
  /** Deletes a thread with its replies, or one reply. */
  deleteComment(id: string): Outcome;
}
