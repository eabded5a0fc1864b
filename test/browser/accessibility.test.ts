import type { Page } from 'playwright-core';
import type { ExcelOptions } from '../../scripts/support/openExcel';
import { textsFor } from '../../src/taskpane/texts';
import { findChromium } from '../support/chromium';
import { axeFindings } from './axe';
import { givenBrowser, type GivenBrowser } from './givenBrowser';
import { givenWorkbench, type WorkbenchServed } from './givenWorkbench';
import { clipped, lowContrasts, settled, swedishIn, tooWide } from './looks';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

const appearances: readonly (readonly [string, ExcelOptions])[] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['with forced colours', { forcedColors: true }],
  ['in English', { locale: 'en-US' }],
];

whereChromiumStarts('the pane, for everyone', () => {
  let given: GivenBrowser;
  let example: Uint8Array;

  beforeAll(async () => {
    given = await givenBrowser(program!);
    example = await given.madeFrom();
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  const views = textsFor('sv-SE').viewNames;
  const show = async (pane: Page, view: string) => {
    await pane.getByRole('tab', { name: view, exact: true }).click();
    await pane.getByRole('tabpanel', { name: view }).getByRole('heading').first().waitFor();
    await settled(pane);
  };

  it.each(appearances)(
    'has nothing that axe finds, nothing cut, nothing too wide and no faint text in any view, 320 pixels wide, %s',
    async (_, options) => {
      const { pane } = await given.open({ ...options, workbook: example, width: 320 });
      const { viewNames } = textsFor(options.locale ?? 'sv-SE');
      for (const view of Object.values(viewNames)) {
        await show(pane, view);
        expect({ view, found: await axeFindings(pane) }).toEqual({ view, found: [] });
        expect({ view, wide: await tooWide(pane) }).toEqual({ view, wide: 0 });
        expect({ view, cut: await clipped(pane) }).toEqual({ view, cut: [] });
        const { checked, low } = await lowContrasts(pane);
        expect(checked).toBeGreaterThan(20);
        expect({ view, low }).toEqual({ view, low: [] });
        if (options.locale === 'en-US')
          expect({ view, swedish: await swedishIn(pane) }).toEqual({ view, swedish: [] });
      }
    },
  );

  it.each(appearances)('has nothing that axe finds in an empty workbook, %s', async (_, options) => {
    const { pane } = await given.open({ ...options, width: 320 });
    for (const view of Object.values(textsFor(options.locale ?? 'sv-SE').viewNames)) {
      await pane.getByRole('tab', { name: view, exact: true }).click();
      await pane.getByRole('tabpanel', { name: view }).getByRole('button').first().waitFor();
      await settled(pane);
      expect({ view, found: await axeFindings(pane) }).toEqual({ view, found: [] });
      expect({ view, wide: await tooWide(pane) }).toEqual({ view, wide: 0 });
      expect((await lowContrasts(pane)).low).toEqual([]);
    }
  });

  it.each(appearances.slice(0, 3))(
    'has nothing that axe finds in what opens, waits and fails, %s',
    async (_, options) => {
      const { excel, pane } = await given.open({ ...options, workbook: example, width: 320 });
      const button = (name: string) => pane.getByRole('button', { name, exact: true });
      const expectSound = async (state: string) => {
        await settled(pane);
        expect({ state, found: await axeFindings(pane) }).toEqual({ state, found: [] });
        expect({ state, wide: await tooWide(pane) }).toEqual({ state, wide: 0 });
        expect({ state, low: (await lowContrasts(pane)).low }).toEqual({ state, low: [] });
      };

      await show(pane, views.goals);
      await pane.getByRole('textbox', { name: 'Motivering', exact: true }).click();
      await pane.keyboard.type('Ny text. ');
      await button('Infoga siffra').click();
      await pane.getByRole('searchbox', { name: 'Sök bland siffrorna' }).waitFor();
      await expectSound('figures to insert');

      expect(excel.host.person.type('Driftsammandrag', 'G14', '9400000').ok).toBe(true);
      await show(pane, views.findings);
      await pane.getByRole('searchbox').fill('så stort');
      await button('Rätta').click();
      await button('Rätta cellen').waitFor();
      await expectSound('a fix');
      await button('Avbryt').click();
      await button('Godta med skäl').click();
      await button('Godta').click();
      await pane.getByText('Skriv varför anmärkningen godtas.').waitFor();
      await expectSound('a reason that is missing');

      await show(pane, views.report);
      const { faults } = excel.host.endpoint;
      faults.set({ failSync: { number: 1, when: 'before', how: 'silence' } });
      await button('Uppdatera').click();
      await button('Avbryt').waitFor();
      await expectSound('work');
      await button('Avbryt').click();
      faults.set({ failSync: { number: 1, when: 'before', how: 'error' } });
      await button('Uppdatera').click();
      await pane.getByRole('alert').waitFor();
      await button('Kopiera detaljer').click();
      await expectSound('a failure');

      faults.set({ failSync: { number: 1, when: 'before', how: 'silence' } });
      const loading = await excel.open('taskpane.html');
      await loading.getByText('Läser arbetsboken …').first().waitFor();
      await settled(loading);
      expect(await axeFindings(loading)).toEqual([]);
    },
  );

  it('has nothing that axe finds in the dialog of the ribbon', async () => {
    const { excel, pane } = await given.open({ workbook: example });
    await pane.getByRole('heading', { name: 'Rapportens delar' }).waitFor();
    await pane.close();
    const ribbon = await excel.open('commands.html');
    const [dialog, pressed] = [excel.nextDialog(), excel.press(ribbon, 'check')];
    const notice = await dialog;
    await notice.getByRole('heading', { name: 'Kontroll', exact: true }).waitFor();
    await settled(notice);
    expect(await axeFindings(notice)).toEqual([]);
    await notice.getByRole('button', { name: 'Stäng' }).click();
    await pressed;
  });
});

whereChromiumStarts('the workbench’s window, for everyone', () => {
  let given: WorkbenchServed;

  beforeAll(async () => {
    given = await givenWorkbench(program!);
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  /**
   * What Univer makes of the cells: drawings, and an editor of its own that cannot be named from outside. What is selected
   * is told in words in the status line, which is looked at.
   */
  const drawnByUniver = ['#workbench-grid .grid-surface .grid-surface'];

  it.each(['', '?theme=dark', '?theme=contrast', '?lang=en'])(
    'has nothing that axe finds around the cells: /%s',
    async (query) => {
      const { page } = await given.open({ query });
      await settled(page);
      expect(await axeFindings(page, drawnByUniver)).toEqual([]);
      await page.locator('.file-menu summary').click();
      await page.getByRole('tab').first().click({ button: 'right' });
      await page.getByRole('menu').waitFor();
      expect(await axeFindings(page, drawnByUniver)).toEqual([]);
    },
  );
});
