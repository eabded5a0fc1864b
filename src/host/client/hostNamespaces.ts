import type { ClientSession, NativeBridge, OfficeClient } from './loadClient';

/** The header by which the client itself keeps the event handlers of several add-ins apart; here, of several hosts. */
const CONTROL_ID = 'X-OfficeControlId';

/** A session over a transport of its own, so that several workbooks can be open beside each other. */
export interface HostSession {
  readonly session: ClientSession;
  /** Goes along with every message in both directions, so that events find this host's handlers. */
  readonly controlId: string;
}

let sessions = 0;

/** Opens a session of the client over a bridge. */
export function openSession(client: OfficeClient, bridge: NativeBridge): HostSession {
  const { HostBridge, HostBridgeSession } = client.OfficeExtension;
  return { session: new HostBridgeSession(new HostBridge(bridge)), controlId: `host-${++sessions}` };
}

/**
 * Microsoft's `Excel` namespace with the one difference that `run`, `runBatch` and `RequestContext` begin in the given
 * session. Everything else is the genuine object, by inheritance.
 */
export function excelFor(client: OfficeClient, { session, controlId }: HostSession): typeof Excel {
  const genuine = client.Excel;
  class RequestContext extends genuine.RequestContext {
    constructor(url?: string | ClientSession) {
      super(url ?? session);
      this.requestHeaders[CONTROL_ID] = controlId;
    }
  }
  return Object.create(genuine, {
    RequestContext: { value: RequestContext },
    run: { value: bound(genuine.run, () => new RequestContext()) },
    runBatch: { value: bound(Reflect.get(genuine, 'runBatch'), () => new RequestContext()) },
  }) as typeof Excel;
}

/** A run that starts in a new context unless the caller names objects, a context or a session to go on with. */
function bound(
  run: unknown,
  context: () => OfficeExtension.ClientRequestContext,
): (...args: unknown[]) => unknown {
  const genuine = run as (...args: unknown[]) => unknown;
  return (...args) => {
    const [first, second] = args;
    if (args.length === 1) return genuine(context(), first);
    if (args.length === 2 && isFresh(first)) return genuine({ ...first, previousObjects: context() }, second);
    return genuine(...args);
  };
}

/** Run options that do not say where to go on. */
function isFresh(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  return Reflect.get(value, 'previousObjects') === undefined && Reflect.get(value, 'session') === undefined;
}
