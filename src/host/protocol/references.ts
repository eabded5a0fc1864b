import type { HostObject } from './kind';

/** The objects that clients asked to keep between requests (`_KeepReference`), by reference id. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  /** Keeps an object. One id per kept object: a shared one would be dropped by the first user that lets go. */
  keep(object: HostObject): string {
    if (object.referenceId !== undefined && this.kept.has(object.referenceId)) return object.referenceId;
    const id = `ref-${this.next++}`;
    object.referenceId = id;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** Every kept object, so that inserts and deletes can move them. */
  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}
