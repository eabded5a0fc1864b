import { givenRaw, givenReport, type GivenTables } from '../../report/given';
import { identities } from '../../../src/report/identities';
import { compareSides } from '../../../src/report/identities/compareSides';
import type { Instance } from '../../../src/report/identities/identity';
import { textFigureTexts } from '../../../src/report/texts/textFigureTexts';
import { commands, takeSnapshot } from '../../../src/excel';
import { readEntries } from '../../../src/workbook';
import type { ReportData } from '../../../src/workbook/data/reportData';
import { identitySection, identityVerdicts } from '../../../src/workbook/outputs/identitySection';
import { exampleData } from '../../support/exampleData';
import { generatedBook } from '../../support/generatedBook';
import { smallReport } from '../../support/smallReport';
import { openReport, type OpenReport } from '../../support/openReport';
import { fromA1, reportWith, shownRows } from './shown';

const heading = 'Samband mellan tabeller';

/** Rows of the section: verdict, both figures and the sentence. */
function section(report: OpenReport): string[] {
  const rows = shownRows(report.book(), 'controls');
  const from = rows.indexOf(heading);
  const next = rows.indexOf(textFigureTexts.heading);
  return from < 0 ? [] : rows.slice(from, next < 0 ? undefined : next);
}

const rowOf = (report: OpenReport, sentence: string) =>
  section(report).find((row) => row.endsWith(`|${sentence}`));

/** What the core says of every identity of the entries as they are now. */
async function instancesNow({ host }: OpenReport): Promise<readonly Instance[]> {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  const { report } = readEntries(read.value);
  return identities.flatMap((identity) => identity.instances(report));
}

/** The words for what the core says. */
function wordsFor(instance: Instance): string {
  const { verdict } = compareSides(instance);
  const { holds, rounding, differs, same, otherPeriod, notCompared } = identityVerdicts;
  if (verdict === 'not-compared') return notCompared;
  if (instance.relation === 'other-period') return verdict === 'equal' ? same : otherPeriod;
  return { equal: holds, 'rounding-difference': rounding, differs }[verdict];
}

let example: Uint8Array;
beforeAll(async () => {
  example = (await generatedBook(exampleData)).host.save();
});

const outcomes = 'Personal: Total sjukfrånvaro, Utfall period = Indikatorer: Total sjukfrånvaro, Utfall';
const result = 'Indikatorer: Förvaltningens resultat, Utfall = Summan av Driftsammandrag, Redovisat period';

