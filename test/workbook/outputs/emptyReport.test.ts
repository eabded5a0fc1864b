import type { ReportData } from '../../../src/workbook/data/reportData';
import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { rowNamed, sheetOf } from '../../support/savedBook';

const book = (settings: NonNullable<ReportData['settings']>, rest: ReportData = {}): Promise<GeneratedBook> =>
  generatedBook({ ...rest, settings: { municipality: 'Storköping', ...settings } });

describe('whose report it is', () => {
  const subtitle = ({ file }: GeneratedBook) => sheetOf(file, 'Resultat').cells.value(2, 1);
  const front = ({ file }: GeneratedBook) =>
    [1, 5].map((row) => sheetOf(file, 'Försättsblad').cells.value(row, 1));

  it('is said once: as the title of the municipality’s own report, otherwise beside the unit', async () => {
    const own = await book({ year: 2021, month: 8 });
    expect(front(own)).toEqual(['Storköping', 'Belopp i tkr']);
    expect(subtitle(own)).toBe('Storköping · jan–aug 2021 · belopp i tkr');
    const nobody = await book({ municipality: '', year: 2021, month: 8 });
    expect(subtitle(nobody)).toBe('jan–aug 2021 · belopp i tkr');
    const board = await book({ organisation: 'Kulturnämnden', year: 2021, month: 8 });
    expect(front(board)).toEqual(['Kulturnämnden', 'Storköping · belopp i tkr']);
  });
});

describe('a sum of nothing', () => {
  it('is a dash, and an empty table says where it is written', async () => {
    const given = await book({ year: 2021, month: 8 });
    const dashes = (count: number) => Array.from({ length: count }, () => '–');
    expect(rowNamed(sheetOf(given.file, 'Resultat'), 'Summa').slice(0, 4)).toEqual(dashes(4));
    expect(rowNamed(sheetOf(given.file, 'Prognos'), 'Summa netto').slice(0, 4)).toEqual(dashes(4));
    expect(
      rowNamed(sheetOf(given.file, 'Investeringsredovisning'), 'Summa investeringar').slice(0, 7),
    ).toEqual(dashes(7));
    for (const name of ['Verksamhetens netto', 'Investeringar, netto']) {
      expect(rowNamed(sheetOf(given.file, 'Ekonomi'), name).slice(0, 3)).toEqual(dashes(3));
    }
    for (const sheet of ['Resultat', 'Prognos']) {
      expect(sheetOf(given.file, sheet).cells.value(5, 1)).toBe(
        'Inga verksamheter är inmatade. De skrivs på bladet Driftsammandrag.',
      );
    }
    expect(sheetOf(given.file, 'Investeringsredovisning').cells.value(5, 1)).toBe(
      'Inga investeringar är inmatade. De skrivs på bladet Investeringar.',
    );
  });

  it('is a dash in the one column that has no figure, and reckoned as nothing against the ledger', async () => {
    const given = await book(
      { year: 2021, month: 8 },
      {
        operatingSummary: [
          {
            unit: 'A',
            rowType: 'verksamhet',
            outcomePeriod: 0,
            budgetPeriod: 5,
            forecastYear: 5,
            budgetYear: 5,
          },
          { unit: 'B', rowType: 'varav', outcomePreviousYear: 3 },
        ],
        controlTotals: [{ table: 'Driftsammandrag', column: 'Redovisat föregående år', total: 7 }],
      },
    );
    expect(rowNamed(sheetOf(given.file, 'Resultat'), 'Summa').slice(0, 4)).toEqual([0, 5, -5, '–']);
    const ledger = 'Driftsammandrag: Redovisat föregående år';
    expect(rowNamed(sheetOf(given.file, 'Ekonomi'), ledger)).toEqual(['–', 7, -7, '⚠ skiljer sig']);
  });
});

describe('a new report', () => {
  it('asks for no split into costs and income that nobody has begun', async () => {
    const given = await book({ year: 2021, month: 8 });
    expect(given.report.rows.costsAndIncome.map(({ kind }) => kind)).toEqual(['kostnader', 'intäkter']);
    expect(given.findings.filter(({ place }) => place?.table === 'costsAndIncome')).toEqual([]);
  });
});
