import type { Area } from '../model';
import type { RowStore } from './rowStore';

/** The smallest area with all cells, or only those with a value or formula. Remembered until the rows change. */
export function usedAreaFinder(store: RowStore): (valuesOnly: boolean) => Area | null {
  const known: { version: number; all: Area | null; filled: Area | null } = {
    version: -1,
    all: null,
    filled: null,
  };
  return (valuesOnly) => {
    if (known.version !== store.version) {
      known.all = measure(store, false);
      known.filled = measure(store, true);
      known.version = store.version;
    }
    return valuesOnly ? known.filled : known.all;
  };
}

function measure(store: RowStore, valuesOnly: boolean): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const row of store.numbers()) {
    const columns = store.columnsOf(row);
    const left = valuesOnly ? columns.firstFilled : columns.first;
    const right = valuesOnly ? columns.lastFilled : columns.last;
    if (left < 0) continue;
    area ??= { top: row, left, bottom: row, right };
    area.bottom = row;
    area.left = Math.min(area.left, left);
    area.right = Math.max(area.right, right);
  }
  return area;
}