describe('the identities on the sheet Kontroller', () => {
  it('are all there with both figures and the words for what the core says', async () => {
    const report = await openReport(example);
    const instances = await instancesNow(report);
    const rows = section(report).filter((row) => row.split('|').length === 4 && !row.startsWith('Bedömning'));
    expect(rows.map((row) => row.split('|')[0])).toEqual(instances.map(wordsFor));
    expect(rows.map((row) => row.split('|').slice(1, 3).map(Number))).toEqual(
      instances.map(({ left, right }) => [left.value, right.value]),
    );
    expect(rows.length).toBeGreaterThan(25);
  });

  it('show figures in which it is seen how they differ, thousands grouped also below zero', async () => {
    const row = { indicator: 'Förvaltningens resultat', unit: 'mnkr', outcome: -1240.9, target: 0 };
    const net = (outcomePeriod: number): ReportData =>
      reportWith({
        operatingSummary: [{ ...smallReport.operatingSummary[0], outcomePeriod }],
        indicators: [{ ...smallReport.indicators[0], ...row }],
        settings: { ...smallReport.settings, entryUnit: 'mnkr', reportUnit: 'mnkr' },
      });
    const formatsOf = async (outcome: number) => {
      const { file } = await generatedBook(net(outcome));
      const at = shownRows(file, 'controls').findIndex((each) =>
        each.includes('|Indikatorer: Förvaltningens resultat'),
      );
      const sheet = file.sheets.find('Kontroller')!;
      return [3, 2].map((column) => file.styles.format(sheet.cells.style(5 + at, column)).numberFormat);
    };
    expect(await formatsOf(-1240.6)).toEqual(['#,##0.0', '#,##0.0']);
    expect(await formatsOf(-1240.9004)).toEqual(['#,##0.00#######', '#,##0.00#######']);
  });

  it('read as a controller speaks', async () => {
    const report = await openReport(example);
    expect(section(report)).toEqual(
      expect.arrayContaining([
        'Indikatorn för resultatet är Driftsammandragets summa',
        `– Avrundning|11236|11235|${result}`,
        '✔ Stämmer|12000|280000|Volymer: varav chatt, Prognos helår ≤ Volymer: Ärenden Kontakt Linköping, Prognos helår',
        `✔ Stämmer|4.6|4.6|${outcomes}`,
        '– Olika perioder|4.3|4.7|Personal: Total sjukfrånvaro, Utfall föregående år jämfört med helårets Indikatorer: Total sjukfrånvaro, År−1',
        '⚠ Samma tal|6.7|6.7|Personal: Personalavgångar externt, Utfall föregående år jämfört med helårets Indikatorer: Andel avgångar (externt), År−1',
      ]),
    );
  });

  it('follow what is typed, before any update', async () => {
    const report = await openReport(example);
    report.type(['Personal', 'Total sjukfrånvaro', 'Utfall period'], '4,7');
    expect(rowOf(report, outcomes)).toBe(`⚠ Skiljer sig|4.7|4.6|${outcomes}`);
    report.type(['Personal', 'Total sjukfrånvaro', 'Utfall period'], 'IU');
    expect(rowOf(report, outcomes)).toMatch(/^– Kan inte jämföras\|.*\|4\.6\|/u);
    report.type(['Driftsammandrag', 'LKDATA', 'Redovisat period'], '6114');
    expect(rowOf(report, result)).toBe(`✔ Stämmer|11236|11236|${result}`);
    report.type(['Driftsammandrag', 'LKDATA', 'Redovisat period'], '6200');
    expect(rowOf(report, result)).toBe(`⚠ Skiljer sig|11236|11322|${result}`);
  });

  it('read a target and a figure with a footnote mark as the core does', async () => {
    const report = await openReport(example);
    const target = 'Personal: Total sjukfrånvaro, Målvärde helår = Indikatorer: Total sjukfrånvaro, Målvärde';
    for (const [text, verdict] of [
      ['<3,5 %', '✔ Stämmer|3.5|3.5'],
      ['≤3,5*', '✔ Stämmer|3.5|3.5'],
      ['<4', '⚠ Skiljer sig|4|3.5'],
      ['Ska minska', '– Kan inte jämföras|–|3.5'],
    ] as const) {
      report.paste(['Personal', 'Total sjukfrånvaro', 'Målvärde helår'], text);
      expect(rowOf(report, target)).toBe(`${verdict}|${target}`);
    }
  });

  it('say that they cannot be compared where a sort has put another row in a side’s place', async () => {
    const report = await openReport(example);
    expect(report.person.sortTable('Personal', 'Mått').ok).toBe(true);
    const moved = section(report).filter((row) => row.includes('|Personal: '));
    const ofOthers = moved.filter((row) => !row.includes('Total sjukfrånvaro, Utfall period ='));
    expect(moved.length).toBeGreaterThan(3);
    expect(ofOthers.some((row) => row.startsWith('– Kan inte jämföras|'))).toBe(true);
    expect(moved.filter((row) => row.startsWith('⚠ Skiljer sig'))).toEqual([]);
    await report.update();
    expect(rowOf(report, outcomes)).toBe(`✔ Stämmer|4.6|4.6|${outcomes}`);
  });

  it('have nothing to write at a second update', async () => {
    const report = await openReport(example);
    await report.update();
    const second = await commands.update(report.host.Excel);
    expect(second.ok && second.value.changes).toEqual([]);
  });
});

it('knows a row by its name, however it is spaced and broken', async () => {
  const spaced = 'Ärenden\u00A0 i\nväxeln';
  const volumes = [
    {
      volume: spaced,
      rowType: 'mått',
      unit: 'antal',
      forecastYear: 12,
      outcomePeriod: 8,
      outcomePreviousYear: '-',
    },
    {
      volume: 'varav chatt',
      rowType: 'varav',
      unit: 'antal',
      forecastYear: 6,
      outcomePeriod: 4,
      outcomePreviousYear: '-',
    },
  ];
  const { host } = await generatedBook({ volumes });
  expect(section(await openReport(host.save()))).toEqual(
    expect.arrayContaining([
      '✔ Stämmer|4|8|Volymer: varav chatt, Utfall period ≤ Volymer: Ärenden i växeln, Utfall period',
    ]),
  );
});

