import { cannotRead, cannotSum } from '../../../src/report/texts/figureTexts';
import type { ReportData } from '../../../src/workbook/data/reportData';
import type { OutputKey } from '../../../src/workbook/outputs/keys';
import { generatedBook } from '../../support/generatedBook';
import { hasLibreOffice, libreOfficeDifferences } from '../../support/libreOffice';
import { openReport, type OpenReport } from '../../support/openReport';
import { reportWith, shownRows } from './shown';

const { settings } = reportWith({});

/** The economy of two units and a project, every amount moved by so much. */
function economy(units: object, offset: number): ReportData {
  const unit = (name: string, amount: number) => ({
    unit: name,
    rowType: 'verksamhet',
    outcomePeriod: amount + offset,
    budgetPeriod: amount,
    outcomePreviousYear: amount,
    forecastYear: 2 * amount + offset,
    budgetYear: 2 * amount,
    accountsPreviousYear: 2 * amount,
  });
  return reportWith({
    settings: { ...settings, ...units },
    operatingSummary: [unit('Gator', 1000), unit('Parker', 2000)],
    costsAndIncome: [],
    controlTotals: [],
    investments: [
      {
        area: 'Gator',
        project: 'Ny bro',
        outcomeExpenditure: 100 + offset,
        outcomeIncome: 0,
        forecastExpenditure: 200,
        forecastIncome: 0,
        frame: 200,
      },
    ],
  });
}

const note = 'Varje belopp är avrundat för sig, så en summa kan skilja sig från raderna i sista siffran.';
const withNote = (report: OpenReport): OutputKey[] =>
  (['result', 'forecast', 'investmentReport'] as const).filter((key) =>
    shownRows(report.book(), key).some((row) => row.startsWith(note)),
  );
const opened = async (data: ReportData) => openReport((await generatedBook(data)).host.save());
const all: OutputKey[] = ['result', 'forecast', 'investmentReport'];

describe('the note that every amount is rounded for itself', () => {
  it.each<readonly [string, object, number, OutputKey[]]>([
    ['whole amounts in the unit of the report', {}, 0, []],
    ['decimals that the report does not show', {}, 0.5, all],
    ['decimals that the report shows', { decimals: 1 }, 0.5, []],
    ['more decimals than the report shows', { decimals: 1 }, 0.25, all],
    ['kronor that are shown in thousands', { entryUnit: 'kr', reportUnit: 'tkr' }, 0, all],
    ['millions that are shown in thousands', { entryUnit: 'mnkr', reportUnit: 'tkr' }, 0.125, []],
    ['millions with parts of a thousand', { entryUnit: 'mnkr', reportUnit: 'tkr' }, 0.0625, all],
  ])('follows %s', async (_what, units, offset, sheets) => {
    expect(withNote(await opened(economy(units, offset)))).toEqual(sheets);
  });

  it('follows what is typed, before any update', async () => {
    const report = await opened(economy({}, 0));
    report.type(['Driftsammandrag', 'Gator', 'Prognos helår'], '2000,5');
    expect(withNote(report)).toEqual(['forecast']);
    report.type(['Driftsammandrag', 'Gator', 'Prognos helår'], '2001');
    report.paste(['Driftsammandrag', 'Gator', 'Redovisat period'], 'IU');
    report.paste(['Driftsammandrag', 'Parker', 'Redovisat period'], 'cirka 1,5');
    expect(withNote(report)).toEqual([]);
  });
});

describe('an amount that is written as text, in a report of another unit', () => {
  const data = (written: string): ReportData => {
    const { operatingSummary = [], ...rest } = economy({ entryUnit: 'tkr', reportUnit: 'kr' }, 0);
    const [first, ...others] = operatingSummary;
    return { ...rest, operatingSummary: [{ ...first, outcomePeriod: written }, ...others] };
  };

  const said = (report: OpenReport) =>
    (
      [
        ['result', 'Gator'],
        ['forecastAnalysis', 'Gator'],
        ['result', 'Summa'],
      ] as const
    ).map(
      ([key, name]) =>
        shownRows(report.book(), key)
          .find((row) => row.startsWith(`${name}|`))
          ?.split('|')[1],
    );

  it('is never shown as a figure of that unit', async () => {
    const report = await opened(data('1\u00A0250'));
    expect(said(report)).toEqual([cannotRead, cannotRead, cannotSum]);
    for (const [written, shows, sum] of [
      ['12,5 mnkr', cannotRead, cannotSum],
      ['1250*', cannotRead, cannotSum],
      ['IU', 'IU', cannotSum],
      ['ingen uppgift', 'ingen uppgift', cannotSum],
      ['', '–', cannotSum],
      ['-', '–', '2000000'],
      ['–', '–', '2000000'],
    ] as const) {
      report.paste(['Driftsammandrag', 'Gator', 'Redovisat period'], written);
      expect(said(report)).toEqual([shows, shows, sum]);
    }
  });

  (hasLibreOffice() ? it : it.skip)('is the same in LibreOffice, and so are the notes', async () => {
    const report = await opened(data('1\u00A0250'));
    report.paste(['Driftsammandrag', 'Parker', 'Bokslut föregående år'], 'IU');
    const plain = await opened(economy({}, 0.5));
    report.paste(['Driftsammandrag', 'Gator', 'Redovisat föregående år'], '-');
    for (const each of [report, plain]) {
      expect(libreOfficeDifferences(each.bytes()).differences).toEqual([]);
    }
  });
});
