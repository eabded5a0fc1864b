import type { ExcelOptions } from '../../scripts/support/openExcel';
import { startHost } from '../../src/host/startHost';
import { textsFor } from '../../src/taskpane/texts';
import { findChromium } from '../support/chromium';
import { printedTables } from '../support/printedTables';
import { axeFindings } from './axe';
import { expectSoon } from './expectSoon';
import { givenBrowser, type GivenBrowser } from './givenBrowser';
import { givenWorkbench, type WorkbenchServed } from './givenWorkbench';
import { clipped, lowContrasts, settled, tooWide } from './looks';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** Somebody else's workbook, with the first department's forecast as it was printed on its sheet Prognos, from B3 on; C9 is selected. */
async function foreignBook(): Promise<Uint8Array> {
  const started = await startHost({ locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  await started.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Prognos');
    const rows = printedTables.year.map((row) => Array.from({ length: 5 }, (_, at) => row[at] ?? ''));
    const range = sheet.getRange('B3').getResizedRange(rows.length - 1, 4);
    range.values = rows;
    range.numberFormat = rows.map((row) => row.map(() => '#,##0'));
    sheet.activate();
    sheet.getRange('C9').select();
    await context.sync();
  });
  return started.host.save();
}

whereChromiumStarts('the audit of a table in somebody’s own workbook', () => {
  let given: WorkbenchServed;
  let bytes: Uint8Array;

  beforeAll(async () => {
    given = await givenWorkbench(program!);
    bytes = await foreignBook();
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  const workbook = () => ({ name: 'rapport.xlsx', bytes });

  it('shows the printed errors of the selected table and leads to their cells', async () => {
    const { page, pane, grid, view } = await given.open({ workbook: workbook() });
    await grid.show('Prognos');
    await page.getByRole('textbox', { name: 'Namnruta' }).fill('B4:F17');
    await page.keyboard.press('Enter');
    await view('Kontroller');
    await pane.getByRole('button', { name: 'Granska markerad tabell' }).click();
    await pane.getByText('2 fel. 2 av 3 samband stämmer överallt.').waitFor();
    const found = pane.getByRole('region', { name: 'Anmärkningar i tabellen' }).getByRole('button');
    const rows = (await found.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' '));
    expect(rows).toEqual([
      expect.stringContaining('cell E16 Står 354 881 Borde vara 1 777 Varav kostnader, Avvikelse:'),
      expect.stringContaining('cell E17 Står 363 126 Borde vara 6 468 Varav intäkter, Avvikelse:'),
    ]);
    await found.first().click();
    await expectSoon(grid.selected, 'Prognos!E16');

    // The first is corrected in the sheet; the same cells are audited again though another is selected now.
    await grid.enter('E16', '1777');
    await pane.getByRole('button', { name: 'Granska samma celler igen' }).click();
    await pane.getByText('1 fel. 2 av 3 samband stämmer överallt.').waitFor();
    await grid.enter('E17', '6468');
    await grid.click('C9');
    await pane.getByRole('button', { name: 'Granska markerad tabell' }).click();
    await pane.getByText('Inga anmärkningar. 3 samband stämmer.').waitFor();
    await pane.getByRole('heading', { name: 'Prognos, B3:F17' }).waitFor();
  });

  it('is done with the keyboard alone', async () => {
    const { page, pane, grid } = await given.open({ workbook: workbook() });
    const focused = () => pane.locator(':focus').innerText();
    await expectSoon(grid.selected, 'Prognos!C9');
    // The keyboard is in the grid once the file is drawn.
    await expectSoon(async () => {
      await page.keyboard.press('ArrowDown');
      return (await grid.selected()) !== 'Prognos!C9';
    }, true);
    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expectSoon(focused, 'Kontroller');
    // The view is fetched when it is first shown; before that, Tab leads out of the pane.
    await pane.getByRole('button', { name: 'Granska markerad tabell' }).waitFor();
    await page.keyboard.press('Tab');
    await expectSoon(focused, 'Granska markerad tabell');
    await page.keyboard.press('Enter');
    await expectSoon(focused, 'Granska en tabell');
    const found = pane.getByRole('region', { name: 'Anmärkningar i tabellen' });
    await found.waitFor();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Tab');
    await expectSoon(async () => (await focused()).includes('cell E16'), true);
    await page.keyboard.press('Enter');
    await expectSoon(grid.selected, 'Prognos!E16');
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Shift+Tab');
    await expectSoon(focused, 'Tillbaka till anmärkningarna');
    await page.keyboard.press('Enter');
    await expectSoon(focused, 'Granska markerad tabell');
  });
});

whereChromiumStarts('the audit of a table, for everyone', () => {
  let given: GivenBrowser;
  let workbook: Uint8Array;

  beforeAll(async () => {
    given = await givenBrowser(program!);
    workbook = await foreignBook();
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  const appearances: readonly (readonly [string, ExcelOptions])[] = [
    ['light', {}],
    ['dark', { dark: true }],
    ['with forced colours', { forcedColors: true }],
    ['in English', { locale: 'en-US' }],
  ];

  it.each(appearances)(
    'has nothing that axe finds, nothing cut, nothing too wide and no faint text, 320 pixels wide, %s',
    async (_, options) => {
      const { pane } = await given.open({ ...options, workbook, width: 320 });
      const texts = textsFor(options.locale ?? 'sv-SE');
      await pane.getByRole('tab', { name: texts.viewNames.findings, exact: true }).click();
      await pane.getByRole('button', { name: texts.findings.auditTable }).click();
      await pane.getByRole('button', { name: /E16/u }).waitFor();
      await settled(pane);
      expect(await axeFindings(pane)).toEqual([]);
      expect(await tooWide(pane)).toBe(0);
      expect(await clipped(pane)).toEqual([]);
      const { checked, low } = await lowContrasts(pane);
      expect(checked).toBeGreaterThan(15);
      expect(low).toEqual([]);
    },
  );
});
