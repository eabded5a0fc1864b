// Pictures of the task pane and of the workbench, for the README and the guide: docs/pictures/panel*.png, provbank*.png.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { run } from '../src/cli/run';
import { paneScenes, pictureTime } from './pictures/paneScenes';
import { workbenchScenes } from './pictures/workbenchScenes';
import { buildPane } from './support/buildPane';
import { installedChromium, openBrowser } from './support/chromium';
import { openExcel } from './support/openExcel';
import { pictureFonts } from './support/pictureFonts';
import { serveFolder } from './support/serveFolder';
import { serveWorkbench } from './workbench/serveWorkbench';
import { workbenchFiles } from './workbench/workbenchFiles';

const target = 'docs/pictures';
const usualWindow = { width: 1280, height: 760 };
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'delar-'));
const browser = await openBrowser(installedChromium(), pictureFonts(folder));
try {
  await takePanes(browser);
  await takeWorkbenches(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function takePanes(browser: Browser): Promise<void> {
  const built = join(folder, 'dist');
  await buildPane(built);
  const example = join(folder, 'exempel.xlsx');
  const made = await run(['new', example, '--example']);
  if (made.status === 2) throw new Error(made.stderr);
  const server = await serveFolder(built);
  for (const { file, empty, options, act } of paneScenes) {
    const excel = await openExcel(browser, server.origin, {
      ...(empty !== true && { workbook: readFileSync(example) }),
      width: 350,
      height: 760,
      deviceScaleFactor: 2,
      ...options,
    });
    const pane = await excel.open('taskpane.html');
    await pane.clock.setFixedTime(pictureTime);
    await act(pane, excel.host);
    await pane.mouse.move(0, 0);
    await pane.screenshot({ path: join(target, file), animations: 'disabled' });
    await excel.close();
    console.log(file);
  }
  await server.close();
}

async function takeWorkbenches(browser: Browser): Promise<void> {
  const opened = await serveWorkbench(0);
  if (!opened.ok) throw new Error(opened.message);
  const { server } = opened;
  server.serve(await workbenchFiles(server.origin));
  for (const { file, size = usualWindow, sheet, cell, act } of workbenchScenes) {
    const page = await browser.newPage({ viewport: size, locale: 'sv-SE' });
    await page.goto(`${server.origin}/`);
    const pane = page.frameLocator('.pane iframe');
    await act(pane);
    await page.evaluate(
      ([name, address]) => {
        window.workbenchGrid?.select(name, address);
      },
      [sheet, cell] as const,
    );
    await page.waitForFunction((address) => (window.workbenchGrid?.rectOf(address) ?? null) !== null, cell);
    await page.mouse.move(640, 130);
    await page.screenshot({ path: join(target, file), animations: 'disabled' });
    await page.close();
    console.log(file);
  }
  await server.close();
}
