import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/support/chromium';
import { serveWorkbench, type WorkbenchServer } from '../../scripts/workbench/serveWorkbench';
import { workbenchFiles } from '../../scripts/workbench/workbenchFiles';
import type { KnownFiles } from '../../scripts/workbench/knownFile';
import { openWorkbook } from '../../src/host/document/openWorkbook';
import type { Session } from '../../src/workbench/session/session';
import { findChromium } from '../support/chromium';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** What main.tsx puts into the page. */
interface WorkbenchPage {
  readonly workbench: Session;
}

/** The workbench as `npm start` serves it, in a real browser: the window around the sheet. */
whereChromiumStarts('the workbench in a browser', () => {
  let server: WorkbenchServer;
  let files: KnownFiles;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const opened = await serveWorkbench(0);
    if (!opened.ok) throw new Error(opened.message);
    ({ server } = opened);
    files = await workbenchFiles(server.origin);
    server.serve(files);
    browser = await openBrowser(program!);
    folder = mkdtempSync(join(tmpdir(), 'delar-'));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await page.close();
    expect(complaints.splice(0)).toEqual([]);
    expect(requests.splice(0).filter((address) => !address.startsWith(`${server.origin}/`))).toEqual([]);
  });

  async function open(query = ''): Promise<FrameLocator> {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' });
    page.on('request', (request) => {
      if (!/^(blob|data):/u.test(request.url())) requests.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server.origin}/${query}`);
    await page.locator('#workbench .status-line').waitFor();
    return page.frameLocator('.pane iframe');
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = () => page.locator('.title-bar h1').innerText();
  const type = (sheet: string, address: string, text: string) =>
    page.evaluate(
      ([at, cell, typed]) => {
        const { workbench } = globalThis as unknown as WorkbenchPage;
        const done = workbench.state.document.host.person.type(at, cell, typed);
        // What the grid tells the window after each entry.
        workbench.entered();
        return done.ok;
      },
      [sheet, address, text] as const,
    );
  const shown = (sheet: string, row: number, column: number) =>
    page.evaluate(
      ([name, r, c]) => {
        const { document } = (globalThis as unknown as WorkbenchPage).workbench.state.document.host.book;
        return document.sheets.find(name)?.cells.value(r, c);
      },
      [sheet, row, column] as const,
    );

  it('opens the example with the real pane, whose page differs from the built one only in where office.js is', async () => {
    const pane = await open();
    await pane.getByRole('heading', { level: 1, name: 'Delårsrapport' }).waitFor();
    expect(await heading()).toBe('verksamhetsstod-2021-08.xlsx – Delårsrapport: provbänk');
    expect(await page.locator('.status-line').innerText()).toContain('Panelen är öppen från början här.');
    const pages = ['/addin/taskpane.html', '/addin/commands.html', '/addin/notice.html'];
    for (const path of pages) {
      const { content } = files.get(path)!;
      const text = 'body' in content ? String(content.body) : readFileSync(content.file, 'utf8');
      expect(text).toContain(
        '<script src="/excel-window.js"></script><script src="/office-js/office.js"></script>',
      );
      expect(text.match(/Content-Security-Policy/gu)).toHaveLength(1);
    }
    expect(requests.some((address) => address.includes('/office-js/excel-win32-16.01.js'))).toBe(true);
  });

  it('runs the ribbon’s buttons in the pane, and in a dialog when the pane is closed', async () => {
    const pane = await open();
    await pane.getByRole('heading', { level: 1 }).waitFor();
    await button('Kontrollera').click();
    await pane.getByRole('status').getByText('varningar').waitFor();
    await button('Stäng panelen').click();
    expect(await page.locator('.pane').count()).toBe(0);
    await button('Kontrollera').click();
    const notice = page.frameLocator('.office-dialog iframe');
    await notice.getByRole('listitem').first().waitFor();
    expect(await page.getByRole('status').innerText()).toBe('Kontrollera körs …');
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('Klar').waitFor();
    expect(await page.locator('.office-dialog').count()).toBe(0);
    await button('Panel').click();
    await page.locator('.pane').waitFor();
  });

  it('undoes and redoes what a person and the add-in do', async () => {
    const pane = await open();
    await pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await button('Ångra').isDisabled()).toBe(true);
    expect(await type('Aktiviteter', 'F6', 'Pausad')).toBe(true);
    expect(await heading()).toContain('(ej sparad)');
    await button('Uppdatera').click();
    await pane.getByRole('status').getByText('uppdaterades').waitFor();
    await page.getByRole('status').getByText('Klar').waitFor();
    await button('Ångra').click();
    expect(await shown('Aktiviteter', 5, 5)).toBe('Pausad');
    while (await button('Ångra').isEnabled()) await button('Ångra').click();
    expect(await shown('Aktiviteter', 5, 5)).not.toBe('Pausad');
    await button('Gör om').click();
    expect(await shown('Aktiviteter', 5, 5)).toBe('Pausad');
  });

  it('tells the add-in’s event handlers what a person does and undoes', async () => {
    const pane = await open('?file=tom');
    await pane.getByRole('heading', { level: 1 }).waitFor();
    const body = pane.locator('body');
    await body.evaluate(async (element) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
          element.dataset['heard'] = `${element.dataset['heard'] ?? ''} ${address} ${triggerSource}`;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await type('Blad1', 'B2', '5');
    await button('Ångra').click();
    await pane.locator('body[data-heard=" B2 Unknown B2 Unknown"]').waitFor();
    expect(await shown('Blad1', 1, 1)).toBeNull();
  });

  it('saves to a file and opens it again, with what the add-in keeps in it', async () => {
    const pane = await open('?file=tom');
    await pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await heading()).toBe('Arbetsbok1.xlsx – Delårsrapport: provbänk');
    await pane.locator('body').evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { settings } = Office.context.document;
          settings.set('Office.AutoShowTaskpaneWithDocument', true);
          settings.saveAsync(() => {
            resolve();
          });
        }),
    );
    await page.locator('.unsaved').waitFor();
    await type('Blad1', 'B2', '12,5');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Arbetsbok1.xlsx');
    expect(await heading()).not.toContain('ej sparad');
    const file = join(folder, 'sparad.xlsx');
    await download.saveAs(file);
    const read = openWorkbook(readFileSync(file));
    expect(read.ok && read.value.sheets.active.cells.value(1, 1)).toBe(12.5);

    await button('Stäng panelen').click();
    await page.locator('#workbench-file').setInputFiles(file);
    await page.locator('.title-bar h1').getByText('sparad.xlsx').waitFor();
    await pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.status-line').innerText()).toContain('Panelen öppnades med arbetsboken');
    const kept = await pane
      .locator('body')
      .evaluate(() => Office.context.document.settings.get('Office.AutoShowTaskpaneWithDocument') as unknown);
    expect(kept).toBe(true);
  });

  it('asks before changes are lost, and says what is wrong with a file that is no workbook', async () => {
    await open('?file=tom');
    await type('Blad1', 'A1', 'hej');
    const broken = join(folder, 'brev.xlsx');
    writeFileSync(broken, 'Hej!');
    await page.locator('#workbench-file').setInputFiles(broken);
    const question = page.getByRole('dialog', { name: 'Vill du spara ändringarna i Arbetsbok1.xlsx först?' });
    await question.getByRole('button', { name: 'Avbryt' }).click();
    expect(await question.count()).toBe(0);
    await page.locator('#workbench-file').setInputFiles(broken);
    await question.getByRole('button', { name: 'Spara inte' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^Filen brev\.xlsx är .*Ingenting har ändrats/u);
    expect(await shown('Blad1', 0, 0)).toBe('hej');
    await alert.getByRole('button', { name: 'Stäng' }).click();
    expect(await alert.count()).toBe(0);
  });

  it('tries another language and theme, and keeps what has been done', async () => {
    const pane = await open('?lang=en&theme=dark&file=tom');
    await pane.getByRole('heading', { level: 1, name: 'Interim report' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await type('Sheet1', 'A1', '2.5');
    await page.getByLabel('Office theme').selectOption('light');
    await page.getByLabel('Office language').selectOption('sv-SE');
    await pane.getByRole('heading', { level: 1, name: 'Delårsrapport' }).waitFor();
    expect(new URL(page.url()).search).toBe('?file=tom');
    expect(await shown('Sheet1', 0, 0)).toBe(2.5);
    expect(await heading()).toContain('ej sparad');
  });

  it('lets the pane be made wider with the keyboard, between 320 and 600 pixels', async () => {
    await open('?file=tom');
    const edge = page.getByRole('separator', { name: 'Panelens bredd' });
    const width = () => page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);
    expect(await width()).toBe(350);
    await edge.press('ArrowLeft');
    expect(await width()).toBe(360);
    await edge.press('End');
    expect(await width()).toBe(600);
    await edge.press('Home');
    expect(await width()).toBe(320);
    expect(await edge.getAttribute('aria-valuenow')).toBe('320');
  });
});
