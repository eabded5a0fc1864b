import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { run } from '../../src/cli/run';
import type { DataRow, ReportData } from '../../src/workbook/data/reportData';
import { delarsrapport } from '../support/commandLine';
import { entryPlace } from '../support/entryPlace';
import { exampleData } from '../support/exampleData';
import { openReport } from '../support/openReport';
import { formulaCells, savedBook, sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';
import { temporaryFolder } from '../support/temporaryFolder';

const folder = temporaryFolder();

/** What `data` says of a workbook file. */
async function dataOf(file: string): Promise<ReportData> {
  const { status, stdout, stderr } = await run(['data', file]);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as ReportData;
}

describe('the example, from JSON to a workbook and back', () => {
  const file = join(folder, 'exempel.xlsx');

  beforeAll(async () => {
    await delarsrapport('new', file, '--example');
  });

  it('says exactly what it was made of: numbers, dates and texts', async () => {
    const data = await dataOf(file);
    expect(data).toEqual(exampleData);
    // The kinds of value that could have changed on the way.
    expect(data.activities?.some(({ endDate }) => endDate === '2021-08-31')).toBe(true);
    expect(data.indicators?.some(({ outcome }) => outcome === '82*')).toBe(true);
    expect(data.indicators?.some(({ target }) => target === '>92')).toBe(true);
    expect(data.indicators?.some(({ yearBefore }) => yearBefore === 'IU-')).toBe(true);
    expect(data.operatingSummary?.some(({ outcomePreviousYear }) => outcomePreviousYear === '-')).toBe(true);
  });

  it('is of the form that schema prints', async () => {
    const { stdout } = await run(['schema']);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(stdout) as object,
    );
    expect(validate(exampleData)).toBe(true);
    expect(validate(await dataOf(file))).toBe(true);
    expect(validate(smallReport)).toBe(true);
    expect(validate({ ...exampleData, budget: [] })).toBe(false);
    expect(validate({ operatingSummary: [{ unit: 'Skola', deviationPeriod: 1 }] })).toBe(false);
    expect(validate({ operatingSummary: [{ unit: null }] })).toBe(false);
    expect(validate({ settings: { year: true } })).toBe(false);
  });
});

describe('a workbook in which entries are broken', () => {
  it('makes the same workbook again from its data, with the same findings', async () => {
    const small: ReportData = smallReport;
    const broken: ReportData = {
      ...small,
      operatingSummary: (small.operatingSummary ?? []).map((row): DataRow => ({
        ...row,
        outcomePeriod: '1\u00A0234',
        budgetPeriod: '1.234',
        rowType: 'okänd',
      })),
      indicators: (small.indicators ?? []).map((row): DataRow => ({
        ...row,
        outcome: 'IU-',
        target: '>abc',
        goal: 'Inget mål',
      })),
      activities: [{ activity: 'Utan mål', endDate: '31 augusti', status: 'Halvklar' }],
    };
    const file = join(folder, 'trasig.xlsx');
    writeFileSync(file, await workbookOf(broken));
    const data = await dataOf(file);
    expect(data).toMatchObject(broken);
    writeFileSync(join(folder, 'trasig.json'), JSON.stringify(data));
    const again = join(folder, 'trasig-igen.xlsx');
    const made = await delarsrapport('new', again, '--data', join(folder, 'trasig.json'));
    const before = await delarsrapport('check', file);
    expect([made.status, before.status]).toEqual([1, 1]);
    expect(made.json.findings).toEqual(before.json.findings);
    expect(new Set(made.json.findings.map(({ code }) => code)).size).toBeGreaterThan(8);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });
});

describe('a text that looks like something else', () => {
  const hostile = [
    '=1+1',
    '=HYPERLINK("http://example.com","klicka")',
    '+46 13 20 60 00',
    '-5 tjänster',
    '@SUM(A1:A9)',
    "'=1+1",
    "'",
    '12,5',
    '1 234',
    '1e5',
    '2021-08-31',
    '31 augusti',
    '12:30',
    '50 %',
    'SANT',
    'TRUE',
    '(5)',
    '\t=1+1',
    'rad ett\nrad två',
    '<script>alert("å")</script> & "citat"',
    '_x000D_ är ingen radbrytning',
    '\u202Ebaklänges',
    '👩‍🏫 lärare',
  ];
  const small: ReportData = smallReport;
  const data: ReportData = {
    ...small,
    goalResults: hostile.map((text, index) => ({ goal: 'Fler läser', position: index + 1, text })),
    investments: hostile.map((comment, index) => ({
      area: 'Skola',
      project: `Projekt ${index}`,
      outcomeExpenditure: 0,
      outcomeIncome: 0,
      forecastExpenditure: 0,
      forecastIncome: 0,
      frame: 0,
      comment,
    })),
    controlTotals: [],
    operatingSummary: (small.operatingSummary ?? []).map((row): DataRow => ({ ...row, comment: '=1+1' })),
    goals: (small.goals ?? []).map((row): DataRow => ({ ...row, reason: '=1+1' })),
  };
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await workbookOf(data);
  });

  it('given as JSON stays text in the cell, and reads back identical', async () => {
    const file = join(folder, 'fientlig.xlsx');
    writeFileSync(file, bytes);
    const { controlTotals, ...rest } = data;
    expect(controlTotals).toEqual([]);
    expect(await dataOf(file)).toMatchObject(rest);
    const book = savedBook(bytes);
    const { row, column } = entryPlace(book, ['Driftsammandrag', 'Grundskola', 'Kommentar']);
    expect(sheetOf(book, 'Driftsammandrag').cells.read(row, column)).toMatchObject({
      value: '=1+1',
      formula: null,
    });
  });

  it('is no formula anywhere, and on the report sheets it is shown as it was written, with units that stay at their figures', () => {
    const kept = (text: string) => text.replace(' %', '\u00A0%');
    const book = savedBook(bytes);
    const authored = [...formulaCells(book)].map(({ formula }) => formula);
    expect(authored.length).toBeGreaterThan(100);
    for (const formula of authored) expect(formula).not.toMatch(/^(1\+1|HYPERLINK\("http|SUM\(A1:A9\))/u);
    const goals = sheetOf(book, 'Målredovisning');
    const shown = [...goals.cells.usedRows()].map((row) => goals.cells.value(row, 1));
    // A line of a text has a row of its own.
    for (const text of hostile) {
      const [first = '', ...rest] = text.split('\n');
      expect(shown).toEqual(expect.arrayContaining([`• ${kept(first)}`, ...rest]));
    }
    expect(shown).toContain('=1+1');
    const investments = sheetOf(book, 'Investeringsredovisning');
    const comments = [...investments.cells.usedRows()].map((row) => investments.cells.value(row, 9));
    for (const text of hostile) expect(comments).toContain(kept(text));
  });

  it('is no formula after the file was opened, updated and saved by a controller either', async () => {
    const report = await openReport(bytes);
    expect(report.type(['Driftsammandrag', 'Bibliotek', 'Kommentar'], "'=2+2").ok).toBe(true);
    await report.update();
    const file = join(folder, 'fientlig-igen.xlsx');
    writeFileSync(file, report.bytes());
    const after = await dataOf(file);
    expect(after.goalResults).toEqual(data.goalResults);
    expect(after.investments).toEqual(data.investments);
    expect(after.operatingSummary?.map(({ comment }) => comment)).toEqual(['=1+1', '=2+2', '=1+1']);
  });
});
