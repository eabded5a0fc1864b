import { blank, type StyledCell } from '../cell';
import { stateFormula } from '../fingerprint';
import { names } from '../names';
import type { WorkbookSnapshot } from '../snapshot';
import { blankCell, formulaCell, textCell } from './cells';
import type { Output, OutputInput } from './output';

/** A generated sheet's cells from A1, every row as wide as the sheet. */
export type OutputBlock = readonly (readonly StyledCell[])[];

/**
 * Composes a generated sheet: margin column, title, organisation and period, the line that says whether
 * the sheet is up to date, header and body.
 */
export function composeOutput(output: Output, input: OutputInput, snapshot: WorkbookSnapshot): OutputBlock {
  const width = output.widths.length + 1;
  const subtitle = `=${names.organisation}&" · "&${names.period}${output.subtitle(input)}`;
  const rows: readonly (readonly StyledCell[])[] = [
    [],
    [textCell(output.title, 'title')],
    [formulaCell(subtitle, 'subtitle')],
    [formulaCell(stateFormula(output.watched, snapshot), 'state')],
    output.header(input),
    ...output.body(input),
  ];
  return rows.map((cells) => paddedRow(cells, width));
}

function paddedRow(cells: readonly StyledCell[], width: number): readonly StyledCell[] {
  const padding = Array.from({ length: width - 1 - cells.length }, () => blankCell());
  return [{ content: blank, style: 'plain' }, ...cells, ...padding];
}
