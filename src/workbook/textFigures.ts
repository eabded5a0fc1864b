import type { Finding } from '../report/finding';
import { figureColumns, isSummedTable, type FigureTable } from '../report/figures/figureColumns';
import type { Figure } from '../report/figures/findFigure';
import { usualFormat } from '../report/figures/figureFormat';
import { isCounted, type TextFigure, type Told, type Verdict } from '../report/prose/textFigure';
import { textFigures } from '../report/prose/textFigures';
import { excerptOf, toldLabel, toldShown, toldValue, type Excerpt } from '../report/prose/toldText';
import type { Report } from '../report/report';
import type { WorkbookPlace } from './reading/locate';

/** Where a place of the report is in the workbook; undefined when its table is missing. */
export type CellOf = (place: NonNullable<Finding['place']>) => WorkbookPlace | undefined;

/** What a figure in a text is compared with, and where it stands. */
export interface LocatedTold extends Partial<WorkbookPlace> {
  /** Swedish: the row's name and the column's header. */
  readonly label: string;
  /** The report's own figure with its unit; an amount in the entry unit. */
  readonly value: string;
  /** As a sheet shows it among linked figures: what is computed of amounts is in the unit of the report. */
  readonly shown: string;
  /** The cell as a linked figure would lead to it; none for counts, changes and shares. */
  readonly figure?: Figure;
}

/** A figure in a text with its place in the workbook, and what the report says of it. */
export interface LocatedTextFigure extends Partial<WorkbookPlace> {
  readonly verdict: Verdict;
  /** The figure as it is written, with its unit, in its sentence. */
  readonly excerpt: Excerpt;
  readonly told: readonly LocatedTold[];
}

/** The most serious first; otherwise in the order of the sheets. */
const order: readonly Verdict[] = ['contradicts', 'other-year', 'fits', 'no-counterpart'];

/**
 * Every figure in the texts of a report, with its cell and those of the report's own figures: contradictions first, then in the
 * order of the sheets.
 */
export function locatedTextFigures(report: Report, cellOf: CellOf): readonly LocatedTextFigure[] {
  return textFigures(report)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((figure) => located(figure, report, cellOf));
}

const rank = ({ verdict }: TextFigure) => Math.min(order.indexOf(verdict), order.indexOf('fits'));

function located(
  { cell, mention, sentence, verdict, values }: TextFigure,
  report: Report,
  cellOf: CellOf,
): LocatedTextFigure {
  const { table, row, column, text } = cell;
  return {
    verdict,
    ...cellOf({ table, row, column }),
    excerpt: excerptOf(text, sentence, mention),
    told: values.map((told) => ({
      label: toldLabel(told, report),
      value: toldValue(told, report),
      shown: toldShown(told, report),
      ...cellOf(placeOf(told)),
      ...figureOf(told),
    })),
  };
}

function placeOf(told: Told): NonNullable<Finding['place']> {
  if (isCounted(told)) {
    return told.goalRow === undefined ? { table: told.counted } : { table: 'goals', row: told.goalRow };
  }
  const { row, column } = told;
  return { table: row.table, column, ...(row.row === 'sum' ? {} : { row: row.row }) };
}

function figureOf(told: Told): { readonly figure?: Figure } {
  if (isCounted(told) || told.against !== undefined) return {};
  const { row, column } = told;
  const found = figureColumns(row.table).find(({ key }) => key === column);
  if (found === undefined || (row.row === 'sum' && !hasSum(row.table))) return {};
  return { figure: { table: row.table, column, kind: found.kind, row: row.row, format: usualFormat } };
}

const hasSum = (table: FigureTable) => isSummedTable(table);
