import type {
  BorderLine,
  CellFormat,
  CellFormatChange,
  Colour,
  FillFormat,
  Table,
} from '../../document/model';

/** A table style as far as it is drawn here: header, bands and lines in one of the theme's colours. */
interface TableLook {
  readonly header: CellFormatChange;
  readonly band: FillFormat | null;
  readonly line: BorderLine;
  /** Lines between all rows, not only around the table. */
  readonly rows: boolean;
}

/** The text colour of the theme stands first in every family of built-in styles; the six accents follow. */
const TEXT: Colour = { kind: 'theme', theme: 1 };
const BACKGROUND: Colour = { kind: 'theme', theme: 0 };

function colourOf(place: number, tint?: number): Colour {
  const theme = place === 0 ? 1 : place + 3;
  return { kind: 'theme', theme, ...(tint === undefined ? {} : { tint }) };
}

/** Bands of the text colour are a light grey, those of an accent a light shade of it. */
function bandColour(place: number): Colour {
  return place === 0 ? { kind: 'theme', theme: 0, tint: -0.15 } : colourOf(place, 0.8);
}

function solid(foreground: Colour): FillFormat {
  return { kind: 'pattern', pattern: 'solid', foreground, background: null };
}

/** What is known of a built-in style; `null` for the others, which then show the cells' own formats only. */
function lookOf(name: string): TableLook | null {
  const [, family, text] = /^TableStyle(Light|Medium)(\d+)$/.exec(name) ?? [];
  const number = Number(text);
  if (family === undefined || number < 1) return null;
  const place = (number - 1) % 7;
  const row = Math.floor((number - 1) / 7);
  const line: BorderLine = { style: 'thin', colour: colourOf(place) };
  const bold = { font: { bold: true } };
  const reversed = { font: { bold: true, colour: BACKGROUND }, fill: solid(colourOf(place)) };
  const band = solid(bandColour(place));
  if (family === 'Light' && row < 3) {
    // 1–7 lines above and below, 8–14 a filled header, 15–21 lines around all cells.
    return { header: row === 1 ? reversed : bold, band: row === 0 ? band : null, line, rows: row > 0 };
  }
  // Medium 1–7 with lines between rows, 8–14 with filled bands, 15–21 and the rest alike.
  return family === 'Medium' && row < 4 ? { header: reversed, band, line, rows: row === 0 } : null;
}

/**
 * What a table's style lays under the format of one of its cells: bold or filled headers, bands, lines around. The
 * built-in styles are drawn simplified; of others nothing is known. `null` when the style changes nothing.
 */
export function tableLook(table: Table, row: number, column: number): CellFormatChange | null {
  const { area, style } = table;
  const look = style.name === null ? null : lookOf(style.name);
  if (look === null) return null;
  const header = table.headerRow && row === area.top;
  const totals = table.totalsRow && row === area.bottom;
  const first = area.top + (table.headerRow ? 1 : 0);
  const banded =
    (style.bandedRows && !header && !totals && (row - first) % 2 === 0) ||
    (style.bandedColumns && !header && (column - area.left) % 2 === 0);
  const strong =
    totals || (style.firstColumn && column === area.left) || (style.lastColumn && column === area.right);
  const top = row === area.top || totals || look.rows ? { top: look.line } : {};
  const bottom = row === area.bottom || header || look.rows ? { bottom: look.line } : {};
  return {
    ...(header ? look.header : banded && look.band !== null ? { fill: look.band } : {}),
    ...(strong && !header ? { font: { bold: true } } : {}),
    border: { ...top, ...bottom },
  };
}

/** Lays a table's look under a cell's own format: it shows only where the cell itself states nothing. */
export function overTableLook(format: CellFormat, look: CellFormatChange): CellFormat {
  const { font, fill, border } = format;
  const plainFill = fill.kind === 'pattern' && fill.pattern === 'none';
  const plainColour = font.colour === null || sameColour(font.colour, TEXT);
  const edge = (own: BorderLine, given: BorderLine | undefined): BorderLine =>
    own.style === 'none' && given !== undefined ? given : own;
  return {
    ...format,
    font: {
      ...font,
      bold: font.bold || look.font?.bold === true,
      // White ink belongs to the table's own fill and would not be seen on another one.
      colour: plainColour && plainFill && look.font?.colour !== undefined ? look.font.colour : font.colour,
    },
    fill: plainFill && look.fill !== undefined ? look.fill : fill,
    border: {
      ...border,
      top: edge(border.top, look.border?.top),
      bottom: edge(border.bottom, look.border?.bottom),
    },
  };
}

function sameColour(a: Colour, b: Colour): boolean {
  return a.kind === 'theme' && b.kind === 'theme' && a.theme === b.theme && a.tint === undefined;
}
