import type { ColumnKey, TableKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import { entryAmount, guardedSum } from '../formulas';
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
/** Where the sheet shows fewer digits than are entered, a reader who adds up the rows is told why it may not fit. */
export function roundedNote({ converts, report }: OutputInput): StyledCell[][] {
  const { entryUnit, decimals } = report.settings;
  if (!converts && !(entryUnit === 'mnkr' && decimals === 0)) return [];
  return [
    sourceNote('Varje belopp är avrundat för sig, så en summa kan skilja sig från raderna i sista siffran.'),
  ];
}
export const sourceNote = (text: string): StyledCell[] => [textCell(text, 'note')];
