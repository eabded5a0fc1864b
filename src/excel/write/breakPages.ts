import { step, type Step } from './step';

/** What a break sends. */
const breakBytes = 700;

/** A step that replaces a sheet's page breaks by hand: a page begins above each of the rows (from 0). */
export function breakPages(sheet: string, rows: readonly number[]): Step {
  const { queue } = step((target) => {
    const breaks = target.sheet(sheet).horizontalPageBreaks;
    breaks.removePageBreaks();
    for (const row of rows) breaks.add(target.range(sheet, { top: row, left: 0, bottom: row, right: 0 }));
  });
  return { bytes: (rows.length + 1) * breakBytes, queue };
}