describe('an identity in other units and signs', () => {
  const data = (settings: ReportData['settings'], row: object, indicator: object) =>
    reportWith({
      settings: { ...reportWith({}).settings, ...settings },
      operatingSummary: [{ unit: 'Skola', rowType: 'verksamhet', budgetPeriod: 0, ...row }],
      costsAndIncome: [],
      controlTotals: [],
      volumes: [],
      personnel: [],
      indicators: [
        {
          goal: 'Fler läser',
          indicator: 'Nämndens resultat',
          sex: 'totalt',
          direction: 'Högre är bättre',
          ...indicator,
        },
      ],
    });

  it.each([
    ['Kostnad plus (avvikelse = budget − utfall)', 900, 1000],
    ['Utfall och budget med olika tecken (avvikelse = utfall + budget)', -900, 1000],
    ['Överskott plus (avvikelse = utfall − budget)', -900, -1000],
  ])('shows a deficit as minus: %s', async (signConvention, outcomePeriod, budgetYear) => {
    const { host } = await generatedBook(
      data(
        { signConvention },
        { outcomePeriod, forecastYear: outcomePeriod, budgetYear },
        { unit: 'mnkr', outcome: -0.9, target: -1 },
      ),
    );
    const rows = section(await openReport(host.save()));
    expect(rows).toEqual(
      expect.arrayContaining([
        '✔ Stämmer|-900|-900|Indikatorer: Nämndens resultat, Utfall = Summan av Driftsammandrag, Redovisat period',
        '✔ Stämmer|-1000|-1000|Indikatorer: Nämndens resultat, Målvärde = Summan av Driftsammandrag, Budget helår',
      ]),
    );
  });
});

describe('how many of them are listed', () => {
  const parts = (count: number): GivenTables => ({
    volumes: Array.from({ length: count }, (_, index) => [
      { volume: `Ärenden ${index}`, rowType: 'mått', unit: 'antal', forecastYear: 12, outcomePeriod: 8 },
      {
        volume: `varav ${index}`,
        rowType: 'varav',
        unit: 'antal',
        forecastYear: 9,
        outcomePeriod: index === count - 1 ? 9 : 6,
      },
    ]).flat(),
  });
  const sectionOf = (given: GivenTables) =>
    identitySection({ report: givenReport(given).report, raw: givenRaw(given) }, fromA1);
  const shown = (given: GivenTables) =>
    sectionOf(given).map((cells) =>
      cells.map(({ content, shows = '' }) => (content.kind === 'text' ? content.text : shows)),
    );

  it('is a hundred of a kind, those that do not hold among them, and how many more there are', () => {
    const rows = shown(parts(60));
    const listed = rows.filter(([, , , sentence]) => sentence?.includes(' ≤ '));
    expect(listed).toHaveLength(100);
    expect(
      listed.filter(([verdict]) => verdict === '⚠ Skiljer sig').map(([, , , sentence]) => sentence),
    ).toEqual(['Volymer: varav 59, Utfall period ≤ Volymer: Ärenden 59, Utfall period']);
    expect(rows).toContainEqual(['… och 20 jämförelser till av samma slag. De görs vid varje kontroll.']);
  });

  it('is none in an empty report, which has no such heading either', () => {
    expect(shown({})).toEqual([]);
  });

  it('leaves room for every formula, however long the names are', () => {
    const long = 'Ärenden om allt som rör föreningslivet i kommunens alla delar '.repeat(4).trim();
    const formulas = sectionOf({
      volumes: [
        { volume: long, rowType: 'mått', unit: 'antal', forecastYear: 12, outcomePeriod: 8 },
        { volume: 'varav 😀', rowType: 'varav', unit: 'antal', forecastYear: 9, outcomePeriod: 6 },
      ],
    })
      .flat()
      .flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    const constants = formulas.flatMap((formula) => formula.match(/"[^"]*"/gu) ?? []);
    expect(Math.max(...constants.map(({ length }) => length))).toBeLessThan(255);
  });
});
