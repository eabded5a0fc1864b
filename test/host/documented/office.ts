import { openAddInPage, type AddInPage } from './addInPage';
import type { Statement } from './statement';

type Shown = (page: AddInPage) => Promise<void> | void;

let shared: Promise<AddInPage> | undefined;

/** Members of Office itself: shown on a page in Excel's window, the same one for all that change nothing. */
function pageStatements(
  owner: string,
  members: Readonly<Record<string, readonly [says: string, show: Shown]>>,
  open: () => Promise<AddInPage> = () => (shared ??= openAddInPage()),
): readonly Statement[] {
  return Object.entries(members).map(([name, [says, show]]) => ({
    member: `${owner}.${name}`,
    says,
    show: async () => {
      await show(await open());
    },
  }));
}

/** What a function that takes a callback hands to it. */
function called<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => {
    call(resolve);
  });
}

/** A page with a dialog open, the dialog's own page, and what each has heard from the other. */
async function givenDialog(page: AddInPage): Promise<{
  readonly dialog: Office.Dialog;
  readonly child: AddInPage;
  readonly heardByPage: { message: string }[];
  readonly heardByDialog: { message: string }[];
}> {
  const opened = await called<Office.Dialog>((done) => {
    page.Office.context.ui.displayDialogAsync(
      'https://localhost/notice.html',
      { height: 50, width: 30 },
      done,
    );
  });
  const dialog = opened.value;
  const heardByPage: { message: string }[] = [];
  const heardByDialog: { message: string }[] = [];
  dialog.addEventHandler(page.Office.EventType.DialogMessageReceived, (heard) => {
    if ('message' in heard) heardByPage.push(heard);
  });
  const child = await page.openDialog();
  await called((done) => {
    child.Office.context.ui.addHandlerAsync(
      child.Office.EventType.DialogParentMessageReceived,
      (heard: { message: string }) => {
        heardByDialog.push(heard);
      },
      done,
    );
  });
  return { dialog, child, heardByPage, heardByDialog };
}

