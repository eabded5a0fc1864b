import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page, Route } from 'playwright-core';
import { openHost, type HostCore } from '../../src/host/openHost';
import type {
  DialogWish,
  ExcelWindow,
  SettingTexts,
  Surroundings,
} from '../../src/workbench/frame/excelWindow';

/** Where the pages of the add-in take Microsoft's script from. */
const network = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The same script, unmodified, as the development dependency has it. */
const officeFolder = resolve('node_modules/@microsoft/office-js/dist');

/** What excelPage.ts puts into a page. */
interface ExcelPage {
  readonly excelWindow: ExcelWindow;
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
  /** JavaScript that every page runs before its own, such as a benchmark's clock. */
  readonly script?: string;
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
  /** A window in which a page of the add-in can be opened, for those who watch how it opens. */
  window(): Promise<Page>;
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
  await context.exposeBinding('send', ({ page }, text: string) => {
    const connection = connections.get(page) ?? host.connect((answer) => void deliver(page, answer));
    connections.set(page, connection);
    connection.receive(text);
  });
  const dialogs = new Map<Page, Page>();
  await context.exposeBinding('openDialog', async ({ page }, { url }: DialogWish) => {
    const dialog = await context.newPage();
    dialogs.set(page, dialog);
    await makeExcelWindow(dialog, true);
    await dialog.goto(url);
  });
  await context.exposeBinding('closeDialog', ({ page }) => dialogs.get(page)?.close());
  await context.exposeBinding('tellDialog', ({ page }, text: string) => tell(dialogs.get(page), text));
  await context.exposeBinding('tellParent', ({ page }, text: string) =>
    tell([...dialogs].find(([, dialog]) => dialog === page)?.[0], text),
  );
  await context.exposeBinding('keepSettings', ({ page }, settings: SettingTexts) => {
    host.settings.write(settings);
    for (const other of context.pages()) if (other !== page) void takeSettings(other, settings);
  });
  const script = excelPageScript();

  /** The settings are those of the moment at which the page is opened. */
  async function makeExcelWindow(page: Page, isDialog: boolean): Promise<void> {
    const surroundings: Surroundings = {
      locale,
      theme: dark ? 'dark' : 'light',
      address: 'https://exempel.se/delårsrapport.xlsx',
      apiSet: '1.13',
      isDialog,
      settings: host.settings.read(),
    };
    await page.addInitScript({
      content: `globalThis.excelSurroundings = ${JSON.stringify(surroundings)};\n${script}`,
    });
  }

  if (options.script !== undefined) await context.addInitScript({ content: options.script });

  async function newWindow(): Promise<Page> {
    const page = await context.newPage();
    await makeExcelWindow(page, false);
    return page;
  }

  async function deliver(page: Page, text: string): Promise<void> {
    try {
      await page.evaluate((answer) => {
        (globalThis as unknown as ExcelPage).excelWindow.receive(answer);
      }, text);
    } catch (error) {
      // The answer to a last message that nobody waits for, or an event, may come after the page is gone.
      if (!closing && !page.isClosed()) complaints.push(String(error));
    }
  }

  return {
    host,
    requests,
    complaints,
    open: async (name) => {
      const page = await newWindow();
      await page.goto(`${origin}/${name}`);
      return page;
    },
    window: newWindow,
    press: (ribbon, functionName) =>
      ribbon.evaluate((name) => (globalThis as unknown as ExcelPage).excelWindow.press(name), functionName),
    nextDialog: () => context.waitForEvent('page'),
    close: async () => {
      closing = true;
      await context.close();
    },
  };
}

async function tell(page: Page | undefined, text: string): Promise<void> {
  await page?.evaluate((heard) => {
    (globalThis as unknown as ExcelPage).excelWindow.hear(heard);
  }, text);
}

async function takeSettings(page: Page, settings: SettingTexts): Promise<void> {
  await page.evaluate((taken) => {
    // A page that is only just being opened gets them from its surroundings.
    (globalThis as Partial<ExcelPage>).excelWindow?.takeSettings(taken);
  }, settings);
}

/** excelPage.ts as one script for a browser. */
function excelPageScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve('scripts/support/excelPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('\n');
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
