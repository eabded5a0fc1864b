import type { CellFormat, CellFormatChange, NamedStyle } from '../../document/model';
import { HostError, itemNotFound } from '../../protocol/hostError';
import { editable, leadsTo, reads, readOnly, writes, type HostObject, type Kind } from '../../protocol/kind';
import { isFormatText } from '../edit/cellText';
import { object } from '../object';
import { accept } from '../state/accept';
import type { Book } from '../state/book';
import { styleOf, type FormatTarget, type StyleRef } from '../state/refs';
import { targetBorders } from '../state/styleTarget';
import { invalidArgument } from '../../protocol/hostError';
import { alignmentScalars } from './alignment';
import { scalarsThrough } from './formats';
import { toBoolean, toText } from './readValue';

/** A cell style as something with a format: cells that have the style follow. */
function styleTarget(ref: StyleRef): FormatTarget {
  return {
    book: ref.book,
    common: (property) => property(styleOf(ref).format),
    change: (change: CellFormatChange) => {
      accept(ref.book.document.styles.changeNamedStyle(styleOf(ref).name, change));
    },
  };
}

function styleObject(book: Book, style: NamedStyle): HostObject {
  return object('Style', { book, name: style.name });
}

function part(key: keyof CellFormat['protection']): ReturnType<typeof editable<StyleRef>> {
  return editable(
    (ref) => styleOf(ref).format.protection[key],
    (ref, value) => {
      styleTarget(ref).change({ protection: { [key]: toBoolean(value) } });
    },
  );
}

/** Every style here includes all parts of a format: that can be read, and only be set to what it is. */
function includes(what: string): ReturnType<typeof editable<StyleRef>> {
  return editable(
    () => true,
    (ref, value) => {
      if (!toBoolean(value)) {
        throw new HostError(
          'NotImplemented',
          `The embedded host does not have styles that leave out parts (${what} of ${ref.name}).`,
        );
      }
    },
  );
}

/** `Excel.Style` */
export const styleKind: Kind<StyleRef> = {
  name: 'Style',
  identity: (ref) => ({ _Id: ref.name }),
  scalars: {
    name: readOnly((ref) => styleOf(ref).name),
    builtIn: readOnly((ref) => styleOf(ref).builtinId !== null),
    numberFormat: editable(
      (ref) => styleOf(ref).format.numberFormat,
      (ref, value) => {
        const numberFormat = toText(value);
        if (!isFormatText(numberFormat)) throw invalidArgument(`${numberFormat} is no number format`);
        styleTarget(ref).change({ numberFormat: numberFormat === '' ? 'General' : numberFormat });
      },
    ),
    ...scalarsThrough(alignmentScalars, styleTarget),
    locked: part('locked'),
    formulaHidden: part('formulaHidden'),
    includeAlignment: includes('includeAlignment'),
    includeBorder: includes('includeBorder'),
    includeFont: includes('includeFont'),
    includeNumber: includes('includeNumber'),
    includePatterns: includes('includePatterns'),
    includeProtection: includes('includeProtection'),
  },
  navigations: {
    font: leadsTo((ref) => object('RangeFont', styleTarget(ref))),
    fill: leadsTo((ref) => object('RangeFill', styleTarget(ref))),
    borders: leadsTo((ref) => object('RangeBorderCollection', targetBorders(styleTarget(ref)))),
  },
};

/** `Excel.StyleCollection` */
export const styleCollectionKind: Kind<Book> = {
  name: 'StyleCollection',
  collection: {
    items: (book) => book.document.styles.namedStyles().map((style) => styleObject(book, style)),
    find: (book, key) => {
      const style = book.document.styles.namedStyle(String(key));
      return style === null ? undefined : styleObject(book, style);
    },
  },
  methods: {
    add: writes((book, args) => {
      const { styles } = book.document;
      const normal = styles.namedStyle('Normal')?.format ?? styles.format(0);
      const name = args.text(0);
      accept(styles.addNamedStyle({ name, format: normal }));
      // In Excel `add` gives nothing back; the style is fetched with getItem.
      return null;
    }),
    getCount: reads((book) => book.document.styles.namedStyles().length),
    getItemAt: reads((book, args) => {
      const style = book.document.styles.namedStyles()[args.integer(0)];
      if (style === undefined) throw itemNotFound('the style');
      return styleObject(book, style);
    }),
    getItemOrNullObject: reads((book, args) => {
      const style = book.document.styles.namedStyle(args.text(0));
      return style === null ? null : styleObject(book, style);
    }),
  },
};
