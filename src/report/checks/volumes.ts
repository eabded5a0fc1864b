import { headerOf } from '../schema';
import { addUp, subtract } from '../arithmetic/decimal';
import { granularityOf, roundingBound } from '../arithmetic/rounding';
import type { Finding } from '../finding';
import type { VolumeRow } from '../report';
import { volumeGroups } from '../rules/volumeGroups';
import { volumeTexts } from '../texts/volumeTexts';
import { formatNumber } from '../values/formatNumber';
import { nameKey } from '../values/plainText';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

const severity = 'warning';

const figureColumns = ['forecastYear', 'outcomePeriod', 'outcomePreviousYear'] as const;

/**
 * Parts that stand first in their group or under a share, so that nobody can tell what they are a part of, and parts
 * that are larger than their whole.
 */
function partFindings(group: readonly VolumeRow[]): readonly Finding[] {
  let whole: VolumeRow | undefined;
  return group.flatMap((row) => {
    if (row.rowType !== 'varav') {
      // A row whose type cannot be read has a finding of its own and may be the whole.
      whole = row.rowType === 'andel' ? undefined : row;
      return [];
    }
    if (whole !== undefined) return exceedingFindings(row, whole);
    const message = volumeTexts.partWithoutWhole({ at: rowAt('volumes', row) });
    return [rowFinding('volumes', row, 'rowType', { code: 'part-without-whole', severity, message })];
  });
}

/** A part against its whole, column by column; figures in different units cannot be compared. */
function exceedingFindings(part: VolumeRow, whole: VolumeRow): readonly Finding[] {
  if (nameKey(part.unit) !== nameKey(whole.unit)) return [];
  return figureColumns.flatMap((column) => {
    const ofPart = numberIn(part[column]);
    const ofWhole = numberIn(whole[column]);
    if (ofPart === undefined || ofWhole === undefined || ofWhole < 0) return [];
    // Each figure is at most half of its own step from its true value.
    const bound = addUp([
      roundingBound(0, granularityOf([ofPart])),
      roundingBound(0, granularityOf([ofWhole])),
    ]);
    const excess = subtract(ofPart, ofWhole);
    // Whole figures are counted, not rounded.
    const isCounted = Number.isInteger(ofPart) && Number.isInteger(ofWhole);
    if (isCounted ? excess <= 0 : excess <= bound) return [];
    const message = volumeTexts.partExceedsWhole({
      at: `${rowAt('volumes', part)}, ${headerOf('volumes', column)}`,
      part: formatNumber(ofPart),
      whole: formatNumber(ofWhole),
      of: whole.volume,
    });
    return [rowFinding('volumes', part, column, { code: 'part-exceeds-whole', severity, message })];
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

/** Volumes: parts have a whole that they do not exceed, shares a group that they do not exceed, and a stated comparison a value. */
export const checkVolumes: Check = ({ rows }) => [
  ...rows.volumes.flatMap(rowFindings),
  ...volumeGroups(rows.volumes).flatMap((group) => [...partFindings(group), ...shareFindings(group)]),
];
