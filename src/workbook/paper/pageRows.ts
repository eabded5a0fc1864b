import type { Area } from '../area';
import type { OutputBlock } from '../outputs/compose';
import { outputRows } from '../outputs/wholeColumn';
import type { PaperRules } from '../outputs/output';
import { rowHeight } from './rowHeight';

/** A row as the planner of pages sees it. */
export interface PageRow {
  /** Points. */
  readonly height: number;
  /**
   * `page` begins a page wherever the one before ends; `group` begins rows that a page should not break; `gap` is the
   * sheet's head or a blank row, after which a page may as well begin.
   */
  readonly kind: 'page' | 'group' | 'content' | 'gap';
  /** A chart covers this row and the one above, so that no page can begin here. */
  readonly isJoined?: boolean;
}

/**
 * What the planner needs to know of a generated sheet's rows, by the styles of their first cells (in column B).
 * @param charts the cells that charts cover
 */
export function pageRows(
  block: OutputBlock,
  widths: readonly number[],
  { newPage, together }: PaperRules,
  charts: readonly Area[] = [],
): readonly PageRow[] {
  return block.map((cells, index) => {
    const isJoined = charts.some(({ top, bottom }) => index > top && index <= bottom);
    const row = { height: rowHeight(cells, widths), ...(isJoined ? { isJoined } : {}) };
    const isBlank = cells.every(({ content }) => content.kind === 'blank');
    const style = cells[1]?.style;
    if (index < outputRows.body || isBlank || style === undefined) return { ...row, kind: 'gap' };
    if (newPage.includes(style)) return { ...row, kind: 'page' };
    return { ...row, kind: together.includes(style) ? 'group' : 'content' };
  });
}
