import { officeThemes, type OfficeThemeName } from './officeTheme';

/** Settings of the add-in in the document: names with JSON texts. */
export type SettingTexts = readonly (readonly [key: string, json: string])[];

/** What a page of the add-in finds when it opens. */
export interface Surroundings {
  readonly locale: string;
  readonly theme: OfficeThemeName;
  /** The workbook's address, `Office.context.document.url`. */
  readonly address: string;
  /** The newest ExcelApi requirement set, such as `1.13`. */
  readonly apiSet: string;
  /** Whether the page stands in a dialog, where there is no workbook but a page that has opened it. */
  readonly isDialog: boolean;
  readonly settings: SettingTexts;
}

/** The dialog that a page wants; sizes are per cent of the screen. */
export interface DialogWish {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What the window tells the Excel around it. */
export interface AroundWindow {
  /** A message of Microsoft's client to the workbook. */
  readonly send: (text: string) => void;
  readonly openDialog: (wish: DialogWish) => void;
  readonly closeDialog: () => void;
  readonly tellDialog: (text: string) => void;
  readonly tellParent: (text: string) => void;
  readonly keepSettings: (settings: SettingTexts) => void;
  /** The browser has refused something for the sake of the page's policy. */
  readonly complain: (text: string) => void;
}

/** What the Excel around it tells the window. */
export interface ExcelWindow {
  /** An answer or event of the workbook for Microsoft's client. */
  receive(text: string): void;
  /** What the dialog has told the page that opened it, or that page the dialog. */
  hear(text: string): void;
  /** The person has closed the dialog. */
  dialogClosed(): void;
  /** Another page of the add-in has saved settings. */
  takeSettings(settings: SettingTexts): void;
  /**
   * Presses a button of the ribbon, once the page has told Office that it is ready and listens, as Excel waits for a page
   * that it has just opened; resolves when the add-in has said that it is done.
   */
  press(functionName: string): Promise<void>;
}

/** Office's numbers of what happens, and of what a page asks for. */
const dialogToPage = 10;
const pageToDialog = 12;
const ribbonPress = 39;
const ribbonDone = 94;
const dialogWasClosed = 12006;
const dialogFromElsewhere = 12004;
const dialogNeedsHttps = 12005;
const dialogIsOpen = 12007;
const notSupported = 5000;

/** How Excel hands over several values. */
interface Answer {
  toArray(): readonly unknown[];
}
const answer = (...values: readonly unknown[]): Answer => ({ toArray: () => values });

type Handler = (event: number, values: Answer) => void;

/** What Microsoft's client puts into its page. */
interface ClientPage {
  readonly Office: { onReady(): Promise<unknown> };
  readonly _richApiNativeBridge: { readonly onMessageFromHost?: (text: string) => void };
}

/**
 * Puts into a page's window what Excel on Windows puts there before the page's own scripts run. Microsoft's office.js finds
 * it and believes itself in Excel.
 */
export function installExcelWindow(
  page: Window & typeof globalThis,
  surroundings: Surroundings,
  around: AroundWindow,
): ExcelWindow {
  forgetEarlierPages(page);
  const { isDialog, locale } = surroundings;
  const events = new Map<number, Handler>();
  const presses = new Map<string, () => void>();
  let settings = surroundings.settings;
  let ribbonListens = (): void => undefined;
  const listening = new Promise<void>((resolve) => {
    ribbonListens = resolve;
  });
  const documentSettings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, json] of settings) {
        keys.push(key);
        values.push(json);
      }
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      settings = keys.flatMap((key, index) => {
        const json = values[index];
        return typeof json === 'string' ? [[key, json] as const] : [];
      });
      around.keepSettings(settings);
    },
  };
  const context = contextOf(surroundings, documentSettings);

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$${isDialog ? 'isDialog' : ''}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (
      event: number,
      target: string,
      handler: Handler,
      registered: (status: number) => void,
    ) => {
      if (event === dialogToPage) {
        const wish = JSON.parse(target) as DialogWish;
        const refused = events.has(dialogToPage) ? dialogIsOpen : refusedAddress(wish.url, page.location);
        if (refused !== undefined) {
          registered(refused);
          return;
        }
        events.set(event, handler);
        registered(0);
        around.openDialog(wish);
        return;
      }
      events.set(event, handler);
      registered(0);
      if (event === ribbonPress) ribbonListens();
    },
    UnregisterEvent: (event: number, _target: string, unregistered: (status: number) => void) => {
      events.delete(event);
      unregistered(0);
      if (event === dialogToPage) around.closeDialog();
    },
    MessageParent: (text: string) => {
      around.tellParent(text);
    },
    MessageChild: (text: string) => {
      around.tellDialog(text);
    },
    Execute: (call: number, parameters: readonly unknown[], done: (values: Answer) => void) => {
      if (call === ribbonDone) presses.get(String(parameters[0]))?.();
      done(answer(call === ribbonDone ? 0 : notSupported));
    },
  };
  Object.defineProperty(page, 'external', { value: external });
  Object.assign(page, { _richApiNativeBridge: { sendMessageToHost: around.send } });
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    around.complain(`The policy ${violatedDirective} refused ${blockedURI}`);
  });

  // Only there once the client has been evaluated, and nothing is told to a page before that.
  const client = page as unknown as ClientPage;
  return {
    receive: (text) => {
      client._richApiNativeBridge.onMessageFromHost?.(text);
    },
    hear: (text) => {
      const event = isDialog ? pageToDialog : dialogToPage;
      events.get(event)?.(event, answer(0, text, page.location.origin));
    },
    dialogClosed: () => {
      const handler = events.get(dialogToPage);
      events.delete(dialogToPage);
      handler?.(dialogToPage, answer(dialogWasClosed));
    },
    takeSettings: (taken) => {
      settings = taken;
    },
    press: async (functionName) => {
      await parsed(page);
      await Promise.all([client.Office.onReady(), listening]);
      await new Promise<void>((resolve) => {
        const id = `press-${presses.size}`;
        presses.set(id, resolve);
        const event = JSON.stringify({ source: { id: functionName } });
        events.get(ribbonPress)?.(ribbonPress, answer(id, functionName, event));
      });
    },
  };
}

/** Why Excel opens no dialog with a page: it is none of the add-in's own, or less safely fetched than the add-in. */
function refusedAddress(url: string, { origin, protocol }: Location): number | undefined {
  const asked = new URL(url, origin);
  if (asked.protocol === 'http:' && protocol === 'https:') return dialogNeedsHttps;
  return asked.origin === origin ? undefined : dialogFromElsewhere;
}

/** Until the page's scripts are there, Microsoft's among them. */
async function parsed(page: Window): Promise<void> {
  if (page.document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    page.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

/**
 * Excel opens each page in a browser of its own, where the client keeps its host's name and settings for as long as it
 * lives. Here pages share a tab's storage, and must not find what earlier ones have kept there.
 */
function forgetEarlierPages({ sessionStorage }: Window): void {
  const kept = Object.keys(sessionStorage).filter(
    (key) => key === 'hostInfoValue' || key.endsWith('CachedSessionSettings'),
  );
  for (const key of kept) sessionStorage.removeItem(key);
}

function contextOf(
  { locale, theme, address, apiSet }: Surroundings,
  settings: object,
): Readonly<Record<string, () => unknown>> {
  const sets = JSON.stringify({ ExcelApi: apiSet, DialogApi: '1.1' });
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'add-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => address,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => '00000000-0000-0000-0000-000000000001',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => sets,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17726.20160',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(officeThemes[theme]),
  };
}
