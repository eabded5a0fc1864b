import { groupsOf, type Group } from './groups';
import type { PageRow } from './pageRows';

/** How much a page holds, in points. */
export interface PageRoom {
  readonly height: number;
  /** What the title rows take of it on every page after the first, where they are rows of the sheet itself. */
  readonly titles: number;
}

/** The page that is being filled. */
interface Page {
  readonly first: number;
  used: number;
}

/**
 * Plans where pages begin: before the rows that ask for it, before a group that would be split although it fits on a page,
 * and within a group that is too high for any page, though never within a chart. Every break that is needed is planned,
 * so that no page depends on where Excel would break it.
 * @returns the rows (from 0) above which a page begins, ascending; row 0 is never among them
 */
export function planBreaks(rows: readonly PageRow[], room: PageRoom): readonly number[] {
  const pages: Page[] = [{ first: 0, used: 0 }];
  for (const group of groupsOf(rows)) {
    const height = heightOf(rows, group.first, group.last);
    const fits = (pages.at(-1)?.used ?? 0) + height <= room.height;
    const fitsAnywhere = room.titles + height <= room.height;
    if (group.first > 0 && (group.beginsPage || (!fits && fitsAnywhere))) {
      pages.push({ first: group.first, used: room.titles });
    }
    fill(pages, group, rows, room);
  }
  return pages.slice(1).map(({ first }) => first);
}

/** Puts a group's rows on the last page, and on new ones where they are too high for it. */
function fill(pages: Page[], { first, last }: Group, rows: readonly PageRow[], room: PageRoom): void {
  const kinds = rows.slice(first, last + 1).map(({ kind }) => kind);
  const firstContent = first + kinds.indexOf('content');
  const lastContent = first + kinds.lastIndexOf('content');
  for (let row = first; row <= last; row += 1) {
    const height = rows[row]?.height ?? 0;
    const page = pages.at(-1);
    if (page === undefined) return;
    if (page.used + height <= room.height || row === page.first) {
      page.used += height;
      continue;
    }
    // No last row goes on alone, and no heading stays behind alone.
    const together = row === lastContent ? row - 1 : row;
    const wanted = together === firstContent ? first : together;
    const { top, bottom } = chartAt(rows, wanted);
    // A chart goes on with the rows that open its group where a page has room for both, or at least whole.
    const start = (top < wanted ? [first, top] : [wanted]).find(
      (begin) =>
        begin > page.first && room.titles + heightOf(rows, begin, Math.max(row, bottom)) <= room.height,
    );
    pages.push({ first: start ?? row, used: room.titles + heightOf(rows, start ?? row, row) });
  }
}

/** The rows of the chart that covers a row together with the one above; the row itself where none does. */
function chartAt(rows: readonly PageRow[], row: number): { readonly top: number; readonly bottom: number } {
  let top = row;
  while (rows[top]?.isJoined === true) top -= 1;
  let bottom = row;
  while (top < row && rows[bottom + 1]?.isJoined === true) bottom += 1;
  return { top, bottom };
}

function heightOf(rows: readonly PageRow[], first: number, last: number): number {
  return rows.slice(first, last + 1).reduce((sum, { height }) => sum + height, 0);
}
