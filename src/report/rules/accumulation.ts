import type { VolumeRow } from '../report';
import { isPercentUnit } from '../values/percentUnit';
import { isSpokenUnit } from '../values/spokenUnits';
import { nameKey } from '../values/plainText';
import { volumeParts } from './volumeParts';

/**
 * What a volume's figures do during a year, as far as its row tells.
 *
 * - `counted`: they add up, such as cases and visits: the year is at least what the months so far are
 * - `level`: they are how many there are, such as pupils and places: the year is about what any month is
 * - `other`: shares, averages and figures with units of their own
 * - `unknown`: the row does not tell; most often they add up
 */
export type Accumulation = 'counted' | 'level' | 'other' | 'unknown';

/** Parts of words of things that happen and are counted. */
const counted =
  /ärende|samtal|besök|tillfälle|olyck|händelse|incident|klagomål|nystarta|rekrytering|upphandling|utbildning|kurs|lån(?!\p{L})|utlån|ansökning|beslut|resor|portion|måltid|faktur|anmälning|inspektion|tillsyn|beställning|utredning|evenemang|föreställning|transport|utryckning|larm|insatser|leverans|bokning|dygn|chatt|kontakter/u;
/** Parts of words of people and things that are there. */
const level =
  /elev|barn|studerande|student|platser|boende|anställda|årsarbetar|invånar|brukar|inskrivna|placerade|lägenhet|bostäder|fordon|medlem|personer|kunder|klasser|grupper|avdelningar|deltagare/u;
/** Words of figures that are worked out of others. */
const workedOut =
  /andel|medel|snitt|(?<!\p{L})per(?!\p{L})|index|skala|kostnad|grad(?!\p{L})|täthet|procent|nöjd|betyg/u;

/**
 * What the figures of a measure do during a year, as far as its name and unit tell.
 *
 * @example accumulationOf('Olyckor på kommunala vägar', 'antal') // 'counted'
 */
export function accumulationOf(name: string, unit: string): Accumulation {
  if (isPercentUnit(unit) || isSpokenUnit(unit)) return 'other';
  const text = nameKey(`${name} ${unit}`);
  if (workedOut.test(text)) return 'other';
  if (level.test(text)) return 'level';
  return counted.test(text) ? 'counted' : 'unknown';
}

const ownAccumulation = ({ rowType, group, volume, unit }: VolumeRow): Accumulation =>
  rowType === 'andel' || rowType === undefined ? 'other' : accumulationOf(`${group} ${volume}`, unit);

/**
 * What each volume's figures do during a year; a part of which the name does not tell does what its whole does.
 *
 * @returns by the row's position
 * @example accumulations(report.rows.volumes).get(1) // 'counted'
 */
export function accumulations(rows: readonly VolumeRow[]): ReadonlyMap<number, Accumulation> {
  const found = new Map(rows.map((row) => [row.row, ownAccumulation(row)]));
  for (const { part, whole } of volumeParts(rows)) {
    if (whole === undefined || found.get(part.row) !== 'unknown') continue;
    found.set(part.row, found.get(whole.row) ?? 'unknown');
  }
  return found;
}
