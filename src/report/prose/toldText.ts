import { decimalsOf, roundHalfAwayFromZero, shiftDecimal } from '../arithmetic/decimal';
import { convertAmount } from '../arithmetic/units';
import { rowName } from '../entries/rowName';
import { sumRow } from '../figures/figureColumns';
import { figureRows } from '../figures/rowsOfFigures';
import { amountText } from '../narrative/charts/amountText';
import { countWord } from '../narrative/countWords';
import type { Report } from '../report';
import { headerOf } from '../schema';
import { textFigureTexts as texts } from '../texts/textFigureTexts';
import { tableTitle } from '../texts/tableTitle';
import { formatNumber } from '../values/formatNumber';
import { unitTail } from '../values/measureText';
import { isRange, type Mention } from './mention';
import type { NamedRow } from './reportRows';
import { rowValues, type RowValue } from './rowValues';
import { isCounted, type Told } from './textFigure';

const noBreakSpace = '\u00A0';

/** A row as sentences call it: its name, or the table whose sum it is. */
function nameOf({ table, row }: NamedRow, report: Report): string {
  if (row === 'sum') return `${tableTitle(table)}, ${sumRow}`;
  const found = figureRows(table, report).at(row);
  return found === undefined ? '' : rowName(table, found);
}

/** What a figure is compared with, in words. @example toldLabel(value, report) // 'Leverantörstrohet, Utfall' */
export function toldLabel(told: Told, report: Report): string {
  if (isCounted(told)) {
    const goal = report.rows.goals.find(({ row }) => row === told.goalRow)?.goal;
    return texts.counted({ goal, what: told.what });
  }
  const { row, column, against, role } = told;
  const name = nameOf(row, report);
  const header = headerOf(row.table, column);
  if (against === undefined) return `${name}, ${header}`;
  const other = headerOf(row.table, against);
  return role === 'share' ? texts.share({ name, header, other }) : texts.change({ name, header, other });
}

/** What a figure is compared with, as the subject of a sentence: what was put in between ends with a comma. */
export function toldSubject(told: Told, report: Report): string {
  const isBetween = !isCounted(told) && told.against !== undefined;
  return `${toldLabel(told, report)}${isBetween ? ',' : ''}`;
}

/** Decimals of what is computed: enough to see which way it is wrong. */
const computedDecimals = 1;

/** The report's own figure as it is written: amounts in the entry unit, measures as their cell. @example '96 %' */
export function toldValue(told: Told, report: Report): string {
  if (isCounted(told)) return formatNumber(told.value);
  const { value, unit, row, role } = told;
  const isComputed = role === 'change' || role === 'share';
  const rounded = isComputed ? roundHalfAwayFromZero(value, computedDecimals) : value;
  switch (unit.kind) {
    case 'percent':
      return `${formatNumber(rounded)}${noBreakSpace}%`;
    case 'points':
      return `${formatNumber(rounded)}${noBreakSpace}procentenheter`;
    case 'amount': {
      const { entryUnit } = report.settings;
      return `${formatNumber(convertAmount(value, 'kr', entryUnit))}${noBreakSpace}${entryUnit}`;
    }
    case 'time':
    case 'measure':
    case 'bare':
    case 'unknown':
      return `${formatNumber(rounded)}${unitTail(row.unit ?? '').replace(' ', noBreakSpace)}`;
  }
}

/** The report's own figure as it stands among linked ones: a change of amounts in the unit that the report is written in. */
export function toldShown(told: Told, report: Report): string {
  const isChange = !isCounted(told) && told.against !== undefined && told.unit.kind === 'amount';
  if (!isChange) return toldValue(told, report);
  return amountText(convertAmount(told.value, 'kr', report.settings.entryUnit), report.settings);
}

/**
 * The number to write in a figure's place, so that the text says what the report does.
 *
 * @returns undefined where a word before it, or a range, would have to change with it
 */
export function replacement(mention: Mention, told: Told, written: string): string | undefined {
  if (mention.hedge !== undefined || isRange(mention)) return undefined;
  if (isCounted(told)) {
    const text = /^\d/u.test(written) ? formatNumber(told.value) : countWord(told.value, 'en');
    return /^\p{Lu}/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }
  const { unit, role } = told;
  if (unit.kind === 'points' && mention.unit.kind === 'percent') return undefined;
  const size = Math.abs(told.value);
  if (unit.kind === 'amount') {
    if (mention.unit.kind !== 'amount') return undefined;
    const amount = shiftDecimal(size, -mention.unit.power);
    return formatNumber(amount, Math.min(mention.decimals, decimalsOf(amount)));
  }
  const isComputed = role === 'change' || role === 'share';
  return isComputed ? formatNumber(size, mention.decimals) : formatNumber(size);
}

/** A change in points as the same change in per cent, in words; undefined where it began at nothing. @example '15,4 %' */
export function relativeChange(told: RowValue, report: Report): string | undefined {
  const value = rowValues(told.row, report).find(
    ({ unit, role, column, against, isLoose }) =>
      role === 'change' &&
      unit.kind === 'percent' &&
      isLoose !== true &&
      column === told.column &&
      against === told.against,
  );
  return value === undefined ? undefined : toldValue(value, report);
}

/** The year that another year's value belongs to; undefined where the report does not say its own. */
export function yearOf({ tense }: RowValue, { settings }: Report): number | undefined {
  if (!settings.hasYear) return undefined;
  return settings.year - (tense === 'older' ? 2 : 1);
}

/** What stands around a figure, cut at words, so that a reader finds it. */
export interface Excerpt {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Characters of a sentence to show before and behind a figure. */
const shown = { before: 60, after: 40 } as const;

/** A figure in its sentence. @example excerptOf(found) // { before: 'Svarsservicen är ', figure: '95 %', after: '.' } */
export function excerptOf(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  { outerStart, outerEnd }: Mention,
): Excerpt {
  const line = (from: number, to: number) => text.slice(from, to).replace(/\s/gu, ' ');
  const before = line(sentence.start, outerStart).trimStart();
  const after = line(outerEnd, sentence.end).trimEnd();
  const from = before.length <= shown.before ? 0 : before.indexOf(' ', before.length - shown.before) + 1;
  const lastSpace = after.lastIndexOf(' ', shown.after);
  const to = after.length <= shown.after ? after.length : lastSpace > 0 ? lastSpace : shown.after;
  return {
    before: from === 0 && before.length <= shown.before ? before : `…${before.slice(from)}`,
    figure: text.slice(outerStart, outerEnd),
    after: to === after.length ? after : `${after.slice(0, to)}…`,
  };
}
