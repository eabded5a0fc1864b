import type { Finding } from '../finding';
import type { Report } from '../report';
import { checkActivities } from './activities';
import type { Check } from './check';
import { checkComments } from './comments';
import { checkControlTotals } from './controlTotals';
import { checkAssessments, checkContradictions } from './goals';
import { checkDrafts } from './drafts';
import { checkFigureMarks } from './figureMarks';
import { checkFootnotes } from './footnotes';
import { checkTargets } from './indicators';
import { checkEvents, checkOrder } from './narrative';
import { checkNet } from './net';
import { checkOperatingParts } from './operatingParts';
import { checkPercentages } from './percentages';
import { checkReportType } from './reportType';
import { checkScales } from './scales';
import { checkAmountUnits } from './amountUnits';
import { checkVolumes } from './volumes';

/** Every check of a report, in the order of the sheets that they are about. */
const checks: readonly Check[] = [
  checkReportType,
  checkScales,
  checkOperatingParts,
  checkAmountUnits,
  checkComments,
  checkNet,
  checkControlTotals,
  checkVolumes,
  checkAssessments,
  checkContradictions,
  checkTargets,
  checkPercentages,
  checkFootnotes,
  checkActivities,
  checkEvents,
  checkOrder,
  checkDrafts,
  checkFigureMarks,
];

/**
 * What is to be said about a report beyond its single cells: sums, nets, deviations, goals, indicators,
 * activities and scales. What cannot be read is said when the report is read, not here.
 *
 * @example checkReport(readReport(raw).report)
 */
export function checkReport(report: Report): readonly Finding[] {
  return checks.flatMap((check) => check(report));
}
