import { measureQuality, rightTablesAccused } from '../../../bench/audit/quality';
import { wideGrid } from '../../../bench/audit/wideGrid';
import { auditTable } from '../../../src/report/audit/auditTable';

// A small part of `npm run bench:audit`, quick enough to be run for every change of the source that is tried.
describe('a few tables that are made', () => {
  it('are not accused when they are right', () => {
    expect(rightTablesAccused(60)).toEqual([]);
  });

  it('have nearly every planted error told, at its cell, and nothing else', () => {
    const quality = measureQuality(15);
    const missed = quality.reduce((sum, { planted, recall }) => sum + Math.round(planted * (1 - recall)), 0);
    const elsewhere = quality.reduce((sum, { planted, exact }) => sum + Math.round(planted * (1 - exact)), 0);
    expect(missed).toBeLessThanOrEqual(1);
    expect(elsewhere).toBeLessThanOrEqual(2);
    for (const { code, planted, precision } of quality) {
      expect({ code, planted: planted > 10, isRight: precision > 0.93 }).toEqual({
        code,
        planted: true,
        isRight: true,
      });
    }
  });

  it.each([
    ['groups', 11],
    ['one-total', 1],
    ['no-totals', 0],
  ] as const)('are understood with 120 rows: %s', (shape, sums) => {
    const { findings, inferred } = auditTable(wideGrid(120, shape));
    expect(findings).toEqual([]);
    expect(inferred.tables).toHaveLength(1);
    expect(inferred.tables[0]?.differences).toHaveLength(3);
    expect(inferred.tables[0]?.sums).toHaveLength(sums);
  });
});
