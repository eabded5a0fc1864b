import type { IndicatorRow, PersonnelRow, VolumeRow } from '../report';
import { isPercentUnit } from '../values/percentUnit';
import { nameKey } from '../values/plainText';
import type { TargetReading } from '../values/target';
import { wordKey } from './words';

/** A row that measures something, with what tells it from others. */
type MeasuringRow = PersonnelRow | VolumeRow | IndicatorRow;

/** What a row measures: two rows with the same words measure the same. */
export interface Measure<R extends MeasuringRow = MeasuringRow> {
  readonly row: R;
  readonly name: string;
  /** The words of its name, in whatever order. */
  readonly words: string;
  readonly sex: string;
}

export const personnelMeasure = (row: PersonnelRow): Measure<PersonnelRow> => ({
  row,
  name: row.measure,
  words: wordKey(row.measure),
  sex: row.sex ?? '',
});

export const volumeMeasure = (row: VolumeRow): Measure<VolumeRow> => {
  const name = row.group === '' ? row.volume : `${row.group} ${row.volume}`;
  return { row, name, words: wordKey(name), sex: 'totalt' };
};

export const indicatorMeasure = (row: IndicatorRow): Measure<IndicatorRow> => {
  const name = row.part === '' ? row.indicator : `${row.indicator} ${row.part}`;
  return { row, name, words: wordKey(name), sex: row.sex ?? '' };
};

/** Whether two units can be the same: they are, or one of them is not written. @example unitsFit('%', 'procent') // true */
export function unitsFit(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  return nameKey(one) === nameKey(other) || (isPercentUnit(one) && isPercentUnit(other));
}

/** The limit that a target has, whichever side of it is good; none of an interval or a change. @example limitOf(readTarget('<3,5')) // 3.5 */
export function limitOf(reading: TargetReading): number | undefined {
  return reading.kind === 'target' && 'limit' in reading.target ? reading.target.limit : undefined;
}

const otherBasis = /helår|rullande|\b12\b|tolv|årsvärde|hela året/u;

/**
 * Whether a row says of its own figures that they are about another time than its columns do, such as a rolling year.
 */
export function saysOtherBasis(row: PersonnelRow | VolumeRow | IndicatorRow): boolean {
  const source = 'source' in row ? row.source : '';
  return otherBasis.test(nameKey(`${source} ${row.footnote}`));
}
