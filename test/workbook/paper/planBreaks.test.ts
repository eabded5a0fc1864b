import fc from 'fast-check';
import { groupsOf } from '../../../src/workbook/paper/groups';
import type { PageRow } from '../../../src/workbook/paper/pageRows';
import { planBreaks, type PageRoom } from '../../../src/workbook/paper/planBreaks';

const room: PageRoom = { height: 100, titles: 10 };

/** A sheet as letters: h its head, p a row that begins a page, g one that begins a group, a blank, and rows of text. */
function givenRows(letters: string, height = 10): PageRow[] {
  const kinds = { h: 'gap', p: 'page', g: 'group', ' ': 'gap', x: 'content' } as const;
  return Array.from(letters, (letter) => ({ height, kind: kinds[letter as keyof typeof kinds] }));
}

describe('where pages begin', () => {
  it('is nowhere but at the top when everything fits', () => {
    expect(planBreaks(givenRows('hhgxxgxx'), room)).toEqual([]);
  });

  it('is before a group that would be split', () => {
    expect(planBreaks(givenRows('hhgxxxgxxxxx'), room)).toEqual([6]);
  });

  it('is before a row that asks for it, but not between the sheet’s head and what comes first', () => {
    expect(planBreaks(givenRows('hhpxxpxx'), room)).toEqual([5]);
  });

  it('counts the title rows that are printed again on every page', () => {
    // Nine rows of ten points fill a page under its title row.
    expect(planBreaks(givenRows('hhgxxxxxx gxxxxxxxxgx'), room)).toEqual([10, 19]);
  });

  it('keeps a heading with what it heads', () => {
    expect(planBreaks(givenRows('hhgxxxxg gxxx'), room)).toEqual([7]);
  });

  it('is within a group that no page can hold, after the first page is full', () => {
    expect(planBreaks(givenRows(`hg${'x'.repeat(20)}`), room)).toEqual([10, 19]);
  });

  it('does not leave a heading behind alone, nor carry a last row over alone', () => {
    expect(planBreaks(givenRows(`hxxxxxxxxg${'x'.repeat(12)}`), room)).toEqual([9, 18]);
    expect(planBreaks(givenRows(`hg${'x'.repeat(9)}`), room)).toEqual([9]);
  });

  it('is never within a chart, whose group’s opening goes along where there is room', () => {
    const joined = (letters: string, from: number, to: number) =>
      givenRows(letters).map((row, index) =>
        index > from && index <= to ? { ...row, isJoined: true } : row,
      );
    // A group of fifteen rows, of which a chart covers six.
    const rows = `hxxxxxg${'x'.repeat(14)}`;
    expect(planBreaks(joined(rows, 8, 13), room)).toEqual([6, 15]);
    // With its opening it would be higher than a page.
    expect(planBreaks(joined(`hxg${'x'.repeat(14)}`, 6, 13), room)).toEqual([6, 15]);
  });

  it('gives a row that is higher than a page one of its own', () => {
    const rows = givenRows('hgxx').map((row, index) => (index === 2 ? { ...row, height: 150 } : row));
    expect(planBreaks(rows, room)).toEqual([2, 3]);
  });
});

const anyRows = fc.array(
  fc.record({
    height: fc.integer({ min: 5, max: 90 }),
    kind: fc.constantFrom<PageRow['kind']>('page', 'group', 'content', 'content', 'content', 'gap'),
  }),
  { minLength: 1, maxLength: 60 },
);
const anyRoom = fc.record({
  height: fc.integer({ min: 100, max: 400 }),
  titles: fc.integer({ max: 10, min: 0 }),
});

const heightOf = (rows: readonly PageRow[], from: number, to: number) =>
  rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);

describe('planned pages of any sheet', () => {
  it('are never overfull', () => {
    fc.assert(
      fc.property(anyRows, anyRoom, (rows, { height, titles }) => {
        const edges = [0, ...planBreaks(rows, { height, titles }), rows.length];
        for (const [page, first] of edges.slice(0, -1).entries()) {
          const used = heightOf(rows, first, edges[page + 1] ?? rows.length) + (page === 0 ? 0 : titles);
          expect(used).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('split no group that fits on a page', () => {
    fc.assert(
      fc.property(anyRows, anyRoom, (rows, { height, titles }) => {
        const breaks = planBreaks(rows, { height, titles });
        for (const { first, last } of groupsOf(rows)) {
          const fits = heightOf(rows, first, last + 1) + titles <= height;
          const within = breaks.filter((row) => row > first && row <= last);
          if (fits) expect(within).toEqual([]);
        }
      }),
    );
  });

  it('begin before every row that asks for it, ascending, and never twice', () => {
    fc.assert(
      fc.property(anyRows, anyRoom, (rows, anyPage) => {
        const breaks = planBreaks(rows, anyPage);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks).not.toContain(0);
        for (const { first, beginsPage } of groupsOf(rows)) {
          if (beginsPage && first > 0) expect(breaks).toContain(first);
        }
      }),
    );
  });
});
