import type { AnyKind, Kind } from '../protocol/kind';
import { rangeBorderCollectionKind, rangeBorderKind } from './kinds/borders';
import * as charts from './kinds/charts';
import * as comments from './kinds/comments';
import * as conditional from './kinds/conditionalFormats';
import * as conditionalFormat from './kinds/conditionalRangeFormat';
import { dataValidationKind } from './kinds/dataValidation';
import { formatProtectionKind, rangeFillKind, rangeFontKind } from './kinds/formats';
import { freezePanesKind } from './kinds/freezePanes';
import { headerFooterGroupKind, headerFooterKind } from './kinds/headersFooters';
import { namedItemCollectionKind, namedItemKind } from './kinds/names';
import { pageBreakCollectionKind, pageBreakKind } from './kinds/pageBreaks';
import { pageLayoutKind } from './kinds/pageLayout';
import { workbookProtectionKind, worksheetProtectionKind } from './kinds/protection';
import { rangeKind } from './kinds/range';
import { rangeAreasKind, rangeCollectionKind, rangeViewKind } from './kinds/rangeAreas';
import { rangeFormatKind } from './kinds/rangeFormat';
import * as settings from './kinds/settings';
import { rangeSortKind, tableSortKind } from './kinds/sorting';
import { styleCollectionKind, styleKind } from './kinds/styles';
import { filterKind } from './kinds/tableFilter';
import { tableKind } from './kinds/table';
import { tableAutoFilterKind } from './kinds/tableAutoFilter';
import { tableCollectionKind, tableScopedCollectionKind } from './kinds/tableCollection';
import { tableColumnCollectionKind, tableColumnKind } from './kinds/tableColumns';
import { tableRowCollectionKind, tableRowKind } from './kinds/tableRows';
import * as workbook from './kinds/workbook';
import { worksheetKind } from './kinds/worksheet';
import { worksheetCollectionKind } from './kinds/worksheetCollection';
import type { Selves } from './object';
import { serviceKind } from './services';

/** Everything that the host can be asked for, one list of members per class. */
export const catalogue: { readonly [K in keyof Selves]: Kind<Selves[K]> } = {
  Application: workbook.applicationKind,
  ...charts.kinds,
  CellValueConditionalFormat: conditional.cellValueConditionalFormatKind,
  Comment: comments.commentKind,
  CommentCollection: comments.commentCollectionKind,
  CommentReply: comments.commentReplyKind,
  CommentReplyCollection: comments.commentReplyCollectionKind,
  ConditionalFormat: conditional.conditionalFormatKind,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionKind,
  ConditionalFormatRule: conditional.conditionalFormatRuleKind,
  ConditionalRangeBorder: conditionalFormat.conditionalRangeBorderKind,
  ConditionalRangeBorderCollection: conditionalFormat.conditionalRangeBorderCollectionKind,
  ConditionalRangeFill: conditionalFormat.conditionalRangeFillKind,
  ConditionalRangeFont: conditionalFormat.conditionalRangeFontKind,
  ConditionalRangeFormat: conditionalFormat.conditionalRangeFormatKind,
  CultureInfo: workbook.cultureInfoKind,
  CustomConditionalFormat: conditional.customConditionalFormatKind,
  CustomXmlPart: settings.customXmlPartKind,
  CustomXmlPartCollection: settings.customXmlPartCollectionKind,
  CustomXmlPartScopedCollection: settings.customXmlPartScopedCollectionKind,
  DataValidation: dataValidationKind,
  DocumentProperties: workbook.documentPropertiesKind,
  Filter: filterKind,
  FormatProtection: formatProtectionKind,
  HeaderFooter: headerFooterKind,
  HeaderFooterGroup: headerFooterGroupKind,
  NamedItem: namedItemKind,
  NamedItemCollection: namedItemCollectionKind,
  NumberFormatInfo: workbook.numberFormatInfoKind,
  PageBreak: pageBreakKind,
  PageBreakCollection: pageBreakCollectionKind,
  PageLayout: pageLayoutKind,
  PresetCriteriaConditionalFormat: conditional.presetConditionalFormatKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeBorder: rangeBorderKind,
  RangeBorderCollection: rangeBorderCollectionKind,
  RangeCollection: rangeCollectionKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  RangeFormat: rangeFormatKind,
  RangeSort: rangeSortKind,
  RangeView: rangeViewKind,
  Runtime: workbook.runtimeKind,
  Setting: settings.settingKind,
  SettingCollection: settings.settingCollectionKind,
  Style: styleKind,
  StyleCollection: styleCollectionKind,
  Table: tableKind,
  TableAutoFilter: tableAutoFilterKind,
  TableCollection: tableCollectionKind,
  TableColumn: tableColumnKind,
  TableColumnCollection: tableColumnCollectionKind,
  TableRow: tableRowKind,
  TableRowCollection: tableRowCollectionKind,
  TableScopedCollection: tableScopedCollectionKind,
  TableSort: tableSortKind,
  TextConditionalFormat: conditional.textConditionalFormatKind,
  Workbook: workbook.workbookKind,
  WorkbookProtection: workbookProtectionKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetCollectionKind,
  WorksheetFreezePanes: freezePanesKind,
  WorksheetProtection: worksheetProtectionKind,
};

/** The kind that an object names. */
export function kindNamed(name: string): AnyKind {
  const kind = (catalogue as Readonly<Record<string, AnyKind>>)[name] ?? serviceKind(name);
  if (kind === undefined) throw new Error(`There is no kind ${name}.`);
  return kind;
}
