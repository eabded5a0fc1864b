import type { Arguments } from './arguments';

/** One of the host's objects as a request sees it: what kind it is, and the part of the workbook that it stands for. */
export interface HostObject {
  readonly kind: string;
  readonly self: unknown;
  /** Set once the client has asked to keep the object for later requests. */
  referenceId?: string;
}

/**
 * The type of a member's function. Taken from a method's signature, so that a list of a class's members can stand where the
 * type of its objects is forgotten.
 */
type Member<A extends unknown[], R> = { run(...args: A): R }['run'];

/** A scalar property. What has no `set` is read-only. */
export interface Scalar<S> {
  /** Whether setting it is no step that people could undo. */
  readonly keepsContent?: true;
  readonly get?: Member<[self: S], unknown>;
  readonly set?: Member<[self: S, value: unknown], void>;
}

/** Whether running a method changes the workbook; the message log counts by it. */
export type Effect = 'reads' | 'writes';

export interface Method<S> {
  readonly effect: Effect;
  /** Whether it is no step that people could undo, although it changes something: what is shown, or kept beside the cells. */
  readonly keepsContent?: true;
  /** Gives an object of the host, null for a null object, or a plain value. */
  readonly run: Member<[self: S, args: Arguments], unknown>;
}

/** A property that leads to another object, or to none. */
export interface Navigation<S> {
  readonly go: Member<[self: S], HostObject | null>;
}

interface CollectionPart<S> {
  readonly items: Member<[self: S], readonly HostObject[]>;
  /** By name or id; numbers are positions where Excel has them. */
  readonly find?: Member<[self: S, key: string | number], HostObject | undefined>;
}

/**
 * What one Excel class can do, as a list: JavaScript member name → what it does. The request processing needs nothing else to
 * answer for it. The client's wire names are the same with a capital first letter.
 */
export interface Kind<S> {
  /** The class name in Office.js, such as `Range`. */
  readonly name: string;
  /** `Id`, `_Id` or none. Kept objects besides get their reference id. */
  readonly identity?: Member<[self: S], Readonly<Record<string, unknown>>>;
  /** Ranges live by reference: the client keeps them with `_KeepReference`. */
  readonly tracked?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<S>>>;
  readonly navigations?: Readonly<Record<string, Navigation<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** The events that the host tells, such as `onChanged`. */
  readonly events?: readonly string[];
  readonly collection?: CollectionPart<S>;
}

/** A kind with its own type of object forgotten, as the request processing handles it. */
export type AnyKind = Kind<unknown>;

/** A property that can only be read. */
export function readOnly<S>(get: (self: S) => unknown): Scalar<S> {
  return { get };
}

/** A property that can be read and set. */
export function editable<S>(get: (self: S) => unknown, set: (self: S, value: unknown) => void): Scalar<S> {
  return { get, set };
}

/** A property that only exists for setting (the client reads it under another name). */
export function settable<S>(set: (self: S, value: unknown) => void): Scalar<S> {
  return { set };
}

/** A method that leaves the workbook as it is. */
export function reads<S>(run: (self: S, args: Arguments) => unknown): Method<S> {
  return { effect: 'reads', run };
}

/** A method that changes the workbook. */
export function writes<S>(run: (self: S, args: Arguments) => unknown): Method<S> {
  return { effect: 'writes', run };
}

/** The same method or property, as one that leaves the workbook's content as it is: there is nothing to undo. */
export function keepsContent<T extends Method<never> | Scalar<never>>(member: T): T {
  return { ...member, keepsContent: true };
}

/** A property that leads to another object. */
export function leadsTo<S>(go: (self: S) => HostObject | null): Navigation<S> {
  return { go };
}

/** `values` for the wire's `Values`. Names that begin with `_` stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `Values` for the member `values`. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Whether a value that a method gave is one of the host's objects. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof HostObjectBase;
}

class HostObjectBase implements HostObject {
  referenceId?: string;
  constructor(
    readonly kind: string,
    readonly self: unknown,
  ) {}
}

/** An object of the named kind. Kinds are named and not imported, so that a sheet can give a range and a range its sheet. */
export function hostObject(kind: string, self: unknown): HostObject {
  return new HostObjectBase(kind, self);
}
