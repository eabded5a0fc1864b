import type { Chart } from '../../../src/host/document/model';
import type { EmbeddedHost } from '../../../src/host/startHost';
import { savedBook, sheetOf } from '../../support/savedBook';
import { failure, givenHost, givenTable, reopened, write } from '../givenHost';

let host: EmbeddedHost;
beforeEach(async () => {
  host = await givenHost();
  await givenTable(host);
});

const onSheet = <T>(
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  on = host,
): Promise<T> => on.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1'), context));

/** A chart in the saved file. */
const savedChart = (name: string, from = host): Chart => {
  const found = sheetOf(savedBook(from.save()), 'Sheet1')
    .charts.list()
    .find((chart) => chart.name === name);
  if (found === undefined) throw new Error(`No chart ${name} was saved.`);
  return found;
};

const addBars = (
  source = 'A1:C4',
  kind: 'BarClustered' | 'ColumnClustered' | 'Line' | 'Pie' = 'BarClustered',
) =>
  onSheet(async (sheet, context) => {
    sheet.charts.add(kind, sheet.getRange(source), 'Columns').name = 'Bars';
    await context.sync();
  });

describe('a chart as Excel makes it', () => {
  it('has a standard title, gridlines and gaps, and a legend when there are several series', async () => {
    await addBars();
    expect(savedChart('Bars')).toMatchObject({
      title: 'Chart Title',
      legend: 'bottom',
      gapWidth: 182,
      categoryAxis: { visible: true, reversed: false, labels: 'nextToAxis', gridlines: false, title: null },
      valueAxis: { visible: true, gridlines: true, title: null, format: null },
      series: [{ labels: null, colour: null }, { labels: null }],
    });
  });

  it('is called by a lone series, whose name is that of its header cell', async () => {
    await addBars('A1:B4', 'ColumnClustered');
    expect(savedChart('Bars')).toMatchObject({
      title: 'Budget',
      legend: 'none',
      gapWidth: 219,
      series: [{ name: { formula: 'Sheet1!$B$1', cached: 'Budget' } }],
    });
  });
});

