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
}

/** What the planner needs to know of a generated sheet's rows, by the styles of their first cells (in column B). */
export function pageRows(
  block: OutputBlock,
  widths: readonly number[],
  { newPage, together }: PaperRules,
): readonly PageRow[] {
  return block.map((cells, index) => {
    const height = rowHeight(cells, widths);
    const isBlank = cells.every(({ content }) => content.kind === 'blank');
    const style = cells[1]?.style;
    if (index < outputRows.body || isBlank || style === undefined) return { height, kind: 'gap' };
    if (newPage.includes(style)) return { height, kind: 'page' };
    return { height, kind: together.includes(style) ? 'group' : 'content' };
  });
}
