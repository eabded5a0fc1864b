import { rowName } from '../../report/entries/rowName';
import { countIndicators } from '../../report/narrative/indicatorSentence';
import { lastDayOfPeriod } from '../../report/narrative/period';
import { suggestionSentence } from '../../report/narrative/suggestionSentence';
import type { ActivityRow, GoalResult, IndicatorRow, Report } from '../../report/report';
import { byGoal } from '../../report/rules/byGoal';
import { fulfilment } from '../../report/rules/fulfilment';
import { goalCounts } from '../../report/rules/goalCounts';
import { findStep, meaningOf } from '../../report/rules/meaning';
import { isOverdue } from '../../report/rules/overdue';
import { suggestedStep } from '../../report/rules/suggestion';
import { trend } from '../../report/rules/trend';
import type { TableKey } from '../../report/schema';
import { scaleNames } from '../../report/schema/settings';
import { formatEndDate } from '../../report/values/formatEndDate';
import { formatTarget } from '../../report/values/formatTarget';
import { measureText, unitTail } from '../../report/values/measureText';
import type { TargetReading } from '../../report/values/target';
import { cellAddress } from '../area';
import type { LocatedFinding } from '../located';
import { inOrder } from '../outputs/inOrder';
import { findColumns } from '../reading/tableColumns';
import type { EntriesRead } from '../reading/readEntries';
import { trendTexts } from '../sheets/fulfilment';
import type { WorkbookSnapshot } from '../snapshot';
import { entryTexts, type EntryTexts } from './entryTexts';
import type { ActivitySurvey, GoalSurvey, IndicatorSurvey, Place, ResultSurvey } from './survey';

/** Tables whose rows belong to a goal. */
const goalTables = ['goalResults', 'indicators', 'activities'] as const;

/** Every goal with the chain that it is judged by, in the order of Mål. */
export function surveyGoals(snapshot: WorkbookSnapshot, entries: EntriesRead): readonly GoalSurvey[] {
  const { report, findings } = entries;
  const textOf = entryTexts(snapshot);
  const { rows } = report;
  const resultsOf = byGoal(rows.goalResults);
  const indicatorsOf = byGoal(rows.indicators);
  const activitiesOf = byGoal(rows.activities);
  const said = findingsByRow(findings);
  const placeOf = placesIn(snapshot);
  return rows.goals.map((goal): GoalSurvey => {
    const results = inOrder(resultsOf(goal.goal));
    const indicators = indicatorsOf(goal.goal);
    const activities = activitiesOf(goal.goal);
    const of = { goalResults: results, indicators, activities };
    return {
      row: goal.row,
      area: goal.area,
      overallGoal: goal.overallGoal,
      goal: goal.goal,
      assessment: textOf('goals', goal.row, 'assessment'),
      reason: textOf('goals', goal.row, 'reason'),
      deviatingReason: textOf('goals', goal.row, 'deviatingReason'),
      suggestion: suggestionFor(report, indicators, activities),
      results: results.map((result) => surveyResult(textOf, result)),
      indicators: indicators.map((row) => surveyIndicator(row, placeOf('indicators', 'outcome', row.row))),
      activities: activities.map((row) =>
        surveyActivity(report, row, placeOf('activities', 'status', row.row)),
      ),
      findings: [
        ...said('goals', goal.row),
        ...goalTables.flatMap((table) => of[table].flatMap(({ row }) => said(table, row))),
      ],
    };
  });
}

function findingsByRow(
  findings: readonly LocatedFinding[],
): (table: TableKey, row: number) => readonly LocatedFinding[] {
  const rows = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    if (finding.place?.row === undefined) continue;
    const key = `${finding.place.table} ${finding.place.row}`;
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [finding]);
    else others.push(finding);
  }
  return (table, row) => rows.get(`${table} ${row}`) ?? [];
}

/** Where cells stand at the moment; '' where their table or column is missing. */
function placesIn({ tables }: WorkbookSnapshot): (table: TableKey, column: string, row: number) => Place {
  const positions = new Map<TableKey, ReadonlyMap<string, number>>();
  return (table, column, row) => {
    const held = tables[table];
    if (held === undefined) return { sheet: '', cell: '' };
    const known = positions.get(table) ?? findColumns(table, held).positions;
    positions.set(table, known);
    return {
      sheet: held.sheet,
      cell: cellAddress(held.area.top + row, held.area.left + (known.get(column) ?? 0)),
    };
  };
}

function suggestionFor(
  { rows }: Report,
  indicators: readonly IndicatorRow[],
  activities: readonly ActivityRow[],
): GoalSurvey['suggestion'] {
  const counts = {
    ...countIndicators(indicators),
    ...goalCounts(indicators, activities, rows.statusScales),
  };
  const step = suggestedStep(counts, rows.statusScales);
  const why = suggestionSentence(counts, step !== undefined);
  return step === undefined ? { why } : { text: step.text, why };
}

function surveyResult(textOf: EntryTexts, { row }: GoalResult): ResultSurvey {
  return {
    text: textOf('goalResults', row, 'text'),
    assignment: textOf('goalResults', row, 'assignment'),
  };
}

function surveyIndicator(indicator: IndicatorRow, place: Place): IndicatorSurvey {
  const { unit, outcome, target, yearBefore } = indicator;
  const result = fulfilment(indicator);
  const change = trend(indicator);
  const words = {
    better: trendTexts.better,
    worse: trendTexts.worse,
    unchanged: trendTexts.same,
    higher: trendTexts.up,
    lower: trendTexts.down,
  };
  return {
    name: rowName('indicators', indicator),
    outcome: measureText(outcome, unit),
    target: targetText(target, unit),
    yearBefore: measureText(yearBefore, unit),
    fulfilment: result,
    isAssessed: result !== 'not-assessable',
    ...(change === undefined ? {} : { trend: words[change] }),
    place,
  };
}

function targetText(reading: TargetReading, unit: string): string {
  if (reading.kind !== 'target') return measureText(reading, unit);
  const { target } = reading;
  const isWord = target.kind === 'increase' || target.kind === 'decrease';
  return isWord ? formatTarget(target) : `${formatTarget(target)}${unitTail(unit)}`;
}

function surveyActivity({ rows, settings }: Report, activity: ActivityRow, place: Place): ActivitySurvey {
  const step = findStep(rows.statusScales, scaleNames.activity, activity.status);
  const meaning = meaningOf(rows.statusScales, scaleNames.activity, activity.status);
  const hasPeriod = settings.hasYear && settings.hasMonth;
  return {
    name: activity.activity,
    status: activity.status,
    symbol: step?.symbol ?? '',
    ...(meaning === undefined ? {} : { meaning }),
    endDate: formatEndDate(activity.endDate),
    isOverdue: hasPeriod && isOverdue(activity, meaning, lastDayOfPeriod(settings)),
    place,
  };
}
