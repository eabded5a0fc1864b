import type { TableColumnInput } from '../model';
import { failure } from '../result';
import { refusedName } from './names';

/** Refuses table names that Excel does not take: ill-formed ones, those that look like cells, and those in use. */
export function refusedTableName(
  name: string,
  taken: ReadonlySet<string>,
): ReturnType<typeof failure> | null {
  const refused = refusedName(name);
  if (refused) return refused;
  if (taken.has(name.toLowerCase()))
    return failure('name-taken', `There is a table or name "${name}" already.`);
  return null;
}

/** Refuses columns that do not fit the area or whose names are empty or not unique. */
export function refusedColumns(
  columns: readonly TableColumnInput[],
  width: number,
): ReturnType<typeof failure> | null {
  if (columns.length !== width) {
    return failure(
      'area-invalid',
      `The table is ${width} columns wide but ${columns.length} columns are described.`,
    );
  }
  const names = new Set<string>();
  for (const { name } of columns) {
    const key = name.toLowerCase();
    if (name === '') return failure('name-invalid', 'A table column needs a name.');
    if (names.has(key)) return failure('name-taken', `The table would have two columns named "${name}".`);
    names.add(key);
  }
  return null;
}
