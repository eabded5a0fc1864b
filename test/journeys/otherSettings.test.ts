import type { ReportData } from '../../src/workbook/data/reportData';
import type { CellValue, WorkbookDocument } from '../../src/host/document/model';
import { outputKeys } from '../../src/workbook/outputs/keys';
import { bodyRows, bodyTexts, entryRows, generatedBlock } from '../support/generated';
import { openReport, type OpenReport } from '../support/openReport';
import { rowNamed, sheetOf } from '../support/savedBook';
import { smallReport, workbookOf } from '../support/smallReport';

let clean: Uint8Array;

beforeAll(async () => {
  clean = await workbookOf(smallReport);
});

const choose = (report: OpenReport, setting: string, value: string) => {
  expect(report.type(['Inställningar', setting, 'Värde'], value)).toEqual({ ok: true });
};

/** The header row of a generated sheet, and the line under its title. */
function headers(
  book: WorkbookDocument,
  key: Parameters<typeof generatedBlock>[1],
  width: number,
): CellValue[] {
  const { sheet, top } = generatedBlock(book, key);
  return Array.from({ length: width }, (_, column) => sheet.cells.value(top + 4, column + 1));
}
function subtitle(book: WorkbookDocument, key: Parameters<typeof generatedBlock>[1]): CellValue {
  const { sheet, top } = generatedBlock(book, key);
  return sheet.cells.value(top + 2, 1);
}

