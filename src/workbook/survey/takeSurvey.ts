import { noPeriod, periodLabel } from '../../report/narrative/period';
import { isYearEnd } from '../../report/rules/reportTypes';
import { scaleNames, type Settings } from '../../report/schema/settings';
import { readEntries } from '../reading/readEntries';
import type { WorkbookSnapshot } from '../snapshot';
import { updatePlan } from '../update/updatePlan';
import { figureChoices } from './figureChoices';
import type { Survey } from './survey';
import { surveyApproval } from './surveyApproval';
import { surveyGoals } from './surveyGoals';
import { surveyParts } from './surveyParts';
import { surveySeverities } from './surveySeverities';
import { surveyScale, surveySettings } from './surveySettings';

/**
 * Everything that the pane shows of a workbook, from one reading of it: what is filled in, what is wrong, what an update
 * would change. Pure.
 *
 * @example takeSurvey(snapshot).pending.length // sheets that an update would write
 */
export function takeSurvey(snapshot: WorkbookSnapshot): Survey {
  const entries = readEntries(snapshot);
  const { report, raw, findings, rows } = entries;
  const isEmpty = Object.keys(snapshot.tables).length === 0;
  const { changes, refusal } = updatePlan(snapshot, undefined, entries);
  const unfinished = snapshot.mark?.text ?? '';
  const scales = snapshot.tables.statusScales;
  return {
    isEmpty,
    heading: {
      municipality: report.settings.municipality,
      organisation: report.settings.organisation,
      reportType: isEmpty ? '' : report.settings.reportType,
      period: isEmpty ? '' : periodOf(report.settings),
    },
    findings: isEmpty ? [] : findings,
    rows,
    parts: surveyParts(snapshot, entries),
    pending: changes,
    ...(refusal === undefined || isEmpty ? {} : { refusal }),
    ...(snapshot.lastUpdate === undefined ? {} : { lastUpdate: snapshot.lastUpdate }),
    ...(unfinished === '' ? {} : { unfinished }),
    approval: surveyApproval(snapshot, raw),
    goals: surveyGoals(snapshot, entries),
    goalScale: surveyScale(report.rows.statusScales, scaleNames.goal),
    activityScale: surveyScale(report.rows.statusScales, scaleNames.activity),
    ...(scales === undefined ? {} : { scalesSheet: scales.sheet }),
    settings: surveySettings(snapshot, raw),
    severities: isEmpty ? [] : surveySeverities(snapshot, raw, findings),
    figures: figureChoices(report),
  };
}

function periodOf(settings: Settings): string {
  if (!settings.hasYear) return noPeriod;
  if (isYearEnd(settings)) return String(settings.year);
  return settings.hasMonth ? periodLabel(settings) : noPeriod;
}
