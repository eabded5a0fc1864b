import type { Report, VolumeRow } from '../../report/report';
import { isYearEnd } from '../../report/rules/reportTypes';
import { isShare } from '../../report/rules/volumeChanges';
import { volumeGroups, type VolumeGroup } from '../../report/rules/volumeGroups';
import { nameKey } from '../../report/values/plainText';
import type { StyledCell } from '../cell';
import { entryRef, entryText } from '../formulas';
import { periodHeader, previousPeriodHeader, yearHeader } from './amountCells';
import { blankCell, formulaCell, textCell } from './cells';
import { comparedCells, type ChangeKind } from './changeCells';
import { footnotesOf, unmarked, type Footnotes, type Mark } from './footnotes';

/** Heading of the rows that belong to no group of their own. */
const basicGroup = 'Basuppdrag';

export const changeHeaders: readonly StyledCell[] = [
  textCell('Förändring', 'headerRight'),
  textCell('Förändring %', 'headerRight'),
];

/**
 * Volumes under their groups, each with its change, and the footnotes below. Annual accounts have no column of forecasts
 * unless someone has
 * entered one; a dash says that there is none.
 * @param widths of the sheet's columns
 */
export function volumeTable(report: Report, widths: readonly number[]): StyledCell[][] {
  const { rows, settings } = report;
  if (rows.volumes.length === 0) {
    return [[textCell('Inga volymer är inmatade. De skrivs på bladet Volymer.', 'note')]];
  }
  const groups = volumeGroups(rows.volumes);
  const hasForecast =
    !isYearEnd(settings) ||
    rows.volumes.some(({ forecastYear: { kind } }) => kind !== 'blank' && kind !== 'not-applicable');
  const notes = footnotesOf(
    report,
    'volumes',
    'volume',
    groups.flat(),
    ({ forecastYear, outcomePeriod, outcomePreviousYear }) => [
      forecastYear,
      outcomePeriod,
      outcomePreviousYear,
    ],
    widths,
  );
  return [
    [
      textCell('Volymmått', 'header'),
      textCell('Enhet', 'header'),
      ...(hasForecast ? [yearHeader('Prognos helår')] : []),
      periodHeader('Utfall'),
      previousPeriodHeader('Utfall'),
      ...changeHeaders,
    ],
    ...groups.flatMap((group) => groupRows(group, notes, hasForecast)),
    ...notes.lines.map((line) => [...line]),
    ...(rows.volumes.some(isShare) ? [[textCell('Andelar jämförs i procentenheter (p.e.).', 'note')]] : []),
  ];
}

function groupRows(group: VolumeGroup, notes: Footnotes, hasForecast: boolean): StyledCell[][] {
  const shared = sharesComparison(group);
  const mark = sharedMark(group, notes);
  return [
    groupHeading(group[0], shared, mark, hasForecast),
    ...group.map((volume) => [
      volumeName(volume, shared, mark === unmarked ? notes.markOf(volume.row) : unmarked),
      formulaCell(entryText('volumes', 'unit', volume.row), 'text', volume.unit),
      ...comparedCells(
        'volumes',
        { column: 'forecastYear', reading: volume.forecastYear },
        volume,
        changeKind(volume),
      ).slice(hasForecast ? 0 : 1),
    ]),
  ];
}

/** The group's name; where all its rows are compared with one other period, that stands over their comparison. */
function groupHeading(
  { row, group }: VolumeRow,
  hasSharedComparison: boolean,
  mark: Mark,
  hasForecast: boolean,
): StyledCell[] {
  const heading =
    group === ''
      ? textCell(basicGroup + mark.shows, 'group')
      : formulaCell(entryText('volumes', 'group', row) + mark.formula, 'group', group + mark.shows);
  if (!hasSharedComparison) return [heading];
  const label = entryRef('volumes', 'comparison', row);
  const comparison = formulaCell(`="avser "&${lowerFirst(label)}`, 'comparison');
  const before = hasForecast ? 3 : 2;
  return [heading, ...Array.from({ length: before }, () => blankCell()), comparison];
}

/** "Helår 2019" within a sentence; LOWER would also make capitals of names small. */
const lowerFirst = (cell: string) => `LOWER(LEFT(${cell},1))&MID(${cell},2,99)`;

/** A footnote that every row of a group has stands at the group's name. */
function sharedMark(group: VolumeGroup, notes: Footnotes): Mark {
  const mark = notes.markOf(group[0].row);
  const isShared = group.length > 1 && group.every(({ row }) => notes.markOf(row).shows === mark.shows);
  return isShared ? mark : unmarked;
}

function sharesComparison([first, ...rest]: VolumeGroup): boolean {
  const label = nameKey(first.comparison);
  return label !== '' && rest.every(({ comparison }) => nameKey(comparison) === label);
}

function volumeName(
  { row, rowType, volume, comparison }: VolumeRow,
  isSaidAbove: boolean,
  mark: Mark,
): StyledCell {
  const name = entryRef('volumes', 'volume', row);
  const label = entryRef('volumes', 'comparison', row);
  const isOfWhich = rowType === 'varav';
  const saysOfWhich = /^varav\b/iu.test(volume);
  const shownName = isOfWhich ? `IF(LEFT(${name},5)="varav","","varav ")&${name}` : name;
  const shownComparison = isSaidAbove
    ? ''
    : `&IF(${label}="",""," (jämförelsen avser "&${lowerFirst(label)}&")")`;
  const shows = [
    isOfWhich && !saysOfWhich ? 'varav ' : '',
    volume,
    isSaidAbove || comparison === '' ? '' : ` (jämförelsen avser ${comparison})`,
    mark.shows,
  ];
  const formula = `=${shownName}${shownComparison}${mark.formula}`;
  return formulaCell(formula, isOfWhich ? 'textOfWhich' : 'textIndented', shows.join(''));
}

function changeKind(volume: VolumeRow): ChangeKind {
  if (isShare(volume)) return 'share';
  return volume.rowType === 'varav' ? 'ofWhich' : 'figure';
}
