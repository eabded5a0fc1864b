import { checkAreas, checkLengths, checkUniqueIds } from './areaRules';
import type { Breach } from './breach';
import { checkCells } from './cellRules';
import { openPackage, type FilePackage } from './filePackage';
import { checkElementOrder } from './orderRule';
import { checkContentTypes, checkRelations } from './packageRules';
import { checkStyles } from './styleRules';
import { checkTables } from './tableRules';
import { checkNames, checkSheets } from './workbookRules';

const rules: readonly ((file: FilePackage) => readonly Breach[])[] = [
  checkContentTypes,
  checkRelations,
  checkElementOrder,
  checkSheets,
  checkNames,
  checkTables,
  checkCells,
  checkStyles,
  checkAreas,
  checkLengths,
  checkUniqueIds,
];

/**
 * Holds a workbook's file against the rules that Excel opens files by, with readers and lists of its own: nothing of it
 * is shared with the code that writes files.
 *
 * @param bytes an .xlsx file
 * @example checkFile(host.save()) // []
 */
export function checkFile(bytes: Uint8Array): readonly Breach[] {
  const file = openPackage(bytes);
  return [...file.breaches, ...rules.flatMap((rule) => rule(file))];
}
