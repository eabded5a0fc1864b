import { failure, givenHost, givenTable, reopened } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

let host: EmbeddedHost;
beforeEach(async () => {
  host = await givenHost();
  await givenTable(host);
});
const onSheet = <T>(
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  on = host,
): Promise<T> => on.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1'), context));

describe('charts', () => {
  it('take their series, names and categories from a block of cells', async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Result';
      chart.title.text = 'Outcome per unit';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = 'kkr';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.setPosition('F2', 'L18');
      chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
      chart.series.getItemAt(1).hasDataLabels = true;
      await context.sync();
    });
    await onSheet(
      async (sheet, context) => {
        const chart = sheet.charts.getItem('Result').load('name, chartType, left, top, width, height');
        chart.title.load('text, visible');
        chart.legend.load('position, visible');
        chart.series.load('items/name, items/hasDataLabels');
        chart.axes.valueAxis.load('numberFormat');
        chart.axes.valueAxis.title.load('text');
        chart.axes.categoryAxis.title.load('visible');
        sheet.charts.load('count');
        await context.sync();
        expect([chart.chartType, chart.title.text, chart.legend.position, sheet.charts.count]).toEqual([
          'ColumnClustered',
          'Outcome per unit',
          'Bottom',
          1,
        ]);
        expect(chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([
          ['Budget', false],
          ['Outcome', true],
        ]);
        expect([
          chart.axes.valueAxis.numberFormat,
          chart.axes.valueAxis.title.text,
          chart.axes.categoryAxis.title.visible,
        ]).toEqual(['#,##0', 'kkr', false]);
        expect([chart.top, chart.height]).toEqual([15, 255]);
      },
      await reopened(host),
    );
  });

  it('follow the cells that they show', async () => {
    await onSheet(async (sheet, context) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = 'Pie';
      await context.sync();
    });
    host.person.insertRows('Sheet1', 1);
    host.person.renameSheet('Sheet1', 'Drift 2021');
    const { openWorkbook } = await import('../../../src/host/document/openWorkbook');
    const opened = openWorkbook(host.save());
    const [chart] = opened.ok ? (opened.value.sheets.find('Drift 2021')?.charts.list() ?? []) : [];
    expect(chart?.series[0]?.values.formula).toBe("'Drift 2021'!$B$3:$B$5");
    expect(chart?.series[0]?.categories?.formula).toBe("'Drift 2021'!$A$3:$A$5");
  });

  it('are saved with the values that the cells have then', async () => {
    await onSheet(async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:B4')).name = 'Line';
      await context.sync();
      sheet.getRange('B2').values = [[777]];
      await context.sync();
    });
    const { openWorkbook } = await import('../../../src/host/document/openWorkbook');
    const opened = openWorkbook(host.save());
    const [chart] = opened.ok ? (opened.value.sheets.find('Sheet1')?.charts.list() ?? []) : [];
    expect(chart?.series[0]?.values.cached).toEqual([777, 50, 10]);
  });

  it('are deleted, and unknown types named', async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'));
      await context.sync();
      chart.delete();
      const count = sheet.charts.getCount();
      const none = sheet.charts.getItemOrNullObject('No');
      await context.sync();
      expect([count.value, none.isNullObject]).toEqual([0, true]);
    });
    const error = await failure(
      onSheet(async (sheet, context) => {
        sheet.charts.add('Radar', sheet.getRange('A1:B4'));
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(['NotImplemented', expect.stringContaining('Radar')]);
  });
});

describe('comments', () => {
  it('are threads on cells, with replies', async () => {
    await onSheet(async (sheet, context) => {
      const comment = context.workbook.comments.add('Sheet1!B2', 'Stämmer det?');
      comment.replies.add('Ja.');
      comment.load('content, creationDate, resolved');
      await context.sync();
      expect([comment.content, comment.creationDate, comment.resolved]).toEqual([
        'Stämmer det?',
        new Date('2021-08-31T12:00:00Z'),
        false,
      ]);
      comment.resolved = true;
      comment.content = 'Stämmer det verkligen?';
      await context.sync();
      const found = sheet.comments.getItemByCell('Sheet1!B2').load('content, resolved');
      found.replies.load('items/content');
      const at = found.getLocation().load('address');
      await context.sync();
      expect([found.content, found.resolved, at.address]).toEqual([
        'Stämmer det verkligen?',
        true,
        'Sheet1!B2',
      ]);
      expect(found.replies.items.map(({ content }) => content)).toEqual(['Ja.']);
    });
    await onSheet(
      async (sheet, context) => {
        sheet.comments.load('items/content');
        await context.sync();
        expect(sheet.comments.items.map(({ content }) => content)).toEqual(['Stämmer det verkligen?']);
        sheet.comments.items[0]!.delete();
        const count = context.workbook.comments.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      },
      await reopened(host),
    );
  });
});
