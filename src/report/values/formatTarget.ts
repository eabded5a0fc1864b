import { formatNumber } from './formatNumber';
import type { Target } from './target';

/**
 * A target as the sheet and the report write it.
 *
 * @example formatTarget({ kind: 'above', limit: 92 }) // '>92'
 * @example formatTarget({ kind: 'between', low: 90, high: 95 }) // '90–95'
 */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case 'above':
      return `>${formatNumber(target.limit)}`;
    case 'at-least':
      return `≥${formatNumber(target.limit)}`;
    case 'below':
      return `<${formatNumber(target.limit)}`;
    case 'at-most':
      return `≤${formatNumber(target.limit)}`;
    case 'plain':
      return formatNumber(target.limit);
    case 'between':
      return `${formatNumber(target.low)}–${formatNumber(target.high)}`;
    case 'increase':
      return 'Ska öka';
    case 'decrease':
      return 'Ska minska';
  }
}
