import type { HostLocale } from '../../host/openHost';
import { problemText } from '../../host/problemText';
import { examples } from '../examples';
import type { DialogWish } from '../frame/excelWindow';
import type { OfficeThemeName } from '../frame/officeTheme';
import { openGrid, type Grid, type SelectedCell } from '../grid';
import { readManifest, type Manifest, type RibbonButton } from '../ribbon/readManifest';
import { workbenchTexts, type WorkbenchTexts } from '../texts';
import { Frames } from './frames';
import { openDocument, type OpenDocument } from './openDocument';
import { emptyFile, wishesQuery, type Wishes } from './wishes';

/** A message in a box of its own, as Excel shows what it refuses. */
interface Alert {
  readonly title: string;
  readonly message: string;
}

/** What the window shows around the sheet. */
export interface SessionState {
  readonly locale: HostLocale;
  readonly theme: OfficeThemeName;
  readonly texts: WorkbenchTexts;
  readonly manifest: Manifest;
  readonly document: OpenDocument;
  /** The add-in's pages on the document, in Office's present language and theme. */
  readonly frames: Frames;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly unsaved: boolean;
  readonly selected: SelectedCell | undefined;
  readonly paneOpen: boolean;
  /** Whether the page behind the ribbon has been opened, as the first press does. */
  readonly ribbonOpen: boolean;
  /** The ribbon's button that is at work. */
  readonly running: RibbonButton | undefined;
  readonly notice: string;
  /** What went wrong, until it is put away. */
  readonly problem: string | undefined;
  readonly alert: Alert | undefined;
  readonly dialog: DialogWish | undefined;
  /** What waits for the answer to whether the changes shall be saved first. */
  readonly leaving: (() => void) | undefined;
}

/** The workbench's one open window: a workbook, what the add-in has open on it, and what the person does around the sheet. */
export class Session {
  private listeners = new Set<() => void>();
  private grid: Grid | undefined;
  private savedRevision = 0;
  private settingsUnsaved = false;
  private answersSeen = 0;
  /** What the address asks for: the example that is shown, or nothing once a file of the person's is. */
  private file: string | undefined;
  private refreshing = false;
  private present: SessionState;

  private constructor(
    private readonly manifestXml: string,
    wishes: Wishes,
    document: OpenDocument,
    problem: string | undefined,
  ) {
    const { locale, theme } = wishes;
    const texts = workbenchTexts(locale);
    this.file = problem === undefined ? wishes.file : undefined;
    this.present = {
      locale,
      theme,
      texts,
      manifest: readManifest(manifestXml, locale),
      document,
      frames: this.framesOn(document, locale, theme),
      canUndo: false,
      canRedo: false,
      unsaved: false,
      selected: undefined,
      paneOpen: true,
      ribbonOpen: false,
      running: undefined,
      notice: document.wantsPane ? texts.paneOpensWithFile : texts.paneOpensHere,
      problem,
      alert: undefined,
      dialog: undefined,
      leaving: undefined,
    };
  }

  /** Opens the workbench as its address asks. */
  static async open(wishes: Wishes): Promise<Session> {
    const { locale, file } = wishes;
    const texts = workbenchTexts(locale);
    const manifestXml = await (await fetch('/manifest.xml')).text();
    const { addIn } = readManifest(manifestXml, locale);
    const known = file === undefined || file === emptyFile || examples.some(({ key }) => key === file);
    const example = examples.find(({ key }) => key === file) ?? examples[0];
    const fetched = file === emptyFile ? undefined : await fetchExample(example.name);
    const name = fetched === undefined ? texts.emptyName : `${example.name}.xlsx`;
    const opened = openDocument(name, fetched, locale, addIn);
    if (!opened.ok) throw new Error(problemText(name, opened.problem, locale));
    const problem = known ? undefined : texts.noSuchExample(file);
    return new Session(manifestXml, wishes, opened.document, problem);
  }

