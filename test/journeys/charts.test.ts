import type { Chart } from '../../src/host/document/model';
import { chartKeys, charts, type ChartKey } from '../../src/workbook/outputs/keys';
import { completeReport } from '../support/completeReport';
import { generatedBlock } from '../support/generated';
import { generatedBook } from '../support/generatedBook';
import { openReport, type OpenReport } from '../support/openReport';

/** The charts of the sheet Diagram in the workbook as it would be saved now, by their own names. */
function savedCharts(report: OpenReport): ReadonlyMap<string, Chart> {
  const { sheet } = generatedBlock(report.book(), 'charts');
  return new Map(sheet.charts.list().map((chart) => [chart.name, chart]));
}

function savedChart(report: OpenReport, key: ChartKey): Chart {
  const found = savedCharts(report).get(charts[key].chart);
  if (found === undefined) throw new Error(`There is no chart ${key}`);
  return found;
}

/** What a series draws: category by category, from the caches that a reader without Excel sees. */
function drawn(report: OpenReport, key: ChartKey, index = 0): Record<string, unknown> {
  const series = savedChart(report, key).series[index];
  const categories = series?.categories?.cached ?? [];
  return Object.fromEntries(categories.map((name, at) => [String(name), series?.values.cached[at]]));
}

/** A person's own hand on a chart. */
async function onChart(
  report: OpenReport,
  key: ChartKey,
  change: (chart: Excel.Chart) => void,
): Promise<void> {
  const { sheet } = generatedBlock(report.book(), 'charts');
  await report.host.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet.name).charts.getItem(charts[key].chart));
    await context.sync();
  });
}

/** Presses Uppdatera twice; the second press must find nothing to do. */
async function updateTwice(report: OpenReport): Promise<void> {
  await report.update();
  report.host.messages.clear();
  expect((await report.update()).changes).toEqual([]);
  expect([report.host.messages.syncs, report.host.messages.writes]).toEqual([1, 0]);
}

/** Types a row of an entry sheet by column letters. */
function typeRow(
  report: OpenReport,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  for (const [column, text] of Object.entries(cells)) {
    expect(report.person.type(sheet, `${column}${row}`, text)).toMatchObject({ ok: true });
  }
}

/** Types a unit below the rows of Driftsammandrag, in a row of the sheet. */
function addUnit(report: OpenReport, unit = 'Fritid', row = 9): void {
  const figures = { C: '100', D: '80', F: '60', G: '120', H: '100', J: '90' };
  typeRow(report, 'Driftsammandrag', row, { A: unit, B: 'verksamhet', ...figures });
}

/** Types units until there are so many. */
function addUnits(report: OpenReport, count: number): void {
  for (let unit = 3; unit <= count; unit += 1) addUnit(report, `Enhet ${unit}`, unit + 6);
}

/** The first and the last row (from 0) that a chart covers. */
function rowsUnder(report: OpenReport, key: ChartKey): readonly [number, number] {
  const { from, to } = savedChart(report, key).anchor;
  return [from.row, to.y > 0 ? to.row : to.row - 1];
}

/** Every chart lies beside its own section, under its question and over the next one. */
function expectApart(report: OpenReport): void {
  const { sheet, top, bottom } = generatedBlock(report.book(), 'charts');
  const questions: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = sheet.cells.value(row, 1);
    if (typeof value === 'string' && /^(?:Hur|Vilka) .*\?$/u.test(value)) questions.push(row);
  }
  expect(questions).toHaveLength(chartKeys.length);
  for (const [index, key] of chartKeys.entries()) {
    const [first, last] = rowsUnder(report, key);
    expect(first).toBeGreaterThan(questions[index] ?? first);
    expect(last).toBeLessThan(questions[index + 1] ?? last + 1);
  }
}

/** Chooses the unit that amounts are shown in. */
function chooseUnit(report: OpenReport, unit: string): void {
  expect(report.type(['Inställningar', 'Beloppsenhet rapport', 'Värde'], unit).ok).toBe(true);
}

