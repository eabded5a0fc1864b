import { strFromU8, unzipSync } from 'fflate';
import { codeOfReading, type Given, refusal, statements } from './statement';

/** A chart of two series over the cells A1:C4, drawn as lying bars. */
function givenChart({ sheet }: Given, type: 'BarClustered' | 'Pie' = 'BarClustered'): Excel.Chart {
  sheet.getRange('A1:C4').values = [
    ['Unit', 'Outcome', 'Budget'],
    ['Schools', 90, 100],
    ['Roads', 60, 50],
    ['Parks', 10, 10],
  ];
  const chart = sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
  chart.name = 'Drift';
  return chart;
}

/** The chart as the file has it: with the addresses that it is drawn from. */
function chartText({ host }: Given): string {
  const part = Object.entries(unzipSync(host.save())).find(([name]) => /charts\/chart\d+\.xml$/u.test(name));
  return part === undefined ? '' : strFromU8(part[1]);
}

/** A property of a part of a chart: set, and told as it was set. */
async function keeps(
  { context }: Given,
  part: { load(names: string): unknown },
  name: string,
  value: unknown,
): Promise<void> {
  Reflect.set(part, name, value);
  part.load(name);
  await context.sync();
  expect(Reflect.get(part, name)).toEqual(value);
}

export const charts = [
  ...statements('Chart', {
    axes: [
      'Leads to the axes.',
      async (given) => {
        const { axes } = givenChart(given);
        axes.load('valueAxis/numberFormat, categoryAxis/reversePlotOrder');
        await given.context.sync();
        expect(axes.categoryAxis.reversePlotOrder).toBe(false);
      },
    ],
    chartType: [
      'What kind of chart it is; setting it draws the same data in another way.',
      async (given) => {
        const chart = givenChart(given).load('chartType');
        await given.context.sync();
        expect(chart.chartType).toBe('BarClustered');
        await keeps(given, chart, 'chartType', 'ColumnStacked');
      },
    ],
    legend: [
      'Leads to the legend.',
      async (given) => {
        const { legend } = givenChart(given);
        legend.load('visible, position');
        await given.context.sync();
        expect([legend.visible, legend.position]).toEqual([true, 'Bottom']);
      },
    ],
    load: [
      'Queues the reading of the chart and of what it leads to.',
      async (given) => {
        const chart = givenChart(given);
        chart.load({ name: true, title: { text: true }, series: { name: true } });
        await given.context.sync();
        expect(chart.series.items.map(({ name }) => name)).toEqual(['Outcome', 'Budget']);
      },
    ],
    name: [
      'The chart’s name, by which it is found again.',
      async (given) => {
        givenChart(given).name = 'Avvikelse';
        const found = given.sheet.charts.getItem('Avvikelse').load('name');
        await given.context.sync();
        expect(found.name).toBe('Avvikelse');
      },
    ],
    series: [
      'The series, one for each column or row of the data.',
      async (given) => {
        const count = givenChart(given).series.getCount();
        await given.context.sync();
        expect(count.value).toBe(2);
      },
    ],
    setPosition: [
      'Moves the chart to a cell; with a last cell it covers exactly the cells from one to the other.',
      async (given) => {
        const { context, sheet } = given;
        const chart = givenChart(given).load('width, height');
        await context.sync();
        const { width, height } = chart;
        chart.setPosition('E2');
        const corner = sheet.getRange('E2').load('left, top');
        chart.load('left, top, width, height');
        await context.sync();
        expect([chart.left, chart.top].map(Math.round)).toEqual([corner.left, corner.top].map(Math.round));
        expect([chart.width, chart.height]).toEqual([width, height]);
        chart.setPosition('E2', 'H9');
        const cells = sheet.getRange('E2:H9').load('width, height');
        chart.load('width, height');
        await context.sync();
        expect([chart.width, chart.height].map(Math.round)).toEqual(
          [cells.width, cells.height].map(Math.round),
        );
      },
    ],
    title: [
      'Leads to the title.',
      async (given) => {
        const { title } = givenChart(given);
        await keeps(given, title, 'visible', false);
      },
    ],
  }),
  ...statements('ChartAxes', {
    categoryAxis: [
      'The axis with the names.',
      async (given) => {
        const { categoryAxis } = givenChart(given).axes;
        await keeps(given, categoryAxis, 'reversePlotOrder', true);
      },
    ],
    valueAxis: [
      'The axis with the numbers.',
      async (given) => {
        const { valueAxis } = givenChart(given).axes;
        await keeps(given, valueAxis, 'minimum', -50);
      },
    ],
  }),
  ...statements('ChartAxis', {
    majorGridlines: [
      'Leads to the lines across the chart at the axis’ marks.',
      async (given) => {
        const { majorGridlines } = givenChart(given).axes.valueAxis;
        majorGridlines.load('visible');
        await given.context.sync();
        expect(majorGridlines.visible).toBe(true);
      },
    ],
    minimum: [
      'Where the values begin: a number, or an empty text to leave it to Excel.',
      async (given) => {
        const { valueAxis } = givenChart(given).axes;
        await keeps(given, valueAxis, 'minimum', 5);
        valueAxis.minimum = '';
        await given.context.sync();
        expect(chartText(given)).not.toContain('c:min ');
        // Where Excel would begin then, the host does not know, and says so.
        valueAxis.load('minimum');
        expect(await refusal(given.context)).toBe('NotImplemented at ChartAxis.minimum');
      },
    ],
    numberFormat: [
      'The number format of the axis’ labels.',
      async (given) => {
        await keeps(given, givenChart(given).axes.valueAxis, 'numberFormat', '#,##0');
      },
    ],
    position: [
      'Where the other axis crosses this one.',
      async (given) => {
        await keeps(given, givenChart(given).axes.categoryAxis, 'position', 'Maximum');
      },
    ],
    reversePlotOrder: [
      'Whether the points are drawn from last to first.',
      async (given) => {
        await keeps(given, givenChart(given).axes.categoryAxis, 'reversePlotOrder', true);
      },
    ],
    tickLabelPosition: [
      'Where the labels stand: at the axis, at the low or the high end, or nowhere.',
      async (given) => {
        await keeps(given, givenChart(given).axes.categoryAxis, 'tickLabelPosition', 'Low');
      },
    ],
    title: [
      'Leads to the axis’ own title.',
      async (given) => {
        const { title } = givenChart(given).axes.valueAxis;
        title.load('visible');
        await given.context.sync();
        expect(title.visible).toBe(false);
      },
    ],
  }),
  ...statements('ChartAxisTitle', {
    text: [
      'What stands at the axis; setting it shows the title.',
      async (given) => {
        const { title } = givenChart(given).axes.valueAxis;
        await keeps(given, title, 'text', 'tkr');
        title.load('visible');
        await given.context.sync();
        expect(title.visible).toBe(true);
      },
    ],
  }),
  ...statements('ChartCollection', {
    add: [
      'Draws a chart of a range’s data, its series by columns or rows, and gives the chart.',
      async (given) => {
        givenChart(given);
        const { context, sheet } = given;
        const byRows = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Rows');
        byRows.series.load('items/name');
        await context.sync();
        expect(byRows.series.items.map(({ name }) => name)).toEqual(['Schools', 'Roads', 'Parks']);
      },
    ],
    getItem: [
      'A chart by its name; one that is not there is ItemNotFound.',
      async (given) => {
        givenChart(given);
        const chart = given.sheet.charts.getItem('Drift').load('name');
        await given.context.sync();
        expect(chart.name).toBe('Drift');
        given.sheet.charts.getItem('No').load('name');
        expect(await refusal(given.context)).toBe('ItemNotFound at ChartCollection.getItem');
      },
    ],
    getItemOrNullObject: [
      'The same without an error: a null object.',
      async (given) => {
        givenChart(given);
        const found = ['Drift', 'No'].map((name) => given.sheet.charts.getItemOrNullObject(name));
        await given.context.sync();
        expect(found.map(({ isNullObject }) => isNullObject)).toEqual([false, true]);
      },
    ],
  }),
  ...statements('ChartDataLabels', {
    numberFormat: [
      'The number format of the figures at the bars.',
      async (given) => {
        const series = givenChart(given).series.getItemAt(0);
        series.hasDataLabels = true;
        await keeps(given, series.dataLabels, 'numberFormat', '#,##0.0');
      },
    ],
    position: [
      'Where the figures stand at the bars.',
      async (given) => {
        const series = givenChart(given).series.getItemAt(0);
        series.hasDataLabels = true;
        await keeps(given, series.dataLabels, 'position', 'OutsideEnd');
      },
    ],
  }),
  ...statements('ChartFill', {
    setSolidColor: [
      'Fills with one colour, given as #RRGGBB or by an HTML name; no colour is refused.',
      async (given) => {
        const { fill } = givenChart(given).series.getItemAt(0).format;
        fill.setSolidColor('#1F6E8C');
        await given.context.sync();
        expect(chartText(given)).toContain('1F6E8C');
        fill.setSolidColor('no colour');
        expect(await refusal(given.context)).toBe('InvalidArgument at ChartFill.setSolidColor');
      },
    ],
  }),
  ...statements('ChartGridlines', {
    visible: [
      'Whether the lines are drawn.',
      async (given) => {
        await keeps(given, givenChart(given).axes.valueAxis.majorGridlines, 'visible', false);
      },
    ],
  }),
  ...statements('ChartLegend', {
    position: [
      'At which side of the chart the legend stands.',
      async (given) => {
        await keeps(given, givenChart(given).legend, 'position', 'Top');
      },
    ],
    visible: [
      'Whether the legend is shown.',
      async (given) => {
        await keeps(given, givenChart(given).legend, 'visible', false);
      },
    ],
  }),
  ...statements('ChartSeries', {
    dataLabels: [
      'Leads to the figures at the bars of the series.',
      async (given) => {
        const series = givenChart(given).series.getItemAt(0);
        series.hasDataLabels = true;
        series.dataLabels.load('showValue');
        await given.context.sync();
        expect(series.dataLabels.showValue).toBe(true);
      },
    ],
    format: [
      'Leads to fill and lines of the series.',
      async (given) => {
        const { fill } = givenChart(given).series.getItemAt(1).format;
        fill.setSolidColor('#1F6E8C');
        await given.context.sync();
        expect(chartText(given)).toContain('1F6E8C');
        fill.clear();
        await given.context.sync();
        expect(chartText(given)).not.toContain('1F6E8C');
      },
    ],
    gapWidth: [
      'The space between bars in per cent of their width; of charts without bars it is InvalidArgument.',
      async (given) => {
        await keeps(given, givenChart(given).series.getItemAt(0), 'gapWidth', 60);
        givenChart(given, 'Pie').series.getItemAt(0).gapWidth = 60;
        expect(await refusal(given.context)).toBe('InvalidArgument at ChartSeries.gapWidth');
      },
    ],
    hasDataLabels: [
      'Whether figures stand at the bars.',
      async (given) => {
        await keeps(given, givenChart(given).series.getItemAt(0), 'hasDataLabels', true);
      },
    ],
    name: [
      'The name in the legend, from the header or of its own; 256 characters are too many.',
      async (given) => {
        const series = givenChart(given).series.getItemAt(0);
        series.load('name');
        await given.context.sync();
        expect(series.name).toBe('Outcome');
        await keeps(given, series, 'name', 'Utfall');
        series.name = 'x'.repeat(256);
        expect(await refusal(given.context)).toBe('InvalidArgument at ChartSeries.name');
      },
    ],
    setValues: [
      'Draws the series from other cells; the other series stay.',
      async (given) => {
        const chart = givenChart(given);
        chart.series.getItemAt(0).setValues(given.sheet.getRange('C2:C4'));
        await given.context.sync();
        const count = chart.series.getCount();
        await given.context.sync();
        expect([count.value, chartText(given)]).toEqual([2, expect.stringContaining('$C$2:$C$4')]);
      },
    ],
    setXAxisValues: [
      'Takes the names along the axis from other cells.',
      async (given) => {
        givenChart(given).series.getItemAt(0).setXAxisValues(given.sheet.getRange('E2:E4'));
        await given.context.sync();
        expect(chartText(given)).toContain('$E$2:$E$4');
      },
    ],
  }),
  ...statements('ChartSeriesCollection', {
    getItemAt: [
      'A series by its place, from 0.',
      async (given) => {
        const series = givenChart(given).series.getItemAt(1).load('name');
        await given.context.sync();
        expect(series.name).toBe('Budget');
        givenChart(given).series.getItemAt(2).load('name');
        expect(await refusal(given.context)).toMatch(/ at ChartSeriesCollection.getItemAt$/);
      },
    ],
    items: [
      'The series as they were loaded.',
      async (given) => {
        const { series } = givenChart(given);
        series.load('items/name');
        await given.context.sync();
        expect(series.items).toHaveLength(2);
      },
    ],
    load: [
      'Names what is wanted of each series.',
      async (given) => {
        const { series } = givenChart(given);
        series.load({ name: true });
        await given.context.sync();
        expect(codeOfReading(() => series.items[0]?.gapWidth)).toBe('PropertyNotLoaded');
      },
    ],
  }),
  ...statements('ChartSeriesFormat', {
    fill: [
      'Leads to the fill of the bars.',
      async (given) => {
        const { fill } = givenChart(given).series.getItemAt(0).format;
        fill.setSolidColor('orange');
        await given.context.sync();
        expect(chartText(given)).toContain('FFA500');
      },
    ],
  }),
  ...statements('ChartTitle', {
    text: [
      'The title’s text; setting it shows the title.',
      async (given) => {
        const { title } = givenChart(given);
        title.visible = false;
        await keeps(given, title, 'text', 'Avvikelse mot budget');
        title.load('visible');
        await given.context.sync();
        expect(title.visible).toBe(true);
      },
    ],
  }),
];
