import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleJobs } from '../../bench/batch/bundleJobs';
import { editedReport, plannedOperations } from '../../bench/batch/books';
import { updateWithExceljs } from '../../bench/batch/exceljsUpdate';
import { lostFeatures, newBreaches, rightValues } from '../../bench/batch/fidelity';
import { median, type Held } from '../../bench/batch/results';
import { richWorkbook } from '../../bench/batch/richWorkbook';
import { readTime } from '../../bench/batch/spend';
import { inflateTouchDeflate, inflateTouchDeflateWithFflate, touchedSum } from '../../bench/floor';
import { cellStyles } from '../../src/workbook/cellStyles';
import { partsOf } from '../support/foreignWorkbook';
import { savedBook, sheetOf } from '../support/savedBook';
import { temporaryFolder } from '../support/temporaryFolder';

const texts = (file: Uint8Array) =>
  [...partsOf(file)].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')] as const).sort();

describe('the floor', () => {
  it.each([
    ['zlib', inflateTouchDeflate],
    ['fflate', inflateTouchDeflateWithFflate],
  ])('gives back every byte of every part, with %s', (_, floor) => {
    const workbook = richWorkbook();
    expect(texts(floor(workbook))).toEqual(texts(workbook));
  });

  it('looks at the bytes: other bytes make another sum', () => {
    const before = touchedSum();
    inflateTouchDeflate(richWorkbook());
    expect(touchedSum()).not.toBe(before);
  });
});

const folder = temporaryFolder();
let edited: Uint8Array;

beforeAll(async () => {
  edited = await editedReport();
});

describe('the workbook of the comparison', () => {
  it('gives an update something to write, in several sheets', async () => {
    const operations = await plannedOperations(edited);
    const written = operations.flatMap((each) => (each.kind === 'write-cells' ? [each.sheet] : []));
    expect(new Set(written).size).toBeGreaterThan(1);
  });

  it('gets the same cells from exceljs as the plan has, its styles too', async () => {
    const operations = await plannedOperations(edited);
    const book = savedBook(await updateWithExceljs(edited, operations));
    let compared = 0;
    for (const operation of operations) {
      if (operation.kind === 'write-styles') {
        const { cells } = sheetOf(book, operation.sheet);
        for (const [down, row] of operation.rows.entries()) {
          for (const [across, key] of row.entries()) {
            const style = cells.style(operation.area.top + down, operation.area.left + across);
            expect([key, book.styles.format(style).font.size]).toEqual([key, cellStyles[key].size]);
          }
        }
      }
      if (operation.kind !== 'write-cells') continue;
      const { cells } = sheetOf(book, operation.sheet);
      for (const [down, row] of operation.rows.entries()) {
        for (const [across, content] of row.entries()) {
          const [at, column] = [operation.area.top + down, operation.area.left + across];
          const formula = cells.formula(at, column);
          compared += 1;
          if (content.kind === 'formula') expect(formula?.text).toBe(content.formula.slice(1));
          else expect(formula).toBeNull();
          if (content.kind === 'text') expect(cells.value(at, column)).toBe(content.text);
          if (content.kind === 'number') expect(cells.value(at, column)).toBe(content.value);
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('is refused by the exceljs job where it does not know what to do', async () => {
    await expect(updateWithExceljs(edited, [{ kind: 'delete-name', name: 'Delår_Ekonomi' }])).rejects.toThrow(
      'delete-name',
    );
  });
});

describe('what is said to be lost', () => {
  const rich = richWorkbook();

  it('is nothing where nothing was done', () => {
    expect(lostFeatures(rich)).toEqual([]);
    expect(newBreaches(rich, inflateTouchDeflate(rich))).toBe(0);
  });

  it('is what exceljs does not know, and not what it writes in other words', async () => {
    const lost = lostFeatures(await updateWithExceljs(rich, []));
    expect(lost).toContain('Pivot tables and their data');
    expect(lost).toContain('Charts with alternative texts');
    expect(lost).not.toContain('Hidden sheets');
    expect(lost).not.toContain('Pictures');
  });

  it('is a value that is another one or is missing', () => {
    const whole = rightValues(rich, rich, rich);
    expect(whole.right).toBe(whole.formulas);
    expect(whole.formulas).toBeGreaterThan(3);
    const book = savedBook(rich);
    sheetOf(book, 'Budget').cells.setFormula(4, 1, 'SUM(MinBudget[Budget])*Skattesats', 481);
    sheetOf(book, 'Budget').cells.setValue(4, 2, null);
    expect(rightValues(book.save(), rich, rich)).toEqual({ ...whole, right: whole.right - 2 });
  });
});

describe('a process that updates one workbook after the other', () => {
  it('holds the last one, and none of those before it', async () => {
    const jobs = await bundleJobs();
    try {
      const [workbook, scratch] = [join(folder, 'ändrad.xlsx'), join(folder, 'arbete.xlsx')];
      writeFileSync(workbook, edited);
      const told = spawnSync(
        process.execPath,
        ['--expose-gc', jobs.at('memory'), workbook, scratch, '1', '4'],
        { encoding: 'utf8' },
      );
      const held = JSON.parse(told.stdout) as readonly Held[];
      expect(held.map(({ files, books }) => [files, books])).toEqual([
        [1, 1],
        [4, 1],
      ]);
      expect(readFileSync(scratch).equals(edited)).toBe(false);
    } finally {
      rmSync(jobs.folder, { recursive: true, force: true });
    }
  });
});

describe('what a process has cost', () => {
  it('is read from what GNU time notes', () => {
    expect(readTime('1.25 0.25 2048\n')).toEqual({ cpu: 1.5, peakBytes: 2_097_152 });
  });

  it('is the middle one of the rounds', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });
});
