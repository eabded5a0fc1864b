import type { Finding } from '../finding';
import type { VolumeRow } from '../report';
import { addUp } from '../arithmetic/decimal';
import { addsUp } from '../rules/bySex';
import { measureNature } from '../rules/measureNature';
import { volumeParts } from '../rules/volumeParts';
import { headerOf } from '../schema';
import { sexTexts } from '../texts/sexTexts';
import { where } from '../texts/where';
import { formatNumber } from '../values/formatNumber';
import { namedSex } from '../values/namedSex';
import { nameKey } from '../values/plainText';
import { numberIn } from '../values/reading';
import { rowAt, rowFinding, type Check } from './check';

const figureColumns = ['forecastYear', 'outcomePeriod', 'outcomePreviousYear'] as const;

/** The only part whose name says so, and whose unit is the whole's. */
function onlyPart(
  parts: readonly VolumeRow[],
  whole: VolumeRow,
  sex: 'kvinnor' | 'män',
): VolumeRow | undefined {
  const found = parts.filter(({ volume }) => namedSex(volume) === sex);
  const [part] = found;
  return found.length === 1 && part !== undefined && nameKey(part.unit) === nameKey(whole.unit)
    ? part
    : undefined;
}

function findings(whole: VolumeRow, parts: readonly VolumeRow[]): readonly Finding[] {
  const ofWomen = onlyPart(parts, whole, 'kvinnor');
  const ofMen = onlyPart(parts, whole, 'män');
  if (ofWomen === undefined || ofMen === undefined) return [];
  if (measureNature(whole.unit, whole.volume) !== 'count') return [];
  return figureColumns.flatMap((column): readonly Finding[] => {
    const [total, w, m] = [whole, ofWomen, ofMen].map((row) => numberIn(row[column]));
    if (total === undefined || w === undefined || m === undefined) return [];
    if (addsUp({ total, women: w, men: m })) return [];
    const named = (row: VolumeRow, figure: number) => `${row.volume} ${formatNumber(figure)}`;
    const message = sexTexts.partsDoNotAdd({
      at: where({ name: rowAt('volumes', whole), row: whole.row }, headerOf('volumes', column)),
      women: named(ofWomen, w),
      men: named(ofMen, m),
      sum: formatNumber(addUp([w, m])),
      whole: formatNumber(total),
      of: whole.volume,
    });
    return [rowFinding('volumes', whole, column, { code: 'sexes-do-not-add', severity: 'warning', message })];
  });
}

/** Volumes that count people with women and men, or girls and boys, as their parts: together they are all of them. */
export const checkVolumeSexes: Check = ({ rows }) => {
  const partsOf = new Map<VolumeRow, VolumeRow[]>();
  for (const { part, whole } of volumeParts(rows.volumes)) {
    if (whole === undefined) continue;
    const known = partsOf.get(whole);
    if (known === undefined) partsOf.set(whole, [part]);
    else known.push(part);
  }
  return [...partsOf].flatMap(([whole, parts]) => findings(whole, parts));
};
