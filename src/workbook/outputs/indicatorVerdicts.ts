import type { IndicatorRow } from '../../report/report';
import { fulfilment, type Fulfilment } from '../../report/rules/fulfilment';
import { trend, type Trend } from '../../report/rules/trend';
import type { StyledCell } from '../cell';
import { entryRef } from '../formulas';
import { fulfilmentTexts, trendTexts } from '../sheets/fulfilment';
import { formulaCell } from './cells';

const fulfilmentWords: Readonly<Record<Fulfilment, string>> = {
  met: fulfilmentTexts.met,
  missed: fulfilmentTexts.missed,
  'not-assessable': fulfilmentTexts.none,
};

const trendWords: Readonly<Record<Trend, string>> = {
  better: trendTexts.better,
  worse: trendTexts.worse,
  unchanged: trendTexts.same,
  higher: trendTexts.up,
  lower: trendTexts.down,
};

/** Whether an indicator's target is reached, live; a dash where that cannot be said. */
export function fulfilmentCell(indicator: IndicatorRow): StyledCell {
  const shows = fulfilmentWords[fulfilment(indicator)];
  return formulaCell(`=${entryRef('indicators', 'fulfilment', indicator.row)}`, 'status', shows);
}

/** As {@link fulfilmentCell}, with nothing in place of the dash. */
export function reachedCell(indicator: IndicatorRow): StyledCell {
  const cell = entryRef('indicators', 'fulfilment', indicator.row);
  const shows = fulfilmentWords[fulfilment(indicator)];
  const { none } = fulfilmentTexts;
  return formulaCell(`=IF(${cell}="${none}","",${cell})`, 'status', shows === none ? '' : shows);
}

/** The outcome against the year before, live. */
export function trendCell(indicator: IndicatorRow): StyledCell {
  const found = trend(indicator);
  const shows = found === undefined ? trendTexts.none : trendWords[found];
  return formulaCell(`=${entryRef('indicators', 'trend', indicator.row)}`, 'textIndented', shows);
}
