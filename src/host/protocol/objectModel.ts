import type { AnyKind, HostObject } from './kind';
import type { References } from './references';

/** What the request processing needs of the objects that it serves. It knows nothing of workbooks besides. */
export interface ObjectModel {
  /** The workbook, where every path begins. */
  readonly root: HostObject;
  /** The kind of an object, by the name that the object carries. */
  kind(name: string): AnyKind;
  /** A service outside the workbook, by its full name. Throws a `HostError` when there is none. */
  service(name: string): HostObject;
  readonly references: References;
  /** Whether Microsoft's client knows the member: then a missing one is not implemented here, else it does not exist at all. */
  clientHas(kind: string, member: string): boolean;
  /** The client has asked for an event: from now on they are worth pushing. */
  listening(): void;
  /** Called before each action that changes the workbook's content. */
  changing(): void;
  /** Called when the actions of a request have run, also after a failed one. */
  requestEnded(): void;
}
