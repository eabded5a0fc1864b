/** XML namespaces and relation types of a package: the usual (transitional) ones, or those of ISO 29500 Strict. */
export interface Vocabulary {
  readonly main: string;
  /** The namespace of `r:id`, which is also the beginning of most relation types. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

export const TRANSITIONAL: Vocabulary = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

export const STRICT: Vocabulary = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/';
const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';

/** Relations whose type does not begin as the others do. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  threadedComment: `${THREADED}threadedComment`,
  person: `${THREADED}person`,
  'core-properties': `${PACKAGE}core-properties`,
  webextensiontaskpanes: `${WEB_EXTENSION}webextensiontaskpanes`,
  webextension: `${WEB_EXTENSION}webextension`,
};

/** The full type of a relation. `relationType(TRANSITIONAL, 'worksheet')` */
export function relationType(vocabulary: Vocabulary, kind: string): string {
  return OTHER_TYPES[kind] ?? `${vocabulary.relationships}/${kind}`;
}

/** The last segment of a relation's type, the same in both vocabularies. `…/relationships/worksheet` → `worksheet` */
export function relationKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Content types of the parts that we write. */
export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}worksheet+xml`,
  sharedStrings: `${SPREADSHEET}sharedStrings+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  table: `${SPREADSHEET}table+xml`,
  comments: `${SPREADSHEET}comments+xml`,
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  webExtensionTaskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
