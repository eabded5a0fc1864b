import { chartKeys, charts, type ChartKey } from '../../workbook/outputs/keys';

/** The proxies of one chart of ours; null objects until the answer says that it is there. */
export interface ChartRequest {
  readonly key: ChartKey;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeriesCollection;
  readonly source: Excel.Range;
}

/**
 * Asks for our charts on the sheet Diagram, and for the tables that they were led to. Axes are not asked about: a chart
 * that people have made a pie has none, and Excel would refuse the whole question.
 */
export function requestCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): ChartRequest[] {
  return chartKeys.map((key) => {
    const chart = sheet.charts.getItemOrNullObject(charts[key].chart);
    chart.load({ chartType: true });
    const { series } = chart;
    series.load({ name: true });
    const source = context.workbook.names.getItemOrNullObject(charts[key].source).getRangeOrNullObject();
    source.load({ address: true });
    source.untrack();
    return { key, chart, series, source };
  });
}
