import { columnLetters, type Area } from '../../workbook/area';
import { columnPoints } from '../../workbook/columnWidth';
import type { SheetPlan } from '../../workbook/plan';
import type { Outcome } from '../outcome';
import type { Turns } from '../run/session';
import { setUpPage } from './setUpPage';
import { step, type Step } from './step';
import { writeCells } from './writeCells';
import { writeStyle } from './writeStyles';

/**
 * Steps that add a sheet with its cells, table, look and paper, under a passing name (see `unfinished.ts`).
 * @param position its place among the sheets, counted from 0; last without it
 * @returns a refusal when a cell's content cannot be written
 */
export async function addSheet(
  session: Turns,
  plan: SheetPlan,
  passingName: string,
  position?: number,
): Promise<Outcome<readonly Step[]>> {
  const { sheet, table } = plan;
  const steps: Step[] = [
    step((target) => {
      target.addSheet(sheet, passingName);
      if (position !== undefined) target.sheet(sheet).position = position;
    }),
  ];
  // Before the texts: a style that comes later would take away the sign that a text was entered with an apostrophe.
  steps.push(...plan.styles.map(({ area, style }) => writeStyle(sheet, area, style)));
  const after: Step[] = [];
  for (const { area, rows } of plan.cells) {
    const written = await writeCells(session, sheet, area, rows);
    if (!written.ok) return written;
    // A table takes over cells that are there; formulas outside it may lean on it.
    const inTable = table !== undefined && overlaps(area, table.area);
    (inTable ? steps : after).push(...written.value);
  }
  if (table !== undefined) {
    steps.push(
      step((target) => {
        const added = target.sheet(sheet).tables.add(target.range(sheet, table.area), true);
        added.name = table.name;
        // The cells' own styles tell entry from computed; a table style would lie on top of that.
        added.style = 'TableStyleLight1';
        added.showBandedRows = false;
      }),
    );
  }
  steps.push(...after, ...columns(plan), lookOf(plan), setUpPage(plan));
  return { ok: true, value: steps };
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Widths and folded columns, neighbours that are alike in one request. */
function columns({ sheet, columnWidths, hiddenColumns }: SheetPlan): Step[] {
  const widths = runs(columnWidths).map(({ from, to, value }) =>
    step((target) => {
      const columns = target.address(sheet, `${columnLetters(from)}:${columnLetters(to)}`);
      columns.format.columnWidth = columnPoints(value);
    }),
  );
  const hidden = hiddenColumns.map((letters) =>
    step((target) => {
      target.address(sheet, `${letters}:${letters}`).columnHidden = true;
    }),
  );
  return [...widths, ...hidden];
}

function runs(values: readonly number[]): { from: number; to: number; value: number }[] {
  const found: { from: number; to: number; value: number }[] = [];
  for (const [index, value] of values.entries()) {
    const last = found.at(-1);
    if (last?.value === value) last.to = index;
    else found.push({ from: index, to: index, value });
  }
  return found;
}

function lookOf({ sheet, tabColor, gridlines, frozenRows, frozenColumns }: SheetPlan): Step {
  return step((target) => {
    const proxy = target.sheet(sheet);
    proxy.tabColor = tabColor;
    if (!gridlines) proxy.showGridlines = false;
    if (frozenRows > 0 && frozenColumns > 0) {
      const corner = { top: 0, left: 0, bottom: frozenRows - 1, right: frozenColumns - 1 };
      proxy.freezePanes.freezeAt(target.range(sheet, corner));
    } else if (frozenRows > 0) {
      proxy.freezePanes.freezeRows(frozenRows);
    } else if (frozenColumns > 0) {
      proxy.freezePanes.freezeColumns(frozenColumns);
    }
  });
}
