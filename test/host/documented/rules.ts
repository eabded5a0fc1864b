import { refusal, statements } from './statement';

/** The rule of a cell after it was set, as Excel tells it. */
async function told(
  context: Excel.RequestContext,
  cell: Excel.Range,
  rule: Excel.DataValidationRule,
): Promise<Excel.DataValidationRule> {
  cell.dataValidation.rule = rule;
  cell.dataValidation.load('rule');
  await context.sync();
  return cell.dataValidation.rule;
}

const between = (formula1: number | string, formula2: number | string): Excel.DataValidationRule => ({
  wholeNumber: { formula1, formula2, operator: 'Between' },
});

export const rules = [
  ...statements('DataValidation', {
    errorAlert: [
      'The alert for what people type and the rule refuses; on until it is taken away.',
      async ({ context, sheet }) => {
        const { dataValidation } = sheet.getRange('A1');
        const alert = { title: 'No', message: 'Not in the list', showAlert: true, style: 'Stop' as const };
        dataValidation.rule = between(1, 5);
        dataValidation.errorAlert = alert;
        dataValidation.load('errorAlert');
        await context.sync();
        expect(dataValidation.errorAlert).toEqual(alert);
      },
    ],
    prompt: [
      'What people see beside the cell when they choose it.',
      async ({ context, sheet }) => {
        const { dataValidation } = sheet.getRange('A1');
        const prompt = { title: 'Status', message: 'Choose one', showPrompt: true };
        dataValidation.prompt = prompt;
        dataValidation.load('prompt, type');
        await context.sync();
        expect([dataValidation.prompt, dataValidation.type]).toEqual([prompt, 'None']);
      },
    ],
    rule: [
      'One kind of rule for all the cells; it does not look at what add-ins write, only at what people type.',
      async ({ context, sheet, host }) => {
        const cell = sheet.getRange('A1');
        await told(context, cell, between(1, 5));
        cell.values = [[9]];
        cell.dataValidation.load('type, valid');
        await context.sync();
        expect([cell.dataValidation.type, cell.dataValidation.valid]).toEqual(['WholeNumber', false]);
        expect(host.person.type('Sheet1', 'A1', '8')).toMatchObject({ ok: false });
        cell.dataValidation.rule = { ...between(1, 5), custom: { formula: '=TRUE' } };
        expect(await refusal(context)).toBe('InvalidArgument at DataValidation.rule');
      },
    ],
  }),
  ...statements('BasicDataValidation', {
    formula1: [
      'The bound to compare with, or the lower one: set as a number, a text or a range, told as a formula.',
      async ({ context, sheet }) => {
        const rule = await told(context, sheet.getRange('A1'), {
          wholeNumber: { formula1: 10, operator: 'GreaterThan' },
        });
        expect(rule.wholeNumber).toEqual({ formula1: '=10', operator: 'GreaterThan' });
      },
    ],
    formula2: [
      'The upper bound of Between and NotBetween, told as a formula too; those two need it.',
      async ({ context, sheet }) => {
        const rule = await told(context, sheet.getRange('A1'), between(1, '=MAX($C$1,5)'));
        expect(rule.wholeNumber).toEqual({
          formula1: '=1',
          formula2: '=MAX($C$1,5)',
          operator: 'Between',
        });
        sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'Between' } };
        expect(await refusal(context)).toBe('InvalidArgument at DataValidation.rule');
      },
    ],
    operator: [
      'How what is typed is compared with the bounds.',
      async ({ context, sheet, host }) => {
        await told(context, sheet.getRange('A1'), { wholeNumber: { formula1: 3, operator: 'NotEqualTo' } });
        expect(host.person.type('Sheet1', 'A1', '3')).toMatchObject({ ok: false });
        expect(host.person.type('Sheet1', 'A1', '4')).toMatchObject({ ok: true });
      },
    ],
  }),
  ...statements('CustomDataValidation', {
    formula: [
      'A formula that must be true, written for the first cell and moved along for the others.',
      async ({ context, sheet, host }) => {
        await told(context, sheet.getRange('A1:A2'), { custom: { formula: '=A1>B1' } });
        sheet.getRange('B1:B2').values = [[1], [100]];
        await context.sync();
        expect(host.person.type('Sheet1', 'A1', '5')).toMatchObject({ ok: true });
        expect(host.person.type('Sheet1', 'A2', '5')).toMatchObject({ ok: false });
      },
    ],
  }),
  ...statements('DataValidationErrorAlert', {
    showAlert: [
      'Whether the alert comes at all: without it anything can be typed.',
      async ({ context, sheet, host }) => {
        const cell = sheet.getRange('A1');
        await told(context, cell, between(1, 5));
        cell.dataValidation.errorAlert = { title: '', message: '', showAlert: false, style: 'Stop' };
        await context.sync();
        expect(host.person.type('Sheet1', 'A1', '9')).toMatchObject({ ok: true });
      },
    ],
    style: [
      'Stop refuses what breaks the rule; Warning and Information ask and let it pass.',
      async ({ context, sheet, host }) => {
        const cell = sheet.getRange('A1');
        await told(context, cell, between(1, 5));
        const alert = { title: 'No', message: '1 to 5', showAlert: true };
        cell.dataValidation.errorAlert = { ...alert, style: 'Stop' };
        await context.sync();
        expect(host.person.type('Sheet1', 'A1', '9')).toMatchObject({ ok: false });
        cell.dataValidation.errorAlert = { ...alert, style: 'Information' };
        cell.dataValidation.load('errorAlert');
        await context.sync();
        expect(cell.dataValidation.errorAlert.style).toBe('Information');
      },
    ],
  }),
  ...statements('DataValidationPrompt', {
    showPrompt: [
      'Whether the prompt is shown.',
      async ({ context, sheet }) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.prompt = { title: 'Status', message: 'Choose one', showPrompt: false };
        dataValidation.load('prompt');
        await context.sync();
        expect(dataValidation.prompt.showPrompt).toBe(false);
      },
    ],
  }),
  ...statements('DataValidationRule', {
    custom: [
      'A rule by formula.',
      async ({ context, sheet }) => {
        const rule = await told(context, sheet.getRange('A1'), { custom: { formula: '=ISNUMBER(A1)' } });
        expect(rule).toEqual({ custom: { formula: '=ISNUMBER(A1)' } });
      },
    ],
    list: [
      'A rule that allows what is in a list.',
      async ({ context, sheet, host }) => {
        const rule = await told(context, sheet.getRange('A1'), {
          list: { inCellDropDown: true, source: 'klar,pågår' },
        });
        expect(rule).toEqual({ list: { inCellDropDown: true, source: 'klar,pågår' } });
        expect(host.person.type('Sheet1', 'A1', 'pausad')).toMatchObject({ ok: false });
      },
    ],
    textLength: [
      'A rule for how long a text may be.',
      async ({ context, sheet, host }) => {
        await told(context, sheet.getRange('A1'), {
          textLength: { formula1: 3, operator: 'LessThanOrEqualTo' },
        });
        expect(host.person.type('Sheet1', 'A1', 'fyra')).toMatchObject({ ok: false });
        expect(host.person.type('Sheet1', 'A1', 'tre')).toMatchObject({ ok: true });
      },
    ],
    wholeNumber: [
      'A rule that allows whole numbers only.',
      async ({ context, sheet, host }) => {
        await told(context, sheet.getRange('A1'), between(1, 5));
        expect(host.person.type('Sheet1', 'A1', '2.5')).toMatchObject({ ok: false });
        expect(host.person.type('Sheet1', 'A1', '2')).toMatchObject({ ok: true });
      },
    ],
  }),
  ...statements('ListDataValidation', {
    inCellDropDown: [
      'Whether the cell shows an arrow with the list; the rule holds without it too.',
      async ({ context, sheet, host }) => {
        const rule = await told(context, sheet.getRange('A1'), {
          list: { inCellDropDown: false, source: 'a,b' },
        });
        expect(rule.list?.inCellDropDown).toBe(false);
        expect(host.person.type('Sheet1', 'A1', 'c')).toMatchObject({ ok: false });
      },
    ],
    source: [
      'The list: texts with commas between them, at most 255 characters, or the cells of a range.',
      async ({ context, workbook, sheet }) => {
        const source = workbook.worksheets.add('Lists').getRange('A1:A3');
        const rule = await told(context, sheet.getRange('A1'), { list: { inCellDropDown: true, source } });
        expect(rule.list?.source).toBe('=Lists!$A$1:$A$3');
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'abc,'.repeat(64) },
        };
        expect(await refusal(context)).toBe('InvalidArgument at DataValidation.rule');
      },
    ],
  }),
  ...statements('ConditionalFormatCollection', {
    add: [
      'Adds a format that comes before all others of the range.',
      async ({ context, sheet }) => {
        const range = sheet.getRange('A1:A9');
        const first = range.conditionalFormats.add('Custom').load('priority');
        await context.sync();
        expect(first.priority).toBe(0);
        const second = range.conditionalFormats.add('Custom').load('priority');
        first.load('priority');
        await context.sync();
        expect([first.priority, second.priority]).toEqual([1, 0]);
      },
    ],
  }),
  ...statements('ConditionalFormat', {
    custom: [
      'Leads to rule and format of a format by formula; of another kind of format it cannot be asked.',
      async ({ context, sheet }) => {
        const { conditionalFormats } = sheet.getRange('A1');
        const byFormula = conditionalFormats.add('Custom');
        byFormula.custom.rule.formula = '=TRUE';
        byFormula.load('type');
        const byValue = conditionalFormats.add('CellValue');
        const none = byValue.customOrNullObject;
        await context.sync();
        expect([byFormula.type, none.isNullObject]).toEqual(['Custom', true]);
        byValue.custom.rule.load('formula');
        expect(await refusal(context)).toMatch(/ at ConditionalFormat.custom$/);
      },
    ],
  }),
  ...statements('CustomConditionalFormat', {
    format: [
      'What the cells look like where the rule holds.',
      async ({ context, sheet }) => {
        const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
        custom.format.font.bold = true;
        custom.format.font.load('bold, italic');
        await context.sync();
        expect(custom.format.font.bold).toBe(true);
      },
    ],
    rule: [
      'When the format holds.',
      async ({ context, sheet }) => {
        const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
        custom.rule.formula = '=$A1="klar"';
        custom.load('rule/formula');
        await context.sync();
        expect(custom.rule.formula).toBe('=$A1="klar"');
      },
    ],
  }),
  ...statements('ConditionalFormatRule', {
    formula: [
      'The formula, for the first cell of the range; one that cannot be read, or that names a table, is refused.',
      async ({ context, sheet }) => {
        const { rule } = sheet.getRange('A2:A9').conditionalFormats.add('Custom').custom;
        rule.formula = '=A2<0';
        rule.load('formula');
        await context.sync();
        expect(rule.formula).toBe('=A2<0');
        rule.formula = '=1+';
        expect(await refusal(context)).toBe('InvalidArgument at ConditionalFormatRule.formula');
      },
    ],
  }),
  ...statements('ConditionalRangeFormat', {
    fill: [
      'Leads to what is behind the text where the rule holds.',
      async ({ context, sheet }) => {
        const { fill } = sheet.getRange('A1').conditionalFormats.add('Custom').custom.format;
        fill.color = '#FFC7CE';
        fill.load('color');
        await context.sync();
        expect(fill.color).toBe('#FFC7CE');
      },
    ],
    font: [
      'Leads to the font where the rule holds; the cells’ own font stays as it is.',
      async ({ context, sheet }) => {
        const cell = sheet.getRange('A1');
        const { rule, format } = cell.conditionalFormats.add('Custom').custom;
        rule.formula = '=TRUE';
        format.font.bold = true;
        cell.format.font.load('bold');
        await context.sync();
        expect(cell.format.font.bold).toBe(false);
      },
    ],
    numberFormat: [
      'The number format where the rule holds.',
      async ({ context, sheet }) => {
        const { format } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
        format.numberFormat = '0.0';
        format.load('numberFormat');
        await context.sync();
        expect(format.numberFormat).toBe('0.0');
      },
    ],
  }),
  ...statements('ConditionalRangeFill', {
    color: [
      'The colour, as #RRGGBB or by an HTML name.',
      async ({ context, sheet }) => {
        const { fill } = sheet.getRange('A1').conditionalFormats.add('Custom').custom.format;
        fill.color = 'yellow';
        fill.load('color');
        await context.sync();
        expect(fill.color).toBe('#FFFF00');
      },
    ],
  }),
  ...statements('ConditionalRangeFont', {
    color: [
      'The colour of the text, as #RRGGBB or by an HTML name.',
      async ({ context, sheet }) => {
        const { font } = sheet.getRange('A1').conditionalFormats.add('Custom').custom.format;
        font.color = 'red';
        font.load('color');
        await context.sync();
        expect(font.color).toBe('#FF0000');
      },
    ],
  }),
];
