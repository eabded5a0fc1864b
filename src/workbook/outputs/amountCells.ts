import { powersBetween } from '../../report/arithmetic/units';
import { enteredParts } from '../../report/rules/enteredParts';
import type { ColumnKey, TableKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import { columnRef, entryAmount, guardedSum, quoted } from '../formulas';
import { names } from '../names';
import { yearBefore } from '../sheets/lead';
import { amountStyle, formulaCell, textCell } from './cells';
import type { OutputInput } from './output';

/** The subtitle's tail: which unit the amounts of a sheet are shown in. */
export const unitTail = ({ report }: OutputInput) => `&" · belopp i ${report.settings.reportUnit}"`;

const headerFormula = (formula: string) => formulaCell(formula, 'headerRight');
/** @example periodHeader('Redovisat') // shows "Redovisat jan–aug 2021" */
export const periodHeader = (word: string) => headerFormula(`="${word} "&${names.period}`);
export const previousPeriodHeader = (word: string) =>
  headerFormula(`="${word} "&${names.periodPreviousYear}`);
export const yearHeader = (word: string) => headerFormula(`="${word} "&${names.year}`);
export const previousYearHeader = (word: string) => headerFormula(`="${word} "&${yearBefore(1)}`);
export const deviationHeader = textCell('Avvikelse', 'headerRight');
export const commentHeader = textCell('Kommentar', 'headerIndented');

/** Amount cells of one entry row, by formulas to the row's own entry cells. */
export function amountCells<K extends TableKey>(
  table: K,
  columns: readonly ColumnKey<K>[],
  row: number,
  input: OutputInput,
  kind: 'amount' | 'ofWhich' = 'amount',
): StyledCell[] {
  const style = amountStyle(kind, input.report.settings);
  return columns.map((column) => formulaCell(entryAmount(table, column, row, input.converts), style));
}

/** Sums of whole columns, in the style of a sum row. */
export function sumCells<K extends TableKey>(
  table: K,
  columns: readonly ColumnKey<K>[],
  input: OutputInput,
): StyledCell[] {
  const style = amountStyle('sum', input.report.settings);
  const { reportType } = input.report.settings;
  return columns.map((column) =>
    formulaCell(`=${guardedSum(table, column, input.converts, reportType)}`, style),
  );
}

/** Which sign convention holds, in the words of Inställningar. */
export const signNote = (): StyledCell[] => [
  formulaCell(`="Teckenkonvention: "&${names.signText}&"."`, 'note'),
];
const roundedText =
  'Varje belopp är avrundat för sig, så en summa kan skilja sig från raderna i sista siffran.';

/**
 * Where the sheet shows fewer digits than are entered, a reader who adds up the rows is told why it may not fit. Of a unit in
 * which whole amounts are shown whole it follows the entries, live: the note stands as long as one of them has a decimal that
 * the sheet does not show.
 * @param columns that the sheet shows, computed ones by what they are made of
 */
export function roundedNote<K extends TableKey>(
  { report }: OutputInput,
  table: K,
  columns: readonly ColumnKey<K>[],
): StyledCell[] {
  const { entryUnit, reportUnit, decimals, reportType } = report.settings;
  const shownDecimals = decimals + powersBetween(entryUnit, reportUnit);
  if (shownDecimals < 0) return sourceNote(roundedText);
  const entered = new Set(columns.flatMap((column) => enteredParts(table, column, reportType)));
  const finer = [...entered].map((column) => countOfFiner(columnRef(table, column), shownDecimals));
  return [formulaCell(`=IF(${finer.join('+')}>0,${quoted(roundedText)},"")`, 'note')];
}

/** The note where figures are divided, so that nearly every one of them is rounded. */
export const alwaysRoundedNote = (): StyledCell[] => sourceNote(roundedText);

/**
 * How many numbers of a column have more decimals than so many, without "=": those in whose digits the reader's own decimal
 * mark stands further from the end. Whatever else the column holds is no number with decimals.
 */
function countOfFiner(cells: string, decimals: number): string {
  const digits = `${cells}&""`;
  const mark = 'MID(0.5&"",2,1)';
  return `SUMPRODUCT(ISNUMBER(${cells})*ISNUMBER(FIND(${mark},LEFT(${digits},LEN(${digits})-${decimals + 1}))))`;
}
export const sourceNote = (text: string): StyledCell[] => [textCell(text, 'note')];
