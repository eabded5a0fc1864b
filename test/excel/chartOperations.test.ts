import { runUpdate } from '../../src/excel/commands/update';
import { takeSnapshot } from '../../src/excel/commands/snapshot';
import type { Chart } from '../../src/host/document/model';
import type { EmbeddedHost } from '../../src/host/startHost';
import { numberContent, textContent } from '../../src/workbook/cell';
import type { ChartPlan } from '../../src/workbook/chart';
import type { WriteOperation } from '../../src/workbook/operations';
import { charts } from '../../src/workbook/outputs/keys';
import type { ChartSnapshot } from '../../src/workbook/snapshot';
import { savedBook, sheetOf } from '../support/savedBook';
import { area, givenBlankWorkbook } from './givenWorkbook';

const { chart: chartName, source: sourceName } = charts.forecast;

const table = [
  ['Verksamhet', 'Prognos 2021', 'Bokslut 2020'],
  ['Bibliotek', 120, 100],
  ['Museum', -40, -30],
] as const;

const plan: ChartPlan = {
  key: 'forecast',
  title: 'Netto mot förra årets bokslut',
  description: 'Hur står sig nettot? Prognosen är sammanlagt 80 tkr.',
  categoryAxisTitle: 'Verksamhet',
  valueAxisTitle: 'tkr',
  labelFormat: '#,##0;-#,##0;',
  axisFormat: '#,##0',
  startsAtZero: false,
  source: area(1, 1, 3, 3),
  series: [
    { name: 'Prognos 2021', color: '#1F4E9E' },
    { name: 'Bokslut 2020', color: '#A9BCD6' },
  ],
  hasFigures: true,
  place: area(1, 5, 14, 9),
};

const sheet = 'Diagram';

function tableAt(top: number): WriteOperation {
  const rows = table.map((row) =>
    row.map((value) => (typeof value === 'number' ? numberContent(value) : textContent(value))),
  );
  return { kind: 'write-cells', sheet, area: area(top, 1, top + 2, 3), rows };
}

const named = (name: string, top: number, right: number): WriteOperation => ({
  kind: 'define-name',
  name,
  sheet,
  area: area(top, 1, top + 2, right),
  exists: false,
});

async function perform(host: EmbeddedHost, ...operations: WriteOperation[]): Promise<void> {
  const outcome = await runUpdate(host.Excel, () => ({
    operations,
    findings: [],
    rows: {},
    changes: [],
    charts: [],
  }));
  if (!outcome.ok) throw new Error(outcome.failure.details);
}

async function givenChart(change: Partial<ChartPlan> = {}): Promise<EmbeddedHost> {
  const host = await givenBlankWorkbook();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add(sheet);
    await context.sync();
  });
  await perform(
    host,
    tableAt(1),
    { kind: 'add-chart', sheet, plan: { ...plan, ...change } },
    named(sourceName, 1, 3),
    named('Delår_Diagram', 1, 3),
  );
  host.messages.clear();
  return host;
}

function savedChart(host: EmbeddedHost): Chart {
  const [only, ...others] = sheetOf(savedBook(host.save()), sheet).charts.list();
  if (only === undefined || others.length > 0) throw new Error(`${others.length} charts besides the one`);
  return only;
}

async function heldChart(host: EmbeddedHost): Promise<ChartSnapshot | undefined> {
  const snapshot = await takeSnapshot(host.Excel);
  if (!snapshot.ok) throw new Error(snapshot.failure.message);
  return snapshot.value.charts.forecast;
}

/** The chart as a person changes it by hand. */
async function restyle(host: EmbeddedHost, change: (chart: Excel.Chart) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet).charts.getItem(chartName));
    await context.sync();
  });
}

describe('a chart that is added', () => {
  it('is native, over its table, with titles, labels and colours', async () => {
    expect(savedChart(await givenChart())).toMatchObject({
      name: chartName,
      kind: 'barClustered',
      title: 'Netto mot förra årets bokslut',
      legend: 'bottom',
      categoryAxis: { title: 'Verksamhet', reversed: true, labels: 'low' },
      valueAxis: { title: 'tkr', format: '#,##0', gridlines: false, minimum: null, labels: 'nextToAxis' },
      series: [
        {
          name: { formula: 'Diagram!$C$2', cached: 'Prognos 2021' },
          categories: { formula: 'Diagram!$B$3:$B$4', cached: ['Bibliotek', 'Museum'] },
          values: { formula: 'Diagram!$C$3:$C$4', cached: [120, -40] },
          colour: '#1F4E9E',
          labels: { showValue: true, format: '#,##0;-#,##0;', position: 'outsideEnd' },
        },
        { values: { formula: 'Diagram!$D$3:$D$4' }, colour: '#A9BCD6', labels: null },
      ],
      anchor: { from: { row: 1, column: 5 }, to: { row: 15, column: 10 } },
    });
  });

  it('has no legend with one series, and no figures along an axis whose bars are labelled', async () => {
    const { axisFormat: _axisFormat, ...unmarked } = plan;
    const [series] = plan.series;
    const host = await givenBlankWorkbook();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add(sheet);
      await context.sync();
    });
    const counts: ChartPlan = {
      ...unmarked,
      startsAtZero: true,
      series: [series!],
      source: area(1, 1, 3, 2),
    };
    await perform(host, tableAt(1), { kind: 'add-chart', sheet, plan: counts });
    expect(savedChart(host)).toMatchObject({
      legend: 'none',
      valueAxis: { labels: 'none', minimum: 0 },
      series: [{ name: { cached: 'Prognos 2021' }, labels: { position: 'outsideEnd' } }],
    });
  });
});

