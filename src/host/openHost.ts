import type { AddIn, DocumentProblem, Result, WorkbookDocument } from './document/model';
import { createWorkbook } from './document/createWorkbook';
import { openWorkbook } from './document/openWorkbook';
import { createCalculator } from './formulas/calculator';
import { History } from './history/history';
import { kindNamed } from './objects/catalogue';
import { object } from './objects/object';
import { Book, type HostLocale } from './objects/state/book';
import { noteDrawnCells } from './objects/edit/saveBook';
import { readSettings, writeSettings, type SettingTexts } from './objects/edit/settings';
import { serviceNamed } from './objects/services';
import { Endpoint, type Served } from './protocol/endpoint';
import type { FaultPlan } from './protocol/faultPlan';
import { Person } from './person/person';

export type { HostLocale };

/** How a host begins. */
export interface HostOptions {
  /** The bytes of an .xlsx file; a new workbook when left out. */
  readonly workbook?: Uint8Array;
  /** The newest ExcelApi requirement set, `1.13` when left out. */
  readonly apiSet?: string;
  /** The language of what people type and see, `sv-SE` when left out. Formulas on the wire are English. */
  readonly locale?: HostLocale;
  readonly fault?: FaultPlan;
  /** The clock of TODAY, NOW and comments. */
  readonly now?: () => Date;
  /** The add-in whose settings are kept in the file; one without an id of its own when left out. */
  readonly addIn?: AddIn;
  /** How many steps can be undone: none when left out, since remembering them costs a file each. */
  readonly undoSteps?: number;
  /** The largest request and the largest answer in bytes: Excel on the web's 5 MB when left out. */
  readonly payloadLimit?: number;
}

/** A client's line to the host. */
export interface Connection {
  receive(text: string): void;
  /** The client is gone: it gets no more events. */
  close(): void;
}

/** An open workbook behind the bridge that Office.js talks over; it knows nothing of where the client runs. */
export interface HostCore {
  readonly book: Book;
  readonly endpoint: Endpoint;
  readonly person: Person;
  readonly history: History;
  /** The add-in's settings, which `workbook.settings` sees too. */
  readonly settings: { read(): SettingTexts; write(settings: SettingTexts): void };
  /**
   * Connects a client: its messages go to `receive`, answers and events come through `send`. Events carry the control id,
   * if one is given, by which a client tells several hosts apart.
   */
  connect(send: (text: string) => void, controlId?: string): Connection;
  /** Pushes what has happened since, for callers who changed the workbook by another way than a request. */
  pushEvents(): void;
}

/** A host, or what is wrong with the file. */
export type Opened<T> =
  { readonly ok: true; readonly host: T } | { readonly ok: false; readonly problem: DocumentProblem };

/** A developer's add-in that has no manifest. */
const UNNAMED_ADD_IN: AddIn = { id: '00000000-0000-0000-0000-000000000000', version: '1.0.0.0' };

function openOrCreate(bytes: Uint8Array | undefined, locale: HostLocale): Result<WorkbookDocument> {
  if (bytes !== undefined) return openWorkbook(bytes);
  return { ok: true, value: createWorkbook(locale === 'sv-SE' ? 'Blad1' : 'Sheet1') };
}

/**
 * Opens a workbook behind a bridge. Runs in a browser as in Node.
 *
 * @param clientHas whether Microsoft's client knows a class's member, to tell what is missing here from what never existed
 */
export function openHost(
  options: HostOptions,
  clientHas: (kind: string, member: string) => boolean,
): Opened<HostCore> {
  const locale = options.locale ?? 'sv-SE';
  const now = options.now ?? (() => new Date());
  const opened = openOrCreate(options.workbook, locale);
  if (!opened.ok) return { ok: false, problem: opened.problem };
  const book = new Book(opened.value, {
    locale,
    now,
    makeCalculator: (source) => createCalculator(source, { locale, now }),
    addIn: options.addIn ?? UNNAMED_ADD_IN,
  });
  noteDrawnCells(book);
  const listeners = new Set<{ send: (text: string) => void; controlId: string }>();
  const pushEvents = (): void => {
    const entries = book.events.take();
    if (entries.length === 0) return;
    for (const { send, controlId } of listeners)
      send(JSON.stringify({ type: 3, controlId, message: { entries } }));
  };
  const history: History = new History(book, options.undoSteps ?? 0, () => {
    told();
  });
  const endpoint = new Endpoint(served(book, history, clientHas), pushEvents, options.payloadLimit);
  endpoint.faults.set(options.fault);
  const told = (): void => {
    endpoint.proceed();
    pushEvents();
  };
  const person = new Person(book, told, history);
  const connect = (send: (text: string) => void, controlId = ''): Connection => {
    const listener = { send, controlId };
    listeners.add(listener);
    return {
      receive: (text) => {
        endpoint.receive(text, send);
      },
      close: () => {
        listeners.delete(listener);
      },
    };
  };
  const settings = {
    read: () => readSettings(book),
    write: (texts: SettingTexts) => {
      writeSettings(book, texts);
      pushEvents();
    },
  };
  return { ok: true, host: { book, endpoint, person, history, settings, connect, pushEvents } };
}

function served(book: Book, history: History, clientHas: (kind: string, member: string) => boolean): Served {
  return {
    root: object('Workbook', book),
    kind: kindNamed,
    service: serviceNamed,
    references: book.references,
    clientHas,
    changing: () => {
      history.begin();
    },
    requestEnded: () => {
      book.requestEnded();
      history.end();
    },
    editing: () => book.cellEditing,
    listening: () => {
      book.events.listening = true;
    },
    countInto: (tally) => {
      book.tally = tally;
      book.events.trigger = 'ThisLocalAddin';
    },
  };
}
