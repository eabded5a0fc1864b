import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/support/chromium';
import { serveWorkbench } from '../../scripts/workbench/serveWorkbench';
import { workbenchFiles } from '../../scripts/workbench/workbenchFiles';
import type { FaultPlan } from '../../src/host/protocol/faultPlan';
import { givenGrid, type GivenGrid } from './givenGrid';
import type { WorkbenchWindow } from './workbenchWindow';

/** How the workbench is opened. */
interface WorkbenchWish {
  /** As in its address: `?lang=en&theme=dark`. */
  readonly query?: string;
  /** A workbook of the test's own, opened as a person opens a file; the example when left out. */
  readonly workbook?: { readonly name: string; readonly bytes: Uint8Array };
  readonly browser?: BrowserContextOptions;
}

/** An open workbench: the sheet, and the pane beside it. */
interface GivenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly grid: GivenGrid;
  /** Shows a view of the pane. */
  readonly view: (name: string) => Promise<void>;
  /** What the foot of the pane says. */
  readonly foot: () => Promise<string>;
  /** Lets the workbook fail as planned, from now on. */
  readonly fail: (plan: FaultPlan | undefined) => Promise<void>;
  /** Saves the workbook as a person does, and gives the file. */
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Opens a file in place of the present one. */
  readonly openFile: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<void>;
}

/** The workbench as `npm start` serves it, and a browser to open it in. */
export interface WorkbenchServed {
  open(wish?: WorkbenchWish): Promise<GivenWorkbench>;
  /** What the pages that are open asked for outside the server, and what the browser complained of. */
  complaints(): string[];
  closePages(): Promise<void>;
  finish(): Promise<void>;
}

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Builds what has changed, serves the workbench and starts the browser. */
export async function givenWorkbench(program: string): Promise<WorkbenchServed> {
  const opened = await serveWorkbench(0);
  if (!opened.ok) throw new Error(opened.message);
  const { server } = opened;
  server.serve(await workbenchFiles(server.origin));
  const browser = await openBrowser(program);
  let complaints: string[] = [];
  return {
    open: (wish = {}) => open(browser, server.origin, wish, complaints),
    complaints: () => complaints,
    closePages: async () => {
      for (const context of browser.contexts()) await context.close();
      complaints = [];
    },
    finish: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function open(
  browser: Browser,
  origin: string,
  wish: WorkbenchWish,
  complaints: string[],
): Promise<GivenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'sv-SE',
    ...wish.browser,
  });
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(?:blob|data):/u.test(address) && !address.startsWith(`${origin}/`)) complaints.push(address);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${origin}/${wish.query ?? ''}`);
  const pane = page.frameLocator('.pane iframe');
  const openFile: GivenWorkbench['openFile'] = async ({ name, bytes }) => {
    const file = { name, mimeType: fileType, buffer: Buffer.from(bytes) };
    await page.locator('#workbench-file').setInputFiles(file);
    await page.locator('.title-bar h1').getByText(name).waitFor();
    await pane.getByRole('heading', { level: 1 }).waitFor();
  };
  await pane.getByRole('heading', { level: 1 }).waitFor();
  if (wish.workbook !== undefined) await openFile(wish.workbook);
  return {
    page,
    pane,
    grid: givenGrid(page),
    view: (name) => pane.getByRole('tab', { name, exact: true }).click(),
    foot: () => pane.getByRole('status').last().innerText(),
    fail: (plan) =>
      page.evaluate((planned) => {
        const { workbench } = globalThis as unknown as WorkbenchWindow;
        workbench.state.document.host.endpoint.faults.set(planned);
      }, plan),
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.title-bar').getByRole('button', { name: 'Spara', exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    openFile,
  };
}
