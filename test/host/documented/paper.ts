import { codeOfReading, type Given, refusal, statements } from './statement';

/** A margin is told in points as it was set in points, and it is this sheet's alone. */
function margin(name: 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'footerMargin') {
  return async ({ context, workbook, sheet }: Given): Promise<void> => {
    const other = workbook.worksheets.add('Second').pageLayout.load(name);
    await context.sync();
    const usual = other[name];
    sheet.pageLayout[name] = 40.5;
    sheet.pageLayout.load(name);
    other.load(name);
    await context.sync();
    expect([sheet.pageLayout[name], other[name]]).toEqual([40.5, usual]);
  };
}

export const paper = [
  ...statements('PageLayout', {
    bottomMargin: ['The space below the text, in points.', margin('bottomMargin')],
    footerMargin: ['How far from the edge the footer stands, in points.', margin('footerMargin')],
    headersFooters: [
      'Leads to headers and footers.',
      async ({ context, sheet }) => {
        const { headersFooters } = sheet.pageLayout;
        headersFooters.load('state');
        await context.sync();
        expect(headersFooters.state).toBe('Default');
      },
    ],
    leftMargin: ['The space left of the text, in points.', margin('leftMargin')],
    orientation: [
      'Whether the page stands or lies.',
      async ({ context, sheet }) => {
        sheet.pageLayout.orientation = 'Landscape';
        sheet.pageLayout.load('orientation');
        await context.sync();
        expect(sheet.pageLayout.orientation).toBe('Landscape');
      },
    ],
    paperSize: [
      'The paper, by the name of its size.',
      async ({ context, sheet }) => {
        sheet.pageLayout.paperSize = 'A4';
        sheet.pageLayout.load('paperSize');
        await context.sync();
        expect(sheet.pageLayout.paperSize).toBe('A4');
      },
    ],
    rightMargin: ['The space right of the text, in points.', margin('rightMargin')],
    setPrintTitleRows: [
      'Repeats whole rows at the top of each page; other ranges are refused.',
      async ({ context, sheet }) => {
        sheet.pageLayout.setPrintTitleRows('$1:$2');
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
        await context.sync();
        expect(rows.address).toBe('Sheet1!1:2');
        sheet.pageLayout.setPrintTitleRows('A1:B2');
        expect(await refusal(context)).toBe('InvalidArgument at PageLayout.setPrintTitleRows');
      },
    ],
    topMargin: ['The space above the text, in points.', margin('topMargin')],
    zoom: [
      'A scale, or numbers of pages to fit into; set as a whole, never a part of it.',
      async ({ context, sheet }) => {
        const { pageLayout } = sheet;
        pageLayout.zoom = { scale: 80 };
        pageLayout.load('zoom');
        await context.sync();
        expect(pageLayout.zoom.scale).toBe(80);
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load('zoom');
        await context.sync();
        expect([pageLayout.zoom.horizontalFitToPages, pageLayout.zoom.scale ?? null]).toEqual([1, null]);
      },
    ],
  }),
  ...statements('PageLayoutZoomOptions', {
    horizontalFitToPages: [
      'How many pages beside one another the sheet is fitted to.',
      async ({ context, sheet }) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 2 };
        sheet.pageLayout.load('zoom');
        await context.sync();
        expect(sheet.pageLayout.zoom.horizontalFitToPages).toBe(2);
      },
    ],
    scale: [
      'The size in per cent, from 10 to 400.',
      async ({ context, sheet }) => {
        for (const scale of [10, 400]) {
          sheet.pageLayout.zoom = { scale };
          await context.sync();
        }
        for (const scale of [9, 401]) {
          sheet.pageLayout.zoom = { scale };
          expect(await refusal(context)).toBe('InvalidArgument at PageLayout.zoom');
        }
      },
    ],
  }),
  ...statements('HeaderFooterGroup', {
    defaultForAllPages: [
      'The headers and footers of all pages that have none of their own.',
      async ({ context, sheet }) => {
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
        texts.centerHeader = 'Delårsrapport';
        texts.load();
        await context.sync();
        expect([texts.centerHeader, texts.leftHeader]).toEqual(['Delårsrapport', '']);
      },
    ],
  }),
  ...statements('HeaderFooter', {
    leftFooter: [
      'The text at the left below the page, with codes such as &P for the page number.',
      async ({ context, sheet }) => {
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
        texts.leftFooter = 'Kommun && region, sida &P';
        texts.load('leftFooter, rightFooter');
        await context.sync();
        expect([texts.leftFooter, texts.rightFooter]).toEqual(['Kommun && region, sida &P', '']);
      },
    ],
    load: [
      'Queues the reading of the texts.',
      async ({ context, sheet }) => {
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
        texts.load({ leftFooter: true });
        await context.sync();
        expect(texts.leftFooter).toBe('');
        expect(codeOfReading(() => texts.rightFooter)).toBe('PropertyNotLoaded');
      },
    ],
    rightFooter: [
      'The text at the right below the page.',
      async ({ context, sheet }) => {
        const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
        texts.rightFooter = 'Sida &P av &N';
        texts.load('rightFooter');
        await context.sync();
        expect(texts.rightFooter).toBe('Sida &P av &N');
      },
    ],
  }),
  ...statements('PageBreak', {
    rowIndex: [
      'The row that the break stands before, from 0.',
      async ({ context, sheet }) => {
        const added = sheet.horizontalPageBreaks.add('A10').load('rowIndex');
        await context.sync();
        expect(added.rowIndex).toBe(9);
      },
    ],
  }),
  ...statements('PageBreakCollection', {
    add: [
      'Begins a new page before the first cell of a range.',
      async ({ context, sheet }) => {
        sheet.horizontalPageBreaks.add('B10:C12');
        sheet.horizontalPageBreaks.load('items/rowIndex');
        await context.sync();
        expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9]);
      },
    ],
    items: [
      'The breaks as they were loaded, from above.',
      async ({ context, sheet }) => {
        sheet.horizontalPageBreaks.add('A20');
        sheet.horizontalPageBreaks.add('A10');
        sheet.horizontalPageBreaks.load('items/rowIndex');
        await context.sync();
        expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
      },
    ],
    load: [
      'Names what is wanted of each break.',
      async ({ context, sheet }) => {
        sheet.horizontalPageBreaks.add('A10');
        sheet.horizontalPageBreaks.load({ rowIndex: true });
        await context.sync();
        expect(codeOfReading(() => sheet.horizontalPageBreaks.items[0]?.columnIndex)).toBe(
          'PropertyNotLoaded',
        );
      },
    ],
    removePageBreaks: [
      'Takes all breaks that somebody has set away.',
      async ({ context, sheet }) => {
        sheet.horizontalPageBreaks.add('A10');
        sheet.horizontalPageBreaks.add('A20');
        sheet.horizontalPageBreaks.removePageBreaks();
        const count = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      },
    ],
  }),
];
