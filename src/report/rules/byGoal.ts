import { nameKey } from '../values/plainText';

/** Rows by the goal that they belong to; a goal without rows has none. */
export function byGoal<R extends { readonly goal: string }>(
  rows: readonly R[],
): (goal: string) => readonly R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = nameKey(row.goal);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (goal) => groups.get(nameKey(goal)) ?? [];
}
