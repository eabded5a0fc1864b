import type { Dispatch } from './dispatch';
import { HostError, notImplemented } from './hostError';
import { wireName, type AnyKind, type HostObject } from './kind';
import type { QueryInfo } from './messages';
import type { ObjectModel } from './objectModel';
import type { RequestTally } from './messageLog';
import { everyScalar, selectionOf, type Selection } from './select';

type WireObject = Record<string, unknown>;

/** Answers `load`: the asked-for scalars under their wire names, and the same for objects and items below. */
export class Query {
  constructor(
    private readonly model: ObjectModel,
    private readonly dispatch: Dispatch,
    private readonly tally: RequestTally,
  ) {}

  run(object: HostObject, info: QueryInfo | undefined): WireObject {
    this.tally.ran('reads');
    return this.read(object, selectionOf(info), info);
  }

  private read(object: HostObject, selection: Selection, page?: QueryInfo): WireObject {
    const kind = this.model.kind(object.kind);
    return kind.collection === undefined
      ? this.single(object, kind, selection)
      : this.collection(object, kind, selection, page);
  }

  private single(object: HostObject, kind: AnyKind, selection: Selection): WireObject {
    const answer: WireObject = this.dispatch.identity(object);
    const scalars = membersByLowerCase(kind.scalars);
    if (selection.all) {
      for (const member of Object.keys(kind.scalars ?? {})) {
        if (kind.scalars?.[member]?.get !== undefined)
          answer[wireName(member)] = this.dispatch.get(object, member);
      }
    }
    const navigations = membersByLowerCase(kind.navigations);
    for (const [key, typed] of selection.names) {
      const scalar = scalars.get(key);
      const navigation = navigations.get(key);
      if (scalar !== undefined) answer[wireName(scalar)] = this.dispatch.get(object, scalar);
      else if (navigation !== undefined)
        answer[wireName(navigation)] = this.child(object, navigation, everyScalar());
      else this.unknown(kind, typed);
    }
    for (const [key, child] of selection.children) {
      const navigation = navigations.get(key);
      if (navigation === undefined) this.unknown(kind, key);
      else answer[wireName(navigation)] = this.child(object, navigation, child);
    }
    return answer;
  }

  private child(object: HostObject, navigation: string, selection: Selection): WireObject | null {
    const target = this.dispatch.go(object, wireName(navigation));
    return target === null ? null : this.read(target, selection);
  }

  /** Names belong to the items, except the collection's own scalars such as `count`. */
  private collection(object: HostObject, kind: AnyKind, selection: Selection, page?: QueryInfo): WireObject {
    const answer: WireObject = this.dispatch.identity(object);
    const own = membersByLowerCase(kind.scalars);
    for (const [key, member] of own) {
      if (selection.all || selection.names.has(key))
        answer[wireName(member)] = this.dispatch.get(object, member);
    }
    const itemNames = new Map([...selection.names].filter(([key]) => !own.has(key)));
    const onlyOwn = !selection.all && itemNames.size === 0 && selection.children.size === 0;
    if (onlyOwn) return answer;
    const items = kind.collection?.items(object.self) ?? [];
    const skip = page?.Skip ?? 0;
    const shown = items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
    const forItems = { names: itemNames, children: selection.children, all: selection.all };
    answer['_Items'] = shown.map((item, index) => {
      const read = this.read(item, forItems);
      return skip === 0 ? read : { ...read, _Index: skip + index };
    });
    return answer;
  }

  /** Excel answers without a name that it does not know; one that Excel has and we have not must not pass in silence. */
  private unknown(kind: AnyKind, typed: string): void {
    const name = `${kind.name}.${typed}`;
    if (this.model.clientHas(kind.name, typed))
      throw new HostError('NotImplemented', notImplemented(name).message, name);
    this.tally.unknownLoads.push(name);
  }
}

const lowerCased = new WeakMap<object, ReadonlyMap<string, string>>();

function membersByLowerCase(members: object | undefined): ReadonlyMap<string, string> {
  if (members === undefined) return new Map();
  const known = lowerCased.get(members);
  if (known !== undefined) return known;
  const made = new Map(Object.keys(members).map((member) => [member.toLowerCase(), member]));
  lowerCased.set(members, made);
  return made;
}
