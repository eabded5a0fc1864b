import { loadClient } from '../../../src/host/client/loadClient';
import { catalogue } from '../../../src/host/objects/catalogue';
import type { AnyKind } from '../../../src/host/protocol/kind';

const client = loadClient();

/** Members that the client sends although its classes have no public member of the name. */
const ONLY_ON_THE_WIRE = new Set(['gridlines', 'headings', '_GetItem']);

function prototypeOf(name: string): object {
  const owner: unknown = Reflect.get(client.Excel, name);
  if (typeof owner !== 'function') throw new Error(`The client has no class ${name}.`);
  return owner.prototype as object;
}

function list(prototype: object, key: string): readonly string[] {
  const names: unknown = Reflect.get(prototype, key);
  return Array.isArray(names) ? (names as string[]) : [];
}

describe('the list of what the host has', () => {
  const kinds: readonly (readonly [string, AnyKind])[] = Object.entries(
    catalogue as unknown as Record<string, AnyKind>,
  );

  it.each(kinds)('%s names only members that Microsoft’s client has', (_key, kind) => {
    const prototype = prototypeOf(kind.name);
    const own = new Set(Object.getOwnPropertyNames(prototype));
    const members = [kind.scalars, kind.navigations, kind.methods]
      .flatMap((part) => Object.keys(part ?? {}))
      .concat(kind.events ?? []);
    expect(members.filter((member) => !own.has(member) && !ONLY_ON_THE_WIRE.has(member))).toEqual([]);
  });

  it.each(kinds)(
    '%s has scalars where the client has scalars, and navigations where it has those',
    (_key, kind) => {
      const prototype = prototypeOf(kind.name);
      const scalars = new Set(list(prototype, '_scalarPropertyNames'));
      const navigations = new Set(list(prototype, '_navigationPropertyNames'));
      const wrongScalars = Object.keys(kind.scalars ?? {}).filter(
        (name) => !scalars.has(name) && !ONLY_ON_THE_WIRE.has(name),
      );
      const wrongNavigations = Object.keys(kind.navigations ?? {}).filter((name) => !navigations.has(name));
      expect({ wrongScalars, wrongNavigations }).toEqual({ wrongScalars: [], wrongNavigations: [] });
    },
  );

  it('says which of the client’s scalars can be set just as the client does', () => {
    const differing = kinds.flatMap(([key, kind]) => {
      const prototype = prototypeOf(kind.name);
      const names = list(prototype, '_scalarPropertyNames');
      const flags: unknown = Reflect.get(prototype, '_scalarPropertyUpdateable');
      if (!Array.isArray(flags)) return [];
      return names
        .filter((name, index) => {
          const scalar = kind.scalars?.[name];
          const client: unknown = flags[index];
          return scalar?.set !== undefined && client === false;
        })
        .map((name) => `${key}.${name}`);
    });
    expect(differing).toEqual([]);
  });
});
