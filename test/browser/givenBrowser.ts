import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../scripts/support/chromium';
import { openExcel, type ExcelInBrowser, type ExcelOptions } from '../../scripts/support/openExcel';
import { serveFolder } from '../../scripts/support/serveFolder';
import { builtAddIn } from '../../scripts/workbench/builtAddIn';
import { run } from '../../src/cli/run';

/** The production build of the add-in on a web server, and a browser to open it in. */
export interface GivenBrowser {
  /** An Excel with the task pane open in it, and everything that is drawn first drawn. */
  open(options?: ExcelOptions): Promise<{ excel: ExcelInBrowser; pane: Page }>;
  /** A workbook file made by the command line from the example's data, after a change to their text. */
  madeFrom(change?: (data: string) => string): Promise<Uint8Array>;
  /** What the pages that are still open asked for outside the add-in's own folder and Microsoft's network, and complained of. */
  complaints(): string[];
  closePages(): Promise<void>;
  finish(): Promise<void>;
}

/** Builds the add-in, serves it and starts the browser. */
export async function givenBrowser(program: string): Promise<GivenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'delar-'));
  const server = await serveFolder(await builtAddIn());
  const browser = await openBrowser(program);
  const opened: ExcelInBrowser[] = [];
  let files = 0;
  const isOwn = (address: string) =>
    address.startsWith(`${server.origin}/`) || address.startsWith('https://appsforoffice.microsoft.com/');

  return {
    open: async (options) => {
      const excel = await openExcel(browser, server.origin, options);
      opened.push(excel);
      const pane = await excel.open('taskpane.html');
      await pane.getByRole('heading', { level: 1 }).waitFor();
      return { excel, pane };
    },
    madeFrom: async (change = (data) => data) => {
      const data = join(folder, `${files++}.json`);
      writeFileSync(data, change(readFileSync('examples/verksamhetsstod-2021-08.json', 'utf8')));
      const file = `${data}.xlsx`;
      const made = await run(['new', file, '--data', data]);
      if (made.status === 2) throw new Error(made.stderr);
      return readFileSync(file);
    },
    complaints: () =>
      opened.flatMap(({ requests, complaints }) => [
        ...complaints,
        ...requests.filter((address) => !isOwn(address)),
      ]),
    closePages: async () => {
      for (const excel of opened.splice(0)) await excel.close();
    },
    finish: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
