import type { Failure, Outcome } from '../../excel';
import { viewNames, type ViewName } from '../viewName';

/** What the pane keeps in the workbook's document settings: choices about the pane, nothing of the workbook's content. */
export interface PaneSettings {
  /** The view that was open last. */
  readonly view: ViewName;
  /** Whether the report is updated once when the pane opens. */
  readonly updatesOnOpen: boolean;
  /** Whether Excel opens the pane with the workbook. */
  readonly opensWithDocument: boolean;
}

/** The document settings as the pane uses them. */
export interface SettingsStore {
  read(): PaneSettings;
  /**
   * Keeps the changes in the workbook; they are there when it is saved next. What is kept already is not asked for.
   *
   * @returns a failure when Office did not keep them; then everything is as it was before
   */
  write(changes: Partial<PaneSettings>): Promise<Outcome<undefined>>;
}

/** The part of `Office.context.document.settings` that is used. */
export type DocumentSettings = Pick<Office.Settings, 'get' | 'set' | 'remove' | 'saveAsync'>;

/** The name that Office itself reads to open the pane with the workbook; the others carry ours. */
const names = {
  view: 'Delårsrapport.vy',
  updatesOnOpen: 'Delårsrapport.uppdateraNärPanelenÖppnas',
  opensWithDocument: 'Office.AutoShowTaskpaneWithDocument',
} as const satisfies Record<keyof PaneSettings, string>;

/** Milliseconds that Office may take to keep settings; it never answers when the workbook's window is gone. */
const patience = 10_000;

/**
 * The pane's settings in a workbook. What another program has written there under our names is read as if it were not.
 *
 * @example const store = settingsStore(Office.context.document.settings, texts.settingsNotKept);
 * @param sentence what the user is told when they could not be kept
 */
export function settingsStore(settings: DocumentSettings, sentence: string): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();

  const read = (): PaneSettings => {
    const view: unknown = settings.get(names.view);
    return {
      view: viewNames.find((name) => name === view) ?? 'overview',
      updatesOnOpen: settings.get(names.updatesOnOpen) === true,
      opensWithDocument: settings.get(names.opensWithDocument) === true,
    };
  };

  /** What is as when nothing was chosen is not there, so that a workbook is not marked by a choice taken back. */
  const put = ({ view, updatesOnOpen, opensWithDocument }: Partial<PaneSettings>): void => {
    if (view !== undefined) settings.set(names.view, view);
    for (const [name, chosen] of [
      [names.updatesOnOpen, updatesOnOpen],
      [names.opensWithDocument, opensWithDocument],
    ] as const) {
      if (chosen === true) settings.set(name, true);
      else if (chosen === false) settings.remove(name);
    }
  };

  const write = async (changes: Partial<PaneSettings>): Promise<Outcome<undefined>> => {
    const before = read();
    // Compared in its turn: a choice taken back while it waits is no change to what is kept, but to what waits.
    if (isKept(changes, before)) return { ok: true, value: undefined };
    put(changes);
    const details = await save(settings);
    if (details === undefined) return { ok: true, value: undefined };
    put(before);
    const failure: Failure = { code: 'settings-not-kept', message: sentence, details };
    return { ok: false, failure };
  };

  return {
    read,
    // One after the other: a save that fails takes back its own changes only.
    write: (changes) => {
      const turn = last.then(() => write(changes));
      last = turn;
      return turn;
    },
  };
}

function isKept(changes: Partial<PaneSettings>, kept: PaneSettings): boolean {
  return Object.entries(changes).every(([name, value]) => kept[name as keyof PaneSettings] === value);
}

/** @returns why Office did not keep the settings; undefined when it did */
function save(settings: DocumentSettings): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('no answer from Settings.saveAsync');
    }, patience);
    const settle = (problem: string | undefined): void => {
      clearTimeout(timer);
      resolve(problem);
    };
    try {
      settings.saveAsync(({ status, error }) => {
        settle(
          status === Office.AsyncResultStatus.Succeeded ? undefined : `${error.name} at Settings.saveAsync`,
        );
      });
    } catch (error) {
      settle(`${String(error)} at Settings.saveAsync`);
    }
  });
}
