import { until } from '../givenHost';
import { statements, statementsOnTable } from './statement';

/** Collects what an event tells. */
function listenTo<T>(event: OfficeExtension.EventHandlers<T>): {
  readonly told: T[];
  readonly handler: OfficeExtension.EventHandlerResult<T>;
} {
  const told: T[] = [];
  const handler = event.add((args) => {
    told.push(args);
    return Promise.resolve();
  });
  return { told, handler };
}

export const events = [
  ...statements('EventHandlers', {
    add: [
      'Calls a function at each event from the next sync on.',
      async ({ context, sheet }) => {
        const { told } = listenTo(sheet.onChanged);
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        sheet.getRange('B1').values = [[2]];
        await context.sync();
        await until(() => told.length > 1);
        expect(told.map(({ address }) => address)).toEqual(['A1', 'B1']);
      },
    ],
  }),
  ...statements('EventHandlerResult', {
    remove: [
      'Ends the calls, in the context that the function was added in and from its next sync on.',
      async ({ context, sheet }) => {
        const first = listenTo(sheet.onChanged);
        const second = listenTo(sheet.onChanged);
        await context.sync();
        expect(first.handler.context).toBe(context);
        first.handler.remove();
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        await until(() => second.told.length > 0);
        expect([first.told.length, second.told.length]).toEqual([0, 1]);
      },
    ],
  }),
  ...statements('WorksheetCollection', {
    onAdded: [
      'Tells the id of a sheet that has come.',
      async ({ context, workbook }) => {
        const { told } = listenTo(workbook.worksheets.onAdded);
        await context.sync();
        const added = workbook.worksheets.add('Second').load('id');
        await context.sync();
        await until(() => told.length > 0);
        expect(told).toMatchObject([{ type: 'WorksheetAdded', worksheetId: added.id, source: 'Local' }]);
      },
    ],
    onChanged: [
      'Tells of changed cells on any sheet: which sheet, which cells, what was done, before and after of a single cell.',
      async ({ context, workbook, sheet }) => {
        const { told } = listenTo(workbook.worksheets.onChanged);
        sheet.load('id');
        await context.sync();
        sheet.getRange('A1').values = [['after']];
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        await context.sync();
        // Formats are no change of cells.
        sheet.getRange('A1').format.font.bold = true;
        await context.sync();
        await until(() => told.length > 1);
        expect(told).toMatchObject([
          {
            worksheetId: sheet.id,
            address: 'A1',
            changeType: 'RangeEdited',
            details: { valueBefore: '', valueAfter: 'after' },
          },
          { worksheetId: sheet.id, address: '1:1', changeType: 'RowInserted' },
        ]);
      },
    ],
    onDeleted: [
      'Tells the id of a sheet that has gone.',
      async ({ context, workbook }) => {
        const { told } = listenTo(workbook.worksheets.onDeleted);
        const second = workbook.worksheets.add('Second').load('id');
        await context.sync();
        second.delete();
        await context.sync();
        await until(() => told.length > 0);
        expect(told).toMatchObject([{ type: 'WorksheetDeleted', worksheetId: second.id }]);
      },
    ],
    onRowSorted: [
      'Tells the sheet and the rows that a sort has moved, also the sort of a person.',
      async ({ context, workbook, sheet }) => {
        const { told } = listenTo(workbook.worksheets.onRowSorted);
        const range = sheet.getRange('A1:A3');
        range.values = [[3], [1], [2]];
        sheet.load('id');
        await context.sync();
        range.sort.apply([{ key: 0 }]);
        await context.sync();
        await until(() => told.length > 0);
        expect(told).toMatchObject([{ type: 'WorksheetRowSorted', worksheetId: sheet.id, address: 'A1:A3' }]);
      },
    ],
  }),
  ...statementsOnTable('TableCollection', {
    onAdded: [
      'Tells the id of a table that has come, and its sheet.',
      async ({ context, workbook, sheet }) => {
        const { told } = listenTo(workbook.tables.onAdded);
        sheet.load('id');
        await context.sync();
        const added = sheet.tables.add('F1:G2', true).load('id');
        await context.sync();
        await until(() => told.length > 0);
        expect(told).toMatchObject([{ type: 'TableAdded', tableId: added.id, worksheetId: sheet.id }]);
      },
    ],
    onDeleted: [
      'Tells id and name of a table that has gone.',
      async ({ context, workbook }) => {
        const { told } = listenTo(workbook.tables.onDeleted);
        const table = workbook.tables.getItem('Drift').load('id');
        await context.sync();
        table.delete();
        await context.sync();
        await until(() => told.length > 0);
        expect(told).toMatchObject([{ type: 'TableDeleted', tableId: table.id, tableName: 'Drift' }]);
      },
    ],
  }),
];