describe('everything that an add-in sets on a chart', () => {
  it('is in the saved file, and read again in one go', async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Deviation';
      chart.title.text = 'Roads exceed their budget';
      chart.legend.visible = true;
      chart.legend.position = 'Top';
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.title.text = 'Unit';
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelPosition = 'Low';
      categoryAxis.position = 'Maximum';
      valueAxis.title.text = 'kkr';
      valueAxis.title.visible = true;
      valueAxis.majorGridlines.visible = false;
      valueAxis.minimum = 0;
      valueAxis.visible = false;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#1f4e79');
      series.gapWidth = 60;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '#,##0';
      series.dataLabels.position = 'OutsideEnd';
      chart.setPosition('F2', 'L18');
      await context.sync();
    });
    expect(savedChart('Deviation')).toMatchObject({
      kind: 'barClustered',
      title: 'Roads exceed their budget',
      legend: 'top',
      gapWidth: 60,
      categoryAxis: { title: 'Unit', reversed: true, labels: 'low', visible: true },
      valueAxis: { title: 'kkr', gridlines: false, visible: false, minimum: 0, crosses: 'maximum' },
      series: [
        { colour: '#1F4E79', labels: { showValue: true, format: '#,##0', position: 'outsideEnd' } },
        { colour: null, labels: null },
      ],
      anchor: { from: { row: 1, column: 5 }, to: { row: 18, column: 12 } },
    });
    await onSheet(
      async ({ charts }, context) => {
        charts.load({ name: true });
        const chart = charts.getItemOrNullObject('Deviation');
        chart.load({
          name: true,
          axes: {
            valueAxis: {
              visible: true,
              title: { text: true, visible: true },
              majorGridlines: { visible: true },
            },
            categoryAxis: { reversePlotOrder: true, tickLabelPosition: true, position: true, type: true },
          },
          series: {
            name: true,
            gapWidth: true,
            hasDataLabels: true,
            dataLabels: { position: true, numberFormat: true },
          },
        });
        await context.sync();
        expect(charts.items.map(({ name }) => name)).toEqual(['Deviation']);
        const { valueAxis, categoryAxis } = chart.axes;
        expect([valueAxis.visible, valueAxis.title.text, valueAxis.majorGridlines.visible]).toEqual([
          false,
          'kkr',
          false,
        ]);
        expect([
          categoryAxis.reversePlotOrder,
          categoryAxis.tickLabelPosition,
          categoryAxis.position,
        ]).toEqual([true, 'Low', 'Maximum']);
        expect(
          chart.series.items.map(({ name, gapWidth, dataLabels }) => [
            name,
            gapWidth,
            dataLabels.position,
            dataLabels.numberFormat,
          ]),
        ).toEqual([
          ['Budget', 60, 'OutsideEnd', '#,##0'],
          ['Outcome', 60, 'Invalid', 'General'],
        ]);
      },
      await reopened(host),
    );
  });

  it('is not there for a chart that is not there', async () => {
    await addBars();
    await onSheet(async ({ charts }, context) => {
      const none = charts.getItemOrNullObject('Gone');
      none.load({ name: true, axes: { valueAxis: { title: { text: true } } } });
      const title = none.axes.valueAxis.title.load({ text: true });
      await context.sync();
      expect([none.isNullObject, title.isNullObject]).toEqual([true, true]);
      const found = charts.getItemOrNullObject('bars').load({ name: true });
      await context.sync();
      expect([found.isNullObject, found.name]).toEqual([false, 'Bars']);
    });
  });

  it.each<[string, (chart: Excel.Chart) => void, string]>([
    [
      'a gap beyond what Excel draws',
      (chart) => (chart.series.getItemAt(0).gapWidth = 501),
      'InvalidArgument',
    ],
    [
      'a label that does not fit bars',
      (chart) => (chart.series.getItemAt(0).dataLabels.position = 'Top'),
      'InvalidArgument',
    ],
    [
      'a place of labels that is none',
      (chart) => (chart.axes.categoryAxis.tickLabelPosition = 'Left' as 'Low'),
      'InvalidArgument',
    ],
    [
      'a series that is not there',
      (chart) => (chart.series.getItemAt(2).hasDataLabels = true),
      'ItemNotFound',
    ],
    [
      'a name beyond 255 characters',
      (chart) => (chart.series.getItemAt(0).name = 'x'.repeat(256)),
      'InvalidArgument',
    ],
    [
      'a colour that is none',
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('blå');
      },
      'InvalidArgument',
    ],
    [
      'what this host cannot do',
      (chart) => (chart.axes.valueAxis.displayUnit = 'Thousands'),
      'NotImplemented',
    ],
  ])('is refused by name: %s', async (_what, act, code) => {
    await addBars();
    const error = await failure(
      onSheet(async (sheet, context) => {
        act(sheet.charts.getItem('Bars'));
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  it('concerns axes only where there are some', async () => {
    await addBars('A1:B4', 'Pie');
    await onSheet(async (sheet, context) => {
      const { valueAxis } = sheet.charts.getItem('Bars').axes;
      valueAxis.load({ visible: true, title: { text: true } });
      await context.sync();
      expect([valueAxis.visible, valueAxis.title.text]).toEqual([false, '']);
    });
    const error = await failure(
      onSheet(async (sheet, context) => {
        sheet.charts.getItem('Bars').axes.valueAxis.title.text = 'kkr';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });
});

describe('a chart that is led to other cells', () => {
  beforeEach(async () => {
    await addBars();
    await onSheet(async (sheet, context) => {
      const series = sheet.charts.getItem('Bars').series.getItemAt(0);
      series.format.fill.setSolidColor('#123456');
      series.hasDataLabels = true;
      await context.sync();
    });
    await write(host, 'Sheet1', 'H1:J3', [
      ['Unit', 'Plan', 'Result'],
      ['Parks', 7, 8],
      ['Pools', 9, 10],
    ]);
  });

  it('by setData draws them with the look that it has', async () => {
    await onSheet(async (sheet, context) => {
      sheet.charts.getItem('Bars').setData(sheet.getRange('H1:I3'), 'Columns');
      await context.sync();
    });
    expect(savedChart('Bars').series).toEqual([
      {
        name: { formula: 'Sheet1!$I$1', cached: 'Plan' },
        categories: { formula: 'Sheet1!$H$2:$H$3', cached: ['Parks', 'Pools'] },
        values: { formula: 'Sheet1!$I$2:$I$3', cached: [7, 9], numberFormat: 'General' },
        colour: '#123456',
        labels: { showValue: true, format: null, position: null },
      },
    ]);
  });

  it('by its series, one by one, and by a name that leads to a cell', async () => {
    await onSheet(async (sheet, context) => {
      const { series } = sheet.charts.getItem('Bars');
      series.getItemAt(0).setValues(sheet.getRange('J2:J3'));
      series.getItemAt(0).setXAxisValues(sheet.getRange('H2:H3'));
      series.getItemAt(0).name = '=Sheet1!$J$1';
      series.getItemAt(1).delete();
      await context.sync();
    });
    await write(host, 'Sheet1', 'J1', [['Result 2021']]);
    expect(savedChart('Bars').series).toMatchObject([
      {
        name: { formula: 'Sheet1!$J$1', cached: 'Result 2021' },
        categories: { cached: ['Parks', 'Pools'] },
        values: { formula: 'Sheet1!$J$2:$J$3', cached: [8, 10] },
        colour: '#123456',
      },
    ]);
  });

  it('can be given a series more, which draws nothing before it is told what', async () => {
    await onSheet(async (sheet, context) => {
      const added = sheet.charts.getItem('Bars').series.add('Fixed', 1);
      sheet.charts.getItem('Bars').series.add('Empty');
      added.setValues(sheet.getRange('I2:I3'));
      await context.sync();
    });
    expect(savedChart('Bars').series.map(({ name, values }) => [name, values.formula])).toEqual([
      [{ formula: 'Sheet1!$B$1', cached: 'Budget' }, 'Sheet1!$B$2:$B$4'],
      [{ text: 'Fixed' }, 'Sheet1!$I$2:$I$3'],
      [{ formula: 'Sheet1!$C$1', cached: 'Outcome' }, 'Sheet1!$C$2:$C$4'],
      [{ text: 'Empty' }, ''],
    ]);
  });
});

describe('what a saved chart holds of its cells', () => {
  it.each<[string, () => unknown, readonly unknown[]]>([
    ['written by an add-in', () => write(host, 'Sheet1', 'B3', [[51]]), [100, 51, 10]],
    ['typed by a person', () => host.person.type('Sheet1', 'B4', '11'), [100, 50, 11]],
    ['a text, which counts as nothing', () => host.person.type('Sheet1', 'B2', 'IU'), [0, 50, 10]],
    ['an empty cell, which leaves a gap', () => host.person.clear('Sheet1', 'B2'), [null, 50, 10]],
    ['an error', () => host.person.type('Sheet1', 'B2', '=1/0'), ['#DIV/0!', 50, 10]],
  ])('is what was %s', async (_what, act, expected) => {
    await addBars();
    await act();
    expect(savedChart('Bars').series[0]!.values.cached).toEqual(expected);
  });

  it('is what was calculated, also after the file was opened again', async () => {
    await write(host, 'Sheet1', 'F1:G3', [
      ['Unit', 'Twice'],
      ['=A2', '=2*B2'],
      ['=UPPER(A3)', '=2*B3'],
    ]);
    await addBars('F1:G3');
    const again = await reopened(host);
    again.person.type('Sheet1', 'B2', '1000');
    again.person.type('Sheet1', 'A3', 'Streets');
    expect(savedChart('Bars', again).series[0]).toMatchObject({
      categories: { cached: ['Schools', 'STREETS'] },
      values: { cached: [2000, 100] },
    });
  });

  it('has texts as the cells show them when one category is a text', async () => {
    await write(host, 'Sheet1', 'F1:G4', [
      ['Year', 'Amount'],
      [0.25, 1],
      ['', 2],
      ['n/a', 3],
    ]);
    await addBars('F1:G4');
    await onSheet(async (sheet, context) => {
      const code: unknown = '0%';
      sheet.getRange('F2').numberFormat = code as string[][];
      await context.sync();
    });
    expect(savedChart('Bars').series[0]!.categories!.cached).toEqual(['25%', null, 'n/a']);
    await write(host, 'Sheet1', 'F3:F4', [[0.5], [0.75]]);
    expect(savedChart('Bars').series[0]!.categories!.cached).toEqual([0.25, 0.5, 0.75]);
  });
});

describe('the place of a chart', () => {
  it('is from one cell to another, and moves in its size to a single one', async () => {
    await addBars();
    const place = (first: string, last?: string) =>
      onSheet(async (sheet, context) => {
        const chart = sheet.charts.getItem('Bars');
        chart.setPosition(first, last);
        chart.load('top, left, width, height');
        await context.sync();
        return [chart.top, chart.left, chart.width, chart.height];
      });
    const [top, left, width, height] = await place('B2', 'F11');
    expect([top, height]).toEqual([15, 150]);
    const moved = await place('C21');
    expect([moved[0], moved[2], moved[3]]).toEqual([300, width, height]);
    expect(moved[1]).toBeGreaterThan(left ?? 0);
    expect(savedChart('Bars').anchor).toMatchObject({
      from: { row: 20, column: 2 },
      to: { row: 30, column: 7 },
    });
  });
});

describe('a chart that people cannot see', () => {
  it('is described in the file', async () => {
    await addBars();
    expect(host.person.describeChart('Sheet1', 'Bars', 'Roads: 60 of "50" & more')).toEqual({ ok: true });
    expect(savedChart('Bars', await reopened(host)).altText).toBe('Roads: 60 of "50" & more');
    expect(host.person.describeChart('Sheet1', 'None', 'x')).toMatchObject({
      ok: false,
      code: 'ItemNotFound',
    });
  });
});
