import { findChromium } from '../support/chromium';
import { givenBrowser, type GivenBrowser } from './givenBrowser';

const program = findChromium();
const whereChromiumStarts = program === undefined ? describe.skip : describe;

/** How many activities, each of which is overdue and thus a finding. */
const many = 5000;

whereChromiumStarts('a list of 5 000 findings', () => {
  let given: GivenBrowser;

  beforeAll(async () => {
    given = await givenBrowser(program!);
  });
  afterEach(async () => {
    expect(given.complaints()).toEqual([]);
    await given.closePages();
  });
  afterAll(() => given.finish());

  it('is scrolled with the wheel: few rows are in the page, and where one looks there is always one', async () => {
    const workbook = await given.madeFrom((data) => {
      const example = JSON.parse(data) as { activities: Record<string, unknown>[] };
      const [first] = example.activities;
      const activities = Array.from({ length: many }, (_, index) => ({
        ...first,
        activity: `Aktivitet ${index + 1}`,
        status: 'Pågående',
        endDate: '2021-03-31',
      }));
      return JSON.stringify({ ...example, activities });
    });
    const { pane } = await given.open({ workbook });
    await pane.getByRole('tab', { name: 'Kontroller', exact: true }).click();
    const count = pane.getByRole('status').filter({ hasText: 'anmärkningar' });
    expect((await count.innerText()).replaceAll('\u00a0', ' ')).toMatch(/^5 0\d\d anmärkningar$/u);

    /** What stands there when it has come to rest: the findings drawn, and the rows at three heights of the list. */
    const seen = () =>
      pane.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        // The wheel is answered in the browser's own time; it is at rest when nothing has moved for some frames.
        for (let still = 0, at = Number.NaN; still < 6;) {
          await frame();
          const { scrollTop } = document.documentElement;
          still = scrollTop === at ? still + 1 : 0;
          at = scrollTop;
        }
        const rowAt = (y: number) =>
          document
            .elementsFromPoint(window.innerWidth / 2, y)
            .some((element) => element.closest('[data-row], h3'));
        const drawn = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) =>
          Number(dataset['row']),
        );
        return {
          drawn,
          blank: [300, 420, 540].filter((y) => !rowAt(y)),
          ordered: drawn.every((row, at) => at === 0 || row > drawn[at - 1]!),
        };
      });
    await pane.mouse.move(150, 420);
    let last = 0;
    for (let turn = 0; turn < 30; turn += 1) {
      await pane.mouse.wheel(0, turn % 3 === 0 ? 9000 : 700);
      const { drawn, blank, ordered } = await seen();
      expect({ turn, blank, ordered }).toEqual({ turn, blank: [], ordered: true });
      expect(drawn.length).toBeLessThan(60);
      last = Math.max(last, ...drawn);
    }
    expect(last).toBeGreaterThan(500);

    // Whatever is drawn says what it should: each row is the finding of its place.
    const places = await pane
      .getByRole('listitem')
      .filter({ hasText: 'Aktivitet' })
      .evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('aria-posinset'),
          /Aktivitet (\d+):/u.exec(item.textContent)?.[1],
        ]),
      );
    expect(places.length).toBeGreaterThan(2);
    for (const [place, number] of places) expect(place).toBe(number);
  });
});
