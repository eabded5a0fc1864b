import type { EmbeddedHost } from '../../../src/host/startHost';
import { givenHost, givenTable, valuesOf, write } from '../givenHost';

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

describe('undo and redo', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost({ undoSteps: 5 });
  });
  const cell = async (address: string) => (await valuesOf(host, 'Sheet1', address))[0]?.[0];
  const possible = () => [host.history.canUndo, host.history.canRedo];

  it('take back what a person typed, and do it again', async () => {
    host.person.type('Sheet1', 'A1', '5');
    host.person.type('Sheet1', 'A1', '7');
    expect(possible()).toEqual([true, false]);
    expect(host.history.undo()).toBe(true);
    expect(await cell('A1')).toBe(5);
    expect(possible()).toEqual([true, true]);
    expect(host.history.redo()).toBe(true);
    expect(await cell('A1')).toBe(7);
    expect(host.history.undo() && host.history.undo()).toBe(true);
    expect(await cell('A1')).toBe('');
    expect(possible()).toEqual([false, true]);
    expect(host.history.undo()).toBe(false);
  });

  it('take back what an add-in wrote, one message at a time, with the formulas that follow', async () => {
    await write(host, 'Sheet1', 'B1', [['=A1*2']]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[4]];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
      sheet.getRange('A1').values = [[6]];
      await context.sync();
    });
    expect(await cell('B1')).toBe(12);
    host.history.undo();
    expect(await cell('B1')).toBe(8);
    host.history.undo();
    expect(await cell('B1')).toBe(0);
    host.person.type('Sheet1', 'A1', '10');
    expect(await cell('B1')).toBe(20);
  });

  it('are not touched by an add-in that reads, selects, calculates or keeps settings', async () => {
    host.person.type('Sheet1', 'A1', '5');
    host.history.undo();
    const { revision } = host.history;
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C9').load('values');
      range.select();
      context.workbook.settings.add('view', 'goals');
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    host.person.select('Sheet1', 'C3');
    expect(possible()).toEqual([false, true]);
    expect(host.history.revision).toBe(revision);
  });

  it('know formats as steps, and nothing of what was refused', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.bold = true;
      await context.sync();
    });
    expect(possible()).toEqual([true, false]);
    host.history.undo();
    const bold = await host.Excel.run(async (context) => {
      const font = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(false);
    const refused = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(refused).rejects.toThrow();
    expect(possible()).toEqual([false, true]);
  });

  it('forget what was undone once something else is done, and the oldest of many steps', () => {
    for (const text of ['1', '2', '3', '4', '5', '6', '7']) host.person.type('Sheet1', 'A1', text);
    host.history.undo();
    host.person.type('Sheet1', 'B1', '1');
    expect(possible()).toEqual([true, false]);
    let steps = 0;
    while (host.history.undo()) steps += 1;
    expect(steps).toBe(5);
  });

  it('wait while a cell is being edited', () => {
    host.person.type('Sheet1', 'A1', '5');
    host.person.editCell(true);
    expect(host.history.undo()).toBe(false);
    host.person.editCell(false);
    expect(host.history.undo()).toBe(true);
  });

  it('tell add-ins which cells have changed, through the handlers that they have', async () => {
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.person.type('Sheet1', 'C3', '5');
    host.person.insertRows('Sheet1', 2);
    await settled();
    events.length = 0;
    host.history.undo();
    host.history.undo();
    host.history.redo();
    await settled();
    expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowDeleted', '2:2'],
      ['RangeEdited', 'C3'],
      ['RangeEdited', 'C3'],
    ]);
    expect(events[2]?.changeDirectionState).toBeUndefined();
  });

  it('tell add-ins of sheets and tables that come and go', async () => {
    const events: string[] = [];
    const note = ({ type }: { type: string }): Promise<void> => {
      events.push(type);
      return Promise.resolve();
    };
    await givenTable(host);
    host.person.addSheet('Mål');
    host.person.renameSheet('Mål', 'Målen');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(note);
      context.workbook.worksheets.onDeleted.add(note);
      context.workbook.tables.onDeleted.add(note);
      context.workbook.tables.onAdded.add(note);
      await context.sync();
    });
    while (host.history.undo());
    host.history.redo();
    host.history.redo();
    await settled();
    expect(events).toEqual(['WorksheetDeleted', 'TableDeleted', 'TableAdded', 'WorksheetAdded']);
  });

  it('let ranges that an add-in holds go on, and fail only those whose sheet is gone', async () => {
    host.person.addSheet('Mål');
    await host.Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      const lost = context.workbook.worksheets.getItem('Mål').getRange('A1');
      await context.sync();
      host.person.type('Sheet1', 'B2', '5');
      host.history.undo();
      kept.values = [[8]];
      await context.sync();
      host.history.undo();
      host.history.undo();
      lost.values = [[1]];
      await expect(context.sync()).rejects.toThrow();
    });
    expect(await cell('B2')).toBe('');
  });

  it('stay on the sheet that is shown, except to show what one sheet alone has changed', async () => {
    host.person.addSheet('Mål');
    host.person.type('Sheet1', 'B7', '5');
    host.person.select('Mål', 'D4');
    const selected = () =>
      host.Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
    host.history.undo();
    expect(await selected()).toBe('Sheet1!B7');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Mål').getRange('A1').values = [[1]];
      await context.sync();
    });
    host.person.select('Mål', 'D4');
    host.history.undo();
    expect(await selected()).toBe('Mål!D4');
  });

  it('leave settings of add-ins alone', async () => {
    host.person.type('Sheet1', 'A1', '5');
    await host.Excel.run(async (context) => {
      context.workbook.settings.add('view', 'goals');
      await context.sync();
    });
    host.history.undo();
    const view = await host.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('view').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(view).toBe('goals');
  });

  it('remember nothing where nobody asked for it', async () => {
    host = await givenHost();
    host.person.type('Sheet1', 'A1', '5');
    expect(possible()).toEqual([false, false]);
    expect(host.history.undo()).toBe(false);
    expect(await cell('A1')).toBe(5);
  });
});
