import { givenHost, givenTable, until } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

type Add = (context: Excel.RequestContext, note: (event: object) => Promise<void>) => void;

/** Registers handlers and gives the list that their events end up in. */
async function listening(host: EmbeddedHost, add: Add): Promise<object[]> {
  const events: object[] = [];
  await host.Excel.run(async (context) => {
    add(context, (event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

async function edit(
  host: EmbeddedHost,
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await host.Excel.run(async (context) => {
    body(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  await settled();
}

describe('events', () => {
  let host: EmbeddedHost;
  beforeEach(async () => {
    host = await givenHost();
  });

  it('tell a sheet and the collection of sheets about an edit by the add-in', async () => {
    const events = await listening(host, (context, note) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(note);
      context.workbook.worksheets.onChanged.add(note);
    });
    await edit(host, (sheet) => {
      sheet.getRange('B2').values = [[5]];
    });
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      changeType: 'RangeEdited',
      address: 'B2',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    });
  });

  it('tell who typed when a person did', async () => {
    const events = await listening(host, (context, note) => {
      context.workbook.worksheets.onChanged.add(note);
    });
    host.person.type('Sheet1', 'A1', '12');
    await settled();
    expect(events).toMatchObject([{ address: 'A1', triggerSource: 'Unknown', details: { valueAfter: 12 } }]);
  });

  it('lead back to the cells', async () => {
    const addresses: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
        await host.Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          addresses.push(range.address);
        });
      });
      await context.sync();
    });
    host.person.type('Sheet1', 'C4', 'x');
    await until(() => addresses.length > 0);
    expect(addresses).toEqual(['Sheet1!C4']);
  });

  it('tell of inserted and deleted rows', async () => {
    const events = await listening(host, (context, note) => {
      context.workbook.worksheets.onChanged.add(note);
    });
    host.person.insertRows('Sheet1', 2);
    host.person.deleteRows('Sheet1', 2);
    await settled();
    expect(events).toMatchObject([
      { changeType: 'RowInserted', address: '2:2' },
      { changeType: 'RowDeleted', address: '2:2' },
    ]);
  });

  it('tell of tables', async () => {
    await givenTable(host);
    const events = await listening(host, (context, note) => {
      context.workbook.tables.onAdded.add(note);
      context.workbook.tables.onDeleted.add(note);
      context.workbook.tables.getItem('Drift').onChanged.add(note);
    });
    await edit(host, (sheet) => {
      sheet.getRange('A10:B10').values = [['a', 'b']];
      sheet.tables.add('A10:B10', true);
      sheet.getRange('B2').values = [[1]];
    });
    host.person.deleteTable('Drift');
    await settled();
    expect(events.map((event) => Reflect.get(event, 'type') as unknown)).toEqual([
      'TableAdded',
      'TableChanged',
      'TableDeleted',
    ]);
  });

  it('tell of sheets', async () => {
    const events = await listening(host, (context, note) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onSelectionChanged.add(note);
    });
    host.person.addSheet('New');
    host.person.select('New', 'B3');
    host.person.deleteSheet('New');
    await settled();
    expect(events.map((event) => Reflect.get(event, 'type') as unknown)).toEqual([
      'WorksheetAdded',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetSelectionChanged',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  it('tell of formats, calculations and selections', async () => {
    const events = await listening(host, (context, note) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onFormatChanged.add(note);
      sheet.onCalculated.add(note);
      context.workbook.onSelectionChanged.add(note);
    });
    await edit(host, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').formulas = [['=1+1']];
      sheet.getRange('C3').select();
    });
    expect(events).toHaveLength(3);
  });

  it('stop when the handler is removed', async () => {
    const events: unknown[] = [];
    const handler = await host.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.person.type('Sheet1', 'A1', '1');
    await settled();
    expect(events).toEqual([]);
  });

  it('stay away while the add-in has switched them off', async () => {
    const events = await listening(host, (context, note) => {
      context.workbook.worksheets.onChanged.add(note);
      context.runtime.enableEvents = false;
    });
    host.person.type('Sheet1', 'A1', '1');
    await settled();
    expect(events).toEqual([]);
  });

  it('do not reach another workbook whose sheet has the same id', async () => {
    const events = await listening(host, (context, note) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(note);
    });
    const other = await givenHost();
    await listening(other, (context, note) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(note);
    });
    other.person.type('Sheet1', 'A1', '1');
    await settled();
    expect(events).toEqual([]);
  });
});

describe('Office in Node', () => {
  it('is ready, tells its language, and knows the requirement sets', async () => {
    const host = await givenHost({ locale: 'sv-SE' });
    const info = await host.Office.onReady();
    expect(info).toEqual({ host: 'Excel', platform: 'PC' });
    expect(host.Office.context.displayLanguage).toBe('sv-SE');
    expect(host.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(host.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
    expect(host.Office.context.requirements.isSetSupported('WordApi')).toBe(false);
  });

  it('runs the functions behind ribbon buttons and waits for their completion', async () => {
    const host = await givenHost();
    const done: string[] = [];
    host.Office.actions.associate('Update', (event: Office.AddinCommands.Event) => {
      setTimeout(() => {
        done.push('updated');
        event.completed();
      }, 5);
    });
    await host.commands.press('update');
    expect(done).toEqual(['updated']);
    await expect(host.commands.press('Other')).rejects.toThrow('Other');
  });
});
