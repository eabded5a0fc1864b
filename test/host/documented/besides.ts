import { failure } from '../givenHost';
import { refusal, statements, statementsOnTable } from './statement';

/** Members that the add-in does not use itself and that the host has for programs that do. */
export const besides = [
  ...statements('Range', {
    autoFill: [
      'Fills on from the range into one that begins with it: formulas move, numbers go on, texts are repeated.',
      async ({ context, sheet }) => {
        sheet.getRange('A1:C2').formulas = [
          [10, '=A1*2', 'tkr'],
          [15, '=A2*2', 'kr'],
        ];
        sheet.getRange('A1:C2').autoFill('A1:C5', 'FillDefault');
        const filled = sheet.getRange('A3:C5').load('formulas');
        await context.sync();
        expect(filled.formulas).toEqual([
          [20, '=A3*2', 'tkr'],
          [25, '=A4*2', 'kr'],
          [30, '=A5*2', 'tkr'],
        ]);
        // What Excel counts on in a way of its own is not done wrongly in silence.
        for (const text of ['Vecka 1', 'January', 'mån', '2021-08']) {
          sheet.getRange('E1').values = [[`'${text}`]];
          sheet.getRange('E1').autoFill('E1:E3');
          expect(await refusal(context)).toBe('NotImplemented at Range.autoFill');
        }
        sheet.getRange('A1').autoFill('B2:C3');
        expect(await refusal(context)).toBe('InvalidArgument at Range.autoFill');
      },
    ],
  }),
  ...statementsOnTable('TableColumn', {
    filter: [
      'Leads to the filter of this column.',
      async ({ context, workbook }) => {
        const { filter } = workbook.tables.getItem('Drift').columns.getItem('Unit');
        filter.load('criteria');
        await context.sync();
        expect(filter.criteria).toBeNull();
      },
    ],
  }),
  ...statementsOnTable('Filter', {
    applyValuesFilter: [
      'Hides the rows whose cells show none of the values.',
      async ({ context, workbook, sheet }) => {
        const { filter } = workbook.tables.getItem('Drift').columns.getItem('Unit');
        filter.applyValuesFilter(['Roads']);
        filter.load('criteria');
        const rows = ['2:2', '3:3', '4:4'].map((row) => sheet.getRange(row).load('rowHidden'));
        await context.sync();
        expect([filter.criteria.values, rows.map(({ rowHidden }) => rowHidden)]).toEqual([
          ['Roads'],
          [true, false, true],
        ]);
      },
    ],
    clear: [
      'Shows them again.',
      async ({ context, workbook, sheet }) => {
        const { filter } = workbook.tables.getItem('Drift').columns.getItem('Unit');
        filter.apply({ filterOn: 'Values', values: ['Roads'] });
        filter.clear();
        const rows = sheet.getRange('1:4').load('rowHidden');
        await context.sync();
        expect(rows.rowHidden).toBe(false);
        // Kinds of filters that the host has not are no silence either.
        filter.applyTopItemsFilter(2);
        expect((await failure(context.sync())).message).toContain('Filter.applyTopItemsFilter');
      },
    ],
  }),
];
