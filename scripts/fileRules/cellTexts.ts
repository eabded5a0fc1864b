import type { FilePackage } from './filePackage';
import { placeOf } from './places';
import { rowsOf, sharedTextsOf, textOf, type SheetPart } from './readSheets';
import { attributeOf, childOf } from './xmlTree';

/** The texts of a row's cells by column from 1; cells that hold no text are left out. */
export function cellTexts(file: FilePackage, sheet: SheetPart, row: number): ReadonlyMap<number, string> {
  const shared = sharedTextsOf(file);
  const found = rowsOf(sheet).find((each) => attributeOf(each.row, 'r') === String(row));
  const texts = (found?.cells ?? []).flatMap((cell): readonly (readonly [number, string])[] => {
    const column = placeOf(attributeOf(cell, 'r'))?.left;
    const value = childOf(cell, 'v')?.text ?? '';
    const kind = attributeOf(cell, 't');
    if (column === undefined) return [];
    if (kind === 's') return [[column, shared?.[Number(value)] ?? '']];
    if (kind === 'inlineStr') return [[column, textOf(childOf(cell, 'is'))]];
    return kind === 'str' ? [[column, value]] : [];
  });
  return new Map(texts);
}
