import type { Page } from 'playwright-core';
import { findChromium } from '../support/chromium';
import { expectSoon } from './expectSoon';
import { givenBrowser, type GivenBrowser } from './givenBrowser';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** Excel refuses, hangs and breaks off; nothing that was typed is lost, and the next press does it. */
whereChromiumStarts('the pane when Excel fails', () => {
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

  const button = (pane: Page, name: string) => pane.getByRole('button', { name, exact: true });
  const view = (pane: Page, name: string) => pane.getByRole('tab', { name, exact: true }).click();
  const foot = (pane: Page) => pane.getByRole('status').last();
  const reason = (pane: Page) => pane.getByRole('textbox', { name: 'Motivering', exact: true });
  /** An Excel with something to update. */
  const edited = async () => {
    const { excel, pane } = await given.open({ workbook: example });
    await pane.getByRole('heading', { name: 'Rapportens delar' }).waitFor();
    expect(excel.host.person.type('Aktiviteter', 'F6', 'Pausad').ok).toBe(true);
    await view(pane, 'Rapport');
    await pane.getByText('En uppdatering ändrar 4 blad:').waitFor();
    const cell = (sheet: string, row: number, column: number) =>
      excel.host.book.document.sheets.find(sheet)?.cells.value(row, column);
    return { excel, pane, cell, faults: excel.host.endpoint.faults };
  };

  it('refused says what to do in Swedish, and gives details for the support', async () => {
    const { pane, faults } = await edited();
    faults.set({ failAction: { number: 1, code: 'AccessDenied' } });
    await button(pane, 'Uppdatera').click();
    const alert = pane.getByRole('alert');
    await alert.waitFor();
    const [heading, sentence = ''] = (await alert.innerText()).split(/\n+/u);
    expect(heading).toBe('Det gick inte');
    expect(sentence).toMatch(/^[A-ZÅÄÖ][^]{20,}\.$/u);
    expect(sentence).not.toMatch(/AccessDenied|error|undefined/iu);
    await button(pane, 'Kopiera detaljer').click();
    const copied = pane.getByText('Detaljerna är kopierade.');
    const details = pane.getByRole('textbox', { name: 'Detaljer för support' });
    await copied.or(details).waitFor();
    if (await details.isVisible()) expect(await details.inputValue()).toContain('AccessDenied');
    faults.set(undefined);
    await button(pane, 'Försök igen').click();
    await foot(pane).getByText('4 blad uppdaterades.').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('that does not answer can be called off; what was typed stays, and the next press is done', async () => {
    const { pane, cell, faults } = await edited();
    await view(pane, 'Mål');
    await reason(pane).click();
    await pane.keyboard.press('Control+End');
    await pane.keyboard.type(' Halvskrivet');
    await view(pane, 'Rapport');
    const before = cell('Målredovisning', 3, 1);
    faults.set({ failSync: { number: 1, when: 'before', how: 'silence' } });
    await button(pane, 'Uppdatera').click();
    await pane.getByRole('progressbar', { name: 'Uppdaterar …' }).waitFor();
    await button(pane, 'Avbryt').click();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await pane.getByRole('alert').count()).toBe(0);
    expect(await foot(pane).innerText()).toBe('Avbrutet. Inget har ändrats i arbetsboken.');
    expect(cell('Målredovisning', 3, 1)).toBe(before);
    await button(pane, 'Uppdatera').click();
    await foot(pane).getByText('4 blad uppdaterades.').waitFor();
    await view(pane, 'Mål');
    expect(await reason(pane).inputValue()).toMatch(/ Halvskrivet$/u);
    await pane.getByText('● 1 text är inte sparad').waitFor();
  });

  it('half-way marks the report as unfinished, in the sheet, and the next press mends it', async () => {
    const { excel, pane, cell, faults } = await edited();
    const { messages } = excel.host.endpoint;
    // The same update on a workbook of its own tells how many actions it takes to read and to write.
    const other = await edited();
    other.excel.host.endpoint.messages.clear();
    await button(other.pane, 'Uppdatera').click();
    await foot(other.pane).getByText('4 blad uppdaterades.').waitFor();
    const work = other.excel.host.endpoint.messages.work;
    const [reading = 0, writing = 0] = work.map(({ actions }) => actions);
    expect(writing).toBeGreaterThan(20);

    messages.clear();
    // First of all it asks whether everything stands where it was read, which writes nothing.
    faults.set({ failAction: { number: reading + Math.round(0.8 * writing) } });
    await button(pane, 'Uppdatera').click();
    const alert = pane.getByRole('alert');
    await alert.getByText('En del kan ha hunnit skrivas.').waitFor();
    faults.set(undefined);
    expect(cell('Målredovisning', 3, 1)).toBe('Uppdatering ej slutförd – tryck Uppdatera igen');
    await pane
      .getByText(/slutförd/u)
      .first()
      .waitFor();
    await button(pane, 'Uppdatera').click();
    await foot(pane)
      .getByText(/blad uppdaterades\./u)
      .waitFor();
    await expectSoon(() => cell('Målredovisning', 3, 1), 'Stämmer med inmatningen.');
    await pane.getByText('Inget att uppdatera: alla blad i rapporten följer inmatningen.').waitFor();
    await expectSoon(() => pane.getByText(/slutförd/u).count(), 0);
  });

  it('to save a text keeps the text, says why beside it, and saves it at the next press', async () => {
    const { excel, pane, cell, faults } = await edited();
    await view(pane, 'Mål');
    await reason(pane).click();
    await pane.keyboard.press('Control+End');
    await pane.keyboard.type(' Ett tillägg.');
    faults.set({ failSync: { number: 1, when: 'before', how: 'error' } });
    await button(pane, 'Spara').click();
    const alert = pane.getByRole('region', { name: 'Motiveringar' }).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^Kontakten med Excel bröts/u);
    expect(await reason(pane).inputValue()).toMatch(/ Ett tillägg\.$/u);
    faults.set(undefined);
    await button(pane, 'Spara').click();
    await pane.getByRole('region', { name: 'Motiveringar' }).getByText('✔ Sparat').waitFor();
    expect(await alert.count()).toBe(0);
    const saved = Array.from({ length: 12 }, (_, column) => cell('Mål', 5, column));
    expect(saved.filter((text) => typeof text === 'string' && text.endsWith(' Ett tillägg.'))).toHaveLength(
      1,
    );
    expect(excel.complaints).toEqual([]);
  });
});
