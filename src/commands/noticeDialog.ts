import { readWish, type Notice } from '../taskpane/ribbon/dialogMessages';

/** The part of `Office.context.ui` that opens dialogs. */
export type DialogOpener = Pick<Office.UI, 'displayDialogAsync'>;

/** Shows a notice and resolves once it is closed. */
export type ShowNotice = (notice: Notice, select: (index: number) => void) => Promise<void>;

/** Excel ends a ribbon command after five minutes; the dialog is gone before that, so that the command ends by itself. */
const longest = 4 * 60 * 1000;

/** In per cent of the screen: a notice, not a second pane. */
const size = { height: 50, width: 30 };

/**
 * Notices in Office's own dialog, the only thing that a ribbon command can show by itself. The command has to live
 * as long as the dialog: Excel on some platforms closes the dialog with it.
 *
 * Where no dialog can be opened (an earlier one still stands there, or pop-ups are blocked) the promise resolves at
 * once: nothing is left to show anything in.
 *
 * @param page - the address of the dialog's page, on the add-in's own origin.
 */
export function noticeDialog(ui: DialogOpener, page: string): ShowNotice {
  return (notice, select) =>
    new Promise((resolve) => {
      ui.displayDialogAsync(page, { ...size, displayInIframe: true }, (opened) => {
        // Compared with its value, since a failed opening has no dialog whatever the types say.
        if (opened.status !== Office.AsyncResultStatus.Succeeded) {
          resolve();
          return;
        }
        const dialog = opened.value;
        const timer = setTimeout(() => {
          dialog.close();
          resolve();
        }, longest);
        const close = () => {
          clearTimeout(timer);
          resolve();
        };
        dialog.addEventHandler(Office.EventType.DialogEventReceived, close);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
          const wish = 'message' in received ? readWish(received.message) : undefined;
          if (wish?.kind === 'ready') dialog.messageChild(JSON.stringify(notice));
          else if (wish?.kind === 'select') select(wish.index);
          else if (wish?.kind === 'close') {
            dialog.close();
            close();
          }
        });
      });
    });
}
