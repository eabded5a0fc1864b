import fc from 'fast-check';
import { commands, runCreate } from '../../src/excel';
import { startHost } from '../../src/host/startHost';
import { resolvedText } from '../../src/report/figures/linkedFigures';
import { createPlan } from '../../src/workbook';
import type { ReportData } from '../../src/workbook/data/reportData';
import { outputs } from '../../src/workbook/outputs/keys';
import { anyReport } from '../support/anyReport';
import { exampleData } from '../support/exampleData';
import { generatedBook, updatedBook, type GeneratedBook } from '../support/generatedBook';
import { hasLibreOffice, libreOfficeDifferences } from '../support/libreOffice';
import { linkAgreement, withLinkedTexts } from '../support/linkAgreement';
import { formulaCells, savedBook, sheetOf, textsIn } from '../support/savedBook';
import { smallReport } from '../support/smallReport';

/** The lines of the sheet with the report's own texts, without blank ones. */
function lines(book: ReturnType<typeof savedBook>): readonly string[] {
  return textsIn(sheetOf(book, outputs.overallTexts.sheet));
}

const withTexts = (...texts: readonly string[]): ReportData => ({
  ...smallReport,
  texts: texts.map((text, index) => ({ section: `Avsnitt ${index + 1}`, position: 1, text })),
});

