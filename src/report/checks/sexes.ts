import { addUp } from '../arithmetic/decimal';
import { rowName } from '../entries/rowName';
import type { Finding } from '../finding';
import type { IndicatorRow, PersonnelRow, Report } from '../report';
import { halfStep, sexProblem, sexSumBound, type SexFigures, type SexProblem } from '../rules/bySex';
import { measureNature } from '../rules/measureNature';
import type { sexes } from '../schema/volumes';
import { sexTexts } from '../texts/sexTexts';
import { where } from '../texts/where';
import { formatNumber } from '../values/formatNumber';
import { nameKey } from '../values/plainText';
import { numberIn, type Reading } from '../values/reading';
import { cellFinding, type Check, type Said } from './check';
import { measuresOf } from './measuredTables';

type Sex = (typeof sexes)[number];
type SexTable = 'indicators' | 'personnel';
type SexRow = IndicatorRow | PersonnelRow;

/** The rows of one measure, at most one for each sex: a second one is a duplicate and said as such. */
interface Measure {
  readonly table: SexTable;
  readonly name: string;
  readonly unit: string;
  readonly rows: Map<Sex, SexRow>;
}

const nameOf = (row: SexRow): string =>
  'measure' in row ? row.measure : [row.indicator, row.part].filter((text) => text !== '').join(', ');

function measuresIn(table: SexTable, rows: readonly SexRow[]): readonly Measure[] {
  const measures = new Map<string, Measure>();
  for (const row of rows) {
    const name = nameOf(row);
    if (row.sex === undefined || name === '') continue;
    const key = ['goal' in row ? row.goal : '', name, row.unit].map(nameKey).join('\u0000');
    const known = measures.get(key);
    const measure = known ?? { table, name, unit: row.unit, rows: new Map<Sex, SexRow>() };
    if (known === undefined) measures.set(key, measure);
    if (!measure.rows.has(row.sex)) measure.rows.set(row.sex, row);
  }
  return [...measures.values()];
}

/** A finding in one column of a row, wherever the table has it. */
function finding({ table }: Measure, row: SexRow, column: string, said: Said): Finding {
  return cellFinding({ table, row: row.row, column, name: rowName(table, row) }, said);
}

const shown = ({ total, women, men }: SexFigures) => ({
  total: formatNumber(total),
  women: formatNumber(women),
  men: formatNumber(men),
});

function problemSaid(problem: SexProblem, at: string, figures: SexFigures): Said {
  const sum = formatNumber(addUp([figures.women, figures.men]));
  const told = { at, ...shown(figures), sum };
  switch (problem) {
    case 'outside':
      return { code: 'total-outside-sexes', severity: 'warning', message: sexTexts.totalOutsideSexes(told) };
    case 'neither':
      return { code: 'total-outside-sexes', severity: 'warning', message: sexTexts.neitherMeanNorSum(told) };
    case 'sum': {
      const bound = formatNumber(sexSumBound(figures));
      return {
        code: 'sexes-do-not-add',
        severity: 'warning',
        message: sexTexts.sexesDoNotAdd({ ...told, bound }),
      };
    }
  }
}

/** The total of a measure beside its women and men, column by column. */
function totalFindings(measure: Measure): readonly Finding[] {
  const { table, name, unit, rows } = measure;
  const total = rows.get('totalt');
  const women = rows.get('kvinnor');
  const men = rows.get('män');
  if (total === undefined || women === undefined || men === undefined) return [];
  const nature = measureNature(unit, name);
  const ofWomen = measuresOf(table, women);
  const ofMen = measuresOf(table, men);
  return measuresOf(table, total).flatMap(({ column, header, reading }, index): readonly Finding[] => {
    const [all, w, m] = [reading, ofWomen[index]?.reading, ofMen[index]?.reading].map(figureIn);
    if (all === undefined || w === undefined || m === undefined) return [];
    const figures = { total: all, women: w, men: m };
    const problem = sexProblem(figures, nature);
    const at = where({ name, row: total.row }, header);
    return problem === undefined ? [] : [finding(measure, total, column, problemSaid(problem, at, figures))];
  });
}

const figureIn = (reading: Reading | undefined) => (reading === undefined ? undefined : numberIn(reading));

