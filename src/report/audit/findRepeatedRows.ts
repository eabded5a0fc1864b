import { isNumber, valueAt, type AuditTable } from './table';
import { nameKey } from '../values/plainText';
import type { Suspect } from './suspect';

/** Figures of so many digits do not come twice by chance. */
const leastSize = 10;

/**
 * Rows with the name and all figures of another row of the same group. Names such as “Kvinnor” come again and again, so
 * two figures that are not small must be the same, and nothing may stand between the two groups.
 *
 * @param told rows that are told already
 */
export function findRepeatedRows(table: AuditTable, told: ReadonlySet<number>): readonly Suspect[] {
  const first = new Map<string, number>();
  return table.rows.flatMap(({ name, group, hints }, row): readonly Suspect[] => {
    const figures = table.figures.filter((column) => isNumber(column, row));
    const large = figures.filter((column) => Math.abs(valueAt(column, row)) >= leastSize * column.step);
    const [column] = large;
    const isTelling = new Set(large.map((each) => Math.abs(valueAt(each, row)))).size >= 2;
    if (name === '' || hints.total || column === undefined || !isTelling || told.has(row)) return [];
    const values = table.figures.map((each) => (isNumber(each, row) ? valueAt(each, row) : ''));
    const key = `${group} ${nameKey(name)} ${values.join(' ')}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    const actual = valueAt(column, row);
    return [{ code: 'duplicate-row', column, row, actual, broken: [], otherRow: earlier }];
  });
}
