import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** What was typed into a cell, as typed; `null` where nothing was said of the content. */
export function enteredText(cell: Nullable<ICellData>): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const lines = cell.p?.body?.dataStream;
  // A text of several lines comes as a document: paragraphs end with \r, the document with \r\n.
  if (lines !== undefined) return lines.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v: value } = cell;
  if (value === null || value === undefined) return 'v' in cell ? '' : null;
  const text = String(value);
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}
