import type { Report } from '../../report/report';
import { isYearEnd } from '../../report/rules/reportTypes';
import { blank, type StyledCell } from '../cell';
import { stateFormula } from '../fingerprint';
import { periodLead } from '../sheets/lead';
import { cellAddress } from '../area';
import { origin } from '../origin';
import type { OutputSnapshot, WorkbookSnapshot } from '../snapshot';
import { blankCell, formulaCell, textCell } from './cells';
import { fittedText } from './fittedText';
import { stateOfPart } from './partState';
import type { BodyCell, Output, OutputInput } from './output';
import { outputRows } from './wholeColumn';

/** A generated sheet's cells from A1, every row as wide as the sheet. */
export type OutputBlock = readonly (readonly StyledCell[])[];

/**
 * Composes a generated sheet: margin column, title, organisation and period, the line that says whether
 * the sheet is up to date, header and body.
 */
export function composeOutput(output: Output, input: OutputInput, snapshot: WorkbookSnapshot): OutputBlock {
  const subtitle = `${periodLead}${output.subtitle(input)}`;
  const { heading } = output;
  const rows: readonly (readonly StyledCell[])[] = [
    [],
    heading?.title ?? [textCell(titleOf(output, input.report), 'title')],
    heading?.subtitle ?? [formulaCell(subtitle, 'subtitle')],
    [formulaCell(stateOf(output, input, snapshot), 'state')],
    output.header(input),
    ...output.body(input, bodyCell(snapshot.outputs[output.key])),
  ];
  return rows.map((cells) => paddedRow(cells, output.widths));
}

function bodyCell(held: OutputSnapshot | undefined): BodyCell {
  const { top, left } = origin(held);
  return (row, column) => cellAddress(top + outputRows.body + row, left + 1 + column);
}

function stateOf(output: Output, input: OutputInput, snapshot: WorkbookSnapshot): string {
  if (output.state !== undefined) return output.state(input);
  return output.heading === undefined
    ? stateFormula(output.watched, snapshot)
    : stateOfPart(output.heading.stateOf);
}

/** The title that a sheet has in a report. */
function titleOf({ title, titleAtYearEnd }: Output, { settings }: Report): string {
  return isYearEnd(settings) ? (titleAtYearEnd ?? title) : title;
}

function paddedRow(cells: readonly StyledCell[], widths: readonly number[]): readonly StyledCell[] {
  const row = widths.map((width, column) => fittedText(cells[column] ?? blankCell(), width));
  return [{ content: blank, style: 'plain' }, ...row];
}
