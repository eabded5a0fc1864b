import { departsFromBoth, forecastImplication } from '../../../src/report/rules/forecastImplication';
import { numberIn } from '../../../src/report/values/reading';
import type { ReportData } from '../../../src/workbook/data/reportData';
import { firstRows } from '../../../src/workbook/outputs/firstRows';
import { exampleData } from '../../support/exampleData';
import { generatedBook, type GeneratedBook } from '../../support/generatedBook';
import { openReport } from '../../support/openReport';
import { reportWith, shownRows } from './shown';

const rowsOf = (book: GeneratedBook) => shownRows(book.file, 'forecastAnalysis');
const withSettings = (settings: object, rest: ReportData = {}) =>
  reportWith({ settings: { ...reportWith({}).settings, ...settings }, ...rest });

describe('Prognosanalys of the first department', () => {
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(exampleData);
  });
  const row = (name: string) => rowsOf(book).find((each) => each.startsWith(`${name}|`));

  it('shows what each forecast takes for granted about the rest of the year', () => {
    expect(rowsOf(book)).toEqual(
      expect.arrayContaining([
        'Verksamhet|Redovisat jan–aug 2021|Prognos 2021|Återstår|Återstår per månad|Hittills per månad|Återstod föregående år|Prognosen för resten av året',
        'VSS ledning och stab|56|-2200|-2256|-564|7|-772|Sämre än takten och föregående år',
        'Upphandling och inköp|380|285|-95|-23.75|47.5|429|Nära periodens takt',
        '\u00A0\u00A0\u00A0Skyddslager Covid-19|1076|0|-1076|-269|134.5|–|Sämre än takten',
        'Kontakt Linköping|2477|750|-1727|-431.75|309.625|-1793|Nära föregående år',
        'Summa netto|11235|8245|-2990|-747.5|1404.375|-1711',
      ]),
    );
  });

  it('shows the pace that each volume needs, and leaves out what has none', () => {
    expect(row('Antal upphandlingar')).toBe(
      'Antal upphandlingar|40|80|40|10|5|2|⚠ Kräver minst dubbla takten',
    );
    expect(row('varav chatt')).toMatch(/\|1\.429061294\|Takten behöver öka$/u);
    expect(row('Ärenden Kontakt Linköping')).toMatch(/\|Nära takten hittills$/u);
    expect(rowsOf(book)).toContain(
      '8 rader visas inte: andelar, medelvärden och antal vid en tidpunkt räknas inte ihop under året.',
    );
  });

  it('follows what is typed, and asks for a comment that is taken away', async () => {
    const report = await openReport(book.host.save());
    const now = (name: string) =>
      shownRows(report.book(), 'forecastAnalysis').find((each) => each.startsWith(`${name}|`));
    report.type(['Driftsammandrag', 'VSS ledning och stab', 'Kommentar'], '');
    expect(now('VSS ledning och stab')).toMatch(/\|⚠ Sämre än takten och föregående år$/u);
    report.type(['Driftsammandrag', 'HR-service', 'Prognos helår'], '3000');
    expect(now('HR-service')).toBe(
      'HR-service|458|3000|2542|635.5|57.25|147|⚠ Bättre än takten och föregående år',
    );
    report.type(['Driftsammandrag', 'HR-service', 'Redovisat period'], 'IU');
    expect(now('HR-service')).toBe('HR-service|IU|3000|–|–|–|147|–');
    for (const [forecast, remark] of [
      ['200', '⚠ Prognosen är lägre än utfallet'],
      ['231', 'Prognosen är redan nådd'],
      ['250', 'Takten väntas minska'],
      ['700', '⚠ Kräver minst tre gånger takten'],
      ['-', '–'],
      ['346*', 'Nära takten hittills'],
    ] as const) {
      report.paste(['Volymer', 'Antal rekryteringar HR-Service', 'Prognos helår'], forecast);
      expect(now('Antal rekryteringar HR-Service')?.split('|').at(-1)).toBe(remark);
    }
    report.type(['Volymer', 'Antal rekryteringar HR-Service', 'Utfall period'], '0');
    expect(now('Antal rekryteringar HR-Service')).toMatch(/\|0\|–\|Inget utfall hittills$/u);
  });
});

