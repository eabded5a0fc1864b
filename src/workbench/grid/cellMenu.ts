import { areaReference, columnLetters } from '../../host/document/address';
import { columnsOf, rowsOf } from '../../host/objects/state/areas';
import type { Done } from '../../host/person/person';
import type { CellClipboard } from './cellClipboard';
import type { Desk } from './desk';
import type { MenuItem } from './overlay/Menu';

/** The menu of the selected cells. What it offers is done by the person in the workbook. */
export function cellMenu(desk: Desk, clipboard: CellClipboard): MenuItem[] {
  const texts = desk.texts();
  const sheet = desk.host().book.document.sheets.active;
  const { selection } = sheet.view;
  const rows = rowsOf(selection);
  const columns = columnsOf(selection);
  const letter = columnLetters(selection.left);
  const item = (text: string, choose: () => void, keys?: string): MenuItem => ({
    text,
    choose,
    ...(keys === undefined ? {} : { keys }),
  });
  const edit = (text: string, action: () => Done): MenuItem =>
    item(text, () => {
      desk.act(text, action());
    });
  return [
    item(texts.copy, () => void navigator.clipboard.writeText(clipboard.copySelection(false)), 'Ctrl+C'),
    item(texts.paste, clipboard.pasteFromMenu, 'Ctrl+V'),
    item(
      texts.clear,
      () => {
        desk.act(texts.clear, desk.host().person.clear(sheet.name, areaReference(selection)));
      },
      'Delete',
    ),
    edit(texts.insertRows, () => desk.host().person.insertRows(sheet.name, selection.top + 1, rows)),
    edit(texts.deleteRows, () => desk.host().person.deleteRows(sheet.name, selection.top + 1, rows)),
    edit(texts.insertColumns, () => desk.host().person.insertColumns(sheet.name, letter, columns)),
    edit(texts.deleteColumns, () => desk.host().person.deleteColumns(sheet.name, letter, columns)),
  ];
}
