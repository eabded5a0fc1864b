import type { Finding } from '../../report/finding';
import { schemas, type TableKey } from '../../report/schema';
import { entryTexts } from '../../report/texts/entryTexts';
import { where } from '../../report/texts/where';
import { longestText } from '../../report/values/longestText';
import { rowName } from '../../report/entries/rowName';
import { textContent } from '../cell';
import { highestRow, rowHeight } from '../paper/rowHeight';
import { layOutColumns, type LaidOutColumn } from '../sheets/entryLayout';
import type { WorkbookSnapshot } from '../snapshot';
import { findColumns } from './tableColumns';

const tableKeys = Object.keys(schemas) as TableKey[];

/**
 * Long texts of which an entry sheet cannot show all: Excel gives no row more than 409 points. The text is there, and
 * the report shows it; by the width that the column has on a new sheet, since people may have changed it.
 */
export function tallTexts(snapshot: WorkbookSnapshot): readonly Finding[] {
  return tableKeys.flatMap((table) => {
    const found = snapshot.tables[table];
    if (found === undefined) return [];
    const { positions } = findColumns(table, found);
    const columns = layOutColumns(table).filter(
      ({ column, isFixed }) => column.kind === 'longText' && !isFixed,
    );
    return found.values.slice(1).flatMap((cells, index) =>
      columns.flatMap((column): readonly Finding[] => {
        const text = cells[positions.get(column.key) ?? -1];
        if (typeof text !== 'string' || !isTall(text, column.width)) return [];
        const values = [...positions].map(([key, position]) => [key, cells[position]] as const);
        return [tallText(table, index + 1, column, rowName(table, Object.fromEntries(values)))];
      }),
    );
  });
}

function tallText(table: TableKey, row: number, { key, column }: LaidOutColumn, name: string): Finding {
  const at = where({ name, row }, column.header);
  const isSplittable = table === 'texts';
  return {
    code: 'text-higher-than-row',
    severity: 'information',
    place: { table, row, column: key },
    ...(name === '' ? {} : { name }),
    message: isSplittable ? entryTexts.textHigherThanRow({ at }) : entryTexts.textHigherThanCell({ at }),
  };
}

/** Short texts need no estimate, and one that no cell holds has a finding of its own. */
function isTall(text: string, width: number): boolean {
  if (text.length > longestText || (text.length < width * 10 && !text.includes('\n'))) return false;
  return rowHeight([{ content: textContent(text), style: 'entryText' }], [width]) >= highestRow;
}
