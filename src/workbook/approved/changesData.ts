import type { Changes, RowChange } from '../../report/changes/changes';
import { headerOf, schemas, type TableKey } from '../../report/schema';
import { changeTexts } from '../../report/texts/changeTexts';
import type { CellValue } from '../snapshot';

/** One difference from the approved version, as programs and the command line take it. */
export interface ChangesData {
  /** The entry table's name. */
  readonly table: string;
  /** What a reader calls the row. */
  readonly row: string;
  /** The column's header; '' for a row that has come, gone or got another name. */
  readonly column: string;
  readonly before?: CellValue;
  readonly after?: CellValue;
  /** Swedish: what has happened, such as `ändrad` or `ny rad`. */
  readonly what: string;
}

/** Every difference, cell by cell in the order of the sheets; of a text each sentence. @example changesData({ tables: [] }) // [] */
export function changesData({ tables }: Changes): readonly ChangesData[] {
  return tables.flatMap(({ table, rows }) => rows.flatMap((row) => rowData(table, row)));
}

function rowData(table: TableKey, { kind, name, formerName, cells }: RowChange): readonly ChangesData[] {
  const at = { table: schemas[table].table, row: name };
  const renamed: readonly ChangesData[] =
    formerName === undefined
      ? []
      : [{ ...at, column: '', before: formerName, after: name, what: changeTexts.rows.renamed }];
  const isWhole = kind === 'new' || kind === 'gone';
  return [
    ...renamed,
    ...cells.flatMap(({ column, before, after, sentences }): readonly ChangesData[] => {
      const place = { ...at, column: headerOf(table, column) };
      if (sentences !== undefined && !isWhole) {
        return sentences.map(({ kind: happened, ...sides }) => ({
          ...place,
          ...sides,
          what: changeTexts.sentences[happened],
        }));
      }
      return [
        {
          ...place,
          ...(before === undefined ? {} : { before: before.value }),
          ...(after === undefined ? {} : { after: after.value }),
          what: isWhole ? changeTexts.rows[kind] : changeTexts.changed,
        },
      ];
    }),
  ];
}
