import type { Finding } from '../finding';
import type { TableKey } from '../schema';
import type { TableSchema } from '../schema/column';
import { entryTexts } from '../texts/entryTexts';
import { where } from '../texts/where';
import { nameKey } from '../values/plainText';
import type { RawRow } from './rawRow';
import { cellText } from './textCells';

/** A raw row with the name that readers know it by. */
export interface NamedRow {
  readonly raw: RawRow;
  readonly name: string;
}

/** A duplicate here is repeated in print; in every other table it is counted or added twice. */
const onlyPrinted: ReadonlySet<TableKey> = new Set<TableKey>([
  'volumes',
  'personnel',
  'goalResults',
  'events',
  'plans',
  'texts',
  'exceptions',
]);

function identityOf(schema: TableSchema, { cells }: RawRow): string | undefined {
  const parts = schema.identity.map((column) => nameKey(cellText(cells[column])));
  return parts.every((part) => part === '') ? undefined : parts.join('\u0000');
}

/**
 * Findings on rows that have the same identity as an earlier one: one for each later row, naming all of
 * them. Case and space do not tell rows apart.
 */
export function duplicateFindings(
  table: TableKey,
  schema: TableSchema,
  rows: readonly NamedRow[],
): Finding[] {
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const identity = identityOf(schema, row.raw);
    if (identity === undefined) continue;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [row]);
    else group.push(row);
  }
  const column = schema.identity.find((key) => schema.columns[key]?.kind === 'name') ?? schema.identity[0];
  return [...groups.values()].flatMap((group) => {
    const positions = group.map(({ raw }) => raw.row);
    return group.slice(1).map(({ raw, name }) => ({
      code: 'duplicate-row',
      severity: onlyPrinted.has(table) ? ('warning' as const) : ('error' as const),
      place: { table, row: raw.row, ...(column === undefined ? {} : { column }) },
      ...(name === '' ? {} : { name }),
      message: entryTexts.duplicateRow({ at: where({ name, row: raw.row }), rows: positions }),
    }));
  });
}
