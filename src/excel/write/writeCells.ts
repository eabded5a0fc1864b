import { cellAddress, type Area } from '../../workbook/area';
import type { CellContent } from '../../workbook/cell';
import { wireContent, type WireValue } from '../content/wireContent';
import { unwritable } from '../failures/refusals';
import type { Outcome } from '../outcome';
import type { Turns } from '../run/session';
import { broadcast } from './broadcast';
import { step, jsonBytes, type Step } from './step';

/** The most that one step may send, so that steps can be shared out among messages and turns. */
const stepBytes = 250_000;

/** Office.js cuts larger arrays into blocks of this many cells, each with requests of its own. */
const blockCells = 1_500;
const blockBytes = 2_500;

/**
 * Steps that write contents into an area, escaped by the write gate. One value for the whole area is sent once.
 * @returns a refusal that names the cell when a content cannot be written
 * @throws when the rows do not have the area's shape
 */
export async function writeCells(
  session: Turns,
  sheet: string,
  area: Area,
  rows: readonly (readonly CellContent[])[],
): Promise<Outcome<readonly Step[]>> {
  const width = area.right - area.left + 1;
  if (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== width)) {
    throw new RangeError(`The rows for ${sheet} do not have the shape of their area`);
  }
  const wire: WireValue[][] = [];
  for (const [down, row] of rows.entries()) {
    const values: WireValue[] = [];
    for (const [across, content] of row.entries()) {
      const sent = wireContent(content);
      if (!sent.ok) {
        const place = `${sheet}!${cellAddress(area.top + down, area.left + across)}`;
        return { ok: false, failure: unwritable(place, sent.problem) };
      }
      values.push(sent.value);
    }
    wire.push(values);
    await session.handled(row.length);
  }
  const [[first] = []] = wire;
  if (first !== undefined && isSame(wire, first)) return { ok: true, value: [writeOne(sheet, area, first)] };
  return { ok: true, value: await writeRows(session, sheet, area, wire) };
}

/** Formulas are never sent once for many: their relative references would be adjusted. */
function isSame(wire: readonly (readonly WireValue[])[], first: WireValue): boolean {
  if (typeof first === 'string' && first.startsWith('=')) return false;
  return wire.every((row) => row.every((value) => value === first));
}

function writeOne(sheet: string, area: Area, value: WireValue): Step {
  return step((target) => {
    target.range(sheet, area).formulas = broadcast(value);
  }, value);
}

async function writeRows(
  session: Turns,
  sheet: string,
  area: Area,
  wire: readonly WireValue[][],
): Promise<Step[]> {
  const steps: Step[] = [];
  let start = 0;
  let bytes = 0;
  const close = (end: number): void => {
    if (end === start) return;
    const rows = wire.slice(start, end);
    const part = { ...area, top: area.top + start, bottom: area.top + end - 1 };
    const cells = rows.length * (area.right - area.left + 1);
    const blocks = cells > blockCells ? Math.ceil(cells / blockCells) + 1 : 0;
    const { bytes: base, queue } = step((target) => {
      target.range(sheet, part).formulas = rows;
    });
    steps.push({ bytes: base + bytes + blocks * blockBytes, queue });
    start = end;
    bytes = 0;
  };
  for (const [index, row] of wire.entries()) {
    const rowBytes = jsonBytes(row) + 1;
    if (bytes + rowBytes > stepBytes) close(index);
    bytes += rowBytes;
    await session.handled(row.length);
  }
  close(wire.length);
  return steps;
}