/** Women without men or the other way round, and both without the total that other measures of the table have. */
function missingRows(measure: Measure, othersHaveTotal: boolean): readonly Finding[] {
  const { name, rows } = measure;
  const has = (sex: Sex) => rows.has(sex);
  if (has('kvinnor') === has('män') && (!has('kvinnor') || has('totalt') || !othersHaveTotal)) return [];
  const lacks = has('kvinnor') ? (has('män') ? 'totalt' : 'män') : 'kvinnor';
  const present = [...rows.keys()];
  const [row] = [...rows].flatMap(([sex, each]) => (sex === 'totalt' ? [] : [each]));
  if (row === undefined) return [];
  const message = sexTexts.rowMissing({ at: where({ name, row: row.row }), has: present, lacks });
  return [finding(measure, row, 'sex', { code: 'sex-missing', severity: 'information', message })];
}

/** Columns that are filled for one sex and empty for the other. IU and - are answers. */
function missingFigures(measure: Measure): readonly Finding[] {
  const { table, name, rows } = measure;
  const women = rows.get('kvinnor');
  const men = rows.get('män');
  if (women === undefined || men === undefined) return [];
  const lackingIn = (row: SexRow, other: SexRow) => {
    const ofOther = measuresOf(table, other);
    return measuresOf(table, row).filter(
      ({ reading }, index) => reading.kind === 'blank' && figureIn(ofOther[index]?.reading) !== undefined,
    );
  };
  const pairs = [
    { row: women, other: men, sex: 'kvinnor', otherSex: 'män' },
    { row: men, other: women, sex: 'män', otherSex: 'kvinnor' },
  ] as const;
  return pairs.flatMap(({ row, other, sex, otherSex }): readonly Finding[] => {
    const lacking = lackingIn(row, other);
    const [first] = lacking;
    if (first === undefined) return [];
    const columns = lacking.map(({ header }) => header);
    const message = sexTexts.figureMissing({
      at: where({ name, row: row.row }),
      columns,
      sex,
      other: otherSex,
    });
    return [finding(measure, row, first.column, { code: 'sex-missing', severity: 'information', message })];
  });
}

const sexInName = /\b(andel(?:en)?) (kvinnor|män|kvinnliga|manliga)\b/u;

/** Shares of women and of men in the same group, which their names tell: together they are all of it. */
function shareFindings(table: SexTable, rows: readonly SexRow[]): readonly Finding[] {
  const pairs = new Map<string, { women?: SexRow; men?: SexRow }>();
  for (const row of rows) {
    const key = nameKey(nameOf(row));
    const sex = sexInName.exec(key)?.[2];
    if (sex === undefined || row.sex !== 'totalt' || measureNature(row.unit, '') !== 'average') continue;
    const group = `${'goal' in row ? nameKey(row.goal) : ''}\u0000${key.replace(sexInName, '$1')}`;
    const pair = pairs.get(group) ?? {};
    pairs.set(group, pair);
    if (sex.startsWith('kvinn')) pair.women ??= row;
    else pair.men ??= row;
  }
  return [...pairs.values()].flatMap(({ women, men }) => {
    if (women === undefined || men === undefined) return [];
    const ofMen = measuresOf(table, men);
    const measure = { table, name: nameOf(women), unit: women.unit, rows: new Map<Sex, SexRow>() };
    return measuresOf(table, women).flatMap(({ column, header, reading }, index): readonly Finding[] => {
      const w = figureIn(reading);
      const m = figureIn(ofMen[index]?.reading);
      if (w === undefined || m === undefined) return [];
      const sum = addUp([w, m]);
      if (Math.abs(sum - 100) <= addUp([halfStep(w), halfStep(m)])) return [];
      const at = where({ name: measure.name, row: women.row }, header);
      const message = sexTexts.sharesDoNotAdd({
        at,
        women: formatNumber(w),
        men: formatNumber(m),
        sum: formatNumber(sum),
      });
      return [finding(measure, women, column, { code: 'sexes-do-not-add', severity: 'warning', message })];
    });
  });
}

function tableFindings(table: SexTable, rows: readonly SexRow[]): readonly Finding[] {
  const measures = measuresIn(table, rows);
  const othersHaveTotal = measures.some(({ rows: bySex }) => bySex.size > 1 && bySex.has('totalt'));
  return [
    ...measures.flatMap((measure) => [
      ...totalFindings(measure),
      ...missingRows(measure, othersHaveTotal),
      ...missingFigures(measure),
    ]),
    ...shareFindings(table, rows),
  ];
}

/** Women, men and both: totals that cannot be of the two, and parts that stand alone. */
export const checkSexes: Check = ({ rows }: Report) => [
  ...tableFindings('personnel', rows.personnel),
  ...tableFindings('indicators', rows.indicators),
];
