import type { Selves } from '../../../src/host/objects/object';
import type { EmbeddedHost } from '../../../src/host/startHost';
import { givenTable } from '../givenHost';

type Way = (context: Excel.RequestContext) => OfficeExtension.ClientObject;

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');
const cell = (context: Excel.RequestContext): Excel.Range => sheetOf(context).getRange('A1');
const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('Drift');
const chart = (context: Excel.RequestContext): Excel.Chart => sheetOf(context).charts.getItem('Drift');
const axis = (context: Excel.RequestContext): Excel.ChartAxis => chart(context).axes.valueAxis;
const series = (context: Excel.RequestContext): Excel.ChartSeries => chart(context).series.getItemAt(0);
const comment = (context: Excel.RequestContext): Excel.Comment => context.workbook.comments.getItemAt(0);
const style = (context: Excel.RequestContext): Excel.Style => context.workbook.styles.getItem('Own');
const page = (context: Excel.RequestContext): Excel.PageLayout => sheetOf(context).pageLayout;

/** The conditional formats of `givenEverything` by their places, the last one made first. */
const conditional = (place: number) => (context: Excel.RequestContext) =>
  sheetOf(context).getRange('H1').conditionalFormats.getItemAt(place);
const custom = conditional(3);
const customFormat = (context: Excel.RequestContext): Excel.ConditionalRangeFormat =>
  custom(context).custom.format;

/** How to come to an object of each class that the host has, in the workbook of `givenEverything`. */
export const ways: Readonly<Record<keyof Selves, Way>> = {
  Application: ({ workbook }) => workbook.application,
  CellValueConditionalFormat: (context) => conditional(2)(context).cellValue,
  Chart: chart,
  ChartAxes: (context) => chart(context).axes,
  ChartAxis: axis,
  ChartAxisTitle: (context) => axis(context).title,
  ChartCollection: (context) => sheetOf(context).charts,
  ChartDataLabels: (context) => series(context).dataLabels,
  ChartFill: (context) => series(context).format.fill,
  ChartGridlines: (context) => axis(context).majorGridlines,
  ChartLegend: (context) => chart(context).legend,
  ChartSeries: series,
  ChartSeriesCollection: (context) => chart(context).series,
  ChartSeriesFormat: (context) => series(context).format,
  ChartTitle: (context) => chart(context).title,
  Comment: comment,
  CommentCollection: ({ workbook }) => workbook.comments,
  CommentReply: (context) => comment(context).replies.getItemAt(0),
  CommentReplyCollection: (context) => comment(context).replies,
  ConditionalFormat: custom,
  ConditionalFormatCollection: (context) => sheetOf(context).getRange('H1').conditionalFormats,
  ConditionalFormatRule: (context) => custom(context).custom.rule,
  ConditionalRangeBorder: (context) => customFormat(context).borders.getItem('EdgeTop'),
  ConditionalRangeBorderCollection: (context) => customFormat(context).borders,
  ConditionalRangeFill: (context) => customFormat(context).fill,
  ConditionalRangeFont: (context) => customFormat(context).font,
  ConditionalRangeFormat: customFormat,
  CultureInfo: ({ workbook }) => workbook.application.cultureInfo,
  CustomConditionalFormat: (context) => custom(context).custom,
  CustomXmlPart: ({ workbook }) => workbook.customXmlParts.getByNamespace('urn:own').getOnlyItem(),
  CustomXmlPartCollection: ({ workbook }) => workbook.customXmlParts,
  CustomXmlPartScopedCollection: ({ workbook }) => workbook.customXmlParts.getByNamespace('urn:own'),
  DataValidation: (context) => cell(context).dataValidation,
  DocumentProperties: ({ workbook }) => workbook.properties,
  Filter: (context) => table(context).columns.getItem('Unit').filter,
  FormatProtection: (context) => cell(context).format.protection,
  HeaderFooter: (context) => page(context).headersFooters.defaultForAllPages,
  HeaderFooterGroup: (context) => page(context).headersFooters,
  NamedItem: ({ workbook }) => workbook.names.getItem('Total'),
  NamedItemCollection: ({ workbook }) => workbook.names,
  NumberFormatInfo: ({ workbook }) => workbook.application.cultureInfo.numberFormat,
  PageBreak: (context) => sheetOf(context).horizontalPageBreaks.add('A10'),
  PageBreakCollection: (context) => sheetOf(context).horizontalPageBreaks,
  PageLayout: page,
  PresetCriteriaConditionalFormat: (context) => conditional(0)(context).preset,
  Range: cell,
  RangeAreas: (context) => sheetOf(context).getRanges('A1,C3'),
  RangeBorder: (context) => cell(context).format.borders.getItem('EdgeTop'),
  RangeBorderCollection: (context) => cell(context).format.borders,
  RangeCollection: (context) => sheetOf(context).getRanges('A1,C3').areas,
  RangeFill: (context) => cell(context).format.fill,
  RangeFont: (context) => cell(context).format.font,
  RangeFormat: (context) => cell(context).format,
  RangeSort: (context) => cell(context).sort,
  RangeView: (context) => cell(context).getVisibleView(),
  Runtime: ({ runtime }) => runtime,
  Setting: ({ workbook }) => workbook.settings.getItem('own'),
  SettingCollection: ({ workbook }) => workbook.settings,
  Style: style,
  StyleCollection: ({ workbook }) => workbook.styles,
  Table: table,
  TableAutoFilter: (context) => table(context).autoFilter,
  TableCollection: ({ workbook }) => workbook.tables,
  TableColumn: (context) => table(context).columns.getItem('Unit'),
  TableColumnCollection: (context) => table(context).columns,
  TableRow: (context) => table(context).rows.getItemAt(0),
  TableRowCollection: (context) => table(context).rows,
  TableScopedCollection: (context) => cell(context).getTables(),
  TableSort: (context) => table(context).sort,
  TextConditionalFormat: (context) => conditional(1)(context).textComparison,
  Workbook: ({ workbook }) => workbook,
  WorkbookProtection: ({ workbook }) => workbook.protection,
  Worksheet: sheetOf,
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  WorksheetFreezePanes: (context) => sheetOf(context).freezePanes,
  WorksheetProtection: (context) => sheetOf(context).protection,
};

/** Puts an object of every class into the workbook. */
export async function givenEverything(host: EmbeddedHost): Promise<void> {
  await givenTable(host);
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = sheetOf(context);
    sheet.charts.add('BarClustered', sheet.getRange('A1:C4')).name = 'Drift';
    workbook.names.add('Total', sheet.getRange('C4'));
    workbook.styles.add('Own');
    workbook.settings.add('own', 1);
    workbook.customXmlParts.add('<own xmlns="urn:own"/>');
    workbook.comments.add('Sheet1!A2', 'Why?').replies.add('Because.');
    const formats = sheet.getRange('H1').conditionalFormats;
    formats.add('Custom').custom.rule.formula = '=TRUE';
    formats.add('CellValue').cellValue.rule = { formula1: '0', operator: 'LessThan' };
    formats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'x' };
    formats.add('PresetCriteria').preset.rule = { criterion: 'DuplicateValues' };
    await context.sync();
  });
}
