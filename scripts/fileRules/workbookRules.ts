import type { Breach } from './breach';
import { workbookPart, type FilePackage } from './filePackage';
import { repeatedIn } from './packageRules';
import { sheetsOf, tablesOf } from './readSheets';
import { attributeOf, childOf, childrenOf } from './xmlTree';

/** Sheets have a part, a name that Excel allows, and a name and number of their own; one of them is visible. */
export function checkSheets(file: FilePackage): readonly Breach[] {
  const part = workbookPart(file);
  const said = (message: string): Breach => ({ rule: 'sheets', part, message });
  const sheets = sheetsOf(file);
  const elements = childrenOf(childOf(file.trees.get(part), 'sheets'), 'sheet');
  const isAllowed = (name: string) => /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(name);
  return [
    ...sheets.filter(({ tree }) => tree === undefined).map(({ name }) => said(`${name} has no part`)),
    ...sheets.filter(({ name }) => !isAllowed(name)).map(({ name }) => said(`${name} is no name of a sheet`)),
    ...repeatedIn(sheets.map(({ name }) => name.toLowerCase())).map((name) =>
      said(`two sheets are called ${name}`),
    ),
    ...repeatedIn(sheets.map(({ sheetId }) => sheetId)).map((id) => said(`two sheets have the number ${id}`)),
    ...(elements.every((each) => attributeOf(each, 'state').includes('idden'))
      ? [said('no sheet is visible')]
      : []),
  ];
}

/** Defined names are unique in their scope, none is called as a table is, and they lead to sheets that there are. */
export function checkNames(file: FilePackage): readonly Breach[] {
  const part = workbookPart(file);
  const said = (message: string): Breach => ({ rule: 'names', part, message });
  const sheets = sheetsOf(file);
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const tables = tablesOf(file).map(({ tree }) => attributeOf(tree, 'displayName').toLowerCase());
  const defined = childrenOf(childOf(file.trees.get(part), 'definedNames'), 'definedName').map((each) => ({
    name: attributeOf(each, 'name'),
    scope: attributeOf(each, 'localSheetId'),
    formula: each.text,
  }));
  const keys = defined.map(({ name, scope }) => `${name.toLowerCase()} ${scope}`.trim());
  return [
    ...repeatedIn(keys).map((key) => said(`the name ${key} stands twice`)),
    ...defined
      .filter(({ name }) => tables.includes(name.toLowerCase()))
      .map(({ name }) => said(`${name} is the name of a table, too`)),
    ...defined
      .filter(({ scope }) => scope !== '' && sheets[Number(scope)] === undefined)
      .map(({ name, scope }) => said(`${name} belongs to sheet ${scope}, which there is none`)),
    ...defined
      .filter(({ name }) => !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name))
      .map(({ name }) => said(`${name} is no name`)),
    ...defined.flatMap(({ name, formula }) => [
      ...(formula === '' || formula.includes('#REF!') ? [said(`${name} leads nowhere: ${formula}`)] : []),
      ...sheetsIn(formula)
        .filter((sheet) => !known.has(sheet.toLowerCase()))
        .map((sheet) => said(`${name} leads to the sheet ${sheet}, which there is none`)),
    ]),
  ];
}

/** The sheets that a formula names; texts in it, references that are lost and other workbooks are left out. */
export function sheetsIn(formula: string): readonly string[] {
  const withoutTexts = formula.replaceAll(/"(?:[^"]|"")*"|#REF!/gu, '');
  const found = withoutTexts.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...found]
    .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '')
    .filter((name) => !name.includes('['));
}
