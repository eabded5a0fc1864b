/** What the client sees as the browser's window: the least that it needs, apart from the real globals. */
export interface ClientWindow {
  /** The Office namespace of the host that is asked about requirement sets. */
  Office: object;
}

/** Makes the browser objects that Office.js's files name when they are evaluated. */
export function clientWindow(): ClientWindow & Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, clear: nothing, length: 0 };
  const office = { actions: { _association: { mappings: {} } }, onReady: nothing };
  // Never "complete": the client would send its sign of life before a host exists.
  const document = {
    readyState: 'loading',
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    addEventListener: nothing,
  };
  const window: ClientWindow & Record<string, unknown> = {
    window: undefined,
    self: undefined,
    document,
    location: { href: 'https://localhost/', protocol: 'https:', host: 'localhost', search: '', hash: '' },
    navigator: { userAgent: 'embedded-host' },
    sessionStorage: storage,
    localStorage: storage,
    Microsoft: { Office: { WebExtension: office } },
    Office: office,
    Type: Function,
    Promise,
    addEventListener: nothing,
  };
  window['window'] = window;
  window['self'] = window;
  return window;
}