let complete: Uint8Array;
beforeAll(async () => {
  complete = (await generatedBook(completeReport)).host.save();
});

describe('the charts of a report', () => {
  it('are five, each drawing the table beside it with today’s figures', async () => {
    const report = await openReport(complete);
    expect([...savedCharts(report).keys()]).toEqual(chartKeys.map((key) => charts[key].chart));
    expect(drawn(report, 'forecast')).toEqual({ Grundskola: 1500, Bibliotek: -300 });
    expect(drawn(report, 'forecast', 1)).toEqual({ Grundskola: 1300, Bibliotek: -240 });
    expect(drawn(report, 'deviation')).toEqual({ Grundskola: 100, Bibliotek: -40 });
    expect(drawn(report, 'volumes')).toEqual({ Elever: 0.0125 });
    expect(drawn(report, 'goals')).toMatchObject({
      '✔ Uppfylls per helår': 1,
      '◐ Uppfylls delvis per helår': 1,
    });
    expect(drawn(report, 'activities')).toMatchObject({ '✔ Klar': 1, '◐ Pågående': 2 });
  });

  it('stand over no cell that holds anything, and not over one another', async () => {
    const report = await openReport(complete);
    const { sheet } = generatedBlock(report.book(), 'charts');
    const areas = [...savedCharts(report).values()].map(({ anchor: { from, to } }) => ({ from, to }));
    for (const [index, { from, to }] of areas.entries()) {
      for (let row = from.row; row < to.row; row += 1) {
        for (let column = from.column; column < to.column; column += 1) {
          expect(sheet.cells.value(row, column)).toBeNull();
        }
      }
      expect(areas[index + 1]?.from.row ?? to.row).toBeGreaterThanOrEqual(to.row);
    }
  });

  it('follow a figure that changes without the add-in', async () => {
    const report = await openReport(complete);
    expect(report.type(['Driftsammandrag', 'Grundskola', 'Prognos helår'], '1700').ok).toBe(true);
    expect(drawn(report, 'forecast')).toEqual({ Grundskola: 1700, Bibliotek: -300 });
    expect(drawn(report, 'deviation')).toMatchObject({ Grundskola: 300 });
  });

  it('follow when rows are added, in two round trips, and are not made twice', async () => {
    const report = await openReport(complete);
    const [before] = rowsUnder(report, 'goals');
    addUnits(report, 6);
    report.host.messages.clear();
    await report.update();
    expect(report.host.messages.syncs).toBe(2);
    await updateTwice(report);
    expect(savedCharts(report).size).toBe(chartKeys.length);
    expect(Object.keys(drawn(report, 'forecast'))).toHaveLength(6);
    // The sections below have moved down with their charts.
    expect(rowsUnder(report, 'goals')[0]).toBeGreaterThan(before);
    expect(drawn(report, 'goals')).toMatchObject({ '✔ Uppfylls per helår': 1 });
  });

  it('grow and shrink with their tables, and never reach into another section', async () => {
    const report = await openReport(complete);
    const heightOf = (key: ChartKey) => {
      const [first, last] = rowsUnder(report, key);
      return last - first;
    };
    const [small, goals] = [heightOf('forecast'), heightOf('goals')];
    addUnits(report, 20);
    await updateTwice(report);
    expectApart(report);
    expect(heightOf('forecast')).toBeGreaterThan(20);
    expect(Object.keys(drawn(report, 'deviation'))).toHaveLength(20);
    // A chart whose table is as it was keeps its size.
    expect(heightOf('goals')).toBe(goals);
    expect(report.person.deleteRows('Driftsammandrag', 9, 18)).toMatchObject({ ok: true });
    await updateTwice(report);
    expectApart(report);
    expect(heightOf('forecast')).toBe(small);
  });

  it('with nothing left to draw stay in their own sections, whose sentences say so', async () => {
    const report = await openReport(complete);
    addUnits(report, 12);
    await updateTwice(report);
    for (let row = 6; row <= 18; row += 1) {
      for (const column of ['C', 'D', 'F', 'G', 'H', 'J']) {
        expect(report.person.type('Driftsammandrag', `${column}${row}`, '').ok).toBe(true);
      }
    }
    await updateTwice(report);
    expectApart(report);
    expect(savedCharts(report).size).toBe(chartKeys.length);
    const { sheet, top, bottom } = generatedBlock(report.book(), 'charts');
    const said: unknown[] = [];
    for (let row = top; row <= bottom; row += 1) said.push(sheet.cells.value(row, 1));
    expect(
      said.filter((text) => typeof text === 'string' && text.startsWith('Inget att rita ännu: ')),
    ).toHaveLength(2);
  });
});

