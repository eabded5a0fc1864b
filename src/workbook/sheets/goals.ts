import { scaleNames, type MeaningWord } from '../../report/schema/settings';
import { columnRef, quoted, thisRow } from '../formulas';
import { names } from '../names';
import { entrySheet } from './entrySheet';
import {
  fulfilmentFormula,
  fulfilmentTexts,
  measureNumber,
  targetNumberFormula,
  targetTextFormula,
  targetUpperFormula,
  trendFormula,
} from './fulfilment';
import { periodCaption, periodLead, yearsBefore } from './lead';

const thisGoal = thisRow('goals', 'goal');

const indicatorsThat = (verdict: string) =>
  `=SUMPRODUCT((${columnRef('indicators', 'goal')}=${thisGoal})*(${columnRef('indicators', 'fulfilment')}="${verdict}"))`;

const activityMeaning = columnRef('activities', 'meaning');
const ofThisGoal = `(${columnRef('activities', 'goal')}=${thisGoal})*(${thisGoal}<>"")`;

/** The text that the goal scale has for a meaning, whatever a municipality calls it; nothing unless there is exactly one. */
const scaleText = (meaning: MeaningWord) => {
  const key = quoted(`${scaleNames.goal}|${meaning}`);
  const keys = columnRef('statusScales', 'lookup');
  return `IF(COUNTIF(${keys},${key})=1,INDEX(${columnRef('statusScales', 'text')},MATCH(${key},${keys},0)),"")`;
};

const met = thisRow('goals', 'metIndicators');
const missed = thisRow('goals', 'missedIndicators');
const activityCount = thisRow('goals', 'activityCount');
const stopped = thisRow('goals', 'stoppedActivities');

/** The rule of suggestedStep (report room) as a native formula. */
const suggestion = [
  `=IF(${thisGoal}="","",`,
  `IF(${met}+${missed}=0,`,
  `IF(${activityCount}=0,${scaleText('kan ej bedömas')},IF(${stopped}>0,${scaleText('uppfylls delvis')},${scaleText('uppfylls')})),`,
  `IF(${missed}=0,IF(${stopped}>0,${scaleText('uppfylls delvis')},${scaleText('uppfylls')}),`,
  `IF(${met}=0,${scaleText('uppfylls ej')},${scaleText('uppfylls delvis')}))))`,
].join('');

export const goalsSheet = entrySheet('goals', {
  sheet: 'Mål',
  lead: `${periodLead}&" · du bedömer, förslaget kommer av indikatorer och aktiviteter (regeln står sist på Målredovisning)"`,
  frozenColumns: 3,
  widths: {
    area: 18,
    overallGoal: 30,
    goal: 30,
    assessment: 24,
    suggestion: 24,
    reason: 50,
    deviatingReason: 40,
  },
  formulas: {
    suggestion,
    metIndicators: indicatorsThat(fulfilmentTexts.met),
    missedIndicators: indicatorsThat(fulfilmentTexts.missed),
    activityCount: `=SUMPRODUCT(${ofThisGoal})`,
    stoppedActivities: `=SUMPRODUCT(${ofThisGoal}*((${activityMeaning}="pausad")+(${activityMeaning}="utgått")))`,
  },
  statuses: ['assessment', 'suggestion'],
  names: [{ name: names.goals, refersTo: `=${columnRef('goals', 'goal')}` }],
});

export const goalResultsSheet = entrySheet('goalResults', {
  sheet: 'Målresultat',
  lead: periodLead,
  widths: { goal: 30, position: 10, text: 80, assignment: 40 },
  formulas: {},
});

export const indicatorsSheet = entrySheet('indicators', {
  sheet: 'Indikatorer',
  lead: `${periodLead}&" · IU = ingen uppgift, - = finns inte"`,
  frozenColumns: 2,
  widths: {
    goal: 26,
    indicator: 34,
    part: 22,
    sex: 10,
    unit: 14,
    direction: 16,
    fulfilment: 18,
    trend: 12,
    source: 26,
    footnote: 40,
  },
  captions: {
    twoYearsBefore: yearsBefore(2),
    yearBefore: yearsBefore(1),
    outcome: periodCaption,
  },
  formulas: {
    fulfilment: fulfilmentFormula,
    trend: trendFormula,
    outcomeNumber: measureNumber(thisRow('indicators', 'outcome')),
    yearBeforeNumber: measureNumber(thisRow('indicators', 'yearBefore')),
    targetText: targetTextFormula,
    targetNumber: targetNumberFormula,
    targetUpper: targetUpperFormula,
  },
  folded: ['outcomeNumber', 'yearBeforeNumber', 'targetText', 'targetNumber', 'targetUpper'],
  statuses: ['fulfilment'],
});

export const activitiesSheet = entrySheet('activities', {
  sheet: 'Aktiviteter',
  lead: periodLead,
  frozenColumns: 2,
  widths: { goal: 26, activity: 50, prioritised: 11, assignment: 28, endDate: 18, status: 14, comment: 60 },
  formulas: {
    meaning: `=IFERROR(INDEX(${columnRef('statusScales', 'meaning')},MATCH("${scaleNames.activity}|"&TRIM(${thisRow('activities', 'status')}),${columnRef('statusScales', 'textKey')},0)),"")`,
  },
  folded: ['meaning'],
  statuses: ['status'],
});
