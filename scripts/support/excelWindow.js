// What Excel on Windows puts into the window of an add-in's page before the page's own scripts run. Microsoft's office.js
// finds it and believes itself in Excel. Evaluated in the page, after a line that sets `excelSettings`.
{
  const { locale, dark, address, apiSet } = globalThis.excelSettings;
  const answer = (...values) => ({ toArray: () => values });
  const events = new Map();

  /** Document settings: an add-in's own store in the workbook, which this one does not use. */
  const settings = { Read: () => undefined, Write: () => undefined };

  const theme = dark
    ? {
        bodyForegroundColor: 0xffffff,
        bodyBackgroundColor: 0x262626,
        controlForegroundColor: 0xffffff,
        controlBackgroundColor: 0x363636,
      }
    : {
        bodyForegroundColor: 0x000000,
        bodyBackgroundColor: 0xffffff,
        controlForegroundColor: 0x000000,
        controlBackgroundColor: 0xf3f3f3,
      };

  const context = {
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
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: apiSet, DialogApi: '1.1' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17726.20160',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };

  const dialogToPage = 10;
  const pageToDialog = 12;
  const ribbonPress = 39;
  const ribbonDone = 94;
  const presses = new Map();
  let ribbonListens;
  const listening = new Promise((resolve) => {
    ribbonListens = resolve;
  });

  Object.defineProperty(globalThis, 'external', {
    value: {
      GetHostInfo: () => `Excel$Win32$16.01$${locale}$$${globalThis.isDialog ? 'isDialog' : ''}`,
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      RegisterEvent: (event, target, handler, registered) => {
        events.set(event, handler);
        registered(0);
        if (event === ribbonPress) ribbonListens();
        if (event === dialogToPage) void globalThis.openDialog(JSON.parse(target).url);
      },
      UnregisterEvent: (event, target, unregistered) => {
        events.delete(event);
        unregistered(0);
        if (event === dialogToPage) void globalThis.closeDialog();
      },
      MessageParent: (text) => void globalThis.tellParent(text),
      MessageChild: (text) => void globalThis.tellDialog(text),
      Execute: (call, parameters, done) => {
        if (call === ribbonDone) presses.get(parameters[0])?.();
        // 5000: not supported, as Excel answers to what it does not have.
        done(answer(call === ribbonDone ? 0 : 5000));
      },
    },
  });

  /**
   * Presses a button of the ribbon, once the page has told Office that it is ready and listens, as Excel waits for a
   * page that it has just opened; resolves when the add-in has said that it is done.
   */
  globalThis.pressRibbon = async (functionName) => {
    await Promise.all([globalThis.Office.onReady(), listening]);
    await new Promise((resolve) => {
      const handler = events.get(ribbonPress);
      const id = `press-${presses.size}`;
      presses.set(id, resolve);
      handler(ribbonPress, answer(id, functionName, JSON.stringify({ source: { id: functionName } })));
    });
  };

  /** What a dialog has told this page, or the page this dialog. */
  globalThis.hear = (text) => {
    const event = globalThis.isDialog ? pageToDialog : dialogToPage;
    events.get(event)?.(event, answer(0, text, globalThis.location.origin));
  };

  globalThis._richApiNativeBridge = {
    sendMessageToHost: (text) => {
      void globalThis.sendToExcel(text);
    },
  };

  globalThis.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    void globalThis.complain(`The policy ${violatedDirective} refused ${blockedURI}`);
  });
}
