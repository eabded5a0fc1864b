import ExcelJs, { type Cell, type Row, type Style, type Workbook, type Worksheet } from 'exceljs';
import { areaAddress, type Area } from '../../src/workbook/area';
import type { CellContent } from '../../src/workbook/cell';
import { cellStyles, colors, type CellStyle } from '../../src/workbook/cellStyles';
import type { WriteOperation } from '../../src/workbook/operations';

/**
 * An update's job as a program does it that is written with the library exceljs: it opens the file, writes what it is told and
 * saves. What to write it gets for nothing; it neither checks nor calculates anything.
 *
 * @throws on an operation that an update after an edit does not need, and that this job therefore does not know
 */
export async function updateWithExceljs(
  workbook: Uint8Array,
  operations: readonly WriteOperation[],
): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(Buffer.from(workbook) as unknown as ArrayBuffer);
  for (const operation of operations) carryOut(book, operation);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function carryOut(book: Workbook, operation: WriteOperation): void {
  switch (operation.kind) {
    case 'write-cells':
      eachCell(sheetOf(book, operation.sheet), operation.area, (cell, down, across) => {
        const content = operation.rows[down]?.[across];
        if (content !== undefined) cell.value = valueOf(content);
      });
      break;
    case 'write-styles':
      eachCell(sheetOf(book, operation.sheet), operation.area, (cell, down, across) => {
        const key = operation.rows[down]?.[across];
        if (key !== undefined) cell.style = styleOf(cellStyles[key]);
      });
      break;
    case 'clear':
      eachCell(sheetOf(book, operation.sheet), operation.area, (cell) => {
        cell.value = null;
        cell.style = {};
      });
      break;
    case 'fit-rows':
      fitRows(sheetOf(book, operation.sheet), operation.area);
      break;
    case 'define-name':
      defineName(book, operation.name, `'${operation.sheet}'!${absolute(operation.area)}`);
      break;
    case 'note-time':
      eachCell(sheetOf(book, operation.sheet), operation.area, (cell) => {
        cell.value = operation.text;
      });
      break;
    default:
      throw new Error(`The comparison does not know how to ${operation.kind}.`);
  }
}

/** Without a height of its own a row is as high as its text when Excel opens it; the library's types do not allow that. */
function fitRows(sheet: Worksheet, { top, bottom }: Area): void {
  for (let row = top; row <= bottom; row += 1) delete (sheet.getRow(row + 1) as Partial<Row>).height;
}

function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`exceljs does not find the sheet ${name}.`);
  return sheet;
}

function eachCell(
  sheet: Worksheet,
  { top, left, bottom, right }: Area,
  visit: (cell: Cell, down: number, across: number) => void,
): void {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      visit(sheet.getCell(row + 1, column + 1), row - top, column - left);
}

function valueOf(content: CellContent): string | number | null | { formula: string } {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return { formula: content.formula.slice(1) };
  }
}

/** exceljs has no named styles: a cell gets what the style says. */
function styleOf(style: CellStyle): Partial<Style> {
  const line = (kind: 'thin' | 'double') => ({ style: kind, color: argb(colors.line) });
  const { horizontal, vertical } = style;
  return {
    font: {
      size: style.size,
      bold: style.bold === true,
      italic: style.italic === true,
      color: argb(style.color),
    },
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal: horizontals[horizontal] }),
      ...(vertical === undefined ? {} : { vertical: verticals[vertical] }),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
      wrapText: style.wrap === true,
    },
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } }),
    ...(style.format === undefined ? {} : { numFmt: style.format }),
    border: {
      ...(style.top === undefined ? {} : { top: line(style.top) }),
      ...(style.bottom === undefined ? {} : { bottom: line(style.bottom) }),
    },
  };
}

const horizontals = { Left: 'left', Right: 'right', Center: 'center' } as const;
const verticals = { Top: 'top', Bottom: 'bottom', Center: 'middle' } as const;
const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });

/** Leads a name somewhere else; exceljs can only add places to a name. */
function defineName({ definedNames }: Workbook, name: string, place: string): void {
  const others = definedNames.model.filter((known) => known.name !== name);
  definedNames.model = [...others, { name, ranges: [place] }];
}

/** @example absolute(area) // '$A$1:$E$142' */
const absolute = (area: Area): string => areaAddress(area).replace(/[A-Z]+|\d+/gu, '$$$&');
