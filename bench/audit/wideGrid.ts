import type { CellValue } from '../../src/report/values/cellValue';
import { randomFrom } from './random';

/** A table of so many rows with 12 columns of figures: with groups of ten, with one total, or without any. */
export function wideGrid(
  rows: number,
  shape: 'groups' | 'one-total' | 'no-totals',
): readonly (readonly CellValue[])[] {
  const random = randomFrom(rows);
  const headers = ['Utfall', 'Budget', 'Avvikelse', 'Prognos', 'Helårsbudget', 'Avvikelse helår', 'Bokslut'];
  const grid: CellValue[][] = [['Enhet', ...headers, 'T1', 'T2', 'T3', 'T4', 'Totalt']];
  const zero = () => Array.from({ length: 12 }, () => 0);
  let [group, all] = [zero(), zero()];
  const add = (to: number[], figures: readonly number[]) => to.map((value, at) => value + (figures[at] ?? 0));
  for (let row = 1; row < rows; row++) {
    if (shape === 'groups' && row % 11 === 0) {
      grid.push([`Summa grupp ${row / 11}`, ...group]);
      group = zero();
      continue;
    }
    const [a = 0, b = 0, d = 0, e = 0, g = 0, h = 0, i = 0, j = 0, k = 0] = Array.from({ length: 9 }, () =>
      random.int(0, 90_000),
    );
    const figures = [a, b, a - b, d, e, d - e, g, h, i, j, k, h + i + j + k];
    [group, all] = [add(group, figures), add(all, figures)];
    grid.push([`Enhet ${row}`, ...figures]);
  }
  if (shape !== 'no-totals') grid.push(['Totalt', ...all]);
  return grid;
}
