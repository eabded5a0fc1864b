import { schemas, type TableKey } from '../schema';
import { tableTitle } from '../texts/tableTitle';
import { nearestName } from '../values/nearestName';
import { figureColumns, figureTables, isFigureTable } from './figureColumns';
import { figureKey } from './figureKey';

/** A mark in a text, as it is written; its names are not looked up yet. */
export interface FigureMark {
  /** With its braces. */
  readonly written: string;
  /** Undefined: no table has that name. */
  readonly table: TableKey | undefined;
  readonly tableName: string;
  readonly rowName: string;
  readonly columnName: string;
  /** What stands behind the bar; undefined without one. */
  readonly format: string | undefined;
}

/** A brace that looks like a mark and is none. */
export interface UnreadableMark {
  readonly written: string;
  readonly reason: 'parts' | 'unclosed' | 'too-long';
}

/** What the braces of a text are. Ordinary braces are left out. */
export interface MarksRead {
  /** Each spelling once, in the order of the text. */
  readonly marks: readonly FigureMark[];
  readonly unreadable: readonly UnreadableMark[];
}

/** A mark as it is inserted into a text. @example writtenMark('Driftsammandrag', 'Summa', 'Prognos helår') // '{Driftsammandrag:Summa:Prognos helår}' */
export function writtenMark(table: string, row: string, column: string, format?: string): string {
  return `{${table}:${row}:${column}${format === undefined ? '' : `|${format}`}}`;
}

const tableKeys = Object.keys(schemas) as TableKey[];
const tables = new Map(
  tableKeys.flatMap((table) =>
    [schemas[table].table, tableTitle(table)].map((name) => [figureKey(name), table] as const),
  ),
);
const tableNames = figureTables.map((table) => schemas[table].table);
const headers = new Set(
  figureTables.flatMap((table) => figureColumns(table).map(({ header }) => figureKey(header))),
);

/** A formula has the mark in it twice and room for some thousand characters. */
const longestMark = 500;

const braces = /\{([^{}\n]*)(\}?)/gu;

/**
 * Finds the marks of a text: `{Tabell:Rad:Kolumn}`, with a format behind a bar if one is wanted,
 * `{Tabell:Rad:Kolumn|mnkr 1}`. The table's name ends at the first colon and the column's begins at the last, so that a
 * row's name may have colons and bars of its own. Braces around anything else are text.
 *
 * @example readMarks('Vi nådde {Indikatorer:Svarsservice:Utfall}.').marks.length // 1
 */
export function readMarks(text: string): MarksRead {
  const marks = new Map<string, FigureMark>();
  const unreadable = new Map<string, UnreadableMark>();
  for (const [written, inner = '', end = ''] of text.matchAll(braces)) {
    const found = end === '' ? unclosed(written, inner) : readMark(written, inner);
    if (found === undefined) continue;
    if ('reason' in found) unreadable.set(written, found);
    else marks.set(written, found);
  }
  return { marks: [...marks.values()], unreadable: [...unreadable.values()] };
}

function readMark(written: string, inner: string): FigureMark | UnreadableMark | undefined {
  const [tableName = '', ...rest] = inner.split(':');
  const last = rest.pop();
  if (last === undefined) return undefined;
  const table = tables.get(figureKey(tableName));
  const [columnName = '', ...format] = last.split('|');
  const mark: FigureMark = {
    written,
    table,
    tableName: tableName.trim(),
    rowName: rest.join(':').trim(),
    columnName: columnName.trim(),
    format: format.length === 0 ? undefined : format.join('|').trim(),
  };
  const isWhole = mark.rowName !== '' && mark.columnName !== '';
  if (table === undefined) return isWhole && isMeantAsMark(mark) ? mark : undefined;
  if (isWhole && written.length <= longestMark) return mark;
  return isFigureTable(table) ? { written, reason: isWhole ? 'too-long' : 'parts' } : undefined;
}

/** Whether braces that name no table are likely a mark with a misspelt one. */
function isMeantAsMark({ tableName, columnName }: FigureMark): boolean {
  return headers.has(figureKey(columnName)) || nearestName(tableName, tableNames) !== undefined;
}

function unclosed(written: string, inner: string): UnreadableMark | undefined {
  const colon = inner.indexOf(':');
  const table = colon < 0 ? undefined : tables.get(figureKey(inner.slice(0, colon)));
  return table !== undefined && isFigureTable(table)
    ? { written: written.trimEnd(), reason: 'unclosed' }
    : undefined;
}
