import { areaReference } from '../address';
import { refuseTooManyCells } from '../cells/refuseTooManyCells';
import { RowStore } from '../cells/rowStore';
import { SheetCells } from '../cells/sheetCells';
import type { ScannedSheetData } from '../cells/scanSheetData';
import { makeLike, numberAttribute } from '../xml/edit';
import { WORKSHEET_ORDER } from '../xml/orders';
import { replaceChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, localName, prefixOf } from '../xml/tree';
import { writeXml } from '../xml/writeXml';
import { refuse } from '../result';
import type { Book, SheetPart } from './book';

/** Opens a worksheet part: its cells are checked, everything around them becomes a tree. Below `attempt`. */
export function openSheetPart(book: Book, part: string, sheetId: number): SheetPart {
  const { parts } = book;
  let cellsChanged = false;
  let scanned: ScannedSheetData | null = null;
  let prefix = '';
  const context = {
    get prefix() {
      return prefix;
    },
    strings: book.strings,
    date1904: book.date1904,
  };
  const touchCells = (): void => {
    cellsChanged = true;
    parts.touch(part);
  };
  const store = new RowStore(context, touchCells);
  const refuseTooMany = (bytes: Uint8Array): void => {
    refuseTooManyCells(bytes, part, parts.limits.cells);
  };
  const document = parts.readWith(
    part,
    (text) => ({
      local: 'sheetData',
      skip(at, prefixOfRoot) {
        prefix = prefixOfRoot;
        const limits = {
          part,
          styleCount: book.styles.count,
          stringCount: book.strings.count,
          cellLimit: parts.limits.cells,
          formulasAllowed: parts.formulasAllowed,
        };
        scanned = store.load(text, at, limits, parts.limits.depth);
        return scanned.end;
      },
    }),
    refuseTooMany,
  );
  const { root } = document;
  prefix = prefixOf(root);
  const found = scanned as ScannedSheetData | null;
  if (localName(root) !== 'worksheet' || !found) {
    return refuse('unsupported-structure', `"${part}" is no worksheet with cells.`, part);
  }

  const cells = new SheetCells(store, found, {
    columnStyle: (column) => columnStyle(column),
    styleCount: () => book.styles.count,
    formulasChanged: () => {
      book.formulasChanged();
    },
  });
  parts.setRenderer(part, () => {
    if (cellsChanged) {
      const used = cells.usedArea(false);
      const dimension = makeLike(root, 'dimension', { ref: used ? areaReference(used) : 'A1' });
      replaceChild(root, 'dimension', dimension, WORKSHEET_ORDER);
    }
    const data = `${prefix}sheetData`;
    return writeXml(document, (element) => (element.name === data ? store.write() : null));
  });

  function columnStyle(column: number): number {
    const list = childNamed(root, 'cols');
    if (!list) return 0;
    for (const run of childrenNamed(list, 'col')) {
      if (numberAttribute(run, 'min', 0) <= column + 1 && column + 1 <= numberAttribute(run, 'max', 0)) {
        return numberAttribute(run, 'style', 0);
      }
    }
    return 0;
  }

  return {
    book,
    sheetId,
    part,
    root,
    edit() {
      parts.touch(part);
      return root;
    },
    cells,
    store,
  };
}

/** Text of an empty worksheet. */
export function emptyWorksheet(main: string, relationships: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
