import type { Area } from '../../../src/workbook/area';
import type { ChartPlan } from '../../../src/workbook/chart';
import { charts } from '../../../src/workbook/outputs/keys';
import type { ChartSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import {
  addedCharts,
  followingCharts,
  placedCharts,
  shiftedChart,
} from '../../../src/workbook/update/chartChanges';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const plan: ChartPlan = {
  key: 'forecast',
  title: 'Netto mot förra årets bokslut',
  description: 'Hur står sig nettot? Prognosen är sammanlagt 80 tkr.',
  categoryAxisTitle: 'Verksamhet',
  valueAxisTitle: 'tkr',
  labelFormat: '#,##0',
  startsAtZero: false,
  source: area(7, 1, 17, 3),
  series: [
    { name: 'Prognos 2021', color: '#1F4E9E' },
    { name: 'Bokslut 2020', color: '#A9BCD6' },
  ],
  hasFigures: true,
  place: area(7, 6, 30, 6),
};

const held: ChartSnapshot = {
  source: plan.source,
  type: 'BarClustered',
  series: ['Prognos 2021', 'Bokslut 2020'],
};

/** A workbook with the chart as it is held, or without it; the name of its table may have stayed. */
function givenWorkbook(chart: ChartSnapshot | undefined, names: readonly string[] = []): WorkbookSnapshot {
  return {
    tables: {},
    outputs: {},
    charts: chart === undefined ? {} : { forecast: chart },
    sheetNames: ['Diagram'],
    styleNames: [],
    definedNames: names,
    mark: undefined,
  };
}

const { chart, source: sourceName } = charts.forecast;
const followed = (workbook: WorkbookSnapshot, wanted = plan, newUnit?: string) => [
  ...followingCharts([wanted], 'Diagram', newUnit, 99, workbook),
  ...placedCharts([wanted], 'Diagram', workbook),
];

describe('a chart that is there', () => {
  it('needs nothing while its table stands where it stood', () => {
    expect(followed(givenWorkbook(held, [sourceName]))).toEqual([]);
  });

  it('is led to its table when that has grown, and gets the size that this needs', () => {
    const grown = { ...plan, source: area(7, 1, 19, 3), place: area(7, 6, 33, 6) };
    expect(followed(givenWorkbook(held, [sourceName]), grown)).toEqual([
      {
        kind: 'lead-chart',
        sheet: 'Diagram',
        chart,
        categories: area(8, 1, 19, 1),
        series: [
          { index: 0, values: area(8, 2, 19, 2) },
          { index: 1, values: area(8, 3, 19, 3) },
        ],
      },
      { kind: 'move-chart', sheet: 'Diagram', chart, place: grown.place },
      { kind: 'define-name', name: sourceName, sheet: 'Diagram', area: grown.source, exists: true },
    ]);
  });

  it('gets a smaller place when its table has fewer rows', () => {
    const fewer = { ...plan, source: area(7, 1, 9, 3), place: area(7, 6, 17, 6) };
    expect(followed(givenWorkbook(held, [sourceName]), fewer)).toContainEqual(
      expect.objectContaining({ kind: 'move-chart', place: fewer.place }),
    );
  });

  it('goes along, in its own size, when only its section has moved', () => {
    const moved = { ...plan, source: area(9, 1, 19, 3), place: area(9, 6, 32, 6) };
    expect(followed(givenWorkbook(held, [sourceName]), moved).map(({ kind }) => kind)).toEqual([
      'lead-chart',
      'move-chart',
      'move-chart',
      'define-name',
    ]);
    // It waits below everything while the rows under it change.
    expect(followed(givenWorkbook(held, [sourceName]), moved)[1]).toMatchObject({
      place: area(99, 6, 99, 6),
    });
    expect(followed(givenWorkbook(held, [sourceName]), moved)[2]).toMatchObject({ place: area(9, 6, 9, 6) });
  });

  it('is led but left in its place when nobody knows where its table was', () => {
    const lost = givenWorkbook({ ...held, source: undefined });
    expect(followed(lost).map(({ kind }) => kind)).toEqual(['lead-chart', 'define-name']);
    expect(followed(lost)[1]).toMatchObject({ exists: false });
  });

  describe('whose series people have changed', () => {
    const grown = { ...plan, source: area(7, 1, 19, 3) };
    const led = (series: readonly string[]) =>
      followed(givenWorkbook({ ...held, series }, [sourceName]), grown).flatMap((operation) =>
        operation.kind === 'lead-chart' ? operation.series : [],
      );

    it('has those led that are still called as ours, wherever they stand', () => {
      expect(led(['Bokslut 2020'])).toEqual([{ index: 0, values: area(8, 3, 19, 3) }]);
      expect(led(['Eget', 'Prognos 2021', 'Bokslut 2020']).map(({ index }) => index)).toEqual([1, 2]);
    });

    it('has renamed ones led by their order', () => {
      expect(led(['I år', 'I fjol'])).toEqual([
        { index: 0, values: area(8, 2, 19, 2) },
        { index: 1, values: area(8, 3, 19, 3) },
      ]);
    });

    it('has those renamed with their header cells that are still called as these say', () => {
      const headers = ['Verksamhet', 'Prognos 2020', 'Bokslut 2019'];
      const named = (series: readonly string[], at = plan.source) => {
        const workbook = givenWorkbook({ ...held, series, source: at }, [sourceName]);
        const sheet = {
          sheet: 'Diagram',
          block: at,
          used: { ...at, left: at.left - 1 },
          formulas: [['', ...headers]],
          styles: [],
          pageBreaks: [],
        };
        return followed({ ...workbook, outputs: { charts: sheet } }).flatMap((operation) =>
          operation.kind === 'lead-chart' ? operation.series.map(({ index, name }) => [index, name]) : [],
        );
      };
      const both = [
        [0, 'Prognos 2021'],
        [1, 'Bokslut 2020'],
      ];
      expect(named(['Prognos 2020', 'Bokslut 2019'])).toEqual(both);
      expect(named(['Prognos 2020', 'Bokslut 2019'], area(2, 1, 6, 3))).toEqual(both);
      expect(named(['Eget', 'Bokslut 2019'])).toEqual([
        [0, undefined],
        [1, 'Bokslut 2020'],
      ]);
      expect(named(['Bokslut 2019'])).toEqual([[0, 'Bokslut 2020']]);
      expect(named(['I år', 'I fjol'])).toEqual([]);
    });

    it('is left alone when none of ours can be told', () => {
      expect(led(['Eget'])).toEqual([]);
    });
  });

  it('shows the new unit at its value axis when amounts are shown in another', () => {
    const inMillions = { ...plan, valueAxisTitle: 'mnkr' };
    expect(followed(givenWorkbook(held, [sourceName]), inMillions, 'mnkr')).toEqual([
      { kind: 'title-value-axis', sheet: 'Diagram', chart, text: 'mnkr' },
    ]);
  });

  it('keeps what its value axis says when that is no unit of amounts', () => {
    const counted = { ...plan, valueAxisTitle: 'antal mål' };
    expect(followed(givenWorkbook(held, [sourceName]), counted, 'mnkr')).toEqual([]);
  });

  it('is not asked for a value axis when people have made it a pie', () => {
    expect(
      followed(givenWorkbook({ ...held, type: 'Pie' }, [sourceName]), plan, plan.valueAxisTitle),
    ).toEqual([]);
  });
});

describe('a chart that is not there', () => {
  const added = (workbook: WorkbookSnapshot, isNewSheet: boolean, wanted = plan) =>
    addedCharts([wanted], 'Diagram', isNewSheet, workbook).map(({ kind }) => kind);

  it('is made with its sheet, and its table is named', () => {
    expect(added(givenWorkbook(undefined), true)).toEqual(['add-chart', 'define-name']);
  });

  it('is made with a sheet that replaces a deleted one, whose names lead nowhere', () => {
    expect(added(givenWorkbook(undefined, [sourceName]), true)).toEqual(['add-chart', 'define-name']);
  });

  it('is not made again when people have deleted it or moved it away', () => {
    expect(added(givenWorkbook(undefined, [sourceName]), false)).toEqual([]);
  });

  it('waits until there is something to draw, and is then made on the sheet that is there', () => {
    expect(added(givenWorkbook(undefined), true, { ...plan, hasFigures: false })).toEqual([]);
    expect(added(givenWorkbook(undefined), false)).toEqual(['add-chart', 'define-name']);
  });

  it('is not made beside one that is there although its name is gone', () => {
    expect(added(givenWorkbook({ ...held, source: undefined }), false)).toEqual([]);
  });
});

describe('a chart on a sheet whose block people have moved', () => {
  it('stands and draws as far down and to the right', () => {
    const { source, place } = shiftedChart(plan, 2, 1);
    expect([source, place]).toEqual([area(9, 2, 19, 4), area(9, 7, 32, 7)]);
  });
});
