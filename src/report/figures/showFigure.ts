import { convertAmount } from '../arithmetic/units';
import { decimalsOf, roundHalfAwayFromZero } from '../arithmetic/decimal';
import type { Report } from '../report';
import { cannotSum } from '../texts/figureTexts';
import { bareText } from '../values/bareText';
import { formatNumber } from '../values/formatNumber';
import { isPercentUnit } from '../values/percentUnit';
import type { AmountUnit, Settings } from '../schema/settings';
import { isSpokenUnit } from '../values/spokenUnits';
import type { Reading } from '../values/reading';
import type { TargetReading } from '../values/target';
import { figureValue } from './figureValue';
import { figureRows } from './rowsOfFigures';
import type { Figure } from './findFigure';

/** A figure as it stands in a text. */
export interface ShownFigure {
  /** Such as "96 %", "−1 030 tkr", "IU" or "–"; undefined for an error value, in whose place the mark stays. */
  readonly text: string | undefined;
  /** False where the cell holds no figure, so that the text says nothing in its place. */
  readonly isFigure: boolean;
}

const noBreakSpace = '\u00A0';
const noText: ShownFigure = { text: undefined, isFigure: false };
const nothing: ShownFigure = { text: '–', isFigure: false };

/** A measure's own decimals, as far as a running text has use for them. */
export const mostDecimals = 3;

/** Decimals of an amount in a unit, where the mark does not say. */
export function amountDecimals(unit: AmountUnit, { reportUnit, decimals }: Settings): number {
  if (unit === reportUnit) return decimals;
  return unit === 'mnkr' ? 1 : 0;
}

/** The unit that a measure is written with, and whether the sheet's own unit cell says it. */
export function measureUnit(
  figure: Figure,
  report: Report,
): { readonly text: string; readonly isCell: boolean } {
  const none = { text: '', isCell: false };
  if (figure.format.unit === 'none' || figure.row === 'sum') return none;
  const { table, row } = figure;
  const found = figureRows(table, report).at(row);
  if (found === undefined || !('unit' in found)) return none;
  const { unit } = found;
  if (isPercentUnit(unit)) {
    return { text: figure.kind === 'change' ? 'procentenheter' : '%', isCell: false };
  }
  return isSpokenUnit(unit) ? { text: unit, isCell: true } : none;
}

/**
 * What a linked figure shows in a text: with the unit and the decimals that the report writes it with, or those that the
 * mark asks for. It equals what the formula in its place gives in a Swedish workbook.
 *
 * @example showFigure(figure, report) // { text: '96 %', isFigure: true }
 */
export function showFigure(figure: Figure, report: Report): ShownFigure {
  const value = figureValue(figure, report);
  if (value.kind === 'error') return noText;
  if (value.kind === 'unknown-sum') return { text: cannotSum, isFigure: false };
  if (value.kind === 'computed') {
    return value.value === undefined
      ? nothing
      : { text: numberText(value.value, figure, report), isFigure: true };
  }
  return readingText(value.reading, figure, report);
}

function readingText(reading: Reading | TargetReading, figure: Figure, report: Report): ShownFigure {
  switch (reading.kind) {
    case 'number':
      if (!reading.asText) return { text: numberText(reading.value, figure, report), isFigure: true };
      return asWritten(reading.written ?? bareText(formatNumber(reading.value)), figure, report);
    case 'target':
      return targetText(reading, figure, report);
    case 'unreadable':
      return { ...asWritten(reading.text, figure, report), isFigure: false };
    case 'no-information':
      return { text: 'IU', isFigure: false };
    case 'not-applicable':
    case 'blank':
      return nothing;
    case 'error':
      return noText;
  }
}

function numberText(value: number, figure: Figure, report: Report): string {
  const { settings } = report;
  const { format } = figure;
  if (figure.kind === 'amount') {
    const unit = format.unit === 'own' || format.unit === 'none' ? settings.reportUnit : format.unit;
    const amount = convertAmount(value, settings.entryUnit, unit);
    const text = formatNumber(amount, format.decimals ?? amountDecimals(unit, settings));
    return withUnit(text, format.unit === 'none' ? '' : unit);
  }
  const own = roundHalfAwayFromZero(value, mostDecimals);
  const text = formatNumber(value, format.decimals ?? decimalsOf(own));
  return withUnit(text, measureUnit(figure, report).text);
}

/** A text in a figure's place, as it stands in the cell; an amount's unit is not known of it. */
function asWritten(written: string, figure: Figure, report: Report): ShownFigure {
  const unit = figure.kind === 'amount' ? '' : measureUnit(figure, report).text;
  const bare = withoutPercent(written, unit);
  return bare === '' ? nothing : { text: withUnit(bare, unit), isFigure: true };
}

/** A percent sign is written once. */
function withoutPercent(written: string, unit: string): string {
  return bareText(unit === '%' ? written.replaceAll('%', '') : written);
}

function targetText(
  { target, text }: Extract<TargetReading, { kind: 'target' }>,
  figure: Figure,
  report: Report,
): ShownFigure {
  if (target.kind === 'plain' && text === String(target.limit).replace('.', ',')) {
    return { text: numberText(target.limit, figure, report), isFigure: true };
  }
  const bare = bareText(text);
  if (/^ska/iu.test(bare)) return { text: bare.toLowerCase(), isFigure: true };
  return asWritten(text, figure, report);
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text}${noBreakSpace}${unit}`;
}
