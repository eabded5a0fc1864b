import fc from 'fast-check';
import { checkTextFigures } from '../../../src/report/checks/textFigures';
import { textFigures } from '../../../src/report/prose/textFigures';
import type { Report } from '../../../src/report/report';
import { settings, tables } from '../../examples/example';
import granvik from '../../../examples/granvik-2026-04.json';
import { givenReport, type GivenRow, type GivenTables } from '../given';

/** The first department's figures with texts of our own in place of its texts. */
function withTexts(...texts: readonly string[]): Report {
  const silent = (rows: readonly object[]): GivenRow[] =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]: [string, GivenRow[string]]) => [
          key,
          /^(?:reason|deviatingReason|text|comment|followUp|description|economicEffect|footnote)$/u.test(key)
            ? ''
            : value,
        ]),
      ),
    );
  const given = {
    ...Object.fromEntries(
      Object.entries(tables).map(([key, rows]) => [
        key,
        Array.isArray(rows) && key !== 'statusScales' ? silent(rows as readonly object[]) : rows,
      ]),
    ),
    goalResults: [],
    texts: texts.map((text, index) => ({ section: `Läget ${index}`, position: index + 1, text })),
    settings,
  };
  return givenReport(given).report;
}

const findings = (...texts: readonly string[]) => checkTextFigures(withTexts(...texts));
const verdicts = (text: string) =>
  textFigures(withTexts(text)).map(({ verdict, mention, cell }) => [
    cell.text.slice(mention.outerStart, mention.outerEnd),
    verdict,
  ]);

describe('figures in texts that contradict their cell', () => {
  it('finds the answer service that the printed text gave as 95 %', () => {
    const [finding, ...others] = findings('Svarsservicen i Kontakt Linköping är 95 %.');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'text-figure-contradicts',
      severity: 'warning',
      expected: '96\u00A0%',
      message:
        'Läget 0, 1, Text: i ”Svarsservicen i Kontakt Linköping är 95 %.” står 95 %, men Svarsservice Kontakt Linköping (inom 120 sekunder), Utfall är 96\u00A0%. Ändra det som är fel.',
      fix: { kind: 'write-value', value: 'Svarsservicen i Kontakt Linköping är 96 %.' },
    });
  });

  it('finds it in the words that one would use', () => {
    expect(findings('Kontakt Linköping svarar på 95 % av samtalen inom 120 sekunder.')).toMatchObject([
      { expected: '96\u00A0%' },
    ]);
  });

  it('finds the customer satisfaction of the year before and says which year it is', () => {
    expect(findings('Kundnöjdheten i Kontakt Linköping är 4,1 av 5.')).toMatchObject([
      {
        code: 'text-figure-other-year',
        expected: '4,4',
        message: expect.stringContaining('4,1 av 5 är värdet för 2020 i kolumnen År−1.') as string,
      },
    ]);
  });

  it('finds the resolution rate that is no rounding of 58,4', () => {
    expect(findings('Lösningsgraden i Kontakt Linköping är 60 %.')).toMatchObject([
      { expected: '58,4\u00A0%' },
    ]);
  });

  it.each([
    ['LKDATA:s prognos är 9,8 mnkr.', '9\u00A0360\u00A0tkr'],
    ['Prognosen för LKDATA är 9,4 tkr.', '9\u00A0360\u00A0tkr'],
    ['Kontakt Linköping hanterade 170 721 ärenden under perioden.', '190\u00A0721'],
    ['Ärendena till Kontakt Linköping ökade med 18 %.', '14,4\u00A0%'],
    ['Målvärdet för leverantörstrohet är 95 %.', '90\u00A0%'],
    ['Sjukfrånvaron för kvinnor är 5,4 %.', '5,1\u00A0%'],
    ['Leverantörstroheten är 83 %, mot 86 % förra året.', '84\u00A0%'],
    ['Investeringsramen för IT-utrustning är 35,5 mnkr.', '53\u00A0500\u00A0tkr'],
  ])('%s', (text, expected) => {
    const [finding, ...others] = findings(text);
    expect(others).toEqual([]);
    expect(finding?.expected).toBe(expected);
  });

  it('counts a goal’s activities', () => {
    const given = {
      ...tables,
      goalResults: [
        {
          goal: 'God ekonomisk kontroll',
          position: 1,
          text: 'Alla tre av målets fyra aktiviteter är klara.',
        },
      ],
      settings,
    };
    const [finding] = checkTextFigures(givenReport(given as unknown as GivenTables).report);
    expect(finding?.message).toContain('antalet aktiviteter för målet God ekonomisk kontroll är ');
  });
});

