import { decodeText, type TextEncoding } from './decodeText';
import { findSeparator, type Separator } from './separator';

/** A file of separated fields as a grid of texts. */
export interface CsvGrid {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
  readonly encoding: TextEncoding;
}

/**
 * Reads a file of fields separated by semicolon, tab or comma. Fields in quotes may hold separators, line breaks and
 * doubled quotes. Nothing is taken for a number here: that is for whoever knows what the column is.
 *
 * @example readCsv(bytesOf('Enhet;Utfall\nA;1 234,5')).rows // [['Enhet', 'Utfall'], ['A', '1 234,5']]
 */
export function readCsv(bytes: Uint8Array): CsvGrid {
  const { text, encoding } = decodeText(bytes);
  const separator = findSeparator(text);
  const body = text.replace(/^sep=[;,\t]\r?\n?/iu, '');
  return { rows: parse(body, separator), separator, encoding };
}

function parse(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const { field, next } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    row.push(field);
    const mark = text[next];
    at = next + 1;
    if (mark === separator) {
      // A separator at the very end has an empty field behind it.
      if (at === text.length) row.push('');
      continue;
    }
    if (mark === '\r' && text[at] === '\n') at++;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

interface Field {
  readonly field: string;
  /** Where its end mark stands: a separator, a line break, or the end. */
  readonly next: number;
}

function bare(text: string, start: number, separator: Separator): Field {
  let next = start;
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next++;
  return { field: text.slice(start, next), next };
}

/** A field in quotes; what stands behind the closing quote, against the rules, is kept. */
function quoted(text: string, start: number, separator: Separator): Field {
  let field = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { field: field + text.slice(from), next: text.length };
    field += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = bare(text, quote + 1, separator);
      return { field: field + rest.field, next: rest.next };
    }
    field += '"';
    from = quote + 2;
  }
}
