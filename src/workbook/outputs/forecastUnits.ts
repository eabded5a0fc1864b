import type { OperatingRow, Report } from '../../report/report';
import { leastShare } from '../../report/rules/forecastImplication';
import type { StyledCell } from '../cell';
import { columnRef, entryAmount, entryRef, guardedSum, withoutNoise } from '../formulas';
import { names } from '../names';
import { periodHeader, sourceNote, sumCells, yearHeader } from './amountCells';
import { amountStyle, blankCell, formulaCell, textCell } from './cells';
import { firstRows } from './firstRows';
import type { OutputInput } from './output';

const column = (name: Parameters<typeof entryRef<'operatingSummary'>>[1], row: number) =>
  entryRef('operatingSummary', name, row);

/** Months that are left of the year, live. */
export const monthsLeftFormula = `(12-${names.month})`;

/** The figures that a row's implications are made of: formulas without "=", in the entry unit. */
interface Figures {
  readonly outcome: string;
  readonly forecast: string;
  readonly remaining: string;
  /** What remained of the year before; an error where it cannot be told. */
  readonly remainedBefore: string;
}

/** A unit's own: what the limit for comments is about, and the comment. */
interface UnitFigures extends Figures {
  readonly before: string;
  readonly accounts: string;
  readonly budget: string;
  readonly comment: string;
}

/** What the remark says of the remainder beside the pace and the year before. */
const remarks = {
  better: 'Bättre än takten och föregående år',
  worse: 'Sämre än takten och föregående år',
  asPace: 'Nära periodens takt',
  asBefore: 'Nära föregående år',
  asBoth: 'Nära takten och föregående år',
  between: 'Mellan takten och föregående år',
  betterThanPace: 'Bättre än takten',
  worseThanPace: 'Sämre än takten',
} as const;

/** The least departure that the remark speaks of, in the entry unit: the rule of `departsFromBoth` in the report room. */
function leastDeparture({ settings }: Report, { forecast, budget }: UnitFigures): string {
  const { thresholdAmount, thresholdPercent } = settings;
  const parts = [
    // Never zero: a departure is divided by it.
    String(thresholdAmount === undefined || thresholdAmount === 0 ? 0.001 : thresholdAmount),
    `ABS(${forecast})*${leastShare}`,
    ...(thresholdPercent === 0 ? [] : [`ABS(${budget})*${thresholdPercent / 100}`]),
  ];
  return `MAX(${parts.join(',')})`;
}

/** −1, 0 or 1: what remains is worse than, near or better than another remainder. */
function side(remaining: string, other: string, least: string): string {
  return `SIGN(TRUNC(ROUND((${remaining}-${other})/(${least}*${names.signOutcome}),9)))`;
}

/** The remark in words, live; nothing where a figure that it needs is missing. */
function remark(report: Report, figures: UnitFigures): string {
  const { outcome, remaining, before, accounts, comment } = figures;
  const least = leastDeparture(report, figures);
  const toPace = side(remaining, `${outcome}/${names.month}*${monthsLeftFormula}`, least);
  const toBefore = side(remaining, `(${accounts}-${before})`, least);
  const asked = (text: string) => `IF(TRIM(${comment})="","⚠ ","")&"${text}"`;
  const { better, worse, asPace, asBefore, asBoth, between, betterThanPace, worseThanPace } = remarks;
  const words = [
    asked(worse),
    `"${asBefore}"`,
    `"${between}"`,
    `"${asPace}"`,
    `"${asBoth}"`,
    `"${asPace}"`,
    `"${between}"`,
    `"${asBefore}"`,
    asked(better),
  ];
  const both = `CHOOSE(5+3*${toPace}+${toBefore},${words.join(',')})`;
  const paceAlone = `CHOOSE(2+${toPace},"${worseThanPace}","${asPace}","${betterThanPace}")`;
  return `IFERROR(IF(COUNT(${before},${accounts})=2,${both},${paceAlone}),"–")`;
}

/** A row's figures after its name: entered ones, those that are worked out of them, and the remark. */
function workedOut(
  { report, converts }: OutputInput,
  figures: Figures,
  kind: 'amount' | 'sum',
): StyledCell[] {
  const { remaining, outcome, remainedBefore } = figures;
  const style = amountStyle(kind, report.settings);
  const shown = (formula: string) =>
    formulaCell(
      `=IFERROR(${withoutNoise(`(${formula})${converts ? `*${names.conversion}` : ''}`)},"–")`,
      style,
    );
  return [
    shown(remaining),
    shown(`(${remaining})/${monthsLeftFormula}`),
    // A blank cell would count as zero.
    shown(`IF(ISNUMBER(${outcome}),${outcome},NA())/${names.month}`),
    shown(remainedBefore),
  ];
}

