import { codeOfReading, refusal, statements } from './statement';

export const formats = [
  ...statements('RangeFormat', {
    autofitRows: [
      'Makes the rows as high as their contents need.',
      async ({ context, sheet }) => {
        const cell = sheet.getRange('A1');
        cell.values = [['one two three four five six seven eight']];
        cell.format.columnWidth = 60;
        cell.format.wrapText = true;
        cell.format.rowHeight = 10;
        cell.format.autofitRows();
        cell.format.load('rowHeight');
        await context.sync();
        expect(cell.format.rowHeight).toBeGreaterThan(40);
      },
    ],
    columnWidth: [
      'The width of all the columns in points; null when they differ.',
      async ({ context, sheet }) => {
        sheet.getRange('B1').format.columnWidth = 120;
        const found = ['B:B', 'A:B'].map((columns) => sheet.getRange(columns).format.load('columnWidth'));
        await context.sync();
        expect(found[0]?.columnWidth).toBeCloseTo(120, 0);
        expect(found[1]?.columnWidth).toBeNull();
      },
    ],
  }),
  ...statements('RangeFont', {
    bold: [
      'Whether the style’s font is bold.',
      async ({ context, workbook }) => {
        const style = addedStyle(workbook);
        style.font.bold = true;
        style.font.load('bold');
        await context.sync();
        expect(style.font.bold).toBe(true);
      },
    ],
    color: [
      'The colour of the text: set as #RRGGBB or by an HTML name, told as #RRGGBB; no colour is refused.',
      async ({ context, workbook }) => {
        const style = addedStyle(workbook);
        style.font.color = 'orange';
        style.font.load('color');
        await context.sync();
        expect(style.font.color).toBe('#FFA500');
        style.font.color = 'no colour';
        expect(await refusal(context)).toMatch(/^InvalidArgument at \w+.color$/);
      },
    ],
    italic: [
      'Whether the style’s font is italic.',
      async ({ context, workbook }) => {
        const style = addedStyle(workbook);
        style.font.italic = true;
        style.font.load('italic');
        await context.sync();
        expect(style.font.italic).toBe(true);
      },
    ],
    size: [
      'The size of the text in points.',
      async ({ context, workbook, sheet }) => {
        const style = addedStyle(workbook);
        style.font.size = 16.5;
        sheet.getRange('A1').style = 'Own';
        const { font } = sheet.getRange('A1').format;
        font.load('size');
        await context.sync();
        expect(font.size).toBe(16.5);
      },
    ],
  }),
  ...statements('RangeFill', {
    color: [
      'The colour behind the text, as #RRGGBB or by an HTML name; cells in the style show it.',
      async ({ context, workbook, sheet }) => {
        addedStyle(workbook).fill.color = '#ddebf7';
        sheet.getRange('A1').style = 'Own';
        const { fill } = sheet.getRange('A1').format;
        fill.load('color');
        await context.sync();
        expect(fill.color).toBe('#DDEBF7');
      },
    ],
  }),
  ...statements('RangeBorder', {
    color: [
      'The colour of the line, as #RRGGBB or by an HTML name.',
      async ({ context, workbook }) => {
        const border = addedStyle(workbook).borders.getItem('EdgeTop');
        border.style = 'Continuous';
        border.color = '#1F3864';
        border.load('color');
        await context.sync();
        expect(border.color).toBe('#1F3864');
      },
    ],
    style: [
      'The kind of line; None takes it away.',
      async ({ context, workbook }) => {
        const border = addedStyle(workbook).borders.getItem('EdgeBottom');
        border.style = 'Double';
        border.load('style');
        await context.sync();
        expect(border.style).toBe('Double');
        border.style = 'None';
        border.load('style');
        await context.sync();
        expect(border.style).toBe('None');
      },
    ],
  }),
  ...statements('RangeBorderCollection', {
    getItem: [
      'One side’s line, by the side’s name.',
      async ({ context, sheet }) => {
        const { borders } = sheet.getRange('B2:C3').format;
        borders.getItem('EdgeLeft').style = 'Continuous';
        const sides = [borders.getItem('EdgeLeft'), borders.getItem('EdgeRight')];
        for (const side of sides) side.load('sideIndex, style');
        await context.sync();
        expect(sides.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
          ['EdgeLeft', 'Continuous'],
          ['EdgeRight', 'None'],
        ]);
      },
    ],
  }),
  ...statements('Style', {
    borders: [
      'The lines around the cells of the style.',
      async ({ context, workbook, sheet }) => {
        addedStyle(workbook).borders.getItem('EdgeTop').style = 'Continuous';
        sheet.getRange('A1').style = 'Own';
        const shown = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
        await context.sync();
        expect(shown.style).toBe('Continuous');
      },
    ],
    fill: [
      'What is behind the text of the style.',
      async ({ context, workbook }) => {
        const style = addedStyle(workbook);
        style.fill.color = '#C6EFCE';
        style.fill.load('color');
        await context.sync();
        expect(style.fill.color).toBe('#C6EFCE');
      },
    ],
    font: [
      'The font of the style: cells that have the style follow when it changes.',
      async ({ context, workbook, sheet }) => {
        const style = addedStyle(workbook);
        sheet.getRange('A1').style = 'Own';
        await context.sync();
        style.font.bold = true;
        const { font } = sheet.getRange('A1').format;
        font.load('bold');
        await context.sync();
        expect(font.bold).toBe(true);
      },
    ],
    horizontalAlignment: [
      'Where the text stands between left and right.',
      async ({ context, workbook, sheet }) => {
        addedStyle(workbook).horizontalAlignment = 'Right';
        sheet.getRange('A1').style = 'Own';
        const { format } = sheet.getRange('A1');
        format.load('horizontalAlignment');
        await context.sync();
        expect(format.horizontalAlignment).toBe('Right');
      },
    ],
    indentLevel: [
      'How many steps the text is moved in, at most 250.',
      async ({ context, workbook }) => {
        const style = addedStyle(workbook);
        style.horizontalAlignment = 'Left';
        style.indentLevel = 2;
        style.load('indentLevel');
        await context.sync();
        expect(style.indentLevel).toBe(2);
        style.indentLevel = 251;
        expect(await refusal(context)).toBe('InvalidArgument at Style.indentLevel');
      },
    ],
    name: [
      'The style’s name; read only.',
      async ({ context, workbook }) => {
        const style = addedStyle(workbook).load('name');
        await context.sync();
        expect(style.name).toBe('Own');
      },
    ],
    numberFormat: [
      'The number format of the style’s cells, in English codes.',
      async ({ context, workbook, sheet }) => {
        addedStyle(workbook).numberFormat = '#,##0';
        const cell = sheet.getRange('A1');
        cell.values = [[1234.6]];
        cell.style = 'Own';
        cell.load('text, numberFormat');
        await context.sync();
        expect([cell.text, cell.numberFormat]).toEqual([[['1,235']], [['#,##0']]]);
      },
    ],
    verticalAlignment: [
      'Where the text stands between top and bottom.',
      async ({ context, workbook, sheet }) => {
        addedStyle(workbook).verticalAlignment = 'Top';
        sheet.getRange('A1').style = 'Own';
        const { format } = sheet.getRange('A1');
        format.load('verticalAlignment');
        await context.sync();
        expect(format.verticalAlignment).toBe('Top');
      },
    ],
    wrapText: [
      'Whether the text is broken into lines.',
      async ({ context, workbook, sheet }) => {
        addedStyle(workbook).wrapText = true;
        sheet.getRange('A1').style = 'Own';
        const { format } = sheet.getRange('A1');
        format.load('wrapText');
        await context.sync();
        expect(format.wrapText).toBe(true);
      },
    ],
  }),
  ...statements('StyleCollection', {
    add: [
      'Adds a style that is like Normal until it is changed; a name that is taken is refused.',
      async ({ context, workbook }) => {
        workbook.styles.add('Own');
        const style = workbook.styles.getItem('Own').load('builtIn, numberFormat');
        await context.sync();
        expect([style.builtIn, style.numberFormat]).toEqual([false, 'General']);
        workbook.styles.add('Own');
        expect(await refusal(context)).toMatch(/ at StyleCollection.add$/);
      },
    ],
    getItem: [
      'A style by name; one that is not there is ItemNotFound.',
      async ({ context, workbook }) => {
        const normal = workbook.styles.getItem('Normal').load('name');
        await context.sync();
        expect(normal.name).toBe('Normal');
        workbook.styles.getItem('No').load('name');
        expect(await refusal(context)).toBe('ItemNotFound at StyleCollection.getItem');
      },
    ],
    items: [
      'The styles as they were loaded.',
      async ({ context, workbook }) => {
        addedStyle(workbook);
        const { styles } = workbook;
        styles.load('items/name');
        await context.sync();
        expect(styles.items.map(({ name }) => name)).toEqual(expect.arrayContaining(['Normal', 'Own']));
      },
    ],
    load: [
      'Names what is wanted of each style.',
      async ({ context, workbook }) => {
        workbook.styles.load({ name: true });
        await context.sync();
        expect(codeOfReading(() => workbook.styles.items[0]?.builtIn)).toBe('PropertyNotLoaded');
      },
    ],
  }),
];

/** A new style `Own`. */
function addedStyle(workbook: Excel.Workbook): Excel.Style {
  workbook.styles.add('Own');
  return workbook.styles.getItem('Own');
}
