import type { Arguments } from './arguments';
import { HostError, invalidArgument, itemNotFound, notImplemented } from './hostError';
import { isHostObject, memberName, type AnyKind, type HostObject, type Navigation } from './kind';
import type { ObjectModel } from './objectModel';
import type { RequestTally } from './messageLog';

/** Runs single members of objects: looks them up in the kind's table, counts them, and names the place when they refuse. */
export class Dispatch {
  constructor(
    private readonly model: ObjectModel,
    private readonly tally: RequestTally,
  ) {}

  /** Calls a method and gives whatever it gives. */
  call(object: HostObject, wire: string, args: Arguments): unknown {
    if (wire === '_KeepReference') return this.keep(object);
    const kind = this.model.kind(object.kind);
    const event = eventNamed(wire);
    if (event !== undefined) {
      if (kind.events?.includes(event) !== true) throw this.missing(kind, event);
      // The client does the matching of events to handlers; the host pushes them all.
      this.model.listening();
      return null;
    }
    const member = memberName(wire);
    const method = kind.methods?.[member];
    if (method === undefined) throw this.missing(kind, member);
    if (method.effect === 'writes') this.writes(method.keepsContent);
    const value = this.at(kind, member, () => method.run(object.self, args));
    // Leading to another object is neither: what is done with that object counts.
    if (method.effect === 'reads' && value !== null && value !== undefined && !isHostObject(value))
      this.tally.ran('reads');
    return value;
  }

  /** Sets a scalar property. */
  set(object: HostObject, wire: string, value: unknown): void {
    const kind = this.model.kind(object.kind);
    const member = memberName(wire);
    const scalar = kind.scalars?.[member];
    if (scalar === undefined) throw this.missing(kind, member);
    const { set } = scalar;
    if (set === undefined) {
      throw new HostError(
        'InvalidArgument',
        `${kind.name}.${member} is read-only.`,
        `${kind.name}.${member}`,
      );
    }
    this.writes(scalar.keepsContent);
    this.at(kind, member, () => {
      set(object.self, value);
    });
  }

  /** Reads a scalar property. */
  get(object: HostObject, member: string): unknown {
    const kind = this.model.kind(object.kind);
    const scalar = kind.scalars?.[member];
    if (scalar?.get === undefined) throw this.missing(kind, member);
    const { get } = scalar;
    return this.at(kind, member, () => get(object.self));
  }

  /** Follows a property to another object. */
  go(object: HostObject, wire: string): HostObject | null {
    const kind = this.model.kind(object.kind);
    const member = memberName(wire);
    const navigation: Navigation<unknown> | undefined = kind.navigations?.[member];
    if (navigation === undefined) throw this.missing(kind, member);
    return this.at(kind, member, () => navigation.go(object.self));
  }

  /** A collection's item, by name or id (or position where Excel has positions). */
  item(object: HostObject, key: unknown): HostObject {
    const kind = this.model.kind(object.kind);
    if (kind.collection?.find === undefined) throw this.missing(kind, 'getItem');
    if (typeof key !== 'string' && typeof key !== 'number')
      throw invalidArgument('a name or an id was expected');
    const { find } = kind.collection;
    return this.at(kind, 'getItem', () => {
      const found = find(object.self, key);
      if (found === undefined) throw itemNotFound(String(key));
      return found;
    });
  }

  /** What the client must know to find the object again. */
  identity(object: HostObject): Record<string, unknown> {
    const kind = this.model.kind(object.kind);
    const own = { ...kind.identity?.(object.self) };
    return object.referenceId === undefined ? own : { ...own, _ReferenceId: object.referenceId };
  }

  private writes(keepsContent: true | undefined): void {
    this.tally.ran('writes');
    if (keepsContent !== true) this.model.changing();
  }

  private keep(object: HostObject): null {
    if (this.model.kind(object.kind).tracked !== true)
      throw this.missing(this.model.kind(object.kind), '_KeepReference');
    this.model.references.keep(object);
    return null;
  }

  private at<T>(kind: AnyKind, member: string, run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof HostError && error.location === undefined) {
        throw new HostError(error.code, error.message, `${kind.name}.${member}`);
      }
      throw error;
    }
  }

  private missing(kind: AnyKind, member: string): HostError {
    const name = `${kind.name}.${member}`;
    if (this.model.clientHas(kind.name, member))
      return new HostError('NotImplemented', notImplemented(name).message, name);
    return new HostError('ApiNotFound', `${name} does not exist.`, name);
  }
}

/**
 * The event that a call registers for or from, undefined when it does neither.
 * @example eventNamed('_RegisterDataChangedEvent') // 'onChanged'
 */
function eventNamed(wire: string): string | undefined {
  const [, name] = /^_(?:Unr|R)egister(Event\w+|\w+Event)$/u.exec(wire) ?? [];
  if (name === undefined) return undefined;
  const event = name.replace(/^Event|Event$/u, '');
  return `on${event === 'DataChanged' ? 'Changed' : event}`;
}

/** The object that a method path leads to; plain values have none. */
export function asObject(value: unknown, what: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw invalidArgument(`${what} does not give an object`);
}
