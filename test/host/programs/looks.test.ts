import { givenHost } from '../givenHost';

beforeEach(async () => {
  await givenHost();
});

describe('programs about looks and rules', () => {
  it('formats a heading with set, widens its columns, and draws a line below it', async () => {
    await Excel.run(async (context) => {
      const heading = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      heading.values = [['Enhet', 'Utfall', 'Budget']];
      heading.set({
        format: {
          font: { bold: true, color: 'white', size: 12 },
          fill: { color: '#1F3864' },
          horizontalAlignment: 'Center',
        },
      });
      heading.format.borders.getItem('EdgeBottom').style = Excel.BorderLineStyle.continuous;
      heading.format.autofitColumns();
      await context.sync();
      const read = heading.load(
        'format/font/bold, format/font/color, format/fill/color, format/horizontalAlignment',
      );
      const line = heading.format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect([read.format.font.bold, read.format.font.color, read.format.fill.color]).toEqual([
        true,
        '#FFFFFF',
        '#1F3864',
      ]);
      expect([read.format.horizontalAlignment, line.style]).toEqual(['Center', 'Continuous']);
    });
  });

  it('gives cells a style of the workbook, changes the style, and all of them follow', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.styles.add('Summa');
      const style = workbook.styles.getItem('Summa');
      style.font.bold = true;
      style.numberFormat = '#,##0';
      const range = workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.values = [[1000.4], [2], [3]];
      range.style = 'Summa';
      await context.sync();
      style.font.color = '#C00000';
      range.load('text, format/font/color, format/font/bold');
      await context.sync();
      expect([range.text[0], range.format.font.color, range.format.font.bold]).toEqual([
        ['1,000'],
        '#C00000',
        true,
      ]);
    });
  });

  it('sets a number format for each column, and dates show as dates', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [[44439, 0.125, -1500]];
      range.numberFormat = [['yyyy-mm-dd', '0.0%', '#,##0;[Red]-#,##0']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['2021-08-31', '12.5%', '-1,500']]);
    });
  });

  it('marks deficits in red by a conditional format, moves it first, and takes it away', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
      const negative = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      negative.cellValue.format.font.color = '#C00000';
      negative.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.format.fill.color = '#FFC7CE';
      text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: 'IU' };
      negative.load('priority');
      await context.sync();
      expect(negative.priority).toBe(1);
      negative.priority = 0;
      range.conditionalFormats.load('items/type');
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'ContainsText']);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('lets a column take values of a list only, says so, and finds what was there before', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const status = sheet.getRange('A2:A5');
      status.values = [['klar'], ['pågår'], ['kanske'], ['']];
      status.dataValidation.rule = { list: { inCellDropDown: true, source: 'klar,pågår' } };
      status.dataValidation.prompt = { showPrompt: true, title: 'Status', message: 'Välj en' };
      status.dataValidation.errorAlert = {
        showAlert: true,
        style: Excel.DataValidationAlertStyle.stop,
        title: 'Status',
        message: 'Finns inte i listan',
      };
      status.dataValidation.load('type, valid, rule');
      const wrong = status.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      expect([status.dataValidation.type, status.dataValidation.valid, wrong.address]).toEqual([
        'List',
        null,
        'Sheet1!A4',
      ]);
      status.dataValidation.clear();
      status.dataValidation.load('type');
      await context.sync();
      expect(status.dataValidation.type).toBe('None');
    });
  });

  it('draws a chart of a table, titles it, colours it, and leads it to more data', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const data = sheet.getRange('A1:B3');
      data.values = [
        ['Enhet', 'Utfall'],
        ['Skolor', 90],
        ['Vägar', 60],
      ];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, data, Excel.ChartSeriesBy.columns);
      chart.set({ name: 'Utfall', title: { text: 'Utfall per enhet' } });
      chart.legend.visible = false;
      chart.setPosition('D2', 'J15');
      chart.series.getItemAt(0).format.fill.setSolidColor('#1F6E8C');
      await context.sync();
      sheet.getRange('A4:B4').values = [['Parker', 10]];
      chart.setData(sheet.getRange('A1:B4'));
      chart.load('name, title/text, legend/visible, series/count');
      await context.sync();
      expect([chart.name, chart.title.text, chart.legend.visible, chart.series.count]).toEqual([
        'Utfall',
        'Utfall per enhet',
        false,
        1,
      ]);
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('puts figures and an axis title on a bar chart', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Enhet', 'Utfall'],
        ['Skolor', 90],
        ['Vägar', -60],
      ];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'));
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '#,##0';
      chart.axes.valueAxis.title.text = 'tkr';
      chart.axes.categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
      series.load('hasDataLabels, dataLabels/numberFormat');
      chart.axes.load('valueAxis/title/text, categoryAxis/tickLabelPosition');
      await context.sync();
      expect([series.hasDataLabels, series.dataLabels.numberFormat]).toEqual([true, '#,##0']);
      expect([chart.axes.valueAxis.title.text, chart.axes.categoryAxis.tickLabelPosition]).toEqual([
        'tkr',
        'Low',
      ]);
    });
  });
});