  get state(): SessionState {
    return this.present;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Draws the workbook in an element. Returns how to take it away. */
  draw(place: HTMLElement): () => void {
    const grid = openGrid(place, this.present.document.host, {
      acted: () => {
        this.entered();
      },
      refused: (alert) => {
        this.set({ alert });
      },
      undo: () => {
        this.undo();
      },
      redo: () => {
        this.redo();
      },
      selected: (selected) => {
        this.set({ selected });
      },
    });
    this.grid = grid;
    return () => {
      this.grid = undefined;
      grid.dispose();
    };
  }

  /** Gives the keyboard to the cells. */
  focusSheet(): void {
    this.grid?.focus();
  }

  /** Something has been done through the host's person, in the grid or from outside. */
  entered(): void {
    this.refresh();
  }

  undo(): void {
    if (this.present.document.host.history.undo()) this.refresh();
  }

  redo(): void {
    if (this.present.document.host.history.redo()) this.refresh();
  }

  /** Hands the workbook to the browser as a file to keep. */
  save(): void {
    const { document } = this.present;
    const file = new Blob([new Uint8Array(document.save())], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    const link = window.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = document.name;
    link.click();
    // The browser has its own hold on the file once the click has been answered.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    this.savedRevision = document.host.history.revision;
    this.settingsUnsaved = false;
    this.noteChanges();
  }

  /** Opens a file of the person's, once its changes to the present one are taken care of. */
  openFile(file: File): void {
    this.leave(() => {
      void file.arrayBuffer().then((bytes) => {
        if (this.show(file.name, new Uint8Array(bytes))) this.noteAddress(undefined);
      });
    });
  }

  /** Opens an example, or an empty workbook. */
  openNew(key: string): void {
    this.leave(() => void this.showNew(key));
  }

  /** Does what waited, after saving if that is wanted. */
  answerLeaving(answer: 'save' | 'leave' | 'stay'): void {
    const { leaving } = this.present;
    if (answer === 'save') this.save();
    this.set({ leaving: undefined });
    if (answer !== 'stay') leaving?.();
  }

  /** Changes Office's language: the workbook is opened again in it, with what has been done so far. */
  speak(locale: HostLocale): void {
    const { document, unsaved } = this.present;
    this.set({ locale, texts: workbenchTexts(locale), manifest: readManifest(this.manifestXml, locale) });
    this.show(document.name, document.save());
    this.settingsUnsaved = unsaved;
    this.noteChanges();
    this.noteAddress(this.file);
  }

  /** Changes Office's theme. As in Excel on Windows, pages that are open are opened again. */
  wear(theme: OfficeThemeName): void {
    const { document, locale } = this.present;
    this.set({
      theme,
      frames: this.framesOn(document, locale, theme),
      ribbonOpen: false,
      running: undefined,
    });
    this.noteAddress(this.file);
  }

  showPane(paneOpen: boolean): void {
    this.set({ paneOpen, notice: '' });
  }

  /** Presses a button of the ribbon. */
  press(button: RibbonButton): void {
    if (button.action.kind === 'pane') this.showPane(!this.present.paneOpen);
    else if (this.present.running === undefined) this.set({ running: button, ribbonOpen: true });
  }

  /** The page behind the ribbon does what the button that was pressed says. */
  runOn(ribbon: HTMLIFrameElement): void {
    const { running, frames } = this.present;
    if (running?.action.kind !== 'function') return;
    void frames.press(ribbon, running.action.name).then(() => {
      if (this.present.running === running) this.set({ running: undefined });
    });
  }

  putAway(what: 'problem' | 'alert'): void {
    this.set({ [what]: undefined });
  }

  private leave(go: () => void): void {
    if (this.present.unsaved) this.set({ leaving: go });
    else go();
  }

  private async showNew(key: string): Promise<void> {
    const { texts } = this.present;
    const example = examples.find((each) => each.key === key);
    if (example === undefined) {
      this.show(texts.emptyName, undefined);
      this.noteAddress(emptyFile);
    } else {
      const name = `${example.name}.xlsx`;
      const fetched = await fetchExample(example.name).catch((error: unknown) => {
        if (error instanceof TypeError || error instanceof NotFetched) return undefined;
        throw error;
      });
      if (fetched === undefined) this.set({ problem: texts.notFetched(name) });
      else if (this.show(name, fetched)) this.noteAddress(key);
    }
  }

  /** Shows another workbook in the window, or says why it cannot be opened and stays with the present one. */
  private show(name: string, workbook: Uint8Array | undefined): boolean {
    const { locale, theme, texts, manifest, paneOpen } = this.present;
    const opened = openDocument(name, workbook, locale, manifest.addIn);
    if (!opened.ok) {
      this.set({ problem: problemText(name, opened.problem, locale) });
      return false;
    }
    const { document } = opened;
    this.savedRevision = 0;
    this.settingsUnsaved = false;
    this.answersSeen = 0;
    this.set({
      document,
      frames: this.framesOn(document, locale, theme),
      paneOpen: paneOpen || document.wantsPane,
      ribbonOpen: false,
      running: undefined,
      dialog: undefined,
      problem: undefined,
      selected: undefined,
      notice: document.wantsPane ? texts.paneOpensWithFile : '',
    });
    this.grid?.show(document.host);
    this.noteChanges();
    return true;
  }

  private framesOn(document: OpenDocument, locale: HostLocale, theme: OfficeThemeName): Frames {
    return new Frames(
      document,
      { locale, theme },
      {
        answered: () => {
          this.answered();
        },
        settingsKept: () => {
          this.settingsUnsaved = true;
          this.noteChanges();
        },
        dialog: (dialog) => {
          this.set({ dialog });
        },
        complained: (text) => {
          this.set({ problem: text });
        },
      },
    );
  }

  /** After an answer: what an add-in has written or selected is drawn; those who only read cost nothing. */
  private answered(): void {
    const { messages } = this.present.document.host.endpoint;
    const fresh = messages.all.slice(this.answersSeen);
    this.answersSeen = messages.all.length;
    if (fresh.some(({ writes }) => writes > 0)) this.refreshSoon();
  }

  /** Once for all answers that come at the same time. */
  private refreshSoon(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    setTimeout(() => {
      this.refreshing = false;
      this.refresh();
    });
  }

  private refresh(): void {
    this.grid?.refresh();
    this.noteChanges();
  }

  private noteChanges(): void {
    const { history } = this.present.document.host;
    this.set({
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      unsaved: this.settingsUnsaved || history.revision !== this.savedRevision,
    });
  }

  /** The page's address asks for what is shown now, so that loading it again gives the same. */
  private noteAddress(file: string | undefined): void {
    this.file = file;
    const { locale, theme } = this.present;
    window.history.replaceState(null, '', `/${wishesQuery({ locale, theme, file })}`);
  }

  private set(change: Partial<SessionState>): void {
    const next = { ...this.present, ...change };
    const changed = Object.keys(change) as (keyof SessionState)[];
    if (changed.every((key) => this.present[key] === next[key])) return;
    this.present = next;
    for (const listener of this.listeners) listener();
  }
}

/** The server has not given the example. */
class NotFetched extends Error {}

async function fetchExample(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/examples/${name}.xlsx`);
  if (!answer.ok) throw new NotFetched(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
