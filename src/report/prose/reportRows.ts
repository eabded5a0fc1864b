import { isSummedTable, type FigureTable, figureTables } from '../figures/figureColumns';
import type { RowPlace } from '../figures/rowsOfFigures';
import type { Report, ReportRows } from '../report';
import { namedSex } from '../values/namedSex';
import { nameKey } from '../values/plainText';
import { isDispensable } from './lexicon';
import { wordStem } from './wordStem';

/** A row of the report's figures, with the words that name it. */
export interface NamedRow {
  readonly table: FigureTable;
  readonly row: RowPlace;
  /** Whose row it is: all, or one sex. */
  readonly sex: 'totalt' | 'kvinnor' | 'män';
  /** Stems that must be said for the row to be named without doubt; several ways of saying it. */
  readonly cores: readonly ReadonlySet<string>[];
  /** Every stem that may be said when the row is spoken of. */
  readonly stems: ReadonlySet<string>;
  /** The goal that an indicator follows. */
  readonly goal: string | undefined;
  /** The unit cell of a measure; undefined for amounts. */
  readonly unit: string | undefined;
}

/** The rows of a report, by the words of their names. */
export interface RowIndex {
  readonly rows: readonly NamedRow[];
  /** Rows that have a word in their name, by its stem. */
  readonly byStem: ReadonlyMap<string, readonly NamedRow[]>;
  /** Rows by table and position. */
  readonly at: (table: FigureTable, row: RowPlace) => NamedRow | undefined;
  /** Indicators of a goal. */
  readonly ofGoal: (goal: string) => readonly NamedRow[];
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011:’'´][\p{L}\p{N}]+)*/gu;
/** Names are taken apart at slashes, dashes and space; a hyphen belongs to its word. */
export function stemsOf(text: string): readonly string[] {
  return (text.match(word) ?? []).map(wordStem);
}

const bracketed = /\(([^()]*)\)/gu;

interface NameParts {
  /** Without what stands in brackets. */
  readonly core: readonly string[];
  /** Names that stand in brackets and are used alone: HME, AVI. */
  readonly short: readonly string[];
  readonly all: readonly string[];
}

function partsOf(name: string): NameParts {
  const brackets = [...name.matchAll(bracketed)].map(([, inner = '']) => inner.trim());
  return {
    core: needed(stemsOf(name.replace(bracketed, ' '))),
    short: brackets.filter((inner) => /^\p{Lu}[\p{L}\p{N}]{1,9}$/u.test(inner)).map(wordStem),
    all: stemsOf(name),
  };
}

const needed = (stems: readonly string[]) => stems.filter((stem) => !isDispensable(stem));

interface NameSaid {
  /** What names the row. */
  readonly name: string;
  /** What may be said besides. */
  readonly beside?: string;
  /** A part that names the row alone when it has words enough. */
  readonly part?: string;
  readonly sex?: NamedRow['sex'] | undefined;
  readonly goal?: string;
  readonly unit?: string;
}

function namedRow(table: FigureTable, row: RowPlace, said: NameSaid): NamedRow {
  const { core, short, all } = partsOf(said.name);
  const part = said.part === undefined ? [] : needed(stemsOf(said.part));
  const ways = [[...core, ...part], ...short.map((each) => [each, ...part])];
  if (part.length >= 2) ways.push(part);
  return {
    table,
    row,
    sex: said.sex ?? 'totalt',
    cores: ways.filter((way) => way.length > 0).map((way) => new Set(way)),
    stems: new Set([...all, ...stemsOf(said.beside ?? ''), ...stemsOf(said.part ?? '')]),
    goal: said.goal,
    unit: said.unit,
  };
}

function namedRows({ rows }: Report): readonly NamedRow[] {
  const named: NamedRow[] = [];
  for (const row of rows.indicators) {
    const { goal, unit, sex } = row;
    named.push(namedRow('indicators', row.row, { name: row.indicator, part: row.part, sex, goal, unit }));
  }
  for (const row of rows.operatingSummary)
    named.push(namedRow('operatingSummary', row.row, { name: row.unit }));
  for (const row of rows.costsAndIncome) {
    if (row.kind !== undefined) named.push(namedRow('costsAndIncome', row.row, { name: row.kind }));
  }
  for (const row of rows.investments) {
    named.push(namedRow('investments', row.row, { name: row.project, beside: row.area }));
  }
  named.push(...namedVolumes(rows.volumes));
  for (const row of rows.personnel) {
    named.push(namedRow('personnel', row.row, { name: row.measure, sex: row.sex, unit: row.unit }));
  }
  for (const table of figureTables.filter(isSummedTable)) {
    if (rows[table].length > 0) named.push({ ...namedRow(table, 'sum', { name: '' }), cores: [] });
  }
  return named.filter(({ cores, row }) => cores.length > 0 || row === 'sum');
}

/** A share is named with its group, a part (varav) may be named with the row above. */
function namedVolumes(rows: ReportRows['volumes']): readonly NamedRow[] {
  let whole = '';
  return rows.map((row) => {
    const { group, volume, unit } = row;
    if (row.rowType === 'mått') whole = volume;
    const isShare = row.rowType === 'andel';
    const name = isShare ? `${volume} ${group}` : volume;
    return namedRow('volumes', row.row, {
      name,
      beside: `${group} ${row.rowType === 'varav' ? whole : ''}`,
      sex: row.rowType === 'varav' ? namedSex(volume) : undefined,
      unit,
    });
  });
}

const indexes = new WeakMap<Report, RowIndex>();

/** The rows of a report that texts can speak of, by the words of their names. Made once for a report. */
export function rowIndex(report: Report): RowIndex {
  const known = indexes.get(report);
  if (known !== undefined) return known;
  const rows = namedRows(report);
  const byStem = new Map<string, NamedRow[]>();
  const byPlace = new Map<string, NamedRow>();
  const byGoal = new Map<string, NamedRow[]>();
  const add = <K>(map: Map<K, NamedRow[]>, key: K, row: NamedRow) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [row]);
    else list.push(row);
  };
  for (const row of rows) {
    for (const stem of row.stems) add(byStem, stem, row);
    byPlace.set(`${row.table} ${row.row}`, row);
    if (row.goal !== undefined) add(byGoal, nameKey(row.goal), row);
  }
  const index: RowIndex = {
    rows,
    byStem,
    at: (table, row) => byPlace.get(`${table} ${row}`),
    ofGoal: (goal) => byGoal.get(nameKey(goal)) ?? [],
  };
  indexes.set(report, index);
  return index;
}
