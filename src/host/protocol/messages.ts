/** The shapes of the JSON texts that pass between Microsoft's client and the host. */

/** How an object path says where its object comes from. */
export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action does with its object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path ids at the positions where an argument is an object; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly { ActionId: number; Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error: ResponseError | null;
}

/** A message from the client. Only type 1, a request, expects an answer. */
export interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body?: unknown };
}

/** Tells a well-formed request from anything else that might arrive. */
export function isRequestBody(body: unknown): body is RequestBody {
  if (typeof body !== 'object' || body === null) return false;
  return (
    'Actions' in body && Array.isArray(body.Actions) && 'ObjectPaths' in body && isObject(body.ObjectPaths)
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
