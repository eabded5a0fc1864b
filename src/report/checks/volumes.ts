import { headerOf } from '../schema';
import { addUp } from '../arithmetic/decimal';
import { granularityOf, roundingBound } from '../arithmetic/rounding';
import type { Finding } from '../finding';
import type { VolumeRow } from '../report';
import { volumeGroups } from '../rules/volumeGroups';
import { volumeParts } from '../rules/volumeParts';
import { volumeTexts } from '../texts/volumeTexts';
import { formatNumber } from '../values/formatNumber';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

const severity = 'warning';

const figureColumns = ['forecastYear', 'outcomePeriod', 'outcomePreviousYear'] as const;

/** Parts that stand first in their group or under a share, so that nobody can tell what they are a part of. */
function partFindings(rows: readonly VolumeRow[]): readonly Finding[] {
  return volumeParts(rows)
    .filter(({ whole }) => whole === undefined)
    .map(({ part }) => {
      const message = volumeTexts.partWithoutWhole({ at: rowAt('volumes', part) });
      return rowFinding('volumes', part, 'rowType', { code: 'part-without-whole', severity, message });
    });
}

/** Shares of a group, column by column: together at most all of it, but for rounding. */
function shareFindings(group: readonly VolumeRow[]): readonly Finding[] {
  const shares = group.filter(({ rowType, group: name }) => rowType === 'andel' && name !== '');
  return figureColumns.flatMap((column) => {
    const figures = shares.flatMap((row) => {
      const figure = numberIn(row[column]);
      return figure === undefined ? [] : [{ row, figure }];
    });
    const values = figures.map(({ figure }) => figure);
    const sum = addUp(values);
    const [first] = figures;
    if (first === undefined || sum - 100 <= roundingBound(values.length - 1, granularityOf(values)))
      return [];
    const message = volumeTexts.sharesExceedWhole({
      group: first.row.group,
      header: headerOf('volumes', column),
      shares: values.map((value) => formatNumber(value)),
      sum: formatNumber(sum),
    });
    return [rowFinding('volumes', first.row, column, { code: 'shares-exceed-whole', severity, message })];
  });
}

function rowFindings(row: VolumeRow): readonly Finding[] {
  const at = rowAt('volumes', row);
  const findings: Finding[] = [];
  if (row.rowType === 'andel' && row.group === '') {
    const message = volumeTexts.shareWithoutGroup({ at });
    findings.push(rowFinding('volumes', row, 'group', { code: 'share-without-group', severity, message }));
  }
  if (row.comparison !== '' && row.outcomePreviousYear.kind === 'blank') {
    const message = volumeTexts.comparisonMissing({ at, label: row.comparison });
    const said = { code: 'comparison-missing', severity, message } as const;
    findings.push(rowFinding('volumes', row, 'outcomePreviousYear', said));
  }
  return findings;
}

/** Volumes: parts have a whole, shares a group that they do not exceed, and a stated comparison a value. */
export const checkVolumes: Check = ({ rows }) => [
  ...rows.volumes.flatMap(rowFindings),
  ...partFindings(rows.volumes),
  ...volumeGroups(rows.volumes).flatMap(shareFindings),
];
