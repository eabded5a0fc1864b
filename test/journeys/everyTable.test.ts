import type { OutputKey } from '../../src/workbook/outputs/keys';
import { exampleData } from '../support/exampleData';
import { bodyRows } from '../support/generated';
import { generatedBook, type GeneratedBook } from '../support/generatedBook';
import { publishedChapters, publishedTables } from '../support/publishedReport';

const widest = 9;

describe('the first department’s report and appendix', () => {
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(exampleData);
  });

  const rowsOf = (output: OutputKey) => bodyRows(book.file, output, widest);

  it.each(publishedTables)(
    'has the table $name with every row and figure',
    ({ output, below, columns, rows }) => {
      const [nameColumn, figureColumn] = columns ?? [0, 1];
      const sheet = rowsOf(output);
      const heading = below === undefined ? -1 : sheet.findIndex(([first]) => first === below);
      expect(below === undefined || heading >= 0).toBe(true);
      let last = heading;
      const found = rows.map(([name, ...figures]) => {
        const next = sheet.findIndex((cells, index) => index > last && cells[nameColumn] === name);
        if (next >= 0) last = next;
        const cells = next < 0 ? [] : (sheet[next] ?? []).slice(figureColumn, figureColumn + figures.length);
        return [next < 0 ? `${name} is not there` : name, ...cells];
      });
      expect(found).toEqual(rows);
    },
  );

  it.each(publishedChapters)('has the chapter %s', (_chapter, output, heading) => {
    const sheet = rowsOf(output);
    const at = sheet.findIndex(([first]) => first === heading);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(sheet[at + 1]?.[0]).toMatch(/^[A-ZÅÄÖ].*[\p{L}\p{N}.,:]$/u);
  });

  it('has the five events, those that state it with their economic effect', () => {
    const texts = rowsOf('eventReport').map(([text]) => (typeof text === 'string' ? text : ''));
    for (const { title } of book.report.rows.events) expect(texts).toContain(title);
    expect(texts.filter((text) => text.startsWith('Ekonomisk påverkan: '))).toHaveLength(4);
  });

  it('has every indicator and activity of the appendix and no other', () => {
    const counted = (output: OutputKey) =>
      publishedTables
        .filter((table) => table.output === output)
        .reduce((sum, { rows }) => sum + rows.length, 0);
    expect(counted('indicatorAppendix')).toBe(book.report.rows.indicators.length);
    expect(counted('activityReport')).toBe(book.report.rows.activities.length);
  });

  it('counts activities by status below their table', () => {
    const rows = rowsOf('activityReport').map(([name, count]) => [name, count]);
    for (const row of [
      ['✔ Klar', 23],
      ['◐ Pågående', 8],
      ['– Pausad', 1],
      ['Samtliga', 32],
    ]) {
      expect(rows).toContainEqual(row);
    }
  });
});
