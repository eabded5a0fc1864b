import type { Desk } from './desk';
import type { TabActions } from './overlay/SheetTabs';

/** What one does with the tabs of sheets, done by the person in the workbook. */
export function tabActions(desk: Desk): TabActions {
  return {
    activate(name) {
      const sheet = desk.host().book.document.sheets.find(name);
      if (sheet !== null) desk.goTo(sheet, sheet.view.selection);
    },
    add() {
      const { sheets } = desk.host().book.document;
      let number = sheets.list().length + 1;
      while (sheets.find(desk.texts().newSheet(number)) !== null) number += 1;
      const name = desk.texts().newSheet(number);
      const done = desk.host().person.addSheet(name);
      if (done.ok) desk.host().person.select(name, 'A1');
      desk.act(desk.texts().addSheet, done);
    },
    rename(name, to) {
      desk.act(desk.texts().renameSheet, desk.host().person.renameSheet(name, to));
    },
    remove(name) {
      desk.act(desk.texts().deleteSheet, desk.host().person.deleteSheet(name));
    },
    move(name, step) {
      const { sheets } = desk.host().book.document;
      const seen = sheets.list().filter(({ visibility }) => visibility === 'visible');
      const other = seen[seen.findIndex((sheet) => sheet.name === name) + step];
      if (other === undefined) return;
      desk.act(
        step < 0 ? desk.texts().moveLeft : desk.texts().moveRight,
        desk.host().person.moveSheet(name, other.position),
      );
    },
    hide(name) {
      desk.act(desk.texts().hideSheet, desk.host().person.hideSheet(name));
    },
    unhide(name) {
      desk.act(desk.texts().showSheet(name), desk.host().person.hideSheet(name, false));
    },
  };
}
