import { findChromium } from '../support/chromium';
import { expectSoon } from './expectSoon';
import type { WorkbenchWindow } from './workbenchWindow';
import { givenWorkbench, type WorkbenchServed } from './givenWorkbench';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** The workbench as anyone opens it, with a mouse and a keyboard: what a controller does on a day with the report. */
whereChromiumStarts('a controller’s day', () => {
  let given: WorkbenchServed;

  beforeAll(async () => {
    given = await givenWorkbench(program!);
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  it('goes from a forecast to a report that is saved and opened again', async () => {
    const { page, pane, grid, view, foot, save, openFile } = await given.open();
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
    const search = pane.getByRole('searchbox', { name: 'Sök bland anmärkningarna' });
    /** The view that the workbook's file would open with. */
    const remembered = () =>
      page.evaluate(() => {
        const { host } = (globalThis as unknown as WorkbenchWindow).workbench.state.document;
        return /goals/u.exec(JSON.stringify(host.settings.read()))?.[0];
      });
    const found = (text: string | RegExp) => pane.getByRole('listitem').filter({ hasText: text });
    await pane.getByRole('heading', { name: 'Rapportens delar' }).waitFor();

    // A forecast is typed, and the deviation beside it follows. Nobody asks the pane to check.
    await view('Kontroller');
    await pane.getByText('22 anmärkningar').waitFor();
    await grid.show('Driftsammandrag');
    await grid.expectShown('Driftsammandrag', 'I7', '285');
    await grid.enter('G7', '-3000');
    await grid.expectShown('Driftsammandrag', 'G7', '-3 000');
    await grid.expectShown('Driftsammandrag', 'I7', '-3 000');
    await pane.getByText('26 anmärkningar').waitFor();

    // The finding leads to the cell where a comment is missing; with the comment it is gone.
    await search.fill('kommentar');
    await grid.show('Mål');
    await button(/Upphandling och inköp.*kommentar/u).click();
    await expectSoon(grid.selected, 'Driftsammandrag!L7');
    await grid.enter('L7', 'Ett avtal som sägs upp kostar 3 mnkr.');
    await found('Upphandling och inköp').waitFor({ state: 'detached' });

    // A forecast in the wrong unit is mended from the pane, after a look at what it will be; undone; and mended again.
    await grid.enter('G14', '9400000');
    await grid.expectShown('Driftsammandrag', 'I14', '9 400 000');
    await search.fill('så stort');
    const wrongUnit = found('omkring tusen gånger så stort');
    await wrongUnit.getByRole('button', { name: 'Rätta' }).click();
    const [now, after] = [
      wrongUnit.getByRole('definition').first(),
      wrongUnit.getByRole('definition').last(),
    ];
    expect(plain(await now.innerText())).toBe('9 400 000 (tal)');
    expect(plain(await after.innerText())).toBe('9 400 (tal)');
    await wrongUnit.getByRole('button', { name: 'Rätta cellen' }).click();
    await wrongUnit.getByText('Rättat').waitFor();
    await grid.expectShown('Driftsammandrag', 'I14', '9 400');
    await wrongUnit.getByRole('button', { name: 'Ångra' }).click();
    await grid.expectShown('Driftsammandrag', 'I14', '9 400 000');
    await wrongUnit.getByRole('button', { name: 'Rätta' }).click();
    await wrongUnit.getByRole('button', { name: 'Rätta cellen' }).click();
    await grid.expectShown('Driftsammandrag', 'I14', '9 400');

    // What a person knows better is accepted with a reason, which stays in the workbook.
    await search.fill('Gemensam tjänsteportal');
    const overdue = found('slutdatumet var 31 augusti 2021');
    await overdue.getByRole('button', { name: 'Godta med skäl' }).click();
    await page.keyboard.type('Avslutas i september.');
    await overdue.getByRole('button', { name: 'Godta', exact: true }).click();
    await overdue.getByText('Godtagen').waitFor();
    expect(await grid.find('Undantag', 'F', 'Avslutas i september.')).toBe('F6');
    await overdue.getByRole('button', { name: 'Dölj' }).click();
    const accepted = pane.getByRole('region', { name: 'Godtagna med skäl' });
    await accepted.getByText('Avslutas i september.').waitFor();

    // A goal: the suggestion is followed, and a reason written with a figure that is led by its cell.
    await view('Mål');
    await button('Följ förslaget').click();
    const partly = pane.getByRole('radio', { name: 'Uppfylls delvis per helår' });
    await expectSoon(() => partly.isChecked(), true);
    await grid.expectShown('Mål', 'D6', 'Uppfylls delvis per helår');
    await pane.getByRole('textbox', { name: 'Motivering', exact: true }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Av ärendena åtgärdas ');
    await button('Infoga siffra').click();
    await page.keyboard.type('LKDATA (åtgärdat');
    await pane
      .getByRole('group', { name: 'Infoga siffra' })
      .getByRole('button', { name: /Utfall/u })
      .first()
      .click();
    await page.keyboard.type(' i tid.');
    const preview = pane.getByRole('group', { name: 'Så blir texten i rapporten' });
    expect(plain(await preview.innerText())).toMatch(/Av ärendena åtgärdas 82 % i tid\.$/u);
    await button('Spara').click();
    await pane.getByRole('region', { name: 'Motiveringar' }).getByText('✔ Sparat').waitFor();

    // The report follows when it is updated; the figure in its text, as soon as its cell is changed.
    await view('Rapport');
    await button('Uppdatera').click();
    await expectSoon(async () => /\d blad uppdaterades\./u.test(await foot()), true);
    const sentence = (await grid.find('Målredovisning', 'B', 'Av ärendena åtgärdas'))!;
    expect(plain(await grid.shown('Målredovisning', sentence))).toMatch(
      /Av ärendena åtgärdas 82 % i tid\.$/u,
    );
    await grid.show('Indikatorer');
    await grid.expectShown('Indikatorer', 'H11', '82*');
    await grid.enter('H11', '85*');
    await grid.show('Målredovisning');
    expect(plain(await grid.shown('Målredovisning', sentence))).toMatch(
      /Av ärendena åtgärdas 85 % i tid\.$/u,
    );

    // What the person did last is taken back in the grid, and the pane hears of it: nothing is left to update.
    await grid.click(sentence);
    await page.keyboard.press('Control+z');
    await grid.expectShown('Indikatorer', 'H11', '82*');
    await pane.getByText('Inget att uppdatera: alla blad i rapporten följer inmatningen.').waitFor();
    await button('Uppdatera').click();
    await expectSoon(async () => (await foot()).split('\n')[0], 'Inget att uppdatera.');

    // The ribbon's button does the same as the pane's.
    await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
    // The foot counts at all times: that the press has reached the pane is seen by the view that it opens.
    await pane.getByRole('tab', { name: 'Kontroller', exact: true, selected: true }).waitFor();
    await expectSoon(async () => /fel.*varningar/u.test(await foot()), true);
    await view('Mål');
    await expectSoon(remembered, 'goals');

    // The file holds everything: the view, the accepted finding, the text with its figure.
    const saved = await save();
    expect(saved.name).toBe('verksamhetsstod-2021-08.xlsx');
    await openFile({ ...saved, name: 'delår.xlsx' });
    await pane.getByRole('heading', { level: 2, name: 'God service' }).waitFor();
    expect(await pane.getByRole('textbox', { name: 'Motivering', exact: true }).inputValue()).toMatch(
      /Av ärendena åtgärdas \{.*\} i tid\.$/u,
    );
    await view('Kontroller');
    await search.fill('Gemensam tjänsteportal');
    await accepted.getByText('Avslutas i september.').waitFor();
    await grid.expectShown('Driftsammandrag', 'I14', '9 400');
  });
});

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
