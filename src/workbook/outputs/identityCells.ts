import { nameColumns } from '../../report/entries/rowName';
import type { Figure, Side } from '../../report/identities/identity';
import type { RawReport } from '../../report/entries/rawRow';
import type { Report } from '../../report/report';
import { headerOf, schemas, type ColumnKey, type TableKey } from '../../report/schema';
import { columnRef, entryRef, guardedSum, quoted, withoutNoise } from '../formulas';
import type { CellValue } from '../../report/values/cellValue';
import { oneLine } from '../../report/values/plainText';
import type { Column } from '../../report/schema/column';
import { names } from '../names';

type EntryFigure = Extract<Figure, { kind: 'entry' }>;
type SumFigure = Extract<Figure, { kind: 'sum' }>;

/** Helper columns that hold a measure or a target as the number that it is. */
const numberColumns: Readonly<Record<string, string>> = {
  'indicators.outcome': 'outcomeNumber',
  'indicators.yearBefore': 'yearBeforeNumber',
  'indicators.target': 'targetNumber',
  'personnel.outcomePeriod': 'outcomeNumber',
  'personnel.outcomePreviousYear': 'previousNumber',
  'volumes.outcomePeriod': 'outcomeNumber',
  'volumes.outcomePreviousYear': 'previousNumber',
};

const cellOf = (table: TableKey, column: string, row: number) =>
  entryRef(table, column as ColumnKey<typeof table>, row);

/** A figure that is written as text, such as `<3,5`, `82*` or `>92 %`, by its digits; nothing where it is none. */
export function writtenNumber(cell: string): string {
  const digits = ['"<"', '">"', '"≤"', '"≥"', '"="', '"%"', 'UNICHAR(160)'].reduce(
    (text, sign) => `SUBSTITUTE(${text},${sign},"")`,
    `LEFT(${cell},LEN(${cell})-(RIGHT(${cell})="*"))`,
  );
  const minus = `SUBSTITUTE(SUBSTITUTE(${digits},"−","-"),"–","-")`;
  // A dash is no number; a blank text would be nought, but not when it is divided by whether there is any text.
  return `IF(ISNUMBER(${cell}),${cell},IFERROR(NUMBERVALUE(${minus},","," ")/(${cell}<>""),"–"))`;
}

/** An amount that is a number needs none of it: one that becomes a text makes the sheets' sums unknown, too. */
function amountOrWritten({ table, column, row }: EntryFigure, raw: RawReport): string {
  const cell = cellOf(table, column, row);
  const columns: Readonly<Record<string, Column | undefined>> = schemas[table].columns;
  const isAmount =
    columns[column]?.kind === 'amount' && typeof heldValue(raw, table, column, row) === 'number';
  return isAmount ? `IF(ISNUMBER(${cell}),${cell},"–")` : writtenNumber(cell);
}

function entryFormula(figure: EntryFigure, raw: RawReport): string {
  const { table, column, row, shift } = figure;
  const helper = numberColumns[`${table}.${column}`];
  const number = helper === undefined ? amountOrWritten(figure, raw) : cellOf(table, helper, row);
  return shift === 0 ? number : `IF(ISNUMBER(${number}),${withoutNoise(`${number}*10^${shift}`)},"–")`;
}

const budgetColumns: ReadonlySet<string> = new Set(['budgetPeriod', 'budgetYear']);

/** +1 when a surplus is plus in a column of the operating net, −1 when a net cost is; live, as Inställningar chooses. */
const surplusSign = (column: string) =>
  budgetColumns.has(column) ? `(0-${names.signBudget})` : names.signOutcome;

const isDeviation = (column: string) => column.startsWith('deviation');

/** Income − costs, signed as the operating net is; nothing where one of them is no number. */
function netOfKinds(column: string): string {
  const kind = columnRef('costsAndIncome', 'kind');
  const cells = columnRef('costsAndIncome', column as ColumnKey<'costsAndIncome'>);
  const count = (word: string) => `SUMPRODUCT((${kind}="${word}")*ISNUMBER(${cells}))`;
  const sum = (word: string) => `SUMIFS(${cells},${kind},"${word}")`;
  const net = withoutNoise(`(${sum('intäkter')}-${sum('kostnader')})*${surplusSign(column)}`);
  return `IF(${count('intäkter')}*${count('kostnader')}=0,"–",${net})`;
}