describe('figures in texts that are right, or said of something else', () => {
  it.each([
    'LKDATA påverkar mest, med 9,4 mnkr.',
    'Utan överskottet från uteblivna IT-byten, 7,0 mnkr av 8 245 tkr, blir resultatet cirka 1,2 mnkr.',
    'Projektets första prognos är cirka 5,5 mnkr för VSS lokaler och 2,0 mnkr för gemensamma ytor. VSS står för hälften av det gemensamma, så tillsammans blir det 6,5 mnkr.',
    'Ärendena till Kontakt Linköping har ökat med drygt 14 %.',
    'Verksamhetens nettokostnader 8 245 är ett överskott.',
    'Andelen heltidsanställningar är 98,9 % totalt, 98,9 % för män och 98,8 % för kvinnor.',
    'I frågor om miljö och samhällsbyggnad är lösningsgraden i Kontakt Linköping 76,2 %.',
    'Lösningsgraden i Kontakt Linköping är 76,2 % i frågor om miljö.',
    'I augusti var lösningsgraden i Kontakt Linköping 62 %.',
    'Sjukfrånvaron är 6,2 % i de enheter som flyttar.',
    'Sjukfrånvaron över 60 dagar är 45 %.',
    'Kommunens sjukfrånvaro är 6,9 %.',
    'I LKDATA är läget sämre. Sjukfrånvaron är 6,1 %.',
    'Så ser det ut i LKDATA:\nSjukfrånvaron är 6,1 %.',
    'Sjukfrånvaron är 4,6 %, en minskning från 4,7 % 2020.',
    'Sjukfrånvaron har ökat något, 0,3 %.',
    'År 2020 var svarsservicen i Kontakt Linköping 93 % och tappade samtal i Kontakt Linköping 6 %.',
    'Kontakt Linköping besvarade 99 % av samtalen inom 10 minuter.',
    'Svarsservicen i Kontakt Linköping ska bli 98 % till 2023.',
    'Svarsservicen i Kontakt Linköping är inte 95 %.',
    'Prognosen för LKDATA har höjts från 7,2 mnkr till 9,4 mnkr.',
    'Vårens prognos för LKDATA var 7,0 mnkr.',
    'Budget 2022 för LKDATA är 1,8 mnkr.',
    'Leverantörstroheten är 83 % (84 % 2020).',
    'Svarsservicen i Kontakt Linköping är över 90 %.',
    'Digital mognad är {Indikatorer:Digital mognad:Utfall}, och 95 % är nöjda.',
    '[Utkast från jan–apr 2021] Svarsservicen i Kontakt Linköping är 95 %.',
  ])('%s', (text) => {
    expect(findings(text).map(({ message }) => message)).toEqual([]);
  });

  it('ties a right figure to its cell', () => {
    expect(verdicts('Kundnöjdheten är 4,4 av 5 både i Kontakt Linköping och i LKDATA:s support.')).toEqual([
      ['4,4 av 5', 'fits'],
    ]);
    expect(verdicts('LKDATA påverkar mest, med 9,4 mnkr.')).toEqual([['9,4 mnkr', 'fits']]);
  });

  it('says that there is no counterpart, and is silent on what a report does not measure', () => {
    expect(verdicts('HR-direkts tillgänglighet är 98 %, enligt 12 personer den 3 maj 2021.')).toEqual([
      ['98 %', 'no-counterpart'],
    ]);
  });
});

describe('the examples', () => {
  const { report } = givenReport({ ...tables, settings } as unknown as GivenTables);

  it('has nothing to say against the first department’s own texts', () => {
    expect(checkTextFigures(report)).toEqual([]);
  });

  it('ties most of its figures to cells', () => {
    const all = textFigures(report);
    expect(all.filter(({ verdict }) => verdict === 'fits').length).toBeGreaterThan(0.6 * all.length);
  });

  it('has nothing to say against the second organisation’s', () => {
    const { report: second } = givenReport(granvik);
    expect(checkTextFigures(second)).toEqual([]);
    expect(textFigures(second).length).toBeGreaterThan(15);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      'Svarsservicen',
      'är',
      '95 %',
      '9,4 mnkr',
      'LKDATA:s',
      'prognos',
      'från',
      'till',
      'och',
      '2020',
      '{a:b:c}',
      '🎉',
      '\u202Eabc\u202C',
      '\n',
      '…',
      '–',
      '(',
      '"',
      'två av målets tre aktiviteter',
      '1.234',
      '§ 5',
      '000 000',
      '%',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );

  it('is read without failing, and figures stand where they are said to', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(' ', '', '\n'), (words, joint) => {
        const text = words.join(joint);
        for (const { mention, sentence, cell } of textFigures(withTexts(text))) {
          expect(cell.text.slice(mention.start, mention.end)).toMatch(/\p{N}|\p{L}/u);
          expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
          expect(mention.outerEnd).toBeLessThanOrEqual(sentence.end);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['digits', '1'.repeat(30_000)],
    ['groups', '1 000 '.repeat(5_000)],
    ['letters', 'a'.repeat(30_000)],
    ['hyphens', 'a-'.repeat(15_000)],
    ['colons', 'nr:1/2:3 '.repeat(3_300)],
    ['points', '1.2.3.'.repeat(5_000)],
    ['braces', '{'.repeat(30_000)],
    ['dates', 'den 31 augusti till den 1 '.repeat(1_100)],
    ['commas', 'Sjukfrånvaron är 4,6 %, '.repeat(1_200)],
    ['spaces', ' '.repeat(30_000)],
    ['mail', 'a.b-c@d'.repeat(4_000)],
  ])('of thirty thousand characters is read to its end: %s', (_, text) => {
    // What grows with the square of a text’s length would not be done before a test is broken off.
    const figures = textFigures(withTexts(text));
    expect(figures.every(({ mention }) => mention.outerEnd <= text.length)).toBe(true);
  });
});
