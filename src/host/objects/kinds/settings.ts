import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import {
  editable,
  keepsContent,
  readOnly,
  reads,
  writes,
  type HostObject,
  type Kind,
} from '../../protocol/kind';
import { object } from '../object';
import { accept } from '../state/accept';
import type { Book } from '../state/book';
import { EventType } from '../state/eventQueue';
import { customXmlOf, type KeyRef } from '../state/refs';
import type { CustomXmlPart } from '../../document/model';

function set(book: Book, key: string, value: unknown): void {
  book.settings.set(key, value);
  book.events.add(EventType.settingsChanged, [''], {});
}

/** `Excel.Setting`: what the add-in remembers in the workbook. Dates travel as `Date(ms)` and stay so. */
export const settingKind: Kind<KeyRef> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: readOnly(({ key }) => key),
    value: keepsContent(
      editable(
        ({ book, key }) => book.settings.get(key),
        ({ book, key }, value) => {
          set(book, key, value);
        },
      ),
    ),
  },
  methods: {
    delete: keepsContent(
      writes(({ book, key }) => {
        if (!book.settings.delete(key)) throw itemNotFound(`the setting ${key}`);
        book.events.add(EventType.settingsChanged, [''], {});
      }),
    ),
  },
};

function settingObject(book: Book, key: string): HostObject | null {
  return book.settings.has(key) ? object('Setting', { book, key }) : null;
}

/** `Excel.SettingCollection` */
export const settingCollectionKind: Kind<Book> = {
  name: 'SettingCollection',
  collection: {
    items: (book) => [...book.settings.keys()].map((key) => object('Setting', { book, key })),
    find: (book, key) => settingObject(book, String(key)) ?? undefined,
  },
  methods: {
    add: keepsContent(
      writes((book, args) => {
        const key = args.text(0);
        if (key === '') throw invalidArgument('a setting needs a key');
        set(book, key, args.at(1));
        return object('Setting', { book, key });
      }),
    ),
    getCount: reads((book) => book.settings.size),
    getItemOrNullObject: reads((book, args) => settingObject(book, args.text(0))),
  },
};

function partObject(book: Book, { id }: CustomXmlPart): HostObject {
  return object('CustomXmlPart', { book, key: id });
}

function findPart(parts: readonly CustomXmlPart[], id: string): CustomXmlPart | undefined {
  return parts.find((part) => part.id.toLowerCase() === id.toLowerCase());
}

/** `Excel.CustomXmlPart` */
export const customXmlPartKind: Kind<KeyRef> = {
  name: 'CustomXmlPart',
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    id: readOnly((ref) => customXmlOf(ref).id),
    namespaceUri: readOnly((ref) => customXmlOf(ref).namespace),
  },
  methods: {
    getXml: reads((ref) => customXmlOf(ref).xml),
    setXml: writes((ref, args) => {
      accept(ref.book.document.customXml.setXml(customXmlOf(ref).id, args.text(0)));
    }),
    delete: writes((ref) => {
      accept(ref.book.document.customXml.delete(customXmlOf(ref).id));
    }),
  },
};

/** `Excel.CustomXmlPartCollection` */
export const customXmlPartCollectionKind: Kind<Book> = {
  name: 'CustomXmlPartCollection',
  collection: {
    items: (book) => book.document.customXml.list().map((part) => partObject(book, part)),
    find: (book, key) => {
      const part = findPart(book.document.customXml.list(), String(key));
      return part === undefined ? undefined : partObject(book, part);
    },
  },
  methods: {
    add: writes((book, args) => partObject(book, accept(book.document.customXml.add(args.text(0))))),
    getByNamespace: reads((book, args) =>
      object('CustomXmlPartScopedCollection', { book, namespace: args.text(0) }),
    ),
    getCount: reads((book) => book.document.customXml.list().length),
    getItemOrNullObject: reads((book, args) => {
      const part = findPart(book.document.customXml.list(), args.text(0));
      return part === undefined ? null : partObject(book, part);
    }),
  },
};

interface Scoped {
  readonly book: Book;
  readonly namespace: string;
}

function scopedParts({ book, namespace }: Scoped): readonly CustomXmlPart[] {
  return book.document.customXml.list().filter((part) => part.namespace === namespace);
}

function only(scope: Scoped): HostObject | null {
  const parts = scopedParts(scope);
  const [part] = parts;
  return part === undefined || parts.length > 1 ? null : partObject(scope.book, part);
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export const customXmlPartScopedCollectionKind: Kind<Scoped> = {
  name: 'CustomXmlPartScopedCollection',
  collection: {
    items: (scope) => scopedParts(scope).map((part) => partObject(scope.book, part)),
    find: (scope, key) => {
      const part = findPart(scopedParts(scope), String(key));
      return part === undefined ? undefined : partObject(scope.book, part);
    },
  },
  methods: {
    getCount: reads((scope) => scopedParts(scope).length),
    getItemOrNullObject: reads((scope, args) => {
      const part = findPart(scopedParts(scope), args.text(0));
      return part === undefined ? null : partObject(scope.book, part);
    }),
    getOnlyItem: reads((scope) => {
      const part = only(scope);
      if (part === null) throw itemNotFound('exactly one part of the namespace');
      return part;
    }),
    getOnlyItemOrNullObject: reads(only),
  },
};
