import type { Finding } from '../finding';
import type { OperatingRow, Report, VolumeRow } from '../report';
import { accumulations, type Accumulation } from '../rules/accumulation';
import { departsFromBoth, forecastImplication, monthsLeft } from '../rules/forecastImplication';
import { questionOf, volumePace } from '../rules/volumePace';
import { roundHalfAwayFromZero } from '../arithmetic/decimal';
import { forecastTexts } from '../texts/forecastTexts';
import { formatNumber } from '../values/formatNumber';
import { numberIn } from '../values/reading';
import { amountText, rowAt, rowFinding, type Check } from './check';
import { limitText, operatingMessage } from './comments';

/** Amounts that are worked out are said with the decimals that people enter in the unit. */
function roundedAmount(report: Report, amount: number): string {
  const decimals = report.settings.entryUnit === 'mnkr' ? 1 : 0;
  return amountText(report, roundHalfAwayFromZero(amount, decimals));
}

function operatingFinding(report: Report, row: OperatingRow): readonly Finding[] {
  const implied = forecastImplication(row, report.settings);
  // A row whose deviation calls for a comment is asked for one already.
  if (implied === undefined || row.comment !== '' || operatingMessage(report, row) !== undefined) return [];
  const year = { forecast: numberIn(row.forecastYear) ?? 0, budget: numberIn(row.budgetYear) ?? 0 };
  if (!departsFromBoth(implied, year, report.settings)) return [];
  const message = forecastTexts.needsComment({
    at: rowAt('operatingSummary', row),
    months: monthsLeft(report.settings),
    remaining: roundedAmount(report, implied.remaining),
    atPace: roundedAmount(report, implied.atPace),
    yearBefore: roundedAmount(report, implied.yearBefore),
    departure: roundedAmount(report, Math.abs(implied.departure)),
    limit: limitText(report),
  });
  const said = { code: 'forecast-needs-comment', severity: 'warning', message } as const;
  return [rowFinding('operatingSummary', row, 'comment', said)];
}

function volumeFinding(
  { settings }: Report,
  row: VolumeRow,
  kind: Accumulation | undefined,
): readonly Finding[] {
  const pace = volumePace(row, settings);
  const question = questionOf(row, kind, settings);
  // A footnote tells the reader why.
  if (pace === undefined || question === undefined || row.footnote !== '') return [];
  const at = rowAt('volumes', row);
  if (question === 'below-outcome' || question === 'perhaps-below-outcome') {
    const figures = { forecast: formatNumber(pace.forecast), outcome: formatNumber(pace.outcome) };
    const message = forecastTexts.belowOutcome({ at, ...figures });
    const severity = question === 'below-outcome' ? 'warning' : 'information';
    const said = { code: 'volume-forecast-below-outcome', severity, message } as const;
    return [rowFinding('volumes', row, 'forecastYear', said)];
  }
  const rounded = (figure: number) => formatNumber(roundHalfAwayFromZero(figure, figure < 100 ? 1 : 0));
  const message = forecastTexts.outOfReach({
    at,
    forecast: formatNumber(pace.forecast),
    needed: rounded(pace.neededPerMonth),
    pace: rounded(pace.perMonth),
    times: formatNumber(roundHalfAwayFromZero(pace.ratio ?? 0, 1)),
  });
  const severity = question === 'out-of-reach' ? 'warning' : 'information';
  return [
    rowFinding('volumes', row, 'forecastYear', { code: 'volume-forecast-out-of-reach', severity, message }),
  ];
}

/** Units whose forecast takes a remainder for granted that is outside both the period's pace and last year's, without a comment. */
export const checkUnitForecasts: Check = (report) =>
  report.rows.operatingSummary.flatMap((row) => operatingFinding(report, row));

/** Volumes that are past their forecast or far from it, without a footnote. */
export const checkVolumeForecasts: Check = (report) => {
  const kinds = accumulations(report.rows.volumes);
  return report.rows.volumes.flatMap((row) => volumeFinding(report, row, kinds.get(row.row)));
};
