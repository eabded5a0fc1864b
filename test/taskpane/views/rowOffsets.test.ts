import fc from 'fast-check';
import { drawnRows } from '../../../src/taskpane/views/findings/drawnRows';
import { rowAt, rowOffsets } from '../../../src/taskpane/views/findings/rowOffsets';

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

describe('rows of different heights', () => {
  it('begin where those above them end', () => {
    expect([...rowOffsets([10, 20, 5])]).toEqual([0, 10, 30, 35]);
  });

  it.each([
    [-40, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [29.5, 1],
    [30, 2],
    [900, 2],
  ])('are found: at %p stands row %p', (height, row) => {
    expect(rowAt(rowOffsets([10, 20, 5]), height)).toBe(row);
  });

  it('are each found where they begin', () => {
    fc.assert(
      fc.property(heights, (given) => {
        const offsets = rowOffsets(given);
        given.forEach((_, row) => {
          expect(rowAt(offsets, offsets[row] ?? 0)).toBe(row);
        });
      }),
    );
  });
});

describe('the rows of a group that are drawn', () => {
  const offsets = rowOffsets(Array.from({ length: 10 }, () => 10));

  it('are those in view and those that are kept, with gaps for the others', () => {
    const drawn = drawnRows({ from: 1, to: 10, seen: { from: 4, to: 6 }, kept: [8, undefined], offsets });
    expect(drawn).toEqual({
      rows: [
        { row: 4, gap: 30 },
        { row: 5, gap: 0 },
        { row: 8, gap: 20 },
      ],
      after: 10,
    });
  });

  it('are none of another group', () => {
    const drawn = drawnRows({ from: 5, to: 8, seen: { from: 0, to: 3 }, kept: [1], offsets });
    expect(drawn).toEqual({ rows: [], after: 30 });
  });

  it('have with their gaps the height of the group, whatever is drawn', () => {
    fc.assert(
      fc.property(heights, fc.nat(60), fc.nat(60), fc.nat(60), (given, from, to, kept) => {
        const all = rowOffsets(given);
        const { rows, after } = drawnRows({
          from: 0,
          to: given.length,
          seen: { from, to },
          kept: [kept],
          offsets: all,
        });
        const drawn = rows.reduce((sum, { row, gap }) => sum + gap + (given[row] ?? 0), after);
        expect(drawn).toBe(all.at(-1));
      }),
    );
  });
});
