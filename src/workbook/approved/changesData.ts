import { convertAmount } from '../../report/arithmetic/units';
import { keptValue } from '../../report/changes/approvedValues';
import type { Changes, RowChange } from '../../report/changes/changes';
import { kindOf, type UnitChange } from '../../report/changes/comparableCell';
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
  /** An amount in the unit of entry now, whatever unit it was entered in. */
  readonly before?: CellValue;
  /** A date as text, `2027-08-01`. */
  readonly after?: CellValue;
  /** Swedish: what has happened, such as `ändrad` or `ny rad`. */
  readonly what: string;
}

/** Every difference, cell by cell in the order of the sheets; of a text each sentence. @example changesData({ tables: [] }) // [] */
export function changesData({ tables, unit }: Changes): readonly ChangesData[] {
  return tables.flatMap(({ table, rows }) => rows.flatMap((row) => rowData(table, row, unit)));
}

function rowData(
  table: TableKey,
  { kind, name, formerName, cells }: RowChange,
  unit: UnitChange | undefined,
): readonly ChangesData[] {
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
          ...(before === undefined ? {} : { before: inUnit(table, column, before.value, unit) }),
          ...(after === undefined ? {} : { after: keptValue(table, column, after.value) }),
          what: isWhole ? changeTexts.rows[kind] : changeTexts.changed,
        },
      ];
    }),
  ];
}

/** What was approved, an amount in the unit of entry now; a text stands as it was written. */
function inUnit(table: TableKey, column: string, value: CellValue, unit: UnitChange | undefined): CellValue {
  const isConverted = unit !== undefined && typeof value === 'number' && kindOf(table, column) === 'amount';
  return isConverted ? convertAmount(value, unit.from, unit.to) : value;
}
