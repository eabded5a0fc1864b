import { CommandFunctions, officeFor } from './client/officeNamespace';
import { excelFor, openSession } from './client/hostNamespaces';
import { loadClient, type NativeBridge, type OfficeClient } from './client/loadClient';
import type { FaultPlan } from './protocol/faultPlan';
import type { MessageLog } from './protocol/messageLog';
import { openHost, type HostCore, type HostOptions, type Opened } from './openHost';
import type { History } from './history/history';
import { saveBook } from './objects/edit/saveBook';
import type { Person } from './person/person';

/** A workbook that Microsoft's own Office.js works on, in this process. */
export interface EmbeddedHost {
  /** Microsoft's namespace; what is run through it reaches this host's workbook. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What was asked and answered, counted. */
  readonly messages: MessageLog;
  /** What a person at the keyboard does. */
  readonly person: Person;
  /** Undo and redo, where the host was told to remember steps. */
  readonly history: History;
  /** The functions behind the add-in's ribbon buttons. */
  readonly commands: CommandFunctions;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Uint8Array;
  /** Sets what is to go wrong from now on, or nothing more. */
  fail(plan?: FaultPlan): void;
  /**
   * Makes this host the one that the globals `Excel`, `Office` and `OfficeExtension` mean, and the one whose requirement
   * sets the client checks. A host is that from its start until another one starts.
   */
  activate(): void;
}

/**
 * Starts the embedded host: Microsoft's unmodified client, answered over a workbook of our own.
 *
 * @returns the host, or what is wrong with the workbook's file
 * @example
 * const started = await startHost({ workbook: readFileSync('rapport.xlsx') });
 * if (started.ok) {
 *   await started.host.Excel.run(async (context) => {
 *     context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
 *     await context.sync();
 *   });
 *   writeFileSync('rapport.xlsx', started.host.save());
 * }
 */
export function startHost(options: HostOptions = {}): Promise<Opened<EmbeddedHost>> {
  const client = loadClient();
  const opened = openHost(options, (kind, member) => clientHas(client, kind, member));
  if (!opened.ok) return Promise.resolve(opened);
  const host = embed(client, opened.host, options);
  host.activate();
  return Promise.resolve({ ok: true, host });
}

function embed(client: OfficeClient, core: HostCore, options: HostOptions): EmbeddedHost {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      connection.receive(text);
    },
  };
  const session = openSession(client, bridge);
  const connection = core.connect((text) => bridge.onMessageFromHost?.(text), session.controlId);
  const excel = excelFor(client, session);
  const commands = new CommandFunctions();
  const office = officeFor(client, { apiSet: options.apiSet ?? '1.13', locale: core.book.locale }, commands);
  return {
    Excel: excel,
    Office: office,
    OfficeExtension: client.OfficeExtension,
    messages: core.endpoint.messages,
    person: core.person,
    history: core.history,
    commands,
    save: () => saveBook(core.book),
    fail: (plan) => {
      core.endpoint.faults.set(plan);
    },
    activate: () => {
      client.window.Office = office;
      client.bridge.sendMessageToHost = (text) => {
        core.endpoint.receive(text, (answer) => client.bridge.onMessageFromHost?.(answer));
      };
      setGlobals({ Excel: excel, Office: office, OfficeExtension: client.OfficeExtension });
    },
  };
}

/** Whether a class of the client has a member of this name, in any case of letters. */
function clientHas(client: OfficeClient, kind: string, member: string): boolean {
  const owner: unknown = Reflect.get(client.Excel, kind);
  if (typeof owner !== 'function') return false;
  const wanted = member.toLowerCase();
  return Object.getOwnPropertyNames(owner.prototype as object).some((name) => name.toLowerCase() === wanted);
}

/** Accessors, because test runners take the properties of plain global objects apart at the end of a file. */
function setGlobals(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { configurable: true, enumerable: true, get: () => value });
  }
}
