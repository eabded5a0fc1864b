import { catalogue } from '../../src/host/objects/catalogue';
import type { AnyKind } from '../../src/host/protocol/kind';
import { clientClasses, clientMembers, type MemberKind } from './clientMembers';

/** Events that the client asks for by another way than a registration at the object. */
const ELSEWHERE: readonly string[] = ['onSelectionChanged', 'onSettingsChanged'];

/** The client's members of a class that the host has not. */
export function missingMembers(kind: AnyKind): readonly (readonly [string, MemberKind])[] {
  const own = new Set([
    ...[kind.scalars, kind.navigations, kind.methods].flatMap((part) => Object.keys(part ?? {})),
    ...(kind.events ?? []),
    ...(kind.collection?.find === undefined ? [] : ['getItem']),
    ...ELSEWHERE,
  ]);
  return [...clientMembers(kind.name)].filter(([name]) => !own.has(name));
}

/** How much of one of the client's classes the host has. */
export interface HostClass {
  readonly name: string;
  /** Public members that the class has in the client, apart from those that every class has. */
  readonly members: number;
  /** The names of those that the host has not. */
  readonly missing: readonly string[];
}

/** The classes of the client that the host has, by name. */
export function hostClasses(): readonly HostClass[] {
  const kinds = Object.values(catalogue as unknown as Readonly<Record<string, AnyKind>>);
  return kinds
    .map((kind) => ({
      name: kind.name,
      members: clientMembers(kind.name).size,
      missing: missingMembers(kind).map(([name]) => name),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The classes of the client that the host has not at all. */
export function missingClasses(): readonly string[] {
  const own = new Set(hostClasses().map(({ name }) => name));
  return clientClasses()
    .filter((name) => !own.has(name) && name !== 'InternalTest')
    .sort((a, b) => a.localeCompare(b, 'en'));
}
