import type { Comment, CommentReply } from '../../document/model';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import {
  editable,
  isHostObject,
  leadsTo,
  reads,
  readOnly,
  writes,
  type HostObject,
  type Kind,
} from '../../protocol/kind';
import { object } from '../object';
import { accept } from '../state/accept';
import { cellArea } from '../state/areas';
import type { RangeRef } from '../state/book';
import { EventType, WORKBOOK_TARGET } from '../state/eventQueue';
import { worksheetId } from '../state/ids';
import { areaOf } from '../state/rangeRef';
import {
  commentOf,
  sheetOf,
  type CommentRef,
  type ReplyRef,
  type ScopeRef,
  type SheetRef,
} from '../state/refs';
import { resolveReference, type PlacedArea } from '../state/resolveAddress';
import type { Arguments } from '../../protocol/arguments';
import { rangeOn } from './rangeNavigation';
import { toBoolean, toText } from './readValue';

function report(ref: SheetRef, type: number, name: string, id: string): void {
  const target = worksheetId(ref.sheet.sheetId);
  ref.book.events.add(type, [target, WORKBOOK_TARGET], {
    type: name,
    worksheetId: target,
    commentDetails: [{ commentId: id, replyIds: [] }],
    source: 'Local',
    triggerSource: ref.book.events.trigger,
  });
}

function commentObject({ book, sheet }: SheetRef, { id }: Comment): HostObject {
  return object('Comment', { book, sheet, id });
}

function replyOf(ref: ReplyRef): CommentReply {
  const found = commentOf(ref).replies.find(({ id }) => id === ref.replyId);
  if (found === undefined) throw itemNotFound('the reply');
  return found;
}

/** `Excel.Comment` */
export const commentKind: Kind<CommentRef> = {
  name: 'Comment',
  identity: (ref) => ({ Id: ref.id }),
  scalars: {
    id: readOnly((ref) => ref.id),
    content: editable(
      (ref) => commentOf(ref).text,
      (ref, value) => {
        accept(sheetOf(ref).annotations.setCommentText(ref.id, toText(value)));
        report(ref, EventType.commentChanged, 'CommentChanged', ref.id);
      },
    ),
    authorName: readOnly((ref) => commentOf(ref).author),
    authorEmail: readOnly(() => ''),
    creationDate: readOnly((ref) => commentOf(ref).createdAt),
    contentType: readOnly(() => 'Plain'),
    resolved: editable(
      (ref) => commentOf(ref).resolved,
      (ref, value) => {
        accept(sheetOf(ref).annotations.setResolved(ref.id, toBoolean(value)));
        report(ref, EventType.commentChanged, 'CommentChanged', ref.id);
      },
    ),
  },
  navigations: { replies: leadsTo((ref) => object('CommentReplyCollection', ref)) },
  methods: {
    delete: writes((ref) => {
      commentOf(ref);
      accept(sheetOf(ref).annotations.deleteComment(ref.id));
      report(ref, EventType.commentDeleted, 'CommentDeleted', ref.id);
    }),
    getLocation: reads((ref) => {
      const { row, column } = commentOf(ref);
      return rangeOn(ref, cellArea(row, column));
    }),
  },
};

/** The cell that a comment is put on: an address with its sheet, or a range of one cell. */
function cellOf(ref: ScopeRef, args: Arguments, index: number): PlacedArea {
  const value = args.at(index);
  const placed = isHostObject(value)
    ? { sheet: (value.self as RangeRef).sheet, area: areaOf(value.self as RangeRef) }
    : resolveReference(ref.book, ref.sheet ?? undefined, args.text(index));
  if (placed === undefined) throw invalidArgument('the address of a cell with its sheet was expected');
  if (placed.area.top !== placed.area.bottom || placed.area.left !== placed.area.right) {
    throw invalidArgument('a comment stands on one cell');
  }
  return placed;
}

function commentsOf({ book, sheet }: ScopeRef): readonly { sheet: SheetRef; comment: Comment }[] {
  const sheets = sheet === null ? book.document.sheets.list() : [sheet];
  return sheets.flatMap((one) =>
    one.annotations.comments().map((comment) => ({ sheet: { book, sheet: one }, comment })),
  );
}

function findComment(ref: ScopeRef, test: (comment: Comment) => boolean): HostObject | null {
  const found = commentsOf(ref).find(({ comment }) => test(comment));
  return found === undefined ? null : commentObject(found.sheet, found.comment);
}

function must(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound('the comment');
  return found;
}

