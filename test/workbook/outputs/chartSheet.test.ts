import type { Area } from '../../../src/workbook/area';
import { categoryCells, seriesCells } from '../../../src/workbook/chart';
import type { StyledCell } from '../../../src/workbook/cell';
import { composeOutput } from '../../../src/workbook/outputs/compose';
import { chartsOutput } from '../../../src/workbook/outputs/chartSheet';
import { chartKeys } from '../../../src/workbook/outputs/keys';
import type { OutputInput } from '../../../src/workbook/outputs/output';
import { outputRows } from '../../../src/workbook/outputs/wholeColumn';
import { pageChanges } from '../../../src/workbook/update/pageChanges';
import { paperWorkbook } from '../../support/paper';
import { activity, givenRaw, givenReport, goal, unit, type GivenTables } from '../../report/given';
import { fromA1 } from './shown';

const inputOf = (tables: GivenTables): OutputInput => ({
  report: givenReport(tables).report,
  raw: givenRaw(tables),
  findings: [],
  converts: false,
  comparison: { kind: 'none' },
  cellOf: () => undefined,
});
const chartsOf = (input: OutputInput) => chartsOutput.charts?.(input) ?? [];

/** The cell of the sheet at a row and column counted from A1. */
function cellAt(input: OutputInput, row: number, column: number): StyledCell | undefined {
  return chartsOutput.body(input, fromA1)[row - outputRows.body]?.[column - 1];
}

const shownAt = (cell: StyledCell | undefined) => {
  if (cell === undefined) return '';
  const { content } = cell;
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' ? content.formula : '';
};

function shownIn(input: OutputInput, { top, bottom, left, right }: Area): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(shownAt(cellAt(input, row, column)));
  }
  return cells;
}

const units = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    unit(`Enhet ${index + 1}`, { forecastYear: index, accountsPreviousYear: 1 }),
  );

const full: GivenTables = {
  operatingSummary: [
    ...units(3),
    unit('Chatt', { rowType: 'varav', forecastYear: 5, accountsPreviousYear: 4 }),
    unit('Nystartad', { forecastYear: '-', budgetYear: '-', accountsPreviousYear: '-' }),
  ],
  volumes: [
    { volume: 'Lån', rowType: 'mått', unit: 'antal', outcomePeriod: 5, outcomePreviousYear: 4 },
    { volume: 'Besök', rowType: 'mått', unit: 'antal', outcomePeriod: 5, outcomePreviousYear: 'IU' },
  ],
  goals: [goal('Ett'), goal('Två', { assessment: '' })],
  activities: [activity('Ett', 'Skriv')],
};

