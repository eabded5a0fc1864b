import { Arguments } from './arguments';
import { asObject, type Dispatch } from './dispatch';
import { HostError, invalidArgument } from './hostError';
import type { HostObject } from './kind';
import { PathType, type ArgumentInfo, type ObjectPath } from './messages';
import type { ObjectModel } from './objectModel';

/**
 * Turns object paths into objects: lazily, in the order of the actions, and each path once per request, so that an `Add`
 * runs once although its path is mentioned several times.
 */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly model: ObjectModel,
    private readonly dispatch: Dispatch,
  ) {}

  /** The object of a path; null for a null object and everything reached from one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined)
      throw new HostError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with path ids replaced by the objects they stand for. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, ids[index])));
  }

  /** A plain object given as a value may hold `{_ObjectPathId}` where the caller put an object. */
  withObjects(value: unknown): unknown {
    if (Array.isArray(value))
      return value.some(mayHoldObjects) ? value.map((part) => this.withObjects(part)) : value;
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.withObjects(part)]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(id)) {
      const ids: readonly unknown[] = id;
      return value.map((part, index) => this.argument(part, ids[index]));
    }
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    return this.withObjects(value);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.model.root;
      case PathType.newObject:
        return this.model.service(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.method: {
        const parent = this.parent(path);
        if (parent === null) return null;
        return asObject(this.dispatch.call(parent, path.Name, this.arguments(path.ArgumentInfo)), path.Name);
      }
      case PathType.property: {
        const parent = this.parent(path);
        return parent === null ? null : this.dispatch.go(parent, path.Name);
      }
      case PathType.indexer: {
        const parent = this.parent(path);
        return parent === null ? null : this.dispatch.item(parent, this.arguments(path.ArgumentInfo).at(0));
      }
      default:
        throw invalidArgument(`an object path of type ${path.ObjectPathType}`);
    }
  }

  /** Only followed for the path types that have a living parent: references and null objects carry stale ones. */
  private parent(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined)
      throw new HostError('InvalidObjectPath', `${path.Name} has no parent.`);
    return this.resolve(path.ParentObjectPathId);
  }

  private kept(id: string): HostObject {
    const object = this.model.references.get(id);
    if (object === undefined)
      throw new HostError('InvalidReference', `The reference ${id} is not valid any more.`);
    return object;
  }
}

function mayHoldObjects(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
