import type { ChartPlan } from '../chart';
import { columnPoints } from '../columnWidth';
import type { WriteOperation } from '../operations';
import type { OutputBlock } from '../outputs/compose';
import type { Output } from '../outputs/output';
import { marginWidth, outputRows } from '../outputs/wholeColumn';
import { pageRows } from '../paper/pageRows';
import { planBreaks } from '../paper/planBreaks';
import { sheetOfPaper } from '../paper/sheetOfPaper';
import type { OutputSnapshot } from '../snapshot';

/** Excel takes no more than 1 026 page breaks on a sheet; a report of a thousand pages may run on after that. */
const mostBreaks = 1_000;

/** Widths of a generated sheet's columns in characters, from column A. */
export const sheetWidths = ({ widths }: Output): readonly number[] => [marginWidth, ...widths];

/** The scale of a sheet that has page breaks of its own; undefined for one that is fitted to the page's width. */
export function printScale(output: Output): number | undefined {
  return output.paper === undefined ? undefined : paperOf(output).scale;
}

/**
 * The page breaks of a generated sheet, where they are to be written. Excel does not tell ours from those that people
 * have set: breaks are left alone as long as every planned one is there, so an extra one of the controller's stays. When
 * they are written, those outside our block are kept.
 * @param charts with areas that count from the block's first cell
 */
export function pageChanges(
  output: Output,
  sheet: string,
  block: OutputBlock,
  held: OutputSnapshot | undefined,
  charts: readonly ChartPlan[] = [],
): readonly WriteOperation[] {
  if (output.paper === undefined) return [];
  const top = held?.block.top ?? 0;
  const rows = pageRows(
    block,
    sheetWidths(output),
    output.paper,
    charts.map(({ place }) => place),
  );
  const room = { height: paperOf(output).height, titles: rows[outputRows.header]?.height ?? 0 };
  const planned = planBreaks(rows, room)
    .slice(0, mostBreaks)
    .map((row) => row + top);
  const present = held?.pageBreaks ?? [];
  const isMissing = planned.some((row) => !present.includes(row));
  // Where rows came or went, a break that is not planned now is one of ours that has lost its place.
  const isStale = present.length > planned.length && heightOf(held) !== block.length;
  if (!isMissing && !isStale) return [];
  const bottom = top + Math.max(block.length, heightOf(held)) - 1;
  const kept = present.filter((row) => row <= top || row > bottom);
  return [{ kind: 'break-pages', sheet, rows: [...kept, ...planned].sort((a, b) => a - b) }];
}

function paperOf(output: Output) {
  const width = sheetWidths(output).reduce((sum, characters) => sum + columnPoints(characters), 0);
  return sheetOfPaper(output.orientation, width);
}

const heightOf = (held: OutputSnapshot | undefined) =>
  held === undefined ? 0 : held.block.bottom - held.block.top + 1;
