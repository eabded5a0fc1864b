import { columnLetters } from '../address';
import { encodeExcelText, escapeAttribute, escapeContent } from '../xml/text';
import type { CellValue } from '../model';
import type { StoredCell, StoredFormula, StoredRow } from './storedCell';

/** Where a row's texts are stored and how its elements are named. */
export interface WriteContext {
  readonly prefix: string;
  readonly strings: { indexOf(text: string): number };
}

/** Writes a row with its cells. */
export function writeRow(row: number, stored: StoredRow, context: WriteContext): string {
  const { prefix } = context;
  const start = `<${prefix}row r="${row + 1}"${stored.attributes}`;
  if (stored.cells.length === 0) return `${start}/>`;
  let text = `${start}>`;
  for (const cell of stored.cells) text += writeCell(row, cell, context);
  return `${text}</${prefix}row>`;
}

function writeCell(row: number, cell: StoredCell, context: WriteContext): string {
  const { prefix } = context;
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const start = `<${prefix}c r="${columnLetters(cell.column)}${row + 1}"${style}`;
  const { type, inner } = cell.raw ?? writeContent(cell, context);
  const kind = type === 'n' ? '' : ` t="${type}"`;
  return inner === ''
    ? `${start}${kind}${cell.attributes}/>`
    : `${start}${kind}${cell.attributes}>${inner}</${prefix}c>`;
}

function writeContent(cell: StoredCell, { prefix, strings }: WriteContext): { type: string; inner: string } {
  const { value, formula } = cell;
  if (formula === null && typeof value === 'string') {
    return { type: 's', inner: `<${prefix}v>${strings.indexOf(value)}</${prefix}v>${cell.tail}` };
  }
  const written = writeValue(value);
  const before = formula === null ? '' : (cell.formulaXml ?? writeFormula(formula, prefix));
  const content =
    written.text === '' && typeof value !== 'string' ? '' : `<${prefix}v>${written.text}</${prefix}v>`;
  return { type: written.type, inner: before + content + cell.tail };
}

function writeValue(value: CellValue): { type: string; text: string } {
  switch (typeof value) {
    case 'number':
      return { type: 'n', text: writeNumber(value) };
    case 'boolean':
      return { type: 'b', text: value ? '1' : '0' };
    case 'string':
      return { type: 'str', text: escapeContent(encodeExcelText(value)) };
    default:
      return value === null ? { type: 'n', text: '' } : { type: 'e', text: escapeContent(value.error) };
  }
}

/** The shortest text that reads back as the same double; minus zero is zero in a cell. */
function writeNumber(value: number): string {
  return value === 0 ? '0' : String(value).replace('e+', 'E+').replace('e-', 'E-');
}

function writeFormula(formula: StoredFormula, prefix: string): string {
  if (formula.kind === 'shared')
    throw new Error('A cell that shares a formula has lost the text of its formula element.');
  const keep = /^\s|\s$|[\n\t]/.test(formula.text) ? ' xml:space="preserve"' : '';
  const kind = formula.kind === 'array' ? ` t="array" ref="${escapeAttribute(formula.ref)}"` : '';
  return `<${prefix}f${kind}${keep}>${escapeContent(formula.text)}</${prefix}f>`;
}
