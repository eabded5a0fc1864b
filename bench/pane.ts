/**
 * How fast the pane is there and whether it answers while it works, in a real browser on the production build. The workbook is
 * answered by the embedded host in another process than the page, so the page's thread has only Office.js and the pane in it.
 * The promise is that no task of the main thread holds more than 50 ms of the pane's own code.
 *
 * Updating the stress workbook is measured with `--stress-update` only: the embedded host, not the pane, writes and calculates its
 * 25 000 new rows for minutes. `--no-stress` leaves the stress workbook out.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { buildPane } from '../scripts/support/buildPane';
import { installedChromium, openBrowser } from '../scripts/support/chromium';
import { openExcel, type ExcelInBrowser } from '../scripts/support/openExcel';
import { serveFolder } from '../scripts/support/serveFolder';
import { runCreate } from '../src/excel';
import { startHost } from '../src/host/startHost';
import { createPlan } from '../src/workbook';
import { textsFor } from '../src/taskpane/texts';
import { viewNames, type ViewName } from '../src/taskpane/viewName';
import type { ReportData } from '../src/workbook/data/reportData';
import { owners, recordTasks, type Task } from './pane/mainThread';
import { stressData } from './pane/stressData';

const longest = 50;
const openings = 7;
/** The stress workbook keeps the host at work for minutes. */
const patience = 30 * 60_000;

/** Notes when the first button that can be pressed stands in the pane. */
const clock = `
  const look = () => {
    if (document.querySelector('#root button:enabled') === null) requestAnimationFrame(look);
    else globalThis.usableAt = performance.now();
  };
  look();
`;

/** Owners as the table names them. */
const called = {
  pane: 'the pane’s own code',
  interface: 'React and Fluent',
  office: 'Office.js',
  browser: 'the browser',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'delar-'));
const built = join(folder, 'dist');
await buildPane(built);
const server = await serveFolder(built);
const browser = await openBrowser(installedChromium());
try {
  const example = await entriesOf(
    JSON.parse(readFileSync('examples/verksamhetsstod-2021-08.json', 'utf8')) as ReportData,
  );
  await measureOpening(browser, example);
  const own = [
    ...(await measureUse('example', example, true)),
    ...(process.argv.includes('--no-stress')
      ? []
      : await measureUse('stress', await entriesOf(stressData()), process.argv.includes('--stress-update'))),
  ];
  const most = Math.max(...own);
  console.log(
    `\nmost of the pane’s own code in one task: ${most.toFixed(1)} ms (promise: at most ${longest})`,
  );
  if (most > longest) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

/** A workbook with entries and no generated sheet yet. */
async function entriesOf(data: ReportData): Promise<Uint8Array> {
  const started = await startHost({ locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  const { host } = started;
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, data), {
    timeLimit: patience,
  });
  if (!created.ok) throw new Error(created.failure.message);
  return host.save();
}

/** First paint and the first button that can be pressed, from the beginning of the navigation. */
async function measureOpening(browser: Browser, workbook: Uint8Array): Promise<void> {
  const painted: number[] = [];
  const usable: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const excel = await openExcel(browser, server.origin, { workbook, script: clock });
    const pane = await excel.open('taskpane.html');
    await pane.waitForFunction(() => 'usableAt' in globalThis);
    const times = await pane.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      usable: (globalThis as unknown as { readonly usableAt: number }).usableAt,
    }));
    painted.push(times.painted);
    usable.push(times.usable);
    await excel.close();
  }
  console.log(
    `opening, median of ${openings}: first paint ${median(painted)} ms, usable ${median(usable)} ms`,
  );
}

function median(times: readonly number[]): string {
  const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  return middle.toFixed(0);
}

/** Uses every view of the pane as a person would; returns the most of the pane’s own code in one task, of each step. */
async function measureUse(name: string, workbook: Uint8Array, updates: boolean): Promise<readonly number[]> {
  const excel = await openExcel(browser, server.origin, { workbook });
  const { messages } = excel.host.endpoint;
  try {
    const pane = await excel.window();
    pane.setDefaultTimeout(patience);
    const own: number[] = [];
    const steps = [...stepsIn(pane), followedEdit(pane, excel), ...(updates ? updatesIn(pane) : [])];
    for (const [step, work] of steps) {
      messages.clear();
      const begun = Date.now();
      const tasks = await recordTasks(pane, work);
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      printTasks(`${name}, ${step} (${seconds} s, ${messages.syncs} round trips)`, tasks);
      own.push(Math.max(...tasks.map(({ by }) => by.pane)));
    }
    for (const complaint of excel.complaints) console.log(complaint);
    return own;
  } finally {
    await excel.close();
  }
}

