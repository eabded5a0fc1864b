import { openWorkbook } from '../../../src/host/document/openWorkbook';
import type { Result, Sheet, WorkbookDocument } from '../../../src/host/document/model';
import { compressEntry, inflateEntry, type ArchiveEntry } from '../../../src/host/document/zip/archive';
import { readArchive } from '../../../src/host/document/zip/readArchive';
import { writeArchive } from '../../../src/host/document/zip/writeArchive';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const GENEROUS = { entries: 1e4, inflatedBytes: 1e9, ratio: 1e6 };

/** Parts of a file by name. */
export type Parts = Record<string, string>;

/** The smallest workbook that another program could have written: one sheet with the given rows. */
export function givenParts(sheetData: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': worksheet(sheetData),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>ett</t></si><si><t>två</t></si></sst>`,
    ...more,
  };
}

/** Text of a worksheet part with these rows, and elements before and after them. */
export function worksheet(sheetData: string, before = '', after = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

/** Text of a relations part. */
export function relations(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** The bytes of a file with these parts. */
export function fileOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) =>
    compressEntry(name, new TextEncoder().encode(text)),
  );
  return writeArchive(entries);
}

/** Opens a file that must open. */
export function opened(bytes: Uint8Array): WorkbookDocument {
  return valueOf(openWorkbook(bytes));
}

/** Saves and opens again. */
export function reopened(workbook: WorkbookDocument): WorkbookDocument {
  return opened(workbook.save());
}

/** The first sheet. */
export function firstSheet(workbook: WorkbookDocument): Sheet {
  return workbook.sheets.list()[0]!;
}

/** The value of a result that must have one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** The code of a refusal; `'done'` when nothing was refused. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.problem.code;
}

/** The entries of a file. */
export function entriesOf(bytes: Uint8Array): ArchiveEntry[] {
  return readArchive(bytes, GENEROUS);
}

/** The texts of all parts of a file. */
export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    entriesOf(bytes).map((entry) => [entry.name, new TextDecoder().decode(inflateEntry(entry))]),
  );
}
