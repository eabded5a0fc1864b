import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { pageTexts } from '../../scripts/support/pdfPages';
import { throughLibreOffice } from '../../scripts/support/libreOffice';
import type { Sheet, WorkbookDocument } from '../../src/host/document/model';
import { outputDeclarations } from '../../src/workbook/outputs';
import { outputs, type OutputKey } from '../../src/workbook/outputs/keys';
import { generatedBlock } from '../support/generated';
import { hasLibreOffice } from '../support/libreOffice';
import { openReport } from '../support/openReport';
import { savedBook } from '../support/savedBook';

const folder = mkdtempSync(join(tmpdir(), 'delar-'));
const file = join(folder, 'rapport.xlsx');
let book: WorkbookDocument;

beforeAll(async () => {
  const made = await run(['new', file, '--example']);
  expect(made.stderr).toBe('');
  book = savedBook(readFileSync(file));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const paged = outputDeclarations.filter(({ paper }) => paper !== undefined).map(({ key }) => key);

/** What a row shows in its first column after the margin, or in the next where that is blank. */
function firstText(sheet: Sheet, row: number): string {
  const texts = [...sheet.cells.cellsInRow(row)].map(({ value }) => (typeof value === 'string' ? value : ''));
  return texts.find((text) => text !== '') ?? '';
}

/** A text in one line with single spaces, as far as it is sure to stand in one line on paper. */
const beginning = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, 24).trim();

describe('the report on paper', () => {
  it('is A4, one page wide, with its header row, page numbers and whose report it is on every page', () => {
    for (const { name, page } of book.sheets.list()) {
      expect([name, page.paperSize]).toEqual([name, 9]);
      expect([name, page.fit?.width ?? 1]).toEqual([name, 1]);
      expect([name, page.titleRows === null]).toEqual([name, false]);
      expect(page.headerFooter.oddFooter).toContain('Sida &P av &N');
      expect(page.headerFooter.oddFooter).toContain(
        '&LVerksamhetsstöd och service, Linköpings kommun · Delårsrapport januari–augusti 2021',
      );
    }
  });

  it('is printed at a scale where pages begin by plan, since Excel fits other sheets as it likes', () => {
    for (const key of paged) {
      const { sheet } = generatedBlock(book, key);
      expect([key, sheet.page.fit]).toEqual([key, null]);
      expect(sheet.page.scale).toBeGreaterThan(60);
    }
  });

  it('begins a page with every goal area, and with a chart’s section where two do not fit', () => {
    const beginningsOf = (key: OutputKey) => {
      const { sheet } = generatedBlock(book, key);
      return sheet.page.rowBreaks.map((row) => firstText(sheet, row));
    };
    const areas = beginningsOf('goalReport').filter((text) => text.startsWith('Målområde'));
    expect(areas).toEqual(['Målområde Ekonomi', 'Målområde Verksamhet', 'Målområde Medarbetare']);
    const charts = beginningsOf('charts');
    expect(charts.length).toBeGreaterThan(0);
    for (const question of charts) expect(question).toMatch(/\?$/u);
  });

  it('keeps a page break that the controller adds, through updates that need no other', async () => {
    const report = await openReport(readFileSync(file));
    const { sheet } = generatedBlock(report.book(), 'goalReport');
    await report.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).horizontalPageBreaks.add('A12');
      await context.sync();
    });
    expect(report.type(['Aktiviteter', 'Pågående', 'Status'], 'Klar').ok).toBe(true);
    await report.update();
    expect(generatedBlock(report.book(), 'goalReport').sheet.page.rowBreaks).toContain(11);
    report.host.messages.clear();
    await report.update();
    expect([report.host.messages.syncs, report.host.messages.writes]).toEqual([1, 0]);
  });

  it('has its breaks where its goals are when one has come among them', async () => {
    const report = await openReport(readFileSync(file));
    expect(report.person.insertRows('Mål', 7).ok).toBe(true);
    for (const [column, text] of Object.entries({
      A: 'Medborgare/Kund',
      B: 'Välfärdstjänster med hög kvalitet, tillgänglighet och individen i centrum',
      C: 'Ett nytt mål',
      D: 'Uppfylls per helår',
      F: 'Det går bra. '.repeat(60).trim(),
    })) {
      expect(report.person.type('Mål', `${column}7`, text)).toMatchObject({ ok: true });
    }
    await report.update();
    const { sheet } = generatedBlock(report.book(), 'goalReport');
    const areas = sheet.page.rowBreaks.map((row) => firstText(sheet, row));
    expect(areas).toEqual(expect.arrayContaining(['Målområde Ekonomi', 'Målområde Medarbetare']));
    report.host.messages.clear();
    await report.update();
    expect([report.host.messages.syncs, report.host.messages.writes]).toEqual([1, 0]);
  });
});

(hasLibreOffice() ? describe : describe.skip)('the report printed by LibreOffice', () => {
  let pages: readonly string[];

  beforeAll(async () => {
    const pdf = join(folder, 'rapport.pdf');
    writeFileSync(pdf, throughLibreOffice(readFileSync(file), 'pdf'));
    pages = (await pageTexts(pdf)).map((text) => text.replace(/\s+/gu, ' ').trim());
  });

  /** The pages of a generated sheet: from the one with its title to the one before the next sheet's. */
  function pagesOf(key: OutputKey): readonly string[] {
    const { sheet, top } = generatedBlock(book, key);
    const sheets = book.sheets.list().map(({ name }) => name);
    const next = book.sheets.find(sheets[sheets.indexOf(sheet.name) + 1] ?? '');
    const pageWith = (of: Sheet, row: number) =>
      pages.findIndex((page) => page.startsWith(beginning(firstText(of, row))));
    const first = pageWith(sheet, top + 1);
    const titleRow = next === null ? 0 : ([...next.cells.usedRows()][0] ?? 0);
    const after = next === null ? pages.length : pageWith(next, titleRow);
    expect([key, first >= 0, after > first]).toEqual([key, true, true]);
    return pages.slice(first, after);
  }

  it.each(paged)('has the planned pages of %s, no more, each beginning with the planned row', (key) => {
    const { sheet } = generatedBlock(book, key);
    const printed = pagesOf(key);
    const { rowBreaks } = sheet.page;
    expect([outputs[key].sheet, printed.length]).toEqual([outputs[key].sheet, rowBreaks.length + 1]);
    for (const [index, row] of rowBreaks.entries()) {
      const text = beginning(firstText(sheet, row));
      // The title row stands above it on every page.
      expect(printed[index + 1]?.slice(0, 200)).toContain(text);
    }
  });

  it('says on every page which one it is, and of how many', () => {
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
      expect(page).toContain('Delårsrapport januari–augusti 2021');
    }
  });
});
