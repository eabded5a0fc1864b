import type { WorkbookDocument } from '../../src/host/document/model';
import { schemas, type TableKey } from '../../src/report/schema';
import { outputKeys } from '../../src/workbook/outputs/keys';
import { completeReport } from '../support/completeReport';
import { tableNamed } from '../support/entryPlace';
import { bodyTexts, generatedBlock, stateLine } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { ownSheets } from '../support/ownSheets';
import { savedBook, sheetOf } from '../support/savedBook';
import { workbookOf } from '../support/smallReport';

const entryTables = (Object.keys(schemas) as TableKey[]).map((key) => schemas[key].table);
let complete: Uint8Array;

beforeAll(async () => {
  complete = await workbookOf(completeReport);
});

/**
 * Updates, and holds that what people made is as it was, that every generated sheet agrees with the entries, and that a
 * second press writes nothing, neither at once nor in the file that was saved and opened again.
 */
async function updateAndReopen(report: OpenReport): Promise<OpenReport> {
  const before = ownSheets(report.book());
  await report.update();
  const saved = report.bytes();
  const book = savedBook(saved);
  expect(ownSheets(book)).toEqual(before);
  for (const key of outputKeys) expect(stateLine(book, key)).toBe('Stämmer med inmatningen.');
  const again = await openReport(saved);
  for (const pressed of [report, again]) {
    pressed.host.messages.clear();
    expect((await pressed.update()).changes).toEqual([]);
    expect([pressed.host.messages.syncs, pressed.host.messages.writes]).toEqual([1, 0]);
  }
  expect(ownSheets(again.book())).toEqual(before);
  return again;
}

/** The entry tables as they stand, with their sheets' names. */
function tablesOf(book: WorkbookDocument) {
  return entryTables.map((table) => {
    const { area, columns, sheetId } = tableNamed(book, table);
    return { table, area, columns, sheet: book.sheets.byId(sheetId)?.name ?? '' };
  });
}

/** Does the same on every entry sheet, and lets Excel calculate once. */
async function allAtOnce(
  report: OpenReport,
  act: (sheet: Excel.Worksheet, table: ReturnType<typeof tablesOf>[number]) => void,
): Promise<void> {
  const tables = tablesOf(report.book());
  await report.host.Excel.run(async (context) => {
    for (const table of tables) act(context.workbook.worksheets.getItem(table.sheet), table);
    await context.sync();
  });
}

describe('columns of the controller’s own', () => {
  it('stand in every entry table, between ours and after them, with texts and formulas', async () => {
    const report = await openReport(complete);
    await allAtOnce(report, (sheet, { table, area }) => {
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('B5:B6').values = [['Ansvarig'], ["'=1+1"]];
      const own = sheet.tables
        .getItem(table)
        .columns.add(undefined, undefined, 'Egen räkning')
        .getDataBodyRange();
      const rows = Array.from({ length: area.bottom - area.top }, () => [
        `=LEN([@Ansvarig])+ROWS(${table}[])`,
      ]);
      own.formulas = rows;
    });
    const again = await updateAndReopen(report);
    const book = again.book();
    for (const { table, area, columns, sheet } of tablesOf(book)) {
      const { cells } = sheetOf(book, sheet);
      expect([columns[1]?.name, columns.at(-1)?.name]).toEqual(['Ansvarig', 'Egen räkning']);
      expect(columns.at(-1)?.calculatedFormula).toContain(`ROWS(${table}[])`);
      expect(cells.read(5, 1)).toMatchObject({ value: '=1+1', formula: null });
      expect(cells.value(area.top + 1, area.right)).toBe(4 + area.bottom - area.top);
    }
  });
});

