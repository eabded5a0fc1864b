import { areaReference } from '../../host/document/address';
import { cellText } from '../../host/objects/edit/cellText';
import { columnsOf, rowsOf } from '../../host/objects/state/areas';
import { copiedTexts, type CopiedCells } from '../../host/person/copiedTexts';
import { clipboardRows, clipboardText } from './clipboard';
import type { Desk } from './desk';
import { filledRows } from './filledRows';

/** Copying and pasting the selected cells. */
export interface CellClipboard {
  /** The selected cells as a text for the clipboard. They are remembered, so that formulas come along when pasted here. */
  readonly copySelection: (cut: boolean) => string;
  readonly paste: (text: string) => void;
  readonly pasteFromMenu: () => void;
  /** Forgets what was copied, for when another workbook is shown. */
  readonly forget: () => void;
}

/** Opens the clipboard of the cells. */
export function cellClipboard(desk: Desk): CellClipboard {
  let copied: (CopiedCells & { text: string; cut: boolean }) | null = null;

  function copySelection(cut: boolean): string {
    const sheet = desk.host().book.document.sheets.active;
    const area = sheet.view.selection;
    const used = sheet.cells.usedArea(true);
    const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0));
    const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0));
    const rows = Array.from({ length: bottom - area.top + 1 }, (_row, down) =>
      Array.from({ length: right - area.left + 1 }, (_column, across) =>
        cellText(desk.host().book, sheet, area.top + down, area.left + across),
      ),
    );
    const text = clipboardText(rows);
    copied = { sheet, area: { ...area, bottom, right }, text, cut };
    return text;
  }

  function paste(text: string): void {
    if (text === '') return;
    const sheet = desk.host().book.document.sheets.active;
    const { selection } = sheet.view;
    const own = copied?.text === text && desk.host().book.hasSheet(copied.sheet) ? copied : null;
    if (own === null) {
      const rows = clipboardRows(text);
      // One text for several cells goes into all of them.
      const single = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? '') : null;
      const filled = single === null ? rows : filledRows(selection, single);
      desk.act(
        desk.texts().acts.paste,
        desk.host().person.paste(sheet.name, areaReference(selection), filled),
      );
      return;
    }
    const to = {
      ...selection,
      bottom: Math.max(selection.bottom, selection.top + rowsOf(own.area) - 1),
      right: Math.max(selection.right, selection.left + columnsOf(own.area) - 1),
    };
    const target = own.cut
      ? { ...to, bottom: to.top + rowsOf(own.area) - 1, right: to.left + columnsOf(own.area) - 1 }
      : to;
    // What is cut keeps its references, as it is moved and not copied.
    const rows = copiedTexts(desk.host().book, own, own.cut ? own.area : target);
    if (own.cut) {
      copied = null;
      desk.host().person.clear(own.sheet.name, areaReference(own.area));
    }
    desk.act(desk.texts().acts.paste, desk.host().person.paste(sheet.name, areaReference(target), rows));
  }

  function pasteFromMenu(): void {
    navigator.clipboard.readText().then(paste, () => {
      desk.refuse(desk.texts().pasteWithKeys);
    });
  }

  return {
    copySelection,
    paste,
    pasteFromMenu,
    forget() {
      copied = null;
    },
  };
}
