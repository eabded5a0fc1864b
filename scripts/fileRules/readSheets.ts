import { attributeOf, childOf, childrenOf, everyElement, type Element } from './xmlTree';
import { targetsOf, workbookPart, type FilePackage } from './filePackage';

/** A sheet of the workbook, with its part. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: string;
  readonly part: string;
  readonly tree: Element | undefined;
}

/** A table of a sheet, with its part. */
export interface TablePart {
  readonly part: string;
  readonly tree: Element;
  readonly sheet: SheetPart;
}

/** The workbook's sheets in their order. */
export function sheetsOf(file: FilePackage): readonly SheetPart[] {
  const part = workbookPart(file);
  const targets = new Map((file.relations.get(part) ?? []).map(({ id, target }) => [id, target]));
  return childrenOf(childOf(file.trees.get(part), 'sheets'), 'sheet').map((sheet) => {
    const target = targets.get(attributeOf(sheet, 'r:id')) ?? '';
    return {
      name: attributeOf(sheet, 'name'),
      sheetId: attributeOf(sheet, 'sheetId'),
      part: target,
      tree: file.trees.get(target),
    };
  });
}

/** Every table of every sheet. */
export function tablesOf(file: FilePackage): readonly TablePart[] {
  return sheetsOf(file).flatMap((sheet) =>
    targetsOf(file, sheet.part, 'table').flatMap((part) => {
      const tree = file.trees.get(part);
      return tree === undefined ? [] : [{ part, tree, sheet }];
    }),
  );
}

/** The texts that cells refer to by number; undefined when the workbook has no such part. */
export function sharedTextsOf(file: FilePackage): readonly string[] | undefined {
  const [part] = targetsOf(file, workbookPart(file), 'sharedStrings');
  const tree = part === undefined ? undefined : file.trees.get(part);
  return tree === undefined ? undefined : childrenOf(tree, 'si').map(textOf);
}

/** The text of a shared or inline string, without its phonetic hints. */
export function textOf(item: Element | undefined): string {
  if (item === undefined) return '';
  const runs = [...childrenOf(item, 't'), ...childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'))];
  return runs.map(({ text }) => text).join('');
}

/** The cells of a sheet, row by row. */
export function rowsOf({ tree }: SheetPart): readonly { row: Element; cells: readonly Element[] }[] {
  return childrenOf(childOf(tree, 'sheetData'), 'row').map((row) => ({ row, cells: childrenOf(row, 'c') }));
}

/** The styles' part. */
export function stylesOf(file: FilePackage): Element | undefined {
  const [part] = targetsOf(file, workbookPart(file), 'styles');
  return part === undefined ? undefined : file.trees.get(part);
}

/** How many children a list of the styles has. */
export function countIn(styles: Element | undefined, list: string): number {
  return childOf(styles, list)?.children.length ?? 0;
}

/** Every element below a part with this local name. */
export function allNamed(tree: Element | undefined, local: string): readonly Element[] {
  return tree === undefined ? [] : [...everyElement(tree)].filter((each) => each.local === local);
}