it('marks the units that the core asks a comment of, in every sign convention', async () => {
  const amounts = [-2000, -600, 600, 2000];
  const units = amounts.flatMap((forecast) =>
    amounts.map((before, index) => ({
      unit: `Enhet ${forecast}, ${before}`,
      rowType: 'verksamhet',
      outcomePeriod: 100 * index,
      budgetPeriod: 100 * index,
      outcomePreviousYear: 100,
      forecastYear: forecast,
      budgetYear: forecast,
      accountsPreviousYear: before,
    })),
  );
  for (const signConvention of [
    'Överskott plus (avvikelse = utfall − budget)',
    'Kostnad plus (avvikelse = budget − utfall)',
  ]) {
    const book = await generatedBook(
      withSettings(
        { signConvention, thresholdPercent: 10 },
        { operatingSummary: units, costsAndIncome: [], controlTotals: [] },
      ),
    );
    const { report } = book;
    const asked = report.rows.operatingSummary.filter((row) => {
      const implied = forecastImplication(row, report.settings);
      const year = { forecast: numberIn(row.forecastYear) ?? 0, budget: numberIn(row.budgetYear) ?? 0 };
      return implied !== undefined && departsFromBoth(implied, year, report.settings);
    });
    const marked = rowsOf(book).filter((row) => row.startsWith('Enhet') && row.includes('|⚠ '));
    expect(marked.map((row) => row.split('|')[0])).toEqual(asked.map(({ unit }) => unit));
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(units.length);
    // What is better for one convention is worse for the other.
    const better = marked.find((row) => row.startsWith('Enhet 2000, -2000|'))?.includes('Bättre');
    expect(better).toBe(signConvention.startsWith('Överskott'));
  }
});

it('leaves a unit without one of the two figures of last year out of both sides of the sum', async () => {
  const row = (name: string, before: number | string, accounts: number | string) => ({
    unit: name,
    rowType: 'verksamhet',
    outcomePeriod: 10,
    budgetPeriod: 10,
    outcomePreviousYear: before,
    forecastYear: 20,
    budgetYear: 20,
    accountsPreviousYear: accounts,
  });
  const remainedOf = async (...operatingSummary: ReturnType<typeof row>[]) =>
    rowsOf(await generatedBook(withSettings({}, { operatingSummary, costsAndIncome: [], controlTotals: [] })))
      .filter((each) => /^(?:Gator|Parker|Lantmäteri|varav|Summa netto)/u.test(each))
      .map((each) => each.split('|')[6]);
  expect(
    await remainedOf(row('Gator', 700, 1000), row('Parker', 150, 200), row('Lantmäteri', 295, '-')),
  ).toEqual(['300', '50', '–', '350']);
  expect(await remainedOf(row('Gator', '-', 1000), row('Parker', 150, '-'))).toEqual(['–', '–', '–']);
  expect(await remainedOf(row('Gator', 700, 1000), row('Parker', 150, 'IU'))).toEqual(['300', '–', '–']);
});

describe('a report with nothing to analyse', () => {
  it.each([
    [
      'of a year that is over',
      { reportType: 'Bokslut', month: 12 },
      'Året är slut: ett bokslut har utfall i stället för prognos.',
    ],
    [
      'of December',
      { reportType: 'Månadsrapport', month: 12 },
      'Årets sista månad är med i perioden: ingenting återstår att bedöma.',
    ],
    [
      'of no month',
      { month: '' },
      'Inställningar säger inte vilken månad perioden slutar med, så det går inte att säga vad som återstår.',
    ],
  ])('%s says so', async (_when, settings, said) => {
    expect(rowsOf(await generatedBook(withSettings(settings))).filter((row) => row !== '')).toEqual([said]);
  });

  it('says which entries are missing', async () => {
    const rows = rowsOf(await generatedBook(reportWith({ operatingSummary: [], volumes: [] })));
    expect(rows).toEqual(
      expect.arrayContaining([
        'Inga verksamheter är inmatade. De skrivs på bladet Driftsammandrag.',
        'Inga volymer är inmatade. De skrivs på bladet Volymer.',
      ]),
    );
  });

  it('shows the part that the report has', async () => {
    const { operatingSummary, volumes } = reportWith({});
    const economy = rowsOf(await generatedBook({ operatingSummary: operatingSummary! }, ['economy']));
    expect(economy).toContain('Verksamheterna');
    expect(economy).not.toContain('Volymerna');
    const others = rowsOf(await generatedBook({ volumes: volumes ?? [] }, ['volumesAndPersonnel']));
    expect(others).not.toContain('Verksamheterna');
    expect(others).toContain('Volymerna');
  });

  it('tells how many rows it has no room for', () => {
    const rows = Array.from({ length: 305 }, (_, index) => index);
    expect(firstRows(rows.slice(0, 300))).toEqual({ shown: rows.slice(0, 300), note: [] });
    expect(firstRows(rows)).toEqual({
      shown: rows.slice(0, 300),
      note: ['Bladet visar de första 300 av 305 raderna. Alla kontrolleras på samma sätt.'],
    });
  });
});

it('shows amounts in the report’s unit', async () => {
  const book = await generatedBook(withSettings({ reportUnit: 'mnkr', decimals: 2 }));
  expect(rowsOf(book).find((row) => row.startsWith('Grundskola|'))).toMatch(
    /^Grundskola\|1\.234\|1\.5\|0\.266\|0\.0665\|0\.15425\|0\.4\|/u,
  );
});
