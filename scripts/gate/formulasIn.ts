import { openPackage } from '../fileRules/filePackage';
import type { Element } from '../fileRules/xmlTree';

/** Something in a file that a spreadsheet program calculates. */
interface FoundFormula {
  readonly part: string;
  readonly formula: string;
}

/** Elements whose text is a formula: of cells, validations, rules, names, tables and charts. */
const formulaElements = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/**
 * Everything that is calculated in a workbook's file, found with a reader that is none of the product's own.
 *
 * @example formulasIn(readFileSync('rapport.xlsx')) // [{ part: 'xl/worksheets/sheet1.xml', formula: 'SUM(C6:C9)' }, …]
 */
export function formulasIn(file: Uint8Array): readonly FoundFormula[] {
  return [...openPackage(file).trees].flatMap(([part, tree]) => [...found(tree, part)]);
}

function* found(element: Element, part: string): Generator<FoundFormula> {
  if (formulaElements.has(element.local)) yield { part, formula: element.text };
  for (const child of element.children) yield* found(child, part);
}