describe('a chart that the controller has changed', () => {
  it('keeps its title, colours and legend while it follows its table', async () => {
    const report = await openReport(complete);
    await onChart(report, 'forecast', (chart) => {
      chart.title.text = 'Så går det för oss';
      chart.legend.position = 'Top';
      chart.width = 300;
      chart.series.getItemAt(0).format.fill.setSolidColor('#AA0000');
      chart.axes.categoryAxis.title.visible = false;
    });
    addUnit(report);
    await updateTwice(report);
    expect(savedChart(report, 'forecast')).toMatchObject({
      title: 'Så går det för oss',
      legend: 'top',
      categoryAxis: { title: null },
      series: [{ colour: '#AA0000' }, {}],
    });
    expect(drawn(report, 'forecast')).toHaveProperty('Fritid', 120);
  });

  it('is followed when it has become another kind of chart, a pie too, whatever unit is chosen', async () => {
    const report = await openReport(complete);
    await onChart(report, 'goals', (chart) => {
      chart.chartType = 'Pie';
    });
    await onChart(report, 'deviation', (chart) => {
      chart.chartType = 'Pie';
    });
    addUnit(report);
    chooseUnit(report, 'mnkr');
    await updateTwice(report);
    expect(savedChart(report, 'deviation').kind).toBe('pie');
    expect(Object.keys(drawn(report, 'deviation'))).toEqual(['Grundskola', 'Bibliotek', 'Fritid']);
  });

  it('keeps drawing what it says when one of its series has been taken away', async () => {
    const report = await openReport(complete);
    await onChart(report, 'forecast', (chart) => {
      chart.series.getItemAt(0).delete();
    });
    addUnit(report);
    await updateTwice(report);
    const { series } = savedChart(report, 'forecast');
    expect(series).toHaveLength(1);
    expect(drawn(report, 'forecast')).toEqual({ Grundskola: 1300, Bibliotek: -240, Fritid: 90 });
  });

  it('stays deleted, while the others follow', async () => {
    const report = await openReport(complete);
    await onChart(report, 'forecast', (chart) => {
      chart.delete();
    });
    addUnit(report);
    await updateTwice(report);
    expect([...savedCharts(report).keys()]).toEqual(chartKeys.slice(1).map((key) => charts[key].chart));
    expect(drawn(report, 'deviation')).toHaveProperty('Fritid', 20);
  });

  it('is made anew with the sheet when the whole sheet was deleted, in its place in the report', async () => {
    const report = await openReport(complete);
    await onChart(report, 'forecast', (chart) => {
      chart.delete();
    });
    expect(report.person.deleteSheet('Diagram').ok).toBe(true);
    await updateTwice(report);
    expect(savedCharts(report).size).toBe(chartKeys.length);
    const names = report
      .book()
      .sheets.list()
      .map(({ name }) => name);
    expect(names[names.indexOf('Diagram') + 1]).toBe('Målredovisning');
  });
});

