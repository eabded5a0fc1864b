import { hostObject, type HostObject } from '../protocol/kind';
import type { Book, RangeRef } from './state/book';
import type * as refs from './state/refs';

/** What an object of each Office.js class holds on to here. */
export interface Selves {
  Application: Book;
  Chart: refs.ItemRef;
  ChartAxes: refs.ItemRef;
  ChartAxis: refs.AxisRef;
  ChartAxisTitle: refs.AxisRef;
  ChartCollection: refs.SheetRef;
  ChartDataLabels: refs.LabelsRef;
  ChartGridlines: refs.AxisRef;
  ChartLegend: refs.ItemRef;
  ChartSeries: refs.SeriesRef;
  ChartSeriesCollection: refs.ItemRef;
  ChartSeriesFormat: refs.SeriesRef;
  ChartFill: refs.SeriesRef;
  ChartTitle: refs.ItemRef;
  CellValueConditionalFormat: refs.ItemRef;
  Comment: refs.CommentRef;
  CommentCollection: refs.ScopeRef;
  CommentReply: refs.ReplyRef;
  CommentReplyCollection: refs.CommentRef;
  ConditionalFormat: refs.ItemRef;
  ConditionalFormatCollection: RangeRef;
  ConditionalFormatRule: refs.ItemRef;
  ConditionalRangeBorder: refs.ItemRef & { readonly edge: 'top' | 'bottom' | 'left' | 'right' };
  ConditionalRangeBorderCollection: refs.ItemRef;
  ConditionalRangeFill: refs.ItemRef;
  ConditionalRangeFont: refs.ItemRef;
  ConditionalRangeFormat: refs.ItemRef;
  CultureInfo: Book;
  CustomConditionalFormat: refs.ItemRef;
  CustomXmlPart: refs.KeyRef;
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  DataValidation: RangeRef;
  DocumentProperties: Book;
  Filter: refs.TableColumnRef;
  FormatProtection: refs.FormatTarget;
  HeaderFooter: refs.SheetRef & { readonly page: 'odd' | 'even' | 'first' };
  HeaderFooterGroup: refs.SheetRef;
  NamedItem: refs.NameRef;
  NamedItemCollection: refs.ScopeRef;
  NumberFormatInfo: Book;
  PageBreak: refs.PageBreakRef;
  PageBreakCollection: refs.PageBreaksRef;
  PageLayout: refs.SheetRef;
  PresetCriteriaConditionalFormat: refs.ItemRef;
  Range: RangeRef;
  RangeAreas: { readonly ranges: readonly RangeRef[] };
  RangeBorder: refs.BorderTarget;
  RangeBorderCollection: refs.BordersTarget;
  RangeCollection: { readonly ranges: readonly RangeRef[] };
  RangeFill: refs.FormatTarget;
  RangeFont: refs.FormatTarget;
  RangeFormat: RangeRef;
  RangeSort: RangeRef;
  RangeView: RangeRef;
  Runtime: Book;
  Setting: refs.KeyRef;
  SettingCollection: Book;
  Style: refs.StyleRef;
  StyleCollection: Book;
  Table: refs.TableRef;
  TableCollection: refs.ScopeRef;
  TableAutoFilter: refs.TableRef;
  TableColumn: refs.TableColumnRef;
  TableColumnCollection: refs.TableRef;
  TableRow: refs.TableRowRef;
  TableRowCollection: refs.TableRef;
  TableScopedCollection: refs.SheetRef & { readonly ids: readonly number[] };
  TableSort: refs.TableRef;
  TextConditionalFormat: refs.ItemRef;
  Workbook: Book;
  WorkbookProtection: Book;
  Worksheet: refs.SheetRef;
  WorksheetCollection: Book;
  WorksheetFreezePanes: refs.SheetRef;
  WorksheetProtection: refs.SheetRef;
}

/** An object of an Office.js class. */
export function object<K extends keyof Selves>(kind: K, self: Selves[K]): HostObject {
  return hostObject(kind, self);
}
