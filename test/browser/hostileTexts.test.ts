import { textsFor } from '../../src/taskpane/texts';
import { findChromium } from '../support/chromium';
import { givenBrowser, type GivenBrowser } from './givenBrowser';
import { tooWide } from './looks';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** A text that would do harm if it were taken for more than a text, in every way at once. */
const hostile =
  '<img src=x onerror=document.title=1><script>document.title=2</script>"\' =cmd|/C!A0 ${1} {{1}} 👩‍👩‍👧 \u202Eåäö\u202C שלום';

whereChromiumStarts('hostile texts in every field', () => {
  let given: GivenBrowser;

  beforeAll(async () => {
    given = await givenBrowser(program!);
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  it('are shown as the texts that they are, in every view; no script runs and nothing is asked for', async () => {
    const names = [
      'God service',
      'LKDATA',
      'Kundnöjdhet',
      'Verksamhetsstöd och service',
      'Linköpings kommun',
    ];
    const workbook = await given.madeFrom((data) =>
      names.reduce(
        (all, name) => all.replaceAll(`"${name}`, `"${JSON.stringify(`${hostile} ${name}`).slice(1, -1)}`),
        data,
      ),
    );
    const { excel, pane } = await given.open({ workbook, width: 320 });
    const asked = excel.requests.length;
    const shown = new Map<string, string>();
    for (const view of Object.values(textsFor('sv-SE').viewNames)) {
      await pane.getByRole('tab', { name: view, exact: true }).click();
      const panel = pane.getByRole('tabpanel', { name: view });
      await panel.getByRole('heading').first().waitFor();
      const fields = await panel
        .locator('input, textarea')
        .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
      shown.set(view, [await panel.innerText(), ...fields].join('\n'));
      expect(await pane.locator('#root img, #root script, #root iframe, #root object').count()).toBe(0);
      expect(await tooWide(pane)).toBe(0);
    }
    for (const view of ['Översikt', 'Kontroller', 'Mål', 'Inställningar'])
      expect([view, shown.get(view)]).toEqual([view, expect.stringContaining('<script>document.title=2')]);
    expect(await pane.title()).toBe('Delårsrapport');
    const others = excel.requests.slice(asked).filter((address) => !address.endsWith('.js'));
    expect(others).toEqual([]);
  });

  it('in a sheet’s name and in what is written to the workbook are texts too', async () => {
    const { excel, pane } = await given.open({ workbook: await given.madeFrom() });
    await pane.getByRole('heading', { name: 'Rapportens delar' }).waitFor();
    const sheet = '<img src=x onerror=a()>';
    expect(excel.host.person.renameSheet('Mål', sheet).ok).toBe(true);
    await pane.getByRole('button', { name: 'Kontrollera', exact: true }).click();
    await pane.getByRole('tab', { name: 'Kontroller', exact: true }).click();
    await pane.getByRole('heading', { name: sheet }).waitFor();

    await pane.getByRole('tab', { name: 'Mål', exact: true }).click();
    await pane.getByRole('textbox', { name: 'Motivering', exact: true }).fill(`=1+1 ${hostile}`);
    await pane.getByRole('button', { name: 'Spara', exact: true }).click();
    await pane.getByRole('region', { name: 'Motiveringar' }).getByText('✔ Sparat').waitFor();
    const { cells } = excel.host.book.document.sheets.find(sheet)!;
    const row = Array.from({ length: 12 }, (_, column) => cells.value(5, column));
    expect(row).toContain(`=1+1 ${hostile}`);
    expect(await pane.title()).toBe('Delårsrapport');
    expect(await pane.locator('#root img, #root script').count()).toBe(0);
  });
});
