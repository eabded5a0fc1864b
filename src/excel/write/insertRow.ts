import { step, type Step } from './step';

/** Excel's sign for the end of a table. */
const atEnd = -1;

/**
 * A step that gives a table a new row before a body row (from 0), or at its end. Excel lets it look like its neighbours, with
 * their validations and conditional formats, fills its calculated columns, and moves what stands below the table or its totals.
 */
export function insertRow(table: string, row: number = atEnd): Step {
  return step((target) => {
    target.workbook.tables.getItem(table).rows.add(row);
  });
}
