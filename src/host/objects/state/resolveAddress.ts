import { readAreaReference } from '../../document/address';
import type { Area, Sheet, Table } from '../../document/model';
import {
  parseStructuredReference,
  type StructuredReference,
} from '../../formulas/syntax/structuredReference';
import { invalidArgument } from '../../protocol/hostError';
import { dataArea } from './tableAreas';
import type { Book } from './book';

/** Documented of `Worksheet.getRange`: longer addresses are refused. */
const ADDRESS_LIMIT = 8192;

/** Cells on a sheet. */
export interface PlacedArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Finds the cells that a text names: an address, with or without a sheet, a defined name, a table or a part of one.
 * `undefined` when it names none.
 *
 * @example resolveReference(book, sheet, "'Mål 1'!A1:B3")
 */
export function resolveReference(book: Book, from: Sheet | undefined, text: string): PlacedArea | undefined {
  const mark = text.lastIndexOf('!');
  if (mark >= 0) {
    const name = text.slice(0, mark);
    const sheet = book.document.sheets.find(
      name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    );
    const area = readAreaReference(text.slice(mark + 1));
    if (sheet !== null && area !== null) return { sheet, area };
    return sheet === null ? undefined : resolveName(book, sheet, text.slice(mark + 1));
  }
  const area = readAreaReference(text);
  if (area !== null) return from === undefined ? undefined : { sheet: from, area };
  return resolveName(book, from, text);
}

/** The cells that an add-in names on a sheet. Everything that does not lie on it is `InvalidArgument`, as in Excel. */
export function resolveOnSheet(book: Book, sheet: Sheet, text: string): Area {
  if (text.length > ADDRESS_LIMIT)
    throw invalidArgument(`an address of more than ${ADDRESS_LIMIT} characters`);
  const found = resolveReference(book, sheet, text.trim());
  if (found?.sheet !== sheet) throw invalidArgument(`${text} is no range on the sheet ${sheet.name}`);
  return found.area;
}

/** The cells that a defined name stands for; `undefined` when its formula is anything but one reference. */
export function rangeOfName(book: Book, formula: string, scope: number | null): PlacedArea | undefined {
  const sheet = scope === null ? undefined : (book.document.sheets.byId(scope) ?? undefined);
  return resolveReference(book, sheet, formula.replace(/^=/, ''));
}

function resolveName(book: Book, from: Sheet | undefined, text: string): PlacedArea | undefined {
  const { names } = book.document;
  const name = (from === undefined ? null : names.find(text, from.sheetId)) ?? names.find(text, null);
  if (name !== null) return rangeOfName(book, name.formula, name.scope);
  const reference = text.includes('[') ? parseStructuredReference(text) : undefined;
  const table = book.document.table(reference?.table ?? text);
  if (table === null) return undefined;
  const sheet = book.document.sheets.byId(table.sheetId);
  const area = reference === undefined ? dataArea(table) : partOfTable(table, reference);
  return sheet === null || area === undefined ? undefined : { sheet, area };
}

function partOfTable(table: Table, reference: StructuredReference): Area | undefined {
  const columns = reference.columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (columns.includes(-1)) return undefined;
  const rows = rowsOfSections(table, reference);
  if (rows === undefined) return undefined;
  const first = columns[0] ?? 0;
  const last = columns.at(-1) ?? table.columns.length - 1;
  return { ...rows, left: table.area.left + first, right: table.area.left + last };
}

function rowsOfSections(
  table: Table,
  { sections }: StructuredReference,
): { top: number; bottom: number } | undefined {
  const data = dataArea(table);
  switch (sections.join()) {
    case '':
    case 'data':
      return data;
    case 'all':
      return table.area;
    case 'headers':
      return table.headerRow ? { top: table.area.top, bottom: table.area.top } : undefined;
    case 'totals':
      return table.totalsRow ? { top: table.area.bottom, bottom: table.area.bottom } : undefined;
    case 'headers,data':
      return { top: table.area.top, bottom: data.bottom };
    case 'data,totals':
      return { top: data.top, bottom: table.area.bottom };
    default:
      return undefined;
  }
}
