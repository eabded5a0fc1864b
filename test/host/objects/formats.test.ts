import { failure, givenHost, reopened } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

describe('formats', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });
  const onSheet = <T>(
    body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
    on = host,
  ): Promise<T> => on.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1'), context));

  it('of a range are set, read and there again after saving', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      format.font.name = 'Arial';
      format.font.size = 14;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = 'Single';
      format.font.color = '#112233';
      format.fill.color = 'orange';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.textOrientation = 90;
      format.protection.locked = false;
      await context.sync();
    });
    await onSheet(
      async (sheet, context) => {
        const { format } = sheet.getRange('B2:C3');
        format.load('horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation');
        format.font.load();
        format.fill.load('color, pattern');
        format.protection.load('locked');
        await context.sync();
        expect(format.font.toJSON()).toMatchObject({
          name: 'Arial',
          size: 14,
          bold: true,
          italic: true,
          underline: 'Single',
          color: '#112233',
          strikethrough: false,
        });
        expect([format.fill.color, format.fill.pattern, format.protection.locked]).toEqual([
          '#FFA500',
          'Solid',
          false,
        ]);
        expect([
          format.horizontalAlignment,
          format.verticalAlignment,
          format.wrapText,
          format.indentLevel,
          format.textOrientation,
        ]).toEqual(['Center', 'Top', true, 2, 90]);
      },
      await reopened(host),
    );
  });

  it('of whole columns hold for cells written later', async () => {
    await onSheet(async (sheet, context) => {
      const code: unknown = '#,##0';
      sheet.getRange('B:B').numberFormat = code as string[][];
      sheet.getRange('B:B').format.font.bold = true;
      await context.sync();
      const cell = sheet.getRange('B500');
      cell.values = [[1234]];
      cell.load('text, numberFormat');
      cell.format.font.load('bold');
      await context.sync();
      expect([cell.text, cell.numberFormat, cell.format.font.bold]).toEqual([[['1,234']], [['#,##0']], true]);
    });
  });

  it('draw borders round and inside a range', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideHorizontal').style = 'Continuous';
      borders.getItem('InsideHorizontal').color = '#FF0000';
      borders.getItem('EdgeBottom').weight = 'Thick';
      await context.sync();
      const top = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style');
      const inside = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style, color, weight');
      const left = sheet.getRange('B2').format.borders.getItem('EdgeLeft').load('style');
      const bottom = borders.getItem('EdgeBottom').load('style, weight');
      await context.sync();
      expect([top.style, inside.style, inside.color, inside.weight, left.style]).toEqual([
        'Double',
        'Continuous',
        '#FF0000',
        'Thin',
        'None',
      ]);
      expect([bottom.style, bottom.weight]).toEqual(['Continuous', 'Thick']);
    });
  });

  it('set the sizes of columns and rows in points', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      range.format.columnWidth = 120;
      range.format.rowHeight = 30;
      sheet.getRange('E1').values = [['a rather long text in a narrow column']];
      sheet.getRange('E:E').format.autofitColumns();
      range.load('width, height, left, top');
      range.format.load('columnWidth, rowHeight');
      const fitted = sheet.getRange('E1').format.load('columnWidth');
      const standard = sheet.getRange('A1').format.load('columnWidth, useStandardWidth');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight, range.width, range.height]).toEqual([
        120, 30, 240, 60,
      ]);
      expect(fitted.columnWidth).toBeGreaterThan(150);
      expect([standard.useStandardWidth, range.left, range.top]).toEqual([true, standard.columnWidth, 15]);
    });
  });

  it('let rows be fitted again', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:A2');
      format.rowHeight = 40;
      format.autofitRows();
      format.load('rowHeight, useStandardHeight');
      await context.sync();
      expect([format.rowHeight, format.useStandardHeight]).toEqual([15, true]);
    });
  });

  describe('as styles', () => {
    beforeEach(async () => {
      await host.Excel.run(async (context) => {
        context.workbook.styles.add('Heading of a report');
        const style = context.workbook.styles.getItem('Heading of a report');
        style.font.bold = true;
        style.font.size = 18;
        style.fill.color = '#DDEEFF';
        style.numberFormat = '#,##0';
        style.horizontalAlignment = 'Left';
        style.borders.getItem('EdgeBottom').style = 'Continuous';
        await context.sync();
      });
    });

    it('are given to ranges by name and told by them', async () => {
      await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').style = 'Heading of a report';
        const range = sheet.getRange('A1:B1').load('style, numberFormat');
        range.format.font.load('size, bold');
        const border = range.format.borders.getItem('EdgeBottom').load('style');
        const mixed = sheet.getRange('A1:A2').load('style');
        await context.sync();
        expect([range.style, range.format.font.size, range.format.font.bold, border.style]).toEqual([
          'Heading of a report',
          18,
          true,
          'Continuous',
        ]);
        expect([range.numberFormat, mixed.style]).toEqual([[['#,##0', '#,##0']], null]);
      });
    });

    it('change the cells that have them, but not what a cell says otherwise', async () => {
      await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').style = 'Heading of a report';
        sheet.getRange('B1').format.font.size = 9;
        await context.sync();
        context.workbook.styles.getItem('Heading of a report').font.size = 20;
        const sizes = sheet.getRange('A1:B1').getCellProperties({ format: { font: { size: true } } });
        await context.sync();
        expect(sizes.value[0]?.map((cell) => cell.format?.font?.size)).toEqual([20, 9]);
      });
    });

    it('are listed, counted and there again after saving', async () => {
      const again = await reopened(host);
      await again.Excel.run(async (context) => {
        const { styles } = context.workbook;
        styles.load('items/name, items/builtIn');
        const found = styles.getItem('heading of a report').load('name, numberFormat');
        await context.sync();
        expect(styles.items.map(({ name, builtIn }) => [name, builtIn])).toEqual([
          ['Normal', true],
          ['Heading of a report', false],
        ]);
        expect(found.numberFormat).toBe('#,##0');
      });
    });

    it('are refused when the name is taken', async () => {
      const error = await failure(
        host.Excel.run(async (context) => {
          context.workbook.styles.add('NORMAL');
          await context.sync();
        }),
      );
      expect(error.code).toBe('ItemAlreadyExists');
    });

    it('are read and given cell by cell', async () => {
      await onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').setCellProperties([
          [{ style: 'Heading of a report' }, {}],
          [{}, { style: 'Heading of a report', format: { font: { italic: true } } }],
        ]);
        const read = sheet
          .getRange('A1:B2')
          .getCellProperties({ style: true, address: true, format: { font: { italic: true } } });
        await context.sync();
        expect(read.value.map((row) => row.map(({ style, address }) => [style, address]))).toEqual([
          [
            ['Heading of a report', 'Sheet1!A1'],
            ['Normal', 'Sheet1!B1'],
          ],
          [
            ['Normal', 'Sheet1!A2'],
            ['Heading of a report', 'Sheet1!B2'],
          ],
        ]);
        expect(read.value[1]?.[1]?.format?.font?.italic).toBe(true);
      });
    });
  });

  it('are read and given by row and column', async () => {
    await onSheet(async (sheet, context) => {
      sheet
        .getRange('A1:B2')
        .setColumnProperties([
          { format: { columnWidth: 90 } },
          { columnHidden: true, format: { font: { bold: true } } },
        ]);
      sheet.getRange('A1:B2').setRowProperties([{ format: { rowHeight: 33 } }, { rowHidden: true }]);
      const columns = sheet
        .getRange('A1:B2')
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true, font: { bold: true } } });
      const rows = sheet.getRange('A1:B2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      expect(columns.value).toMatchObject([
        { columnHidden: false, format: { columnWidth: 90, font: { bold: false } } },
        { columnHidden: true, format: { font: { bold: true } } },
      ]);
      expect(rows.value).toMatchObject([
        { rowHidden: false, format: { rowHeight: 33 } },
        { rowHidden: true },
      ]);
    });
  });

  it('group rows', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:4').group('ByRows');
      await context.sync();
    });
    const { openWorkbook } = await import('../../../src/host/document/openWorkbook');
    const opened = openWorkbook(host.save());
    expect(opened.ok && opened.value.sheets.find('Sheet1')?.rows.get(2).outlineLevel).toBe(1);
  });
});
