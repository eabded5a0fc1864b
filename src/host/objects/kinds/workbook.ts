import { HostError, itemNotFound } from '../../protocol/hostError';
import {
  editable,
  keepsContent,
  leadsTo,
  readOnly,
  reads,
  writes,
  type HostObject,
  type Kind,
} from '../../protocol/kind';
import { object } from '../object';
import { cellArea } from '../state/areas';
import type { Book } from '../state/book';
import { rangeOn } from './rangeNavigation';
import { toBoolean, oneOf, wireOf } from './readValue';

function eventRange(book: Book, id: string): HostObject | null {
  const cells = book.cellsOfEvent(id);
  return cells === undefined || !book.hasSheet(cells.sheet)
    ? null
    : rangeOn({ book, sheet: cells.sheet }, cells.area);
}

/** `Excel.Workbook`, where every request begins. */
export const workbookKind: Kind<Book> = {
  name: 'Workbook',
  scalars: {
    name: readOnly((book) => book.fileName),
    readOnly: readOnly(() => false),
    autoSave: readOnly(() => false),
    previouslySaved: readOnly(() => true),
    calculationEngineVersion: readOnly(() => 191029),
  },
  navigations: {
    worksheets: leadsTo((book) => object('WorksheetCollection', book)),
    tables: leadsTo((book) => object('TableCollection', { book, sheet: null })),
    names: leadsTo((book) => object('NamedItemCollection', { book, sheet: null })),
    styles: leadsTo((book) => object('StyleCollection', book)),
    comments: leadsTo((book) => object('CommentCollection', { book, sheet: null })),
    application: leadsTo((book) => object('Application', book)),
    properties: leadsTo((book) => object('DocumentProperties', book)),
    customXmlParts: leadsTo((book) => object('CustomXmlPartCollection', book)),
    settings: leadsTo((book) => object('SettingCollection', book)),
    protection: leadsTo((book) => object('WorkbookProtection', book)),
    _Runtime: leadsTo((book) => object('Runtime', book)),
  },
  methods: {
    getSelectedRange: reads((book) => {
      const sheet = book.document.sheets.active;
      return rangeOn({ book, sheet }, sheet.view.selection);
    }),
    getActiveCell: reads((book) => {
      const sheet = book.document.sheets.active;
      return rangeOn({ book, sheet }, cellArea(sheet.view.selection.top, sheet.view.selection.left));
    }),
    _RemoveReference: reads((book, args) => {
      book.references.remove(args.text(0));
    }),
    _GetRangeForEventByReferenceId: reads((book, args) => {
      const range = eventRange(book, args.text(0));
      if (range === null) throw itemNotFound('the range of the event');
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: reads((book, args) => eventRange(book, args.text(0))),
  },
};

const MODES = { Automatic: 'auto', AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

/** `Excel.Application` */
export const applicationKind: Kind<Book> = {
  name: 'Application',
  scalars: {
    calculationMode: keepsContent(
      editable(
        (book) => wireOf(MODES, book.document.calculation.mode),
        (book, value) => {
          book.document.setCalculation({ mode: MODES[oneOf(MODES, value)] });
          book.calculation.ensure();
        },
      ),
    ),
    calculationState: readOnly(() => 'Done'),
    calculationEngineVersion: readOnly(() => 191029),
    decimalSeparator: readOnly((book) => separators(book).decimal),
    thousandsSeparator: readOnly((book) => separators(book).group),
    useSystemSeparators: readOnly(() => true),
  },
  navigations: {
    cultureInfo: leadsTo((book) => object('CultureInfo', book)),
  },
  methods: {
    calculate: keepsContent(
      writes((book, args) => {
        const type = args.text(0);
        if (type === 'Recalculate') book.calculation.run();
        else if (type === 'Full' || type === 'FullRebuild') book.calculation.runAll();
        else throw new HostError('InvalidArgument', `${type} is no kind of calculation.`);
      }),
    ),
    suspendApiCalculationUntilNextSync: reads((book) => {
      book.calculation.suspended = true;
    }),
    suspendScreenUpdatingUntilNextSync: reads(() => undefined),
  },
};

function separators({ locale }: Book): { decimal: string; group: string } {
  return locale === 'sv-SE' ? { decimal: ',', group: '\u00a0' } : { decimal: '.', group: ',' };
}

/** `Excel.CultureInfo` */
export const cultureInfoKind: Kind<Book> = {
  name: 'CultureInfo',
  scalars: { name: readOnly((book) => book.locale) },
  navigations: { numberFormat: leadsTo((book) => object('NumberFormatInfo', book)) },
};

/** `Excel.NumberFormatInfo` */
export const numberFormatInfoKind: Kind<Book> = {
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: readOnly((book) => separators(book).decimal),
    numberGroupSeparator: readOnly((book) => separators(book).group),
  },
};

/** `Excel.Runtime`, behind `context.runtime`. */
export const runtimeKind: Kind<Book> = {
  name: 'Runtime',
  scalars: {
    enableEvents: keepsContent(
      editable(
        (book) => book.events.wanted,
        (book, value) => {
          book.events.wanted = toBoolean(value);
        },
      ),
    ),
  },
};

const TEXTS = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;

/** `Excel.DocumentProperties` */
export const documentPropertiesKind: Kind<Book> = {
  name: 'DocumentProperties',
  scalars: {
    ...Object.fromEntries(
      TEXTS.map((key) => [
        key,
        editable<Book>(
          (book) => book.document.properties[key],
          (book, value) => {
            if (typeof value !== 'string') throw new HostError('InvalidArgument', `${key} is a text.`);
            book.document.setProperties({ [key]: value });
          },
        ),
      ]),
    ),
    lastAuthor: readOnly((book) => book.document.properties.lastAuthor),
    creationDate: readOnly((book) => book.document.properties.created),
  },
};
