import type { CellValue } from '../../src/host/document/model';
import type { MeaningWord } from '../../src/report/schema/settings';
import type { DataRow, ReportData } from '../../src/workbook/data/reportData';
import { activityAgreement, suggestionAgreement } from '../support/agreement';
import { bodyRows, entryRows } from '../support/generated';
import { generatedBook, type GeneratedBook } from '../support/generatedBook';
import { smallReport } from '../support/smallReport';

/** Text, symbol, meaning, and a colour where one is chosen. */
type Step = readonly [text: string, symbol: string, meaning: MeaningWord, color?: string];

const scale = (name: string, steps: readonly Step[]): DataRow[] =>
  steps.map(([text, symbol, meaning, color]) => ({
    scale: name,
    text,
    symbol,
    meaning,
    ...(color === undefined ? {} : { color }),
  }));

const threeSteps: readonly Step[] = [
  ['Uppnås', '✔', 'uppfylls'],
  ['Uppnås delvis', '◐', 'uppfylls delvis'],
  ['Uppnås inte', '✖', 'uppfylls ej'],
];
const fourSteps: readonly Step[] = [
  ['Hög', '▲', 'uppfylls', 'blå'],
  ['God', '△', 'uppfylls'],
  ['Svag', '▽', 'uppfylls delvis'],
  ['Låg', '▼', 'uppfylls ej'],
];
const lights: readonly Step[] = [
  ['Grönt', '●', 'uppfylls', 'grön'],
  ['Gult', '●', 'uppfylls delvis', 'gul'],
  ['Rött', '●', 'uppfylls ej', 'röd'],
  ['Ingen färg', '○', 'kan ej bedömas'],
];
const arrows: readonly Step[] = [
  ['Rätt riktning', '↑', 'uppfylls'],
  ['Oförändrat', '→', 'uppfylls delvis', 'grå'],
  ['Fel riktning', '↓', 'uppfylls ej'],
];
const yesOrNo: readonly Step[] = [
  ['Ja', '✔', 'uppfylls'],
  ['Nej', '✖', 'uppfylls ej'],
];
const progress: readonly Step[] = [
  ['Ej påbörjad', '○', 'ej påbörjad'],
  ['Rullar på', '→', 'pågår', 'grön'],
  ['Släpar efter', '↘', 'pågår', 'röd'],
  ['Avslutad', '✔', 'klar', 'blå'],
];

/** The small report with statuses of other scales, and a third goal that nothing hangs on. */
function reportWith(goalSteps: readonly Step[], activitySteps: readonly Step[]): ReportData {
  const goal = (index: number) => goalSteps[index % goalSteps.length]![0];
  const activity = (index: number) => activitySteps[index % activitySteps.length]![0];
  return {
    ...smallReport,
    statusScales: [...scale('mål', goalSteps), ...scale('aktivitet', activitySteps)],
    goals: [
      ...smallReport.goals.map((row, index) => ({ ...row, assessment: goal(index) })),
      { area: 'Bildning', overallGoal: 'Alla lyckas', goal: 'Fler deltar', assessment: goal(2) },
    ],
    activities: smallReport.activities.map((row, index) => ({ ...row, status: activity(index) })),
  };
}

describe.each([
  // Goals: one of one indicator reaches its target; one of two; nothing is known.
  ['three steps', threeSteps, ['Uppnås', 'Uppnås delvis', '']],
  ['four steps of which two mean the same', fourSteps, ['', 'Svag', '']],
  ['traffic lights that share a symbol', lights, ['Grönt', 'Gult', 'Ingen färg']],
  ['trend arrows', arrows, ['Rätt riktning', 'Oförändrat', '']],
  ['yes and no', yesOrNo, ['Ja', '', '']],
] as const)('a goal scale of %s', (_name, steps, suggestions) => {
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(reportWith(steps, progress));
  });

  it('is sound, and suggests what the figures say where it has one step for it, otherwise nothing', () => {
    const codes = book.findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('scale-') || code === 'status-unknown')).toEqual([]);
    const shown = entryRows(book.file, 'Mål').map((row) => row['Förslag']);
    expect(shown).toEqual(suggestions);
    expect(suggestionAgreement(book)).toMatchObject({ disagreements: [] });
  });

  it('is shown in Målredovisning as symbol and text', () => {
    const shown = bodyRows(book.file, 'goalReport', 2).map(([, status]) => status);
    const expected = book.report.rows.goals.map(({ assessment }) => {
      const [text, symbol] = steps.find(([each]) => each === assessment)!;
      return `${symbol} ${text}`;
    });
    expect(shown.filter((status) => expected.some((each) => each === status))).toEqual(expected);
  });

  it('is counted by its steps in the order of the scale', () => {
    expect(activityAgreement(book).disagreements).toEqual([]);
    const texts = steps.map(([text, symbol]) => `${symbol} ${text}`);
    const chart = bodyRows(book.file, 'charts', 2).filter(([name]) => texts.some((each) => each === name));
    expect(chart.map(([name]) => name)).toEqual(texts);
    const counts = steps.map(
      ([text]) => book.report.rows.goals.filter(({ assessment }) => assessment === text).length,
    );
    expect(chart.map(([, count]) => count)).toEqual(counts);
  });
});

