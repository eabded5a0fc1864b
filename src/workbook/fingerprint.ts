import { schemas, type ColumnKey, type TableKey } from '../report/schema';
import type { Column, ColumnKind } from '../report/schema/column';
import { columnLetters } from './area';
import { columnRef, quoted } from './formulas';
import { names } from './names';
import { findColumns } from './reading/tableColumns';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/**
 * Entry columns of one table that a generated sheet was composed from. Short columns come first: only the
 * first characters of a row take part.
 */
export type Watched = { readonly [K in TableKey]: readonly [table: K, ...columns: ColumnKey<K>[]] }[TableKey];

const longKinds: readonly ColumnKind[] = ['choice', 'name', 'goal', 'text', 'longText'];

/** Every entry column of every table, short ones first: for a sheet that anything can change. */
export const everyEntry: readonly Watched[] = (Object.keys(schemas) as TableKey[]).map((table) => {
  const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
  const entries = columns.filter(([, { kind }]) => kind !== 'computed');
  const isLong = ([, { kind }]: readonly [string, Column]) => longKinds.includes(kind);
  const keys = [...entries.filter((entry) => !isLong(entry)), ...entries.filter(isLong)].map(([key]) => key);
  return [table, ...keys] as unknown as Watched;
});

/** Characters of every row that take part; fewer in long tables, where each keystroke would cost too much. */
const sampledCharacters = (rows: number, columns: number) => (rows > 2000 ? 8 : Math.min(64, 16 * columns));

export const stateTexts = {
  current: 'Stämmer med inmatningen.',
  changed: '⚠ Inmatningen har ändrats sedan bladet uppdaterades. Tryck på Uppdatera på fliken Delårsrapport.',
  unknown:
    '⚠ Det går inte att avgöra om bladet stämmer med inmatningen. Rätta felvärden i inmatningen och tryck på Uppdatera på fliken Delårsrapport.',
} as const;

/**
 * The line under a generated sheet's title: by formula alone, without the add-in, it tells whether the
 * watched entries are what they were at the last update, and whether an update was left unfinished.
 */
export function stateFormula(watched: readonly Watched[], snapshot: WorkbookSnapshot): string {
  const all = watched.flatMap((each) => watchedTable(each, snapshot, () => true));
  const hasRoom = lengthOf(all) <= roomForFingerprints - roomForStandIns;
  const tables = fitting(hasRoom ? all : watched.flatMap((each) => watchedTable(each, snapshot, isWordy)));
  const formula = tables.map(fingerprintFormula).join('+');
  const value = tables.reduce((sum, table, index) => sum + fingerprint(table) * (index + 1), 0);
  const { current, changed, unknown } = stateTexts;
  return `=IFERROR(IF(${names.mark}<>"",${names.mark},IF(${formula}=${value},"${current}","${changed}")),"${unknown}")`;
}

interface WatchedTable {
  readonly table: TableKey;
  readonly columns: readonly string[];
  /** The watched cells of each row, joined. */
  readonly texts: readonly string[];
  /** Columns whose length is weighed as well: their texts may go on where the watched characters end. */
  readonly measured: readonly string[];
  /** The measured cells of each row, joined. */
  readonly measuredTexts: readonly string[];
  readonly characters: number;
  readonly standIns: readonly StandIn[];
}

const wordKinds: readonly ColumnKind[] = ['name', 'goal', 'text', 'longText'];

/** Whether a column holds words: figures come first and are within the watched characters. */
function isWordy(table: TableKey, column: string): boolean {
  const columns: Readonly<Record<string, Column>> = schemas[table].columns;
  const { kind } = columns[column] ?? {};
  return kind !== undefined && wordKinds.includes(kind);
}

/** A text that programs and languages count or write differently, and what is weighed in its place. */
type StandIn = readonly [text: string, standIn: string];

function watchedTable(
  [table, ...columns]: Watched,
  snapshot: WorkbookSnapshot,
  isMeasured: (table: TableKey, column: string) => boolean,
): readonly WatchedTable[] {
  const found = snapshot.tables[table];
  if (found === undefined) return [];
  const { positions } = findColumns(table, found);
  const rows = found.values
    .slice(1)
    .map((row) => columns.map((column) => row[positions.get(column) ?? -1] ?? ''));
  const texts = rows.map((cells) => cells.map(plainText).join(separator));
  const hasTruthValue = rows.some((cells) => cells.some((value) => typeof value === 'boolean'));
  return [
    {
      table,
      columns,
      texts,
      measured: columns.filter((column) => isMeasured(table, column)),
      measuredTexts: rows.map((cells) =>
        cells
          .filter((_, index) => isMeasured(table, columns[index] ?? ''))
          .map(plainText)
          .join(''),
      ),
      characters: sampledCharacters(texts.length, columns.length),
      standIns: [...(hasTruthValue ? swedishTruthValues : []), ...pairStandIns(texts)],
    },
  ];
}

