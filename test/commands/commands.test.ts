import { ribbonCommands } from '../../src/taskpane/commandName';

type Press = (event: { completed: () => void }) => void;

/** Office as the ribbon's page meets it; remembers what the page associates. */
function givenOffice(host: string | null) {
  const associated = new Map<string, Press>();
  const displayDialogAsync = jest.fn(
    (_address: string, _options: object, callback: (result: object) => void) => {
      callback({ status: 'failed' });
    },
  );
  const inExcel = host === 'Excel';
  givenGlobals({
    location: new URL('https://localhost:3000/commands.html?_host_Info=Excel'),
    navigator: {},
    Excel: { run: () => Promise.reject(new Error('The test has no Excel.')) },
    Office: {
      onReady: (callback: (info: { host: string | null }) => void) => {
        callback({ host });
        return Promise.resolve({ host });
      },
      HostType: { Excel: 'Excel' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      actions: { associate: (name: string, press: Press) => associated.set(name, press) },
      context: inExcel
        ? {
            document: { url: '' },
            displayLanguage: 'sv-SE',
            ui: { displayDialogAsync },
            requirements: { isSetSupported: () => true },
          }
        : {},
    },
  });
  return { associated, displayDialogAsync };
}

/** Defined, not assigned: newer Nodes have a navigator of their own that cannot be assigned to. */
function givenGlobals(globals: Readonly<Record<string, object>>): void {
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}

async function openPage(): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands/commands');
  });
}

afterEach(() => {
  for (const name of ['Office', 'Excel', 'location', 'navigator']) Reflect.deleteProperty(globalThis, name);
});

describe('the page behind the ribbon', () => {
  it('offers the functions that the manifest names', async () => {
    const { associated } = givenOffice('Excel');
    await openPage();
    expect([...associated.keys()]).toEqual([...ribbonCommands]);
  });

  it('completes a press whose command fails, and shows the failure on its own origin', async () => {
    const { associated, displayDialogAsync } = givenOffice('Excel');
    await openPage();
    await new Promise<void>((completed) => associated.get('check')?.({ completed }));
    expect(displayDialogAsync.mock.calls.map(([address]) => address)).toEqual([
      'https://localhost:3000/notice.html',
    ]);
  });

  it('offers nothing in a plain browser', async () => {
    const { associated } = givenOffice(null);
    await openPage();
    expect(associated.size).toBe(0);
  });
});