const messages: readonly Statement[] = [
  ...pageStatements(
    'Office.Dialog',
    {
      addEventHandler: [
        'Adds what is called when the dialog sends something, or is closed by the person.',
        async (page) => {
          const { child, heardByPage } = await givenDialog(page);
          child.Office.context.ui.messageParent('ready');
          expect(heardByPage.map(({ message }) => message)).toEqual(['ready']);
        },
      ],
      'addEventHandler.message': [
        'What the dialog has sent, as the text that it was.',
        async (page) => {
          const { child, heardByPage } = await givenDialog(page);
          child.Office.context.ui.messageParent('{"kind":"åäö"}');
          expect(heardByPage[0]?.message).toBe('{"kind":"åäö"}');
        },
      ],
      close: [
        'Closes the dialog from the page that has opened it; then another one can be opened.',
        async (page) => {
          const { dialog } = await givenDialog(page);
          expect(page.wished()).toBeDefined();
          dialog.close();
          expect(page.wished()).toBeUndefined();
          await givenDialog(page);
          expect(page.wished()).toBeDefined();
        },
      ],
      messageChild: [
        'Sends a text from the page to its dialog.',
        async (page) => {
          const { dialog, heardByDialog } = await givenDialog(page);
          dialog.messageChild('notice');
          expect(heardByDialog.map(({ message }) => message)).toEqual(['notice']);
        },
      ],
    },
    openAddInPage,
  ),
  ...pageStatements(
    'Office.EventType',
    {
      DialogEventReceived: [
        'The event of a dialog that the person closes, with the number 12006.',
        async (page) => {
          const { dialog } = await givenDialog(page);
          const errors: unknown[] = [];
          dialog.addEventHandler(page.Office.EventType.DialogEventReceived, (event) => {
            errors.push(Reflect.get(event, 'error'));
          });
          page.excel.dialogClosed();
          expect(errors).toEqual([12006]);
        },
      ],
      DialogMessageReceived: [
        'The event of a message from the dialog to the page.',
        async (page) => {
          const { child, heardByPage, heardByDialog } = await givenDialog(page);
          child.Office.context.ui.messageParent('up');
          expect([heardByPage.length, heardByDialog.length]).toEqual([1, 0]);
        },
      ],
      DialogParentMessageReceived: [
        'The event of a message from the page to its dialog.',
        async (page) => {
          const { dialog, heardByPage, heardByDialog } = await givenDialog(page);
          dialog.messageChild('down');
          expect([heardByPage.length, heardByDialog.length]).toEqual([0, 1]);
        },
      ],
    },
    openAddInPage,
  ),
  ...pageStatements(
    'Office.UI',
    {
      addHandlerAsync: [
        'In a dialog, adds what is called when its page sends something; its callback says when it listens.',
        async (page) => {
          const { child } = await givenDialog(page);
          const added = await called((done) => {
            child.Office.context.ui.addHandlerAsync(
              child.Office.EventType.DialogParentMessageReceived,
              () => undefined,
              done,
            );
          });
          expect(added.status).toBe('succeeded');
        },
      ],
      displayDialogAsync: [
        'Opens a page of the add-in’s own in a dialog of so many per cent of the screen; a second one is refused (12007), and so is another’s page (12004).',
        async (page) => {
          await givenDialog(page);
          expect(page.wished()).toMatchObject({
            url: 'https://localhost/notice.html',
            height: 50,
            width: 30,
          });
          const second = await called<Office.Dialog>((done) => {
            page.Office.context.ui.displayDialogAsync('https://localhost/notice.html', done);
          });
          expect([second.status, second.error.code]).toEqual(['failed', 12007]);
          page.excel.dialogClosed();
          const elsewhere = await called<Office.Dialog>((done) => {
            page.Office.context.ui.displayDialogAsync('https://elsewhere.example/', done);
          });
          expect([elsewhere.status, elsewhere.error.code]).toEqual(['failed', 12004]);
        },
      ],
      messageParent: [
        'Sends a text from a dialog to the page that has opened it.',
        async (page) => {
          const { child, heardByPage } = await givenDialog(page);
          child.Office.context.ui.messageParent('first');
          child.Office.context.ui.messageParent('second');
          expect(heardByPage.map(({ message }) => message)).toEqual(['first', 'second']);
        },
      ],
    },
    openAddInPage,
  ),
  ...pageStatements(
    'Office.DialogOptions',
    {
      displayInIframe: [
        'Asks Excel on the web for a dialog within its own window; Excel on Windows takes no notice.',
        async (page) => {
          const opened = await called<Office.Dialog>((done) => {
            page.Office.context.ui.displayDialogAsync(
              'https://localhost/notice.html',
              { height: 50, width: 30, displayInIframe: true },
              done,
            );
          });
          expect([opened.status, page.wished()?.width]).toEqual(['succeeded', 30]);
        },
      ],
    },
    openAddInPage,
  ),
];

