import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { openHost, type HostCore } from '../../src/host/openHost';

/** Where the pages of the add-in take Microsoft's script from. */
const network = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The same script, unmodified, as the development dependency has it. */
const officeFolder = resolve('node_modules/@microsoft/office-js/dist');

/** What excelWindow.js and Microsoft's client put into a page. */
interface ExcelWindow {
  readonly _richApiNativeBridge: { readonly onMessageFromHost: (text: string) => void };
  readonly hear: (text: string) => void;
  readonly pressRibbon: (name: string) => Promise<void>;
}

/** The Excel to open, and the screen it is seen on. */
export interface ExcelOptions {
  /** The bytes of an .xlsx file; a new workbook when left out. */
  readonly workbook?: Uint8Array;
  readonly locale?: 'sv-SE' | 'en-US';
  /** Office's own dark theme. */
  readonly dark?: boolean;
  /** The system's high contrast. */
  readonly forcedColors?: boolean;
  /** CSS pixels; a task pane is 350 wide when Excel opens it, and at least 320. */
  readonly width?: number;
  readonly height?: number;
  readonly deviceScaleFactor?: number;
}

/** A workbook on the embedded host, and pages of the add-in in a real browser that reach it through the genuine Office.js. */
export interface ExcelInBrowser {
  readonly host: HostCore;
  /** The address of everything that a page asked for. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors in the console, exceptions that nobody caught, refusals of the policy. */
  readonly complaints: readonly string[];
  /** Opens a page of the add-in, such as `taskpane.html`. */
  open(page: string): Promise<Page>;
  /** Presses a ribbon button on the page behind the ribbon; resolves when the add-in says that it is done. */
  press(ribbon: Page, functionName: string): Promise<void>;
  /** The next dialog that a page opens. */
  nextDialog(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Opens an Excel whose add-in is served from `origin`.
 *
 * @example
 * const excel = await openExcel(browser, 'http://127.0.0.1:40123', { workbook });
 * const pane = await excel.open('taskpane.html');
 * await pane.getByRole('button', { name: 'Kontrollera' }).click();
 */
export async function openExcel(
  browser: Browser,
  origin: string,
  options: ExcelOptions = {},
): Promise<ExcelInBrowser> {
  const { workbook, locale = 'sv-SE', dark = false, forcedColors = false } = options;
  // What the genuine client asks for, the client has.
  const opened = openHost({ locale, ...(workbook === undefined ? {} : { workbook }) }, () => true);
  if (!opened.ok) throw new Error(opened.problem.message);
  const { host } = opened;
  const requests: string[] = [];
  const complaints: string[] = [];
  const connections = new Map<Page, { receive(text: string): void }>();
  let closing = false;

  const context = await browser.newContext({
    locale,
    viewport: { width: options.width ?? 350, height: options.height ?? 700 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    forcedColors: forcedColors ? 'active' : 'none',
  });
  context.on('request', (request) => requests.push(request.url()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await context.route('**/*', (route) => answerRequest(route, origin));
  await context.exposeBinding('complain', (_, text: string) => complaints.push(text));
  await context.exposeBinding('sendToExcel', ({ page }, text: string) => {
    const connection = connections.get(page) ?? host.connect((answer) => void deliver(page, answer));
    connections.set(page, connection);
    connection.receive(text);
  });
  const dialogs = new Map<Page, Page>();
  await context.exposeBinding('openDialog', async ({ page }, address: string) => {
    const dialog = await context.newPage();
    dialogs.set(page, dialog);
    await dialog.addInitScript({ content: 'globalThis.isDialog = true;' });
    await dialog.goto(address);
  });
  await context.exposeBinding('closeDialog', ({ page }) => dialogs.get(page)?.close());
  await context.exposeBinding('tellDialog', ({ page }, text: string) => tell(dialogs.get(page), text));
  await context.exposeBinding('tellParent', ({ page }, text: string) =>
    tell([...dialogs].find(([, dialog]) => dialog === page)?.[0], text),
  );
  const settings = { locale, dark, address: 'https://exempel.se/delårsrapport.xlsx', apiSet: '1.13' };
  await context.addInitScript({
    content: `globalThis.excelSettings = ${JSON.stringify(settings)};\n${readFileSync(resolve('scripts/support/excelWindow.js'), 'utf8')}`,
  });

  async function deliver(page: Page, text: string): Promise<void> {
    try {
      await page.evaluate((answer) => {
        const page = globalThis as unknown as ExcelWindow;
        page._richApiNativeBridge.onMessageFromHost(answer);
      }, text);
    } catch (error) {
      // Office.js sends a last message that it does not wait for; its answer may come after the page is gone.
      if (!closing) complaints.push(String(error));
    }
  }

  return {
    host,
    requests,
    complaints,
    open: async (name) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${name}`);
      return page;
    },
    press: (ribbon, functionName) =>
      ribbon.evaluate((name) => (globalThis as unknown as ExcelWindow).pressRibbon(name), functionName),
    nextDialog: () => context.waitForEvent('page'),
    close: async () => {
      closing = true;
      await context.close();
    },
  };
}

async function tell(page: Page | undefined, text: string): Promise<void> {
  await page?.evaluate((heard) => {
    (globalThis as unknown as ExcelWindow).hear(heard);
  }, text);
}

/** Nothing leaves the machine: the add-in's own files come from its server, Microsoft's from the installed package. */
async function answerRequest(route: Route, origin: string): Promise<void> {
  const url = route.request().url();
  if (url.startsWith(`${origin}/`)) return route.continue();
  if (!url.startsWith(network)) return route.abort();
  const file = join(officeFolder, new URL(url).pathname.slice(new URL(network).pathname.length));
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ path: file, contentType: 'text/javascript' });
}
