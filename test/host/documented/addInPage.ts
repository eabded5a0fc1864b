import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import {
  installExcelWindow,
  type DialogWish,
  type ExcelWindow,
} from '../../../src/workbench/frame/excelWindow';
import type { HostCore } from '../../../src/host/openHost';
import { givenCore } from '../givenCore';

const LIBRARY = 'node_modules/@microsoft/office-js/dist/';
const ORIGIN = 'https://localhost';

/** A page of the add-in in a window of Excel's, with Microsoft's office.js, unmodified, loaded into it. */
export interface AddInPage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** What Excel does to the page. */
  readonly excel: ExcelWindow;
  readonly host: HostCore;
  /** The dialog that the page has wanted and not closed. */
  readonly wished: () => DialogWish | undefined;
  /** Opens the wished dialog's page, connected with this one as Excel connects them. */
  openDialog(): Promise<AddInPage>;
}

interface PageWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

/** Opens the add-in's page on a new workbook. */
export function openAddInPage(): Promise<AddInPage> {
  return openPage(givenCore(), undefined);
}

async function openPage(
  host: HostCore,
  parent: { hear(text: string): void } | undefined,
): Promise<AddInPage> {
  let wish: DialogWish | undefined;
  let dialog: AddInPage | undefined;
  let excel: ExcelWindow | undefined;
  const connection = host.connect((text) => excel?.receive(text));
  const html = `<!doctype html><html><head><script src="${ORIGIN}/office/office.js"></script></head><body></body></html>`;
  const { window } = new JSDOM(html, {
    url: `${ORIGIN}/pane.html`,
    runScripts: 'outside-only',
    beforeParse: (made) => {
      excel = installExcelWindow(
        made as unknown as Window & typeof globalThis,
        {
          locale: 'sv-SE',
          theme: 'dark',
          address: 'C:\\Ekonomi\\rapport.xlsx',
          apiSet: '1.13',
          isDialog: parent !== undefined,
          settings: host.settings.read(),
        },
        {
          send: (text) => {
            connection.receive(text);
          },
          openDialog: (wanted) => {
            wish = wanted;
          },
          closeDialog: () => {
            wish = undefined;
          },
          tellDialog: (text) => dialog?.excel.hear(text),
          tellParent: (text) => parent?.hear(text),
          keepSettings: (settings) => {
            host.settings.write(settings);
          },
          complain: (text) => {
            throw new Error(text);
          },
        },
      );
    },
  });
  if (excel === undefined) throw new Error('The window was not prepared.');
  const shown = excel;
  loadScripts(window);
  const { Office, Excel } = await ready(window as unknown as PageWindow);
  const page: AddInPage = {
    Office,
    Excel,
    excel: shown,
    host,
    wished: () => wish,
    openDialog: async () => {
      dialog = await openPage(host, shown);
      return dialog;
    },
  };
  return page;
}

interface ScriptWindow {
  readonly document: Document;
  readonly MutationObserver: typeof MutationObserver;
  readonly Event: typeof Event;
  eval(source: string): unknown;
}

/** Runs office.js, and the scripts that it asks its page for, from the installed package. */
function loadScripts(window: ScriptWindow): void {
  const run = (file: string): unknown => window.eval(readFileSync(`${LIBRARY}${file}`, 'utf8'));
  new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const source = Reflect.get(node, 'src') as unknown;
      if (typeof source !== 'string' || !source.startsWith(`${ORIGIN}/office/`)) continue;
      run(source.slice(`${ORIGIN}/office/`.length));
      node.dispatchEvent(new window.Event('load'));
    }
  }).observe(window.document, { childList: true, subtree: true });
  run('office.js');
}

async function ready(window: PageWindow): Promise<PageWindow> {
  await window.Office.onReady();
  return window;
}
