import { catalogue } from '../../../src/host/objects/catalogue';
import type { Selves } from '../../../src/host/objects/object';
import type { AnyKind } from '../../../src/host/protocol/kind';
import type { EmbeddedHost } from '../../../src/host/startHost';
import type { MemberKind } from '../../../scripts/documented/clientMembers';
import { missingMembers } from '../../../scripts/documented/hostMembers';
import { givenHost } from '../givenHost';

import { givenEverything, ways } from './ways';

const kinds = Object.entries(catalogue as unknown as Readonly<Record<keyof Selves, AnyKind>>) as [
  keyof Selves,
  AnyKind,
][];

type Use = (object: OfficeExtension.ClientObject, name: string) => unknown;

/** What a program does with a member of each kind. */
const uses: Readonly<Record<MemberKind, Use>> = {
  scalar: (object, name) => (object as unknown as { load(names: string): unknown }).load(name),
  navigation: (object, name) => {
    object.context.load(Reflect.get(object, name) as OfficeExtension.ClientObject);
  },
  event: (object, name) =>
    (Reflect.get(object, name) as OfficeExtension.EventHandlers<unknown>).add(() => Promise.resolve()),
  method: (object, name) => (Reflect.get(object, name) as () => unknown).call(object),
};

/** How a program that uses the member ends: in an error that names it, or in silence. */
async function endOf(
  host: EmbeddedHost,
  key: keyof Selves,
  kind: AnyKind,
  name: string,
  use: Use,
): Promise<string> {
  try {
    await host.Excel.run(async (context) => {
      use(ways[key](context), name);
      await context.sync();
    });
  } catch (error) {
    const { code, message } = error as OfficeExtension.Error;
    const loud = code === 'NotImplemented' || code === 'ApiNotFound';
    // What is loaded of a collection is looked for on its items.
    const named = [kind.name, kind.name.replace(/Collection$/u, '')].some((owner) =>
      message.includes(`${owner}.${name}`),
    );
    return loud && named ? 'named' : `${code}: ${message}`;
  }
  return 'silent';
}

describe('a member that the host has not', () => {
  let host: EmbeddedHost;
  beforeAll(async () => {
    // As new as can be, so that no member is refused for its age alone.
    host = await givenHost({ apiSet: '1.99' });
    await givenEverything(host);
  });

  it.each(kinds)('ends a program loudly, by its name: %s', async (key, kind) => {
    const ends: string[] = [];
    for (const [name, what] of missingMembers(kind)) {
      const end = await endOf(host, key, kind, name, uses[what]);
      if (end !== 'named') ends.push(`${name} (${what}): ${end}`);
    }
    expect(ends).toEqual([]);
  });

  it.each(kinds)('cannot be set either: %s', async (key, kind) => {
    const ends: string[] = [];
    for (const [name, what] of missingMembers(kind)) {
      if (what !== 'scalar') continue;
      const end = await endOf(host, key, kind, name, (object) => {
        // What can only be read has no setter in the client.
        if (!Reflect.set(object, name, 1)) throw new Error('It can only be read.');
      });
      if (end === 'silent') ends.push(name);
    }
    expect(ends).toEqual([]);
  });

  it('is not given by a load of everything, so that reading it is an error of the client’s', async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load();
      await context.sync();
      expect(() => range.formulasLocal).toThrow('formulasLocal');
    });
  });
});

describe('a way to each class', () => {
  it.each(kinds)('leads to an object of the class: %s', async (key, kind) => {
    const host = await givenHost({ apiSet: '1.99' });
    await givenEverything(host);
    await host.Excel.run(async (context) => {
      const object = ways[key](context);
      expect(Reflect.get(object, '_className')).toBe(kind.name);
      await context.sync();
    });
  });
});
