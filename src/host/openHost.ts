import type { DocumentProblem, Result, WorkbookDocument } from './document/model';
import { createWorkbook } from './document/createWorkbook';
import { openWorkbook } from './document/openWorkbook';
import { createCalculator } from './formulas/calculator';
import { kindNamed } from './objects/catalogue';
import { object } from './objects/object';
import { Book, type HostLocale } from './objects/state/book';
import { noteDrawnCells } from './objects/edit/saveBook';
import { serviceNamed } from './objects/services';
import { Endpoint, type Served } from './protocol/endpoint';
import type { FaultPlan } from './protocol/faultPlan';
import { Person } from './person/person';

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
}

/** An open workbook behind the bridge that Office.js talks over; it knows nothing of where the client runs. */
export interface HostCore {
  readonly book: Book;
  readonly endpoint: Endpoint;
  readonly person: Person;
  /**
   * Connects a client: its messages go to `receive`, answers and events come through `send`. Events carry the control id,
   * if one is given, by which a client tells several hosts apart.
   */
  connect(send: (text: string) => void, controlId?: string): { receive(text: string): void };
  /** Pushes what has happened since, for callers who changed the workbook by another way than a request. */
  pushEvents(): void;
}

/** A host, or what is wrong with the file. */
export type Opened<T> =
  { readonly ok: true; readonly host: T } | { readonly ok: false; readonly problem: DocumentProblem };

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
  });
  noteDrawnCells(book);
  const listeners = new Set<{ send: (text: string) => void; controlId: string }>();
  const pushEvents = (): void => {
    const entries = book.events.take();
    if (entries.length === 0) return;
    for (const { send, controlId } of listeners)
      send(JSON.stringify({ type: 3, controlId, message: { entries } }));
  };
  const endpoint = new Endpoint(served(book, clientHas), pushEvents);
  endpoint.faults.set(options.fault);
  const person = new Person(book, () => {
    endpoint.proceed();
    pushEvents();
  });
  const connect = (send: (text: string) => void, controlId = ''): { receive(text: string): void } => {
    listeners.add({ send, controlId });
    return {
      receive: (text) => {
        endpoint.receive(text, send);
      },
    };
  };
  return { ok: true, host: { book, endpoint, person, connect, pushEvents } };
}

function served(book: Book, clientHas: (kind: string, member: string) => boolean): Served {
  return {
    root: object('Workbook', book),
    kind: kindNamed,
    service: serviceNamed,
    references: book.references,
    clientHas,
    requestEnded: () => {
      book.requestEnded();
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
