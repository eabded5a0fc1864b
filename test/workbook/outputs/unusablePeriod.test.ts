import { checkReport } from '../../../src/report/checks';
import { reportTitle } from '../../../src/report/narrative/period';
import type { ReportData } from '../../../src/workbook/data/reportData';
import { countReport } from '../../../src/report/rules/countReport';
import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { formulaCells, rowNamed, sheetOf } from '../../support/savedBook';
import { exampleData } from '../../support/exampleData';

const book = (settings: NonNullable<ReportData['settings']>, rest: ReportData = {}): Promise<GeneratedBook> =>
  generatedBook({ ...rest, settings });

const beside = ({ file }: GeneratedBook, label: string) => {
  const sheet = sheetOf(file, 'Inställningar');
  for (const row of sheet.cells.usedRows()) {
    if (sheet.cells.value(row, 4) === label) return sheet.cells.value(row, 5);
  }
  throw new Error(`No ${label}`);
};

const periodWords = ['Rapportår', 'Period', 'Samma period föregående år', 'Periodens sista dag'];

/** Every formula's shown value, as text; errors are objects. */
const shownBy = ({ file }: GeneratedBook) => [...formulaCells(file)].map(({ value }) => value);
const errorsIn = (given: GeneratedBook) =>
  shownBy(given).filter((value) => typeof value === 'object' && value !== null);

describe('a year or a month that is none', () => {
  it.each([
    [{ year: 21, month: 8 }, ['–', '–', '–', '–'], 'Delårsrapport –'],
    [{ year: 2021.5, month: 8 }, ['–', '–', '–', '–'], 'Delårsrapport –'],
    [{ year: 2021, month: 13 }, [2021, '–', '–', '–'], 'Delårsrapport –'],
    [{ year: 2021, month: 'augusti' }, [2021, '–', '–', '–'], 'Delårsrapport –'],
    [{ year: 'i år', month: 8, reportType: 'Bokslut' }, ['–', '–', '–', '–'], 'Bokslut –'],
    [{ year: 2021, month: 13, reportType: 'Bokslut' }, [2021, '–', '–', '–'], 'Bokslut 2021'],
  ] as const)('%j is shown as a dash, by the sheet and by the core', async (settings, cells, title) => {
    const given = await book(settings);
    expect(periodWords.map((label) => beside(given, label))).toEqual(cells);
    expect(beside(given, 'Rapportens rubrik')).toBe(title);
    expect(reportTitle(given.report.settings)).toBe(title);
    expect(errorsIn(given)).toEqual([]);
  });

  it('is read from a text of digits alike by the sheet and the core', async () => {
    const given = await book({ year: '2021', month: '08' });
    expect(given.report.settings).toMatchObject({ year: 2021, month: 8, hasYear: true, hasMonth: true });
    expect(beside(given, 'Period')).toBe('jan–aug 2021');
    expect(beside(given, 'Rapportens rubrik')).toBe('Delårsrapport januari–augusti 2021');
  });

  it.each([{ year: 21 }, { month: 13 }])('%j leaves no made-up period in a whole report', async (wrong) => {
    const given = await book({ year: 2021, month: 8, ...wrong }, exampleData);
    expect(errorsIn(given)).toEqual([]);
    const texts = shownBy(given).filter((value) => typeof value === 'string');
    const madeUp = 'year' in wrong ? /2026|2025|augusti 21|aug 21|\b20\b/u : /aug 2021|jan–/u;
    const own = texts.filter((text) => /^(?:Prognos|Utfall|Redovisat|Budget|Bokslut|helår|jan)/u.test(text));
    expect(own.filter((text) => madeUp.test(text))).toEqual([]);
    expect(checkReport(given.report).filter(({ code }) => code === 'activity-overdue')).toEqual([]);
    expect(countReport(given.report).activities.overdue).toBeUndefined();
    const overdue = 'varav inte avslutade vars slutdatum har passerat';
    expect(rowNamed(sheetOf(given.file, 'Aktivitetsuppföljning'), overdue)[0]).toBe('–');
  });

  it('does not break other words of Inställningar that are none', async () => {
    const given = await book({ entryUnit: 'miljoner', reportUnit: 'öre', signConvention: 'Plus' });
    expect(beside(given, 'Enhet vid inmatning')).toBe('tkr');
    expect(beside(given, 'Enhet i rapporten')).toBe('tkr');
    expect(beside(given, 'Faktor från inmatning till rapport')).toBe(1);
    expect(errorsIn(given)).toEqual([]);
  });
});
