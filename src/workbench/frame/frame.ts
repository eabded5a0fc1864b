import { installExcelWindow } from './excelWindow';
import { greeting, readSurroundings, type FromFrame, type ToFrame } from './messages';

/**
 * The script before office.js in a frame of the workbench: makes the frame's window one of Excel's, and hands everything
 * over to the page around it through a message channel. In a page that stands alone there is nothing to do.
 */
const surroundings = readSurroundings(window.frameElement);
if (surroundings !== undefined) {
  const { port1: port, port2 } = new MessageChannel();
  const tell = (message: FromFrame): void => {
    port.postMessage(message);
  };
  const excel = installExcelWindow(window, surroundings, {
    send: (text) => {
      tell({ kind: 'send', text });
    },
    openDialog: (wish) => {
      tell({ kind: 'open-dialog', wish });
    },
    closeDialog: () => {
      tell({ kind: 'close-dialog' });
    },
    tellDialog: (text) => {
      tell({ kind: 'tell-dialog', text });
    },
    tellParent: (text) => {
      tell({ kind: 'tell-parent', text });
    },
    keepSettings: (settings) => {
      tell({ kind: 'settings', settings });
    },
    complain: (text) => {
      tell({ kind: 'complaint', text });
    },
  });
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    switch (data.kind) {
      case 'receive':
        excel.receive(data.text);
        break;
      case 'hear':
        excel.hear(data.text);
        break;
      case 'dialog-closed':
        excel.dialogClosed();
        break;
      case 'settings':
        excel.takeSettings(data.settings);
        break;
      case 'press':
        void excel.press(data.functionName).then(() => {
          tell({ kind: 'pressed', press: data.press });
        });
        break;
    }
  };
  window.parent.postMessage(greeting, window.location.origin, [port2]);
  // The key that leaves the pane is for the window around it.
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const { key, shiftKey } = event;
    window.frameElement?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
  });
  // A file that is dropped here would otherwise take the pane's place.
  for (const event of ['dragover', 'drop']) {
    window.addEventListener(event, (dropped) => {
      dropped.preventDefault();
    });
  }
}
