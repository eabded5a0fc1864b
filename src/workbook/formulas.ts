import { headerOf, schemas, type ColumnKey, type TableKey } from '../report/schema';
import { rowTypes } from '../report/schema/economy';
import type { Column } from '../report/schema/column';
import type { ReportType } from '../report/schema/settings';
import { cannotRead, cannotSum } from '../report/texts/figureTexts';
import { enteredParts } from '../report/rules/enteredParts';
import { isRequired } from '../report/rules/required';
import { names } from './names';

/** A whole column. @example columnRef('operatingSummary', 'unit') // 'Driftsammandrag[Verksamhet]' */
export function columnRef<K extends TableKey>(table: K, column: ColumnKey<K>): string {
  return `${schemas[table].table}[${headerOf(table, column)}]`;
}

/** The same row's cell in a calculated column. @example thisRow('goals', 'goal') // '[@Förvaltningsmål]' */
export function thisRow<K extends TableKey>(table: K, column: ColumnKey<K>): string {
  return `[@[${headerOf(table, column)}]]`;
}

/**
 * One entry cell by its position in the table. All cells of a summary row use the same position, so
 * that the row stays true after a sort.
 * @example entryRef('operatingSummary', 'forecastYear', 3) // 'INDEX(Driftsammandrag[Prognos helår],3)'
 */
export function entryRef<K extends TableKey>(table: K, column: ColumnKey<K>, row: number): string {
  return `INDEX(${columnRef(table, column)},${row})`;
}

/** A text of an entry row; blank stays blank instead of becoming 0. */
export function entryText<K extends TableKey>(table: K, column: ColumnKey<K>, row: number): string {
  return `=${entryRef(table, column, row)}&""`;
}

/** A figure or mark of an entry row as written; blank and "-" (does not exist) are shown as "–". */
export function entryValue<K extends TableKey>(table: K, column: ColumnKey<K>, row: number): string {
  return `=${orDash(entryRef(table, column, row))}`;
}

/**
 * An amount of an entry row in the report's unit; blank and a dash are shown as "–", IU as written. Where amounts are
 * converted, a figure that is written as text would stand in the wrong unit, so it is said that it cannot be read.
 */
export function entryAmount<K extends TableKey>(
  table: K,
  column: ColumnKey<K>,
  row: number,
  converts: boolean,
): string {
  const cell = entryRef(table, column, row);
  return converts ? `=${convertedOrWords(cell, `${cell}*${names.conversion}`)}` : `=${orDash(cell)}`;
}

/**
 * A cell's amount in another unit, without "=": words in its place, which all begin with I (IU, i.u., ingen uppgift), are shown
 * as written, and what is neither is said to be unreadable.
 * @param converted the amount in the other unit, without "="
 */
export function convertedOrWords(cell: string, converted: string): string {
  const isNone = `OR(${cell}="",ISNUMBER(FIND(${cell},"${dashes}")))`;
  return `IF(ISNUMBER(${cell}),${converted},IF(${isNone},"–",IF(LEFT(${cell},1)="I",${cell},"${cannotRead}")))`;
}

/** What nobody has entered, and what does not exist, are shown alike. */
export const orDash = (cell: string) => `IF(OR(${cell}="",${cell}="-"),"–",${cell})`;

export { cannotSum };

/** Dashes that mean "does not exist", as `readNoValue` of the report room takes them. */
export const dashes = '-‐‑‒–—−';

/**
 * The sum of a column without "=": rows of type varav are left out where the table has row types. A cell
 * that is neither a number nor a dash (also IU: the amount exists, nobody knows it) makes the sum say so,
 * and so do a required amount that is missing and a row whose type does not say whether it adds; an error
 * value shows as itself. Nothing is left out of a sum silently, and a sum of no figure at all is none.
 *
 * @param reportType decides which amounts are required, and what the year's amounts are made of
 * @param ofNothing how a sum of no figure at all is written; zero where it is reckoned with
 */
