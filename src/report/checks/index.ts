import type { Finding } from '../finding';
import { measureIdentities, sumIdentities } from '../identities';
import { checkIdentity } from '../identities/checkIdentity';
import type { Report } from '../report';
import { checkActivities } from './activities';
import type { Check } from './check';
import { checkComments } from './comments';
import { checkControlTotals } from './controlTotals';
import { checkAssessments, checkContradictions } from './goals';
import { checkDrafts } from './drafts';
import { checkFigureMarks } from './figureMarks';
import { checkUnitForecasts, checkVolumeForecasts } from './forecasts';
import { checkFootnotes } from './footnotes';
import { checkComparedPeriods } from './comparedPeriods';
import { checkCopiedColumns } from './copiedColumns';
import { checkDoneActivities } from './doneActivities';
import { checkDrift } from './drift';
import { checkGoalsBesideData } from './goalsBesideData';
import { checkTargets } from './indicators';
import { checkIndicatorTrends, checkUnknownOutcomes } from './indicatorTrends';
import { checkEvents, checkOrder } from './narrative';
import { checkOperatingParts } from './operatingParts';
import { checkPercentages } from './percentages';
import { checkReportType } from './reportType';
import { checkScales } from './scales';
import { checkAmountUnits } from './amountUnits';
import { checkSexes } from './sexes';
import { checkSigns } from './signs';
import { checkTextPeriods } from './textPeriods';
import { checkTextYears } from './textYears';
import { checkTextFigures } from './textFigures';
import { checkVolumes } from './volumes';
import { checkVolumeSexes } from './volumeSexes';

/** Every check of a report, in the order of the sheets that they are about. */
const checks: readonly Check[] = [
  checkReportType,
  checkScales,
  checkOperatingParts,
  checkAmountUnits,
  checkComments,
  checkUnitForecasts,
  checkSigns,
  ...sumIdentities.map(checkIdentity),
  checkControlTotals,
  checkVolumes,
  checkVolumeSexes,
  checkVolumeForecasts,
  ...measureIdentities.map(checkIdentity),
  checkAssessments,
  checkContradictions,
  checkTargets,
  checkGoalsBesideData,
  checkIndicatorTrends,
  checkUnknownOutcomes,
  checkSexes,
  checkCopiedColumns,
  checkComparedPeriods,
  checkDoneActivities,
  checkTextYears,
  checkTextPeriods,
  checkDrift,
  checkPercentages,
  checkFootnotes,
  checkActivities,
  checkEvents,
  checkOrder,
  checkDrafts,
  checkFigureMarks,
  checkTextFigures,
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