/** `&` writes a truth value in the reader's language. */
const swedishTruthValues: readonly StandIn[] = [
  ['SANT', 'TRUE'],
  ['FALSKT', 'FALSE'],
];

/**
 * Emoji and other characters outside Unicode's first plane are two characters to Excel, each of which UNICODE
 * refuses, and one to LibreOffice. Those that are there at an update are weighed as two ordinary ones; one
 * that comes later makes the formula fail, which the line under the title says.
 */
function pairStandIns(texts: readonly string[]): readonly StandIn[] {
  const found = new Set(texts.flatMap((text) => text.match(/[\u{10000}-\u{10FFFF}]/gu) ?? []));
  return [...found].map((character, index) => [character, String.fromCodePoint(0x2460 + index).repeat(2)]);
}

/** Characters that the fingerprints of a sheet may take of the 8 192 of a formula. */
const roomForFingerprints = 7_700;
const longestStandIn = 2 * 'SUBSTITUTE(,"FALSKT","FALSE")'.length;
/** What is kept free of them for emoji; a sheet that watches so much that less is left measures words alone. */
const roomForStandIns = 20 * longestStandIn;

/** The length of the fingerprints' formulas without stand-ins. */
function lengthOf(tables: readonly WatchedTable[]): number {
  return tables
    .map((table, index) => fingerprintFormula({ ...table, standIns: [] }, index).length + 1)
    .reduce((sum, length) => sum + length, 0);
}

/** As many stand-ins as the formula has room for; with more kinds of emoji the line says that it cannot tell. */
function fitting(tables: readonly WatchedTable[]): readonly WatchedTable[] {
  let room = Math.max(0, Math.floor((roomForFingerprints - lengthOf(tables)) / longestStandIn));
  return tables.map((table) => {
    const standIns = table.standIns.slice(0, room);
    room -= standIns.length;
    return { ...table, standIns };
  });
}

const separator = '|';

/**
 * A number that changes when a row changes, moves, comes or goes: every row's length and first characters,
 * weighted by position. Decimal commas are made points, so that the number is the same in every locale.
 * {@link fingerprintFormula} is the same in Excel.
 */
function fingerprint({ texts, measuredTexts, characters, standIns }: WatchedTable): number {
  const replaced = (written: string, pairs: readonly StandIn[]) =>
    pairs.reduce((rest, [from, to]) => rest.replaceAll(from, to), written);
  return texts.reduce((sum, written, index) => {
    const text = replaced(written, [...standIns, decimalComma]);
    let weighted = replaced(measuredTexts[index] ?? '', standIns).length * characters;
    for (let place = 1; place <= characters; place += 1) {
      weighted += (text.codePointAt(place - 1) ?? space) * place;
    }
    return sum + weighted * (index + 1);
  }, 0);
}

const space = 32;
const decimalComma: StandIn = [',', '.'];

/** A cell's text as Excel's `&` writes it, with a decimal point. */
function plainText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** Fifteen digits; with an exponent from 1E+20 and where a fraction would take more than 20 characters. */
function numberText(value: number): string {
  const kept = Number(value.toPrecision(15));
  const size = Math.abs(kept);
  if (size === 0 || (size >= 1e-6 && size < 1e20)) return String(kept);
  const [mantissa = '', exponent = ''] = kept.toExponential().split('e');
  const power = Number(exponent);
  const digits = mantissa.replace(/[-.]/gu, '');
  const sign = kept < 0 ? '-' : '';
  if (power < 0 && 1 - power + digits.length <= 20) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function fingerprintFormula(
  { table, columns, measured, characters, standIns }: WatchedTable,
  index: number,
): string {
  const reference = (column: string) => columnRef(table, column as ColumnKey<typeof table>);
  const cells = columns.map(reference);
  const shortest = cells.reduce((one, other) => (other.length < one.length ? other : one));
  // From 1; LibreOffice knows no row of a whole table's headers.
  const position = `(ROW(${shortest})-MIN(ROW(${shortest}))+1)`;
  // 1, 2, 3 … as a row: far shorter than an array constant, and a formula has 8 192 characters. Row 1 is never the formula's own.
  const places = `COLUMN($A$1:$${columnLetters(characters - 1)}$1)`;
  const replaced = (text: string, pairs: readonly StandIn[]) =>
    pairs.reduce((rest, [from, to]) => `SUBSTITUTE(${rest},${quoted(from)},${quoted(to)})`, text);
  const text = replaced(cells.join(`&"${separator}"&`), [...standIns, decimalComma]);
  const length =
    measured.length === 0 ? '' : `+LEN(${replaced(measured.map(reference).join('&'), standIns)})`;
  const codes = `UNICODE(MID(${text}&REPT(" ",${characters}),${places},1))*${places}`;
  return `${index + 1}*SUMPRODUCT(${position}*(${codes}${length}))`;
}
