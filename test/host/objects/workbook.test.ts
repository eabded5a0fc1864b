import { failure, formulasOf, givenHost, reopened, valuesOf, write } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

describe('Workbook', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });
  const inRun = <T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(body);

  describe('worksheets', () => {
    it('are added last, named, moved, hidden and deleted', async () => {
      await inRun(async (context) => {
        const { worksheets } = context.workbook;
        const second = worksheets.add();
        worksheets.add('Third');
        second.load('name, position');
        await context.sync();
        expect([second.name, second.position]).toEqual(['Sheet2', 1]);
        second.position = 0;
        second.visibility = 'Hidden';
        second.tabColor = '#FF8800';
        worksheets.getItem('Third').delete();
        worksheets.load('items/name, items/visibility, items/tabColor');
        const first = worksheets.getFirst(true).load('name');
        const count = worksheets.getCount();
        const next = second.getNext().load('name');
        const none = worksheets.getItem('Sheet1').getNextOrNullObject();
        await context.sync();
        expect(
          worksheets.items.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]),
        ).toEqual([
          // The colour of a tab that is not shown is not told.
          ['Sheet2', 'Hidden', null],
          ['Sheet1', 'Visible', ''],
        ]);
        expect([first.name, count.value, next.name, none.isNullObject]).toEqual([
          'Sheet1',
          2,
          'Sheet1',
          true,
        ]);
      });
    });

    it('are found by name whatever the case, and by id', async () => {
      await inRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem('SHEET1').load('id');
        await context.sync();
        const again = context.workbook.worksheets.getItem(sheet.id).load('name');
        await context.sync();
        expect(again.name).toBe('Sheet1');
      });
    });

    it('are renamed, and formulas follow', async () => {
      await inRun(async (context) => {
        const other = context.workbook.worksheets.add('Other');
        other.getRange('A1').formulas = [['=Sheet1!A1+1']];
        context.workbook.worksheets.getItem('Sheet1').name = 'Mål och medel';
        await context.sync();
      });
      expect(await formulasOf(host, 'Other', 'A1')).toEqual([["='Mål och medel'!A1+1"]]);
    });

    it('leave #REF! behind when they are deleted', async () => {
      await inRun(async (context) => {
        const other = context.workbook.worksheets.add('Other');
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Other!B2']];
        context.workbook.names.add('There', other.getRange('A1'));
        await context.sync();
        other.delete();
        await context.sync();
        const name = context.workbook.names.getItem('There').load('formula');
        await context.sync();
        expect(name.formula).toBe('=#REF!');
      });
      expect(await valuesOf(host, 'Sheet1', 'A1')).toEqual([['#REF!']]);
    });

    it('show or hide gridlines and headings, and have standard sizes', async () => {
      await inRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.showGridlines = false;
        sheet.showHeadings = false;
        sheet.load('showGridlines, showHeadings, standardHeight');
        await context.sync();
        expect([sheet.showGridlines, sheet.showHeadings, sheet.standardHeight]).toEqual([false, false, 15]);
      });
    });

    it('are copied with their tables under new names', async () => {
      await inRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [['x'], [1]];
        sheet.tables.add('A1:A2', true).name = 'One';
        const copy = sheet.copy('End').load('name');
        await context.sync();
        copy.tables.load('items/name');
        await context.sync();
        expect(copy.name).toBe('Sheet1 (2)');
        expect(copy.tables.items[0]?.name).not.toBe('One');
      });
    });

    it('freeze rows and columns', async () => {
      await inRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const none = sheet.freezePanes.getLocationOrNullObject();
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        const both = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        expect([none.isNullObject, both.address]).toEqual([true, 'Sheet1!A1:B3']);
        sheet.freezePanes.freezeRows(2);
        const rows = sheet.freezePanes.getLocation().load('address');
        await context.sync();
        expect(rows.address).toBe('Sheet1!1:2');
        sheet.freezePanes.unfreeze();
        const gone = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    });
  });

  describe('names', () => {
    it('stand for ranges, formulas or constants', async () => {
      await inRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const { names } = context.workbook;
        names.add('Area', sheet.getRange('B2:C3'), 'a comment');
        names.add('Sum', '=SUM(Sheet1!$B$2:$C$3)');
        names.add('Rate', '=0.25');
        sheet.getRange('A1').formulas = [['=Rate*100+Sum']];
        sheet.getRange('B2').values = [[7]];
        names.load('items/name, items/type, items/value, items/formula, items/comment, items/scope');
        const used = sheet.getRange('A1').load('values');
        const range = names.getItem('Area').getRange().load('address');
        const none = names.getItem('Rate').getRangeOrNullObject();
        await context.sync();
        expect(
          names.items.map(({ name, type, value, formula }) => [
            name,
            type,
            value as unknown,
            formula as unknown,
          ]),
        ).toEqual([
          ['Area', 'Range', 'Sheet1!$B$2:$C$3', '=Sheet1!$B$2:$C$3'],
          ['Sum', 'Integer', 7, '=SUM(Sheet1!$B$2:$C$3)'],
          ['Rate', 'Double', 0.25, '=0.25'],
        ]);
        expect([names.items[0]?.comment, names.items[0]?.scope]).toEqual(['a comment', 'Workbook']);
        expect([used.values, range.address, none.isNullObject]).toEqual([[[32]], 'Sheet1!B2:C3', true]);
      });
    });

    it('can belong to a sheet', async () => {
      await inRun(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.names.add('Local', sheet.getRange('A1'));
        const none = context.workbook.names.getItemOrNullObject('Local');
        const local = sheet.names.getItem('Local').load('scope');
        local.worksheet.load('name');
        await context.sync();
        expect([none.isNullObject, local.scope, local.worksheet.name]).toEqual([true, 'Worksheet', 'Sheet1']);
      });
    });

    it('are changed and deleted', async () => {
      await inRun(async (context) => {
        const name = context.workbook.names.add('Rate', '=1');
        name.formula = '=2';
        name.visible = false;
        name.load('value, visible');
        await context.sync();
        expect([name.value, name.visible]).toEqual([2, false]);
        name.delete();
        const none = context.workbook.names.getItemOrNullObject('Rate');
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
    });

    it('are refused when they are taken or cannot be names', async () => {
      for (const [name, code] of [
        ['rate', 'ItemAlreadyExists'],
        ['A1', 'InvalidArgument'],
        ['two words', 'InvalidArgument'],
      ] as const) {
        const error = await failure(
          inRun(async (context) => {
            const known = context.workbook.names.getItemOrNullObject('Rate');
            await context.sync();
            if (known.isNullObject) context.workbook.names.add('Rate', '=1');
            context.workbook.names.add(name, '=1');
            await context.sync();
          }),
        );
        expect(error.code).toBe(code);
      }
    });
  });

  it('calculates by hand when told to', async () => {
    await write(host, 'Sheet1', 'A1:B1', [[1, '=A1+1']]);
    await inRun(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[10]];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      application.calculate('Full');
      cell.load('values');
      application.load('calculationMode');
      await context.sync();
      expect([cell.values, application.calculationMode]).toEqual([[[11]], 'Manual']);
    });
  });

  it('asks Excel to calculate on opening when it holds formulas that nobody here can calculate', async () => {
    await write(host, 'Sheet1', 'A1', [['=CUBEVALUE("a","b")']]);
    const { openWorkbook } = await import('../../../src/host/document/openWorkbook');
    const opened = openWorkbook(host.save());
    expect(opened.ok && opened.value.calculation.fullOnLoad).toBe(true);
    const plain = await givenHost();
    await write(plain, 'Sheet1', 'A1', [['=1+1']]);
    const calculated = openWorkbook(plain.save());
    expect(calculated.ok && calculated.value.calculation.fullOnLoad).toBe(false);
    expect(calculated.ok && calculated.value.sheets.find('Sheet1')?.cells.value(0, 0)).toBe(2);
  });

  it('tells the language of numbers', async () => {
    const swedish = await givenHost({ locale: 'sv-SE' });
    await swedish.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator, thousandsSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      expect([
        application.decimalSeparator,
        application.thousandsSeparator,
        application.cultureInfo.name,
      ]).toEqual([',', '\u00a0', 'sv-SE']);
    });
  });

  it('keeps document properties, custom XML and settings', async () => {
    await inRun(async (context) => {
      const { workbook } = context;
      workbook.properties.title = 'Delårsrapport';
      workbook.properties.company = 'Kommunen';
      const part = workbook.customXmlParts.add('<r xmlns="urn:report"><v>1</v></r>');
      workbook.settings.add('when', new Date(Date.UTC(2021, 7, 31)));
      workbook.settings.add('what', { deep: [1, 'two'] });
      await context.sync();
      part.setXml('<r xmlns="urn:report"><v>2</v></r>');
      const xml = workbook.customXmlParts.getByNamespace('urn:report').getOnlyItem().getXml();
      const when = workbook.settings.getItem('when').load('value');
      const what = workbook.settings.getItem('what').load('value');
      const none = workbook.settings.getItemOrNullObject('no');
      await context.sync();
      expect(xml.value).toContain('<v>2</v>');
      expect(when.value).toEqual(new Date(Date.UTC(2021, 7, 31)));
      expect([what.value, none.isNullObject]).toEqual([{ deep: [1, 'two'] }, true]);
    });
    const again = await reopened(host);
    await again.Excel.run(async (context) => {
      const properties = context.workbook.properties.load('title, company');
      const parts = context.workbook.customXmlParts.getByNamespace('urn:report').getCount();
      await context.sync();
      expect([properties.title, properties.company, parts.value]).toEqual(['Delårsrapport', 'Kommunen', 1]);
    });
  });
});
