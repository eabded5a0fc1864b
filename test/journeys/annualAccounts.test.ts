import type { CellValue } from '../../src/host/document/model';
import type { ReportData } from '../../src/workbook/data/reportData';
import { bodyRows, bodyTexts, entryRows, generatedBlock, stateLine } from '../support/generated';
import { generatedBook, updatedBook, type GeneratedBook } from '../support/generatedBook';
import { formulaCells, rowNamed, savedBook, sheetOf } from '../support/savedBook';

/** Annual accounts: nobody enters a forecast, nor the year's budget twice. */
const accounts: ReportData = {
  settings: {
    municipality: 'Storköpings kommun',
    organisation: 'Kulturnämnden',
    reportType: 'Bokslut',
    year: 2025,
    month: 12,
    thresholdAmount: 300,
  },
  operatingSummary: [
    {
      unit: 'Bibliotek',
      rowType: 'verksamhet',
      outcomePeriod: -2150,
      budgetYear: -2000,
      outcomePreviousYear: -1900,
      accountsPreviousYear: -1900,
    },
    {
      unit: 'Museum',
      rowType: 'verksamhet',
      outcomePeriod: -760,
      budgetYear: -810,
      accountsPreviousYear: -790,
    },
    { unit: 'Utställningar', rowType: 'varav', outcomePeriod: -90, budgetYear: -120 },
  ],
  costsAndIncome: [
    { kind: 'kostnader', outcomePeriod: 3400, budgetYear: 3250, accountsPreviousYear: 3110 },
    { kind: 'intäkter', outcomePeriod: 490, budgetYear: 440, accountsPreviousYear: 420 },
  ],
  controlTotals: [
    { table: 'Driftsammandrag', column: 'Avvikelse helår', total: -100 },
    { table: 'Investeringar', column: 'Prognos netto', total: 3900 },
  ],
  investments: [
    {
      area: 'Museum',
      project: 'Nya magasin',
      outcomeExpenditure: 4400,
      outcomeIncome: 500,
      frame: 4000,
      decidedTotal: 9000,
      forecastTotal: 9200,
    },
  ],
  goals: [{ goal: 'Fler läser', assessment: 'Uppfylls per helår' }],
};

const headersOf = ({ file }: GeneratedBook, key: Parameters<typeof generatedBlock>[1]): CellValue[] => {
  const { sheet, top } = generatedBlock(file, key);
  return [...sheet.cells.cellsInRow(top + 4)].map(({ column }) => sheet.cells.value(top + 4, column));
};
const row = ({ file }: GeneratedBook, sheet: string, name: string) => rowNamed(sheetOf(file, sheet), name);

const isText = (value: CellValue) => typeof value === 'string' && value !== '';

