import { failure, givenHost, reopened, until } from '../givenHost';
import type { EmbeddedHost } from '../../../src/host/startHost';

let host: EmbeddedHost;
beforeEach(async () => {
  host = await givenHost();
});

describe('programs about names, events, collections and errors', () => {
  it('names a rate and a range, uses both, and lists them', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[100], [50]];
      workbook.names.add('Moms', '=0.25');
      workbook.names.add('Belopp', sheet.getRange('A1:A2'), 'Utan moms');
      const total = sheet.getRange('C1');
      total.formulas = [['=SUM(Belopp)*(1+Moms)']];
      total.load('values');
      const names = workbook.names.load('items/name, items/type, items/formula, items/comment');
      await context.sync();
      expect(total.values).toEqual([[187.5]]);
      const told = names.items.map((item): unknown[] => [item.name, item.type, item.formula, item.comment]);
      expect(told.sort()).toEqual([
        ['Belopp', 'Range', '=Sheet1!$A$1:$A$2', 'Utan moms'],
        ['Moms', 'Double', '=0.25', ''],
      ]);
    });
  });

  it('keeps a sheet’s name apart from the workbook’s name of the same word', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      const other = workbook.worksheets.add('Andra');
      workbook.names.add('Start', sheet.getRange('A1'));
      other.names.add('Start', other.getRange('B2'));
      const ranges = [
        workbook.names.getItem('Start').getRange(),
        other.names.getItem('Start').getRange(),
        sheet.names.getItemOrNullObject('Start'),
      ] as const;
      ranges[0].load('address');
      ranges[1].load('address');
      await context.sync();
      expect([ranges[0].address, ranges[1].address, ranges[2].isNullObject]).toEqual([
        'Sheet1!A1',
        'Andra!B2',
        true,
      ]);
    });
  });

  it('listens to changes, reads the changed range in the event, and stops listening', async () => {
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const added = sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address, values');
          await inner.sync();
          seen.push([range.address, range.values, event.source]);
        });
      });
      await context.sync();
      return added;
    });
    const write = async (value: number): Promise<void> => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[value]];
        await context.sync();
      });
      await until(() => seen.length > 0);
    };
    await write(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write(2);
    expect(seen).toEqual([['Sheet1!B2', [[1]], 'Local']]);
  });

  it('turns events off while it writes, and on again', async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(({ address }) => {
        addresses.push(address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await until(() => addresses.length > 0);
    });
    expect(addresses).toEqual(['A2']);
  });

  it('hears of a person’s selection, on the sheet and on the workbook', async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        told.push('workbook');
        return Promise.resolve();
      });
      await context.sync();
    });
    host.person.select('Sheet1', 'C3:D4');
    await until(() => told.length > 1);
    expect(told.sort()).toEqual(['C3:D4', 'workbook']);
  });

  it('loads the tables of every sheet in one go, with their columns', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').tables.add('A1:B2', true).name = 'Drift';
      worksheets.add('Andra').tables.add('A1:A2', true).name = 'Mål';
      await context.sync();
      worksheets.load('items/name, items/tables/items/name, items/tables/items/columns/items/name');
      await context.sync();
      expect(
        worksheets.items.map(({ name, tables }) => [
          name,
          tables.items.map((table) => [table.name, table.columns.items.length]),
        ]),
      ).toEqual([
        ['Sheet1', [['Drift', 2]]],
        ['Andra', [['Mål', 1]]],
      ]);
    });
  });

  it('loads a page of a collection, with select, top and skip', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Andra', 'Tredje', 'Fjärde']) worksheets.add(name);
      await context.sync();
      worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Andra', 'Tredje']);
      worksheets.load({ $all: true, $top: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([['Sheet1', 0]]);
    });
  });

  it('gives plain objects of what was loaded, with toJSON', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, 'två']];
      range.load({ values: true, format: { fill: { color: true } } });
      await context.sync();
      expect(JSON.parse(JSON.stringify(range))).toEqual({
        format: { fill: { color: '#FFFFFF' } },
        values: [[1, 'två']],
      });
    });
  });

  it('catches an error by its code, says where it was, and finds the work before it done', async () => {
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['done']];
        sheet.getRange('A2:A3').values = [[1, 2]];
        sheet.getRange('A4').values = [['never']];
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      Excel.ErrorCodes.invalidArgument,
      'Range.values',
    ]);
    expect(error.debugInfo.statement).toContain('.values = ');
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4').load('values');
      await context.sync();
      expect(cells.values).toEqual([['done'], [''], [''], ['']]);
    });
  });

  it('tries, catches within the run, and goes on in the same context', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      try {
        worksheets.getItem('Saknas').delete();
        await context.sync();
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') throw error;
        worksheets.add('Saknas');
      }
      const sheet = worksheets.getItemOrNullObject('Saknas');
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
    });
  });

  it('keeps settings and an XML part in the file, and finds them when it is opened again', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('senast', { period: '2021-08', delar: ['mål'] });
      workbook.customXmlParts.add('<rapport xmlns="urn:exempel"><år>2021</år></rapport>');
      workbook.properties.title = 'Delårsrapport';
      await context.sync();
    });
    await reopened(host);
    await Excel.run(async (context) => {
      const { workbook } = context;
      const setting = workbook.settings.getItemOrNullObject('senast').load('value');
      const xml = workbook.customXmlParts.getByNamespace('urn:exempel').getOnlyItemOrNullObject();
      const text = xml.getXml();
      workbook.properties.load('title');
      await context.sync();
      expect([setting.value, workbook.properties.title]).toEqual([
        { period: '2021-08', delar: ['mål'] },
        'Delårsrapport',
      ]);
      expect(text.value).toContain('2021');
    });
  });

  it('answers a comment in a thread and resolves it', async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Sheet1!B2', 'Varför så högt?');
      comment.replies.add('Periodisering.');
      comment.resolved = true;
      const found = comments.getItemByCell('Sheet1!B2').load('content, resolved, replies/items/content');
      await context.sync();
      expect([found.content, found.resolved, found.replies.items.map(({ content }) => content)]).toEqual([
        'Varför så högt?',
        true,
        ['Periodisering.'],
      ]);
    });
  });

  it('calculates only when told to, and then everything', async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      const sum = sheet.getRange('B1');
      sum.formulas = [['=A1+1']];
      await context.sync();
      application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange('A1').values = [[10]];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[2]]);
      application.calculate(Excel.CalculationType.full);
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[11]]);
    });
  });

  it('ends loudly, by its name, where this host has not what Excel has', async () => {
    for (const [name, use] of [
      ['Workbook.pivotTables', (context: Excel.RequestContext) => context.workbook.pivotTables.load('items')],
      ['Workbook.slicers', (context: Excel.RequestContext) => context.workbook.slicers.load('items')],
      [
        'Worksheet.shapes',
        (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').shapes.load('items'),
      ],
      [
        'Workbook.functions',
        (context: Excel.RequestContext) => context.workbook.functions.sum(1, 2).load('value'),
      ],
      ['Workbook.bindings', (context: Excel.RequestContext) => context.workbook.bindings.load('items')],
    ] as const) {
      const error = await failure(
        Excel.run(async (context) => {
          use(context);
          await context.sync();
        }),
      );
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['NotImplemented', name]);
    }
  });
});
