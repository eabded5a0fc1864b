import { areaReference } from '../../src/host/document/address';
import { findChromium } from '../support/chromium';
import { givenBrowser, type GivenBrowser } from './givenBrowser';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

whereChromiumStarts('the list of findings', () => {
  let given: GivenBrowser;
  let example: Uint8Array;

  beforeAll(async () => {
    given = await givenBrowser(program!);
    example = await given.madeFrom();
  }, 240_000);
  afterEach(() => given.closePages());
  afterAll(() => given.finish());

  it('leads to the cell of whatever finding is clicked where it stands, at the first click', async () => {
    const { excel, pane } = await given.open({ workbook: example });
    await pane.getByRole('tab', { name: 'Kontroller', exact: true }).click();
    await pane.locator('[data-row]').first().waitFor();
    const clicked = new Map<string, string>();
    for (let turn = 0; turn < 40; turn += 1) {
      // A row that is seen whole, by its place in the window: clicked as a hand does, without being scrolled to.
      const target = await pane.evaluate(
        (done: readonly string[]) => {
          const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
          for (const row of rows) {
            const button = row.matches('button') ? row : row.querySelector('button');
            if (button === null) continue;
            const text = button.textContent;
            const { x, y, width, height } = button.getBoundingClientRect();
            const middle = { x: x + width / 2, y: y + height / 2 };
            const hit = document.elementFromPoint(middle.x, middle.y);
            if (!done.includes(text) && hit !== null && button.contains(hit)) return { text, ...middle };
          }
          return undefined;
        },
        [...clicked.keys()],
      );
      if (target === undefined) {
        await pane.mouse.move(150, 420);
        await pane.mouse.wheel(0, 300);
        await new Promise((resolve) => setTimeout(resolve, 300));
        continue;
      }
      await pane.mouse.click(target.x, target.y);
      await new Promise((resolve) => setTimeout(resolve, 700));
      const { name, view } = excel.host.book.document.sheets.active;
      clicked.set(target.text, `${name}!${areaReference(view.selection)}`);
    }
    const led = [...clicked].map(([text, place]) => [
      /cell ([A-Z]+\d+)/u.exec(text)?.[1],
      place.split('!')[1],
    ]);
    expect(led.length).toBeGreaterThan(20);
    for (const [named, selected] of led) expect(selected).toBe(named);
  });
});
