import type { Report } from '../report';
import { isPercentUnit } from '../values/percentUnit';
import type { RowIndex } from './reportRows';
import { wordStem } from './wordStem';

/** A unit as its cell has it: "kWh/m²" is kilowatt-hours, per square metre. */
interface UnitSaid {
  readonly stem: string;
  readonly per: string | undefined;
}

const written =
  /^(?:antal\s+)?(\p{L}[\p{L}\p{N}]*)(?:(?:\s*\/\s*|\s+per\s+)(\p{L}[\p{L}\p{N}]*))?(?![\p{L}\p{N}])/iu;

/** Words of unit cells that say how to read a number, and are no measure behind it. */
const ways = new Set(
  'antal st styck stycken index skala poäng enhet enheter betyg kvot tal snitt medel procent'
    .split(' ')
    .map(wordStem),
);

/** The words of a unit cell; undefined where they are no measure. @example unitSaid('ton') // { stem: 'ton', per: undefined } */
export function unitSaid(unit: string): UnitSaid | undefined {
  const found = written.exec(unit.trim());
  const [, own = '', per] = found ?? [];
  const stem = wordStem(own);
  if (found === null || ways.has(stem) || isPercentUnit(unit.trim())) return undefined;
  return { stem, per: per === undefined ? undefined : wordStem(per) };
}

/** Units that a report measures in, by stem, each with what its cells say that it is per. */
export interface UnitWords {
  /** Those that are no part of a row's name, which make a figure a measure. */
  readonly measures: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of them. */
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Report, UnitWords>();

/** The units that stand in a report's own unit cells. Read once for a report. */
export function unitWords(report: Report, { byStem }: RowIndex): UnitWords {
  const found = known.get(report);
  if (found !== undefined) return found;
  const { indicators, personnel, volumes } = report.rows;
  const cells = new Set([...indicators, ...personnel, ...volumes].map(({ unit }) => unit));
  const measures = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const cell of cells) {
    const said = unitSaid(cell);
    if (said === undefined) continue;
    all.add(said.stem);
    if (byStem.has(said.stem)) continue;
    const per = measures.get(said.stem) ?? new Set();
    if (said.per !== undefined) per.add(said.per);
    measures.set(said.stem, per);
  }
  const units = { measures, all };
  known.set(report, units);
  return units;
}
