import { measureQuality, rightTablesAccused } from '../../../bench/audit/quality';
import { wideGrid } from '../../../bench/audit/wideGrid';
import { auditTable } from '../../../src/report/audit/auditTable';

// The same as `npm run bench:audit`, on fewer tables: the benchmark has the figures, this keeps them from falling.
describe('the table auditor on tables that are made for it', () => {
  it('accuses no right table', () => {
    expect(rightTablesAccused(400)).toEqual([]);
  });

  it('finds nearly every planted error and accuses hardly anything else', () => {
    const low = measureQuality(80).filter(({ recall, precision }) => recall < 0.97 || precision < 0.98);
    expect(low).toEqual([]);
  });

  it.each(['groups', 'one-total', 'no-totals'] as const)(
    'understands 2 000 rows with 12 columns: %s',
    (shape) => {
      const { findings, inferred } = auditTable(wideGrid(2000, shape));
      expect(findings).toEqual([]);
      const [table] = inferred.tables;
      expect(table?.differences).toHaveLength(3);
      expect(table?.sums.length).toBe({ groups: 182, 'one-total': 1, 'no-totals': 0 }[shape]);
    },
  );
});