describe('the sheet of charts', () => {
  const input = inputOf(full);
  const charts = chartsOf(input);

  it('has five charts in the order of the report', () => {
    expect(charts.map(({ key }) => key)).toEqual(chartKeys);
    expect(charts.every(({ hasFigures }) => hasFigures)).toBe(true);
  });

  it('has the cells that every chart draws under the names of its series', () => {
    for (const { source, series } of charts) {
      for (const [index, { name }] of series.entries()) {
        const header = shownAt(cellAt(input, source.top, source.left + 1 + index));
        // "Prognos 2021" is a formula that reads the year.
        expect(header === name || header.startsWith(`="${name.split(' ')[0] ?? ''} "&`)).toBe(true);
      }
    }
  });

  it('draws live cells that lead to the entries, row by row from one entry row', () => {
    const [net, deviation, volumes] = charts;
    expect(shownIn(input, categoryCells(net!.source))).toEqual(
      [1, 2, 3].map((row) => `=INDEX(Driftsammandrag[Verksamhet],${row})&""`),
    );
    for (const values of shownIn(input, seriesCells(net!.source, 1))) {
      expect(values).toContain('Driftsammandrag[Bokslut föregående år]');
    }
    for (const values of shownIn(input, seriesCells(deviation!.source, 0))) {
      expect(values).toContain('Driftsammandrag[Avvikelse helår]');
    }
    expect(shownIn(input, seriesCells(volumes!.source, 0))).toEqual([
      expect.stringContaining('INDEX(Volymer[Förändring],1)'),
    ]);
  });

  it('leaves out parts of other rows and rows without figures, and sums stand below what is drawn', () => {
    const [net] = charts;
    const names = shownIn(input, categoryCells(net!.source));
    expect(names).toHaveLength(3);
    expect(shownAt(cellAt(input, net!.source.bottom + 1, 1))).toBe('Summa');
  });

  it('has a bar for every step of a scale, and one for what lacks a status only where something does', () => {
    const [, , , goals, activities] = charts;
    expect(shownIn(input, categoryCells(goals!.source))).toHaveLength(5);
    expect(shownIn(input, categoryCells(activities!.source))).toHaveLength(6);
    expect(shownAt(cellAt(input, goals!.source.bottom, 1))).toBe('– Ej bedömt');
    expect([goals!.startsAtZero, activities!.startsAtZero]).toEqual([true, true]);
  });

  it('puts every chart beside its table, under its question, without covering any cell or another chart', () => {
    const rows = chartsOutput.body(input, fromA1);
    for (const [index, { place, source }] of charts.entries()) {
      expect(place.top).toBe(source.top);
      expect(place.left).toBeGreaterThan(source.right);
      expect(shownIn(input, place).join('')).toBe('');
      const next = charts[index + 1];
      if (next !== undefined) expect(place.bottom).toBeLessThan(next.source.top - 2);
      else expect(place.bottom).toBeLessThan(outputRows.body + rows.length);
    }
    const headings = rows.filter(([first]) => first?.style === 'section').map(([first]) => shownAt(first));
    expect(headings).toHaveLength(charts.length);
    for (const heading of headings) expect(heading).toMatch(/\?$/u);
  });
});

describe('a report of another kind', () => {
  it('has its outcome drawn when the year is over', () => {
    const [net] = chartsOf(inputOf({ ...full, settings: { reportType: 'Bokslut', month: 12 } }));
    expect(net!.series.map(({ name }) => name)).toEqual(['Utfall 2021', 'Bokslut 2020']);
  });

  it('has the report’s unit at its axes, and as many decimals', () => {
    const [net, deviation] = chartsOf(inputOf({ ...full, settings: { reportUnit: 'mnkr', decimals: 1 } }));
    expect([net!.valueAxisTitle, net!.labelFormat, net!.axisFormat]).toEqual([
      'mnkr',
      '#,##0.0;-#,##0.0;',
      '#,##0.0',
    ]);
    expect(deviation!.labelFormat).toBe('+#,##0.0;-#,##0.0;');
  });

  it('with nothing entered has sentences that say where to write, and charts that wait', () => {
    const input = inputOf({});
    const charts = chartsOf(input);
    expect(charts.map(({ hasFigures }) => hasFigures)).toEqual(charts.map(() => false));
    const sentences = chartsOutput
      .body(input, fromA1)
      .filter(([first]) => first?.style === 'line')
      .map(([first]) => shownAt(first));
    for (const sentence of sentences) expect(sentence).toMatch(/^Inget att rita ännu: /u);
    // One blank row under the header, so that a chart that is there draws nothing else.
    for (const { source } of charts) expect(shownIn(input, categoryCells(source))).toEqual(['']);
  });

  it('with more units than bars can show draws the largest, in the order of the sheet, and says so', () => {
    // Every other unit is large, below zero too.
    const many = Array.from({ length: 60 }, (_, index) =>
      unit(`Enhet ${index + 1}`, {
        forecastYear: index % 2 === 0 ? index : -1000 - index,
        accountsPreviousYear: 1,
        budgetYear: 0,
      }),
    );
    const input = inputOf({ operatingSummary: many });
    const [net, deviation] = chartsOf(input);
    const rows = shownIn(input, categoryCells(net!.source)).map((formula) =>
      Number(/\d+/u.exec(formula)?.[0]),
    );
    expect(rows).toEqual(Array.from({ length: 25 }, (_, index) => 12 + 2 * index));
    expect(shownIn(input, categoryCells(deviation!.source))).toHaveLength(25);
    const { bottom } = net!.source;
    expect([1, 2].map((below) => shownAt(cellAt(input, bottom + below, 1)))).toEqual([
      'Summa',
      'Visar de 25 med störst belopp av 60; alla finns på bladet Prognos.',
    ]);
    expect(shownAt(cellAt(input, bottom + 1, 2))).toContain('SUMIFS(');
  });

  it('shows every volume’s figure as a number, without the star that leads to a footnote elsewhere', () => {
    const input = inputOf(full);
    const [, , volumes] = chartsOf(input);
    expect(shownIn(input, { ...seriesCells(volumes!.source, 1), right: 4 }).join()).toMatch(
      /Volymer\[Utfall som tal\].*Volymer\[Jämförelse som tal\]/u,
    );
  });

  it('shows every step of a scale, however long it is', () => {
    const statusScales = Array.from({ length: 40 }, (_, index) => ({
      scale: 'Mål',
      text: `Steg ${index + 1}`,
      symbol: '●',
      meaning: 'positiv',
    }));
    const [, , , goals] = chartsOf(inputOf({ statusScales, goals: [goal('Ett', { assessment: 'Steg 1' })] }));
    expect(goals!.source.bottom - goals!.source.top).toBe(40);
  });
});

