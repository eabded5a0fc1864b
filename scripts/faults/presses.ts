import { commands, runCreate, takeSnapshot, type Outcome } from '../../src/excel';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import { createPlan } from '../../src/workbook';
import type { ReportData } from '../../src/workbook/data/reportData';
import { entryCell } from '../../src/workbook/edits/entryCell';
import type { LocatedFinding } from '../../src/workbook/located';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { EntryEdit } from '../../src/workbook/survey/edit';
import type { Press } from './faultLoop';

/** What every command does to a workbook of a report's data, each on the workbook that it is pressed on. */
export async function pressesOn(data: ReportData): Promise<readonly Press[]> {
  const made = await open();
  done(await runCreate(made.Excel, (snapshot) => createPlan(snapshot, data)));
  const created = made.save();
  done(await commands.update(made.Excel));
  const updated = made.save();

  const changed = await open(updated);
  edit(changed, await snapshotOf(changed));
  const edited = changed.save();
  const finding = await acceptable(changed);
  const reason = 'Förklaras i årsbokslutet.';

  const accepted = await open(edited);
  done(await commands.accept(accepted.Excel, finding, reason));
  const withException = accepted.save();
  const leftAlone = await acceptedIn(accepted);
  const edits = editsOf(await snapshotOf(changed));
  const december = { year: Number(data.settings?.year), month: 12, keepFinished: false };

  return [
    {
      name: 'create',
      workbook: (await open()).save(),
      press: ({ Excel }, timeLimit) => commands.create(Excel, 'all', { timeLimit }),
      promise: 'mended',
    },
    { name: 'the first update', workbook: created, press: update, promise: 'mended' },
    { name: 'an update after edits', workbook: edited, press: update, promise: 'mended' },
    {
      name: 'roll',
      workbook: updated,
      press: ({ Excel }, timeLimit) => commands.roll(Excel, december, { timeLimit }),
      promise: 'stopped',
    },
    {
      name: 'write',
      workbook: edited,
      press: ({ Excel }, timeLimit) => commands.write(Excel, edits, { timeLimit }),
      promise: 'cells',
    },
    {
      name: 'accept',
      workbook: edited,
      press: ({ Excel }, timeLimit) => commands.accept(Excel, finding, reason, { timeLimit }),
      promise: 'cells',
    },
    {
      name: 'withdraw',
      workbook: withException,
      press: ({ Excel }, timeLimit) => commands.withdraw(Excel, leftAlone, { timeLimit }),
      promise: 'cells',
    },
  ];
}

const update: Press['press'] = ({ Excel }, timeLimit) => commands.update(Excel, { timeLimit });

async function open(workbook?: Uint8Array): Promise<EmbeddedHost> {
  const started = await startHost({ locale: 'sv-SE', ...(workbook === undefined ? {} : { workbook }) });
  if (!started.ok) throw new Error(started.problem.message);
  return started.host;
}

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

const snapshotOf = async ({ Excel }: EmbeddedHost): Promise<WorkbookSnapshot> =>
  done(await takeSnapshot(Excel));

/** A controller shows amounts in another unit, sorts the goals and lets a forecast deviate, so that something is to be written everywhere. */
function edit({ person }: EmbeddedHost, { tables }: WorkbookSnapshot): void {
  const { settings, operatingSummary } = tables;
  if (settings === undefined || operatingSummary === undefined) throw new Error('The report has no economy.');
  const unit = settings.values.findIndex(([label]) => label === 'Beloppsenhet rapport');
  const [headers = [], ...units] = operatingSummary.values;
  const forecast = headers.indexOf('Prognos helår');
  const withoutComment = units.findIndex((row) => row[headers.indexOf('Kommentar')] === '');
  const typed = [
    person.type(settings.sheet, address(settings.area.top + unit, settings.area.left + 1), 'mnkr'),
    person.paste(
      operatingSummary.sheet,
      address(operatingSummary.area.top + 1 + withoutComment, operatingSummary.area.left + forecast),
      [['98765']],
    ),
    person.sortTable('Mål', 'Förvaltningsmål', false),
  ];
  if (typed.some(({ ok }) => !ok)) throw new Error('An edit was refused.');
}

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

async function findingsOf({ Excel }: EmbeddedHost): Promise<readonly LocatedFinding[]> {
  return done(await commands.check(Excel)).findings;
}

/** A finding that people can leave as it is. */
async function acceptable(host: EmbeddedHost): Promise<LocatedFinding> {
  const found = (await findingsOf(host)).find(({ code }) => code === 'comment-missing');
  if (found === undefined) throw new Error('The edited report misses no comment.');
  return found;
}

async function acceptedIn(host: EmbeddedHost): Promise<LocatedFinding> {
  const found = (await findingsOf(host)).find(({ accepted }) => accepted !== undefined);
  if (found === undefined) throw new Error('No finding is accepted.');
  return found;
}

/** What somebody writes in the pane: two reasons of a goal, and a new activity. */
function editsOf(snapshot: WorkbookSnapshot): readonly EntryEdit[] {
  const cells = [1, 2].map((row) => entryCell(snapshot, 'goals', row, 'reason'));
  const writes = cells.flatMap((cell, index): EntryEdit[] =>
    cell === undefined ? [] : [{ kind: 'write', cell, value: `=Nytt skäl ${index}` }],
  );
  const goal = String(snapshot.tables.goals?.values[1]?.[2] ?? '');
  return [...writes, { kind: 'add-row', table: 'activities', values: { goal, activity: '-Ny aktivitet' } }];
}
