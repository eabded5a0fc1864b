import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { clientWindow, type ClientWindow } from './clientWindow';

/** A session that a request context can be bound to. */
export interface ClientSession {
  sendMessageToHost(message: unknown): unknown;
}

/** The transport object that the client sends through and listens on. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface HostBridge {
  sendMessageToHost(message: unknown): void;
}

/** The parts of Microsoft's client that its public types do not show. */
interface ClientInternals {
  readonly HostBridge: (new (bridge: NativeBridge) => HostBridge) & { init(bridge: NativeBridge): void };
  readonly HostBridgeSession: new (bridge: HostBridge) => ClientSession;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** Microsoft's Office.js client for Excel, loaded once per process. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
  readonly window: ClientWindow;
  /** The transport of contexts that belong to no host's session; the active host listens at its other end. */
  readonly bridge: NativeBridge;
}

/** Names that the client's files expect to be both properties of the window and plain global names. */
const SHARED_NAMES = [
  'Excel',
  'OSF',
  'OfficeCore',
  'OfficeExtension',
  'OfficeExtensionBatch',
  'OfficeRuntime',
  'Sys',
  '_OfficeRuntimeNative',
];

let loaded: OfficeClient | undefined;

/**
 * Loads the unmodified client of the installed package `@microsoft/office-js`. It runs inside a function whose parameters are
 * the browser objects that it needs, in this very realm: so dates and errors are the caller's own, and neither `window` nor
 * `document` appears as a global, which would mislead React and others into believing in a browser.
 */
export function loadClient(): OfficeClient {
  loaded ??= evaluateClient();
  return loaded;
}

function evaluateClient(): OfficeClient {
  const packageFile = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
  const path = join(dirname(packageFile), 'dist', 'excel-win32-16.01.js');
  const window = clientWindow();
  const parameters = Object.keys(window);
  const mirrors = SHARED_NAMES.map(
    (name) =>
      `Object.defineProperty(window,'${name}',{configurable:true,get:function(){return ${name}},set:function(v){${name}=v}});`,
  );
  const source = [
    `(function(${parameters.join(',')},global,globalThis){`,
    `var ${SHARED_NAMES.join(',')};${mirrors.join('')}`,
    readFileSync(path, 'utf8'),
    'return {Excel:Excel,Office:Office,OfficeExtension:OfficeExtension,OSF:OSF};',
    `})\n//# sourceURL=${path}`,
  ].join('\n');
  const before = builtInMembers();
  // An indirect eval evaluates in the caller's realm; node:vm would give objects of another one inside jest.
  const evaluate = (0, eval)(source) as (
    this: unknown,
    ...values: unknown[]
  ) => OfficeClient & { OSF: ClientFactory };
  const client = evaluate.apply(window, Object.values(window));
  hideAdditions(before);
  // The shipped file switches the check of requirement sets on for a class that does not ask it.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  client.OSF._OfficeAppFactory = {
    getContext: () => Reflect.get(window.Office, 'context') as unknown,
    getHostInfo: () => ({
      hostType: 'excel',
      hostPlatform: 'win32',
      hostSpecificFileVersion: '16.01',
      isDialog: false,
    }),
  };
  const bridge: NativeBridge = { sendMessageToHost: () => undefined };
  client.OfficeExtension.HostBridge.init(bridge);
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    window,
    bridge,
  };
}

interface ClientFactory {
  _OfficeAppFactory: unknown;
}

const BUILT_INS: readonly object[] = [
  Function.prototype,
  Error.prototype,
  Function,
  Error,
  Array,
  String,
  Date,
  Number,
  Object,
];

function builtInMembers(): Map<object, Set<PropertyKey>> {
  return new Map(BUILT_INS.map((object) => [object, new Set(Reflect.ownKeys(object))]));
}

/** The client adds helpers to JavaScript's own classes; they must not turn up when others list an object's properties. */
function hideAdditions(before: Map<object, Set<PropertyKey>>): void {
  for (const [object, known] of before) {
    for (const key of Reflect.ownKeys(object)) {
      if (!known.has(key)) Object.defineProperty(object, key, { enumerable: false });
    }
  }
}