type Step = readonly [name: string, work: () => Promise<void>];

/** What is done in the pane, and how it is seen that the pane is done with it. */
function stepsIn(pane: Page): readonly Step[] {
  const words = textsFor('sv-SE');
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name, exact: true });
  const show = async (view: ViewName) => {
    await pane.getByRole('tab', { name: words.viewNames[view] }).click();
    await pane.getByRole('tabpanel', { name: words.viewNames[view] }).waitFor();
    await drawn(pane);
  };
  return [
    [
      'open',
      async () => {
        await pane.goto(`${server.origin}/taskpane.html`);
        await shown(pane, heading(words.overview.partsHeading));
      },
    ],
    ...viewNames.slice(1).map((view): Step => [`show ${view}`, () => show(view)]),
    ['show findings again', () => show('findings')],
    [
      'search',
      async () => {
        const field = pane.getByRole('searchbox');
        await field.pressSequentially('igång 12', { delay: 30 });
        await drawn(pane);
        await field.fill('');
        await drawn(pane);
      },
    ],
    [
      'next goal',
      async () => {
        await show('goals');
        await pane.getByRole('button', { name: words.goals.next }).click();
        await drawn(pane);
      },
    ],
    [
      'check',
      async () => {
        await show('overview');
        await pressed(pane, words.commandNames.check, /ifyllda rader lästes/u);
      },
    ],
  ];
}

/** An edit in the sheet, which the pane reads by itself when it has come to rest. */
function followedEdit(pane: Page, { host }: ExcelInBrowser): Step {
  return [
    'follow an edit',
    async () => {
      const typed = host.person.type('Driftsammandrag', 'C6', '1234');
      if (!typed.ok) throw new Error('The cell could not be edited.');
      const rereading = pane.getByText(textsFor('sv-SE').rereading);
      await rereading.waitFor({ state: 'attached' });
      await rereading.waitFor({ state: 'detached' });
      await drawn(pane);
    },
  ];
}

function updatesIn(pane: Page): readonly Step[] {
  const words = textsFor('sv-SE');
  return [
    [
      'update',
      async () => {
        await pane.getByRole('tab', { name: words.viewNames.report }).click();
        await pressed(pane, words.commandNames.update, /uppdaterades/u);
      },
    ],
    ['update again', () => pressed(pane, words.commandNames.update, words.nothingToUpdate)],
  ];
}

/** Presses a command, waits for what came of it, takes the message away, and waits for the reading that follows a change. */
async function pressed(pane: Page, button: string, result: string | RegExp): Promise<void> {
  const words = textsFor('sv-SE');
  await pane.getByRole('button', { name: button, exact: true }).click();
  await shown(pane, pane.getByRole('status').filter({ hasText: result }));
  await pane.getByRole('button', { name: words.close, exact: true }).click();
  const rereading = pane.getByText(words.rereading);
  const follows = await rereading.waitFor({ state: 'attached', timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (follows) await rereading.waitFor({ state: 'detached' });
  await drawn(pane);
}

/** Waits for something to be shown. @throws when the pane shows a failure instead */
async function shown(pane: Page, wanted: Locator): Promise<void> {
  const alert = pane.getByRole('alert');
  await wanted.or(alert).first().waitFor();
  if (await alert.isVisible()) throw new Error(await alert.innerText());
  await drawn(pane);
}

/** The browser has drawn what React had to draw by now, and what that led to. */
async function drawn(pane: Page): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestIdleCallback(() => {
            resolve();
          }),
        );
      }),
  );
}

function printTasks(title: string, tasks: readonly Task[]): void {
  const longestTask = tasks.reduce((most, { time }) => Math.max(most, time), 0);
  console.log(`\n${title}: ${tasks.length} tasks, the longest ${longestTask.toFixed(1)} ms`);
  console.log(
    `  ${'ms of one task spent in'.padEnd(26)}${'most'.padStart(8)}${'all'.padStart(9)}${`tasks > ${longest} ms, mostly its`.padStart(29)}`,
  );
  for (const owner of owners) {
    const times = tasks.map(({ by }) => by[owner]);
    const long = tasks.filter(
      ({ time, by }) => time > longest && by[owner] === Math.max(...Object.values(by)),
    );
    const most = Math.max(0, ...times).toFixed(1);
    const all = times.reduce((sum, time) => sum + time, 0).toFixed(0);
    console.log(
      `  ${called[owner].padEnd(26)}${most.padStart(8)}${all.padStart(9)}${String(long.length).padStart(29)}`,
    );
  }
}
