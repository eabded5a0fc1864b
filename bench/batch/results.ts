/** What a process and everything that it started cost. */
export interface Spent {
  /** Seconds of user and system time, of all of them together. */
  readonly cpu: number;
  /** The most memory that one of them held. */
  readonly peakBytes: number;
}

/** CPU seconds by file, of a process that is warm. */
export interface Warm {
  readonly floor: readonly number[];
  readonly floorFflate: readonly number[];
  /** An update that has something to write. */
  readonly update: readonly number[];
  /** The second press, which writes nothing. */
  readonly again: readonly number[];
}

/** What a process holds after so many files. */
export interface Held {
  readonly files: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
  /** The most that it has held until then, what was waiting to be collected included. */
  readonly peakBytes: number;
  /** Workbooks of the embedded host that are still reachable. */
  readonly books: number;
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
