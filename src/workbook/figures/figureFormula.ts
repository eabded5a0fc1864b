import type { Figure } from '../../report/figures/findFigure';
import { figureValue } from '../../report/figures/figureValue';
import { isSummedTable } from '../../report/figures/figureColumns';
import { amountDecimals, measureUnit, mostDecimals } from '../../report/figures/showFigure';
import type { Report } from '../../report/report';
import type { AmountUnit } from '../../report/schema/settings';
import type { ColumnKey, TableKey } from '../../report/schema';
import { dashes, entryRef, guardedSum, quoted } from '../formulas';
import { names } from '../names';

/** A space that keeps figure and unit on one line. */
const beforeUnit = '&UNICHAR(160)&';

/**
 * A figure as it stands in a text, as a formula without "=" over its entry cell: number, unit and decimals as
 * `showFigure` (report room) says, with the reader's own separators. Other texts in the cell are shown as they are
 * written, so that nothing is guessed; an error value stays one.
 */
export function figureFormula(figure: Figure, report: Report): string {
  const { table, column, row } = figure;
  if (row === 'sum') return sumFormula(figure, report);
  const cell = entryRef(table as TableKey, column as ColumnKey<TableKey>, row);
  const number = figure.kind === 'amount' ? amount(cell, figure, report) : measure(cell, figure, report);
  return `IF(ISNUMBER(${cell}),${number},${otherwise(cell, figure, report)})`;
}

function sumFormula({ table, column, ...figure }: Figure, report: Report): string {
  if (!isSummedTable(table)) throw new Error(`${table} has no sum`);
  const { reportType } = report.settings;
  const sum = guardedSum(table, column as ColumnKey<typeof table>, false, reportType);
  // Words in the sum's place cannot be reckoned with, so they are shown.
  return `IFERROR(${amount(sum, { ...figure, table, column }, report)},${sum}&"")`;
}

/** Powers of ten between a unit and kronor. */
const powers: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

function amount(cell: string, { format }: Figure, { settings }: Report): string {
  const { unit } = format;
  if (unit === 'own' || unit === 'none') {
    const decimals = format.decimals ?? amountDecimals(settings.reportUnit, settings);
    const number = rounded(`${cell}*${names.conversion}`, String(decimals));
    return unit === 'none' ? number : `${number}${beforeUnit}${names.reportUnit}`;
  }
  const steps = powers[settings.entryUnit] - powers[unit];
  const factor = steps === 0 ? '' : `${steps > 0 ? '*' : '/'}${10 ** Math.abs(steps)}`;
  const decimals = format.decimals ?? amountDecimals(unit, settings);
  return `${rounded(cell + factor, String(decimals))}${beforeUnit}${quoted(unit)}`;
}

/** Rounded first: a small negative figure would be written as "-0". */
function rounded(number: string, decimals: string): string {
  return `SUBSTITUTE(FIXED(ROUND(${number},${decimals}),${decimals}),"-","−")`;
}

function measure(cell: string, figure: Figure, report: Report): string {
  const unit = unitTail(figure, report);
  const { decimals } = figure.format;
  if (decimals !== undefined) return rounded(cell, String(decimals)) + unit;
  const kept = `ROUND(${cell},${mostDecimals})`;
  const fewer = Array.from({ length: mostDecimals }, (_, index) => index).join(',');
  const places = `SUMPRODUCT(1*(${kept}<>ROUND(${cell},{${fewer}})))`;
  return `SUBSTITUTE(FIXED(${kept},${places}),"-","−")${unit}`;
}

/** What follows a measure: its own unit where that is spoken after figures. */
function unitTail(figure: Figure, report: Report): string {
  const { text, isCell } = measureUnit(figure, report);
  const { table, row } = figure;
  if (text === '' || row === 'sum') return '';
  const cell = entryRef(table as TableKey, 'unit' as ColumnKey<TableKey>, row);
  return `${beforeUnit}${isCell ? cell : quoted(text)}`;
}

/** What is shown where the cell holds no number. */
function otherwise(cell: string, figure: Figure, report: Report): string {
  if (!isText(figure, report)) {
    // A cell of nothing but space is as blank as it looks.
    const bareCell = `TRIM(SUBSTITUTE(${cell},UNICHAR(160)," "))`;
    return `IF(OR(${bareCell}="",${cell}="-"),"–",${cell}&"")`;
  }
  const unit = figure.kind === 'amount' ? '' : unitTail(figure, report);
  const unmarked = `SUBSTITUTE(${cell},"*","")`;
  const isPercent = figure.kind !== 'amount' && measureUnit(figure, report).text === '%';
  const text = isPercent ? `SUBSTITUTE(${unmarked},"%","")` : unmarked;
  const bare = `TRIM(SUBSTITUTE(${text},UNICHAR(160)," "))`;
  const written =
    figure.kind === 'target' ? `IF(LEFT(${bare},3)="ska",LOWER(${bare}),${bare}${unit})` : bare + unit;
  const isNone = isOneOf(bare, ['', ...Array.from(dashes)]);
  const isUnknown = isOneOf(`LOWER(${bare})`, ['iu', 'i.u.', 'ingen uppgift']);
  return `IF(${isNone},"–",IF(${isUnknown},"IU",${written}))`;
}

/** Whether a text is one of some words, with the text's own formula written once. */
function isOneOf(text: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&${text}&"|",${quoted(['', ...words, ''].join('|'))}))`;
}

/** Whether the cell holds words or a figure written as text now; a plain number or nothing needs a shorter formula. */
function isText(figure: Figure, report: Report): boolean {
  const value = figureValue(figure, report);
  if (value.kind !== 'entered') return false;
  const { reading } = value;
  return reading.kind === 'number' ? reading.asText : reading.kind !== 'blank';
}