describe('what a controller hides, filters and sizes', () => {
  it('in every entry table is so afterwards, and is in the report all the same', async () => {
    const report = await openReport(complete);
    const { person } = report;
    const before = outputKeys.map((key) => bodyTexts(report.book(), key, 6));
    await allAtOnce(report, (sheet) => {
      sheet.getRange('2:2').rowHidden = true;
    });
    for (const { table, columns } of tablesOf(report.book())) {
      expect(person.filterTable(table, columns[1]?.name ?? '', ['bara detta'])).toEqual({ ok: true });
    }
    const filtered = report.book();
    for (const { sheet, area } of tablesOf(filtered)) {
      const { rows } = sheetOf(filtered, sheet);
      expect([1, area.top + 1, area.bottom].map((row) => rows.get(row).hidden)).toEqual([true, true, true]);
    }
    person.hideSheet('Kontrollsummor');
    await sized(report, 'Mål');
    await updateAndReopen(report);
    expect(outputKeys.map((key) => bodyTexts(report.book(), key, 6))).toEqual(before);
  });

  it('of the generated sheets stays hidden, sized, coloured and set up for paper as they are', async () => {
    const report = await openReport(complete);
    const { person } = report;
    for (const sheet of ['Resultat', 'Diagram', 'Indikatorbilaga']) person.hideSheet(sheet);
    for (const sheet of ['Prognos', 'Målredovisning', 'Väsentliga händelser', 'Resultat'])
      await sized(report, sheet);
    person.hideRows('Prognos', 7);
    const look = () => {
      const book = report.book();
      return outputKeys.map((key) => {
        const { sheet } = generatedBlock(book, key);
        const { page } = sheet;
        return {
          name: sheet.name,
          visibility: sheet.visibility,
          tab: sheet.tabColour,
          columns: [0, 1, 2, 3, 4].map((column) => sheet.columns.get(column)),
          hidden: [...sheet.rows.withProperties()].filter((row) => sheet.rows.get(row).hidden),
          page: [page.orientation, page.paperSize, page.margins, page.headerFooter.oddHeader],
        };
      });
    };
    const before = look();
    person.type('Driftsammandrag', 'C6', '1235');
    person.type('Volymer', 'F6', '4051');
    person.type('Händelser', 'D6', 'Ryms inte i budgeten.');
    await updateAndReopen(report);
    expect(look()).toEqual(before);
  });
});

/** A person makes a sheet their own: wide columns, a tab in another colour, A3 standing, a header of their own. */
async function sized({ host }: OpenReport, name: string): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tabColor = '#FF8800';
    sheet.getRange('B:B').format.columnWidth = 300;
    sheet.getRange('D:D').columnHidden = true;
    const page = sheet.pageLayout;
    page.paperSize = 'A3';
    page.orientation = 'Portrait';
    page.leftMargin = 99;
    page.headersFooters.defaultForAllPages.leftHeader = 'Utkast';
    await context.sync();
  });
}

