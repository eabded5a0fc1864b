import type { Connection, HostLocale } from '../../host/openHost';
import type { DialogWish, SettingTexts, Surroundings } from '../frame/excelWindow';
import type { FromFrame } from '../frame/messages';
import type { OfficeThemeName } from '../frame/officeTheme';
import { openFrame, type OpenFrame } from '../frame/openFrame';
import type { OpenDocument } from './openDocument';

/** The newest requirement set that the host has. */
const apiSet = '1.13';

/** What the frames of a workbook tell the rest of the workbench. */
export interface FramesTold {
  /** The workbook has answered a page of the add-in. */
  answered(): void;
  /** A page has saved settings in the workbook. */
  settingsKept(): void;
  /** A page wants a dialog, or none any more. */
  dialog(wish: DialogWish | undefined): void;
  complained(text: string): void;
}

interface Page {
  readonly frame: OpenFrame;
  readonly connection: Connection | undefined;
}

/** The pages of the add-in on one open workbook: the pane, the page behind the ribbon, a dialog. */
export class Frames {
  private readonly pages = new Map<HTMLIFrameElement, Page>();
  private dialog: { readonly owner: HTMLIFrameElement; element?: HTMLIFrameElement } | undefined;
  private readonly presses = new Map<number, () => void>();
  private pressCount = 0;

  constructor(
    private readonly document: OpenDocument,
    private readonly office: { readonly locale: HostLocale; readonly theme: OfficeThemeName },
    private readonly told: FramesTold,
  ) {}

  /** Opens a page of the add-in on the workbook. Returns how to close it. */
  open(element: HTMLIFrameElement, address: string): () => void {
    const frame = openFrame(element, address, this.surroundings(false), (message) => {
      this.heard(element, message);
    });
    const connection = this.document.host.connect((text) => {
      frame.tell({ kind: 'receive', text });
      this.told.answered();
    });
    return this.keep(element, { frame, connection });
  }

  /** Opens the page that was wanted in a dialog. Returns how to close it. */
  openDialog(element: HTMLIFrameElement, { url }: DialogWish): () => void {
    if (this.dialog !== undefined) this.dialog.element = element;
    const frame = openFrame(element, url, this.surroundings(true), (message) => {
      this.heard(element, message);
    });
    return this.keep(element, { frame, connection: undefined });
  }

  /** The person closes the dialog. */
  closeDialog(): void {
    const { owner } = this.dialog ?? {};
    this.dialog = undefined;
    this.told.dialog(undefined);
    if (owner !== undefined) this.pages.get(owner)?.frame.tell({ kind: 'dialog-closed' });
  }

  /** Presses a button of the ribbon on the page behind it; resolves when the add-in says that it is done. */
  press(ribbon: HTMLIFrameElement, functionName: string): Promise<void> {
    const press = ++this.pressCount;
    return new Promise((resolve) => {
      this.presses.set(press, resolve);
      this.pages.get(ribbon)?.frame.tell({ kind: 'press', press, functionName });
    });
  }

  private keep(element: HTMLIFrameElement, page: Page): () => void {
    this.pages.set(element, page);
    return () => {
      this.pages.delete(element);
      page.connection?.close();
      page.frame.close();
    };
  }

  private heard(element: HTMLIFrameElement, message: FromFrame): void {
    switch (message.kind) {
      case 'send':
        this.pages.get(element)?.connection?.receive(message.text);
        break;
      case 'open-dialog':
        this.dialog = { owner: element };
        this.told.dialog(message.wish);
        break;
      case 'close-dialog':
        this.dialog = undefined;
        this.told.dialog(undefined);
        break;
      case 'tell-dialog':
        if (this.dialog?.element !== undefined)
          this.pages.get(this.dialog.element)?.frame.tell({ kind: 'hear', text: message.text });
        break;
      case 'tell-parent':
        if (this.dialog !== undefined)
          this.pages.get(this.dialog.owner)?.frame.tell({ kind: 'hear', text: message.text });
        break;
      case 'settings':
        this.keepSettings(element, message.settings);
        break;
      case 'complaint':
        this.told.complained(message.text);
        break;
      case 'pressed':
        this.presses.get(message.press)?.();
        this.presses.delete(message.press);
        break;
    }
  }

  private keepSettings(from: HTMLIFrameElement, settings: SettingTexts): void {
    this.document.host.settings.write(settings);
    for (const [element, { frame, connection }] of this.pages) {
      if (connection === undefined) continue;
      frame.surround(this.surroundings(false));
      if (element !== from) frame.tell({ kind: 'settings', settings });
    }
    this.told.settingsKept();
  }

  private surroundings(isDialog: boolean): Surroundings {
    const { host, address } = this.document;
    return { ...this.office, address, apiSet, isDialog, settings: host.settings.read() };
  }
}
