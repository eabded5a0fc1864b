import type { IndicatorRow, PersonnelRow, Report, VolumeRow } from '../report';
import { numberIn } from '../values/reading';
import {
  indicatorMeasure,
  limitOf,
  personnelMeasure,
  unitsFit,
  volumeMeasure,
  type Measure,
} from './measure';
import { shareWord } from './words';

/** Two rows that measure the same in two tables. */
export interface SameMeasure<R extends PersonnelRow | VolumeRow> {
  readonly row: R;
  readonly indicator: IndicatorRow;
  /** How they were found to be the same: by their names, or by their figures and a word that both names have. */
  readonly by: 'name' | 'figures';
}

type Measures<R extends PersonnelRow | VolumeRow | IndicatorRow> = ReadonlyMap<string, readonly Measure<R>[]>;

function groupedBy<R extends PersonnelRow | VolumeRow | IndicatorRow>(
  measures: readonly Measure<R>[],
  keyOf: (measure: Measure<R>) => string,
): Measures<R> {
  const groups = new Map<string, Measure<R>[]>();
  for (const measure of measures) {
    const key = keyOf(measure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [measure]);
    else group.push(measure);
  }
  return groups;
}

/** More indicators with the same name or figures say nothing about which of them is meant. */
const mostAlike = 5;

const nameAndSex = ({ words, sex }: Pick<Measure, 'words' | 'sex'>) => `${sex}|${words}`;

function paired<R extends PersonnelRow | VolumeRow>(
  { row }: Measure<R>,
  found: readonly Measure<IndicatorRow>[],
  by: SameMeasure<R>['by'],
): readonly SameMeasure<R>[] {
  return found
    .slice(0, mostAlike)
    .filter(({ row: { unit } }) => unitsFit(row.unit, unit))
    .map(({ row: indicator }) => ({ row, indicator, by }));
}

/** Outcome and target of a row, which together with a word hardly ever are another measure's. */
function figuresOf({
  row,
  sex,
  outcome,
}: {
  readonly row: PersonnelRow | IndicatorRow;
  readonly sex: string;
  readonly outcome: PersonnelRow['outcomePeriod'];
}): string | undefined {
  const value = numberIn(outcome);
  const limit = limitOf(row.target);
  return value === undefined || limit === undefined ? undefined : `${sex}|${value}|${limit}`;
}

/**
 * The indicator that measures what a row of Personal does under another name: outcome and target are equal, and the names
 * have a telling word in common. Undefined when several indicators do.
 */
function renamed(measure: Measure<PersonnelRow>, byFigures: Measures<IndicatorRow>): string | undefined {
  const { row, sex, name } = measure;
  const figures = figuresOf({ row, sex, outcome: row.outcomePeriod });
  const alike = figures === undefined ? [] : (byFigures.get(figures) ?? []);
  if (alike.length > mostAlike) return undefined;
  const found = new Set(
    alike
      .filter((each) => unitsFit(row.unit, each.row.unit) && shareWord(name, each.name))
      .map(({ words }) => words),
  );
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/**
 * Rows of Personal that an indicator measures, too: the same words and sex, or the same outcome and target and a word
 * in common; then women and men of the two measures belong together as well. Linear in the rows.
 *
 * @example sameAsPersonnel(report)[0]?.indicator.indicator // 'Total sjukfrånvaro'
 */
export function sameAsPersonnel({ rows }: Pick<Report, 'rows'>): readonly SameMeasure<PersonnelRow>[] {
  const indicators = rows.indicators.map(indicatorMeasure);
  const personnel = rows.personnel.map(personnelMeasure);
  const byName = groupedBy(indicators, nameAndSex);
  const byFigures = groupedBy(
    indicators,
    ({ row, sex }) => figuresOf({ row, sex, outcome: row.outcome }) ?? '',
  );
  const named = new Set(indicators.map(({ words }) => words));
  const renames = new Map<string, string>();
  for (const measure of personnel) {
    if (named.has(measure.words)) continue;
    const other = renamed(measure, byFigures);
    if (other !== undefined && !renames.has(measure.words)) renames.set(measure.words, other);
  }
  return personnel.flatMap((measure) => {
    const other = renames.get(measure.words);
    const found = byName.get(nameAndSex({ words: other ?? measure.words, sex: measure.sex })) ?? [];
    return paired(measure, found, other === undefined ? 'name' : 'figures');
  });
}

/** Volumes that an indicator measures, too, by the words of their names. @example sameAsVolumes(report) */
export function sameAsVolumes({ rows }: Pick<Report, 'rows'>): readonly SameMeasure<VolumeRow>[] {
  const byName = groupedBy(rows.indicators.map(indicatorMeasure), nameAndSex);
  return rows.volumes
    .map(volumeMeasure)
    .flatMap((measure) => paired(measure, byName.get(nameAndSex(measure)) ?? [], 'name'));
}
