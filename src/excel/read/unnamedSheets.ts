import type { TableKey } from '../../report/schema';
import { approvedTable } from '../../workbook/approved/approvedTable';
import { freeSheetName } from '../../workbook/freeName';
import { outputs as outputKeys, type OutputKey } from '../../workbook/outputs/keys';
import { entrySheets } from '../../workbook/sheets';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { isPassingName } from '../unfinished';
import type { Leftovers } from './reading';

/** The complete sheets that still bear passing names, each with the name that it was meant to have. */
export function unnamedSheets(
  {
    tables,
    outputs,
    approved,
  }: Pick<WorkbookSnapshot, 'tables' | 'outputs'> & {
    readonly approved: WorkbookSnapshot['approved'] | undefined;
  },
  sheetNames: readonly string[],
): Leftovers['unnamed'] {
  const meant = [
    ...(Object.keys(tables) as TableKey[]).map((key) => ({
      held: tables[key],
      name: entrySheets[key].sheet,
    })),
    ...(Object.keys(outputs) as OutputKey[]).map((key) => ({
      held: outputs[key],
      name: outputKeys[key].sheet,
    })),
    { held: approved, name: approvedTable.sheet },
  ];
  const taken = [...sheetNames];
  const unnamed: { sheet: string; name: string }[] = [];
  for (const { held, name } of meant) {
    if (held === undefined || !isPassingName(held.sheet)) continue;
    const free = freeSheetName(name, taken);
    taken.push(free);
    unnamed.push({ sheet: held.sheet, name: free });
  }
  return unnamed;
}
