import { openAddInSettings } from '../features/addInSettings';
import { openCustomXml } from '../features/customXml';
import { openNames } from '../features/names';
import type { Table, WorkbookDocument } from '../model';
import { STRICT, TRANSITIONAL } from '../opc/vocabulary';
import type { Package } from '../opc/package';
import { refuse } from '../result';
import { openStyleSheet } from '../styles/styleSheet';
import { attribute, booleanAttribute } from '../xml/edit';
import { childNamed, localName, prefixOf, type XmlElement } from '../xml/tree';
import { dropCalculationChain, readCalculation, writeCalculation } from './calculation';
import { readStructureProtection, writeStructureProtection } from './structureProtection';
import { readProperties, writeProperties } from './documentProperties';
import { openSharedStrings } from './sharedStrings';
import { openSheets } from './sheetList';
import type { Book } from './book';

/** Opens the workbook of a package: everything that is modelled is read and checked. Below `attempt`. */
export function openBook(parts: Package): WorkbookDocument {
  const part = findWorkbook(parts);
  const root = parts.tree(part);
  parts.vocabulary = vocabularyOf(root, part);
  const settings = childNamed(root, 'workbookPr');
  let chainDropped = false;
  const book: Book = {
    parts,
    part,
    root,
    edit() {
      parts.touch(part);
      return root;
    },
    strings: openSharedStrings(parts, part),
    styles: openStyleSheet(parts, part),
    date1904: settings ? booleanAttribute(settings, 'date1904', false) : false,
    formulasChanged() {
      if (chainDropped) return;
      chainDropped = true;
      dropCalculationChain(parts, part);
    },
  };
  const names = openNames(book);
  const sheets = openSheets(book, names);
  const customXml = openCustomXml(book);
  const addInSettings = openAddInSettings(book);
  readProperties(parts);
  parts.verifyRest();

  const tables = (): Table[] => sheets.list().flatMap((sheet) => sheet.tables.list());
  return {
    sheets,
    styles: book.styles,
    names,
    customXml,
    addInSettings,
    tables,
    table(name) {
      const wanted = name.toLowerCase();
      for (const sheet of sheets.list()) {
        const found = sheet.tables.list().find((table) => table.name.toLowerCase() === wanted);
        if (found !== undefined) return found;
      }
      return null;
    },
    get properties() {
      return readProperties(parts);
    },
    setProperties(change) {
      writeProperties(parts, change);
    },
    get structureProtection() {
      return readStructureProtection(book);
    },
    protectStructure(locked) {
      writeStructureProtection(book, locked);
    },
    get calculation() {
      return readCalculation(book);
    },
    setCalculation(change) {
      writeCalculation(book, change);
    },
    date1904: book.date1904,
    mapFormulas(change) {
      for (const sheet of sheets.list()) sheet.mapFormulas(change);
      names.mapFormulas((formula, { name, scope }) => change(formula, { kind: 'name', scope, name }));
    },
    save: () => parts.save(),
  };
}

/** The part that the package names as its document; it must be a workbook in XML. */
function findWorkbook(parts: Package): string {
  const part = parts.related('', 'officeDocument');
  if (part === null)
    return refuse('not-a-workbook', 'The archive names no document: it is no .xlsx workbook.');
  const type = parts.contentType(part) ?? '';
  if (!/(?:spreadsheetml|ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/i.test(type)) {
    return refuse(
      'not-a-workbook',
      `The document is of the type "${type}", which is no .xlsx workbook.`,
      part,
    );
  }
  return part;
}

function vocabularyOf(root: XmlElement, part: string): typeof TRANSITIONAL {
  const prefix = prefixOf(root);
  const namespace = attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  const found = [TRANSITIONAL, STRICT].find((vocabulary) => vocabulary.main === namespace);
  if (localName(root) === 'workbook' && found) return found;
  return refuse(
    'not-a-workbook',
    `"${part}" is no workbook but {${namespace ?? ''}}${localName(root)}.`,
    part,
  );
}
