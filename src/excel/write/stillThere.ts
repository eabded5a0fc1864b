import { schemas, type TableKey } from '../../report/schema';
import { approvedTable } from '../../workbook/approved/approvedTable';
import { cellAddress, type Area } from '../../workbook/area';
import { outputs, type OutputKey } from '../../workbook/outputs/keys';
import type { Reading } from '../read/reading';
import { step, type Step, type Target } from './step';

/** A cell that can be found by what it is, and where it was when the workbook was read. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly live: (target: Target) => Excel.Range;
}

/**
 * A step that fails unless everything of ours on the sheets that are about to be written stands where it was read: between the
 * message that reads and the one that writes, people can insert rows, move tables and rename sheets, and what is written by its
 * address would then end up in other cells. It goes first in its message, so that nothing of it has been written when it fails.
 * @param sheets present names of the sheets that are written
 */
export function stillThere({ snapshot, leftovers }: Reading, sheets: ReadonlySet<string>): Step {
  const { tables, approved } = snapshot;
  const written = [...sheets, ...leftovers.halfBuilt, ...leftovers.unnamed.map(({ sheet }) => sheet)];
  const ours = [
    ...(Object.keys(tables) as TableKey[]).map((key) => ({ name: schemas[key].table, held: tables[key] })),
    { name: approvedTable.table, held: approved },
  ].flatMap(({ name, held }) => (held !== undefined && sheets.has(held.sheet) ? [{ name, held }] : []));
  const blocks = (Object.keys(snapshot.outputs) as OutputKey[]).flatMap((key) => {
    const held = snapshot.outputs[key];
    return held !== undefined && sheets.has(held.sheet) ? [{ name: outputs[key].name, held }] : [];
  });
  const corners = [
    ...ours.map(({ name, held }) => first(held, held.area, (target) => header(target, name).getCell(0, 0))),
    ...blocks.map(({ name, held }) => first(held, held.block, (target) => named(target, name).getCell(0, 0))),
  ];
  const ends = [
    ...ours.map(({ name, held }) =>
      last(held, held.area, (target) =>
        kept(kept(target.workbook.tables.getItem(name).getDataBodyRange()).getLastCell()),
      ),
    ),
    // Rows and columns that come or go anywhere move it, and so does what somebody has begun to write under the block.
    ...blocks.map(({ held }) =>
      last(held, held.used, (target) => kept(target.sheet(held.sheet).getUsedRange()).getLastCell()),
    ),
  ];
  return { ...asking(written, ends), guard: { later: asking(written, corners) } };
}

function asking(sheets: readonly string[], places: readonly Place[]): Step {
  return step((target) => {
    for (const sheet of sheets) target.sheet(sheet).load({ name: true });
    for (const { sheet, row, column, live } of places)
      kept(kept(live(target)).getIntersection(target.address(sheet, cellAddress(row, column))));
  });
}

const header = (target: Target, table: string): Excel.Range =>
  kept(target.workbook.tables.getItem(table).getHeaderRowRange());
const named = (target: Target, name: string): Excel.Range =>
  kept(target.workbook.names.getItem(name).getRange());

const first = ({ sheet }: { sheet: string }, { top, left }: Area, live: Place['live']): Place => ({
  sheet,
  row: top,
  column: left,
  live,
});
const last = ({ sheet }: { sheet: string }, { bottom, right }: Area, live: Place['live']): Place => ({
  sheet,
  row: bottom,
  column: right,
  live,
});

/** A range that is used in this round trip only. */
function kept(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
