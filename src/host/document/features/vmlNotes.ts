/** The drawing of one note: where its box stands and whether it is always shown. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
}

/** VML is not always well-formed XML, so it is read and changed as text, shape by shape. */
const SHAPE = /<v:shape\b(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g;

/** Text of a drawing without shapes. `block` is the number of its block of 1024 shape ids, unique in the workbook. */
export function emptyVml(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The blocks of shape ids that a drawing uses. */
export function idBlocks(vml: string): number[] {
  return [...vml.matchAll(/<o:idmap\b[^>]*\bdata="([\d,]+)"/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map(Number),
  );
}

/** The shapes of notes in a drawing. */
export function readNoteShapes(vml: string): NoteShape[] {
  return [...vml.matchAll(SHAPE)].flatMap(([shape]) => readShape(shape) ?? []);
}

/** The drawing with a shape for one more note. */
export function addNoteShape(vml: string, note: NoteShape): string {
  const block = idBlocks(vml)[0] ?? 1;
  const taken = [...vml.matchAll(/\bid="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  const id = Math.max(block * 1024, ...taken) + 1;
  const end = vml.lastIndexOf('</xml>');
  return vml.slice(0, end) + writeShape(id, note) + vml.slice(end);
}

/** The drawing without the shape of the note on a cell. */
export function removeNoteShape(vml: string, row: number, column: number): string {
  return vml.replaceAll(SHAPE, (shape) => {
    const found = readShape(shape);
    return found?.row === row && found.column === column ? '' : shape;
  });
}

/** The drawing with its notes at other cells; `null` takes a note away. */
export function moveNoteShapes(
  vml: string,
  place: (row: number, column: number) => { row: number; column: number } | null,
): string {
  return vml.replaceAll(SHAPE, (shape) => {
    const found = readShape(shape);
    if (!found) return shape;
    const moved = place(found.row, found.column);
    if (!moved) return '';
    if (moved.row === found.row && moved.column === found.column) return shape;
    const rows = moved.row - found.row;
    const columns = moved.column - found.column;
    return shape
      .replace(/(<x:Row>\s*)\d+/, `$1${moved.row}`)
      .replace(/(<x:Column>\s*)\d+/, `$1${moved.column}`)
      .replace(
        /(<x:Anchor>)([^<]*)/,
        (_whole, tag: string, anchor: string) => tag + moveAnchor(anchor, rows, columns),
      );
  });
}

function readShape(shape: string): NoteShape | null {
  if (!/<x:ClientData\b[^>]*\bObjectType="Note"/.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)/.exec(shape)?.[1];
  if (row === undefined || column === undefined) return null;
  return {
    row: Number(row),
    column: Number(column),
    visible: /<x:Visible\s*(?:\/>|>\s*(?:True|t)?\s*<)/i.test(shape),
  };
}

/** Eight numbers: left column, offset, top row, offset, right column, offset, bottom row, offset. */
function moveAnchor(anchor: string, rows: number, columns: number): string {
  const shifts = [columns, 0, rows, 0, columns, 0, rows, 0];
  return anchor
    .split(',')
    .map((part, index) => Math.max(0, Number(part) + (shifts[index] ?? 0)))
    .join(', ');
}

function writeShape(id: number, { row, column, visible }: NoteShape): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;` +
    `width:144pt;height:79.5pt;z-index:1;visibility:${visible ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    `${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}
