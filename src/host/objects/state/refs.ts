import type {
  BorderLine,
  CellFormat,
  CellFormatChange,
  Chart,
  Comment,
  ConditionalFormat,
  CustomXmlPart,
  DefinedName,
  NamedStyle,
  Sheet,
  Table,
  TableColumn,
} from '../../document/model';
import { HostError, itemNotFound } from '../../protocol/hostError';
import type { Book } from './book';

/** A worksheet as an add-in holds it. */
export interface SheetRef {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Something that belongs to one sheet, or to the workbook as a whole. */
export interface ScopeRef {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export interface TableRef extends SheetRef {
  readonly id: number;
}

export interface TableColumnRef extends TableRef {
  readonly columnId: number;
}

export interface TableRowRef extends TableRef {
  readonly index: number;
}

export interface NameRef {
  readonly book: Book;
  readonly name: string;
  readonly scope: number | null;
}

export interface StyleRef {
  readonly book: Book;
  readonly name: string;
}

export interface ItemRef extends SheetRef {
  readonly id: number;
}

export interface SeriesRef extends ItemRef {
  readonly index: number;
}

/** The labels of one series, or of all series of a chart. */
export interface LabelsRef extends ItemRef {
  readonly index?: number;
}

/** One of a chart's axes, its title, and so on. */
export interface AxisRef extends ItemRef {
  readonly axis: 'category' | 'value';
}

export interface CommentRef extends SheetRef {
  readonly id: string;
}

export interface ReplyRef extends CommentRef {
  readonly replyId: string;
}

export interface KeyRef {
  readonly book: Book;
  readonly key: string;
}

export interface PageBreaksRef extends SheetRef {
  readonly along: 'rows' | 'columns';
}

export interface PageBreakRef extends PageBreaksRef {
  readonly at: number;
}

/**
 * Something whose format can be read and changed: the cells of a range, or a cell style. Fonts, fills and alignments work on
 * it without knowing which of them it is.
 */
export interface FormatTarget {
  readonly book: Book;
  /** One property; null where cells differ. */
  common<T>(property: (format: CellFormat) => T): T | null;
  change(change: CellFormatChange): void;
}

/** One edge of a range's or a style's borders. */
export interface BorderTarget {
  readonly book: Book;
  /** `EdgeTop`, `InsideHorizontal` … */
  readonly edge: string;
  line(): BorderLine | null;
  setLine(change: Partial<BorderLine>): void;
}

/** The borders of a range or a style. */
export interface BordersTarget {
  readonly edges: readonly string[];
  edge(name: string): BorderTarget;
}

/** The sheet, if it is still there. */
export function sheetOf({ book, sheet }: SheetRef): Sheet {
  if (!book.hasSheet(sheet)) throw new HostError('InvalidReference', 'The worksheet has been deleted.');
  return sheet;
}

/** The table, if it is still there. */
export function tableOf(ref: TableRef): Table {
  const table = sheetOf(ref)
    .tables.list()
    .find(({ id }) => id === ref.id);
  if (table === undefined) throw new HostError('InvalidReference', 'The table has been deleted.');
  return table;
}

/** The table column, if it is still there, with its place in the table. */
export function columnOf(ref: TableColumnRef): { table: Table; column: TableColumn; index: number } {
  const table = tableOf(ref);
  const index = table.columns.findIndex(({ id }) => id === ref.columnId);
  const column = table.columns[index];
  if (column === undefined) throw new HostError('InvalidReference', 'The table column has been deleted.');
  return { table, column, index };
}

/** The defined name, if it is still there. */
export function nameOf({ book, name, scope }: NameRef): DefinedName {
  const found = book.document.names.find(name, scope);
  if (found === null) throw itemNotFound(`the name ${name}`);
  return found;
}

/** The cell style, if it is still there. */
export function styleOf({ book, name }: StyleRef): NamedStyle {
  const found = book.document.styles.namedStyle(name);
  if (found === null) throw itemNotFound(`the style ${name}`);
  return found;
}

/** The chart, if it is still there. */
export function chartOf(ref: ItemRef): Chart {
  const found = sheetOf(ref)
    .charts.list()
    .find(({ id }) => id === ref.id);
  if (found === undefined) throw itemNotFound('the chart');
  return found;
}

/** The conditional format, if it is still there. */
export function conditionalFormatOf(ref: ItemRef): ConditionalFormat {
  const found = sheetOf(ref)
    .conditionalFormats.list()
    .find(({ id }) => id === ref.id);
  if (found === undefined) throw itemNotFound('the conditional format');
  return found;
}

/** The comment thread, if it is still there. */
export function commentOf(ref: CommentRef): Comment {
  const found = sheetOf(ref)
    .annotations.comments()
    .find(({ id }) => id === ref.id);
  if (found === undefined) throw itemNotFound('the comment');
  return found;
}

/** The custom XML part, if it is still there. */
export function customXmlOf({ book, key }: KeyRef): CustomXmlPart {
  const found = book.document.customXml.list().find(({ id }) => id === key);
  if (found === undefined) throw itemNotFound('the custom XML part');
  return found;
}
