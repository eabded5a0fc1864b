import { cellAddress, type Area } from '../../workbook/area';
import type { NamePlan } from '../../workbook/plan';
import { step, type Step } from './step';

/**
 * A step that defines a workbook name. A name that exists, whether or not it still leads anywhere, is led anew, so that formulas
 * that use it never miss it.
 * @param known names that exist when the step is carried out; the name is added to them
 */
export function defineName(sheet: string, { name, refersTo }: NamePlan, known: Set<string>): Step {
  const exists = known.has(name);
  known.add(name);
  return step((target) => {
    const { names } = target.workbook;
    if (exists) {
      names.getItem(name).formula =
        typeof refersTo === 'string' ? refersTo : reference(target.presentName(sheet), refersTo);
    } else {
      names.add(name, typeof refersTo === 'string' ? refersTo : target.range(sheet, refersTo));
    }
  }, refersTo);
}

/** @example reference("Mål 'A'", { top: 4, left: 0, bottom: 9, right: 2 }) // "='Mål ''A'''!$A$5:$C$10" */
function reference(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `='${sheet.replaceAll("'", "''")}'!${corner(top, left)}:${corner(bottom, right)}`;
}
