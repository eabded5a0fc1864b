import type { PageRow } from './pageRows';

/** Rows that stay together: from the row that begins the group to the one before the next group. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly beginsPage: boolean;
}

/**
 * The groups of a sheet, end to end. A heading stays with what it heads: while a group has headings and gaps only, the
 * next heading joins it. So does whatever comes first after the sheet's own head.
 */
export function groupsOf(rows: readonly PageRow[]): readonly Group[] {
  const firsts: number[] = [];
  let hasContent = false;
  for (const [index, { kind }] of rows.entries()) {
    const begins = kind === 'page' || kind === 'group';
    const isAlone = kind === 'page' && firsts.length > 1;
    if (index === 0 || (begins && (hasContent || isAlone))) {
      firsts.push(index);
      hasContent = false;
    }
    if (kind === 'content') hasContent = true;
  }
  return firsts.map((first, index) => ({
    first,
    last: (firsts[index + 1] ?? rows.length) - 1,
    beginsPage: rows[first]?.kind === 'page',
  }));
}
