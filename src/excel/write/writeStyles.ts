import type { Area } from '../../workbook/area';
import { cellStyles, type StyleKey } from '../../workbook/cellStyles';
import type { Turns } from '../run/session';
import { jsonBytes, step, type Step } from './step';

/** A step sends at most so many cells' styles. */
const stepCells = 5_000;

/** Steps that give cells their named styles: one name for the whole area, or a name for every cell. */
export async function writeStyles(
  session: Turns,
  sheet: string,
  area: Area,
  rows: readonly (readonly StyleKey[])[],
): Promise<readonly Step[]> {
  const [[first] = []] = rows;
  if (first !== undefined && rows.every((row) => row.every((key) => key === first))) {
    return [writeStyle(sheet, area, first)];
  }
  const height = Math.max(1, Math.floor(stepCells / (area.right - area.left + 1)));
  const steps: Step[] = [];
  for (let start = 0; start < rows.length; start += height) {
    const properties = rows
      .slice(start, start + height)
      .map((row) => row.map((key) => ({ style: cellStyles[key].name })));
    const top = area.top + start;
    const part = { ...area, top, bottom: top + properties.length - 1 };
    const { bytes, queue } = step((target) => {
      target.range(sheet, part).setCellProperties(properties);
    });
    steps.push({ bytes: bytes + jsonBytes(properties), queue });
    await session.handled(properties.length * (area.right - area.left + 1));
  }
  return steps;
}

/** Gives every cell of an area one named style. */
export function writeStyle(sheet: string, area: Area, key: StyleKey): Step {
  return step((target) => {
    target.range(sheet, area).style = cellStyles[key].name;
  });
}
