import { commands, runCreate, takeSnapshot, type ExcelApi, type Outcome } from '../../src/excel';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import { runApprove } from '../../src/excel/commands/approve';
import { approvePlan, createPlan } from '../../src/workbook';
import type { ReportData } from '../../src/workbook/data/reportData';
import { entryCell } from '../../src/workbook/edits/entryCell';
import type { LocatedFinding } from '../../src/workbook/located';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { EntryEdit } from '../../src/workbook/survey/edit';
import { patience, type Press } from './press';

/**
 * What every command does to a workbook of a report's data, each on the workbook that it is pressed on.
 * @param payloadLimit the largest message of the hosts that they are pressed on, in bytes
 */
export async function pressesOn(data: ReportData, payloadLimit?: number): Promise<readonly Press[]> {
  const made = await open();
  done(await runCreate(made.Excel, (snapshot) => createPlan(snapshot, data)));
  addOwn(made);
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
  const approvedOnce = await open(updated);
  done(await approve(approvedOnce.Excel, patience));
  edit(approvedOnce, await snapshotOf(approvedOnce));
  const approved = approvedOnce.save();
  const leftAlone = await acceptedIn(accepted);
  const edits = editsOf(await snapshotOf(changed));
  const december = { year: Number(data.settings?.year), month: 12, keepFinished: false };

  const presses: readonly Press[] = [
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
    {
      name: 'the first approval',
      workbook: updated,
      press: ({ Excel }, timeLimit) => approve(Excel, timeLimit),
      promise: 'approved',
    },
    {
      name: 'an approval after edits',
      workbook: approved,
      press: ({ Excel }, timeLimit) => approve(Excel, timeLimit),
      promise: 'approved',
    },
    {
      name: 'check',
      workbook: edited,
      press: ({ Excel }, timeLimit) => commands.check(Excel, { timeLimit }),
      promise: 'reads',
    },
    {
      name: 'audit',
      workbook: edited,
      press: ({ Excel }, timeLimit) =>
        commands.audit(Excel, { sheet: 'Driftsammandrag', address: 'A5:L40' }, { timeLimit }),
      promise: 'reads',
    },
  ];
  return payloadLimit === undefined ? presses : presses.map((press) => ({ ...press, payloadLimit }));
}

/** An approval at a time that is always the same, so that what it writes can be compared. */
const approve = (excel: ExcelApi, timeLimit: number): Promise<Outcome<unknown>> =>
  runApprove(excel, (snapshot) => approvePlan(snapshot, '2021-09-20T14:05'), { timeLimit });

/** What a controller has besides the report: a sheet of their own, and notes beside a table. */
function addOwn({ person }: EmbeddedHost): void {
  const done = [
    person.addSheet('Egna anteckningar'),
    person.type('Egna anteckningar', 'A1', '=SUM(Driftsammandrag[Budget helår])'),
    person.type('Egna anteckningar', 'B2', 'Fråga ekonomikontoret'),
    person.type('Mål', 'Z3', 'Egen anteckning'),
  ];
  if (done.some(({ ok }) => !ok)) throw new Error('An own note was refused.');
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
