import type { IndicatorRow } from '../../report/report';
import { fulfilment } from '../../report/rules/fulfilment';
import { formatNumber } from '../../report/values/formatNumber';
import { formatTarget } from '../../report/values/formatTarget';
import { isSpokenUnit } from '../../report/values/spokenUnits';
import type { StyledCell } from '../cell';
import { entryRef } from '../formulas';
import { formulaCell } from './cells';
import { reachedCell } from './indicatorVerdicts';

/** An indicator in short: name, outcome and target on one line, and whether the target is reached. */
export const indicatorLine = (indicator: IndicatorRow): StyledCell[] => [
  indicatorCell(indicator),
  reachedCell(indicator),
];

/**
 * Every row that is assessed stands in the list, so that it shows what the goal's sentence counts: women and men where
 * they have a target of their own. Without one they stand in the appendix only, as rows without any figure or target do.
 */
export function isShownInShort(indicator: IndicatorRow): boolean {
  if (isOneSex(indicator)) return fulfilment(indicator) !== 'not-assessable';
  return indicator.outcome.kind === 'number' || indicator.target.kind === 'target';
}

const isOneSex = ({ sex }: IndicatorRow) => sex === 'kvinnor' || sex === 'män';

/** "– Svarsservice: 96 % (mål >92 %)", live and in the reader's own number format. */
function indicatorCell(indicator: IndicatorRow): StyledCell {
  const { row, unit } = indicator;
  const sex = isOneSex(indicator) ? `&", "&${entryRef('indicators', 'sex', row)}` : '';
  const unitCell = entryRef('indicators', 'unit', row);
  const part = entryRef('indicators', 'part', row);
  const outcome = entryRef('indicators', 'outcome', row);
  const target = entryRef('indicators', 'target', row);
  const isSpoken = isSpokenUnit(unit);
  const explainedUnit = isSpoken || unit === '' ? '' : `&" ("&${unitCell}&")"`;
  const figure = (cell: string) =>
    figureText(cell, isSpoken ? `&UNICHAR(160)&${unitCell}` : '', unit === '%');
  const name = `${entryRef('indicators', 'indicator', row)}&IF(${part}="","",", "&${part})${sex}${explainedUnit}`;
  const outcomeText = `IF(OR(${outcome}="",${outcome}="-",${outcome}="–"),"–",IF(LEFT(${outcome},2)="IU","uppgift saknas"&MID(${outcome},3,9),${figure(outcome)}))`;
  const targetText = `IF(LEFT(${target},3)="Ska",LOWER(${target}),${figure(target)})`;
  const hasTarget = `OR(${target}="",${target}="-",${target}="–",${target}="IU")`;
  return formulaCell(
    `="– "&${name}&": "&${outcomeText}&IF(${hasTarget},""," (mål "&${targetText}&")")`,
    isOneSex(indicator) ? 'bulletWithin' : 'bullet',
    shownLine(indicator),
  );
}

/** What the line shows now, near enough to tell how high it is. */
function shownLine(row: IndicatorRow): string {
  const { indicator, part, sex, unit, outcome, target } = row;
  const figure = outcome.kind === 'number' ? formatNumber(outcome.value) : '–';
  const limit = target.kind === 'target' ? ` (mål ${formatTarget(target.target)}\u00A0${unit})` : '';
  return `– ${indicator}${part === '' ? '' : `, ${part}`}${isOneSex(row) ? `, ${sex ?? ''}` : ''}: ${figure}\u00A0${unit}${limit}`;
}

/**
 * A figure with its unit and the reader's own separators, thousands grouped. In a text such as `82*` or `>92 %`
 * the footnote mark comes last and the percent sign once.
 * @param unit tail of a formula such as `&UNICHAR(160)&"dagar"`; may be empty
 */
function figureText(cell: string, unit: string, isPercent: boolean): string {
  const isLargeWhole = `AND(ABS(${cell})>=1000,${cell}=INT(${cell}))`;
  const numberText = `IF(${isLargeWhole},FIXED(${cell},0),${cell}&"")${unit}`;
  const unmarked = `SUBSTITUTE(${cell},"*","")`;
  const bare = isPercent ? `TRIM(SUBSTITUTE(SUBSTITUTE(${unmarked},UNICHAR(160)," "),"%",""))` : unmarked;
  return `IF(ISNUMBER(${cell}),${numberText},${bare}${unit}&REPT("*",LEN(${cell})-LEN(${unmarked})))`;
}