describe('the sheet of charts', () => {
  it('may be renamed, moved, hidden and have rows of the controller’s own above the report', async () => {
    const report = await openReport(complete);
    expect(report.person.renameSheet('Diagram', 'Bilder till nämnden').ok).toBe(true);
    expect(report.person.moveSheet('Bilder till nämnden', 0).ok).toBe(true);
    expect(report.person.insertRows('Bilder till nämnden', 1, 2).ok).toBe(true);
    expect(report.person.type('Bilder till nämnden', 'B1', 'Till sammanträdet').ok).toBe(true);
    addUnit(report);
    await updateTwice(report);
    expect(savedCharts(report).size).toBe(chartKeys.length);
    expect(drawn(report, 'forecast')).toHaveProperty('Fritid', 120);
    expect(drawn(report, 'activities')).toMatchObject({ '✔ Klar': 1 });
  });

  it('shows amounts in the unit that is chosen, at the axes too', async () => {
    const report = await openReport(complete);
    chooseUnit(report, 'mnkr');
    await updateTwice(report);
    const title = (key: ChartKey) => savedChart(report, key).valueAxis?.title;
    expect(chartKeys.map(title)).toEqual(['mnkr', 'mnkr', '%', 'antal mål', 'antal aktiviteter']);
    expect(drawn(report, 'forecast')).toEqual({ Grundskola: 1.5, Bibliotek: -0.3 });
  });

  it('gets a chart when there is something to draw', async () => {
    const { volumes: _volumes, ...withoutVolumes } = completeReport;
    const report = await openReport((await generatedBook(withoutVolumes)).host.save());
    expect(savedCharts(report).has(charts.volumes.chart)).toBe(false);
    typeRow(report, 'Volymer', 6, { B: 'Lån', C: 'mått', D: 'antal', F: '120', G: '100' });
    await updateTwice(report);
    expect(savedCharts(report).size).toBe(chartKeys.length);
    expect(drawn(report, 'volumes')).toEqual({ Lån: 0.2 });
  });

  it('leaves a chart empty when its table is, and fills it again', async () => {
    const report = await openReport(complete);
    const outcome = ['Volymer', 'Elever', 'Utfall föregående år'] as const;
    expect(report.type(outcome, 'IU').ok).toBe(true);
    await updateTwice(report);
    expect(savedChart(report, 'volumes').series[0]?.values.cached).toEqual([null]);
    expect(report.type(outcome, '4000').ok).toBe(true);
    await updateTwice(report);
    expect(drawn(report, 'volumes')).toEqual({ Elever: 0.0125 });
  });
});

describe('an update that breaks off among the charts', () => {
  /**
   * All of the charts but what they remember of the cells' formats, which no label of theirs follows. A chart that is moved keeps
   * its height in points, so it may end a point above the row's edge, or within the row below it, when the rows had other
   * heights at that moment.
   */
  const asSaved = (report: OpenReport) =>
    JSON.stringify([...savedCharts(report)], (key, value: unknown) => {
      if (key === 'numberFormat') return undefined;
      if (key !== 'to') return value;
      const { row, y, ...rest } = value as Chart['anchor']['to'];
      return { ...rest, row: y > 14 ? row + 1 : row };
    });

  it('is mended by the next press, whichever action failed', async () => {
    const grown = await openReport(complete);
    addUnits(grown, 6);
    chooseUnit(grown, 'mnkr');
    const bytes = grown.bytes();
    grown.host.messages.clear();
    await grown.update();
    const [reading = 0, writing = 0] = grown.host.messages.work.map(({ actions }) => actions);
    const wanted = asSaved(grown);
    // Each try opens the workbook and updates it twice: a few places of the writing must do.
    const step = Math.ceil(writing / 4);
    for (let number = reading + 2; number <= reading + writing; number += step) {
      const report = await openReport(bytes);
      report.host.fail({ failAction: { number } });
      await expect(report.update()).rejects.toThrow();
      report.host.fail();
      await report.update();
      expect(asSaved(report)).toBe(wanted);
    }
  });
});
