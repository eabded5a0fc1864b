import { commands } from '../../../src/excel';
import { generatedBook, updatedBook, type GeneratedBook } from '../../support/generatedBook';
import { savedBook } from '../../support/savedBook';
import { entryPlace } from '../../support/entryPlace';
import { generatedBlock, stateLine } from '../../support/generated';
import { reportWith, shownRows } from './shown';
import { outputDeclarations } from '../../../src/workbook/outputs';
import type { OutputKey } from '../../../src/workbook/outputs/keys';

const long = Array.from(
  { length: 60 },
  (_, index) => `Mening nummer ${index + 1} om årets arbete i nämnden.`,
).join(' ');

const texts = [
  { section: 'Miljöarbete', position: 2, text: 'Sopsorteringen är införd.' },
  { section: 'Förväntad utveckling', position: 1, text: 'Hösten väntas bli lugn.' },
  { section: 'Samlad bedömning', position: 2, text: 'Andra texten.' },
  { section: 'Samlad bedömning', position: 1, text: 'Första stycket.\n\nAndra stycket.' },
  { section: 'Uppdrag', position: 1, text: long },
  { section: 'Egen rubrik', text: '=SUMMA(1) är ingen formel.' },
  { section: 'miljöarbete', position: 1, text: 'Elbilar är köpta.' },
  { section: 'Ekonomi', position: 1, text: 'Om ekonomin.' },
  { section: 'Resultat', position: 1, text: `Om resultatet.\n${long}` },
  { section: 'Prognos', position: 1, text: 'Om prognosen.' },
  { section: 'Investeringar', position: 1, text: 'Om investeringarna.' },
  { section: 'Volymer', position: 1, text: 'Om volymerna.' },
  { section: 'Personal', position: 1, text: 'Om personalen.' },
  { section: 'Händelser', position: 1, text: 'Om händelserna.' },
  { section: 'Mål', position: 1, text: 'Om målen.' },
  { section: 'Planer', position: 1, text: 'Om planerna.' },
  { section: 'Indikatorer', position: 1, text: 'Om indikatorerna.' },
  { section: 'Aktiviteter', position: 1, text: 'Om aktiviteterna.' },
];

let book: GeneratedBook;
beforeAll(async () => {
  book = await generatedBook(reportWith({ texts }));
});

const nonBlank = (key: OutputKey) => shownRows(book.file, key).filter((row) => row !== '');

describe('the sheet of the texts that open the report', () => {
  it('has the three fixed sections first, then people’s own in the order in which they first appear', () => {
    const rows = nonBlank('overallTexts');
    const rest = rows.slice(rows.indexOf('Samlad bedömning'));
    expect(rows[0]).toBe('Uppdrag');
    expect(rest).toEqual([
      'Samlad bedömning',
      'Första stycket.',
      'Andra stycket.',
      'Andra texten.',
      'Förväntad utveckling',
      'Hösten väntas bli lugn.',
      'miljöarbete',
      'Elbilar är köpta.',
      'Sopsorteringen är införd.',
      'Egen rubrik',
      '=SUMMA(1) är ingen formel.',
    ]);
  });

  it('splits a text that a row cannot show, and leaves nothing of it out', () => {
    const rows = nonBlank('overallTexts');
    const parts = rows.slice(1, rows.indexOf('Samlad bedömning'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(long);
  });
});

describe('the comment on a table', () => {
  it.each<readonly [OutputKey, string, string]>([
    ['economy', 'Kommentar', 'Om ekonomin.'],
    ['result', 'Analys och kommentar', 'Om resultatet.'],
    ['forecast', 'Analys och kommentar', 'Om prognosen.'],
    ['investmentReport', 'Analys och kommentar', 'Om investeringarna.'],
    ['volumesAndPersonnel', 'Kommentar', 'Om volymerna.'],
    ['volumesAndPersonnel', 'Kommentar', 'Om personalen.'],
    ['eventReport', 'Kommentar', 'Om händelserna.'],
    ['goalReport', 'Kommentar', 'Om målen.'],
    ['planReport', 'Kommentar', 'Om planerna.'],
    ['indicatorAppendix', 'Kommentar', 'Om indikatorerna.'],
    ['activityReport', 'Kommentar', 'Om aktiviteterna.'],
  ])('stands on its sheet: %s', (key, heading, text) => {
    const rows = nonBlank(key);
    expect(rows[rows.indexOf(text) - 1]).toBe(heading);
  });

  it('is broken into lines as wide as the table, with a blank row between paragraphs', () => {
    const rows = shownRows(book.file, 'result');
    const lines = rows.slice(rows.indexOf('Om resultatet.') + 1);
    expect(lines[0]).toBe('');
    expect(lines.slice(1).join(' ')).toBe(long);
    const { widths = [] } = outputDeclarations.find(({ key }) => key === 'result') ?? {};
    const width = widths.reduce((sum, each) => sum + each, 0);
    // Text takes less room than the digits that a column's width is counted in.
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(1.2 * width);
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(width);
  });
});

describe('a text that is changed', () => {
  it('is shown at once with all that was added, the sheet says that it should be updated, and then breaks it anew', async () => {
    const { host } = book;
    const row = 6 + texts.findIndex(({ section }) => section === 'Uppdrag');
    const longer = `${long} Och en mening till.`;
    host.person.type('Texter', `C${row}`, longer);
    const shown = () => {
      const rows = shownRows(savedBook(host.save()), 'overallTexts');
      return rows.slice(1, rows.indexOf('Samlad bedömning') - 1).join(' ');
    };
    expect(shown()).toBe(longer);
    expect(stateLine(savedBook(host.save()), 'overallTexts')).toMatch(/^⚠ Inmatningen har ändrats/u);
    const updated = await updatedBook(host);
    expect(stateLine(updated.file, 'overallTexts')).toBe('Stämmer med inmatningen.');
    expect(shown()).toBe(longer);
  });
});

describe('a comment that has grown', () => {
  it('is written anew at the next update, so that its row is fitted to it, and then no more', async () => {
    const { host } = book;
    const entry = ['Driftsammandrag', 'Bibliotek', 'Kommentar'] as const;
    const { sheet, address } = entryPlace(savedBook(host.save()), entry);
    const changes = async () => {
      const updated = await commands.update(host.Excel);
      return updated.ok
        ? updated.value.changes.filter((change) => change.sheet === 'Prognos')
        : updated.failure;
    };
    for (const length of [300, 200]) {
      expect(host.person.type(sheet, address, long.slice(0, length))).toEqual({ ok: true });
      expect(await changes()).toEqual([expect.objectContaining({ cellsChanged: 2 })]);
      expect(await changes()).toEqual([]);
    }
    const { sheet: forecast, top } = generatedBlock(savedBook(host.save()), 'forecast');
    const row = shownRows(savedBook(host.save()), 'forecast').findIndex((text) =>
      text.startsWith('Bibliotek'),
    );
    expect(forecast.rows.get(top + 5 + row).height).toBeGreaterThan(30);
  });
});
