import type { SchemaOrder } from './schemaOrder';

/** Children of `worksheet` (ISO 29500-1, CT_Worksheet). */
export const WORKSHEET_ORDER: SchemaOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Children of `workbook` (CT_Workbook). */
export const WORKBOOK_ORDER: SchemaOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Children of `styleSheet` (CT_Stylesheet). */
export const STYLESHEET_ORDER: SchemaOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Children of `table` (CT_Table). */
export const TABLE_ORDER: SchemaOrder = [
  'autoFilter',
  'sortState',
  'tableColumns',
  'tableStyleInfo',
  'extLst',
];

/** Children of `tableColumn` (CT_TableColumn). */
export const TABLE_COLUMN_ORDER: SchemaOrder = [
  'calculatedColumnFormula',
  'totalsRowFormula',
  'xmlColumnPr',
  'extLst',
];

/** Children of `sheetPr` (CT_SheetPr). */
export const SHEET_PROPERTIES_ORDER: SchemaOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Children of `sheetView` (CT_SheetView). */
export const SHEET_VIEW_ORDER: SchemaOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];
