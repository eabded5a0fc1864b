import fc from 'fast-check';
import { exponent } from '../../bench/economy/exponent';
import { isKept, promisesOf } from '../../bench/economy/limits';
import type { Cost } from '../../bench/economy/measure';
import { departmentData, municipalityData } from '../../bench/economy/municipalityData';

describe('the exponent of growth', () => {
  it('is found for every power of the rows, whatever a row costs', () => {
    const power = fc.double({ min: 0, max: 3, noNaN: true });
    const each = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(power, each, (wanted, cost) => {
        const sizes = [1, 2, 4, 8];
        const values = sizes.map((size) => cost * size ** wanted);
        expect(exponent(sizes, values)).toBeCloseTo(wanted, 6);
      }),
    );
  });
});

const cost = (step: string, figures: Partial<Cost> = {}): Cost => ({
  step,
  syncs: 1,
  actions: 500,
  objectPaths: 200,
  writes: 0,
  bytesToHost: 60_000,
  bytesFromHost: 500_000,
  bytesWriting: 0,
  largestMessage: 500_000,
  cellsWritten: 0,
  milliseconds: 900,
  inHost: 500,
  inCore: 300,
  peakBytes: 2e8,
  ...figures,
});

const writing = (step: string, writes: number, bytesWriting: number): Cost =>
  cost(step, { syncs: 2, writes, bytesWriting, cellsWritten: 100 });

const good = [
  writing('create', 2000, 700_000),
  cost('check'),
  writing('update', 700, 600_000),
  cost('update again'),
  writing('edited', 12, 30_000),
  writing('restated', 31, 140_000),
];

describe('the promises', () => {
  const broken = (place: number, figures: Partial<Cost>): string[] =>
    promisesOf(
      'example',
      good.map((each, index) => (index === place ? { ...each, ...figures } : each)),
    )
      .filter((promised) => !isKept(promised))
      .map(({ what }) => what);

  it('are kept by what the design asks for', () => {
    expect(broken(0, {})).toEqual([]);
  });

  it.each<readonly [number, Partial<Cost>, string]>([
    [1, { syncs: 2 }, 'syncs of “check”'],
    [2, { syncs: 3 }, 'syncs of “update”'],
    [3, { syncs: 2 }, 'syncs of “update again”'],
    [3, { cellsWritten: 1 }, 'cells written by “update again”'],
    [3, { writes: 1 }, 'writes of “update again”'],
    [4, { writes: 76 }, 'write actions where one cell was edited'],
    [4, { bytesWriting: 180_001 }, 'bytes written for one edited cell'],
    [5, { writes: 45 }, 'write actions where everything is shown in another unit'],
    [0, { largestMessage: 4_000_001 }, 'bytes of the largest message'],
  ])('are broken where press %d costs %j', (place, figures, what) => {
    expect(broken(place, figures)).toEqual([expect.stringContaining(what)]);
  });

  it('of a large report are fewer round trips than its bytes fill answers, never any number of them', () => {
    const large = good.map((each) => ({ ...each, syncs: each.syncs + 7, bytesFromHost: 13_000_000 }));
    expect(promisesOf('municipality', large).every(isKept)).toBe(true);
    const slow = large.map((each) => ({ ...each, syncs: each.syncs + 7 }));
    expect(promisesOf('municipality', slow).every(isKept)).toBe(false);
  });
});

describe('the report of a municipality', () => {
  const data = municipalityData(3);

  it('has the rows of so many departments, each with names of its own', () => {
    const one = departmentData();
    expect(data.operatingSummary).toHaveLength(3 * one.operatingSummary!.length);
    expect(data.texts).toEqual(one.texts);
    const goals = data.goals!.map(({ goal }) => goal);
    expect(new Set(goals).size).toBe(3 * one.goals!.length);
    for (const table of ['goalResults', 'indicators', 'activities'] as const) {
      expect(data[table]!.filter(({ goal = '' }) => goal !== '' && !goals.includes(goal))).toEqual([]);
    }
  });

  it('keeps the net of costs and income equal to that of its units', () => {
    const sum = (column: string): number =>
      data
        .operatingSummary!.filter(({ rowType }) => rowType !== 'varav')
        .reduce((total, row) => total + Number(row[column] ?? 0), 0);
    const [costs, income] = data.costsAndIncome!;
    expect(Number(income!['budgetYear']) - Number(costs!['budgetYear'])).toBe(sum('budgetYear'));
  });
});
