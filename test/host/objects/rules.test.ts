import { failure, givenHost, reopened, write } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

type Body<T> = (range: Excel.Range, context: Excel.RequestContext) => Promise<T>;

let host: EmbeddedHost;
beforeEach(async () => {
  host = await givenHost();
});
const onCells = <T>(body: Body<T>, on = host): Promise<T> =>
  on.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9'), context));

describe('data validation', () => {
  it.each<readonly [string, Excel.DataValidationRule, string]>([
    ['a list of texts', { list: { inCellDropDown: true, source: 'yes,no' } }, 'List'],
    ['a list in cells', { list: { inCellDropDown: false, source: '=$D$1:$D$3' } }, 'List'],
    [
      'whole numbers',
      { wholeNumber: { formula1: '=1', formula2: '=5', operator: 'Between' } },
      'WholeNumber',
    ],
    ['decimals', { decimal: { formula1: '=0', operator: 'GreaterThan' } }, 'Decimal'],
    ['lengths of texts', { textLength: { formula1: '=LEN($A$1)', operator: 'LessThan' } }, 'TextLength'],
    ['a formula', { custom: { formula: '=ISNUMBER(B2)' } }, 'Custom'],
  ])('holds %s, also after saving', async (_name, rule, type) => {
    await onCells(async (range, context) => {
      range.dataValidation.rule = rule;
      await context.sync();
    });
    await onCells(
      async (range, context) => {
        range.dataValidation.load('rule, type');
        await context.sync();
        expect(range.dataValidation.rule).toEqual(rule);
        expect(range.dataValidation.type).toBe(type);
      },
      await reopened(host),
    );
  });

  it('takes a range as the source of a list, from another sheet too', async () => {
    await onCells(async (range, context) => {
      const source = context.workbook.worksheets.add('Lists').getRange('A1:A3');
      range.dataValidation.rule = { list: { inCellDropDown: true, source } };
      range.dataValidation.load('rule');
      await context.sync();
      expect(range.dataValidation.rule.list?.source).toBe('=Lists!$A$1:$A$3');
    });
  });

  it('keeps its messages when the rule changes', async () => {
    await onCells(async (range, context) => {
      const validation = range.dataValidation;
      validation.prompt = { title: 'Status', message: 'Choose one', showPrompt: true };
      validation.errorAlert = { title: 'No', message: 'Not in the list', showAlert: true, style: 'Warning' };
      validation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      validation.ignoreBlanks = false;
      validation.load();
      await context.sync();
      expect(validation.prompt).toEqual({ title: 'Status', message: 'Choose one', showPrompt: true });
      expect(validation.errorAlert).toEqual({
        title: 'No',
        message: 'Not in the list',
        showAlert: true,
        style: 'Warning',
      });
      expect(validation.ignoreBlanks).toBe(false);
    });
  });

  it('does not run when an add-in writes, but tells what is invalid', async () => {
    await onCells(async (range, context) => {
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      await context.sync();
    });
    await write(host, 'Sheet1', 'B2:B4', [[3], [9], ['x']]);
    await onCells(async (range, context) => {
      range.dataValidation.load('valid');
      const invalid = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      expect([range.dataValidation.valid, invalid.address.split(',').sort()]).toEqual([
        null,
        ['Sheet1!B3:B4'],
      ]);
    });
  });

  it('is cleared, and inconsistent where cells differ', async () => {
    await onCells(async (range, context) => {
      range.getCell(0, 0).dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      range.dataValidation.load('type, rule');
      await context.sync();
      expect([range.dataValidation.type, range.dataValidation.rule]).toEqual(['Inconsistent', null]);
      range.dataValidation.clear();
      range.dataValidation.load('type');
      await context.sync();
      expect(range.dataValidation.type).toBe('None');
    });
  });

  it.each<readonly [string, Excel.DataValidationRule]>([
    ['a reference to a table', { custom: { formula: '=COUNTIF(Drift[Unit],B2)' } }],
    ['a formula that cannot be read', { custom: { formula: '=1+' } }],
    ['two rules at once', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
    ['a list longer than 255 characters', { list: { inCellDropDown: true, source: 'x,'.repeat(130) } }],
    ['one bound where two are needed', { decimal: { formula1: 1, operator: 'Between' } }],
  ])('refuses %s', async (_name, rule) => {
    const { givenTable } = await import('../givenHost');
    await givenTable(host);
    const error = await failure(
      onCells(async (range, context) => {
        range.dataValidation.rule = rule;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  it('have a formula and a format, and come first when they are new', async () => {
    await onCells(async (range, context) => {
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$B2>10';
      first.custom.format.font.color = '#9C0006';
      first.custom.format.font.bold = true;
      first.custom.format.fill.color = '#FFC7CE';
      first.custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
      const second = range.conditionalFormats.add('CellValue');
      second.cellValue.rule = { formula1: '0', operator: 'LessThan' };
      second.cellValue.format.font.color = 'red';
      second.stopIfTrue = true;
      await context.sync();
    });
    await onCells(
      async (range, context) => {
        const formats = range.conditionalFormats.load(
          'items/type, items/priority, items/stopIfTrue, items/id',
        );
        await context.sync();
        expect(formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
          ['CellValue', 0, true],
          ['Custom', 1, false],
        ]);
        const [value, custom] = formats.items;
        custom!.custom.rule.load('formula');
        custom!.custom.format.font.load('color, bold');
        custom!.custom.format.fill.load('color');
        value!.cellValue.load('rule');
        const on = custom!.getRange().load('address');
        const none = custom!.cellValueOrNullObject;
        none.load('rule');
        await context.sync();
        expect(custom!.custom.rule.formula).toBe('=$B2>10');
        expect([custom!.custom.format.font.color, custom!.custom.format.font.bold]).toEqual([
          '#9C0006',
          true,
        ]);
        expect([custom!.custom.format.fill.color, on.address, none.isNullObject]).toEqual([
          '#FFC7CE',
          'Sheet1!B2:B9',
          true,
        ]);
        expect(value!.cellValue.rule).toEqual({ formula1: '=0', operator: 'LessThan' });
      },
      await reopened(host),
    );
  });

  it('compare texts and know preset criteria', async () => {
    await onCells(async (range, context) => {
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'BeginsWith', text: 'Röd' };
      const preset = range.conditionalFormats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'DuplicateValues' };
      text.textComparison.load('rule');
      preset.preset.load('rule');
      await context.sync();
      expect([text.textComparison.rule, preset.preset.rule]).toEqual([
        { operator: 'BeginsWith', text: 'Röd' },
        { criterion: 'DuplicateValues' },
      ]);
    });
  });

  it('are found by place and id, deleted and cleared', async () => {
    await onCells(async (range, context) => {
      const format = range.conditionalFormats.add('Custom');
      format.load('id');
      range.conditionalFormats.add('Custom');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      range.conditionalFormats.getItem(format.id).delete();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  it('refuse references to tables, as Excel does', async () => {
    const { givenTable } = await import('../givenHost');
    await givenTable(host);
    const error = await failure(
      onCells(async (range, context) => {
        range.conditionalFormats.add('Custom').custom.rule.formula = '=Drift[@Budget]>1';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('name what this host does not have', async () => {
    const error = await failure(
      onCells(async (range, context) => {
        range.conditionalFormats.add('DataBar');
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(['NotImplemented', expect.stringContaining('DataBar')]);
  });
});

describe('protection', () => {
  it('guards locked cells against add-ins too', async () => {
    await onCells(async (range, context) => {
      range.format.protection.locked = false;
      range.worksheet.protection.protect({ allowSort: true });
      await context.sync();
      range.worksheet.protection.load('protected, options');
      await context.sync();
      expect(range.worksheet.protection.protected).toBe(true);
      expect(range.worksheet.protection.options).toMatchObject({
        allowSort: true,
        allowFormatCells: false,
        selectionMode: 'Normal',
      });
    });
    await write(host, 'Sheet1', 'B2', [['open']]);
    expect((await failure(write(host, 'Sheet1', 'A1', [['locked']]))).code).toBe('AccessDenied');
    for (const body of [
      (range: Excel.Range): void => {
        range.format.font.bold = true;
      },
      (range: Excel.Range): void => {
        range.getEntireRow().insert('Down');
      },
      (range: Excel.Range): void => {
        range.worksheet.tables.add('B2:B4', true);
      },
    ]) {
      const error = await failure(
        onCells(async (range, context) => {
          body(range);
          await context.sync();
        }),
      );
      expect(error.code).toBe('AccessDenied');
    }
  });

  it('asks for the password', async () => {
    await onCells(async (range, context) => {
      range.worksheet.protection.protect({}, 'hemligt');
      await context.sync();
    });
    const again = await reopened(host);
    const unprotect = (password?: string): Promise<void> =>
      onCells(async (range, context) => {
        range.worksheet.protection.unprotect(password);
        await context.sync();
      }, again);
    expect((await failure(unprotect())).code).toBe('AccessDenied');
    expect((await failure(unprotect('fel'))).code).toBe('AccessDenied');
    await unprotect('hemligt');
    await write(again, 'Sheet1', 'A1', [['free']]);
  });
});

describe('the page', () => {
  it('is set up for paper, and there again after saving', async () => {
    await onCells(async (range, context) => {
      const page = range.worksheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.printGridlines = true;
      page.leftMargin = 36;
      page.setPrintMargins('Centimeters', { top: 2.54 });
      page.setPrintTitleRows('$1:$2');
      page.setPrintTitleColumns('$A:$A');
      page.setPrintArea('A1:F20');
      const texts = page.headersFooters.defaultForAllPages;
      texts.leftHeader = 'Delårsrapport';
      texts.centerFooter = 'Sida &P av &N';
      texts.rightFooter = '&D';
      range.worksheet.horizontalPageBreaks.add('A10');
      await context.sync();
    });
    await onCells(
      async (range, context) => {
        const page = range.worksheet.pageLayout.load();
        const texts = page.headersFooters.defaultForAllPages.load();
        const area = page.getPrintArea().load('address');
        const rows = page.getPrintTitleRowsOrNullObject().load('address');
        const columns = page.getPrintTitleColumnsOrNullObject().load('address');
        const breaks = range.worksheet.horizontalPageBreaks.load('items/rowIndex');
        await context.sync();
        expect([
          page.orientation,
          page.paperSize,
          page.zoom,
          page.centerHorizontally,
          page.printGridlines,
        ]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }, true, true]);
        expect([page.leftMargin, page.topMargin]).toEqual([36, 72]);
        expect([texts.leftHeader, texts.centerHeader, texts.centerFooter, texts.rightFooter]).toEqual([
          'Delårsrapport',
          '',
          'Sida &P av &N',
          '&D',
        ]);
        expect([area.address, rows.address, columns.address]).toEqual([
          'Sheet1!A1:F20',
          'Sheet1!1:2',
          'Sheet1!A:A',
        ]);
        expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9]);
      },
      await reopened(host),
    );
  });

  it('takes either a scale or a number of pages', async () => {
    const error = await failure(
      onCells(async (range, context) => {
        range.worksheet.pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
