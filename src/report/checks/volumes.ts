import { addUp } from '../arithmetic/decimal';
import { granularityOf, roundingBound } from '../arithmetic/rounding';
import type { Finding } from '../finding';
import type { VolumeRow } from '../report';
import { volumeGroups } from '../rules/volumeGroups';
import { volumeTexts } from '../texts/volumeTexts';
import { formatNumber } from '../values/formatNumber';
import { numberIn } from '../values/reading';
import { headerOf, rowAt, rowFinding, type Check } from './check';

const severity = 'warning';

/** Parts that stand first in their group or under a share: nobody can tell what they are a part of. */
function partFindings(group: readonly VolumeRow[]): readonly Finding[] {
  let hasWhole = false;
  return group.flatMap((row) => {
    if (row.rowType !== 'varav') {
      // A row whose type cannot be read has a finding of its own and may be the whole.
      hasWhole = row.rowType !== 'andel';
      return [];
    }
    if (hasWhole) return [];
    const message = volumeTexts.partWithoutWhole({ at: rowAt('volumes', row) });
    return [rowFinding('volumes', row, 'rowType', { code: 'part-without-whole', severity, message })];
  });
}

const shareColumns = ['forecastYear', 'outcomePeriod', 'outcomePreviousYear'] as const;

/** Shares of a group, column by column: together at most all of it, but for rounding. */
function shareFindings(group: readonly VolumeRow[]): readonly Finding[] {
  const shares = group.filter(({ rowType, group: name }) => rowType === 'andel' && name !== '');
  return shareColumns.flatMap((column) => {
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
  ...volumeGroups(rows.volumes).flatMap((group) => [...partFindings(group), ...shareFindings(group)]),
];
