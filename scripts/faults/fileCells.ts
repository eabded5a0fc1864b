import { strFromU8, unzipSync } from 'fflate';

/** The cells of a sheet as the file has them: by address, what stands in the cell and the format that it has. */
export type FileCells = ReadonlyMap<string, string>;

/**
 * Reads the cells of every sheet straight from a workbook's file, with a reader that shares nothing with what writes it: texts,
 * numbers and formulas as they are stored, and each format spelled out. What a formula was calculated to is left out.
 * @returns by the sheet's name; beside the cells, under `rules`, what the file says of its validations
 * @example fileCells(host.save()).get('Mål')?.get('C6') // 't="s" Nöjda medborgare | <xf numFmtId="49" …/>'
 */
export function fileCells(bytes: Uint8Array): ReadonlyMap<string, FileCells> {
  const wanted = /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/u;
  const parts = Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.test(name) }));
  const texts = new Map(parts.map(([name, content]) => [name, strFromU8(content)]));
  const part = (name: string): string => texts.get(name) ?? '';
  const formats = elements(inside(part('xl/styles.xml'), 'cellXfs'), 'xf');
  const shared = elements(part('xl/sharedStrings.xml'), 'si');
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/gu)].map(([relation]) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target').replace(/^(\/xl\/)?/u, 'xl/'),
    ]),
  );
  const sheets = [...inside(part('xl/workbook.xml'), 'sheets').matchAll(/<sheet\b[^>]*>/gu)];
  return new Map(
    sheets.map(([sheet]) => {
      const xml = part(targets.get(attribute(sheet, 'r:id')) ?? '');
      const cells = new Map(
        elements(inside(xml, 'sheetData'), 'c').map((cell) => cellOf(cell, shared, formats)),
      );
      cells.set('rules', inside(xml, 'dataValidations'));
      return [unescaped(attribute(sheet, 'name')), cells];
    }),
  );
}

function cellOf(xml: string, shared: readonly string[], formats: readonly string[]): [string, string] {
  const [opening = ''] = /^<c\b[^>]*>/u.exec(xml) ?? [];
  const type = attribute(opening, 't');
  const [formula] = /<f\b[\s\S]*?(?:\/>|<\/f>)/u.exec(xml) ?? [];
  const value = inside(xml, 'v');
  const held =
    formula ?? (type === 's' ? (shared[Number(value)] ?? '') : `${type} ${value}${inside(xml, 'is')}`);
  return [attribute(opening, 'r'), `${held} | ${formats[Number(attribute(opening, 's') || 0)] ?? ''}`];
}

/** Every element of that name, with what it holds. */
function elements(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${name}>)`, 'gu');
  return [...xml.matchAll(pattern)].map(([element]) => element);
}

/** What stands within the first element of that name; '' when there is none. */
function inside(xml: string, name: string): string {
  const pattern = new RegExp(`<${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${name}>)`, 'u');
  return pattern.exec(xml)?.[1] ?? '';
}

const attribute = (opening: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(opening)?.[1] ?? '';

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
