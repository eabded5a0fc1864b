import { bitsOf, toleranceOf } from './agreement';
import type { Signs } from './openRows';
import type { SumSearch } from './sumSearch';
import { cellState, valueAt } from './table';

/** Accepts “varav” rows below a row that together make it up: plainly, or as income less costs. */
export function addParts(search: SumSearch): void {
  const { rows } = search.table;
  for (let row = 0; row < rows.length; row++) {
    if (rows[row]?.hints.part === true) continue;
    let end = row + 1;
    while (rows[end]?.hints.part === true) end++;
    if (end - row < 3) continue;
    const parts = Array.from({ length: end - row - 1 }, (_, index) => row + 1 + index);
    const fitting = (['plain', 'costs-taken-away', 'costs-left'] as const).find((signs) =>
      partsFit(search, row, parts, signs),
    );
    if (fitting === undefined) continue;
    const isCost = (item: number) => rows[item]?.hints.cost === true;
    const subtracted =
      fitting === 'plain' ? [] : parts.filter((item) => isCost(item) === (fitting === 'costs-taken-away'));
    search.sums.push({ total: row, items: parts, subtracted, evidence: 'figures' });
  }
}

function partsFit(search: SumSearch, row: number, parts: readonly number[], signs: Signs): boolean {
  let bits = 0;
  let missed = 0;
  let matched = 0;
  for (const column of search.columns) {
    if (search.results.has(column) || column.states[row] !== cellState.number) continue;
    if (parts.some((part) => column.states[part] === cellState.unknown)) continue;
    let sum = 0;
    let size = Math.abs(valueAt(column, row));
    for (const part of parts) {
      const isCost = search.table.rows[part]?.hints.cost === true;
      const value = valueAt(column, part);
      sum += signs !== 'plain' && isCost === (signs === 'costs-taken-away') ? -value : value;
      size = Math.max(size, Math.abs(value));
    }
    if (size === 0) continue;
    const residual = sum - valueAt(column, row);
    const tolerance = toleranceOf(parts.length);
    if (Math.abs(residual) > tolerance * column.step) missed++;
    else {
      matched++;
      bits += bitsOf(size / column.step, residual === 0 ? 0 : tolerance);
    }
  }
  return bits >= 10 && missed * 3 <= matched;
}