describe('the sheet of charts on paper', () => {
  const wrapped = 'Verksamheten för kultur, fritid, bibliotek, museer och stadens arkiv';
  const named = (count: number, name: (index: number) => string) =>
    Array.from({ length: count }, (_, index) =>
      unit(name(index), { forecastYear: index + 1, accountsPreviousYear: 1, budgetYear: 3 }),
    );
  const volumes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      volume: `Volym ${index + 1}`,
      rowType: 'mått',
      unit: 'antal',
      outcomePeriod: index + 5,
      outcomePreviousYear: 4,
    }));
  const steps = Array.from({ length: 60 }, (_, index) => ({
    scale: 'Mål',
    text: `Steg ${index + 1}`,
    symbol: '●',
    meaning: 'positiv',
  }));

  /** Where pages begin, where the sections do, and the charts. */
  function printed(tables: GivenTables) {
    const input = inputOf(tables);
    const block = composeOutput(chartsOutput, input, paperWorkbook({}));
    const charts = chartsOf(input);
    const [operation] = pageChanges(chartsOutput, 'Diagram', block, undefined, charts);
    const sections = block.flatMap((cells, row) => (cells[1]?.style === 'section' ? [row] : []));
    return { breaks: operation?.kind === 'break-pages' ? operation.rows : [], sections, charts };
  }

  it.each<readonly [string, GivenTables]>([
    ['nothing', {}],
    ['10 units', { operatingSummary: units(10), volumes: volumes(6) }],
    ['24 units', { operatingSummary: units(24), volumes: volumes(6) }],
    ['60 units', { operatingSummary: units(60), volumes: volumes(40) }],
    ['60 units with long names', { operatingSummary: named(60, (index) => `${wrapped} ${index}`) }],
    ['names of every length', { operatingSummary: named(30, (index) => wrapped.slice(0, 5 + 2 * index)) }],
  ])('with %s has every section with its chart on one page', (_, tables) => {
    const { breaks, sections } = printed(tables);
    for (const row of breaks) expect(sections).toContain(row);
  });

  it('breaks no page through a chart, also where its table is higher than a page', () => {
    const { breaks, charts, sections } = printed({ ...full, statusScales: steps });
    expect(breaks.some((row) => !sections.includes(row))).toBe(true);
    for (const { place } of charts) {
      for (const row of breaks) expect(row > place.top && row <= place.bottom).toBe(false);
    }
  });
});