/** The unit's name, set in by its row type: live, so that a row is still shown for what it is when rows change places. */
function unitName(row: number): StyledCell {
  const name = column('unit', row);
  const type = column('rowType', row);
  const ofWhich = `IF(LEFT(${name},5)="varav","${step}${step}","${step}${step}varav ")`;
  return formulaCell(`=IF(${type}="varav",${ofWhich},IF(${type}="underrad","${step}",""))&${name}`, 'text');
}

/** One step in. */
const step = '\u00A0\u00A0\u00A0';

function unitRow(input: OutputInput, { row }: OperatingRow): StyledCell[] {
  const style = amountStyle('amount', input.report.settings);
  const before = column('outcomePreviousYear', row);
  const accounts = column('accountsPreviousYear', row);
  const figures: UnitFigures = {
    outcome: column('outcomePeriod', row),
    forecast: column('forecastYear', row),
    remaining: `IF(COUNT(${column('forecastYear', row)},${column('outcomePeriod', row)})=2,${column('remaining', row)},NA())`,
    remainedBefore: `IF(COUNT(${before},${accounts})=2,${accounts}-${before},NA())`,
    before,
    accounts,
    budget: `N(${column('budgetYear', row)})`,
    comment: column('comment', row),
  };
  return [
    unitName(row),
    formulaCell(entryAmount('operatingSummary', 'outcomePeriod', row, input.converts), style),
    formulaCell(entryAmount('operatingSummary', 'forecastYear', row, input.converts), style),
    ...workedOut(input, figures, 'amount'),
    formulaCell(`=${remark(input.report, figures)}`, 'comment'),
  ];
}

function sumRow(input: OutputInput): StyledCell[] {
  const { reportType } = input.report.settings;
  const sum = (name: Parameters<typeof guardedSum<'operatingSummary'>>[1]) =>
    guardedSum('operatingSummary', name, false, reportType);
  const figures: Figures = {
    outcome: sum('outcomePeriod'),
    forecast: sum('forecastYear'),
    remaining: sum('remaining'),
    remainedBefore: remainedBefore(sum('outcomePreviousYear'), sum('accountsPreviousYear')),
  };
  return [
    textCell('Summa netto', 'sumText'),
    ...sumCells('operatingSummary', ['outcomePeriod', 'forecastYear'], input),
    ...workedOut(input, figures, 'sum'),
    blankCell('sumText'),
  ];
}

/**
 * What remained of the year before in all: of the units that have both the outcome and the accounts of that year, as the rows
 * show it. A unit with one of them alone would leave the whole of it in the difference.
 * @param before guarded sum of the outcome, a text where it cannot be told; so @param accounts
 */
function remainedBefore(before: string, accounts: string): string {
  const [outcomes, totals] = (['outcomePreviousYear', 'accountsPreviousYear'] as const).map((name) =>
    columnRef('operatingSummary', name),
  );
  const hasBoth = `ISNUMBER(${outcomes})*ISNUMBER(${totals})*(${columnRef('operatingSummary', 'rowType')}<>"varav")`;
  const difference = `SUMPRODUCT(${hasBoth},${totals})-SUMPRODUCT(${hasBoth},${outcomes})`;
  return `IF((COUNT(${before},${accounts})=2)*(SUMPRODUCT(${hasBoth})>0),${difference},NA())`;
}

/** What each unit's forecast takes for granted about the rest of the year, with the period's pace and the year before beside. */
export function forecastUnits(input: OutputInput): StyledCell[][] {
  const { operatingSummary } = input.report.rows;
  if (operatingSummary.length === 0) {
    return [[textCell('Inga verksamheter är inmatade. De skrivs på bladet Driftsammandrag.', 'note')]];
  }
  const { shown, note } = firstRows(operatingSummary);
  return [
    [
      textCell('Verksamhet', 'header'),
      periodHeader('Redovisat'),
      yearHeader('Prognos'),
      textCell('Återstår', 'headerRight'),
      textCell('Återstår per månad', 'headerRight'),
      textCell('Hittills per månad', 'headerRight'),
      textCell('Återstod föregående år', 'headerRight'),
      textCell('Prognosen för resten av året', 'headerIndented'),
    ],
    ...shown.map((row) => unitRow(input, row)),
    sumRow(input),
    ...note.map(sourceNote),
  ];
}
