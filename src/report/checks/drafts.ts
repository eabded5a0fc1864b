import { rowName } from '../entries/rowName';
import type { Finding } from '../finding';
import { schemas, type TableKey } from '../schema';
import type { Column, ColumnKind } from '../schema/column';
import { rollTexts } from '../texts/rollTexts';
import { where } from '../texts/where';
import { readDraft } from '../values/draft';
import type { Check } from './check';

const textKinds: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'longText']);

const tables = (Object.keys(schemas) as TableKey[]).map((table) => {
  const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
  return { table, texts: columns.filter(([, { kind }]) => textKinds.has(kind)) };
});

/** Texts that are still marked as drafts from an earlier period, wherever they stand: they would be printed so. */
export const checkDrafts: Check = ({ rows }) =>
  tables.flatMap(({ table, texts }) =>
    rows[table].flatMap((row): readonly Finding[] => {
      const values: Readonly<Record<string, unknown>> = row;
      return texts.flatMap(([column, { header }]): readonly Finding[] => {
        const text = values[column];
        const draft = typeof text === 'string' ? readDraft(text) : undefined;
        if (draft === undefined) return [];
        // A row that is known by the text itself is called by what stands behind the mark.
        const name = rowName(table, { ...row, [column]: draft.rest });
        return [
          {
            code: 'text-is-draft',
            severity: 'warning',
            place: { table, row: row.row, column },
            ...(name === '' ? {} : { name }),
            message: rollTexts.textIsDraft({ at: where({ name, row: row.row }, header), mark: draft.mark }),
          },
        ];
      });
    }),
  );
