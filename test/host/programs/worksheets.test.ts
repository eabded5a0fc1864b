import { givenHost } from '../givenHost';

// Programs as people write them after Microsoft's documentation: `Excel` is the global name, each run does one job.
beforeEach(async () => {
  await givenHost();
});

describe('programs about worksheets', () => {
  it('makes a sheet for each month that is missing, in order, and shows the last one', async () => {
    const months = ['Januari', 'Februari', 'Mars'];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Februari');
      const found = months.map((month) => worksheets.getItemOrNullObject(month));
      await context.sync();
      months.forEach((month, index) => {
        const sheet = found[index]?.isNullObject === true ? worksheets.add(month) : worksheets.getItem(month);
        sheet.position = index;
        if (index === months.length - 1) sheet.activate();
      });
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual([...months, 'Sheet1']);
      expect(active.name).toBe('Mars');
    });
  });

  it('copies a sheet with everything on it, renames the copy, and leaves the original alone', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').formulas = [[2, '=A1*10']];
      sheet.getRange('A1').format.fill.color = '#FFF2CC';
      const copy = sheet.copy('After', sheet);
      copy.name = 'Kopia';
      copy.getRange('A1').values = [[3]];
      await context.sync();
    });
    await Excel.run(async (context) => {
      const cells = ['Sheet1', 'Kopia'].map((name) =>
        context.workbook.worksheets.getItem(name).getRange('A1:B1').load('values'),
      );
      const { fill } = context.workbook.worksheets.getItem('Kopia').getRange('A1').format;
      fill.load('color');
      await context.sync();
      expect(cells.map(({ values }) => values)).toEqual([[[2, 20]], [[3, 30]]]);
      expect(fill.color).toBe('#FFF2CC');
    });
  });

  it('hides every sheet but one, lists what is hidden, and shows all again', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Data', 'Listor']) worksheets.add(name);
      await context.sync();
      const sheets = worksheets.load('items/name, items/visibility');
      await context.sync();
      for (const sheet of sheets.items.slice(1)) sheet.visibility = Excel.SheetVisibility.hidden;
      sheets.load('items/name, items/visibility');
      const visible = worksheets.getCount(true);
      await context.sync();
      const hidden = sheets.items.filter(({ visibility }) => visibility === 'Hidden');
      expect([hidden.map(({ name }) => name), visible.value]).toEqual([['Data', 'Listor'], 1]);
      for (const sheet of hidden) sheet.visibility = Excel.SheetVisibility.visible;
      const all = worksheets.getCount(true);
      await context.sync();
      expect(all.value).toBe(3);
    });
  });

  it('freezes header and names, walks from sheet to sheet, and finds the last', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Andra');
      const first = worksheets.getFirst();
      first.freezePanes.freezeAt(first.getRange('A1:A2'));
      const next = first.getNext().load('name');
      const beyond = worksheets.getLast().getNextOrNullObject();
      const frozen = first.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([next.name, beyond.isNullObject, frozen.address]).toEqual(['Andra', true, 'Sheet1!A1:A2']);
      first.freezePanes.unfreeze();
      const none = first.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('protects a form so that its yellow cells alone can be filled in', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const entry = sheet.getRange('B2:B4');
      entry.format.protection.locked = false;
      entry.format.fill.color = '#FFF2CC';
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
      entry.values = [[1], [2], [3]];
      await context.sync();
      sheet.getRange('A1').values = [['no']];
      await expect(context.sync()).rejects.toMatchObject({ code: Excel.ErrorCodes.accessDenied });
      sheet.protection.unprotect();
      const cell = sheet.getRange('A1');
      cell.values = [['yes']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['yes']]);
    });
  });

  it('prints a sheet on lying A4 pages with repeated headers and page numbers', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: Excel.PageOrientation.landscape, paperSize: Excel.PaperType.a4 });
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:F60');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Sida &P av &N';
      sheet.horizontalPageBreaks.add('A31');
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { pageLayout } = sheet;
      pageLayout.load('orientation, paperSize, headersFooters/defaultForAllPages/centerFooter');
      const area = pageLayout.getPrintArea().load('address');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, area.address]).toEqual([
        'Landscape',
        'A4',
        'Sheet1!A1:F60',
      ]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('Sida &P av &N');
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([30]);
    });
  });
});
