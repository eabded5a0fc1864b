import type { WorkbookDocument } from '../../src/host/document/model';
import type { Done, Person } from '../../src/host/person/person';
import { startHost, type EmbeddedHost } from '../../src/host/startHost';
import { commands, type UpdateSummary } from '../../src/excel';
import { entryPlace, type EntryName } from './entryPlace';
import { savedBook } from './savedBook';

/** A report's workbook with a controller at the keyboard and the add-in beside it. */
export interface OpenReport {
  readonly host: EmbeddedHost;
  readonly person: Person;
  /** Types into the entry cell that a row and a header name. */
  type(entry: EntryName, text: string): ReturnType<Person['type']>;
  /** Pastes over an entry cell; pasting passes validation by. */
  paste(entry: EntryName, text: string): Done;
  /** Presses Uppdatera; a failure fails the test. */
  update(): Promise<UpdateSummary>;
  /** The workbook as it would be saved now. */
  book(): WorkbookDocument;
  bytes(): Uint8Array;
}

/** Opens a workbook file as a Swedish controller does. */
export async function openReport(workbook: Uint8Array): Promise<OpenReport> {
  const started = await startHost({ workbook, locale: 'sv-SE' });
  if (!started.ok) throw new Error(started.problem.message);
  const { host } = started;
  const book = () => savedBook(host.save());
  const place = (entry: EntryName) => entryPlace(book(), entry);
  return {
    host,
    person: host.person,
    type: (entry, text) => {
      const { sheet, address } = place(entry);
      return host.person.type(sheet, address, text);
    },
    paste: (entry, text) => {
      const { sheet, address } = place(entry);
      return host.person.paste(sheet, address, [[text]]);
    },
    update: async () => {
      const updated = await commands.update(host.Excel);
      if (!updated.ok) throw new Error(updated.failure.message);
      return updated.value;
    },
    book,
    bytes: () => host.save(),
  };
}