describe('figures that are linked into texts', () => {
  it('show in the sheet what the core says, for figures of every kind in the example, in LibreOffice too', async () => {
    const book = await generatedBook(withLinkedTexts(exampleData, 4));
    const { compared, disagreements } = linkAgreement(book);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(200);
    if (hasLibreOffice()) expect(libreOfficeDifferences(book.host.save()).differences).toEqual([]);
  });

  it('show in the sheet what the core says, however the figures are written', async () => {
    const size = { economy: 12, goals: 2, indicators: 40, activities: 1, manner: 'untidy' } as const;
    await fc.assert(
      fc.asyncProperty(anyReport(size), async (data) => {
        const { compared, disagreements } = linkAgreement(await generatedBook(withLinkedTexts(data, 2)));
        expect(disagreements).toEqual([]);
        expect(compared).toBeGreaterThan(20);
      }),
      { endOnFailure: true, numRuns: 1 },
    );
  });

  it('stand among any braces as the core resolves the text', async () => {
    const token = fc.constantFrom(
      'ord',
      'två ord',
      '{',
      '}',
      '{}',
      '{a}',
      '{Not: se bilaga: A}',
      '"',
      '\n',
      '  ',
      '=1+1',
      'x'.repeat(120),
      '{Driftsammandrag:Summa:Prognos helår}',
      '{driftsammandrag: grundskola :avvikelse helår|mnkr 2}',
      '{Driftsammandrag:Grundskola:Avvikelse helår|utan enhet}',
      '{Driftsammandrag:Bokbuss:Bokslut föregående år}',
      '{Driftsammandrag:Förskola:Prognos helår}',
      '{Investeringar:Ny  skolgård:Prognos netto}',
      '{Investeringar:Ny skolgård:Avvikelse',
    );
    const text = fc
      .array(fc.tuple(token, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 60 })
      .map((tokens) => tokens.flat().join('').trim())
      .filter((joined) => joined !== '' && !joined.startsWith('='));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 25, maxLength: 25 }), async (texts) => {
        const book = await generatedBook(withTexts(...texts));
        const all = lines(book.file);
        const plain = (written: string) => written.replace(/\s/gu, '');
        const headings = texts.map((_, index) => all.indexOf(`Avsnitt ${index + 1}`));
        const found = headings.map((at, index) => all.slice(at + 1, headings[index + 1]).join(''));
        expect(found.map(plain)).toEqual(texts.map((each) => plain(resolvedText(each, book.report))));
      }),
      { endOnFailure: true, numRuns: 1 },
    );
  });

  it('lead to the entry cell and follow it without an update, also when it becomes words', async () => {
    const { host } = await generatedBook(
      withTexts('Grundskolan når {Driftsammandrag:Grundskola:Prognos helår}.'),
    );
    const line = () => lines(savedBook(host.save())).at(-1);
    expect(line()).toBe('Grundskolan når 1\u00A0500\u00A0tkr.');
    const formulas = [...formulaCells(savedBook(host.save()))].map(({ formula }) => formula);
    expect(formulas.some((formula) => formula.includes('INDEX(Driftsammandrag[Prognos helår],1)'))).toBe(
      true,
    );
    expect(host.person.type('Driftsammandrag', 'G6', '-1750').ok).toBe(true);
    expect(line()).toBe('Grundskolan når −1\u00A0750\u00A0tkr.');
    expect(host.person.paste('Driftsammandrag', 'G6', [['IU']]).ok).toBe(true);
    expect(line()).toBe('Grundskolan når IU.');
    expect(host.person.paste('Driftsammandrag', 'G6', [['=1/0']]).ok).toBe(true);
    expect(line()).toBe('Grundskolan når {Driftsammandrag:Grundskola:Prognos helår}.');
  });

  it('are found without regard to space and case, in the unit and decimals that the mark asks for', async () => {
    const expected = [
      ['{Driftsammandrag:Summa:Prognos helår}', '1\u00A0200\u00A0tkr'],
      ['{Driftsammandrag:Summa:Prognos helår|mnkr 1}', '1,2\u00A0mnkr'],
      ['{Driftsammandrag:Summa:Prognos helår|kr}', '1\u00A0200\u00A0000\u00A0kr'],
      ['{Driftsammandrag:Bibliotek:Avvikelse helår}', '−40\u00A0tkr'],
      ['{driftsammandrag: bibliotek :avvikelse  helår|utan enhet}', '−40'],
      ['{Driftsammandrag:Bokbuss:Bokslut föregående år}', '–'],
      ['{Driftsammandrag:Förskola:Prognos helår}', '{Driftsammandrag:Förskola:Prognos helår}'],
      ['{Driftsammandrag:Bibliotek:Kommentar}', '{Driftsammandrag:Bibliotek:Kommentar}'],
      ['{se bilaga 1}', '{se bilaga 1}'],
    ];
    const book = await generatedBook(withTexts(...expected.map(([mark]) => `Det är ${mark}.`)));
    const found = lines(book.file).filter((line) => line.startsWith('Det är'));
    expect(found).toEqual(expected.map(([, text]) => `Det är ${text}.`));
  });

  it('are written with the reader’s own separators', async () => {
    const started = await startHost({ locale: 'en-US' });
    if (!started.ok) throw new Error(started.problem.message);
    const { host } = started;
    const data = withTexts('Det är {Driftsammandrag:Summa:Prognos helår|tkr 1}.');
    expect((await runCreate(host.Excel, (snapshot) => createPlan(snapshot, data))).ok).toBe(true);
    expect((await commands.update(host.Excel)).ok).toBe(true);
    expect(lines(savedBook(host.save())).at(-1)).toBe('Det är 1,200.0\u00A0tkr.');
  });

  it('fit into formulas however many and long they are, and a second update writes nothing', async () => {
    const project = `Ombyggnad ${'av kök och matsal '.repeat(20)}`.trim();
    const investments = [{ ...smallReport.investments[0], project }];
    const marks = [
      ...[
        '',
        '|kr',
        '|mnkr 2',
        '|tkr 1',
        '|utan enhet',
        '|tkr 2',
        '|kr 1',
        '|mnkr 3',
        '|tkr 3',
        '|tkr 4',
      ].map((format) => `{Driftsammandrag:Summa:Avvikelse helår${format}}`),
      `{Investeringar:${project}:Avvikelse}`,
      ...Array.from(
        { length: 40 },
        (_, space) => `{Driftsammandrag:${' '.repeat(space)}Grundskola:Budget helår}`,
      ),
    ];
    const text = marks.join(' och ');
    const data: ReportData = {
      ...smallReport,
      investments,
      operatingSummary: smallReport.operatingSummary.map((row) => ({ ...row, comment: text })),
      goals: smallReport.goals.map((goal) => ({ ...goal, reason: text })),
      texts: [{ section: 'Prognos', position: 1, text }],
    };
    const book = await generatedBook(data);
    const formulas = [...formulaCells(book.file)].map(({ formula }) => formula);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    const constants = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/gu) ?? []);
    expect(Math.max(...constants.map(({ length }) => length))).toBeLessThanOrEqual(257);
    const values = [...formulaCells(book.file)].map(({ value }) => value);
    expect(values.filter((value) => typeof value === 'string' && value.includes('{'))).toEqual([]);
    await expectSettled(book);
  });
});

async function expectSettled({ host }: GeneratedBook): Promise<void> {
  host.messages.clear();
  await updatedBook(host);
  expect(host.messages.writes).toBe(0);
}
