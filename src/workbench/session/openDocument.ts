import { openHost, type HostCore, type HostLocale } from '../../host/openHost';
import { saveBook } from '../../host/objects/edit/saveBook';
import type { AddIn, DocumentProblem } from '../../host/document/model';

/** As many steps as can be undone. */
const undoSteps = 50;

/** The setting by which a workbook opens the add-in's pane with itself, in Excel as here. */
const opensPane = 'Office.AutoShowTaskpaneWithDocument';

/** A workbook that is open in the workbench. */
export interface OpenDocument {
  readonly host: HostCore;
  /** Its file's name. */
  readonly name: string;
  /** What add-ins see as its address. Each opening has one of its own, so that pages of other windows are never meant. */
  readonly address: string;
  /** Whether the workbook itself wants the pane to be open. */
  readonly wantsPane: boolean;
  save(): Uint8Array;
}

export type DocumentOpened =
  | { readonly ok: true; readonly document: OpenDocument }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** Opens a workbook, or a new one when there are no bytes. */
export function openDocument(
  name: string,
  workbook: Uint8Array | undefined,
  locale: HostLocale,
  addIn: AddIn,
): DocumentOpened {
  const given = workbook === undefined ? {} : { workbook };
  // What the genuine client asks for, the client has.
  const opened = openHost({ ...given, locale, addIn, undoSteps }, () => true);
  if (!opened.ok) return opened;
  const { host } = opened;
  return {
    ok: true,
    document: {
      host,
      name,
      address: `https://provbank.invalid/${crypto.randomUUID()}/${encodeURIComponent(name)}`,
      wantsPane: host.settings.read().some(([key, json]) => key === opensPane && json === 'true'),
      save: () => saveBook(host.book),
    },
  };
}
