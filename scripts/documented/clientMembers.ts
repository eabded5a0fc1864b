import { loadClient } from '../../src/host/client/loadClient';

/** What a member of one of the client's classes is. */
export type MemberKind = 'scalar' | 'navigation' | 'event' | 'method';

/** What the client's own code does for every class, without asking the host for a member of the name. */
const COMMON = new Set([
  'constructor',
  'context',
  'ensureUnchanged',
  'isNullObject',
  'items',
  'load',
  'retrieve',
  'set',
  'setMockData',
  'toJSON',
  'track',
  'untrack',
  'update',
]);

function list(prototype: object, key: string): readonly string[] {
  const names: unknown = Reflect.get(prototype, key);
  return Array.isArray(names) ? (names as string[]) : [];
}

function prototypeOf(owner: string): object | undefined {
  const made: unknown = Reflect.get(loadClient().Excel, owner);
  return typeof made === 'function' ? (made.prototype as object) : undefined;
}

/** What Microsoft's client has for itself: not in its types, and no program's business. */
const UNPUBLISHED: readonly string[] = ['enableOfficeScriptRecording', 'internalTest', 'recordAction'];

/** The public members of a class of Microsoft's client, read off the class itself. */
export function clientMembers(owner: string): ReadonlyMap<string, MemberKind> {
  const prototype = prototypeOf(owner);
  if (prototype === undefined) throw new Error(`The client has no class ${owner}.`);
  const scalars = new Set(list(prototype, '_scalarPropertyNames'));
  const navigations = new Set(list(prototype, '_navigationPropertyNames'));
  const names = Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith('_') && !COMMON.has(name) && !UNPUBLISHED.includes(name),
  );
  const kindOf = (name: string): MemberKind => {
    if (scalars.has(name)) return 'scalar';
    if (navigations.has(name)) return 'navigation';
    return /^on[A-Z]/u.test(name) ? 'event' : 'method';
  };
  return new Map(names.map((name) => [name, kindOf(name)]));
}

/** Every class of Microsoft's client that stands for objects of Excel. */
export function clientClasses(): readonly string[] {
  return Object.getOwnPropertyNames(loadClient().Excel).filter((name) => {
    const prototype = prototypeOf(name);
    return prototype !== undefined && '_className' in prototype && !name.startsWith('_');
  });
}
