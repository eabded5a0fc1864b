import { commands } from '../../src/excel';
import { stateTexts } from '../../src/workbook/fingerprint';
import { outputKeys } from '../../src/workbook/outputs/keys';
import type { DataRow, ReportData } from '../../src/workbook/data/reportData';
import { bodyRows, bodyTexts, stateLine } from '../support/generated';
import { generatedBook, type GeneratedBook } from '../support/generatedBook';
import { formulaCells, rowNamed, sheetOf } from '../support/savedBook';

const count = (length: number, row: (number: number) => DataRow): DataRow[] =>
  Array.from({ length }, (_, index) => row(index + 1));

/** A report with so many units, goals, and indicators and activities of each goal; unit n has n and budgets 2n. */
function reportOfSize(units: number, goals: number, ofEach: number): ReportData {
  const goal = (number: number) => `Mål ${number}`;
  return {
    settings: { municipality: 'Storköpings kommun', organisation: 'Kommunstyrelsen', year: 2026, month: 8 },
    operatingSummary: count(units, (number) => ({
      unit: `Enhet ${number}`,
      rowType: 'verksamhet',
      outcomePeriod: number,
      budgetPeriod: 2 * number,
      forecastYear: number,
      budgetYear: 2 * number,
    })),
    goals: count(goals, (number) => ({ goal: goal(number), assessment: 'Uppfylls per helår' })),
    indicators: count(goals * ofEach, (number) => ({
      goal: goal(Math.ceil(number / ofEach)),
      indicator: `Indikator ${number}`,
      sex: 'totalt',
      outcome: 95,
      target: '>92',
    })),
    activities: count(goals * ofEach, (number) => ({
      goal: goal(Math.ceil(number / ofEach)),
      activity: `Aktivitet ${number}`,
      endDate: 'Löpande',
      status: 'Pågående',
    })),
  };
}

describe.each([
  ['nothing in it', 0, 0, 0],
  ['one of each', 1, 1, 1],
  ['60 units, 40 goals and two of each', 60, 40, 2],
])('a report with %s', (_name, units, goals, ofEach) => {
  let book: GeneratedBook;
  beforeAll(async () => {
    book = await generatedBook(reportOfSize(units, goals, ofEach));
  });

  it('has no error value in any cell, and every sheet agrees with the entries', () => {
    const errors = [...formulaCells(book.file)].filter(
      ({ value }) => typeof value === 'object' && value !== null,
    );
    expect(errors).toEqual([]);
    expect(new Set(outputKeys.map((key) => stateLine(book.file, key)))).toEqual(
      new Set([stateTexts.current]),
    );
  });

  it('adds every unit', () => {
    const sum = (units * (units + 1)) / 2;
    // The sum of nothing is no zero.
    const sums = units === 0 ? ['–', '–', '–'] : [sum, 2 * sum, 0 - sum];
    expect(rowNamed(sheetOf(book.file, 'Resultat'), 'Summa').slice(0, 3)).toEqual(sums);
    expect(rowNamed(sheetOf(book.file, 'Ekonomi'), 'Verksamhetens netto').slice(0, 3)).toEqual(sums);
    expect(bodyTexts(book.file, 'result', 1).filter((text) => text.startsWith('Enhet '))).toHaveLength(units);
  });

  it('shows every goal with its indicators and activities, and says when there are none', () => {
    const texts = bodyTexts(book.file, 'goalReport', 1);
    expect(texts.filter((text) => /^Mål \d/u.test(text))).toHaveLength(goals);
    expect(texts.filter((text) => text.startsWith('– Indikator '))).toHaveLength(goals * ofEach);
    if (goals === 0) expect(texts).toContain('Inga mål är inmatade. De skrivs på bladet Mål.');
    const activities = bodyRows(book.file, 'activityReport', 2);
    expect(activities).toContainEqual(['Samtliga', goals * ofEach]);
    expect(activities).toContainEqual(['◐ Pågående', goals * ofEach]);
  });

  it('has nothing to write a second time', async () => {
    book.host.messages.clear();
    const second = await commands.update(book.host.Excel);
    expect(second.ok && second.value.changes).toEqual([]);
    expect([book.host.messages.syncs, book.host.messages.writes]).toEqual([1, 0]);
  });
});
