import type { TableKey } from '../../report/schema';
import type { StyledCell } from '../cell';
import type { ChartPlan } from '../chart';
import { unitTail } from './amountCells';
import { blankCell, textCell } from './cells';
import { deviationSection, netSection } from './charts/amountSections';
import { chartSheetWidths } from './charts/room';
import { layOutSection, type ChartSection } from './charts/section';
import { activitySection, goalSection } from './charts/statusSections';
import { volumeSection } from './charts/volumeSection';
import type { Output, OutputInput } from './output';
import { outputRows } from './wholeColumn';

/** The report's charts, each beside the table that it draws. */
export const chartsOutput: Output = {
  key: 'charts',
  title: 'Diagram',
  subtitle: unitTail,
  orientation: 'landscape',
  widths: chartSheetWidths,
  header: () => [
    textCell('Tabell', 'header'),
    ...chartSheetWidths.slice(1, -1).map(() => blankCell('header')),
    textCell('Diagram', 'header'),
  ],
  body: (input) => laidOut(input).rows,
  watched: [
    ['settings', 'value', 'setting'],
    ['statusScales', 'scale', 'symbol', 'text'],
    [
      'operatingSummary',
      'rowType',
      'forecastYear',
      'outcomePeriod',
      'budgetYear',
      'accountsPreviousYear',
      'unit',
    ],
    // A row without a name is counted among those that are not drawn, whatever is filled in of it.
    [
      'volumes',
      'rowType',
      'unit',
      'outcomePeriod',
      'outcomePreviousYear',
      'comparison',
      'volume',
      'forecastYear',
      'group',
      'footnote',
    ],
    ['goals', 'assessment', 'goal'],
    ['activities', 'status', 'activity'],
  ],
  paper: { newPage: [], together: ['section'] },
  charts: (input) => laidOut(input).charts,
  conditionalFormats: [],
};

/** Every section with the entry table that it draws. */
const sections: readonly (readonly [TableKey, (input: OutputInput) => ChartSection])[] = [
  ['operatingSummary', netSection],
  ['operatingSummary', deviationSection],
  ['volumes', volumeSection],
  ['goals', goalSection],
  ['activities', activitySection],
];

const nothingToDraw = 'Rapporten har ingen del med diagram. Bladet kan tas bort.';

interface LaidOut {
  readonly rows: readonly (readonly StyledCell[])[];
  readonly charts: readonly ChartPlan[];
}

function laidOut(input: OutputInput): LaidOut {
  const drawn = sections.filter(([table]) => !input.report.absent.has(table));
  // A sheet that is left of parts that have been removed.
  if (drawn.length === 0) return { rows: [[textCell(nothingToDraw, 'note')]], charts: [] };
  return drawn.reduce<LaidOut>(
    ({ rows, charts }, [, section]) => {
      const { rows: more, chart } = layOutSection(section(input), outputRows.body + rows.length);
      return { rows: [...rows, ...more], charts: [...charts, chart] };
    },
    { rows: [], charts: [] },
  );
}
