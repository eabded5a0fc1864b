import { takeSnapshot } from '../../src/excel';
import { wireContent, type WireValue } from '../../src/excel/content/wireContent';
import type { EmbeddedHost } from '../../src/host/startHost';
import { updatePlan } from '../../src/workbook';
import { areaAddress, type Area } from '../../src/workbook/area';
import type { CellContent } from '../../src/workbook/cell';
import { cellStyles } from '../../src/workbook/cellStyles';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A rectangle to write, as an update has planned it, and how some of it is written. */
interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly write: (range: Excel.Range, row: number, from: number, to: number) => void;
}

/** How much is read and written between one `context.sync()` and the next. */
type Portion = 'cell' | 'row';

/**
 * The same update as ours, written the way that most add-ins are: read what is there, piece by piece with a sync in the loop,
 * and write it so, too. Values, formulas and styles are those of our own plan; nothing else of it is done: no row heights, no charts.
 */
export async function updatePlainly(host: EmbeddedHost, portion: Portion): Promise<void> {
  const snapshot = await snapshotOf(host);
  const blocks = blocksOf(snapshot);
  const read = Object.values(snapshot.tables).map(({ sheet, area }) => ({ sheet, area }));
  // What it costs to know the plan is not theirs to pay: they have it in their heads.
  host.messages.clear();
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheet, area } of read) {
      for (const part of portionsOf(area, portion)) {
        worksheets.getItem(sheet).getRange(areaAddress(part)).load('values,formulas');
        await context.sync();
      }
    }
    for (const { sheet, area, write } of blocks) {
      for (const part of portionsOf(area, portion)) {
        const range = worksheets.getItem(sheet).getRange(areaAddress(part));
        write(range, part.top - area.top, part.left - area.left, part.right - area.left + 1);
        await context.sync();
      }
    }
  });
}

async function snapshotOf(host: EmbeddedHost): Promise<WorkbookSnapshot> {
  const read = await takeSnapshot(host.Excel);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

function blocksOf(snapshot: WorkbookSnapshot): Block[] {
  const { operations, refusal } = updatePlan(snapshot);
  if (refusal !== undefined) throw new Error(refusal);
  const blocks: Block[] = [];
  for (const operation of operations) {
    if (operation.kind === 'write-cells') {
      const { sheet, area, rows } = operation;
      const values = rows.map((row) => row.map(wireValue));
      blocks.push({
        sheet,
        area,
        write: (range, row, from, to) => {
          range.formulas = [(values[row] ?? []).slice(from, to)];
        },
      });
    } else if (operation.kind === 'write-styles') {
      const { sheet, area, rows } = operation;
      const styles = rows.map((row) => row.map((key) => ({ style: cellStyles[key].name })));
      blocks.push({
        sheet,
        area,
        write: (range, row, from, to) => {
          range.setCellProperties([(styles[row] ?? []).slice(from, to)]);
        },
      });
    }
  }
  return blocks;
}

function wireValue(content: CellContent): WireValue {
  const wire = wireContent(content);
  if (!wire.ok) throw new Error(wire.problem);
  return wire.value;
}

function portionsOf(area: Area, portion: Portion): Area[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
  if (portion === 'row') return rows;
  return rows.flatMap((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      ...row,
      left: area.left + index,
      right: area.left + index,
    })),
  );
}