/** `Excel.CommentCollection`: the comment threads of a sheet or of the workbook. */
export const commentCollectionKind: Kind<ScopeRef> = {
  name: 'CommentCollection',
  events: ['onAdded', 'onChanged', 'onDeleted'],
  collection: {
    items: (ref) => commentsOf(ref).map(({ sheet, comment }) => commentObject(sheet, comment)),
    find: (ref, key) => findComment(ref, ({ id }) => id === key) ?? undefined,
  },
  methods: {
    add: writes((ref, args) => {
      const { sheet, area } = cellOf(ref, args, 0);
      if ((args.optionalText(2) ?? 'Plain') !== 'Plain')
        throw new HostError('NotImplemented', 'Comments with mentions.');
      const entry = { author: 'Add-in', text: args.text(1), createdAt: ref.book.now().toISOString() };
      const comment = accept(sheet.annotations.addComment(area.top, area.left, entry));
      const place = { book: ref.book, sheet };
      report(place, EventType.commentAdded, 'CommentAdded', comment.id);
      return commentObject(place, comment);
    }),
    getCount: reads((ref) => commentsOf(ref).length),
    getItemAt: reads((ref, args) => {
      const found = commentsOf(ref)[args.integer(0)];
      return must(found === undefined ? null : commentObject(found.sheet, found.comment));
    }),
    getItemByCell: reads((ref, args) => {
      const { sheet, area } = cellOf(ref, args, 0);
      const scope = { book: ref.book, sheet };
      return must(findComment(scope, ({ row, column }) => row === area.top && column === area.left));
    }),
    getItemByReplyId: reads((ref, args) =>
      must(findComment(ref, ({ replies }) => replies.some(({ id }) => id === args.text(0)))),
    ),
    getItemOrNullObject: reads((ref, args) => findComment(ref, ({ id }) => id === args.text(0))),
  },
};

/** `Excel.CommentReply` */
export const commentReplyKind: Kind<ReplyRef> = {
  name: 'CommentReply',
  identity: (ref) => ({ Id: ref.replyId }),
  scalars: {
    id: readOnly((ref) => ref.replyId),
    content: editable(
      (ref) => replyOf(ref).text,
      (ref, value) => {
        replyOf(ref);
        accept(sheetOf(ref).annotations.setCommentText(ref.replyId, toText(value)));
        report(ref, EventType.commentChanged, 'CommentChanged', ref.id);
      },
    ),
    authorName: readOnly((ref) => replyOf(ref).author),
    authorEmail: readOnly(() => ''),
    creationDate: readOnly((ref) => replyOf(ref).createdAt),
    contentType: readOnly(() => 'Plain'),
    resolved: readOnly((ref) => commentOf(ref).resolved),
  },
  methods: {
    delete: writes((ref) => {
      replyOf(ref);
      accept(sheetOf(ref).annotations.deleteComment(ref.replyId));
      report(ref, EventType.commentChanged, 'CommentChanged', ref.id);
    }),
    getParentComment: reads((ref) => object('Comment', { book: ref.book, sheet: ref.sheet, id: ref.id })),
    getLocation: reads((ref) => {
      const { row, column } = commentOf(ref);
      return rangeOn(ref, cellArea(row, column));
    }),
  },
};

function replyObject(ref: CommentRef, replyId: string): HostObject {
  return object('CommentReply', { book: ref.book, sheet: ref.sheet, id: ref.id, replyId });
}

/** `Excel.CommentReplyCollection` */
export const commentReplyCollectionKind: Kind<CommentRef> = {
  name: 'CommentReplyCollection',
  collection: {
    items: (ref) => commentOf(ref).replies.map(({ id }) => replyObject(ref, id)),
    find: (ref, key) =>
      commentOf(ref).replies.some(({ id }) => id === key) ? replyObject(ref, String(key)) : undefined,
  },
  methods: {
    add: writes((ref, args) => {
      const entry = { author: 'Add-in', text: args.text(0), createdAt: ref.book.now().toISOString() };
      const reply = accept(sheetOf(ref).annotations.addReply(ref.id, entry));
      report(ref, EventType.commentChanged, 'CommentChanged', ref.id);
      return replyObject(ref, reply.id);
    }),
    getCount: reads((ref) => commentOf(ref).replies.length),
    getItemAt: reads((ref, args) => {
      const reply = commentOf(ref).replies[args.integer(0)];
      if (reply === undefined) throw itemNotFound('the reply');
      return replyObject(ref, reply.id);
    }),
    getItemOrNullObject: reads((ref, args) =>
      commentOf(ref).replies.some(({ id }) => id === args.text(0)) ? replyObject(ref, args.text(0)) : null,
    ),
  },
};
