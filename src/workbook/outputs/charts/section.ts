import { splitText } from '../../../report/narrative/splitText';
import type { StyledCell } from '../../cell';
import { colors } from '../../cellStyles';
import type { ChartPlan } from '../../chart';
import { blankCell, textCell } from '../cells';
import { chartBottom, chartColumn, pageRoom, rowsHeight, tableLength, textLength } from './room';

/** One chart of the sheet Diagram with its table and what it shows. */
export interface ChartSection extends Pick<
  ChartPlan,
  | 'key'
  | 'title'
  | 'categoryAxisTitle'
  | 'valueAxisTitle'
  | 'labelFormat'
  | 'axisFormat'
  | 'startsAtZero'
  | 'hasFigures'
  | 'series'
> {
  /** Heading of the section. */
  readonly question: string;
  /** What the chart shows, composed at the update. */
  readonly sentence: string;
  readonly header: readonly StyledCell[];
  /** What is drawn, row by row; may be none. */
  readonly rows: readonly (readonly StyledCell[])[];
  /** Which rows are shown where there are too many; without it all are. */
  readonly ranked?: {
    /** How much each row matters. */
    readonly sizes: readonly number[];
    /** What is said of those that are left out. */
    readonly note: (shown: number) => string;
  };
  /** Sums and notes under the table, which are not drawn. */
  readonly below: readonly (readonly StyledCell[])[];
}

/** Colours of a chart's series, the one that the report is about first: dark against light, also in black and white. */
export const seriesColors = { now: colors.entryInk, before: '#A9BCD6' } as const;

/** Rows of a table that are shown and drawn; more bars than that cannot be told apart on a page. */
const mostRows = 25;

/** A section as rows of the sheet, and its chart where it has one. */
export interface LaidOutSection {
  readonly rows: readonly (readonly StyledCell[])[];
  readonly chart: ChartPlan;
}

/**
 * Lays a section out: heading, sentence, the table at the left and the cells that its chart covers at the right. The
 * section is as high as the higher of them, and a page has room for it: where rows can be left out for it, they are.
 * @param top the sheet's row (from 0) that the section begins on
 */
export function layOutSection(section: ChartSection, top: number): LaidOutSection {
  const { question, sentence, header, rows: _rows, ranked: _ranked, below: _below, ...drawing } = section;
  const opening = [
    [textCell(question, 'section')],
    ...splitText(sentence, textLength).map(({ text }) => [textCell(text, 'line')]),
  ];
  const room = pageRoom - rowsHeight([...opening, []]);
  const { shown, table } = fittingTable(section, room);
  const count = Math.max(1, shown);
  const tableTop = top + opening.length;
  const chartRows = chartBottom(table, { categories: shown, series: section.series.length, room });
  const padding = Array.from({ length: chartRows + 1 - table.length }, (): StyledCell[] => []);
  return {
    rows: [...opening, ...table, ...padding, []],
    chart: {
      ...drawing,
      description: `${question} ${sentence}`,
      source: { top: tableTop, bottom: tableTop + count, left: 1, right: header.length },
      place: { top: tableTop, bottom: tableTop + chartRows, left: chartColumn, right: chartColumn },
    },
  };
}

/** The table with as many of its rows as may be shown and fit on a page. */
function fittingTable(section: ChartSection, room: number) {
  const { rows, ranked } = section;
  let shown = ranked === undefined ? rows.length : Math.min(mostRows, rows.length);
  let table = tableOf(section, shown);
  while (ranked !== undefined && shown > 1 && rowsHeight(table) > room) {
    shown -= 1;
    table = tableOf(section, shown);
  }
  return { shown, table };
}

function tableOf({ header, rows, ranked, below }: ChartSection, shown: number): (readonly StyledCell[])[] {
  const drawn = ranked === undefined ? rows : largest(rows, ranked.sizes, shown);
  const note = ranked !== undefined && shown < rows.length ? ranked.note(shown) : '';
  return [
    header,
    // A chart has to draw some cells: an empty table keeps one row for those to come.
    ...(drawn.length > 0 ? drawn : [header.map(() => blankCell('text'))]),
    ...below,
    ...splitText(note, tableLength).map(({ text }) => [textCell(text, 'note')]),
  ];
}

/** The rows with the largest sizes, in their own order; of equal ones the first. */
function largest<T>(rows: readonly T[], sizes: readonly number[], count: number): readonly T[] {
  const ranking = [...rows.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const chosen = new Set(ranking.slice(0, count));
  return rows.filter((_, index) => chosen.has(index));
}
