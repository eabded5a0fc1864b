// Pictures of the task pane for the guide: the example's findings after Kontrollera, in Office's light and dark theme.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli/run';
import { buildPane } from './support/buildPane';
import { installedChromium, openBrowser } from './support/chromium';
import { openExcel } from './support/openExcel';
import { serveFolder } from './support/serveFolder';

const pictures = [
  { file: 'docs/pictures/panel.png', dark: false },
  { file: 'docs/pictures/panel-mork.png', dark: true },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'delar-'));
const built = join(folder, 'dist');
await buildPane(built);
const example = join(folder, 'exempel.xlsx');
const made = await run(['new', example, '--example']);
if (made.status === 2) throw new Error(made.stderr);

const server = await serveFolder(built);
const browser = await openBrowser(installedChromium());
mkdirSync('docs/pictures', { recursive: true });
for (const { file, dark } of pictures) {
  const excel = await openExcel(browser, server.origin, {
    workbook: readFileSync(example),
    dark,
    width: 350,
    height: 820,
    deviceScaleFactor: 2,
  });
  const pane = await excel.open('taskpane.html');
  await pane.getByRole('button', { name: 'Kontrollera' }).click();
  await pane.getByRole('heading', { name: 'Anmärkningar', exact: true }).waitFor();
  // Off the button, so that none is drawn as if the pointer were over it.
  await pane.getByRole('heading', { name: 'Delårsrapport' }).click();
  await pane.screenshot({ path: file, animations: 'disabled' });
  await excel.close();
  console.log(file);
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