describe('what is read of a chart', () => {
  it('is where its table was, its kind and the names of its series, in the one round trip', async () => {
    const host = await givenChart();
    expect(await heldChart(host)).toEqual({
      source: plan.source,
      type: 'BarClustered',
      series: ['Prognos 2021', 'Bokslut 2020'],
    });
    expect(host.messages.syncs).toBe(1);
  });

  it('holds when people have made it a pie, which has no axes', async () => {
    const host = await givenChart();
    await restyle(host, (chart) => {
      chart.chartType = 'Pie';
    });
    expect(await heldChart(host)).toMatchObject({ type: 'Pie' });
  });

  it('says that its table’s name leads nowhere when its rows were deleted', async () => {
    const host = await givenChart();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('1:20').delete('Up');
      await context.sync();
    });
    const snapshot = await takeSnapshot(host.Excel);
    expect(snapshot.ok && snapshot.value.charts).toEqual({});
    expect(snapshot.ok && snapshot.value.definedNames).toContain(sourceName);
  });

  it('is nothing when it was deleted, or is on another sheet', async () => {
    const host = await givenChart();
    await restyle(host, (chart) => {
      chart.delete();
    });
    expect(await heldChart(host)).toBeUndefined();
  });
});

describe('a chart that is led to other cells', () => {
  const lead: WriteOperation = {
    kind: 'lead-chart',
    sheet,
    chart: chartName,
    categories: area(11, 1, 12, 1),
    series: [
      { index: 0, values: area(11, 2, 12, 2) },
      { index: 1, values: area(11, 3, 12, 3) },
    ],
  };

  it('draws them and keeps the look that people gave it', async () => {
    const host = await givenChart();
    await restyle(host, (chart) => {
      chart.title.text = 'Vår egen rubrik';
      chart.series.getItemAt(0).format.fill.setSolidColor('#AA0000');
      chart.series.getItemAt(0).gapWidth = 20;
    });
    await perform(host, tableAt(10), lead);
    expect(savedChart(host)).toMatchObject({
      title: 'Vår egen rubrik',
      gapWidth: 20,
      series: [
        {
          colour: '#AA0000',
          categories: { formula: 'Diagram!$B$12:$B$13', cached: ['Bibliotek', 'Museum'] },
          values: { formula: 'Diagram!$C$12:$C$13', cached: [120, -40] },
        },
        { colour: '#A9BCD6', values: { formula: 'Diagram!$D$12:$D$13' } },
      ],
    });
  });

  it('draws what is written there afterwards, also where that is what its old cells hold', async () => {
    const host = await givenChart();
    const other: WriteOperation = {
      kind: 'write-cells',
      sheet,
      area: area(10, 1, 12, 3),
      rows: [1, 2, 3].map((row) => [textContent(`Rad ${row}`), numberContent(row), numberContent(row)]),
    };
    await perform(host, other);
    savedChart(host);
    await perform(host, lead, tableAt(10));
    expect(savedChart(host).series).toMatchObject([
      { categories: { cached: ['Bibliotek', 'Museum'] }, values: { cached: [120, -40] } },
      { values: { cached: [100, -30] } },
    ]);
  });

  it('has only those series led that are named', async () => {
    const host = await givenChart();
    await perform(host, { ...lead, series: [{ index: 1, values: area(11, 2, 12, 2) }] });
    const { series } = savedChart(host);
    expect(series.map(({ values }) => values.formula)).toEqual(['Diagram!$C$3:$C$4', 'Diagram!$C$12:$C$13']);
  });
});

describe('a chart that is moved', () => {
  it('keeps the size that people gave it', async () => {
    const host = await givenChart();
    await restyle(host, (chart) => {
      chart.width = 300;
      chart.height = 90;
    });
    const sizeOf = () =>
      host.Excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem(sheet).charts.getItem(chartName);
        chart.load({ top: true, width: true, height: true });
        await context.sync();
        return { top: chart.top, width: chart.width, height: chart.height };
      });
    const before = await sizeOf();
    await perform(host, { kind: 'move-chart', sheet, chart: chartName, place: area(21, 5, 21, 5) });
    const after = await sizeOf();
    expect(after.top - before.top).toBeCloseTo(20 * 15, 0);
    expect([after.width, after.height].map(Math.round)).toEqual([300, 90]);
  });

  it('covers the cells that are given when they are several', async () => {
    const host = await givenChart();
    await perform(host, { kind: 'move-chart', sheet, chart: chartName, place: area(21, 5, 40, 6) });
    expect(savedChart(host).anchor).toMatchObject({
      from: { row: 21, column: 5 },
      to: { row: 41, column: 7 },
    });
  });
});

describe('the title of a value axis', () => {
  it('becomes the unit that is given', async () => {
    const host = await givenChart();
    await perform(host, { kind: 'title-value-axis', sheet, chart: chartName, text: 'mnkr' });
    expect(savedChart(host).valueAxis).toMatchObject({ title: 'mnkr', format: '#,##0' });
  });
});

describe('a protected sheet', () => {
  it('is named before anything is drawn on it', async () => {
    const host = await givenChart();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const operations: WriteOperation[] = [
      { kind: 'move-chart', sheet, chart: chartName, place: area(3, 3, 3, 3) },
    ];
    const outcome = await runUpdate(host.Excel, () => ({
      operations,
      findings: [],
      rows: {},
      changes: [],
      charts: [],
    }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'sheet-protected' } });
  });
});
