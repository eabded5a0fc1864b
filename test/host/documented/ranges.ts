import { givenTable } from '../givenHost';
import { refusal, statements } from './statement';

export const ranges = [
  ...statements('Range', {
    address: [
      'The address with its sheet’s name before it, in quotes where the name needs them.',
      async ({ context, workbook, sheet }) => {
        const found = [sheet.getRange('a1:b4'), workbook.worksheets.add('Mål 1').getRange('C:C')];
        for (const range of found) range.load('address');
        await context.sync();
        expect(found.map(({ address }) => address)).toEqual(['Sheet1!A1:B4', "'Mål 1'!C:C"]);
      },
    ],
    cellCount: [
      'How many cells there are; −1 when that is more than 2 147 483 647.',
      async ({ context, sheet }) => {
        const found = [sheet.getRange('A1:C4'), sheet.getRange('A:A'), sheet.getRange()];
        for (const range of found) range.load('cellCount');
        await context.sync();
        expect(found.map(({ cellCount }) => cellCount)).toEqual([12, 1_048_576, -1]);
      },
    ],
    clear: [
      'Empties the cells of contents and formats, or of the one that is named.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1:A3');
        range.values = [[1], [2], [3]];
        range.format.font.bold = true;
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('A2').clear('Formats');
        sheet.getRange('A3').clear();
        const bold = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell).format.font.load('bold'));
        range.load('values');
        await context.sync();
        expect([range.values, bold.map((font) => font.bold)]).toEqual([
          [[''], [2], ['']],
          [true, false, false],
        ]);
      },
    ],
    columnHidden: [
      'Whether all columns are hidden; null when only some of them are.',
      async ({ context, sheet }) => {
        sheet.getRange('B:B').columnHidden = true;
        const found = ['B:B', 'A:A', 'A:B'].map((columns) => sheet.getRange(columns).load('columnHidden'));
        await context.sync();
        expect(found.map(({ columnHidden }) => columnHidden)).toEqual([true, false, null]);
      },
    ],
    rowHidden: [
      'Whether all rows are hidden; null when only some of them are.',
      async ({ context, sheet }) => {
        sheet.getRange('2:2').rowHidden = true;
        const found = ['2:2', '1:1', '1:2'].map((rows) => sheet.getRange(rows).load('rowHidden'));
        await context.sync();
        expect(found.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null]);
      },
    ],
    conditionalFormats: [
      'The conditional formats that touch the range, wherever else they hold.',
      async ({ context, sheet }) => {
        sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
        const counts = ['A5:B5', 'B1'].map((at) => sheet.getRange(at).conditionalFormats.getCount());
        await context.sync();
        expect(counts.map(({ value }) => value)).toEqual([1, 0]);
      },
    ],
    dataValidation: [
      'The rule for entries in these cells; there is an object even when there is no rule (type None).',
      async ({ context, sheet }) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.load('type, rule');
        await context.sync();
        expect([dataValidation.type, dataValidation.rule]).toEqual(['None', {}]);
      },
    ],
    format: [
      'Leads to font, fill, borders and alignment; a property that the cells do not share is null.',
      async ({ context, sheet }) => {
        sheet.getRange('A1').format.font.bold = true;
        const mixed = sheet.getRange('A1:A2').format.font.load('bold');
        await context.sync();
        expect(mixed.bold).toBeNull();
      },
    ],
    formulas: [
      'Formulas in English with commas, whatever the user’s language; a cell without one gives its value.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1:A3');
        range.formulas = [[1.5], ['text'], ['=SUM(A1,2)']];
        range.load('formulas, values');
        await context.sync();
        expect([range.formulas, range.values]).toEqual([
          [[1.5], ['text'], ['=SUM(A1,2)']],
          [[1.5], ['text'], [3.5]],
        ]);
      },
    ],
    getCell: [
      'The cell so many rows and columns from the first; it may lie outside the range.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('B2:C3');
        const cells = [range.getCell(1, 1), range.getCell(4, 0)];
        for (const cell of cells) cell.load('address');
        await context.sync();
        expect(cells.map(({ address }) => address)).toEqual(['Sheet1!C3', 'Sheet1!B6']);
      },
    ],
    getIntersection: [
      'The cells that two ranges have in common; when they have none, it is an error.',
      async ({ context, sheet }) => {
        const common = sheet.getRange('A1:C3').getIntersection('B2:D9').load('address');
        await context.sync();
        expect(common.address).toBe('Sheet1!B2:C3');
        sheet.getRange('A1:A3').getIntersection(sheet.getRange('B1:B3')).load('address');
        expect(await refusal(context)).toBe('ItemNotFound at Range.getIntersection');
      },
    ],
    getLastCell: [
      'The lowest cell farthest to the right.',
      async ({ context, sheet }) => {
        const last = sheet.getRange('B2:D5').getLastCell().load('address');
        await context.sync();
        expect(last.address).toBe('Sheet1!D5');
      },
    ],
    getCellProperties: [
      'For each cell the properties that were asked for, in rows and columns, and no others.',
      async ({ context, sheet }) => {
        sheet.getRange('B1').format.fill.color = '#FFFF00';
        const properties = sheet
          .getRange('A1:B1')
          .getCellProperties({ address: true, format: { fill: { color: true } } });
        await context.sync();
        expect(properties.value).toMatchObject([
          [
            { address: 'Sheet1!A1', format: { fill: { color: '#FFFFFF' } } },
            { address: 'Sheet1!B1', format: { fill: { color: '#FFFF00' } } },
          ],
        ]);
        expect(properties.value[0]?.[0]).not.toHaveProperty('style');
      },
    ],
    setCellProperties: [
      'Sets for each cell what its entry names and leaves the rest; the entries must have the range’s shape.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1:B1');
        range.format.font.italic = true;
        range.setCellProperties([[{ format: { font: { bold: true } } }, {}]]);
        const fonts = ['A1', 'B1'].map((cell) => sheet.getRange(cell).format.font.load('bold, italic'));
        await context.sync();
        expect(fonts.map(({ bold, italic }) => [bold, italic])).toEqual([
          [true, true],
          [false, true],
        ]);
        range.setCellProperties([[{}], [{}]]);
        expect(await refusal(context)).toBe('InvalidArgument at Range.setCellProperties');
      },
    ],
    getSurroundingRegion: [
      'The block of cells around the first cell, out to blank rows and columns.',
      async ({ context, sheet }) => {
        sheet.getRange('B2:C3').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('E2').values = [[5]];
        const region = sheet.getRange('B3:G9').getSurroundingRegion().load('address');
        await context.sync();
        expect(region.address).toBe('Sheet1!B2:C3');
      },
    ],
    getTables: [
      'The tables that the range touches, or only those that lie within it.',
      async ({ context, sheet, host }) => {
        await givenTable(host);
        const found = [
          sheet.getRange('D4:F9').getTables(),
          sheet.getRange('D4:F9').getTables(true),
          sheet.getRange('A1:F9').getTables(true),
        ];
        for (const tables of found) tables.load('items/name');
        await context.sync();
        expect(found.map(({ items }) => items.map(({ name }) => name))).toEqual([['Drift'], [], ['Drift']]);
      },
    ],
    getUsedRangeOrNullObject: [
      'The used cells within the range, with formats or values alone; a null object when there are none.',
      async ({ context, sheet }) => {
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('B4').format.font.bold = true;
        const column = sheet.getRange('B:B');
        const [all, values, none] = [
          column.getUsedRangeOrNullObject().load('address'),
          column.getUsedRangeOrNullObject(true).load('address'),
          sheet.getRange('D1:D9').getUsedRangeOrNullObject(),
        ];
        await context.sync();
        expect([all.address, values.address, none.isNullObject]).toEqual(['Sheet1!B2:B4', 'Sheet1!B2', true]);
      },
    ],
    load: [
      'Takes a text of names, a list or an object; paths lead to objects below, and several loads add up.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1');
        range.values = [['x']];
        range.load('address, format/font/bold');
        range.load(['values']);
        range.load({ worksheet: { name: true } });
        await context.sync();
        expect([range.address, range.format.font.bold, range.values, range.worksheet.name]).toEqual([
          'Sheet1!A1',
          false,
          [['x']],
          'Sheet1',
        ]);
      },
    ],
    select: [
      'Selects the range in the window.',
      async ({ context, workbook, sheet }) => {
        sheet.getRange('C2').select();
        const cell = workbook.getActiveCell().load('address');
        await context.sync();
        expect(cell.address).toBe('Sheet1!C2');
      },
    ],
    style: [
      'The cells’ style by name, null when they differ; an unknown name is refused.',
      async ({ context, workbook, sheet }) => {
        workbook.styles.add('Delår summa');
        sheet.getRange('A1').style = 'Delår summa';
        const found = ['A1', 'A2', 'A1:A2'].map((at) => sheet.getRange(at).load('style'));
        await context.sync();
        expect(found.map(({ style }) => style)).toEqual(['Delår summa', 'Normal', null]);
        sheet.getRange('A1').style = 'No';
        expect(await refusal(context)).toMatch(/ at Range.style$/);
      },
    ],
    text: [
      'What the cells show by their number formats, however narrow the column; read only.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1');
        range.values = [[1234567.5]];
        range.numberFormat = [['#,##0.00']];
        range.format.columnWidth = 10;
        range.load('text');
        await context.sync();
        expect(range.text).toEqual([['1,234,567.50']]);
      },
    ],
    untrack: [
      'Lets the host forget the range: the object is no longer good after the next sync.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1').load('address');
        await context.sync();
        range.untrack();
        await context.sync();
        range.load('values');
        expect(await refusal(context)).toMatch(/^InvalidReference/);
      },
    ],
    values: [
      'Numbers, texts and truth values as they are, errors as their text, empty cells as an empty text; null leaves a cell alone.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1:D1');
        range.values = [[1, 'text', true, '=1/0']];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[1, 'text', true, '#DIV/0!']]);
        range.values = [[null, '', '=A1+1', "'=A1"]];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[1, '', 2, '=A1']]);
        range.values = [[1, 2]];
        expect(await refusal(context)).toMatch(/^InvalidArgument at Range.values/);
      },
    ],
    worksheet: [
      'Leads back to the sheet that the range is on.',
      async ({ context, workbook }) => {
        const range = workbook.worksheets.add('Second').getRange('A1');
        range.worksheet.load('name');
        await context.sync();
        expect(range.worksheet.name).toBe('Second');
      },
    ],
  }),
  ...statements('SettableCellProperties', {
    style: [
      'The name of each cell’s style, to be read and to be set cell by cell.',
      async ({ context, workbook, sheet }) => {
        workbook.styles.add('Delår summa');
        const range = sheet.getRange('A1:B1');
        range.setCellProperties([[{ style: 'Delår summa' }, {}]]);
        const read = range.getCellProperties({ style: true });
        await context.sync();
        expect(read.value).toEqual([[{ style: 'Delår summa' }, { style: 'Normal' }]]);
      },
    ],
  }),
];
