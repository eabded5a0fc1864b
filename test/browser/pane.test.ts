import type { Page } from 'playwright-core';
import type { ExcelInBrowser } from '../../scripts/support/openExcel';
import { areaReference } from '../../src/host/document/address';
import { findChromium } from '../support/chromium';
import { givenBrowser, type GivenBrowser } from './givenBrowser';
import { lowContrasts, pageGround, tooWide } from './looks';

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
  const status = (page: Page) => page.getByRole('status').innerText();
  const press = async (page: Page, name: string, result: string) => {
    await button(page, name).click();
    await heading(page, result).or(page.getByRole('alert')).first().waitFor();
    // Says at once why, instead of waiting for a result that will not come.
    expect(await page.getByRole('main').innerText()).toContain(result);
  };
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
      expect(await heading(pane, 'Så kommer du i gång').isVisible()).toBe(true);
      expect(excel.host.endpoint.messages.syncs).toBe(0);
      await press(pane, 'Skapa blad', 'Skapa blad');
      expect(await status(pane)).toContain('15 blad skapades: Inställningar, Statusskalor');
      expect(sheets(excel)).toEqual(['Blad1', ...inputSheets]);
    });

    it('lists the findings of the example, the most serious sheet first, and shows the cell of the one clicked', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await press(pane, 'Kontrollera', 'Kontroll');
      expect(await status(pane)).toContain('1 fel, 9 varningar och 3 upplysningar.');
      const groups = await pane.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(groups.map((group) => group.split('\n'))).toEqual([
        ['Indikatorer', '1 anmärkning'],
        ['Mål', '4 anmärkningar'],
        ['Aktiviteter', '5 anmärkningar'],
        ['Kontrollsummor', '2 anmärkningar'],
        ['Händelser', '1 anmärkning'],
      ]);
      expect(await pane.getByRole('listitem').count()).toBe(13);
      await button(pane, /avrundningsdifferens.*10,5 tkr/u).click();
      await expectSoon(() => selected(excel), 'Kontrollsummor!C8');
      await button(pane, /IU-/u).click();
      await expectSoon(() => selected(excel), 'Indikatorer!G21');
      expect(await pane.getByRole('listitem').count()).toBe(13);
    });

    it('updates what an edit has changed, and at the second press reads once and writes nothing', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      expect(excel.host.person.type('Aktiviteter', 'F6', 'Pausad').ok).toBe(true);
      const { messages } = excel.host.endpoint;
      await press(pane, 'Uppdatera', 'Uppdatering');
      expect(await status(pane)).toMatch(/\d blad uppdaterades\.\s[^]*Målredovisning: .*\s[^]*Kontroller: /u);
      expect(messages.syncs).toBe(2);
      messages.clear();
      await button(pane, 'Uppdatera').click();
      await pane.getByText('Inget att uppdatera.').waitFor();
      expect([messages.syncs, messages.writes]).toEqual([1, 0]);
    });

    it('takes a press on the ribbon when it is open', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      const ribbon = await excel.open('commands.html');
      await excel.press(ribbon, 'check');
      await heading(pane, 'Kontroll').waitFor();
      expect(await status(pane)).toContain('1 fel, 9 varningar och 3 upplysningar.');
      expect(excel.host.endpoint.messages.syncs).toBe(1);
    });

    it('answers a press on the ribbon in a dialog when it is closed', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      await pane.close();
      const ribbon = await excel.open('commands.html');
      const [dialog, pressed] = [excel.nextDialog(), excel.press(ribbon, 'check')];
      const notice = await dialog;
      await heading(notice, 'Kontroll').waitFor();
      expect(await notice.getByRole('listitem').count()).toBe(13);
      expect(await tooWide(notice)).toBe(0);
      await button(notice, /IU-/u).click();
      await expectSoon(() => selected(excel), 'Indikatorer!G21');
      await button(notice, 'Stäng').click();
      await pressed;
      await expectSoon(() => notice.isClosed(), true);
    });

    it('says what to do when Excel is lost, in a pane as narrow as Excel makes it', async () => {
      const { excel, pane } = await given.open({ workbook: example, width: 320 });
      excel.host.endpoint.faults.set({ failSync: { number: 1, when: 'before', how: 'error' } });
      await press(pane, 'Uppdatera', 'Det gick inte');
      expect(await pane.getByRole('alert').innerText()).toContain('Kontakten med Excel bröts');
      await button(pane, 'Kopiera detaljer').click();
      expect(await tooWide(pane)).toBe(0);
      await press(pane, 'Uppdatera', 'Uppdatering');
      expect(await pane.getByRole('alert').count()).toBe(0);
    });

    it('never scrolls sideways, 320 pixels wide', async () => {
      const { pane } = await given.open({ workbook: example, width: 320 });
      expect(await tooWide(pane)).toBe(0);
      await press(pane, 'Kontrollera', 'Kontroll');
      expect(await tooWide(pane)).toBe(0);
    });

    it('is worked with the keyboard alone: every control is reached in order, its focus is seen, and it obeys', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      const controls = () => pane.locator('button, a[href], input, select, textarea').count();
      /** The place of the control that has the focus, and of those that look as if they had. */
      const focus = () =>
        pane.evaluate(() => {
          const all = [...document.querySelectorAll('button, a[href], input, select, textarea')];
          const ringed = all.filter((control) => {
            const { outlineStyle, boxShadow } = getComputedStyle(control);
            return outlineStyle !== 'none' || boxShadow !== 'none';
          });
          return {
            place: all.findIndex((control) => control === document.activeElement),
            ringed: ringed.map((control) => all.indexOf(control)),
          };
        });
      expect(await controls()).toBe(4);
      await pane.keyboard.press('Tab');
      await pane.keyboard.press('Tab');
      await pane.keyboard.press('Enter');
      await heading(pane, 'Kontroll').waitFor();
      expect(await focus()).toEqual({ place: 1, ringed: [1] });
      const count = await controls();
      expect(count).toBe(17);
      for (let place = 2; place < count; place += 1) {
        await pane.keyboard.press('Tab');
        await settled(pane);
        expect(await focus()).toEqual({ place, ringed: [place] });
      }
      await pane.keyboard.press('Space');
      await expectSoon(() => selected(excel), 'Händelser!D6');
    });

    it.each([
      ['light', false, 'rgb(255, 255, 255)'],
      ['dark', true, 'rgb(41, 41, 41)'],
    ])('is readable in Office’s %s theme', async (_theme, dark, ground) => {
      const { pane } = await given.open({ workbook: example, dark });
      await press(pane, 'Kontrollera', 'Kontroll');
      await pane.getByRole('heading', { level: 1 }).click();
      await settled(pane);
      expect(await pageGround(pane)).toBe(ground);
      const { checked, low } = await lowContrasts(pane);
      expect(checked).toBeGreaterThan(50);
      expect(low).toEqual([]);
    });

    it('keeps marks and cards together in high contrast, where grounds disappear', async () => {
      const { pane } = await given.open({ workbook: example, forcedColors: true });
      await press(pane, 'Kontrollera', 'Kontroll');
      await settled(pane);
      expect(await pane.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const borders = await pane
        .locator('button, li button > span > span:first-child')
        .evaluateAll((all) => all.map((element) => getComputedStyle(element).borderTopStyle));
      expect(borders).toHaveLength(17 + 13);
      expect(new Set(borders)).toEqual(new Set(['solid']));
      expect((await lowContrasts(pane)).low).toEqual([]);
    });

    it('speaks English where Office does, and marks what stays Swedish', async () => {
      const { pane } = await given.open({ workbook: example, locale: 'en-US', width: 320 });
      expect(await heading(pane, 'Interim report').isVisible()).toBe(true);
      expect(await pane.locator('html').getAttribute('lang')).toBe('en');
      await press(pane, 'Check', 'Findings');
      expect(await status(pane)).toContain('1 error, 9 warnings and 3 pieces of information.');
      expect(await pane.locator('[lang=sv]').count()).toBe(13);
      expect(await tooWide(pane)).toBe(0);
    });

    it('shows hostile texts of a workbook as the texts that they are', async () => {
      const markup = '<img src=x onerror=document.title=1>';
      const formula = "=cmd|' /C calc'!A0";
      const workbook = await given.madeFrom((data) =>
        data.replaceAll('God service', markup).replaceAll('God ekonomisk kontroll', formula),
      );
      const { excel, pane } = await given.open({ workbook, width: 320 });
      await press(pane, 'Kontrollera', 'Kontroll');
      const findings = await pane.getByRole('listitem').allInnerTexts();
      for (const text of [markup, formula]) {
        expect(findings.filter((finding) => finding.includes(`${text}: målet bedöms`))).toHaveLength(1);
      }
      expect(await pane.locator('img, #root script, #root iframe').count()).toBe(0);
      expect(await pane.title()).toBe('Delårsrapport');
      expect(excel.requests.filter((address) => address.endsWith('/x'))).toEqual([]);
      expect(await tooWide(pane)).toBe(0);
    });

    it('asks for nothing more once it stands there, and stores nothing of the workbook', async () => {
      const { excel, pane } = await given.open({ workbook: example });
      const before = excel.requests.length;
      await press(pane, 'Kontrollera', 'Kontroll');
      await press(pane, 'Uppdatera', 'Uppdatering');
      // The code of the commands is fetched from the add-in's own folder, at the latest when the first of them is run.
      const others = excel.requests.slice(before).filter((address) => !/\/report\.\w+\.js$/u.test(address));
      expect(others).toEqual([]);
      const stored = await pane.evaluate(() =>
        JSON.stringify([localStorage, sessionStorage].map((storage) => Object.entries(storage))),
      );
      expect(stored).not.toMatch(/Digital|LKDATA|Linköping/u);
      expect(await pane.evaluate(() => document.cookie)).toBe('');
    });
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

/** Waits until the value is as expected; what happens in the browser takes its time. */
async function expectSoon(value: () => unknown, expected: unknown): Promise<void> {
  const patience = Date.now() + 10_000;
  for (;;) {
    const now = await value();
    if (JSON.stringify(now) === JSON.stringify(expected) || Date.now() > patience) {
      expect(now).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until colours have stopped changing. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}