describe('a step’s colour', () => {
  let book: GeneratedBook;
  beforeAll(async () => {
    // The same text in both scales, in different colours.
    const goals: readonly Step[] = [...threeSteps, ['Rullar på', '→', 'kan ej bedömas', 'gul']];
    book = await generatedBook(reportWith(goals, progress));
  });

  it('is the chosen one, otherwise the one of its meaning', () => {
    const rows = entryRows(book.file, 'Statusskalor');
    expect(rows.map((row) => [row['Text'], row['Gällande färg']])).toEqual([
      ['Uppnås', 'grön'],
      ['Uppnås delvis', 'gul'],
      ['Uppnås inte', 'röd'],
      ['Rullar på', 'gul'],
      ['Ej påbörjad', 'grå'],
      ['Rullar på', 'grön'],
      ['Släpar efter', 'röd'],
      ['Avslutad', 'blå'],
    ]);
    const unchosen = book.report.rows.statusScales.filter(({ color }) => color === undefined);
    expect(unchosen.length).toBeGreaterThan(0);
  });

  it('stays the one of the meaning while something else than a colour stands there', async () => {
    const { host } = book;
    expect(host.person.paste('Statusskalor', 'D6', [['lila']]).ok).toBe(true);
    expect(await shown(book, 'Statusskalor', 'J6')).toBe('grön');
    expect(host.person.paste('Statusskalor', 'D6', [['Blå']]).ok).toBe(true);
    expect(await shown(book, 'Statusskalor', 'J6')).toBe('blå');
    expect(host.person.paste('Statusskalor', 'D6', [['']]).ok).toBe(true);
    expect(await shown(book, 'Statusskalor', 'J6')).toBe('grön');
  });

  it.each([
    ['Mål', 'D6', ['Uppnås', 'Rullar på', 'rullar på ', 'Okänt', ''], ['grön', 'gul', 'gul', '', '']],
    ['Aktiviteter', 'F6', ['Avslutad', 'Rullar på', 'Ej påbörjad', '*'], ['blå', 'grön', 'grå', '']],
  ])('colours the cells of %s', async (sheet, cell, texts, colors) => {
    for (const [index, text] of texts.entries()) {
      expect(book.host.person.paste(sheet, cell, [[text]]).ok).toBe(true);
      expect([text, await colorsOf(book, sheet, cell)]).toEqual([text, [colors[index]].filter(Boolean)]);
    }
  });

  it.each([
    ['Målredovisning', 'C8', ['● Grönt', '✔ Uppnås', '→ Rullar på'], [[], ['grön'], ['gul']]],
    ['Aktivitetsuppföljning', 'E8', ['✔ Avslutad', '→ Rullar på', '✔ Uppnås'], [['blå'], ['grön'], []]],
  ])('colours what %s shows, by its own scale', async (sheet, cell, texts, colors) => {
    for (const [index, text] of texts.entries()) {
      expect(book.host.person.type(sheet, cell, text).ok).toBe(true);
      expect([text, await colorsOf(book, sheet, cell)]).toEqual([text, colors[index]]);
    }
  });
});

/** What a cell shows now. */
async function shown({ host }: GeneratedBook, sheet: string, cell: string): Promise<CellValue> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('values');
    await context.sync();
    return range.values[0]![0] as CellValue;
  });
}

const fills: Readonly<Record<string, string>> = {
  '#E3F1E5': 'grön',
  '#FFF1D6': 'gul',
  '#FBE4E4': 'röd',
  '#ECEFF2': 'grå',
  '#E2EBF8': 'blå',
};

/** The colours that the sheet's conditional formats give a status cell: their formulas, calculated for that cell. */
async function colorsOf({ host }: GeneratedBook, sheet: string, cell: string): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { conditionalFormats } = worksheet.getRange(cell);
    conditionalFormats.load('items/type');
    await context.sync();
    const rules = conditionalFormats.items.map(({ custom }) => custom);
    for (const custom of rules) custom.load('rule/formula,format/fill/color');
    const ranges = conditionalFormats.items.map((item) => item.getRange());
    for (const range of ranges) range.load('address');
    await context.sync();
    const found: string[] = [];
    for (const [index, custom] of rules.entries()) {
      const [first = ''] = ranges[index]!.address.split('!').at(-1)!.split(':');
      const scratch = worksheet.getRange('Z1');
      scratch.formulas = [[custom.rule.formula.replaceAll(first, cell)]];
      scratch.load('values');
      await context.sync();
      const color = fills[custom.format.fill.color];
      if (scratch.values[0]![0] === true && color !== undefined) found.push(color);
      scratch.clear();
    }
    await context.sync();
    return found;
  });
}