export function guardedSum<K extends TableKey>(
  table: K,
  column: ColumnKey<K>,
  converts: boolean,
  reportType: ReportType,
  ofNothing: 'dash' | 'zero' = 'dash',
): string {
  const parts = enteredParts(table, column, reportType);
  const unknown = [
    ...parts.flatMap((part) => unknownCells(table, part, reportType)),
    ...untypedRows(table, parts),
  ];
  const sum = `${rawSum(table, column)}${converts ? `*${names.conversion}` : ''}`;
  const shown = ofNothing === 'zero' ? sum : `IF(${countOfFigures(table, column)}=0,"–",${sum})`;
  return `IF(${unknown.join('+')}>0,"${cannotSum}",${shown})`;
}

/** How many figures a sum is made of; an error value among them shows as itself. */
function countOfFigures<K extends TableKey>(table: K, column: ColumnKey<K>): string {
  const cells = columnRef(table, column);
  const rowType = rowTypeRef(table);
  const count =
    rowType === undefined ? `COUNT(${cells})` : `SUMPRODUCT(ISNUMBER(${cells})*(${rowType}<>"varav"))`;
  return `${count}+0*SUM(${cells})`;
}

/** Counts of the cells of an entered column whose amount is not known: not readable, and missing where required. */
function unknownCells<K extends TableKey>(
  table: K,
  column: ColumnKey<K>,
  reportType: ReportType,
): readonly string[] {
  const cells = columnRef(table, column);
  const text = `TRIM(SUBSTITUTE(${cells},UNICHAR(160)," "))`;
  const rowType = rowTypeRef(table);
  const adds = rowType === undefined ? '' : `*(${rowType}<>"varav")`;
  const columns: Readonly<Record<string, Column>> = schemas[table].columns;
  const name = nameRef(table);
  // Programs differ on whether nothing is found in a text, so blank cells are left out first.
  const unreadable = `SUMPRODUCT((1-ISNUMBER(${cells}))*(${text}<>"")*ISERROR(FIND(${text},"${dashes}"))${adds})`;
  const isAsked = isRequired(table, column, columns[column]?.required === true, reportType);
  if (!isAsked || name === undefined) return [unreadable];
  return [unreadable, `SUMPRODUCT((${text}="")*(${name}<>"")${adds})`];
}

/** A count of the rows with a name or an amount whose type is none: nobody knows whether they add. */
function untypedRows<K extends TableKey>(table: K, columns: readonly ColumnKey<K>[]): readonly string[] {
  const rowType = rowTypeRef(table);
  const name = nameRef(table);
  if (rowType === undefined || name === undefined) return [];
  const isUntyped = rowTypes.map((type) => `(${rowType}<>"${type}")`).join('*');
  const filled = [name, ...columns.map((column) => columnRef(table, column))].map(
    (cells) => `(${cells}<>"")`,
  );
  return [`SUMPRODUCT(${isUntyped}*((${filled.join('+')})>0))`];
}

/** The column that names a table's rows. */
function nameRef(table: TableKey): string | undefined {
  const columns: readonly Column[] = Object.values(schemas[table].columns);
  const name = columns.find(({ kind }) => kind === 'name');
  return name === undefined ? undefined : `${schemas[table].table}[${name.header}]`;
}

/** The column that says whether a row adds to the table's sums; none where every row does. */
function rowTypeRef(table: TableKey): string | undefined {
  const { rowType }: Readonly<Record<string, Column | undefined>> = schemas[table].columns;
  return rowType === undefined ? undefined : `${schemas[table].table}[${rowType.header}]`;
}

/**
 * An amount as the decimal figure that it is: a sum of 0.1 and 0.2 is 0.3. Nine decimals are far more than anybody
 * enters, and far fewer than the binary noise has, which would show a zero as −0.
 */
export const withoutNoise = (amount: string): string => `ROUND(${amount},9)`;

function rawSum<K extends TableKey>(table: K, column: ColumnKey<K>): string {
  const cells = columnRef(table, column);
  const rowType = rowTypeRef(table);
  return withoutNoise(rowType === undefined ? `SUM(${cells})` : `SUMIFS(${cells},${rowType},"<>varav")`);
}

/** A text as a string constant of a formula. @example quoted('a"b') // '"a""b"' */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