describe('a report in mnkr with one decimal, entered in tkr', () => {
  let book: WorkbookDocument;
  let entered: ReturnType<typeof entryRows>;
  let findings: readonly unknown[];

  beforeAll(async () => {
    const report = await openReport(clean);
    entered = entryRows(report.book(), 'Driftsammandrag');
    choose(report, 'Beloppsenhet rapport', 'mnkr');
    choose(report, 'Decimaler i rapporten', '1');
    ({ findings } = await report.update());
    expect((await report.update()).changes).toEqual([]);
    book = report.book();
  });

  it('shows every figure and sum converted', () => {
    const close = (values: readonly CellValue[]) =>
      values.map((value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value));
    const row = (sheet: string, name: string) => close(rowNamed(sheetOf(book, sheet), name));
    expect(row('Resultat', 'Grundskola')).toEqual([1.234, 1, 0.234, 0.9]);
    expect(row('Resultat', 'Bokbuss')).toEqual([0.04, 0.05, -0.01, '–']);
    expect(row('Resultat', 'Summa')).toEqual([0.984, 0.8, 0.184, 0.72]);
    expect(row('Prognos', 'Summa netto').slice(0, 4)).toEqual([1.2, 1.14, 0.06, 1.06]);
    expect(row('Prognos', 'varav kostnader').slice(0, 4)).toEqual([8.8, 8.86, 0.06, 7.94]);
    expect(row('Investeringsredovisning', 'Summa investeringar').slice(0, 7)).toEqual([
      2, 0, 5, 0, 5, 5.2, 0.2,
    ]);
    expect(row('Ekonomi', 'Verksamhetens netto').slice(0, 3)).toEqual([1.2, 1.14, 0.06]);
    expect(row('Ekonomi', 'Investeringar, netto').slice(0, 3)).toEqual([5, 5.2, 0.2]);
  });

  it('shows one decimal', () => {
    const { sheet, top } = generatedBlock(book, 'result');
    for (let row = top + 5; row < top + 9; row += 1) {
      for (let column = 2; column <= 5; column += 1) {
        expect(book.styles.format(sheet.cells.style(row, column)).numberFormat).toMatch(/^#,##0\.0(?!0)/u);
      }
    }
  });

  it('says the unit under the title, and leaves the reconciliation in the unit of the entries', () => {
    for (const key of ['economy', 'result', 'forecast', 'investmentReport'] as const) {
      expect(subtitle(book, key)).toBe(
        'Bildningsförvaltningen, Storköpings kommun · jan–aug 2021 · belopp i mnkr',
      );
    }
    const overview = bodyRows(book, 'economy', 4);
    expect(overview).toContainEqual(['Belopp i tkr, som inmatade', 'Rapporten', 'Huvudboken', 'Skillnad']);
    expect(overview).toContainEqual(['Driftsammandrag: Redovisat period', 984, 984, 0]);
    expect(sheetOf(book, 'Driftsammandrag').cells.value(1, 0)).toContain('belopp i tkr');
  });

  it('leaves the entries in tkr and finds nothing wrong', () => {
    expect(entryRows(book, 'Driftsammandrag')).toEqual(entered);
    expect(findings).toEqual([]);
  });
});

/** The small report with its operating amounts signed by another convention. */
function signed(signConvention: string, outcome: 1 | -1, budget: 1 | -1): ReportData {
  const sign = (value: string | number, factor: 1 | -1) =>
    typeof value === 'number' ? factor * value : value;
  return {
    ...smallReport,
    settings: { ...smallReport.settings, signConvention },
    operatingSummary: smallReport.operatingSummary.map((row) => ({
      ...row,
      outcomePeriod: sign(row.outcomePeriod, outcome),
      budgetPeriod: sign(row.budgetPeriod, budget),
      outcomePreviousYear: sign(row.outcomePreviousYear, outcome),
      forecastYear: sign(row.forecastYear, outcome),
      budgetYear: sign(row.budgetYear, budget),
      accountsPreviousYear: sign(row.accountsPreviousYear, outcome),
    })),
    controlTotals: [
      { table: 'Driftsammandrag', column: 'Redovisat period', total: 984 * outcome },
      { table: 'Driftsammandrag', column: 'Budget helår', total: 1140 * budget },
      { table: 'Driftsammandrag', column: 'Avvikelse period', total: 184 },
    ],
  };
}

describe.each([
  ['Kostnad plus (avvikelse = budget − utfall)', -1, -1],
  ['Utfall och budget med olika tecken (avvikelse = utfall + budget)', 1, -1],
] as const)('the sign convention “%s”', (convention, outcome, budget) => {
  let report: OpenReport;
  let book: WorkbookDocument;

  beforeAll(async () => {
    report = await openReport(await workbookOf(signed(convention, outcome, budget)));
    book = report.book();
  });

  it('gives deviations in which plus is better than budget, by row and in total', () => {
    const rows = entryRows(book, 'Driftsammandrag');
    expect(rows.map((row) => row['Avvikelse period'])).toEqual([234, -50, -10]);
    expect(rows.map((row) => row['Avvikelse helår'])).toEqual([100, -40, -10]);
    expect(rowNamed(sheetOf(book, 'Resultat'), 'Summa')).toEqual([
      984 * outcome,
      800 * budget,
      184,
      720 * outcome,
    ]);
    expect(rowNamed(sheetOf(book, 'Prognos'), 'Summa netto').slice(0, 4)).toEqual([
      1200 * outcome,
      1140 * budget,
      60,
      1060 * outcome,
    ]);
    expect(rowNamed(sheetOf(book, 'Ekonomi'), 'Verksamhetens netto').slice(0, 3)).toEqual([
      1200 * outcome,
      1140 * budget,
      60,
    ]);
    // Costs, income and investments have rules of their own.
    expect(rowNamed(sheetOf(book, 'Prognos'), 'varav kostnader')[2]).toBe(60);
    expect(rowNamed(sheetOf(book, 'Investeringsredovisning'), 'Ny skolgård')[6]).toBe(200);
  });

  it('finds sums, net and deviations right, and a wrong one wrong', async () => {
    expect((await report.update()).findings).toEqual([]);
    report.type(['KostnaderIntäkter', 'intäkter', 'Prognos helår'], '10100');
    const { findings } = await report.update();
    expect(findings.map(({ code }) => code)).toEqual(['net-differs']);
    expect(findings[0]?.message).toMatch(outcome === 1 ? /ger 1.300.tkr netto/u : /ger −1.300.tkr netto/u);
  });

  it('is said in words where the amounts are', () => {
    expect(sheetOf(book, 'Driftsammandrag').cells.value(1, 0)).toContain(convention);
    for (const key of ['economy', 'result', 'forecast'] as const) {
      expect(bodyRows(book, key, 1).flat()).toContain(`Teckenkonvention: ${convention}.`);
    }
  });
});

describe('the period', () => {
  const months = [
    ['12', '2021', 'jan–dec 2021', 'jan–dec 2020', '2021', '2020', 'januari–december 2021'],
    ['1', '2021', 'jan 2021', 'jan 2020', '2021', '2020', 'januari 2021'],
    ['4', '2024', 'jan–apr 2024', 'jan–apr 2023', '2024', '2023', 'januari–april 2024'],
  ] as const;

  it.each(months)(
    'month %s of %s stands in headings and captions at once, and in the footers after an update',
    async (month, year, period, before, thisYear, lastYear, inWords) => {
      const report = await openReport(clean);
      choose(report, 'År', year);
      choose(report, 'Månad', month);
      const book = report.book();
      expect(headers(book, 'result', 5)).toEqual([
        'Verksamhet',
        `Redovisat ${period}`,
        `Budget ${period}`,
        'Avvikelse',
        `Redovisat ${before}`,
      ]);
      expect(headers(book, 'forecast', 5)).toEqual([
        'Verksamhet',
        `Prognos ${thisYear}`,
        `Budget ${thisYear}`,
        'Avvikelse',
        `Bokslut ${lastYear}`,
      ]);
      expect(headers(book, 'indicatorAppendix', 6).slice(3)).toEqual([
        String(Number(year) - 2),
        lastYear,
        `Utfall ${period}`,
      ]);
      const [front, ...parts] = outputKeys;
      expect(subtitle(book, front!)).toBe(`Delårsrapport ${inWords}`);
      for (const key of parts) expect(subtitle(book, key)).toContain(`· ${period}`);
      const captions = sheetOf(book, 'Driftsammandrag').cells;
      expect([2, 5, 6, 9].map((column) => captions.value(3, column))).toEqual([
        period,
        before,
        `helår ${thisYear}`,
        lastYear,
      ]);

      await report.update();
      for (const key of outputKeys) {
        expect(generatedBlock(report.book(), key).sheet.page.headerFooter.oddFooter).toContain(
          `Delårsrapport ${inWords}`,
        );
      }
      expect((await report.update()).changes).toEqual([]);
    },
  );

  it('decides which activities are late', async () => {
    const report = await openReport(clean);
    choose(report, 'Månad', '10');
    const { findings } = await report.update();
    expect(findings).toMatchObject([
      { code: 'activity-overdue', name: 'Bokmässa', sheet: 'Aktiviteter', cell: 'E8' },
    ]);
    expect(bodyRows(report.book(), 'activityReport', 2)).toContainEqual([
      'varav inte avslutade vars slutdatum har passerat',
      1,
    ]);
  });

  it('and the kind of report decide how a goal is spoken of', async () => {
    const report = await openReport(clean);
    const sentences = () => bodyTexts(report.book(), 'goalReport', 1);
    expect(
      sentences().some((text) => text.startsWith('Förvaltningsmålet bedöms bli uppfyllt under året.')),
    ).toBe(true);
    choose(report, 'Rapporttyp', 'Bokslut');
    choose(report, 'Månad', '12');
    await report.update();
    expect(sentences().some((text) => text.startsWith('Förvaltningsmålet bedöms vara uppfyllt.'))).toBe(true);
    expect(sentences().some((text) => text.includes('bli uppfyllt'))).toBe(false);
  });
});
