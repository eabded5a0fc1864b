import type { SheetVisibility } from '../model';
import type { Package } from '../opc/package';
import type { SheetCells } from '../cells/sheetCells';
import type { RowStore } from '../cells/rowStore';
import type { StyleSheet } from '../styles/styleSheet';
import type { XmlElement } from '../xml/tree';
import type { SharedStrings } from './sharedStrings';

/** What all parts of an open workbook share. */
export interface Book {
  readonly parts: Package;
  /** Name of the workbook part, usually `xl/workbook.xml`. */
  readonly part: string;
  /** The `workbook` element, to be read. */
  readonly root: XmlElement;
  /** The `workbook` element, to be changed. */
  edit(): XmlElement;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  /** To be called whenever a formula was written, changed or taken away: the order of calculation is dropped. */
  formulasChanged(): void;
}

/** One worksheet's part, as the features on a sheet see it. */
export interface SheetPart {
  readonly book: Book;
  readonly sheetId: number;
  /** Name of the part, for example `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  /** The `worksheet` element without the cells, to be read. */
  readonly root: XmlElement;
  /** The `worksheet` element, to be changed. */
  edit(): XmlElement;
  readonly cells: SheetCells;
  readonly store: RowStore;
}

/** What the workbook's list says of one sheet. */
export interface SheetEntry {
  name(): string;
  position(): number;
  visibility(): SheetVisibility;
}