describe('annual accounts', () => {
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(accounts);
  });

  it('find nothing to ask for', () => {
    expect(book.findings).toEqual([]);
  });

  it('compare the year’s outcome with its budget on the entry sheets', () => {
    const rows = entryRows(book.file, 'Driftsammandrag');
    expect(rows.map((each) => each['Avvikelse helår'])).toEqual([-150, 50, 30]);
    expect(rows.map((each) => each['Avvikelse period'])).toEqual(['', '', '']);
    expect(entryRows(book.file, 'KostnaderIntäkter').map((each) => each['Avvikelse helår'])).toEqual([
      -150, 50,
    ]);
    const [project] = entryRows(book.file, 'Investeringar');
    expect([project!['Prognos netto'], project!['Avvikelse']]).toEqual([3900, 100]);
  });

  it('show it where other reports have a forecast', () => {
    expect(row(book, 'Ekonomi', 'Verksamhetens netto').slice(0, 3)).toEqual([-2910, -2810, -100]);
    expect(row(book, 'Ekonomi', 'Investeringar, netto').slice(0, 3)).toEqual([3900, 4000, 100]);
    expect(headersOf(book, 'economy').slice(1, 4)).toEqual(['Utfall 2025', 'Budget 2025', 'Avvikelse']);
    expect(sheetOf(book.file, 'Prognos').cells.value(1, 1)).toBe('Utfall för helåret – driftsammandrag');
    expect(headersOf(book, 'forecast').slice(1, 5)).toEqual([
      'Utfall 2025',
      'Budget 2025',
      'Avvikelse',
      'Bokslut 2024',
    ]);
    for (const sheet of ['Resultat', 'Prognos']) {
      expect(row(book, sheet, 'Bibliotek').slice(0, 4)).toEqual([-2150, -2000, -150, -1900]);
      expect(row(book, sheet, sheet === 'Resultat' ? 'Summa' : 'Summa netto').slice(0, 4)).toEqual([
        -2910, -2810, -100, -2690,
      ]);
      expect(row(book, sheet, 'varav kostnader').slice(0, 4)).toEqual([3400, 3250, -150, 3110]);
    }
  });

  it('show investments with the projects’ whole expenditure beside the year’s', () => {
    expect(headersOf(book, 'investmentReport').slice(1, 8)).toEqual([
      'Totalutgift beslutad',
      'Totalutgift prognos',
      'Utgifter 2025',
      'Inkomster 2025',
      'Netto 2025',
      'Investeringsram 2025',
      'Avvikelse',
    ]);
    const amounts = [9000, 9200, 4400, 500, 3900, 4000, 100];
    expect(row(book, 'Investeringsredovisning', 'Nya magasin').slice(0, 7)).toEqual(amounts);
    expect(row(book, 'Investeringsredovisning', 'Summa investeringar').slice(0, 7)).toEqual(amounts);
    const filled = (name: string) =>
      row(book, 'Investeringsredovisning', name).filter((value) => value !== null && value !== '');
    expect(filled('varav utgifter')).toEqual([4400, 0, 4400, '–', '–']);
    expect(filled('varav inkomster')).toEqual([0, 500, -500, '–', '–']);
  });

  it('reconcile with the ledger, and speak of what has been', () => {
    const overview = bodyRows(book.file, 'economy', 5).map((cells) => [cells[0], cells[4]]);
    expect(overview).toContainEqual(['Driftsammandrag: Avvikelse helår', 'stämmer']);
    expect(overview).toContainEqual(['Investeringar: Prognos netto', 'stämmer']);
    const texts = bodyTexts(book.file, 'goalReport', 1);
    expect(texts.some((text) => text.startsWith('Förvaltningsmålet bedöms vara uppfyllt.'))).toBe(true);
    expect(sheetOf(book.file, 'Försättsblad').cells.value(2, 1)).toBe('Bokslut 2025');
    expect(row(book, 'Försättsblad', 'Prognosanalys').slice(0, 3)).toEqual([
      'Inget: ingenting återstår av året',
      null,
      null,
    ]);
  });

  it('show no forecast and no whole expenditure that nobody has entered', async () => {
    const investments = accounts.investments!.map(
      ({ decidedTotal: _, forecastTotal: __, ...given }) => given,
    );
    const volumes = [
      { volume: 'Lån', unit: 'antal', outcomePeriod: 120, outcomePreviousYear: 100, forecastYear: '-' },
    ];
    const bare = await generatedBook({ ...accounts, investments, volumes });
    expect(headersOf(bare, 'investmentReport').filter(isText).slice(1, 4)).toEqual([
      'Utgifter 2025',
      'Inkomster 2025',
      'Netto 2025',
    ]);
    const amounts = row(bare, 'Investeringsredovisning', 'Summa investeringar').filter(
      (value) => value !== null && value !== '',
    );
    expect(amounts).toEqual([4400, 500, 3900, 4000, 100]);
    const [header, , lending] = bodyRows(bare.file, 'volumesAndPersonnel', 7).slice(1);
    expect(header!.slice(2, 4)).toEqual(['Utfall jan–dec 2025', 'Utfall jan–dec 2024']);
    expect(lending!.slice(2, 5)).toEqual([120, 100, 20]);
    const [given] = volumes;
    const forecast = await generatedBook({ ...accounts, volumes: [{ ...given!, forecastYear: 130 }] });
    expect(bodyTexts(forecast.file, 'volumesAndPersonnel', 3)).toContain(
      'Volymmått|Enhet|Prognos helår 2025',
    );
  });

  it('neither ask for nor reconcile totals of columns that they do not use', async () => {
    const unused = [
      { table: 'Driftsammandrag', column: 'Prognos helår' },
      { table: 'Driftsammandrag', column: 'Budget period', total: 17 },
      { table: 'Driftsammandrag', column: 'Redovisat föregående år' },
      { table: 'KostnaderIntäkter', column: 'Prognos helår', total: 4 },
      { table: 'Investeringar', column: 'Prognos utgifter' },
    ];
    const rolled = await generatedBook({
      ...accounts,
      controlTotals: [...accounts.controlTotals!, ...unused],
    });
    expect(rolled.findings).toEqual([]);
    const lines = bodyTexts(rolled.file, 'economy', 1);
    expect(lines).toContain('Driftsammandrag: Avvikelse helår');
    expect(
      lines.filter((line) => /Budget period|Prognos helår|Prognos utgifter|föregående/u.test(line)),
    ).toEqual([]);
    const asked = await generatedBook({
      ...accounts,
      controlTotals: [{ table: 'Driftsammandrag', column: 'Redovisat period' }],
    });
    expect(asked.findings.map(({ code }) => code)).toEqual(['required-missing']);
  });

  it('ask for a comment where the year deviates by the limit', async () => {
    expect(book.host.person.type('Driftsammandrag', 'C6', '-2300').ok).toBe(true);
    const { findings } = await updatedBook(book.host);
    expect(findings.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim())).toEqual(
      expect.arrayContaining(['comment-missing L6', 'sum-differs C6']),
    );
    expect(findings.find(({ code }) => code === 'comment-missing')?.message).toContain(
      'Avvikelse helår är −300',
    );
  });
});

describe('a report that becomes annual accounts', () => {
  it('says at once that its sheets are old, and shows the outcome after the update', async () => {
    const operatingSummary = accounts.operatingSummary!.map((given) => ({
      ...given,
      budgetPeriod: given['budgetYear']!,
      forecastYear: -1,
    }));
    const investments = accounts.investments!.map((given) => ({
      ...given,
      forecastExpenditure: 4300,
      forecastIncome: 500,
    }));
    const costsAndIncome = accounts.costsAndIncome!.map((given) => ({ ...given, forecastYear: 1 }));
    const settings = { ...accounts.settings, reportType: 'Månadsrapport' };
    const book = await generatedBook({
      ...accounts,
      settings,
      operatingSummary,
      costsAndIncome,
      investments,
      controlTotals: [],
    });
    expect(row(book, 'Ekonomi', 'Verksamhetens netto').slice(0, 3)).toEqual([-2, -2810, 2808]);
    expect(book.host.person.type('Inställningar', 'B8', 'Bokslut').ok).toBe(true);
    expect(stateLine(savedBook(book.host.save()), 'economy')).not.toBe('Stämmer med inmatningen.');
    const after = await updatedBook(book.host);
    expect(row(after, 'Ekonomi', 'Verksamhetens netto').slice(0, 3)).toEqual([-2910, -2810, -100]);
    expect(row(after, 'Ekonomi', 'Investeringar, netto').slice(0, 3)).toEqual([3900, 4000, 100]);
    const errors = [...formulaCells(after.file)].filter(
      ({ value }) => typeof value === 'object' && value !== null,
    );
    expect(errors).toEqual([]);
  });
});
