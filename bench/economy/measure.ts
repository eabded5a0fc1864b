import { commandsWith, runCreate, type Commands } from '../../src/excel';
import { directCore } from '../../src/excel/core/directCore';
import type { Core } from '../../src/excel/core/core';
import type { Outcome } from '../../src/excel/outcome';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import { createPlan } from '../../src/workbook';
import type { ReportData } from '../../src/workbook/data/reportData';

/** What one press of a button cost. */
export interface Cost {
  readonly step: string;
  readonly syncs: number;
  /** Requests to Excel's objects in all messages, reads and writes. */
  readonly actions: number;
  readonly objectPaths: number;
  /** Properties set, and methods called that change the workbook. */
  readonly writes: number;
  readonly bytesToHost: number;
  readonly bytesFromHost: number;
  /** Bytes of the requests that write. */
  readonly bytesWriting: number;
  readonly largestMessage: number;
  readonly cellsWritten: number;
  /**
   * CPU milliseconds: all of it; in the host; in the rules and plans; so the rest is the excel room and Office.js. What other
   * programs of the machine take is not counted; all of it is shared out by the clock.
   */
  readonly milliseconds: number;
  readonly inHost: number;
  readonly inCore: number;
  /** The most memory that the process has held until now. */
  readonly peakBytes: number;
}

/** The embedded host calculates the stress workbook for longer than people wait for Excel. */
const patience = { timeLimit: 3_600_000 };

/** A report's workbook under measurement. */
export interface Measured {
  readonly host: EmbeddedHost;
  readonly commands: Commands;
  /** What a press costs; a failure ends the benchmark. */
  readonly cost: (step: string, press: (commands: Commands) => Promise<Outcome<unknown>>) => Promise<Cost>;
}

/** Opens a workbook, or a new one, with the add-in beside it. */
export async function openMeasured(workbook?: Uint8Array): Promise<Measured> {
  const started = await startHost({ locale: 'sv-SE', ...(workbook === undefined ? {} : { workbook }) });
  if (!started.ok) throw new Error(started.problem.message);
  const { host } = started;
  let inCore = 0;
  const timed: Core = {
    ask: async (name, given, signal) => {
      const began = performance.now();
      const answer = await directCore.ask(name, given, signal);
      inCore += performance.now() - began;
      return answer;
    },
  };
  const commands = commandsWith(timed);
  return {
    host,
    commands,
    cost: async (step, press) => {
      const { messages } = host;
      messages.clear();
      inCore = 0;
      const began = performance.now();
      const before = process.cpuUsage();
      const outcome = await press(commands);
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      const share = milliseconds / (performance.now() - began);
      if (!outcome.ok) throw new Error(`${step}: ${outcome.failure.message} ${outcome.failure.details}`);
      const writing = messages.work.filter(({ writes }) => writes > 0);
      return {
        step,
        syncs: messages.syncs,
        actions: messages.actions,
        objectPaths: messages.objectPaths,
        writes: messages.writes,
        bytesToHost: messages.bytesToHost,
        bytesFromHost: messages.bytesFromHost,
        bytesWriting: writing.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
        largestMessage: messages.largestMessage,
        cellsWritten: messages.cellsWritten,
        milliseconds,
        inHost: share * messages.milliseconds,
        inCore: share * inCore,
        peakBytes: process.resourceUsage().maxRSS * 1024,
      };
    },
  };
}

const update = (host: EmbeddedHost) => (commands: Commands) => commands.update(host.Excel, patience);

/** Makes a report's workbook and measures what people do with it, press by press. */
export async function costsOf(data: ReportData): Promise<readonly Cost[]> {
  const { host, cost } = await openMeasured();
  const created = await cost('create', () =>
    runCreate(host.Excel, (snapshot) => createPlan(snapshot, data), patience),
  );
  const checked = await cost('check', (commands) => commands.check(host.Excel, patience));
  const first = await cost('update', update(host));
  const second = await cost('update again', update(host));
  await typeEntry(host, ['Driftsammandrag', 'Prognos helår'], '4321');
  const edited = await cost('one cell edited, update', update(host));
  await typeEntry(host, ['Inställningar', 'Värde'], 'mnkr', 'Beloppsenhet rapport');
  const restated = await cost('another unit, update', update(host));
  return [created, checked, first, second, edited, restated];
}

/** Costs of the first and the second update alone, to see how they grow. */
export async function growthOf(data: ReportData): Promise<readonly [first: Cost, second: Cost]> {
  const { host, cost } = await openMeasured();
  const created = await runCreate(host.Excel, (snapshot) => createPlan(snapshot, data), patience);
  if (!created.ok) throw new Error(created.failure.message);
  return [await cost('update', update(host)), await cost('update again', update(host))];
}

/** A person types into an entry cell of the first row, or of the row that begins with a name. */
export async function typeEntry(
  { Excel, person }: EmbeddedHost,
  [table, header]: readonly [table: string, header: string],
  text: string,
  name?: string,
): Promise<void> {
  const place = await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const names = columns.getItemAt(0).getDataBodyRange();
    names.load({ values: true });
    await context.sync();
    const row = name === undefined ? 0 : names.values.findIndex(([first]) => first === name);
    const cell = columns.getItem(header).getDataBodyRange().getRow(row);
    cell.load({ address: true });
    cell.worksheet.load({ name: true });
    await context.sync();
    return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
  const typed = person.type(place.sheet, place.address, text);
  if (!typed.ok) throw new Error(`${text} was refused in ${place.sheet}!${place.address}`);
}