describe('sheets of the controller’s own', () => {
  it('with formulas into our tables and reports, and charts over them, go on being right', async () => {
    const report = await openReport(complete);
    const { person, host } = report;
    person.addSheet('Egen analys');
    person.moveSheet('Egen analys', 2);
    const formulas = [
      ['Elever', '=INDEX(Volymer[Utfall period],MATCH(A1,Volymer[Volymmått],0))'],
      ['Kvinnor', '=SUMIFS(Personal[Utfall period],Personal[Kön],"kvinnor")'],
      ['Händelser', '=COUNTA(Händelser[Rubrik])'],
      ['Planer', '=ROWS(Planer[Plan])'],
      ['Tecken', '=SUMPRODUCT(LEN(Texter[Text]))'],
      ['Block', '=ROWS(Delår_Resultat)>5'],
    ];
    for (const [row, [name = '', formula = '']] of formulas.entries()) {
      expect(person.type('Egen analys', `A${row + 1}`, name)).toEqual({ ok: true });
      expect(person.type('Egen analys', `B${row + 1}`, formula)).toEqual({ ok: true });
    }
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Egen analys');
      const chart = sheet.charts.add(
        'Line',
        context.workbook.worksheets.getItem('Volymer').getRange('B5:F7'),
        'Columns',
      );
      chart.name = 'Min linje';
      chart.title.text = 'Mina tal';
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    const held = (book = report.book()) => {
      const sheet = sheetOf(book, 'Egen analys');
      return formulas.map((_, row) => sheet.cells.value(row, 1));
    };
    expect(held()).toEqual([4050, 150, 2, 2, 47 + 33 + 28, true]);
    person.type('Volymer', 'F6', '4100');
    person.insertRows('Personal', 7);
    person.type('Händelser', 'A8', 'Ny händelse');
    person.type('Händelser', 'B8', 'Beskriven.');
    const again = await updateAndReopen(report);
    expect(held(again.book())).toEqual([4100, 150, 3, 2, 108, true]);
    const [chart] = sheetOf(again.book(), 'Egen analys').charts.list();
    expect(chart?.series.at(-1)?.values.cached).toContain(4100);
    expect(chart?.title).toBe('Mina tal');
  });

  it('may stand anywhere among ours, with names of their own', async () => {
    const report = await openReport(complete);
    const { person } = report;
    person.addSheet('Anteckningar');
    person.moveSheet('Anteckningar', 0);
    person.renameSheet('Volymer', 'Volymer & mått');
    const renamed = person.renameSheet('Väsentliga händelser', "Året i 'ett' ögonkast");
    expect(renamed).toEqual({ ok: true });
    person.renameSheet('Diagram', 'Bilder 2021');
    person.moveSheet('Bilder 2021', 1);
    person.hideSheet('Texter');
    person.insertColumns('Volymer & mått', 'A');
    person.insertRows('Volymer & mått', 1, 2);
    person.type('Volymer & mått', 'G8', '4060');
    const again = await updateAndReopen(report);
    const book = again.book();
    expect(
      book.sheets
        .list()
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Anteckningar', 'Bilder 2021']);
    expect(book.sheets.list()).toHaveLength(entryTables.length + outputKeys.length + 1);
    expect(generatedBlock(book, 'eventReport').sheet.name).toBe("Året i 'ett' ögonkast");
    expect(bodyTexts(book, 'volumesAndPersonnel', 4)).toContain('Elever|antal|4100|4060');
  });
});

describe('a chart that a controller has made their own', () => {
  const styled = async ({ host }: OpenReport) => {
    await host.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Diagram');
      const forecast = charts.getItem('Delår diagram prognos');
      forecast.title.text = 'Nämndens netto';
      forecast.legend.position = 'Right';
      forecast.axes.valueAxis.majorGridlines.visible = true;
      forecast.axes.categoryAxis.reversePlotOrder = false;
      const series = forecast.series.getItemAt(0);
      series.format.fill.setSolidColor('#C00000');
      series.gapWidth = 20;
      series.dataLabels.position = 'Center';
      charts.getItem('Delår diagram volymer').delete();
      charts.getItem('Delår diagram mål').chartType = 'Pie';
      await context.sync();
    });
  };
  const chartsIn = (report: OpenReport) => generatedBlock(report.book(), 'charts').sheet.charts.list();

  it('keeps its look when its table grows, and one that was deleted stays away', async () => {
    const report = await openReport(complete);
    await styled(report);
    report.person.type('Driftsammandrag', 'A9', 'Fritid');
    report.person.type('Driftsammandrag', 'B9', 'verksamhet');
    for (const [column, text] of Object.entries({ C: '1', D: '2', F: '3', G: '4', H: '5', J: '6' })) {
      report.person.type('Driftsammandrag', `${column}9`, text);
    }
    const before = chartsIn(report);
    const again = await updateAndReopen(report);
    const after = chartsIn(again);
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(after).toHaveLength(4);
    const [old, now] = [before, after].map((all) => all.find(({ name }) => name === 'Delår diagram prognos'));
    const look = (chart: typeof old) => ({
      ...chart,
      anchor: undefined,
      series: chart?.series.map(({ colour, labels }) => [colour, labels]),
    });
    expect(look(now)).toEqual(look(old));
    expect(now?.series.map(({ values }) => values.cached)).toEqual([
      [1500, -300, 4],
      [1300, -240, 6],
    ]);
    expect(after.find(({ name }) => name === 'Delår diagram mål')?.kind).toBe('pie');
  });
});
