import type { Page } from 'playwright-core';
import type { ExcelInBrowser } from '../../scripts/support/openExcel';
import { areaReference } from '../../src/host/document/address';
import { textsFor } from '../../src/taskpane/texts';
import { findChromium } from '../support/chromium';
import { expectSoon } from './expectSoon';
import { givenBrowser, type GivenBrowser } from './givenBrowser';
import { lowContrasts, pageGround, settled, tooWide } from './looks';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

const inputSheets = [
  'Inställningar',
  'Statusskalor',
  'Driftsammandrag',
  'Kostnader och intäkter',
  'Kontrollsummor',
  'Investeringar',
  'Volymer',
  'Personal',
  'Mål',
  'Målresultat',
  'Indikatorer',
  'Aktiviteter',
  'Händelser',
  'Planer',
  'Texter',
  'Undantag',
];

/**
 * The build that is put on a web server, in a real browser, with Microsoft's own Office.js, which is answered by the
 * embedded host over a workbook: everything but Excel is what the controller will use.
 */
whereChromiumStarts('the built pane in a browser', () => {
  let given: GivenBrowser;
  let example: Uint8Array;

  beforeAll(async () => {
    given = await givenBrowser(program!);
    example = await given.madeFrom();
  }, 240_000);
  afterEach(() => given.closePages());
  afterAll(() => given.finish());

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
  const tab = (page: Page, name: string) => page.getByRole('tab', { name });
  /** What the foot of the pane says. */
  const status = (page: Page) => page.getByRole('status').last().innerText();
  /** Presses a button and waits until the foot of the pane says what came of it. */
  const press = async (page: Page, name: string, result: string) => {
    await button(page, name).click();
    await page.getByText(result).or(page.getByRole('alert')).first().waitFor();
    // Says at once why, instead of waiting for a result that will not come.
    expect(await page.getByRole('main').innerText()).toContain(result);
  };
  const found = '1 fel, 10 varningar och 11 upplysningar.';
  const sheets = ({ host }: ExcelInBrowser) => host.book.document.sheets.list().map(({ name }) => name);
  const selected = ({ host }: ExcelInBrowser) => {
    const { name, view } = host.book.document.sheets.active;
    return `${name}!${areaReference(view.selection)}`;
  };

  describe('used by a controller', () => {
    afterEach(() => {
      expect(given.complaints()).toEqual([]);
    });

    it('tells in an empty workbook how to begin, and creates the sheets', async () => {
      const { excel, pane } = await given.open();
      await heading(pane, 'Så kommer du i gång').waitFor();
      expect(await heading(pane, 'Så kommer du i gång').isVisible()).toBe(true);
      const { messages } = excel.host.endpoint;
      expect([messages.syncs, messages.writes]).toEqual([1, 0]);
      await press(pane, 'Skapa blad', '16 blad skapades');
      expect(await status(pane)).toContain('16 blad skapades: Inställningar, Statusskalor');
      expect(sheets(excel)).toEqual(['Blad1', ...inputSheets]);
      await heading(pane, 'Rapportens delar').waitFor();
    });

    it('lists the findings of the example, the most serious sheet first, and shows the cell of the one clicked', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await press(pane, 'Kontrollera', found);
      expect(await status(pane)).toContain(found);
      await tab(pane, 'Kontroller').click();
      const groups = await pane.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(groups.map((group) => group.split('\n'))).toEqual([
        ['Indikatorer', '4 anmärkningar'],
        ['Personal', '2 anmärkningar'],
        ['Mål', '4 anmärkningar'],
        ['Aktiviteter', '5 anmärkningar'],
        ['Kontrollsummor', '2 anmärkningar'],
        ['Volymer', '4 anmärkningar'],
        ['Händelser', '1 anmärkning'],
      ]);
      await button(pane, /IU-/u).click();
      await expectSoon(() => selected(excel), 'Indikatorer!G21');
      // A long list is drawn as far as it is seen.
      const last = button(pane, /Ekonomisk påverkan är tom/u);
      await pane.mouse.move(150, 400);
      for (let turn = 0; turn < 40 && (await last.count()) === 0; turn += 1) await pane.mouse.wheel(0, 400);
      await last.click();
      await expectSoon(() => selected(excel), 'Händelser!D6');
    });

    it('updates what an edit has changed, and at the second press reads once and writes nothing', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await tab(pane, 'Rapport').click();
      const { messages } = excel.host.endpoint;
      messages.clear();
      expect(excel.host.person.type('Aktiviteter', 'F6', 'Pausad').ok).toBe(true);
      // The pane follows the edit: one reading, when it has come to rest.
      await pane.getByText('En uppdatering ändrar 4 blad:').waitFor();
      expect([messages.syncs, messages.writes]).toEqual([1, 0]);
      messages.clear();
      await press(pane, 'Uppdatera', '4 blad uppdaterades.');
      expect(await status(pane)).toContain('4 blad uppdaterades.');
      const changed = pane.getByRole('region', { name: 'Senaste uppdateringen' });
      expect(await changed.innerText()).toMatch(/Målredovisning\s.*\s[^]*Kontroller\s/u);
      // It has read and written, and reads once more what it has written.
      await expectSoon(() => messages.syncs, 3);
      messages.clear();
      await button(pane, 'Uppdatera').click();
      await pane.getByText('Inget att uppdatera.', { exact: true }).first().waitFor();
      expect([messages.syncs, messages.writes]).toEqual([1, 0]);
    });

    it('writes a setting that is saved, and takes it back', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      const month = () =>
        excel.host.book.document.sheets
          .list()
          .find(({ name }) => name === 'Inställningar')!
          .cells.value(9, 1);
      await tab(pane, 'Inställningar').click();
      const field = pane.getByRole('textbox', { name: 'Månad' });
      await field.fill('13');
      await button(pane, 'Spara').click();
      expect(await pane.getByRole('alert').innerText()).toBe('Skriv ett heltal från 1 till 12.');
      expect(month()).toBe(8);
      await field.fill('12');
      await pane.getByText('rapporten gäller januari–december 2021').first().waitFor();
      await field.press('Enter');
      await pane.getByText('Sparat på bladet.').waitFor();
      expect(month()).toBe(12);
      await button(pane, 'Ångra ändringen').click();
      await pane.getByText('Ändringen är ångrad.').waitFor();
      expect(month()).toBe(8);
      await expectSoon(() => field.inputValue(), '8');
    });

    it('takes a press on the ribbon when it is open', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await heading(pane, 'Rapportens delar').waitFor();
      const ribbon = await excel.open('commands.html');
      await excel.press(ribbon, 'check');
      await pane.getByText(found).waitFor();
      expect(await status(pane)).toContain(found);
      expect(await tab(pane, 'Kontroller').getAttribute('aria-selected')).toBe('true');
      expect(excel.host.endpoint.messages.syncs).toBe(2);
    });

    it('answers a press on the ribbon in a dialog when it is closed', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await heading(pane, 'Rapportens delar').waitFor();
      await pane.close();
      const ribbon = await excel.open('commands.html');
      const [dialog, pressed] = [excel.nextDialog(), excel.press(ribbon, 'check')];
      const notice = await dialog;
      await heading(notice, 'Kontroll').waitFor();
      expect(await notice.getByRole('listitem').count()).toBe(22);
      expect(await tooWide(notice)).toBe(0);
      await button(notice, /IU-/u).click();
      await expectSoon(() => selected(excel), 'Indikatorer!G21');
      await button(notice, 'Stäng').click();
      await pressed;
      await expectSoon(() => notice.isClosed(), true);
    });

    it('says what to do when Excel is lost, in a pane as narrow as Excel makes it', async () => {
      const { excel, pane } = await given.open({ workbook: example, width: 320 });
      await tab(pane, 'Rapport').click();
      await heading(pane, 'Uppdatera rapporten').waitFor();
      excel.host.endpoint.faults.set({ failSync: { number: 1, when: 'before', how: 'error' } });
      await press(pane, 'Uppdatera', 'Det gick inte');
      expect(await pane.getByRole('alert').innerText()).toContain('Kontakten med Excel bröts');
      await button(pane, 'Kopiera detaljer').click();
      expect(await tooWide(pane)).toBe(0);
      await press(pane, 'Uppdatera', 'Inget att uppdatera.');
      expect(await pane.getByRole('alert').count()).toBe(0);
    });

    it('is worked with the keyboard alone: every control is reached in order, its focus is seen, and it obeys', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await heading(pane, 'Rapportens delar').waitFor();
      /** Controls that the keyboard stops at: of the tabs only the one that is shown. */
      const stops = 'button:not([tabindex="-1"]), a[href], input:enabled, select, textarea';
      const controls = () => pane.locator(stops).filter({ visible: true }).count();
      /** The place of the control that has the focus, and of those that look as if they had. */
      const focus = () =>
        pane.evaluate((selector) => {
          const all = [...document.querySelectorAll(selector)].filter(
            (control) => control.getClientRects().length > 0,
          );
          const ringed = all.filter((control) => {
            const { outlineStyle, boxShadow } = getComputedStyle(control);
            return outlineStyle !== 'none' || boxShadow !== 'none';
          });
          return {
            place: all.findIndex((control) => control === document.activeElement),
            ringed: ringed.map((control) => all.indexOf(control)),
          };
        }, stops);
      const reachAll = async () => {
        const count = await controls();
        for (let place = 1; place < count; place += 1) {
          await pane.keyboard.press('Tab');
          await settled(pane);
          expect(await focus()).toEqual({ place, ringed: [place] });
        }
        return count;
      };
      // From the tab through Översikt: next step, check, eight parts, the report's sheets, next period.
      await pane.keyboard.press('Tab');
      expect(await reachAll()).toBe(13);
      await tab(pane, 'Översikt').focus();
      for (const view of ['Kontroller', 'Mål', 'Rapport']) {
        await pane.keyboard.press('ArrowRight');
        expect(await tab(pane, view).getAttribute('aria-selected')).toBe('true');
      }
      // Rapport: the tab, Uppdatera, the approved version and two switches.
      await heading(pane, 'Godkänd version').waitFor();
      expect(await reachAll()).toBe(5);
      await pane.keyboard.press('Space');
      expect(await pane.getByRole('switch').last().isChecked()).toBe(true);
      await tab(pane, 'Rapport').focus();
      await pane.keyboard.press('Home');
      for (let stop = 0; stop < 3; stop += 1) await pane.keyboard.press('Tab');
      await pane.keyboard.press('Tab');
      await pane.keyboard.press('Enter');
      await expectSoon(() => selected(excel).split('!')[0], 'Texter');
    });

    it.each([
      ['light', false, 'rgb(255, 255, 255)'],
      ['dark', true, 'rgb(41, 41, 41)'],
    ])('is readable in Office’s %s theme', async (_theme, dark, ground) => {
      const { pane } = await given.open({ workbook: example, dark });
      await heading(pane, 'Rapportens delar').waitFor();
      await press(pane, 'Kontrollera', found);
      expect(await pageGround(pane)).toBe(ground);
      for (const view of Object.values(textsFor('sv-SE').viewNames)) {
        await tab(pane, view).click();
        await settled(pane);
        const { checked, low } = await lowContrasts(pane);
        expect(checked).toBeGreaterThan(20);
        expect(low).toEqual([]);
      }
    });

    it('keeps marks and cards together in high contrast, where grounds disappear', async () => {
      const { pane } = await given.open({ workbook: example, forcedColors: true });
      await press(pane, 'Kontrollera', found);
      await settled(pane);
      expect(await pane.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const bordersOf = (selector: string) =>
        pane
          .locator(selector)
          .filter({ visible: true })
          .evaluateAll((all) => all.map((element) => getComputedStyle(element).borderTopStyle));
      // The cards, the list of parts and the marks of findings in it.
      const marks = await bordersOf('li [aria-hidden]:has(> span)');
      expect(marks.length).toBeGreaterThan(3);
      expect(new Set([...marks, ...(await bordersOf('ul, section[aria-labelledby=next-step]'))])).toEqual(
        new Set(['solid']),
      );
      expect((await lowContrasts(pane)).low).toEqual([]);
    });

    it('speaks English where Office does, and marks what stays Swedish', async () => {
      const { pane } = await given.open({ workbook: example, locale: 'en-US', width: 320 });
      expect(await heading(pane, 'Interim report').isVisible()).toBe(true);
      expect(await pane.locator('html').getAttribute('lang')).toBe('en');
      await press(pane, 'Check', '1 error, 10 warnings and 11 pieces of information.');
      const parts = pane.getByRole('region', { name: 'Parts of the report' });
      expect(await parts.locator('[lang=sv]').count()).toBe(8);
      expect(await tooWide(pane)).toBe(0);
      await tab(pane, 'Settings').click();
      expect(await pane.getByRole('textbox', { name: 'Municipality (Kommun)' }).isVisible()).toBe(true);
      expect(await tooWide(pane)).toBe(0);
    });

    it('shows hostile texts of a workbook as the texts that they are', async () => {
      const markup = '<img src=x onerror=document.title=1>';
      const formula = "=cmd|' /C calc'!A0";
      const workbook = await given.madeFrom((data) =>
        data.replaceAll('God service', markup).replaceAll('God ekonomisk kontroll', formula),
      );
      const { excel, pane } = await given.open({ workbook, width: 320 });
      await tab(pane, 'Kontroller').click();
      for (const text of [markup, formula]) {
        await pane.getByRole('searchbox', { name: 'Sök bland anmärkningarna' }).fill(text);
        await pane.getByText(`${text}: målet bedöms`).waitFor();
      }
      expect(await pane.locator('img, #root script, #root iframe').count()).toBe(0);
      expect(await pane.title()).toBe('Delårsrapport');
      expect(excel.requests.filter((address) => address.endsWith('/x'))).toEqual([]);
      expect(await tooWide(pane)).toBe(0);
    });

    it('asks for nothing more once it stands there, and stores nothing of the workbook', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await heading(pane, 'Rapportens delar').waitFor();
      const before = excel.requests.length;
      await press(pane, 'Kontrollera', found);
      for (const view of Object.values(textsFor('sv-SE').viewNames)) await tab(pane, view).click();
      await tab(pane, 'Rapport').click();
      await press(pane, 'Uppdatera', 'Inget att uppdatera.');
      // The code of the commands and their core's is fetched from the add-in's own folder, at the latest when the first is run.
      const others = excel.requests
        .slice(before)
        .filter(
          (address) =>
            !/\/[\w.]+\.js$/u.test(new URL(address).pathname) ||
            !address.startsWith(new URL(pane.url()).origin),
        );
      expect(others).toEqual([]);
      const stored = await pane.evaluate(() =>
        JSON.stringify([localStorage, sessionStorage].map((storage) => Object.entries(storage))),
      );
      expect(stored).not.toMatch(/Digital|LKDATA|Linköping/u);
      expect(await pane.evaluate(() => document.cookie)).toBe('');
    });
  });

  it('computes in a thread of its own, so that the pane answers meanwhile', async () => {
    const { pane } = await given.open({ workbook: example });
    await heading(pane, 'Rapportens delar').waitFor();
    expect(pane.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/core\.\w+\.js$/u),
    ]);
  });

  it('does the same work where threads are forbidden', async () => {
    const { pane } = await given.open({ workbook: example, script: 'delete globalThis.Worker;' });
    await heading(pane, 'Rapportens delar').waitFor();
    expect(pane.workers()).toHaveLength(0);
    expect(await pane.getByRole('alert').count()).toBe(0);
  });

  it('would not run markup even if it came into the page, nor send anything', async () => {
    const { excel, pane } = await given.open();
    await pane.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title=1">');
      const script = document.createElement('script');
      script.textContent = 'document.title = 2';
      document.body.append(script);
    });
    const sent = await pane.evaluate(() => fetch('https://exempel.se/').then(String, () => 'refused'));
    expect(sent).toBe('refused');
    await expectSoon(
      () => excel.complaints.filter((text) => text.startsWith('The policy')).sort(),
      [
        'The policy connect-src refused https://exempel.se/',
        'The policy script-src-attr refused inline',
        'The policy script-src-elem refused inline',
      ],
    );
    expect(await pane.title()).toBe('Delårsrapport');
    expect(excel.requests.filter((address) => address.includes('exempel.se'))).toEqual([]);
  });
});
