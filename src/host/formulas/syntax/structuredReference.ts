import { parseStructRef } from '@borgar/fx/xlsx';

/** A part of a table that a structured reference names. */
type TableSection = 'headers' | 'data' | 'totals' | 'all' | 'this row';

/** A written structured reference: `Tab[[#This Row],[Budget]]`. */
export interface StructuredReference {
  /** Absent inside the table itself: `[@Budget]`. */
  readonly table?: string;
  /** None stands for the data rows. */
  readonly sections: readonly TableSection[];
  /** No column, one, or the first and last of several; names unescaped. */
  readonly columns: readonly string[];
}

const isSection = (text: string): text is TableSection =>
  ['headers', 'data', 'totals', 'all', 'this row'].includes(text);

/** A workbook names the same few columns over and over; so many texts are remembered before they are forgotten again. */
const mostRemembered = 5_000;
const remembered = new Map<string, StructuredReference | undefined>();

/** Reads a structured reference, or `undefined` when the text is none or points into another workbook. */
export function parseStructuredReference(text: string): StructuredReference | undefined {
  const known = remembered.get(text);
  if (known !== undefined || remembered.has(text)) return known;
  const reference = readStructuredReference(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, reference);
  return reference;
}

function readStructuredReference(text: string): StructuredReference | undefined {
  // The parser takes some brackets at the very start for a workbook's name, so a table must stand before them.
  const own = text.startsWith('[');
  const parsed = parseStructRef(own ? `T${text}` : text);
  if (!parsed || parsed.workbookName || parsed.sheetName) return undefined;
  return {
    ...(parsed.table && !own ? { table: parsed.table } : {}),
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()).filter(isSection),
    columns: parsed.columns ?? [],
  };
}

/** A column's name as it stands between brackets: `'` goes before the characters that mean something there. */
export function escapeColumnName(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

const sectionNames: Readonly<Record<TableSection, string>> = {
  headers: '#Headers',
  data: '#Data',
  totals: '#Totals',
  all: '#All',
  'this row': '#This Row',
};

const bracketed = (columns: readonly string[]): string =>
  columns.map((column) => `[${escapeColumnName(column)}]`).join(':');

/** Writes a structured reference in the form that files hold: `Tab[[#This Row],[Prognos helår]]`. */
export function structuredFileText(reference: StructuredReference): string {
  const { sections, columns } = reference;
  const table = reference.table ?? '';
  const [section] = sections;
  if (sections.length === 0 && columns.length <= 1) return `${table}[${escapeColumnName(columns[0] ?? '')}]`;
  if (sections.length === 1 && columns.length === 0 && section) return `${table}[${sectionNames[section]}]`;
  const parts = sections.map((name) => `[${sectionNames[name]}]`);
  if (columns.length > 0) parts.push(bracketed(columns));
  return `${table}[${parts.join(',')}]`;
}

/**
 * Writes a structured reference in the form that Excel shows: `[@Budget]`, `[@[Prognos helår]]`, `Tab[@Budget]`.
 * Names of anything but letters and digits stand in brackets of their own.
 */
export function structuredDisplayText(reference: StructuredReference): string {
  if (reference.sections[0] !== 'this row' || reference.sections.length > 1)
    return structuredFileText(reference);
  const [column] = reference.columns;
  const plain = reference.columns.length === 1 && column !== undefined && /^[\p{L}\p{N}]+$/u.test(column);
  return `${reference.table ?? ''}[@${plain ? column : bracketed(reference.columns)}]`;
}