function sumFormula({ table, column, asResult }: SumFigure, { settings }: Report): string {
  if (table === 'costsAndIncome' && !isDeviation(column)) return netOfKinds(column);
  const sum = guardedSum(table, column as ColumnKey<typeof table>, false, settings.reportType, 'zero');
  return asResult ? `IFERROR(${withoutNoise(`(${sum})*${surplusSign(column)}`)},"–")` : sum;
}

/** A side's figure in the unit that amounts are entered in, live and without "="; a text where there is none. */
export function figureFormula({ figure }: Side, report: Report, raw: RawReport): string {
  return figure.kind === 'sum' ? sumFormula(figure, report) : entryFormula(figure, raw);
}

/** A text on one line, as the report room's names are, live. */
const onOneLine = (cell: string) => `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(10)," "),UNICHAR(160)," "))`;

/** What a cell holds at the update. */
function heldValue(raw: RawReport, table: TableKey, column: string, row: number): CellValue {
  const rows = raw[table];
  // Rows that are blank may be left out.
  const held = rows[row - 1]?.row === row ? rows[row - 1] : rows.find((each) => each.row === row);
  return held?.cells[column]?.value ?? '';
}

/** Whether a text is on one line as it is written, so that its formula need not see to that. */
const isOnOneLine = (value: CellValue): boolean => typeof value === 'string' && oneLine(value) === value;

/** An entry row's own name, live: its naming columns, of which a blank one and "totalt" say nothing. */
function rowNameFormula({ table, row }: EntryFigure, raw: RawReport): string {
  const texts = nameColumns[table].map((column) => {
    const cell = cellOf(table, column, row);
    return isOnOneLine(heldValue(raw, table, column, row)) ? cell : onOneLine(cell);
  });
  const [first = '""', ...others] = texts;
  const rest = others.map((text) => `IF(OR(${text}="",${text}="totalt"),"",", "&${text})`);
  const whole = [first, ...rest].join('&');
  return table === 'volumes' ? `IF(${first}="",${others.join('&')},${whole})` : whole;
}

const sumOf = (name: string) => `Summan av ${name}`;

/** What a side is called, live and without "=": "Personal: Total sjukfrånvaro, Utfall period". */
export function sideName({ figure, name }: Side, raw: RawReport): string {
  if (figure.kind === 'sum') return quoted(sumOf(name));
  const { table, column } = figure;
  const named = `${quoted(`${schemas[table].table}: `)}&${rowNameFormula(figure, raw)}`;
  // A row of Kontrollsummor is named by what it is the total of.
  return table === 'controlTotals' ? named : `${named}&${quoted(`, ${headerOf(table, column)}`)}`;
}

/** A longer text constant has no room in a formula. */
const longestConstant = 250;

/** Whether a formula can compare with a text: programs count characters outside Unicode's first plane differently. */
export const canBeCompared = (text: string): boolean =>
  text.length <= longestConstant && !/[\u{10000}-\u{10FFFF}]/u.test(text);

/** Whether the row of a side is still the one that it was at the update, live and without "="; after a sort it is another. */
export function isSameRow({ figure }: Side, raw: RawReport): string {
  if (figure.kind === 'sum' || !canBeCompared(figure.rowName)) return 'TRUE';
  return `${rowNameFormula(figure, raw)}=${quoted(figure.rowName)}`;
}

/** What a side is called at the update. */
export function shownName({ figure, name }: Side): string {
  if (figure.kind === 'sum') return sumOf(name);
  const { table, column, rowName } = figure;
  const named = `${schemas[table].table}: ${rowName}`;
  return table === 'controlTotals' ? named : `${named}, ${headerOf(table, column)}`;
}
