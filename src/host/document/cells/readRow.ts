import { decodeContent } from '../xml/text';
import { parseXml } from '../xml/parseXml';
import { attribute } from '../xml/edit';
import type { CellValue } from '../model';
import { decodeExcelText } from '../xml/text';
import { decodeValueText, errorValue, serialOfIsoDate, textOfItem } from './cellText';
import type { CellScanner } from './cellScanner';
import type { StoredCell, StoredFormula, StoredRow } from './storedCell';

/** What the texts and dates of cells are resolved with. */
export interface ValueContext {
  readonly strings: { text(index: number): string };
  readonly date1904: boolean;
}

/** Takes a row apart that `scanSheetData` has checked; `scanner.at` is at its `<`. */
export function readRow(scanner: CellScanner, context: ValueContext): StoredRow {
  scanner.opens('row');
  const empty = scanner.readRowTag();
  const row: StoredRow = { attributes: scanner.otherAttributes, cells: [] };
  if (empty) return row;
  for (let next = 0; ; next++) {
    scanner.skipSpace();
    if (!scanner.opens('c')) return row;
    scanner.readCell();
    if (scanner.column >= 0) next = scanner.column;
    row.cells.push(readCell(scanner, next, context));
  }
}

function readCell(scanner: CellScanner, column: number, context: ValueContext): StoredCell {
  const { formulaTag, formula, inner, tail, text } = scanner;
  const hasFormula = formulaTag.from >= 0;
  return {
    column,
    style: scanner.style,
    value: readValue(scanner, context),
    formula: hasFormula ? readFormula() : null,
    formulaXml: hasFormula ? text.slice(formulaTag.from, formulaTag.to) : null,
    attributes: scanner.otherAttributes,
    tail: tail.from < 0 ? '' : text.slice(tail.from, tail.to),
    raw: { type: scanner.type, inner: text.slice(inner.from, inner.to) },
  };

  function readFormula(): StoredFormula {
    const content = decodeContent(text.slice(formula.from, formula.to));
    if (text.charCodeAt(formulaTag.from + 2 + scanner.prefix.length) === 62)
      return { kind: 'plain', text: content };
    const element = parseXml(text.slice(formulaTag.from, formulaTag.to), { part: 'formula', depth: 4 }).root;
    const ref = attribute(element, 'ref');
    switch (attribute(element, 't')) {
      case 'shared': {
        const group = Number(attribute(element, 'si'));
        return ref === null
          ? { kind: 'shared', group }
          : { kind: 'shared-master', text: content, group, ref };
      }
      case 'array':
        return { kind: 'array', text: content, ref: ref ?? '' };
      case 'dataTable':
        return { kind: 'data-table', text: content, ref: ref ?? '' };
      default:
        return { kind: 'plain', text: content };
    }
  }
}

function readValue(scanner: CellScanner, context: ValueContext): CellValue {
  const { value, inline, text, type } = scanner;
  if (type === 'inlineStr') {
    if (inline.from < 0) return null;
    const item = parseXml(text.slice(inline.from, inline.to), { part: 'cell', depth: 256 }).root;
    return decodeExcelText(textOfItem(item));
  }
  if (value.from < 0) return null;
  const raw = text.slice(value.from, value.to);
  switch (type) {
    case 's':
      return raw === '' ? null : context.strings.text(Number(raw));
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return errorValue(decodeContent(raw).trim());
    case 'str':
      return decodeValueText(raw);
    case 'd':
      return serialOfIsoDate(raw, context.date1904) ?? decodeContent(raw);
    default:
      return raw.trim() === '' ? null : Number(raw);
  }
}
