import { itemNotFound } from '../../protocol/hostError';
import { reads, writes, type HostObject, type Kind } from '../../protocol/kind';
import { addSheet } from '../edit/sheets';
import { object } from '../object';
import type { Book } from '../state/book';
import { worksheetId } from '../state/ids';
import { SHEET_EVENTS } from './worksheet';
import type { Sheet } from '../../document/model';

/** A sheet by name or id. */
function findSheet(book: Book, key: string): Sheet | undefined {
  return (
    book.document.sheets.find(key) ??
    book.document.sheets.list().find(({ sheetId }) => worksheetId(sheetId) === key)
  );
}

function worksheet(book: Book, sheet: Sheet): HostObject {
  return object('Worksheet', { book, sheet });
}

function shown(book: Book, visibleOnly: boolean): readonly Sheet[] {
  const sheets = book.document.sheets.list();
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
}

function end(book: Book, visibleOnly: boolean, index: 0 | -1): HostObject {
  const sheet = shown(book, visibleOnly).at(index);
  if (sheet === undefined) throw itemNotFound('a worksheet');
  return worksheet(book, sheet);
}

/** `Excel.WorksheetCollection` */
export const worksheetCollectionKind: Kind<Book> = {
  name: 'WorksheetCollection',
  events: [...SHEET_EVENTS, 'onAdded', 'onDeleted', 'onMoved'],
  collection: {
    items: (book) => book.document.sheets.list().map((sheet) => worksheet(book, sheet)),
    find: (book, key) => {
      const sheet = findSheet(book, String(key));
      return sheet === undefined ? undefined : worksheet(book, sheet);
    },
  },
  methods: {
    add: writes((book, args) => worksheet(book, addSheet(book, args.optionalText(0)))),
    getActiveWorksheet: reads((book) => worksheet(book, book.document.sheets.active)),
    getCount: reads((book, args) => shown(book, args.flag(0)).length),
    getFirst: reads((book, args) => end(book, args.flag(0), 0)),
    getLast: reads((book, args) => end(book, args.flag(0), -1)),
    getItemOrNullObject: reads((book, args) => {
      const sheet = findSheet(book, args.text(0));
      return sheet === undefined ? null : worksheet(book, sheet);
    }),
  },
};
