import type { Effect } from './kind';
import { ActionType, PathType, type RequestBody } from './messages';

/**
 * What a message is for:
 * - `work`: a sync that asks or tells the workbook something;
 * - `events`: only adds or removes event handlers;
 * - `cleanup`: only lets go of kept ranges (`_RemoveReference`), which `Excel.run` sends when it is over;
 * - `empty`: mentions the workbook and nothing else, as a run whose body did nothing does;
 * - `service`: asks something outside the workbook, such as the client's own sign of life.
 */
export type MessageKind = 'work' | 'events' | 'cleanup' | 'empty' | 'service';

/** One message from the client and its answer. Sizes are bytes of the JSON texts in UTF-8. */
export interface MessageRecord {
  readonly kind: MessageKind;
  readonly actions: number;
  /** The objects that the request names, each with the way to it. */
  readonly objectPaths: number;
  /** Loads, and method calls that give a plain value. */
  readonly reads: number;
  /** Properties set, and method calls that change the workbook. */
  readonly writes: number;
  /** Which of its actions changed something, or tried to, counted from 1: between two of them the workbook stays as it is. */
  readonly writingActions: readonly number[];
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** How long the host worked on it. */
  readonly milliseconds: number;
  /** The error that the answer carried. */
  readonly error: string | null;
  /** Properties that were loaded although no such property exists. Excel keeps silent about them. */
  readonly unknownLoads: readonly string[];
}

/**
 * The messages that a host has answered, in order. **A sync** is a message of kind `work`: a `context.sync()` with something
 * in it. Handler registrations, the clean-up after `Excel.run`, empty runs and services are listed but are not syncs.
 *
 * @example
 * host.messages.clear();
 * await update();
 * host.messages.syncs; // 2
 * host.messages.writes; // 31
 */
export class MessageLog {
  private records: MessageRecord[] = [];

  /** Every message since the start or the last `clear`. */
  get all(): readonly MessageRecord[] {
    return this.records;
  }

  get work(): readonly MessageRecord[] {
    return this.records.filter((record) => record.kind === 'work');
  }

  get syncs(): number {
    return this.work.length;
  }

  get reads(): number {
    return sum(this.work, (record) => record.reads);
  }

  get writes(): number {
    return sum(this.work, (record) => record.writes);
  }

  /** Actions of all syncs: the places where a fault plan can make one fail. */
  get actions(): number {
    return sum(this.work, (record) => record.actions);
  }

  get objectPaths(): number {
    return sum(this.work, (record) => record.objectPaths);
  }

  get cellsRead(): number {
    return sum(this.work, (record) => record.cellsRead);
  }

  get cellsWritten(): number {
    return sum(this.work, (record) => record.cellsWritten);
  }

  get bytesToHost(): number {
    return sum(this.work, (record) => record.requestBytes);
  }

  get bytesFromHost(): number {
    return sum(this.work, (record) => record.responseBytes);
  }

  /** How long the host worked, clean-up and services included. */
  get milliseconds(): number {
    return sum(this.records, (record) => record.milliseconds);
  }

  /** The largest message in either direction. */
  get largestMessage(): number {
    return this.records.reduce(
      (most, record) => Math.max(most, record.requestBytes, record.responseBytes),
      0,
    );
  }

  add(record: MessageRecord): void {
    this.records.push(record);
  }

  /** Starts counting anew. */
  clear(): void {
    this.records = [];
  }
}

/** Says what a request is for, from what it asks. */
export function messageKind(body: RequestBody): MessageKind {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.newObject)) return 'service';
  const root = new Set(
    paths.filter((path) => path.ObjectPathType === PathType.globalObject).map((path) => path.Id),
  );
  const asked = body.Actions.filter(
    (action) => action.ActionType !== ActionType.instantiate || !root.has(action.ObjectPathId),
  );
  if (asked.length === 0) return 'empty';
  const calls = asked.filter((action) => action.ActionType !== ActionType.instantiate);
  if (calls.length === 0) return 'work';
  if (calls.every((action) => action.Name === '_RemoveReference')) return 'cleanup';
  const handlers = calls.every(
    (action) => action.ActionType === ActionType.trace || /^_(Unr|R)egister/.test(action.Name),
  );
  return handlers ? 'events' : 'work';
}

/** Counts what one request did while it runs. */
export class RequestTally {
  reads = 0;
  writes = 0;
  cellsRead = 0;
  cellsWritten = 0;
  readonly writingActions: number[] = [];
  readonly unknownLoads: string[] = [];

  ran(effect: Effect): void {
    if (effect === 'writes') this.writes += 1;
    else this.reads += 1;
  }
}

function sum(records: readonly MessageRecord[], part: (record: MessageRecord) => number): number {
  return records.reduce((total, record) => total + part(record), 0);
}
