import { splitText } from '../../../report/narrative/splitText';
import { chartTexts } from '../../../report/texts/chartTexts';
import { formatNumber } from '../../../report/values/formatNumber';
import type { StyledCell } from '../../cell';
import { colors } from '../../cellStyles';
import type { ChartPlan } from '../../chart';
import { blankCell, textCell } from '../cells';

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
  /** Sums and notes under the table, which are not drawn. */
  readonly below: readonly (readonly StyledCell[])[];
}

/** Colours of a chart's series, the one that the report is about first: dark against light, also in black and white. */
export const seriesColors = { now: colors.entryInk, before: '#A9BCD6' } as const;

/** Columns of the sheet, from B: four for the tables, a gap, and one for the charts. */
export const chartSheetWidths = [32, 14, 14, 14, 3, 74] as const;
const chartColumn = chartSheetWidths.length;

/** Characters of a line that runs over the whole width of the sheet. */
const lineLength = Math.floor(0.95 * chartSheetWidths.reduce((sum, width) => sum + width, 0));

/** Characters of a line that runs under a table, beside the chart. */
export const tableLength = Math.floor(
  0.95 * chartSheetWidths.slice(0, -1).reduce((sum, width) => sum + width, 0),
);

/** Points of a row that nobody has made higher, of a bar with its space, and of a chart's title, axis and legend. */
const rowPoints = 15;
const barPoints = { first: 17, further: 12 } as const;
const framePoints = 70;
const legendPoints = 18;
const rowLimits = { fewest: 11, most: 29 } as const;

/** Rows of a table that are shown and drawn; more bars than that cannot be told apart. */
const mostRows = 100;

/** A section as rows of the sheet, and its chart where it has one. */
export interface LaidOutSection {
  readonly rows: readonly (readonly StyledCell[])[];
  readonly chart: ChartPlan;
}

/**
 * Lays a section out: heading, sentence, the table at the left and the cells that its chart covers at the right. The
 * section is as high as the higher of them.
 * @param top the sheet's row (from 0) that the section begins on
 */
export function layOutSection(section: ChartSection, top: number): LaidOutSection {
  const { question, sentence, header, rows, below, ...drawing } = section;
  const opening = [
    [textCell(question, 'section')],
    ...splitText(sentence, lineLength).map(({ text }) => [textCell(text, 'line')]),
  ];
  const shown = rows.slice(0, mostRows);
  // A chart has to draw some cells: an empty table keeps one row for those to come.
  const drawn = shown.length > 0 ? shown : [header.map(() => blankCell('text'))];
  const table = [header, ...drawn, ...below, ...cutNote(rows.length)];
  const chartHeight = chartRows(shown.length, section.series.length);
  const height = Math.max(table.length, chartHeight);
  const tableTop = top + opening.length;
  const padding = Array.from({ length: height - table.length }, (): StyledCell[] => []);
  return {
    rows: [...opening, ...table, ...padding, []],
    chart: {
      ...drawing,
      description: `${question} ${sentence}`,
      source: {
        top: tableTop,
        bottom: tableTop + drawn.length,
        left: 1,
        right: header.length,
      },
      place: {
        top: tableTop,
        bottom: tableTop + chartHeight - 1,
        left: chartColumn,
        right: chartColumn,
      },
    },
  };
}

/** What is said where a table has more rows than a chart can show. */
function cutNote(rows: number): StyledCell[][] {
  return rows > mostRows ? [[textCell(chartTexts.firstRows(mostRows, formatNumber(rows)), 'note')]] : [];
}

/** Rows that a chart needs for its bars, within what a page can hold. */
function chartRows(categories: number, series: number): number {
  const bars = categories * (barPoints.first + (series - 1) * barPoints.further);
  const points = framePoints + bars + (series > 1 ? legendPoints : 0);
  return Math.min(rowLimits.most, Math.max(rowLimits.fewest, Math.ceil(points / rowPoints)));
}
