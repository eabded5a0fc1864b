import type { WireValue } from '../content/wireContent';
import { broadcast } from './broadcast';
import { step, type Step } from './step';

/**
 * A step that writes a cell found by its defined name: it stands beside entries, and rows and columns may have been inserted since
 * the workbook was read, so that its address would be that of somebody's entry.
 */
export function writeNamedCell(name: string, value: WireValue): Step {
  return step((target) => {
    const cell = target.workbook.names.getItem(name).getRange();
    cell.untrack();
    cell.formulas = broadcast(value);
  }, value);
}
