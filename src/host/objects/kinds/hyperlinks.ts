import type { Sheet } from '../../document/model';
import { cellArea, intersect, sameArea } from '../state/areas';
import { accept } from '../state/accept';
import type { RangeRef } from '../state/book';
import { areaOf } from '../state/rangeRef';
import { writeCell } from '../edit/writeCells';
import { requireUnlocked } from '../edit/protection';
import { toRecord, toText } from './readValue';

interface WireHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link on a cell, or null. */
export function hyperlinkAt(sheet: Sheet, row: number, column: number): WireHyperlink | null {
  const link = sheet.hyperlinks().find(({ area }) => intersect(area, cellArea(row, column)) !== undefined);
  if (link === undefined) return null;
  const value = sheet.cells.value(row, column);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.screenTip === '' ? {} : { screenTip: link.screenTip }),
    textToDisplay: value === null ? link.display : typeof value === 'object' ? value.error : String(value),
  };
}

/** The link of the range's cells; null when there is none or they differ. */
export function hyperlinkOf(range: RangeRef): WireHyperlink | null {
  const area = areaOf(range);
  const links = range.sheet.hyperlinks().filter((link) => intersect(link.area, area) !== undefined);
  const [first] = links;
  if (first === undefined || links.length > 1 || intersect(first.area, area) === undefined) return null;
  return hyperlinkAt(range.sheet, area.top, area.left);
}

/** Puts a link on the range, and the text to display into its first cell. */
export function setHyperlink(range: RangeRef, value: unknown): void {
  const given = toRecord(value);
  const area = areaOf(range);
  requireUnlocked(range.book, range.sheet, area);
  const part = (key: keyof WireHyperlink): string | undefined =>
    given[key] === undefined || given[key] === null ? undefined : toText(given[key]);
  for (const old of range.sheet.hyperlinks()) {
    if (intersect(old.area, area) !== undefined && !sameArea(old.area, area))
      accept(range.sheet.setHyperlink(old.area, null));
  }
  const text = part('textToDisplay');
  accept(
    range.sheet.setHyperlink(area, {
      address: part('address') ?? null,
      location: part('documentReference')?.replace(/^#/, '') ?? null,
      screenTip: part('screenTip') ?? '',
      display: text ?? '',
    }),
  );
  if (text === undefined) return;
  const cell = { row: area.top, column: area.left };
  writeCell(range.book, range.sheet, cell, { kind: 'value', value: text, quoted: false });
}