export const office: readonly Statement[] = [
  ...pageStatements('Office', {
    AsyncResultStatus: [
      'The two ways in which a call with a callback ends.',
      ({ Office }) => {
        expect(Office.AsyncResultStatus).toMatchObject({ Succeeded: 'succeeded', Failed: 'failed' });
      },
    ],
    EventType: [
      'The names of the events that Office itself has.',
      ({ Office }) => {
        expect(Office.EventType.DialogMessageReceived).toBe('dialogMessageReceived');
      },
    ],
    HostType: [
      'The names of the Office applications.',
      ({ Office }) => {
        expect(Object.values(Office.HostType)).toContain('Excel');
      },
    ],
    actions: [
      'Leads to the functions of the add-in’s buttons.',
      ({ Office }) => {
        expect(typeof Office.actions.associate).toBe('function');
      },
    ],
    context: [
      'Where the add-in runs; there once Office is ready.',
      ({ Office }) => {
        expect(Office.context.host).toBe('Excel');
      },
    ],
    onReady: [
      'Resolves when Office is ready, at once if it is already, and calls the function that it is given.',
      async ({ Office }) => {
        const told: unknown[] = [];
        const info = await Office.onReady((given) => {
          told.push(given.host);
        });
        expect([info.platform, told]).toEqual(['PC', ['Excel']]);
      },
    ],
    'onReady.host': [
      'Which application the page is in; null in a browser of its own.',
      async ({ Office }) => {
        expect((await Office.onReady()).host).toBe(Office.HostType.Excel);
      },
    ],
  }),
  ...pageStatements(
    'Office.Actions',
    {
      associate: [
        'Gives the function of a button, by the name in the manifest; Excel runs it when the button is pressed.',
        async ({ Office, excel }) => {
          const pressed: string[] = [];
          Office.actions.associate('update', (event: Office.AddinCommands.Event) => {
            pressed.push(event.source.id);
            event.completed();
          });
          await excel.press('update');
          expect(pressed).toEqual(['update']);
        },
      ],
    },
    openAddInPage,
  ),
  ...pageStatements(
    'Office.AddinCommands.Event',
    {
      completed: [
        'Says that the button’s work is done: until then Excel waits.',
        async ({ Office, excel }) => {
          let done: (() => void) | undefined;
          Office.actions.associate('slow', (event: Office.AddinCommands.Event) => {
            done = () => {
              event.completed();
            };
          });
          let over = false;
          const press = excel.press('slow').then(() => {
            over = true;
          });
          await new Promise((resolve) => setTimeout(resolve, 30));
          expect([over, done === undefined]).toEqual([false, false]);
          done?.();
          await press;
          expect(over).toBe(true);
        },
      ],
    },
    openAddInPage,
  ),
  ...pageStatements('Office.AsyncResult', {
    error: [
      'Why a call has failed, nothing when it has succeeded.',
      async ({ Office }) => {
        const saved = await called((done) => {
          Office.context.document.settings.saveAsync(done);
        });
        expect(saved.error).toBeFalsy();
        const refused = await called<Office.Dialog>((done) => {
          Office.context.ui.displayDialogAsync('http://elsewhere.example/', done);
        });
        expect(refused.error.code).toBe(12005);
      },
    ],
    status: [
      'Whether the call has succeeded or failed.',
      async ({ Office }) => {
        const saved = await called((done) => {
          Office.context.document.settings.saveAsync(done);
        });
        expect(saved.status).toBe('succeeded');
      },
    ],
  }),
  ...pageStatements(
    'Office.AsyncResult',
    {
      value: [
        'What the call gives, such as the dialog that it has opened.',
        async (page) => {
          const { dialog } = await givenDialog(page);
          expect(typeof dialog.close).toBe('function');
        },
      ],
    },
    openAddInPage,
  ),
  ...pageStatements('Office.AsyncResultStatus', {
    Succeeded: [
      'The status of a call that has done what it should.',
      ({ Office }) => {
        expect(Office.AsyncResultStatus.Succeeded).toBe('succeeded');
      },
    ],
  }),
  ...pageStatements('Office.Context', {
    diagnostics: [
      'Which Excel it is.',
      ({ Office }) => {
        expect(Office.context.diagnostics.host).toBe('Excel');
      },
    ],
    displayLanguage: [
      'The language that the person reads Excel in.',
      ({ Office }) => {
        expect(Office.context.displayLanguage).toBe('sv-SE');
      },
    ],
    document: [
      'Leads to the open workbook as Office sees it.',
      ({ Office }) => {
        expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
      },
    ],
    officeTheme: [
      'The colours of the theme that the person has chosen in Office.',
      ({ Office }) => {
        expect(Object.keys(Office.context.officeTheme)).toEqual(
          expect.arrayContaining(['bodyBackgroundColor', 'bodyForegroundColor']),
        );
      },
    ],
    requirements: [
      'Leads to the question what this Excel can do.',
      ({ Office }) => {
        expect(Office.context.requirements.isSetSupported('ExcelApi')).toBe(true);
      },
    ],
    ui: [
      'Leads to dialogs.',
      ({ Office }) => {
        expect(typeof Office.context.ui.displayDialogAsync).toBe('function');
      },
    ],
  }),
  ...pageStatements('Office.ContextInformation', {
    platform: [
      'What Excel runs on.',
      ({ Office }) => {
        expect(Office.context.diagnostics.platform).toBe(Office.PlatformType.PC);
      },
    ],
    version: [
      'The version of Excel, as four numbers.',
      ({ Office }) => {
        expect(Office.context.diagnostics.version).toMatch(/^16(\.\d+){3}$/);
      },
    ],
  }),
  ...pageStatements('Office.Document', {
    settings: [
      'Leads to what the add-in keeps in the workbook.',
      ({ Office }) => {
        expect(Office.context.document.settings.get('never set')).toBeNull();
      },
    ],
    url: [
      'Where the workbook is, as Excel has opened it.',
      ({ Office }) => {
        expect(Office.context.document.url).toBe('C:\\Ekonomi\\rapport.xlsx');
      },
    ],
  }),
  ...pageStatements('Office.Error', {
    name: [
      'The name of the error of a call that has failed.',
      async ({ Office }) => {
        const refused = await called<Office.Dialog>((done) => {
          Office.context.ui.displayDialogAsync('http://elsewhere.example/', done);
        });
        expect([refused.status, typeof refused.error.name]).toEqual(['failed', 'string']);
        expect(refused.error.name).not.toBe('');
      },
    ],
  }),
  ...pageStatements('Office.HostType', {
    Excel: [
      'The name of Excel.',
      ({ Office }) => {
        expect(Office.HostType.Excel).toBe('Excel');
      },
    ],
  }),
  ...pageStatements('Office.OfficeTheme', {
    bodyBackgroundColor: [
      'The colour behind a pane, as #RRGGBB.',
      ({ Office }) => {
        expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
      },
    ],
  }),
  ...pageStatements('Office.RequirementSetSupport', {
    isSetSupported: [
      'Whether a set in a version, or any earlier one, is there; versions are compared number by number.',
      ({ Office }) => {
        const { requirements } = Office.context;
        const has = (version: string): boolean => requirements.isSetSupported('ExcelApi', version);
        expect([has('1.9'), has('1.10'), has('1.13'), has('1.14')]).toEqual([true, true, true, false]);
        expect(requirements.isSetSupported('NoSuchSet', '1.1')).toBe(false);
      },
    ],
  }),
  ...pageStatements(
    'Office.Settings',
    {
      get: [
        'What was set under a name, also before it is saved; null when nothing was.',
        ({ Office }) => {
          const { settings } = Office.context.document;
          settings.set('view', { part: 'mål' });
          expect([settings.get('view'), settings.get('other')]).toEqual([{ part: 'mål' }, null]);
        },
      ],
      remove: [
        'Takes a setting away; in the workbook it is gone once settings are saved.',
        async ({ Office, host }) => {
          const { settings } = Office.context.document;
          settings.set('view', 1);
          await called((done) => {
            settings.saveAsync(done);
          });
          settings.remove('view');
          expect([settings.get('view'), host.settings.read().length]).toEqual([null, 1]);
          await called((done) => {
            settings.saveAsync(done);
          });
          expect(host.settings.read()).toEqual([]);
        },
      ],
      saveAsync: [
        'Puts the settings into the open workbook, where the person’s saving takes them along.',
        async ({ Office, host }) => {
          const { settings } = Office.context.document;
          settings.set('view', 'mål');
          expect(host.settings.read()).toEqual([]);
          const saved = await called((done) => {
            settings.saveAsync(done);
          });
          expect([saved.status, host.settings.read().length]).toEqual(['succeeded', 1]);
        },
      ],
      set: [
        'Keeps anything that JSON can hold, in memory until it is saved.',
        ({ Office, host }) => {
          const { settings } = Office.context.document;
          settings.set('view', [1, 'två', null]);
          expect([settings.get('view'), host.settings.read()]).toEqual([[1, 'två', null], []]);
        },
      ],
    },
    openAddInPage,
  ),
  ...messages,
];
