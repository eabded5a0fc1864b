import { findChromium } from '../support/chromium';
import { expectSoon } from './expectSoon';
import { givenWorkbench, type WorkbenchServed } from './givenWorkbench';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** The same day without a mouse. Nothing here clicks or points. */
whereChromiumStarts('the workbench and the pane with the keyboard alone', () => {
  let given: WorkbenchServed;

  beforeAll(async () => {
    given = await givenWorkbench(program!);
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  it('enters, looks through findings, mends, accepts, assesses, writes, updates and saves', async () => {
    const { page, pane, grid, foot } = await given.open();
    const { keyboard } = page;
    const press = async (key: string, times = 1) => {
      for (let turn = 0; turn < times; turn += 1) await keyboard.press(key);
    };
    /** What has the keyboard in the pane, by its name. */
    const focus = () =>
      pane.locator('body').evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        if (element === document.body) return '';
        const name =
          element?.getAttribute('aria-label') ?? element?.labels?.[0]?.innerText ?? element?.innerText;
        return (name ?? '').replaceAll(/\s+/gu, ' ').trim();
      });
    /** Presses Tab until something in the pane has the keyboard. */
    const tabTo = async (name: string | RegExp, key = 'Tab') => {
      const is = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
      for (let turn = 0; turn < 60; turn += 1) {
        if (is(await focus())) return;
        await press(key);
      }
      throw new Error(`${String(name)} is not reached; the keyboard is at: ${await focus()}`);
    };

    // The grid has the keyboard from the start: to the third sheet, to a cell, and into it.
    await pane.getByRole('heading', { name: 'Rapportens delar' }).waitFor();
    await press('Control+PageDown', 2);
    await expectSoon(grid.selected, 'Driftsammandrag!A1');
    await press('ArrowDown', 13);
    await press('ArrowRight', 6);
    await expectSoon(grid.selected, 'Driftsammandrag!G14');
    await press('F2');
    await keyboard.type('000');
    await press('Enter');
    await grid.expectShown('Driftsammandrag', 'I14', '9 360 000');

    // To the pane, and by arrows to its findings; the one that is asked for leads to the cell.
    await press('F6');
    await press('Tab');
    expect(await focus()).toBe('Översikt');
    await press('ArrowRight');
    expect(await focus()).toBe('Kontroller');
    await tabTo('Sök bland anmärkningarna');
    await keyboard.type('Driftsammandrag LKDATA');
    await press('Shift+F6');
    await press('ArrowUp', 3);
    await expectSoon(grid.selected, 'Driftsammandrag!G12');
    await press('F6');
    await pane.getByRole('button', { name: 'cell G14' }).waitFor();
    await tabTo(/cell G14/u);
    await press('Enter');
    await expectSoon(grid.selected, 'Driftsammandrag!G14');

    // Its fix is opened, seen and confirmed.
    await tabTo('Rätta');
    await press('Enter');
    await expectSoon(focus, 'Rätta cellen');
    await press('Enter');
    await grid.expectShown('Driftsammandrag', 'I14', '9 360');
    await expectSoon(focus, 'Ångra');

    // Another is accepted with a reason. The list is walked with arrows.
    await tabTo('Sök bland anmärkningarna', 'Shift+Tab');
    await press('Control+a');
    await keyboard.type('slutdatumet');
    await pane.getByRole('button', { name: 'cell E8' }).waitFor();
    await tabTo(/Varning.*slutdatumet/u);
    const first = await focus();
    await press('ArrowDown');
    expect(await focus()).not.toBe(first);
    await press('ArrowUp');
    expect(await focus()).toBe(first);
    await tabTo('Godta med skäl');
    await press('Enter');
    await expectSoon(focus, 'Skäl');
    await keyboard.type('Avslutas i september.');
    await press('Control+Enter');
    await pane.getByRole('listitem').getByText('Godtagen', { exact: true }).waitFor();
    expect(await grid.find('Undantag', 'F', 'Avslutas i september.')).toBe('F6');

    // A goal: a status with the arrows, and a text with a figure.
    await tabTo('Kontroller', 'Shift+Tab');
    await press('ArrowRight');
    await tabTo(/Uppfylls per helår$/u);
    await press('ArrowDown');
    await grid.expectShown('Mål', 'D6', 'Uppfylls delvis per helår');
    await tabTo('Motivering');
    await press('Control+End');
    await keyboard.type(' Andelen är ');
    await tabTo('Infoga siffra');
    await press('Enter');
    await expectSoon(focus, 'Sök bland siffrorna');
    await keyboard.type('LKDATA (åtgärdat utfall');
    await press('ArrowDown');
    await press('Enter');
    await expectSoon(focus, 'Motivering');
    await keyboard.type('.');
    await press('Control+Enter');
    await pane.getByRole('region', { name: 'Motiveringar' }).getByText('✔ Sparat').waitFor();

    // The report is updated, and the file saved.
    await tabTo('Mål', 'Shift+Tab');
    await press('ArrowRight');
    await tabTo('Uppdatera');
    await press('Enter');
    await expectSoon(async () => /\d blad uppdaterades\./u.test(await foot()), true);
    expect(await grid.find('Målredovisning', 'B', 'Andelen är 82')).toBeDefined();
    await press('Shift+F6');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Control+s')]);
    expect(download.suggestedFilename()).toBe('verksamhetsstod-2021-08.xlsx');
  });
});
