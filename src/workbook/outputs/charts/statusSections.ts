import { activitiesSentence, goalsSentence } from '../../../report/narrative/charts/statusSentences';
import type { StatusStep } from '../../../report/report';
import { findStep } from '../../../report/rules/meaning';
import { stepsOf } from '../../../report/rules/statusCounts';
import type { ColumnKey } from '../../../report/schema';
import { scaleNames } from '../../../report/schema/settings';
import type { StyledCell } from '../../cell';
import { columnRef, entryRef, quoted } from '../../formulas';
import { formulaCell, textCell } from '../cells';
import { filledRows } from '../contents';
import type { OutputInput } from '../output';
import { countOfStatus, notAssessed } from '../statusCells';
import { seriesColors, type ChartSection } from './section';

/** Goals by assessment, in the order of the scale. */
export function goalSection({ report }: OutputInput): ChartSection {
  const { goals, statusScales } = report.rows;
  return {
    ...statusTable(
      { table: 'goals', status: 'assessment', name: 'goal', scale: scaleNames.goal, without: notAssessed },
      statusScales,
      goals.map(({ assessment }) => assessment),
    ),
    key: 'goals',
    title: 'Mål efter bedömning',
    question: 'Hur bedöms målen?',
    sentence: goalsSentence(report),
    header: [textCell('Bedömning', 'header'), textCell('Antal mål', 'headerRight')],
    categoryAxisTitle: 'Bedömning',
    valueAxisTitle: 'antal mål',
    series: [{ name: 'Antal mål', color: seriesColors.now }],
  };
}

/** Activities by status, in the order of the scale. */
export function activitySection({ report }: OutputInput): ChartSection {
  const { activities, statusScales } = report.rows;
  return {
    ...statusTable(
      {
        table: 'activities',
        status: 'status',
        name: 'activity',
        scale: scaleNames.activity,
        without: '– Utan status',
      },
      statusScales,
      activities.map(({ status }) => status),
    ),
    key: 'activities',
    title: 'Aktiviteter efter status',
    question: 'Hur långt har aktiviteterna kommit?',
    sentence: activitiesSentence(report),
    header: [textCell('Status', 'header'), textCell('Antal', 'headerRight')],
    categoryAxisTitle: 'Status',
    valueAxisTitle: 'antal aktiviteter',
    series: [{ name: 'Antal', color: seriesColors.now }],
  };
}

/** A table whose rows have a status of a scale. */
type Counted = {
  readonly [K in 'goals' | 'activities']: {
    readonly table: K;
    readonly status: ColumnKey<K>;
    /** The column that names its rows. */
    readonly name: ColumnKey<K>;
    readonly scale: string;
    /** What rows are called that have no status of the scale. */
    readonly without: string;
  };
}['goals' | 'activities'];

function statusTable(counted: Counted, scales: readonly StatusStep[], statuses: readonly string[]) {
  const steps = stepsOf(scales, counted.scale);
  const isUnknown = (status: string) => findStep(scales, counted.scale, status) === undefined;
  const hasFigures = statuses.length > 0 && steps.length > 0;
  const counts: readonly StyledCell[][] = [
    ...steps.map((step) => [
      formulaCell(`=${entryRef('statusScales', 'shown', step.row)}`, 'text', `${step.symbol} ${step.text}`),
      formulaCell(`=${countOfStatus(column(counted, counted.status), step.row)}`, 'amount0'),
    ]),
    ...(statuses.some(isUnknown)
      ? [[textCell(counted.without, 'text'), formulaCell(`=${countWithout(counted)}`, 'amount0')]]
      : []),
  ];
  return {
    rows: hasFigures ? counts : [],
    below: hasFigures
      ? [[textCell('Samtliga', 'sumText'), formulaCell(`=${filledRows(counted.table)}`, 'sum0')]]
      : [],
    labelFormat: '#,##0',
    startsAtZero: true,
    hasFigures,
  };
}

// The union keeps a table and its columns together, which the calls below cannot show.
const column = ({ table }: Counted, key: string) => columnRef(table, key as ColumnKey<typeof table>);

/** How many rows have a name but no status of the scale, live. */
function countWithout(counted: Counted): string {
  const key = `${quoted(`${counted.scale}|`)}&TRIM(${column(counted, counted.status)})`;
  const isUnknown = `ISNA(MATCH(${key},${columnRef('statusScales', 'textKey')},0))`;
  return `SUMPRODUCT((${column(counted, counted.name)}<>"")*${isUnknown})`;
}
